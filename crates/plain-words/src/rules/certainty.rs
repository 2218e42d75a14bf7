//! R6: certainty is trouble only where nothing near it shows what it rests on.

use crate::list::Hit;
use crate::look::Look;
use crate::text::Sentence;
use crate::{Purpose, Word};

/// What shows where the writer knows something from.
const EVIDENCE: [&str; 27] = [
    "told me",
    "told us",
    "told the",
    "tells me",
    "showed me",
    "i saw",
    "we saw",
    "i heard",
    "i read",
    "i watched",
    "i visited",
    "i counted",
    "i asked",
    "said",
    "says",
    "wrote",
    "because",
    "judge found",
    "court found",
    "judge decided",
    "according to",
    "record",
    "report",
    "school log",
    "letter of",
    "text message",
    "photograph",
];

const MONTHS: [&str; 11] = [
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Terms of which letters are full in kindness ("it was never your fault").
const KIND_IN_LETTERS: [&str; 2] = ["always", "never"];

/// The one certainty that is also a way of speaking, and how people do it.
const MANNER: &str = "clearly";
const SENSES: [&str; 20] = [
    "speak",
    "speaks",
    "spoke",
    "speaking",
    "say",
    "says",
    "said",
    "see",
    "sees",
    "saw",
    "hear",
    "hears",
    "heard",
    "write",
    "writes",
    "wrote",
    "explain",
    "explains",
    "explained",
    "told",
];

/// Whether a certainty stands alone: not in a question, and with no evidence in its sentence or the next.
pub(super) fn is_bare(look: &Look, word: &Word, hit: &Hit) -> bool {
    let text = look.text;
    if look.purpose == Purpose::Letter && KIND_IN_LETTERS.contains(&word.term.as_str()) {
        return false;
    }
    let Some(number) = text.sentence_of(text.folded.chars(&hit.bytes).start) else {
        return true;
    };
    let sentence = &text.sentences[number];
    if text.folded.low[hit.bytes.clone()] == *MANNER && is_manner(look, hit) {
        return false;
    }
    let is_question = text.folded.low[sentence.bytes.clone()]
        .trim_end_matches(['"', '\'', ')'])
        .ends_with('?');
    let next = text.sentences.get(number + 1);
    !is_question
        && !std::iter::once(sentence)
            .chain(next)
            .any(|sentence| has_evidence(look, sentence))
}

/// "speak clearly", "I hear you clearly".
fn is_manner(look: &Look, hit: &Hit) -> bool {
    let text = look.text;
    let number = text.word_from(text.folded.chars(&hit.bytes).start);
    text.words[number.saturating_sub(2)..number]
        .iter()
        .any(|word| SENSES.contains(&text.low(word)))
}

fn has_evidence(look: &Look, sentence: &Sentence) -> bool {
    let low = &look.text.folded.low[sentence.bytes.clone()];
    let first = look
        .text
        .quotes
        .partition_point(|quote| quote.at.start < sentence.at.start);
    let has_quote = look
        .text
        .quotes
        .get(first)
        .is_some_and(|quote| quote.at.start < sentence.at.end);
    let has_date = low.contains(|char: char| char.is_ascii_digit())
        || MONTHS.iter().any(|month| low.contains(month));
    has_quote || has_date || EVIDENCE.iter().any(|mark| low.contains(mark))
}
