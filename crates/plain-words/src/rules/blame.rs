//! R8: harm with nobody who did it: "was exposed to violence", "was hit". Words that make a child the one who did it are
//! in the list.

use std::ops::Range;

use crate::Rule;
use crate::gather::{About, Gather};
use crate::hash;
use crate::look::Look;
use crate::phrases::cues::{IF, NO_DOER, WHO};
use crate::severity::Row;
use crate::text::token::{NAME, QUOTED, SKIPPED, TAKEN};
use crate::text::{Sentence, range};
use crate::vocab::bits::{BE, FEMALE, HARM, HURT, MALE, PERSON, PRONOUN};

/// Forms of "to be" that tell what happened, and not what might.
const HAPPENED: [u64; 3] = [hash::word("was"), hash::word("were"), hash::word("been")];
/// Words of which a child asks who did it, also in a kind letter.
const GRAVE: [u64; 10] = [
    hash::word("raped"),
    hash::word("strangled"),
    hash::word("stabbed"),
    hash::word("trafficked"),
    hash::word("abused"),
    hash::word("assaulted"),
    hash::word("neglected"),
    hash::word("exploited"),
    hash::word("groomed"),
    hash::word("harmed"),
];
/// How far from "was" the harm may stand ("was very badly hurt"), and from the harm the "by".
const REACH: usize = 3;
const BY: usize = 8;
/// "Exposed to" with nothing before it is about harm only if harm follows so closely: children are exposed to languages too.
const EXPOSED: [u64; 2] = [hash::word("exposed"), hash::word("subjected")];
const TO_HARM: usize = 5;
/// What children are exposed to beside the words of harm at home.
const ALSO_HARM: [u64; 10] = [
    hash::word("incident"),
    hash::word("incidents"),
    hash::word("dv"),
    hash::word("da"),
    hash::word("conflict"),
    hash::word("arguments"),
    hash::word("altercation"),
    hash::word("altercations"),
    hash::word("neglect"),
    hash::word("risk"),
];

const WHY: &str = "Somebody did this, and nobody does it here. Without a doer it can read as if it just happened, or as if the child did it.";
const INSTEAD: &str = "say who did what, to whom, and when";

pub(super) fn find(look: &Look, gather: &mut Gather) {
    let mut after = 0;
    for cue in look.cues.all().iter().filter(|cue| cue.owner == NO_DOER) {
        // "was exposed to violence" is one thing that happened, though two cues lie over one another in it.
        if cue.first < after {
            continue;
        }
        after = cue.after;
        let words = range(&(cue.first..cue.after));
        let number = look.text.sentence_of(words.start);
        let Some(sentence) = look.sentence(number) else {
            continue;
        };
        let end = range(&sentence.words).end;
        if is_free_from(look, &words)
            && is_told(look, sentence, words.start)
            && is_of_harm(look, &words, end)
            && !is_by_somebody(look, words.end, end)
        {
            look.add(
                gather,
                Rule::Blame,
                Row::NoDoer,
                &words,
                u64::from(cue.phrase),
                || About::fixed(WHY, INSTEAD),
            );
        }
    }
    hurt(look, gather);
}

fn is_of_harm(look: &Look, words: &Range<usize>, end: usize) -> bool {
    let tokens = &look.text.tokens;
    !EXPOSED.contains(&tokens[words.start].hash)
        || tokens[words.start..end.min(words.end + TO_HARM)]
            .iter()
            .any(|word| word.is(HARM) || ALSO_HARM.contains(&word.hash))
}

/// "By his uncle": somebody, and not "by the river" or "by May".
fn is_by_somebody(look: &Look, from: usize, end: usize) -> bool {
    let tokens = &look.text.tokens;
    look.cues
        .within(from..end.min(from + BY))
        .iter()
        .filter(|cue| cue.owner == WHO)
        .any(|by| {
            tokens[by.after as usize..end.min(by.after as usize + REACH)]
                .iter()
                .any(|word| word.has(NAME) || word.is(MALE | FEMALE | PERSON | PRONOUN))
        })
}

/// "was hit", with nobody after "by".
fn hurt(look: &Look, gather: &mut Gather) {
    let may_hurt =
        |sentence: &&Sentence| sentence.any.bits & BE != 0 && sentence.any.bits & HURT != 0;
    for sentence in look.text.sentences.iter().filter(may_hurt) {
        hurt_in(look, sentence, gather);
    }
}

fn hurt_in(look: &Look, sentence: &Sentence, gather: &mut Gather) {
    let tokens = &look.text.tokens;
    let end = range(&sentence.words).end;
    for number in range(&sentence.words) {
        let token = &tokens[number];
        if !(token.is(BE) && HAPPENED.contains(&token.hash)) {
            continue;
        }
        let Some(harm) =
            (number + 1..end.min(number + 1 + REACH)).find(|word| tokens[*word].is(HURT))
        else {
            continue;
        };
        // A kind letter says "you were hurt"; who did it may be for another day.
        if look.is_to_child() && !GRAVE.contains(&tokens[harm].hash) {
            continue;
        }
        let words = number..harm + 1;
        let has_doer = look.cues.has(WHO, harm + 1..end.min(harm + 1 + BY));
        // "Neglected" is also a word to explain, and still needs somebody who neglected.
        let is_grave = GRAVE.contains(&tokens[harm].hash);
        let free = number..if is_grave { harm } else { harm + 1 };
        if !has_doer
            && is_free(look, &free)
            && !tokens[harm].has(QUOTED | SKIPPED)
            && is_told(look, sentence, number)
        {
            let key = tokens[harm].hash ^ token.hash.rotate_left(1);
            look.add(gather, Rule::Blame, Row::NoDoer, &words, key, || {
                About::fixed(WHY, INSTEAD)
            });
        }
    }
}

/// "Suffered significant harm": that its harm is a word to explain makes nobody the one who did it.
fn is_free_from(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens[words.clone()];
    is_free(look, &(words.start..words.start + 1))
        && !look.is_left_alone(words)
        && !tokens.iter().any(|word| word.has(QUOTED | SKIPPED))
}

fn is_free(look: &Look, words: &Range<usize>) -> bool {
    !look.is_left_alone(words)
        && look.text.tokens[words.clone()]
            .iter()
            .all(|word| !word.has(TAKEN | SKIPPED) && !word.has(QUOTED))
}

/// Whether a sentence tells that something happened: it does not ask, and has no "if" before.
fn is_told(look: &Look, sentence: &Sentence, before: usize) -> bool {
    !sentence.asks && !look.cues.has(IF, sentence.words.start as usize..before)
}
