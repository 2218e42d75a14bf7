//! One pass over the bytes of a part: words, sentences, blocks, quotation marks and brackets.
//!
//! Bytes of ASCII are told apart by one table; only where something else stands in or beside a word is a character
//! decoded (`wide`).

use std::ops::Range;

use super::eight::Eight;
use super::lines::{self, BlockKind};
use super::links::{self, Target};
use super::quotes::Mark;
use super::token::{
    CAPITAL, CAPITALS, DIGIT, FIRST, HAS_SMALL, HEADING, JOINED, LINE, LINK, MENTION, NAME,
    SMALL_FIRST, Token,
};
use super::wide::{self, Wide};
use super::{Any, Block, Sentence, Text, narrow};
use crate::vocab;
use crate::vocab::bits::{SHORT_FORM, SYLLABLES};
use crate::{hash, text::token};

/// What a byte is.
const OTHER: u8 = 0;
const LOWER: u8 = 1;
const UPPER: u8 = 2;
const NUMBER: u8 = 3;
/// Inside a word it needs a closer look: apostrophes, marks of Markdown, anything beyond ASCII.
const CLOSER: u8 = 4;
const SPACE: u8 = 5;
const STOP: u8 = 6;
const QUOTE: u8 = 7;
const BRACKET: u8 = 8;
const CLOSE: u8 = 9;
const NOTHING: u8 = 10;
const WIDE: u8 = 11;
const ADDRESS: u8 = 12;
const ROUND: u8 = 13;

static KIND: [u8; 256] = kinds();

const fn kinds() -> [u8; 256] {
    let mut kinds = [OTHER; 256];
    let mut at = 0;
    while at < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "there are 256 bytes")]
        let byte = at as u8;
        kinds[at] = match byte {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => NUMBER,
            b' ' | b'\t' | b'\r' | 0x0b | 0x0c | b'\n' => SPACE,
            b'.' | b'!' | b'?' => STOP,
            b'"' | b'\'' => QUOTE,
            b'[' | b'{' | b'<' => BRACKET,
            b')' | b']' => CLOSE,
            b'*' | b'_' | b'\\' => NOTHING,
            b'@' | b':' => ADDRESS,
            b'(' => ROUND,
            0x80.. => WIDE,
            _ => OTHER,
        };
        at += 1;
    }
    kinds
}

/// So many low strokes are a line that somebody was to write on.
const LINE_TO_FILL: usize = 3;
/// And so many dots, if a space stands before them: "on ........ at".
const DOTS_TO_FILL: &[u8] = b"......";

/// Whether a byte right after a word may go on with it.
const fn needs_closer(kind: u8) -> bool {
    matches!(kind, QUOTE | NOTHING | WIDE | CLOSER)
}

/// A stop that may end a sentence, until the next word decides.
#[derive(Clone, Copy, Default)]
struct Stop {
    mark: u8,
    at: u32,
    end: u32,
    spaced: bool,
}

struct Scanner<'a> {
    part: &'a str,
    bytes: &'a [u8],
    text: &'a mut Text,
    stop: Stop,
    /// The first word of the sentence that is open.
    first: usize,
    /// What any of its words has.
    any: Any,
    /// Whether a block is open, and goes on with the next line.
    goes_on: bool,
    /// Flags that every word of this block or link has.
    flags: u32,
    at_line_start: bool,
    /// Where the shown words of a link end, and where the link does.
    jump: Option<(usize, usize)>,
    scratch: String,
}

pub(super) fn scan(part: &str, text: &mut Text) {
    let mut scanner = Scanner {
        part,
        bytes: part.as_bytes(),
        text,
        stop: Stop::default(),
        first: 0,
        any: Any::default(),
        goes_on: false,
        flags: 0,
        at_line_start: false,
        jump: None,
        scratch: String::new(),
    };
    let mut at = 0;
    while at < part.len() {
        let end = part[at..]
            .find('\n')
            .map_or(part.len(), |length| at + length);
        scanner.line(at..end);
        at = end + 1;
    }
    scanner.end_block();
}

impl Scanner<'_> {
    fn line(&mut self, line: Range<usize>) {
        let (kind, content) = lines::read(self.bytes, line);
        if content.is_empty() {
            self.goes_on = false;
            return;
        }
        let joins = self.goes_on
            && self
                .text
                .blocks
                .last()
                .is_some_and(|block| lines::joins(block.kind, kind));
        if joins {
            self.stop.spaced = true;
        } else {
            self.end_block();
            self.start_block(kind, content.start);
        }
        self.goes_on = kind != BlockKind::Heading;
        self.at_line_start = true;
        self.jump = None;
        let end = content.end;
        self.content(content);
        if let Some(block) = self.text.blocks.last_mut() {
            block.bytes.end = narrow(end);
        }
    }

    fn start_block(&mut self, kind: BlockKind, start: usize) {
        let words = narrow(self.text.tokens.len());
        let marks = narrow(self.text.marks.len());
        self.flags = if kind == BlockKind::Heading {
            HEADING
        } else {
            0
        };
        self.text.blocks.push(Block {
            kind,
            bytes: narrow(start)..narrow(start),
            words: words..words,
            any: Any::default(),
            marks: marks..marks,
        });
    }

    fn end_block(&mut self) {
        let words = narrow(self.text.tokens.len());
        let marks = narrow(self.text.marks.len());
        let Some(block) = self.text.blocks.last_mut() else {
            return;
        };
        block.words.end = words;
        block.marks.end = marks;
        let end = if self.stop.mark != 0 {
            self.stop.end
        } else {
            block.bytes.end
        };
        self.end_sentence(end);
        self.stop = Stop::default();
    }

    fn end_sentence(&mut self, end: u32) {
        let words = self.text.tokens.len();
        let any = std::mem::take(&mut self.any);
        if let Some(block) = self.text.blocks.last_mut() {
            block.any.add(any.bits, any.flags);
        }
        if words > self.first {
            self.text.sentences.push(Sentence {
                words: narrow(self.first)..narrow(words),
                end,
                asks: self.stop.mark == b'?',
                any,
            });
        }
        self.first = words;
    }

    fn content(&mut self, content: Range<usize>) {
        let mut at = content.start;
        while at < content.end {
            if let Some((_, end)) = self.jump.filter(|(shown, _)| *shown <= at) {
                self.flags &= !(LINK | MENTION | NAME);
                self.jump = None;
                at = end;
                continue;
            }
            let byte = self.bytes[at];
            at = match KIND[usize::from(byte)] {
                LOWER | UPPER | NUMBER => {
                    let next = self.word(at, &content);
                    self.one_space(next, content.end)
                }
                SPACE => {
                    self.stop.spaced = true;
                    at + 1
                }
                STOP if self.bytes[at..].starts_with(DOTS_TO_FILL) => self.dots(at),
                STOP => self.stop_at(byte, at, 1),
                QUOTE => self.quote_at(char::from(byte), at),
                CLOSE => self.closed(at + 1),
                NOTHING => self.nothing(at),
                BRACKET => self.bracket(at, content.end),
                ROUND => self.round(at, content.end),
                ADDRESS => self.address(at, &content),
                WIDE => self.wide(at, &content),
                _ => self.other(at + 1),
            };
        }
        self.flags &= HEADING;
    }

    /// Dots to write on, or a pause.
    fn dots(&mut self, at: usize) -> usize {
        let length = self.bytes[at..]
            .iter()
            .take_while(|byte| **byte == b'.')
            .count();
        if self.bytes[..at].ends_with(b" ") {
            self.text.brackets.push(narrow(at));
            return self.other(at + length);
        }
        self.stop_at(b'.', at, length)
    }

    /// A mark of Markdown, or a line to write on.
    fn nothing(&mut self, at: usize) -> usize {
        let line = self.bytes[at..]
            .iter()
            .take_while(|byte| **byte == b'_')
            .count();
        if line >= LINE_TO_FILL {
            self.text.brackets.push(narrow(at));
        }
        at + line.max(1)
    }

    /// Most words have one space after them: it is taken with the word.
    #[inline]
    fn one_space(&mut self, at: usize, end: usize) -> usize {
        if at < end && self.bytes[at] == b' ' {
            self.stop.spaced = true;
            return at + 1;
        }
        at
    }

    /// Anything that is not a word, a space or a closing mark: a stop right before it ends no sentence.
    fn other(&mut self, next: usize) -> usize {
        if !self.stop.spaced {
            self.stop.mark = 0;
        }
        next
    }

    /// A closing mark: it belongs to the sentence whose stop stands right before it.
    fn closed(&mut self, next: usize) -> usize {
        if !self.stop.spaced {
            self.stop.end = narrow(next);
        }
        next
    }

    fn stop_at(&mut self, mark: u8, at: usize, length: usize) -> usize {
        self.stop = Stop {
            mark,
            at: narrow(at),
            end: narrow(at + length),
            spaced: false,
        };
        at + length
    }

    fn quote_at(&mut self, mark: char, at: usize) -> usize {
        let next = at + mark.len_utf8();
        self.text.marks.push(Mark {
            at: narrow(at),
            word: narrow(self.text.tokens.len()),
            sign: mark,
        });
        self.closed(next)
    }

    fn bracket(&mut self, at: usize, end: usize) -> usize {
        if self.bytes[at] == b'['
            && self.jump.is_none()
            && let Some(link) = links::link(self.bytes, at, end)
        {
            let person = if link.target == Target::Person {
                MENTION | NAME
            } else {
                0
            };
            self.flags |= LINK | person;
            self.jump = Some((link.shown.end, link.end));
            return link.shown.start;
        }
        self.text.brackets.push(narrow(at));
        self.other(at + 1)
    }

    fn round(&mut self, at: usize, end: usize) -> usize {
        match links::said_mark(self.bytes, at, end) {
            Some(end) => end,
            None => self.other(at + 1),
        }
    }

    /// A colon or an at-sign: perhaps the middle of an address, whose words are none.
    fn address(&mut self, at: usize, line: &Range<usize>) -> usize {
        let is_mark = self.bytes[at] == b'@' || self.bytes[at..line.end].starts_with(b"://");
        let Some(address) = is_mark
            .then(|| links::address(self.bytes, line, at))
            .flatten()
        else {
            return self.other(at + 1);
        };
        self.leave_out(address)
    }

    fn leave_out(&mut self, address: Range<usize>) -> usize {
        while let Some(token) = self
            .text
            .tokens
            .last()
            .filter(|token| token.start as usize >= address.start)
        {
            self.at_line_start |= token.has(LINE);
            self.text.tokens.pop();
        }
        self.forget_words();
        self.text.addresses += 1;
        self.stop.mark = 0;
        address.end
    }

    /// Whatever pointed at words that turned out to be part of an address: a stop in it may have ended a sentence.
    fn forget_words(&mut self) {
        let words = narrow(self.text.tokens.len());
        self.first = self.first.min(self.text.tokens.len());
        while self
            .text
            .sentences
            .pop_if(|last| last.words.start >= words)
            .is_some()
        {}
        if let Some(last) = self.text.sentences.last_mut() {
            last.words.end = last.words.end.min(words);
        }
        let late = self.text.marks.iter_mut().rev();
        late.take_while(|mark| mark.word > words)
            .for_each(|mark| mark.word = words);
    }

    fn wide(&mut self, at: usize, line: &Range<usize>) -> usize {
        match wide::look(&self.part[at..line.end]) {
            Wide::Word => self.closer(at, at, line),
            Wide::Space(length) => {
                self.stop.spaced = true;
                at + length
            }
            Wide::Stop(length) => self.stop_at(b'~', at, length),
            Wide::Quote(mark) => self.quote_at(mark, at),
            Wide::Nothing(length) => at + length,
            Wide::Symbol(length) => self.closed(at + length),
            Wide::Other(length) => self.other(at + length),
        }
    }

    /// A word of ASCII; what is beyond it is left to `closer`.
    #[inline]
    fn word(&mut self, start: usize, line: &Range<usize>) -> usize {
        let mut hash = hash::START;
        let mut uppers = 0;
        let mut digits = 0;
        let mut at = start;
        loop {
            let eight = Eight::at(self.bytes, at);
            if eight.length > 0 {
                hash = hash::step(hash, eight.low);
                uppers += eight.uppers;
                digits += eight.digits;
                at += eight.length;
            }
            if eight.length < 8 {
                break;
            }
        }
        // A line ends with no letter: a word of ASCII never goes over its end.
        if at < line.end && needs_closer(KIND[usize::from(self.bytes[at])]) {
            return self.closer(start, at, line);
        }
        let lowers = narrow(at - start) - uppers - digits;
        let flags = word_flags(
            self.bytes[start],
            uppers,
            digits,
            lowers,
            self.bytes[at - 1] == b's',
        );
        self.push(start..at, hash, flags);
        if at - start == 3
            && self.bytes.get(at) == Some(&b'.')
            && self.bytes[start..at].eq_ignore_ascii_case(b"www")
        {
            let run = self.bytes[at..line.end]
                .iter()
                .position(|byte| byte.is_ascii_whitespace() || matches!(byte, b')' | b'>'));
            return self.leave_out(start..run.map_or(line.end, |run| at + run));
        }
        at
    }

    /// A word with something in or beside it that is not a letter or digit of ASCII.
    fn closer(&mut self, start: usize, ascii: usize, line: &Range<usize>) -> usize {
        let mut scratch = std::mem::take(&mut self.scratch);
        let word = wide::word(&self.part[start..line.end], ascii - start, &mut scratch);
        self.scratch = scratch;
        debug_assert!(word.length > 0, "a word has a character");
        let end = start + word.length;
        let number = self.push(start..end, word.hash, word.flags);
        if let Some(token) = number {
            if word.owner > 0 {
                token.set_owner(narrow(word.owner));
            }
            if word.flags & token::WIDE != 0 && token.bits & SYLLABLES == 0 {
                token.flags &= 0x00ff_ffff;
                token.set_syllables(word.syllables);
            }
        }
        end
    }

    #[inline]
    fn push(&mut self, bytes: Range<usize>, hash: u64, flags: u32) -> Option<&mut Token> {
        if self.stop.mark != 0 {
            self.decide(bytes.start, flags);
        }
        let count = self.text.tokens.len();
        let bits = vocab::known(hash);
        let mut token = Token {
            start: narrow(bytes.start),
            end: narrow(bytes.end),
            hash,
            bits,
            flags: flags
                | self.flags
                | (u32::from(count == self.first) * FIRST)
                | (u32::from(self.at_line_start) * LINE),
        };
        self.at_line_start = false;
        token.set_syllables(bits & SYLLABLES);
        if self.joins(&token) {
            token.flags |= JOINED;
        }
        self.any.add(bits, token.flags);
        self.text.tokens.push(token);
        self.text.tokens.last_mut()
    }

    /// The next word decides whether the stop before it ended a sentence.
    #[inline(never)]
    fn decide(&mut self, start: usize, flags: u32) {
        let stop = self.stop;
        self.stop.mark = 0;
        if !stop.spaced
            || flags & token::SMALL_FIRST != 0
            || (stop.mark == b'.' && self.is_short_form(stop, start))
        {
            return;
        }
        self.stop.mark = stop.mark;
        self.end_sentence(stop.end);
        self.stop.mark = 0;
    }

    fn is_short_form(&self, stop: Stop, next: usize) -> bool {
        let Some(last) = self.text.tokens.last().filter(|last| last.end == stop.at) else {
            return false;
        };
        let said = &self.bytes[last.bytes()];
        let is_initial = said.len() == 1
            && (said[0].is_ascii_uppercase() && said[0] != b'I' || last.has(JOINED));
        let is_number =
            self.bytes[next].is_ascii_digit() && matches!(said, b"No" | b"no" | b"Nos" | b"nos");
        is_initial || is_number || last.is(SHORT_FORM)
    }

    /// Whether a hyphen, a stop or a stroke alone stands between this word and the last.
    fn joins(&self, token: &Token) -> bool {
        let Some(last) = self.text.tokens.last() else {
            return false;
        };
        let (from, to) = (last.end as usize, token.start as usize);
        match self.bytes.get(from..to) {
            Some([b'-' | b'.' | b'/' | b':' | b'\''] | [0xe2, 0x80, 0x90 | 0x91]) => true,
            Some([b',']) => last.has(DIGIT) && token.has(DIGIT),
            _ => false,
        }
    }
}

/// The flags of a word with so many capitals, digits and small letters.
#[inline]
pub(super) fn word_flags(first: u8, uppers: u32, digits: u32, lowers: u32, ends_in_s: bool) -> u32 {
    (u32::from(first.is_ascii_uppercase()) * CAPITAL)
        | (u32::from(first.is_ascii_lowercase()) * SMALL_FIRST)
        | (u32::from(uppers >= 2) * CAPITALS)
        | (u32::from(lowers > 1 || (lowers == 1 && !ends_in_s)) * HAS_SMALL)
        | (u32::from(digits > 0) * DIGIT)
}
