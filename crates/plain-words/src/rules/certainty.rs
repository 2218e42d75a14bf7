//! R6: certainty is trouble only where nothing near it shows what it rests on; and words that take a person's words for
//! doubtful, near harm at home.

use std::ops::Range;

use crate::Purpose;
use crate::hash;
use crate::look::Look;
use crate::phrases::Hit;
use crate::phrases::cues::EVIDENCE;
use crate::text::token::{CAPITAL, DIGIT, QUOTED};
use crate::text::{Sentence, Token, range};
use crate::vocab::bits::{MONTH, SENSE};

/// Words of which letters are full in kindness ("it was never your fault").
const KIND_IN_LETTERS: [u64; 2] = [hash::word("always"), hash::word("never")];
/// The one certainty that is also a way of speaking: "speak clearly", "I hear you clearly".
const MANNER: u64 = hash::word("clearly");
/// "It must have been", "you must have felt".
const MUST: u64 = hash::word("must");
const IT: [u64; 5] = hash::phrases(["it", "that", "this", "you", "which"]);
const FELT: [u64; 3] = hash::phrases(["been", "felt", "taken"]);
/// How far before it the verb may stand: "write your full name clearly".
const MANNER_REACH: usize = 4;

/// Whether each sentence has evidence, worked out once where it is asked.
pub(super) struct Evidence(Vec<Option<bool>>);

impl Evidence {
    pub(super) fn new(look: &Look) -> Self {
        Self(vec![None; look.text.sentences.len()])
    }

    fn has(&mut self, look: &Look, number: usize) -> bool {
        let Some(sentence) = look.sentence(number) else {
            return false;
        };
        *self.0[number].get_or_insert_with(|| has_evidence(look, sentence))
    }
}

/// Whether a certainty stands alone: not in a question, and with no evidence in its sentence or the next.
pub(super) fn is_bare(
    look: &Look,
    evidence: &mut Evidence,
    hit: &Hit,
    words: &Range<usize>,
) -> bool {
    let token = &look.text.tokens[words.start];
    let is_one = words.len() == 1;
    // "You will never be in trouble for it" is as kind as "never".
    let last = &look.text.tokens[words.end - 1];
    if look.purpose == Purpose::Letter && KIND_IN_LETTERS.contains(&last.hash) {
        return false;
    }
    if is_one && token.hash == MANNER && is_manner(look, words.start) {
        return false;
    }
    if look.purpose == Purpose::Letter && is_kind_guess(look, words) {
        return false;
    }
    let number = look.text.sentence_of(hit.first as usize);
    let asks = look.sentence(number).is_some_and(|sentence| sentence.asks);
    !asks && !evidence.has(look, number) && !evidence.has(look, number + 1)
}

/// "It must have been hard": a guess at what something was like for its reader is kind.
fn is_kind_guess(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    let before = words.start.checked_sub(1).map_or(0, |it| tokens[it].hash);
    let is_felt = tokens[words.start..tokens.len().min(words.end + 1)]
        .iter()
        .any(|word| FELT.contains(&word.hash));
    tokens[words.start].hash == MUST && IT.contains(&before) && is_felt
}

fn is_manner(look: &Look, word: usize) -> bool {
    look.text.tokens[word.saturating_sub(MANNER_REACH)..word]
        .iter()
        .any(|before| before.is(SENSE))
}

/// A quotation, a date, a number, or a cue that tells where the writer knows it from.
fn has_evidence(look: &Look, sentence: &Sentence) -> bool {
    let words = range(&sentence.words);
    let shown = |word: &Token| word.has(QUOTED | DIGIT) || (word.is(MONTH) && word.has(CAPITAL));
    look.text.tokens[words.clone()].iter().any(shown) || look.cues.has(EVIDENCE, words)
}

/// Whether harm at home is spoken of in the sentence, the one before or the next.
pub(super) fn is_doubt(look: &Look, words: &Range<usize>) -> bool {
    let number = look.text.sentence_of(words.start);
    let near = number.saturating_sub(1)..number + 2;
    near.into_iter().any(|number| look.has_harm(number))
}
