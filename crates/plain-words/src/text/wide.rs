//! What is beyond ASCII, or stands in a word without being a letter: looked at character by character.

use super::scan::word_flags;
use super::token::{APOSTROPHE, CAPITAL, SMALL_FIRST, WIDE};
use crate::fold::{Becomes, becomes, in_word, push_low};
use crate::hash;

/// What a character outside a word is.
pub(super) enum Wide {
    /// The start of a word.
    Word,
    Space(usize),
    /// An ellipsis.
    Stop(usize),
    Quote(char),
    Nothing(usize),
    /// A picture or a symbol; it may stand right after a stop.
    Symbol(usize),
    Other(usize),
}

/// What the first character is; it is not ASCII.
pub(super) fn look(rest: &str) -> Wide {
    let Some(first) = rest.chars().next() else {
        return Wide::Nothing(1);
    };
    let length = first.len_utf8();
    match first {
        '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‘' | '’' | '‚' | '‛' | '「' | '」' => {
            Wide::Quote(first)
        }
        '…' => Wide::Stop(length),
        '–' | '—' | '\u{2010}' | '\u{2011}' => Wide::Other(length),
        // Some marks that cannot be seen count as parts of words elsewhere; alone they are nothing.
        _ if becomes(first) == Becomes::Nothing => Wide::Nothing(length),
        _ if in_word(first) => Wide::Word,
        _ if first.is_whitespace() => Wide::Space(length),
        _ => Wide::Symbol(length),
    }
}

/// A word as a closer look finds it.
pub(super) struct Word {
    /// In bytes.
    pub(super) length: usize,
    pub(super) hash: u64,
    pub(super) flags: u32,
    /// The bytes of the 's of an owner.
    pub(super) owner: usize,
    /// If it has a letter beyond ASCII; those of any other are counted where they are asked for.
    pub(super) syllables: u32,
}

/// Reads the word that starts here, of which so many bytes are known to be letters and digits of ASCII.
pub(super) fn word(rest: &str, ascii: usize, low: &mut String) -> Word {
    low.clear();
    low.push_str(&rest[..ascii]);
    low.make_ascii_lowercase();
    let mut word = Reading {
        length: ascii,
        apostrophe: None,
        is_wide: false,
    };
    let mut chars = rest[ascii..].char_indices();
    while let Some((at, char)) = chars.next() {
        match becomes(char) {
            Becomes::Nothing => {}
            Becomes::Char('\'') if !low.is_empty() && goes_on(chars.as_str()) => {
                low.push('\'');
                word.apostrophe = Some(ascii + at);
            }
            Becomes::Char(char) if in_word(char) => {
                push_low(low, char);
                word.is_wide |= !char.is_ascii();
                word.length = ascii + at + char.len_utf8();
            }
            _ => break,
        }
    }
    word.finish(rest, low)
}

struct Reading {
    length: usize,
    apostrophe: Option<usize>,
    is_wide: bool,
}

impl Reading {
    fn finish(self, rest: &str, low: &str) -> Word {
        let stem = low.strip_suffix("'s");
        let owner = self
            .apostrophe
            .filter(|_| stem.is_some())
            .map_or(0, |at| self.length - at);
        let said = &rest[..self.length];
        let core = &said[..self.length - owner];
        let first = core.chars().next().unwrap_or(' ');
        let uppers = count(core, char::is_uppercase);
        let digits = count(core, char::is_numeric);
        let lowers = count(core, char::is_lowercase);
        let mut flags = word_flags(b' ', uppers, digits, lowers, core.ends_with('s'));
        flags |= (u32::from(first.is_uppercase()) * CAPITAL)
            | (u32::from(first.is_lowercase()) * SMALL_FIRST);
        flags |=
            (u32::from(self.is_wide) * WIDE) | (u32::from(self.apostrophe.is_some()) * APOSTROPHE);
        Word {
            length: self.length,
            hash: hash::word(stem.unwrap_or(low)),
            flags,
            owner,
            syllables: if self.is_wide { groups(low) } else { 0 },
        }
    }
}

fn count(said: &str, is_one: impl Fn(char) -> bool) -> u32 {
    u32::try_from(said.chars().filter(|char| is_one(*char)).count()).unwrap_or(u32::MAX)
}

/// Whether the next character that is there at all is part of a word.
fn goes_on(rest: &str) -> bool {
    rest.chars()
        .find(|char| becomes(*char) != Becomes::Nothing)
        .is_some_and(in_word)
}

/// Syllables of a word with letters beyond ASCII: runs of vowels, marks or no marks.
fn groups(low: &str) -> u32 {
    const VOWELS: &str = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēėęěīįōőœūůűųŵŷ";
    let mut groups = 0;
    let mut before = false;
    for char in low.chars() {
        let vowel = VOWELS.contains(char);
        // Two dots say that the vowel is said apart: "Zoë", "naïve".
        groups += u32::from(vowel && (!before || matches!(char, 'ë' | 'ï')));
        before = vowel;
    }
    groups.max(1)
}
