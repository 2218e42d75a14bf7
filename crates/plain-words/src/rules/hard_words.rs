//! R11: words off the list of words children know, that are no names and that nobody explains.
//!
//! A letter may have a few new words; only when there are more than its stage allows are they shown, all of them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::explained::is_explained_right_after;
use crate::gather::{About, Found, Gather};
use crate::look::Look;
use crate::phrases::Hit;
use crate::severity::Row;
use crate::text::token::{
    CAPITAL, DIGIT, FIRST, HEADING, JOINED, LINK, NAME, QUOTED, SKIPPED, TAKEN, WIDE,
};
use crate::text::{Token, narrow};
use crate::vocab::bits::{CHILD, ENGLISH, MONTH, PRONOUN, SMALL, SPEAKING};
use crate::vocab::stems;
use crate::{Purpose, Reader, Rule};

/// Shorter words, and words of one syllable, are not hard because a list has forgotten them.
const SHORTEST: u32 = 6;
const FEWEST_SYLLABLES: u32 = 3;
/// No more than this many different ones are remembered: a text with more is hard, and says so elsewhere.
const MOST: usize = 200;

const WHY: &str = "Children of this age may not know this word.";
const INSTEAD: &str =
    "a word you would say aloud to them, or say what it means in the next sentence";

/// Hard words by their number, with their places in bytes of the whole text.
#[derive(Debug, Default)]
pub(super) struct Hard(BTreeMap<u64, Vec<Range<usize>>>, Vec<u64>, usize);

pub(super) fn find(look: &Look, hard: &mut Hard) {
    if !look.is_to_child() {
        hard.2 += look.part.len();
        return;
    }
    for (number, token) in look.text.tokens.iter().enumerate() {
        let left_alone = NAME | TAKEN | SKIPPED | QUOTED | DIGIT | LINK | JOINED | WIDE | HEADING;
        let is_known = token.is(CHILD | ENGLISH | SMALL | MONTH | PRONOUN | SPEAKING);
        // Asked last: syllables of a word that no table knows have to be counted.
        let is_long = || {
            token.stem_end() - token.start >= SHORTEST
                && token.syllables(look.part) >= FEWEST_SYLLABLES
        };
        let is_name = token.has(CAPITAL) && !token.has(FIRST);
        if token.has(left_alone)
            || is_known
            || is_name
            || !is_long()
            || is_made_of_known(look, token)
            || is_explained(look, number)
        {
            continue;
        }
        hard.take(
            token.hash,
            hard.2 + token.start as usize..hard.2 + token.stem_end() as usize,
        );
    }
    hard.2 += look.part.len();
}

fn is_made_of_known(look: &Look, token: &Token) -> bool {
    stems::is_childs(&look.part[token.start as usize..token.stem_end() as usize].to_lowercase())
}

impl Hard {
    fn take(&mut self, word: u64, bytes: Range<usize>) {
        if self.0.len() >= MOST && !self.0.contains_key(&word) {
            return;
        }
        let places = self.0.entry(word).or_default();
        if places.is_empty() {
            self.1.push(word);
        }
        places.push(bytes);
    }
}

fn is_explained(look: &Look, number: usize) -> bool {
    let token = &look.text.tokens[number];
    let first = narrow(number);
    let hit = Hit {
        owner: 0,
        phrase: 0,
        start: token.start,
        end: token.stem_end(),
        first,
        after: first + 1,
        is_fine: false,
    };
    is_explained_right_after(look, &hit)
}

pub(super) fn whole(hard: &Hard, purpose: Purpose, reader: Reader, gather: &mut Gather) {
    let limit = reader.stage.limits().new_words;
    if purpose != Purpose::Letter || hard.1.len() <= limit {
        return;
    }
    gather.offset = 0;
    for word in &hard.1 {
        for bytes in &hard.0[word] {
            let found = Found {
                rule: Rule::HardWord,
                row: Row::HardToRead,
                bytes: bytes.clone(),
                is_quoted: false,
                key: *word,
            };
            gather.add(&found, || About::fixed(WHY, INSTEAD));
        }
    }
}
