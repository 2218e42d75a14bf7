//! A telephone number in a text: in digits, in words, or in both, with a few other words between.

use super::letters::{digit, is_kept};
use super::reading::gap;

/// The most words, and bytes, between two digits of one number.
const MOST_WORDS: usize = 6;
const MOST_BYTES: usize = 60;

/// What a word says.
#[derive(Clone, Copy)]
enum Says {
    Digits(&'static str),
    /// Twenty: what follows is the second digit, or it is a nought.
    Tens(u8),
    Times(usize),
    Nothing,
}

use Says::{Digits, Tens, Times};

const WORDS: [(&str, Says); 41] = [
    ("o", Digits("0")),
    ("oh", Digits("0")),
    ("oo", Digits("00")),
    ("zero", Digits("0")),
    ("nought", Digits("0")),
    ("naught", Digits("0")),
    ("nil", Digits("0")),
    ("one", Digits("1")),
    ("two", Digits("2")),
    ("three", Digits("3")),
    ("four", Digits("4")),
    ("five", Digits("5")),
    ("six", Digits("6")),
    ("seven", Digits("7")),
    ("eight", Digits("8")),
    ("nine", Digits("9")),
    ("ten", Digits("10")),
    ("eleven", Digits("11")),
    ("twelve", Digits("12")),
    ("thirteen", Digits("13")),
    ("fourteen", Digits("14")),
    ("fifteen", Digits("15")),
    ("sixteen", Digits("16")),
    ("seventeen", Digits("17")),
    ("eighteen", Digits("18")),
    ("nineteen", Digits("19")),
    ("hundred", Digits("00")),
    ("thousand", Digits("000")),
    ("twenty", Tens(b'2')),
    ("thirty", Tens(b'3')),
    ("forty", Tens(b'4')),
    ("fourty", Tens(b'4')),
    ("fifty", Tens(b'5')),
    ("sixty", Tens(b'6')),
    ("seventy", Tens(b'7')),
    ("eighty", Tens(b'8')),
    ("ninety", Tens(b'9')),
    ("double", Times(2)),
    ("twice", Times(2)),
    ("triple", Times(3)),
    ("treble", Times(3)),
];

/// Every word with which a number of these digits may begin.
pub(super) fn beginnings(digits: &str) -> impl Iterator<Item = &'static str> {
    let first = digits.bytes().next();
    let says_first = move |says: &Says| match says {
        Digits(digits) => digits.bytes().next() == first,
        Tens(digit) => Some(*digit) == first,
        Times(_) => true,
        Says::Nothing => false,
    };
    let words = WORDS.iter().filter(move |(_, says)| says_first(says));
    words.map(|(word, _)| *word)
}

/// Where the number ends, if the text tells its digits from this place on.
pub(super) fn end_of(digits: &str, part: &str, at: usize) -> Option<usize> {
    let mut heard = Heard {
        wanted: digits.as_bytes(),
        times: 1,
        tens: false,
    };
    let mut place = at;
    let mut end = at;
    let mut words = 0;
    loop {
        let char = part[place..].chars().next()?;
        if !is_kept(char) {
            place += gap(&part[place..], char);
            if place - end > MOST_BYTES {
                return None;
            }
            continue;
        }
        let before = heard.wanted.len();
        let next = if let Some(digit) = digit(char) {
            heard.digit(digit)?;
            place + char.len_utf8()
        } else {
            let word = word(&part[place..]);
            heard.word(word, is_digit_beside(part, place, word))?;
            place + word.len()
        };
        if heard.wanted.is_empty() {
            let goes_on = part[next..].chars().next().and_then(digit).is_some();
            return (!goes_on).then_some(next);
        }
        place = next;
        if heard.wanted.len() < before || heard.times > 1 || heard.tens {
            end = next;
            words = 0;
        } else {
            words += 1;
            // What begins with no digit is no number.
            let has_begun = heard.wanted.len() < digits.len();
            if !has_begun || words > MOST_WORDS || place - end > MOST_BYTES {
                return None;
            }
        }
    }
}

struct Heard<'a> {
    wanted: &'a [u8],
    times: usize,
    tens: bool,
}

impl Heard<'_> {
    fn digit(&mut self, digit: u8) -> Option<()> {
        // "Twenty" was said, and its nought not yet: what comes now is no part of it.
        if std::mem::take(&mut self.tens) {
            self.take(b'0')?;
        }
        for _ in 0..std::mem::replace(&mut self.times, 1) {
            self.take(digit)?;
        }
        Some(())
    }

    /// Takes the next digit; more of them than are wanted is no match.
    fn take(&mut self, digit: u8) -> Option<()> {
        let (first, rest) = self.wanted.split_first()?;
        self.wanted = rest;
        (*first == digit).then_some(())
    }

    fn word(&mut self, word: &str, is_beside_digit: bool) -> Option<()> {
        let says = says(word, is_beside_digit);
        if let Digits(digits) = says
            && std::mem::take(&mut self.tens)
            && (digits.len() > 1 || digits == "0")
        {
            self.take(b'0')?;
        }
        match says {
            Digits(digits) => {
                for _ in 0..std::mem::replace(&mut self.times, 1) {
                    digits.bytes().try_for_each(|digit| self.take(digit))?;
                }
            }
            Tens(digit) => {
                self.digit(digit)?;
                // The nought of "sixty" at the very end is said by nothing after it.
                if self.wanted == b"0" {
                    self.wanted = &[];
                }
                self.tens = !self.wanted.is_empty();
            }
            Times(times) => self.times = times,
            Says::Nothing => {}
        }
        Some(())
    }
}

/// The letters at the start, as one word: none of ASCII's digits are in it.
fn word(rest: &str) -> &str {
    let end = rest.find(|char: char| !is_kept(char) || digit(char).is_some());
    &rest[..end.unwrap_or(rest.len())]
}

/// Whether a digit touches the word: an "l" in "0l234" is a one.
fn is_digit_beside(part: &str, at: usize, word: &str) -> bool {
    let before = part[..at].chars().next_back();
    let after = part[at + word.len()..].chars().next();
    before
        .into_iter()
        .chain(after)
        .any(|char| digit(char).is_some())
}

fn says(word: &str, is_beside_digit: bool) -> Says {
    if is_beside_digit && matches!(word, "l" | "i" | "I") {
        return Digits("1");
    }
    let found = WORDS
        .iter()
        .find(|(number, _)| word.eq_ignore_ascii_case(number));
    found.map_or(Says::Nothing, |(_, says)| *says)
}
