//! R10: things that are done, and nobody who does them. One is how people speak; two in a sentence, or in every third
//! sentence of a letter, is how offices do.

use crate::gather::{About, Gather};
use crate::look::Look;
use crate::phrases::cues::WHO;
use crate::severity::Row;
use crate::text::token::{NAME, QUOTED};
use crate::text::{Sentence, Token, range};
use crate::vocab::bits::{BE, PARTICIPLE, STATE};
use crate::{Purpose, Reader, Rule};

/// From this many in one sentence on, it is found.
const MANY: usize = 2;
/// In a letter: from this many sentences on, if they are more than one in three.
const MANY_SENTENCES: usize = 4;
/// How far from "is" the participle may stand: "is not yet known".
const REACH: usize = 3;

const WHY: &str = "Things are done here, and it is hard to see who does them.";
const INSTEAD: &str = "say who does it: “I will…”, “the judge will…”";

/// Sentences, and those with something done by nobody.
#[derive(Debug, Default)]
pub(super) struct Tally {
    sentences: usize,
    passive: usize,
}

pub(super) fn find(look: &Look, sentence: &Sentence, tally: &mut Tally, gather: &mut Gather) {
    let words = range(&sentence.words);
    tally.sentences += 1;
    if sentence.any.bits & BE == 0 {
        return;
    }
    let mut count = 0;
    let mut at = words.start;
    while at < words.end {
        let next = done(look, at, words.end);
        count += usize::from(next.is_some());
        at = next.unwrap_or(at + 1);
    }
    tally.passive += usize::from(count > 0);
    if count >= MANY {
        look.add(
            gather,
            Rule::Passive,
            Row::HardToRead,
            &words,
            (gather.offset + words.start) as u64 ^ 1,
            || About::fixed(WHY, INSTEAD),
        );
    }
}

/// Where it goes on after "was sent" without "by", if that begins here.
fn done(look: &Look, at: usize, end: usize) -> Option<usize> {
    let tokens = &look.text.tokens;
    if !tokens[at].is(BE) || tokens[at].has(QUOTED) {
        return None;
    }
    let after = at + 1..end.min(at + 1 + REACH);
    let participle = after
        .clone()
        .find(|word| is_participle(look, &tokens[*word]) || tokens[*word].has(NAME))?;
    let is_done = is_participle(look, &tokens[participle]) && !tokens[participle].has(NAME);
    let has_doer = look.cues.has(WHO, participle + 1..end.min(participle + 6));
    (is_done && !has_doer).then_some(participle + 1)
}

fn is_participle(look: &Look, token: &Token) -> bool {
    let said = look.said(token).as_bytes();
    !token.is(STATE)
        && !token.is(BE)
        && (token.is(PARTICIPLE) || (said.len() > 4 && said.ends_with(b"ed")))
}

pub(super) fn whole(tally: &Tally, purpose: Purpose, reader: Reader, gather: &mut Gather) {
    let is_letter = purpose == Purpose::Letter && reader.stage.is_childs();
    if is_letter && tally.passive >= MANY_SENTENCES && tally.passive * 3 > tally.sentences {
        gather.add_whole(Rule::Passive, Row::HardToRead, || {
            About::fixed(WHY, INSTEAD)
        });
    }
}
