//! Words that somebody says are not so: "you are not to blame", "nobody asks you to take sides", "I do not think you are
//! manipulative". What is denied of a person hurts nobody, and a letter that says it was not their fault must not be held.

use std::ops::Range;

use crate::hash;
use crate::look::Look;
use crate::phrases::cues::IF;
use crate::{Kind, Rule};

/// How many words may stand between what denies and what is denied.
const REACH: usize = 9;

const DENIES: [u64; 24] = hash::phrases([
    "not",
    "never",
    "nobody",
    "neither",
    "none",
    "cannot",
    "can't",
    "don't",
    "doesn't",
    "didn't",
    "isn't",
    "aren't",
    "ain't",
    "wasn't",
    "weren't",
    "won't",
    "wouldn't",
    "couldn't",
    "shouldn't",
    "haven't",
    "hasn't",
    "hadn't",
    "no-one",
    "nor",
]);
const NO: u64 = hash::word("no");
const ONE: u64 = hash::word("one");

/// What may stand between: who is meant, and words of being, thinking, saying and asking. Anything else ("not only", "did
/// not stop") begins a thought of its own.
const BETWEEN: [u64; 83] = hash::phrases([
    "a",
    "an",
    "the",
    "to",
    "be",
    "being",
    "been",
    "am",
    "is",
    "are",
    "was",
    "were",
    "you're",
    "he's",
    "she's",
    "they're",
    "i",
    "you",
    "he",
    "she",
    "they",
    "we",
    "it",
    "me",
    "him",
    "her",
    "them",
    "us",
    "your",
    "that",
    "as",
    "because",
    "have",
    "has",
    "had",
    "need",
    "needs",
    "ask",
    "asks",
    "asked",
    "asking",
    "want",
    "wants",
    "wanted",
    "make",
    "makes",
    "made",
    "think",
    "thinks",
    "thought",
    "say",
    "says",
    "said",
    "saying",
    "mean",
    "means",
    "believe",
    "believes",
    "call",
    "calls",
    "called",
    "expect",
    "expects",
    "expecting",
    "expected",
    "will",
    "would",
    "should",
    "did",
    "do",
    "does",
    "really",
    "at",
    "all",
    "any",
    "ever",
    "of",
    "one",
    "and",
    "or",
    "going",
    "trying",
    "here",
]);
/// Words of the list that hurt denied too: "not a normal child", "nobody won the case".
const ALSO_DENIED: [&str; 3] = ["abnormal", "high functioning", "won the case"];

/// What a promise is made of that is only hoped for, or that nobody can make.
const HOPES: [u64; 7] = hash::phrases([
    "hope",
    "hopes",
    "hoping",
    "hoped",
    "wish",
    "wondering",
    "unsure",
]);
const KNOWS: [u64; 7] = hash::phrases([
    "promise", "promises", "know", "say", "sure", "certain", "tell",
]);

/// Whether what a word says is denied, or hoped for where it would be a promise.
pub(super) fn is_denied(
    look: &Look,
    rule: Rule,
    kind: Kind,
    owner: u32,
    words: &Range<usize>,
) -> bool {
    match (rule, kind) {
        (Rule::Promise, _) => is_no_promise(look, words),
        (_, Kind::Blaming | Kind::Labelling) => {
            !ALSO_DENIED.contains(&look.list.word(owner as usize).term) && is_not_so(look, words)
        }
        _ => false,
    }
}

/// The words before it in its sentence; of a sentence without end only the near ones.
fn before(look: &Look, words: &Range<usize>) -> Range<usize> {
    let number = look.text.sentence_of(words.start);
    let around = look.around(words.start, number..number + 1);
    around.start.min(words.start)..words.start
}

fn is_not_so(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    let before = before(look, words);
    let near = before.start.max(words.start.saturating_sub(REACH))..before.end;
    for at in near.rev() {
        let token = &tokens[at];
        let is_no_one =
            token.hash == ONE && at.checked_sub(1).is_some_and(|no| tokens[no].hash == NO);
        if DENIES.contains(&token.hash) || is_no_one {
            return true;
        }
        let is_parted = look.part[token.end as usize..tokens[at + 1].start as usize]
            .contains([',', ';', ':', '–', '—', '(']);
        if is_parted || !BETWEEN.contains(&token.hash) {
            return false;
        }
    }
    false
}

/// "I hope that it will get better", "I cannot promise that it will be fine", "whether you will be happy".
fn is_no_promise(look: &Look, words: &Range<usize>) -> bool {
    let before = before(look, words);
    let tokens = &look.text.tokens[before.clone()];
    let has = |wanted: &[u64]| tokens.iter().any(|word| wanted.contains(&word.hash));
    has(&HOPES) || (has(&DENIES) && has(&KNOWS)) || look.cues.has(IF, before)
}
