//! R1: a pronoun that is not this child's. "He" may be anybody, so it is only found where nobody else who could be meant
//! has been spoken of: in a letter from its beginning, in a report in the few sentences before, and in either where the
//! sentence goes on to say who it was.

mod who;

use std::borrow::Cow;
use std::ops::Range;

use self::who::{Who, is_called, is_what_somebody_is, who};
use crate::gather::{About as Said, Gather};
use crate::hash;
use crate::look::Look;
use crate::phrases::cues::CHILDLIKE;
use crate::severity::Row;
use crate::text::token::{FIRST, JOINED, QUOTED, SKIPPED, SMALL_FIRST};
use crate::text::{Sentence, Token, range};
use crate::vocab::bits::PRONOUN;
use crate::{About, Rule};

/// How a child is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    He,
    She,
    They,
}

const HE: [u64; 4] = [
    hash::word("he"),
    hash::word("him"),
    hash::word("his"),
    hash::word("himself"),
];
const SHE: [u64; 4] = [
    hash::word("she"),
    hash::word("her"),
    hash::word("hers"),
    hash::word("herself"),
];
const YOU: [u64; 4] = [
    hash::word("you"),
    hash::word("your"),
    hash::word("yours"),
    hash::word("yourself"),
];
const THEY: [&str; 4] = ["they", "them", "their", "theirs"];

const OWN: u64 = hash::word("own");
/// Words that put off to the end of a sentence who does what.
const LATE: [u64; 14] = [
    hash::word("when"),
    hash::word("whenever"),
    hash::word("if"),
    hash::word("as"),
    hash::word("while"),
    hash::word("after"),
    hash::word("before"),
    hash::word("although"),
    hash::word("though"),
    hash::word("because"),
    hash::word("since"),
    hash::word("until"),
    hash::word("in"),
    hash::word("for"),
];

/// So many words on, somebody may be told who was "he" before.
const REACH: usize = 40;

/// For so many sentences somebody who was spoken of may still be meant in a report. In a letter that is so to its end, as
/// its child is "you" and "he" is nearly always somebody else.
const REMEMBERED: usize = 5;
/// For so many sentences "he" may be the child a report spoke of.
const CHILD_REMEMBERED: usize = 4;

/// Who was spoken of last.
#[derive(Debug, Default)]
pub(super) struct Track {
    own: Option<Family>,
    /// The sentence, counted over all parts, in which somebody else stood who is "he", and "she", by name or by word.
    he: Option<usize>,
    she: Option<usize>,
    /// The same of somebody who may be either: the judge, your teacher.
    either: Option<usize>,
    /// The same of this child, by name or as "you".
    child: Option<usize>,
    sentences: usize,
    /// Whether this sentence begins with this child's name, and nobody else was named since.
    child_leads: bool,
}

impl Track {
    pub(super) fn new(about: &About) -> Self {
        Self {
            own: about.pronouns.as_deref().and_then(family),
            ..Self::default()
        }
    }
}

/// The family of the first pronoun we know; a child with two kinds, or one that we do not know, is not checked.
fn family(said: &str) -> Option<Family> {
    let mut families = said
        .split(|char: char| !char.is_alphabetic())
        .filter_map(|word| {
            let word = word.to_lowercase();
            let number = hash::word(&word);
            match () {
                () if HE.contains(&number) => Some(Family::He),
                () if SHE.contains(&number) => Some(Family::She),
                () if THEY.contains(&word.as_str()) => Some(Family::They),
                () => None,
            }
        });
    let first = families.next()?;
    families.all(|other| other == first).then_some(first)
}

pub(super) fn find(look: &Look, track: &mut Track, gather: &mut Gather) {
    let Some(own) = track.own else {
        return;
    };
    for sentence in &look.text.sentences {
        track.sentences += 1;
        track.child_leads = false;
        for number in range(&sentence.words) {
            let token = &look.text.tokens[number];
            match wrong(token, own) {
                Some(_) if token.has(QUOTED | SKIPPED) => track.note_pronoun(token),
                Some(_) if is_choice(look, number) => {}
                Some(wrong) if is_childs(look, track, sentence, number, wrong) => {
                    let words = number..number + 1;
                    add(look, gather, &words, token.hash, own, wrong);
                }
                Some(_) => track.note_pronoun(token),
                None => track.note(look, number),
            }
        }
    }
}

/// Whether a word is a pronoun of another family: "he" of a child who is "she" or "they". "They" is never wrong.
fn wrong(token: &Token, own: Family) -> Option<Family> {
    if !token.is(PRONOUN) {
        return None;
    }
    let said = match () {
        () if HE.contains(&token.hash) => Family::He,
        () if SHE.contains(&token.hash) => Family::She,
        () => return None,
    };
    (said != own).then_some(said)
}

/// "S/he", "his/her": nobody's pronoun, and the list has it.
fn is_choice(look: &Look, number: usize) -> bool {
    let tokens = &look.text.tokens;
    tokens[number].has(JOINED) || tokens.get(number + 1).is_some_and(|next| next.has(JOINED))
}

/// Whether nobody but this child can be meant.
fn is_childs(look: &Look, track: &Track, sentence: &Sentence, number: usize, said: Family) -> bool {
    let other = if said == Family::He {
        track.he
    } else {
        track.she
    };
    let is_open = if look.is_to_child() {
        let is_of_children = is_said_of_children(look, number);
        track.child_leads
            || (other.is_none()
                && (track.either.is_none() || is_of_children)
                && (is_of_children || !is_beside_you(look, number, said)))
    } else {
        let near = |sentence: Option<usize>, reach: usize| {
            sentence.is_some_and(|sentence| sentence + reach > track.sentences)
        };
        near(track.child, CHILD_REMEMBERED) && !near(other.max(track.either), REMEMBERED)
    };
    // "Jomo needs her own bed": whoever the sentence begins with has a bed of their own.
    let is_own = track.child_leads
        && look
            .text
            .tokens
            .get(number + 1)
            .is_some_and(|next| next.hash == OWN);
    (is_open || is_own) && !is_told_later(look, sentence, number, said)
}

/// "He is tall. He misses you": whoever the letter speaks to as "you" is not "he" in the same sentence, nor the one before.
fn is_beside_you(look: &Look, number: usize, said: Family) -> bool {
    let sentence = look.text.sentence_of(number);
    let says = |sentence: usize, words: &[u64]| {
        look.text.tokens[look.around(number, sentence..sentence + 1)]
            .iter()
            .any(|word| words.contains(&word.hash) && !word.has(QUOTED))
    };
    let him = if said == Family::He { &HE } else { &SHE };
    says(sentence, &YOU) || (says(sentence + 1, &YOU) && says(sentence + 1, him))
}

/// "He is listened to", "his wishes": what is said of the child a letter is for, and of no judge.
fn is_said_of_children(look: &Look, number: usize) -> bool {
    look.cues.has(CHILDLIKE, number + 1..number + 3)
}

/// Whether the sentence goes on to say who it was: "You call him Bavo", "When he rings, your dad will…", "He is kind, your
/// dad".
fn is_told_later(look: &Look, sentence: &Sentence, number: usize, said: Family) -> bool {
    let tokens = &look.text.tokens;
    let words = range(&sentence.words);
    let end = words.end.min(number + REACH);
    let may_be = |word: usize| match who(look, word) {
        Some(Who::Man) => said == Family::He,
        Some(Who::Woman) => said == Family::She,
        Some(Who::Either | Who::Named) => true,
        Some(Who::Child) | None => false,
    };
    let has_comma = |word: usize| {
        look.part[tokens[word - 1].end as usize..tokens[word].start as usize].contains(',')
    };
    let begins_late = LATE.contains(&tokens[words.start].hash);
    let mut is_behind = false;
    for word in number + 1..end {
        is_behind |= has_comma(word);
        let is_close = word == number + 1 || (word + 1 == words.end && has_comma(word - 1));
        // "His dog" is not he, and "her teacher" not she; "you call her Nana" is.
        let is_owned = word == number + 1
            && (tokens[number].hash == HE[2]
                || tokens[number].hash == SHE[1] && tokens[word].has(SMALL_FIRST));
        // "His brother" is not he.
        let is_his = tokens[word - 1].hash == tokens[number].hash && word > number + 1;
        if (is_close || (is_behind && begins_late)) && !is_his && !is_owned && may_be(word) {
            return true;
        }
    }
    false
}

impl Track {
    /// Whoever "he" or "she" is goes on being spoken of, also where only a quotation says so.
    fn note_pronoun(&mut self, token: &Token) {
        let now = Some(self.sentences);
        if HE.contains(&token.hash) {
            self.he = now;
        } else if SHE.contains(&token.hash) {
            self.she = now;
        } else {
            return;
        }
        self.child_leads = false;
    }

    /// Remembers who is spoken of, by the writer or in a quotation.
    fn note(&mut self, look: &Look, number: usize) {
        let now = Some(self.sentences);
        let token = &look.text.tokens[number];
        match who(look, number) {
            None => return,
            Some(_) if token.has(SKIPPED) => return,
            Some(Who::Either) if self.child_leads && is_what_somebody_is(look, number) => return,
            Some(Who::Child) if token.has(QUOTED) => return,
            Some(Who::Child) => {
                self.child = now;
                self.child_leads = token.has(FIRST) && !is_called(look, number);
                return;
            }
            Some(Who::Man) => self.he = now,
            Some(Who::Woman) => self.she = now,
            Some(Who::Either) => self.either = now,
            Some(Who::Named) => (self.he, self.she) = (now, now),
        }
        self.child_leads = false;
    }
}

fn add(
    look: &Look,
    gather: &mut Gather,
    words: &Range<usize>,
    key: u64,
    own: Family,
    said: Family,
) {
    let own = match own {
        Family::He => "he, him",
        Family::She => "she, her",
        Family::They => "they, them",
    };
    let said = if said == Family::He { "he" } else { "she" };
    let why = format!(
        "Nobody else here can be “{said}”, and this child is “{own}”. Was this written for somebody else?"
    );
    look.add(gather, Rule::Pronoun, Row::GapOrName, words, key, || {
        Said::Own(Cow::Owned(why), vec![Cow::Borrowed(own)])
    });
}
