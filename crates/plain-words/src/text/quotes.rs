//! Quotations: the words in them are somebody's own, and are not ours to mend.
//!
//! Three words or more between quotation marks are a quotation; so are fewer, if they are tied to a word for speaking.
//! A single word between marks is the writer's own. A mark that is never closed opens nothing.

use std::ops::Range;

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

/// Words that tie the few words between marks to somebody who said them.
const SPEAKING: [&str; 33] = [
    "said",
    "say",
    "says",
    "saying",
    "told",
    "tell",
    "tells",
    "telling",
    "wrote",
    "write",
    "writes",
    "written",
    "asked",
    "ask",
    "asks",
    "asking",
    "called",
    "call",
    "calls",
    "calling",
    "answered",
    "answers",
    "replied",
    "replies",
    "shouted",
    "shouts",
    "whispered",
    "added",
    "adds",
    "texted",
    "described",
    "describes",
    "named",
];

/// Words for those who speak as part of their work, and for the papers they write.
const PROFESSIONALS: [&str; 36] = [
    "school",
    "teacher",
    "teachers",
    "headteacher",
    "head",
    "teaching",
    "nursery",
    "doctor",
    "gp",
    "nurse",
    "paediatrician",
    "psychologist",
    "psychiatrist",
    "therapist",
    "counsellor",
    "police",
    "officer",
    "worker",
    "workers",
    "social",
    "adviser",
    "manager",
    "services",
    "council",
    "authority",
    "solicitor",
    "barrister",
    "court",
    "visitor",
    "agency",
    "report",
    "reports",
    "file",
    "records",
    "notes",
    "assessment",
];

/// Words that make of them a place or a listener: "at school Tom told me".
const WHERE: [&str; 10] = [
    "at", "in", "to", "with", "from", "after", "before", "near", "outside", "about",
];

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

/// A pair of marks.
#[derive(Clone, Copy)]
enum Mark {
    CurlyDouble,
    CurlySingle,
    StraightDouble,
    StraightSingle,
}

/// The mark that opens here, if one does. A straight mark opens only before a word and after none.
fn opens(chars: &[char], at: usize, block: &Range<usize>) -> Option<Mark> {
    let after_word = at > block.start && in_word(chars[at - 1]);
    let before_text = at + 1 < block.end && !chars[at + 1].is_whitespace();
    match chars[at] {
        '“' | '„' | '«' => Some(Mark::CurlyDouble),
        '‘' if !after_word => Some(Mark::CurlySingle),
        '"' if !after_word && before_text => Some(Mark::StraightDouble),
        '\'' if !after_word && before_text => Some(Mark::StraightSingle),
        _ => None,
    }
}

/// Where the mark that opened is closed.
fn close(chars: &[char], open: usize, end: usize, mark: Mark) -> Option<usize> {
    let mut rest = open + 1..end;
    match mark {
        Mark::CurlyDouble => rest.find(|at| matches!(chars[*at], '”' | '»')),
        Mark::StraightDouble => rest.find(|at| chars[*at] == '"'),
        Mark::CurlySingle => close_single(chars, rest, &['’'], '‘'),
        Mark::StraightSingle => close_single(chars, rest, &['\'', '’'], '\''),
    }
}

/// A single mark closes unless it is an apostrophe: inside a word, or after an s with a better one still to come.
fn close_single(chars: &[char], rest: Range<usize>, marks: &[char], open: char) -> Option<usize> {
    let closes = |at: usize| {
        marks.contains(&chars[at])
            && !chars.get(at + 1).is_some_and(|next| in_word(*next))
            && !chars[at - 1].is_whitespace()
    };
    let first = rest.clone().find(|at| closes(*at))?;
    let may_own = chars[first - 1] == 's' && chars.get(first + 1).is_some_and(|next| *next == ' ');
    if !may_own {
        return Some(first);
    }
    let next_open = rest
        .clone()
        .skip_while(|at| *at <= first)
        .find(|at| chars[*at] == open && !in_word(chars[at - 1]));
    let later = rest.skip_while(|at| *at <= first).find(|at| closes(*at));
    Some(
        later
            .filter(|later| next_open.is_none_or(|open| *later <= open))
            .unwrap_or(first),
    )
}

/// The quotation between these marks, if it is one.
fn quote(chars: &[char], block: &Range<usize>, at: Range<usize>) -> Option<Quote> {
    let before = tokens(&chars[sentence_start(chars, block.start, at.start)..at.start]);
    let after = tokens(&chars[at.end..block.end.min(at.end + AFTER)]);
    let before = &before[before.len().saturating_sub(REACH)..];
    let after = &after[..after.len().min(REACH)];
    let is_tied = before
        .iter()
        .chain(after)
        .any(|word| is_one_of(word, &SPEAKING));
    let is_long = tokens(&chars[at.clone()]).len() >= 3;
    let by_work = speaks_for_work(before, 2, 0) || speaks_for_work(after, 2, 3);
    let speaker = if by_work {
        Speaker::Professional
    } else {
        Speaker::Family
    };
    (is_long || is_tied).then_some(Quote { at, speaker })
}

/// Whether a word for speaking has somebody at work close before it ("school calls him") or after it ("said her teacher").
fn speaks_for_work(words: &[String], before: usize, after: usize) -> bool {
    let Some(verb) = words.iter().rposition(|word| is_one_of(word, &SPEAKING)) else {
        return false;
    };
    let near = verb.saturating_sub(before)..words.len().min(verb + after + 1);
    near.into_iter().any(|number| {
        let only_where = words[number.saturating_sub(2)..number]
            .iter()
            .any(|word| is_one_of(word, &WHERE));
        is_one_of(&words[number], &PROFESSIONALS) && !only_where
    })
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.contains(&word)
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
