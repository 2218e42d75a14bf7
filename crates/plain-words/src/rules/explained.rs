//! R4: whether a word of law is explained, in its own sentence or the next two.

use crate::Word;
use crate::list::Hit;
use crate::text::Text;

/// What may stand right after the word.
const RIGHT_AFTER: [&str; 21] = [
    "(",
    ":",
    "–",
    "—",
    ", the ",
    ", a ",
    ", an ",
    ", which ",
    ", who ",
    ", or ",
    ", meaning",
    ", when ",
    "means",
    "is a court",
    "is when",
    "is where",
    "is what",
    "is someone",
    "is somebody",
    "is the person",
    "is a person",
];

/// What may stand anywhere in the rest of its sentence, or in the next two.
const FURTHER_ON: [&str; 8] = [
    "that is,",
    "this means",
    "that means",
    "it means",
    "which means",
    "which is",
    "in other words",
    "a court order that",
];

/// What may begin one of the next two sentences.
const NEXT: [&str; 6] = [
    "that is ",
    "this is ",
    "it is a",
    "they are ",
    "these are ",
    "he or she is ",
];

/// What may stand right before it, when the explanation comes first.
const RIGHT_BEFORE: [&str; 8] = [
    "called",
    "called a",
    "called an",
    "called the",
    "known as",
    "known as a",
    "call this",
    "(",
];

/// Words that an explanation of another may use.
const ALLOWED_IN_EXPLANATIONS: [&str; 3] = ["Cafcass", "court order", "family court"];

/// Whether a place of a word comes with an explanation.
pub(super) fn is_explained(text: &Text, hit: &Hit, word: &Word) -> bool {
    let low = &text.folded.low;
    let Some(number) = text.sentence_of(text.folded.chars(&hit.bytes).start) else {
        return false;
    };
    let sentence = text.sentences[number].bytes.clone();
    let before = &low[sentence.start..hit.bytes.start];
    let after = &low[hit.bytes.end..sentence.end.max(hit.bytes.end)];
    is_explained_right_after(text, hit)
        || RIGHT_BEFORE
            .iter()
            .any(|cue| ends_with_words(before.trim_end(), cue))
        || FURTHER_ON.iter().any(|cue| after.contains(cue))
        || is_explained_next(text, number)
        || (ALLOWED_IN_EXPLANATIONS.contains(&word.term.as_str()) && is_in_explanation(before))
}

/// Whether what follows the word at once tells what it is.
pub(super) fn is_explained_right_after(text: &Text, hit: &Hit) -> bool {
    let after = &text.folded.low[hit.bytes.end..];
    let after = if after.starts_with(", ") {
        after
    } else {
        after.trim_start_matches(' ')
    };
    RIGHT_AFTER.iter().any(|cue| after.starts_with(cue)) || has_a_dash(text, hit)
}

/// A spaced hyphen after the word. The fold makes a space of it, so this reads the text as given.
fn has_a_dash(text: &Text, hit: &Hit) -> bool {
    let end = text.folded.chars(&hit.bytes).end;
    matches!(text.chars.get(end..end + 3), Some([' ', '-', ' ']))
}

fn is_explained_next(text: &Text, number: usize) -> bool {
    let next = &text.sentences[number + 1..text.sentences.len().min(number + 3)];
    next.iter()
        .map(|sentence| &text.folded.low[sentence.bytes.clone()])
        .any(|low| {
            FURTHER_ON.iter().any(|cue| low.contains(cue))
                || NEXT.iter().any(|cue| low.starts_with(cue))
        })
}

fn is_in_explanation(before: &str) -> bool {
    FURTHER_ON.iter().any(|cue| before.contains(cue))
        || RIGHT_AFTER.iter().any(|cue| before.contains(cue))
}

fn ends_with_words(before: &str, cue: &str) -> bool {
    before
        .strip_suffix(cue)
        .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}
