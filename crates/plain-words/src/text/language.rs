//! Paragraphs in another language: recognised by their small words, and left alone.
//!
//! A paragraph is skipped if most of its letters are no Latin ones, or if it has small words of another language and
//! hardly any English ones. What cannot be told apart is taken for English.

use super::token::{SKIPPED, WIDE};
use super::{Block, Text, Token, range};
use crate::vocab::bits::{CHILD, DALE_CHALL, ENGLISH, FOREIGN};

/// Shorter paragraphs ("Cześć!") are not judged by their small words.
const FEWEST: usize = 3;

pub(super) fn skip_others(part: &str, text: &mut Text) {
    // Most paragraphs have nothing that another language would.
    let may_be_other =
        |block: &&Block| block.any.bits & FOREIGN != 0 || block.any.flags & WIDE != 0;
    for block in text.blocks.iter().filter(may_be_other) {
        let words = &mut text.tokens[range(&block.words)];
        if is_other(part, words) {
            for word in words {
                word.flags |= SKIPPED;
            }
        }
    }
}

fn is_other(part: &str, words: &[Token]) -> bool {
    let count = |is_one: &dyn Fn(&Token) -> bool| words.iter().filter(|word| is_one(word)).count();
    let wide = count(&|word| word.has(WIDE));
    if words.len() < FEWEST {
        return wide == words.len()
            && wide > 0
            && words.iter().all(|word| is_other_script(part, word));
    }
    let foreign = count(&|word| word.is(FOREIGN) && !word.is(ENGLISH | CHILD | DALE_CHALL));
    if foreign + wide < 2 {
        return false;
    }
    let english = count(&|word| word.is(ENGLISH) && !word.is(FOREIGN));
    let known = count(&|word| word.is(CHILD) && !word.is(FOREIGN));
    let strange = foreign + count(&|word| word.has(WIDE) && !word.is(FOREIGN));
    strange > english && strange > known && known * 2 < words.len()
}

/// "Zoë" alone is a name; a word without one letter of ours is none that we can read.
fn is_other_script(part: &str, word: &Token) -> bool {
    word.bits == 0 && !part[word.bytes()].contains(|char: char| char.is_ascii_alphabetic())
}
