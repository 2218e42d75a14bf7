//! Quotations: the words in them are somebody's own, and are not ours to mend.
//!
//! Three words or more between quotation marks are a quotation; so are fewer, if they are tied to a word for speaking.
//! A single word between marks is the writer's own. A mark that is never closed opens nothing. Where paragraph after
//! paragraph opens with a mark and only the last is closed, all of them are quoted, as books do it.

use super::lines::BlockKind;
use super::token::{CAPITAL, DIGIT, FIRST, JOINED, QUOTED, QUOTED_WORK, Token};
use super::{Quote, Text, narrow, range};
use crate::fold::in_word;
use crate::hash;
use crate::vocab::bits::{MONTH, PROFESSIONAL, SHORT_FORM, SPEAKING, WHERE};

/// One quotation mark (or apostrophe outside a word).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    /// In bytes.
    pub(super) at: u32,
    /// The number of the first word after it.
    pub(super) word: u32,
    pub(super) sign: char,
}

/// A pair of marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pair {
    Double,
    StraightDouble,
    Single,
    StraightSingle,
}

/// How many words before or after the marks may hold the word for speaking.
const REACH: usize = 6;
/// "So-called" speaks of nobody.
const SO: u64 = hash::word("so");
/// So many more words may stand before it where a paper is quoted: "the entry of 3 March 2012 reads".
const DATE: usize = 5;
/// The month that is a small word too.
const MAY: u64 = hash::word("may");
/// Words before a date.
const OF: [u64; 3] = [hash::word("of"), hash::word("on"), hash::word("dated")];
/// Verbs that put a label on somebody: whoever is "Mr Shah" in a file, and calls a child names, is at work.
const LABELS: [u64; 8] = [
    hash::word("wrote"),
    hash::word("writes"),
    hash::word("calls"),
    hash::word("called"),
    hash::word("describes"),
    hash::word("described"),
    hash::word("labels"),
    hash::word("labelled"),
];
/// A quotation longer than this is taken for a mark that was never closed.
const LONGEST: u32 = 6000;
const SHORTENED: [&str; 6] = ["twas", "tis", "em", "n", "til", "cause"];
/// Over more paragraphs than this nobody's quotation goes on.
const MOST_PARAGRAPHS: usize = 12;

pub(super) fn find(part: &str, text: &mut Text) {
    let mut open_from: Option<usize> = None;
    let marks = std::mem::take(&mut text.marks);
    let mut seen = Seen::default();
    for number in 0..text.blocks.len() {
        let block = text.blocks[number].clone();
        if block.kind == BlockKind::Quotation {
            add(text, block.bytes.clone(), block.words.clone(), false);
            continue;
        }
        let before = text.quotes.len();
        seen.look(part, &block.bytes, &marks[range(&block.marks)]);
        let left_open = find_in(text, &seen, block.bytes.start);
        open_from = follow(text, open_from, number, left_open, before);
    }
    text.marks = marks;
    text.quotes.sort_by_key(|quote| quote.bytes.start);
    for quote in &text.quotes {
        let flag = if quote.is_work { QUOTED_WORK } else { 0 };
        for token in &mut text.tokens[range(&quote.words)] {
            token.flags |= QUOTED | flag;
        }
    }
}

/// Follows a quotation over paragraphs: the first block that was left open, until one closes.
fn follow(
    text: &mut Text,
    open: Option<usize>,
    number: usize,
    left_open: bool,
    before: usize,
) -> Option<usize> {
    let Some(first) = open else {
        return left_open.then_some(number);
    };
    if number - first > MOST_PARAGRAPHS {
        return None;
    }
    if left_open {
        return Some(first);
    }
    // The last paragraph opens with a mark too, and has its own quotation from there.
    let starts = text.blocks[number].bytes.start;
    let closes = text.quotes[before..]
        .iter()
        .any(|quote| quote.bytes.start == starts);
    if closes {
        for block in first..number {
            let block = text.blocks[block].clone();
            add(text, block.bytes, block.words, false);
        }
    }
    None
}

fn add(text: &mut Text, bytes: std::ops::Range<u32>, words: std::ops::Range<u32>, is_work: bool) {
    text.quotes.push(Quote {
        bytes,
        words,
        is_work,
    });
}

/// Finds the quotations of one block; says whether its first character opens one that is never closed.
fn find_in(text: &mut Text, seen: &Seen, start: u32) -> bool {
    let Seen {
        marks,
        sides,
        closers,
    } = seen;
    let mut left_open = false;
    let mut number = 0;
    while let Some(mark) = marks.get(number) {
        let Some(pair) = opens(mark, &sides[number]) else {
            number += 1;
            continue;
        };
        let close = closers
            .after(number, pair, marks, sides)
            .filter(|close| marks[*close].at - mark.at <= LONGEST);
        let Some(close) = close else {
            left_open |= mark.at == start && pair != Pair::StraightSingle;
            number += 1;
            continue;
        };
        let end = marks[close].at + narrow(marks[close].sign.len_utf8());
        quote(text, mark.at..end, mark.word..marks[close].word);
        number = close + 1;
    }
    left_open
}

/// The marks of one block with what is asked of them; the room is used again for the next.
#[derive(Default)]
struct Seen {
    marks: Vec<Mark>,
    sides: Vec<Sides>,
    closers: Closers,
}

impl Seen {
    fn look(&mut self, part: &str, block: &std::ops::Range<u32>, marks: &[Mark]) {
        self.marks.clear();
        self.marks.extend(marks);
        self.sides.clear();
        let sides = marks.iter().map(|mark| Sides::of(part, block, mark));
        self.sides.extend(sides);
        self.closers.look(&self.marks, &self.sides);
    }
}

/// What stands beside a mark.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about one of two neighbours"
)]
struct Sides {
    after_word: bool,
    after_space: bool,
    after_s: bool,
    before_word: bool,
    before_space: bool,
    before_elision: bool,
}

impl Sides {
    fn of(part: &str, block: &std::ops::Range<u32>, mark: &Mark) -> Self {
        let at = mark.at as usize;
        let next = at + mark.sign.len_utf8();
        let before = part
            .get(block.start as usize..at)
            .and_then(|before| before.chars().next_back());
        let after = part
            .get(next..block.end as usize)
            .and_then(|after| after.chars().next());
        Self {
            after_word: before.is_some_and(in_word),
            after_space: before.is_none_or(char::is_whitespace),
            after_s: before == Some('s'),
            before_word: after.is_some_and(in_word),
            before_space: after.is_none_or(char::is_whitespace),
            before_elision: part.get(next..block.end as usize).is_some_and(begins_short),
        }
    }
}

/// "'Twas", "'em": words that have lost their beginning to an apostrophe.
fn begins_short(rest: &str) -> bool {
    let end = rest
        .find(|char: char| !char.is_alphabetic())
        .unwrap_or(rest.len());
    SHORTENED
        .iter()
        .any(|short| rest[..end].eq_ignore_ascii_case(short))
}

/// The pair that a mark opens, if it opens one. A straight mark opens only before a word and after none.
fn opens(mark: &Mark, sides: &Sides) -> Option<Pair> {
    match mark.sign {
        '“' | '„' | '‟' | '«' | '»' | '「' if !sides.after_word && !sides.before_space => {
            Some(Pair::Double)
        }
        '“' | '„' | '«' => Some(Pair::Double),
        '‘' | '‚' | '‹' | '‛' if !sides.after_word => Some(Pair::Single),
        '"' if !sides.after_word && !sides.before_space => Some(Pair::StraightDouble),
        '\'' if !sides.after_word && !sides.before_space && !sides.before_elision => {
            Some(Pair::StraightSingle)
        }
        _ => None,
    }
}

/// For each mark the next that closes each pair.
#[derive(Default)]
struct Closers {
    double: Vec<usize>,
    straight: Vec<usize>,
    single: Vec<usize>,
}

const NONE: usize = usize::MAX;

impl Closers {
    fn look(&mut self, marks: &[Mark], sides: &[Sides]) {
        let look = |next: &mut Vec<usize>, closes: &dyn Fn(usize) -> bool| {
            next.clear();
            next.resize(marks.len(), NONE);
            for number in (1..marks.len()).rev() {
                next[number - 1] = if closes(number) { number } else { next[number] };
            }
        };
        look(&mut self.double, &|number| {
            closes_double(&marks[number], &sides[number])
        });
        look(&mut self.straight, &|number| marks[number].sign == '"');
        look(&mut self.single, &|number| {
            closes_single(&marks[number], &sides[number])
        });
    }

    /// The mark that closes a pair that opened here. A single mark closes unless it is an apostrophe after an s with a
    /// better one still to come.
    fn after(&self, open: usize, pair: Pair, marks: &[Mark], sides: &[Sides]) -> Option<usize> {
        let some = |number: usize| (number != NONE).then_some(number);
        match pair {
            Pair::Double => some(self.double[open]),
            Pair::StraightDouble => some(self.straight[open]),
            Pair::Single | Pair::StraightSingle => {
                let first = some(self.single[open])?;
                if !(sides[first].after_s && sides[first].before_space) {
                    return Some(first);
                }
                let later = some(self.single[first]);
                let reopened = (first + 1..later.unwrap_or(first + 1))
                    .take(8)
                    .any(|between| opens(&marks[between], &sides[between]) == Some(pair));
                later.filter(|_| !reopened).or(Some(first))
            }
        }
    }
}

fn closes_double(mark: &Mark, sides: &Sides) -> bool {
    match mark.sign {
        '”' | '」' => true,
        '»' | '«' => !sides.after_space,
        // German and Polish close with what English opens with.
        '“' => !sides.after_space && !sides.before_word,
        _ => false,
    }
}

fn closes_single(mark: &Mark, sides: &Sides) -> bool {
    matches!(mark.sign, '’' | '\'' | '›') && !sides.before_word && !sides.after_space
}

/// Takes what stands between two marks for a quotation, if it is one.
fn quote(text: &mut Text, bytes: std::ops::Range<u32>, words: std::ops::Range<u32>) {
    let all = &text.tokens;
    let (first, last) = (words.start as usize, words.end as usize);
    let starts = all.get(first).is_some_and(|token| token.has(FIRST));
    let whole = if starts {
        &[]
    } else {
        same_sentence_before(&all[..first])
    };
    let before = &whole[whole.len().saturating_sub(REACH)..];
    let after = &all[last..all.len().min(last + REACH)];
    let after = &after[..after
        .iter()
        .position(|token| token.has(FIRST))
        .unwrap_or(after.len())];
    // ‘calls him “a liar” and “lazy”’, ‘said that she “needs no rest”, that Nan is “the rest”’: the second is of the same
    // mouth.
    let earlier = text.quotes.last().filter(|earlier| {
        let end = earlier.words.end as usize;
        !starts && end <= first && !all[end..first].iter().any(|word| word.has(FIRST))
    });
    let within =
        |reach: usize| earlier.filter(|earlier| first - earlier.words.end as usize <= reach);
    let follows_work = within(2).is_some_and(|earlier| earlier.is_work);
    let follows = within(REACH).is_some_and(|earlier| !earlier.is_work);
    let is_tied = follows_work || follows || speaks(before) || speaks(after);
    let is_long = last - first >= 3;
    if is_long || is_tied {
        let is_work = follows_work || works(whole, 2, 0) || works(after, 2, 3);
        add(text, bytes, words, is_work);
    }
}

/// The last words of these, as far as they are of one sentence.
fn same_sentence_before(words: &[Token]) -> &[Token] {
    let near = &words[words.len().saturating_sub(REACH + DATE)..];
    let start = near.iter().rposition(|token| token.has(FIRST)).unwrap_or(0);
    &near[start..]
}

fn speaks(words: &[Token]) -> bool {
    (0..words.len()).any(|number| is_speaking(words, number))
}

/// Whether a word is one for speaking: "called", and not "so-called".
fn is_speaking(words: &[Token], number: usize) -> bool {
    let is_so = || {
        words[number].has(JOINED)
            && number
                .checked_sub(1)
                .is_some_and(|before| words[before].hash == SO)
    };
    words[number].is(SPEAKING) && !is_so()
}

/// Whether a word for speaking has somebody at work close before it ("school calls him", "the entry of 3 March reads") or
/// after it ("said her teacher").
fn works(words: &[Token], before: usize, after: usize) -> bool {
    let Some(verb) = (0..words.len()).rfind(|number| is_speaking(words, *number)) else {
        return false;
    };
    let is_may = |word: &Token| word.hash == MAY && word.has(CAPITAL);
    let is_date =
        |word: &Token| word.has(DIGIT) || word.is(MONTH) || is_may(word) || OF.contains(&word.hash);
    let date = words[..verb]
        .iter()
        .rev()
        .take_while(|word| is_date(word))
        .count();
    let near = (verb - date).saturating_sub(before)..words.len().min(verb + after + 1);
    let is_title = |word: &Token| word.is(SHORT_FORM) && word.has(CAPITAL);
    let labels = LABELS.contains(&words[verb].hash);
    near.into_iter().any(|number| {
        let only_where = words[number.saturating_sub(2)..number]
            .iter()
            .any(|word| word.is(WHERE));
        (words[number].is(PROFESSIONAL) && !only_where) || (labels && is_title(&words[number]))
    })
}
