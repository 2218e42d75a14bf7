//! Words of the list in an everyday sense. A word is known by the company it keeps: an opponent beside a queen plays chess,
//! and what is said of a zip, a Sunday or oneself is not said of a child.

mod senses;

use std::ops::Range;

use self::senses::{
    ARTICLES, BETWEEN, COURT, I, I_AM, NEVER_BESIDE_HARM, ONLY_IN_COURT, SEEMS, SENSES, SOMEBODYS,
    STREETS, WAS,
};
use crate::Kind;
use crate::hash;
use crate::look::Look;
use crate::text::Token;
use crate::text::token::{CAPITAL, FIRST, HEADING};
use crate::vocab::bits::{BE, ENGLISH, FEMALE, HARM, MALE, PERSON, SMALL, THING};

/// One bit for each of 1024 kinds of phrases: most hits have no everyday sense.
const FILTER: [u64; 16] = {
    let mut filter = [0; 16];
    let mut sense = 0;
    while sense < SENSES.len() {
        let mut at = 0;
        while at < SENSES[sense].said.len() {
            let (place, bit) = filter_place(SENSES[sense].said[at]);
            filter[place] |= bit;
            at += 1;
        }
        sense += 1;
    }
    filter
};

const fn filter_place(phrase: u64) -> (usize, u64) {
    ((phrase >> 60) as usize, 1 << (phrase >> 54 & 63))
}

/// How many words may stand between a thing and what it is called.
const REACH: usize = 3;

/// Whoever is coached, by whomever, may be coached in goal.
const COACHED: [u64; 3] = hash::phrases(["coached", "coaching", "coaches"]);
const BEEN_COACHED: u64 = hash::phrases(["been coached"])[0];

const INAPPROPRIATE: u64 = hash::word("inappropriate");

/// Whether some words of the list are not about anybody here.
pub(super) fn is_everyday(look: &Look, kind: Kind, words: &Range<usize>) -> bool {
    is_address(look, words)
        || has_its_company(look, words)
        || (labels(kind) && is_of_a_thing(look, kind, words))
}

/// Kinds of which most words are said of people, and may be said of things.
fn labels(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Labelling | Kind::Blaming | Kind::Vague | Kind::OfficeTalk
    )
}

/// "14 Placement Street".
fn is_address(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    let is_capital = tokens[words.clone()].iter().all(|word| word.has(CAPITAL));
    is_capital
        && next(look, words).is_some_and(|next| next.has(CAPITAL) && STREETS.contains(&next.hash))
}

/// Whether a word of the same everyday sense stands in the sentence or beside it.
fn has_its_company(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    let is_coached = |word: &Token| COACHED.contains(&word.hash);
    let said = if tokens[words.clone()].iter().any(is_coached) {
        BEEN_COACHED
    } else {
        tokens[words.clone()]
            .iter()
            .fold(0, |said, word| hash::after(said, word.hash))
    };
    let (place, bit) = filter_place(said);
    if FILTER[place] & bit == 0 {
        return false;
    }
    let Some(sense) = SENSES.iter().find(|sense| sense.said.contains(&said)) else {
        return false;
    };
    let number = look.text.sentence_of(words.start);
    let near = number.saturating_sub(1)..number + 2;
    let around = look.around(words.start, near);
    if NEVER_BESIDE_HARM.contains(&said) && tokens[around.clone()].iter().any(|word| word.is(HARM))
    {
        return false;
    }
    let stands_near = |company: &[u64]| {
        around
            .clone()
            .any(|word| !words.contains(&word) && company.contains(&tokens[word].hash))
    };
    stands_near(sense.near) || (ONLY_IN_COURT.contains(&said) && !stands_near(&COURT))
}

/// "A lazy Sunday", "the zip is stubborn", "I am hopeless at darts".
fn is_of_a_thing(look: &Look, kind: Kind, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    // A joke or a film can be inappropriate only to somebody.
    if tokens[words.start].hash == INAPPROPRIATE {
        return false;
    }
    if next(look, words).is_some_and(|next| next.is(THING)) || is_before_a_thing(look, kind, words)
    {
        return true;
    }
    if tokens[words.start].has(FIRST) {
        return false;
    }
    // "He sails on the Defiant": a capital in mid-sentence makes a name of a label.
    if kind == Kind::Labelling && words.len() == 1 && is_name(look, &tokens[words.start]) {
        return true;
    }
    // "The printer misbehaved."
    if tokens[words.start - 1].is(THING) {
        return true;
    }
    let mut before = words.start;
    while before > 0 && words.start - before < REACH && BETWEEN.contains(&tokens[before - 1].hash) {
        before -= 1;
    }
    let Some(is) = before.checked_sub(1).map(|is| &tokens[is]) else {
        return false;
    };
    let subject = before.checked_sub(2).map(|subject| &tokens[subject]);
    let is_thing =
        subject.is_some_and(|subject| subject.is(THING) && (is.is(BE) || SEEMS.contains(&is.hash)));
    let is_me = I_AM.contains(&is.hash)
        || subject.is_some_and(|subject| is.hash == WAS && subject.hash == I);
    is_thing || (is_me && kind == Kind::Labelling)
}

fn is_name(look: &Look, token: &Token) -> bool {
    token.has(CAPITAL)
        && !token.has(FIRST | HEADING)
        && look.said(token).contains(char::is_lowercase)
}

/// "A useless snowman": between an article and a word that is nobody, and nobody's manner, a label is that word's.
fn is_before_a_thing(look: &Look, kind: Kind, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    let Some(article) = words.start.checked_sub(1).map(|before| &tokens[before]) else {
        return false;
    };
    kind == Kind::Labelling
        && words.len() == 1
        && ARTICLES.contains(&article.hash)
        && next(look, words).is_some_and(|next| {
            !next.has(CAPITAL)
                && !next.is(MALE | FEMALE | PERSON | SMALL | ENGLISH)
                && !SOMEBODYS.contains(&next.hash)
                && !does(look.said(next))
        })
}

/// "Eater", "actor", "guitarist": somebody who does something.
fn does(said: &str) -> bool {
    ["er", "ers", "or", "ist"]
        .iter()
        .any(|end| said.ends_with(end))
}

/// The word right after some words, with nothing but a space between.
fn next<'a>(look: &'a Look, words: &Range<usize>) -> Option<&'a Token> {
    let next = look.text.tokens.get(words.end)?;
    let end = look.text.tokens[words.end - 1].end as usize;
    (look.part.get(end..next.start as usize) == Some(" ") && !next.has(FIRST)).then_some(next)
}
