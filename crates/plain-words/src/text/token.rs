//! One word as the scanner leaves it.

use std::ops::Range;

use crate::vocab::syllables;

/// One word: letters and digits with the apostrophes inside.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// In bytes of the text.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The number of the word in small letters, composed, without the 's of an owner.
    pub(crate) hash: u64,
    /// What the table of words knows.
    pub(crate) bits: u32,
    /// What this place is like.
    pub(crate) flags: u32,
}

/// Begins with a capital.
pub(crate) const CAPITAL: u32 = 1;
/// Begins with a small letter.
pub(crate) const SMALL_FIRST: u32 = 1 << 1;
/// Two capitals or more.
pub(crate) const CAPITALS: u32 = 1 << 2;
/// Has a small letter that is not the s of a plural.
pub(crate) const HAS_SMALL: u32 = 1 << 3;
/// Has a digit.
pub(crate) const DIGIT: u32 = 1 << 4;
/// Ends in the 's of an owner.
pub(crate) const OWNER: u32 = 1 << 5;
/// Joined to the word before by a hyphen, a stop or a stroke: together they count as one word.
pub(crate) const JOINED: u32 = 1 << 6;
/// First of its sentence.
pub(crate) const FIRST: u32 = 1 << 7;
/// First of its line.
pub(crate) const LINE: u32 = 1 << 8;
/// Part of a name of the record, or of a mention.
pub(crate) const NAME: u32 = 1 << 9;
/// In a quotation.
pub(crate) const QUOTED: u32 = 1 << 10;
/// In what somebody at work is quoted as saying.
pub(crate) const QUOTED_WORK: u32 = 1 << 11;
/// Has a letter beyond ASCII.
pub(crate) const WIDE: u32 = 1 << 12;
/// In the shown words of a link.
pub(crate) const LINK: u32 = 1 << 13;
/// In the shown words of a mention.
pub(crate) const MENTION: u32 = 1 << 14;
/// Covered by a place of the list, of a phrase in which that is fine, or of a gap.
pub(crate) const TAKEN: u32 = 1 << 15;
/// Has an apostrophe inside.
pub(crate) const APOSTROPHE: u32 = 1 << 16;
/// In a heading.
pub(crate) const HEADING: u32 = 1 << 17;
/// Not checked at all: another language.
pub(crate) const SKIPPED: u32 = 1 << 18;
/// Where the syllables stand in the flags.
const SYLLABLES: u32 = 24;
/// Where the bytes of the 's stand.
const OWNER_BYTES: u32 = 20;

impl Token {
    pub(crate) fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    pub(crate) fn is(&self, bit: u32) -> bool {
        self.bits & bit != 0
    }

    pub(crate) fn set_syllables(&mut self, count: u32) {
        self.flags |= count.min(255) << SYLLABLES;
    }

    /// How many syllables it has. Those of a word that no table knows are counted when they are asked for.
    #[inline]
    pub(crate) fn syllables(&self, part: &str) -> u32 {
        match self.flags >> SYLLABLES {
            0 => syllables::count(part[self.bytes()].as_bytes()),
            known => known,
        }
    }

    pub(crate) fn set_owner(&mut self, bytes: u32) {
        self.flags |= OWNER | bytes.min(15) << OWNER_BYTES;
    }

    /// Where the word ends without the 's of an owner.
    pub(crate) fn stem_end(&self) -> u32 {
        self.end - (self.flags >> OWNER_BYTES & 15)
    }

    pub(crate) fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}
