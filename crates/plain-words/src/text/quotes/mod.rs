//! Quotations: the words in them are somebody's own, and are not ours to mend.
//!
//! Three words or more between quotation marks are a quotation; so are fewer, if they are tied to a word for speaking.
//! A single word between marks is the writer's own. A mark that is never closed opens nothing.

mod marks;
mod speaker;

use std::ops::Range;

use self::marks::{close, opens};
use super::layout::{Block, BlockKind};
use super::words::in_word;

/// Whose words a quotation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// A child, a family member, or nobody we can tell apart from them.
    Family,
    /// A professional or a document: what it calls a child is worth a note.
    Professional,
}

/// One quotation, with its marks.
#[derive(Debug)]
pub(crate) struct Quote {
    pub(crate) at: Range<usize>,
    pub(crate) speaker: Speaker,
}

/// How many words before or after the marks may hold the word for speaking.
const REACH: usize = 6;

/// How many characters of the sentence before and after are read for it.
const BEFORE: usize = 120;
const AFTER: usize = 80;

/// A quotation longer than this is taken for a mark that was never closed; it also keeps odd texts quick to read.
const LONGEST: usize = 6000;

pub(super) fn quotes(chars: &[char], blocks: &[Block]) -> Vec<Quote> {
    let mut quotes = Vec::new();
    for block in blocks {
        let at = block.start()..block.end();
        if block.kind == BlockKind::Quotation {
            quotes.push(Quote {
                at,
                speaker: Speaker::Family,
            });
        } else {
            quotes_in(chars, at, &mut quotes);
        }
    }
    quotes
}

fn quotes_in(chars: &[char], block: Range<usize>, quotes: &mut Vec<Quote>) {
    let mut at = block.start;
    while at < block.end {
        let Some(close) = opens(chars, at, &block)
            .and_then(|mark| close(chars, at, block.end.min(at + LONGEST), mark))
        else {
            at += 1;
            continue;
        };
        quotes.extend(quote(chars, &block, at..close + 1));
        at = close + 1;
    }
}

/// The quotation between these marks, if it is one.
fn quote(chars: &[char], block: &Range<usize>, at: Range<usize>) -> Option<Quote> {
    let before = tokens(&chars[sentence_start(chars, block.start, at.start)..at.start]);
    let after = tokens(&chars[at.end..block.end.min(at.end + AFTER)]);
    let before = &before[before.len().saturating_sub(REACH)..];
    let after = &after[..after.len().min(REACH)];
    let is_tied = speaker::is_tied(before) || speaker::is_tied(after);
    let is_long = tokens(&chars[at.clone()]).len() >= 3;
    let speaker = speaker::speaker(before, after);
    (is_long || is_tied).then_some(Quote { at, speaker })
}

/// Where the sentence before a mark starts, at most a few dozen words back.
fn sentence_start(chars: &[char], block: usize, mark: usize) -> usize {
    let earliest = block.max(mark.saturating_sub(BEFORE));
    (earliest..mark.saturating_sub(1))
        .rev()
        .find(|at| matches!(chars[*at], '.' | '!' | '?') && chars[at + 1].is_whitespace())
        .map_or(earliest, |end| end + 1)
}

/// The words of a stretch, in small letters.
fn tokens(chars: &[char]) -> Vec<String> {
    chars
        .split(|char| !in_word(*char) && !matches!(char, '\'' | '’'))
        .filter(|word| word.iter().any(|char| in_word(*char)))
        .map(|word| word.iter().flat_map(|char| char.to_lowercase()).collect())
        .collect()
}
