//! R3: capital letters that nobody spelled out when they were first used.

use std::ops::Range;

use super::State;
use super::explained::{
    is_called, is_explained_next, is_explained_right_after, is_said_again_with_what_it_does,
};
use super::gaps;
use super::words::{add, is_in_letters};
use crate::gather::{About, Gather};
use crate::hash;
use crate::look::Look;
use crate::phrases::Hit;
use crate::severity::Row;
use crate::text::token::{CAPITAL, CAPITALS, DIGIT, HAS_SMALL, HEADING, JOINED, LINK, TAKEN};
use crate::text::{Token, range};
use crate::vocab::bits::{CHILD, ENGLISH, KNOWN_LETTERS, SMALL};
use crate::{Advice, Kind, Rule};

const WHY: &str =
    "Not everybody knows what these letters stand for, and the child may be too shy to ask.";
const INSTEAD: &str = "say the whole name, at least the first time";
/// Longer runs of capitals are words, and so are those of a word that children know: "MILL BANK ACADEMY".
const LONGEST: usize = 7;
const WORD: usize = 4;
const CLUB: u64 = hash::word("fc");
/// How a date or a time is to be written: "DD/MM/YYYY".
const DATE: [u64; 6] = [
    hash::word("dd"),
    hash::word("mm"),
    hash::word("yy"),
    hash::word("yyyy"),
    hash::word("hh"),
    hash::word("ss"),
];
/// Two letters with a stroke or an "and" between them that everybody knows.
const KNOWN_PAIRS: [&str; 16] = [
    "N/A", "A/B", "B/C", "Y/N", "M/F", "F/M", "A&E", "B&B", "Q&A", "M&S", "H&M", "R&B", "B&Q",
    "D&D", "P&O", "C&A",
];

pub(super) fn find(look: &Look, state: &mut State, gather: &mut Gather) {
    let mut listed = look
        .hits
        .iter()
        .filter(|hit| is_listed(look, hit))
        .peekable();
    let mut line = CapitalLine::default();
    for (number, token) in look.text.tokens.iter().enumerate() {
        if let Some(hit) = listed.next_if(|hit| hit.first as usize == number) {
            let words = range(&(hit.first..hit.after));
            if !look.is_left_alone(&words)
                && !is_club(look, number)
                && !gaps::holds(look, hit.start)
                && !is_known(look, state, hit, Some(hit.owner))
            {
                add(look, gather, Rule::Acronym, Row::Acronym, hit);
            }
        } else if is_acronym(look, token, &mut line)
            && !look.is_left_alone(&(number..number + 1))
            && !is_club(look, number)
            && !is_date(look, number)
            && !is_of_a_car(look, number)
            && !is_shouted(look, number)
        {
            let hit = hit_of(number, token);
            if !gaps::holds(look, token.start) && !is_known(look, state, &hit, None) {
                say(look, gather, number..number + 1, token.hash);
            }
        } else if is_pair(look, number) && !look.is_left_alone(&(number..number + 2)) {
            let key = token.hash.rotate_left(1) ^ look.text.tokens[number + 1].hash;
            say(look, gather, number..number + 2, key);
        }
    }
}

fn say(look: &Look, gather: &mut Gather, words: Range<usize>, key: u64) {
    look.add(gather, Rule::Acronym, Row::Acronym, &words, key, || {
        About::fixed(WHY, INSTEAD)
    });
}

/// "T/C", "P&V": two capitals that stand for two words.
fn is_pair(look: &Look, number: usize) -> bool {
    let one = |number: usize| {
        look.text.tokens.get(number).filter(|token| {
            token.end - token.start == 1
                && token.flags & (CAPITAL | DIGIT | LINK | TAKEN) == CAPITAL
        })
    };
    let (Some(first), Some(second)) = (one(number), one(number + 1)) else {
        return false;
    };
    let said = &look.part[first.start as usize..second.end as usize];
    // "and/or A/B/C" is a row of letters.
    let goes_on = look.part[second.end as usize..].starts_with(['/', '&'])
        || look.part[..first.start as usize].ends_with(['/', '&']);
    said.len() == 3
        && matches!(said.as_bytes()[1], b'/' | b'&')
        && !goes_on
        && !KNOWN_PAIRS.contains(&said)
}

/// A part of "DD/MM/YYYY".
fn is_date(look: &Look, number: usize) -> bool {
    let is_part = |number: usize| {
        look.text
            .tokens
            .get(number)
            .is_some_and(|token| DATE.contains(&token.hash))
    };
    is_part(number) && (is_part(number + 1) || number.checked_sub(1).is_some_and(is_part))
}

/// "Reg. ends KYX": the letters of a car.
fn is_of_a_car(look: &Look, number: usize) -> bool {
    const CAR: [u64; 7] = hash::phrases([
        "reg",
        "registration",
        "plate",
        "plates",
        "ends",
        "ending",
        "ended",
    ]);
    let before = &look.text.tokens[number.saturating_sub(3)..number];
    before.iter().any(|word| CAR.contains(&word.hash))
}

/// "THE OLD FORGE": a word in capitals beside another that everybody knows.
fn is_shouted(look: &Look, number: usize) -> bool {
    let tokens = &look.text.tokens;
    let in_capitals = |number: usize| {
        tokens
            .get(number)
            .filter(|token| token.flags & (CAPITALS | HAS_SMALL | DIGIT) == CAPITALS)
    };
    let knows = |token: &Token| {
        let said = look.said(token);
        said.len() > 2
            && crate::vocab::known(hash::word(&said.to_lowercase())) & (SMALL | ENGLISH | CHILD)
                != 0
    };
    let Some(token) = in_capitals(number) else {
        return false;
    };
    let mut beside = [number.wrapping_sub(1), number + 1]
        .into_iter()
        .filter_map(in_capitals);
    let is_long = |token: &Token| look.said(token).len() > WORD;
    beside.any(|other| knows(other) || (knows(token) && is_long(other)))
}

fn is_listed(look: &Look, hit: &Hit) -> bool {
    !hit.is_fine
        && look.list.marks(hit.owner as usize).kind == Kind::Acronym
        && is_in_letters(look, hit)
}

fn hit_of(number: usize, token: &Token) -> Hit {
    let first = crate::text::narrow(number);
    Hit {
        owner: 0,
        phrase: 0,
        start: token.start,
        end: token.stem_end(),
        first,
        after: first + 1,
        is_fine: false,
    }
}

/// Two or more capitals and nothing else but a plural's s; not known to all, not a number, not in a line of capitals.
fn is_acronym(look: &Look, token: &Token, line: &mut CapitalLine) -> bool {
    if token.flags & (CAPITALS | HAS_SMALL | CAPITAL | DIGIT | LINK | TAKEN) != CAPITALS | CAPITAL
        || token.is(KNOWN_LETTERS)
    {
        return false;
    }
    let said = bare(look.said(token));
    let is_roman = said.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
    let known = crate::vocab::known(hash::word(&said.to_lowercase()));
    let is_shouted = said.len() >= LONGEST
        || known & (SMALL | ENGLISH) != 0
        || (said.len() >= WORD && known & CHILD != 0);
    !is_roman
        && !is_shouted
        && known & KNOWN_LETTERS == 0
        && said.chars().count() >= 2
        && !is_postcode(look, token)
        && !line.holds(look, token)
}

/// Without the s of a plural or of an owner.
fn bare(said: &str) -> &str {
    let said = said
        .strip_suffix("'s")
        .or(said.strip_suffix("’s"))
        .unwrap_or(said);
    said.strip_suffix('s').unwrap_or(said)
}

/// The end of a postcode, joined to a number: "1AB" is one word, so only letters alone come here ("LE 65").
fn is_postcode(look: &Look, token: &Token) -> bool {
    let number = look.text.word_from(token.start as usize);
    let next = look.text.tokens.get(number + 1);
    token.end - token.start <= 2 && next.is_some_and(|next| next.has(JOINED) && next.has(DIGIT))
}

/// FC after the name of a team.
fn is_club(look: &Look, number: usize) -> bool {
    let before = number
        .checked_sub(1)
        .map(|before| &look.text.tokens[before]);
    look.text.tokens[number].hash == CLUB
        && before.is_some_and(|before| before.has(CAPITAL) && before.end - before.start > 3)
}

/// The last line that was looked at, and whether it has no small letter at all and more than one word.
#[derive(Default)]
struct CapitalLine {
    bytes: std::ops::Range<usize>,
    is_all: bool,
}

impl CapitalLine {
    fn holds(&mut self, look: &Look, token: &Token) -> bool {
        let at = token.start as usize;
        if !self.bytes.contains(&at) {
            let start = look.part[..at].rfind('\n').map_or(0, |end| end + 1);
            let end = look.part[at..]
                .find('\n')
                .map_or(look.part.len(), |length| at + length);
            let line = look.part[start..end].trim();
            self.bytes = start..end;
            self.is_all = line.contains(' ') && !line.contains(char::is_lowercase);
        }
        self.is_all
            || (token.has(HEADING) && !look.part[self.bytes.clone()].contains(char::is_lowercase))
    }
}

/// Whether the letters came with their words when they were first used: after them, before them in brackets, or anywhere
/// earlier as the list has them.
fn is_known(look: &Look, state: &mut State, hit: &Hit, owner: Option<u32>) -> bool {
    let said = bare(&look.part[hit.bytes()]);
    let key = hash::word(said);
    if let Some(known) = state.spelled_out.get(&key) {
        return *known;
    }
    let is_written = owner
        .is_some_and(|owner| state.written_out.contains(&owner) && comes_later(look, hit, owner));
    let is_known = is_written
        || is_explained_right_after(look, hit)
        || is_said_again_with_what_it_does(look, hit)
        || is_named_before(look, hit, said)
        || owner.is_some_and(|owner| may_be_kept(look, owner) && is_told(look, hit));
    state.spelled_out.insert(key, is_known);
    is_known
}

/// "She is called the SENCO", "I work for Cafcass. We tell the judge what children say."
fn is_told(look: &Look, hit: &Hit) -> bool {
    is_called(look, hit) || is_explained_next(look, look.text.sentence_of(hit.first as usize), hit)
}

/// Letters that the list only wants explained, and need not be spelled out.
fn may_be_kept(look: &Look, owner: u32) -> bool {
    look.list.marks(owner as usize).advice != Advice::Replace
}

/// Whether the words stand before the letters: in an earlier part, or earlier in this one.
fn comes_later(look: &Look, hit: &Hit, owner: u32) -> bool {
    let here = |other: &&Hit| other.owner == owner && !other.is_fine && !is_in_letters(look, other);
    let mut in_part = look.hits.iter().filter(here).peekable();
    in_part.peek().is_none_or(|first| first.start < hit.start)
}

/// "Words Like These (WLT)": in brackets, and the words before begin with the letters in their order.
fn is_named_before(look: &Look, hit: &Hit, said: &str) -> bool {
    if !look.part[..hit.start as usize].ends_with('(') {
        return false;
    }
    let first = hit.first as usize;
    let from = first.saturating_sub(2 * said.len() + 1);
    let words: Vec<String> = look.text.tokens[from..first]
        .iter()
        .map(|word| look.said(word).to_lowercase())
        .collect();
    let letters: Vec<char> = said.to_lowercase().chars().collect();
    stand_for(&words, &letters)
}

/// Whether letters are those of some words in their order: each begins a word, or the last two lie in one ("SENCO").
fn stand_for(words: &[String], letters: &[char]) -> bool {
    let in_order = |letters: &[char], words: &[String]| {
        let mut words = words.iter().rev();
        letters
            .iter()
            .rev()
            .all(|letter| words.any(|word| word.starts_with(*letter)))
    };
    let in_last = || {
        let ([letters @ .., first, second], [words @ .., word]) = (letters, words) else {
            return false;
        };
        word.starts_with(*first)
            && word[first.len_utf8()..].contains(*second)
            && in_order(letters, words)
    };
    in_order(letters, words) || in_last()
}
