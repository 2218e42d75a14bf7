//! R13: a letter with fewer than two facts from this child, or a report about a child who speaks with none of their words.
//!
//! A fact is a quotation, a "you told me / showed me …" with a content word, what somebody of this child's world says, or a
//! line of the record's facts. Only whole letters (they greet somebody) and reports of a page or more, or with headings,
//! are asked: a paragraph is not, and neither is the letter that asks for a first meeting, in which nothing can have been
//! told yet.

use super::State;
use crate::gather::{About as Said, Gather};
use crate::hash;
use crate::look::Look;
use crate::names::Whose;
use crate::phrases::Hit;
use crate::phrases::cues::{EVIDENCE, FACT, INTRODUCED, MEETING};
use crate::severity::Row;
use crate::text::token::{CAPITALS, HAS_SMALL, JOINED, LINE, NAME, QUOTED, SMALL_FIRST};
use crate::text::{Block, BlockKind, range};
use crate::vocab::bits::{FEMALE, MALE, SMALL, SPEAKING};
use crate::{About, Purpose, Reader, Rule, Stage};

/// A letter has at least so many facts; to the youngest, for whom it has one message, one.
const FEWEST: usize = 2;
const FEWEST_TO_THE_YOUNGEST: usize = 1;
/// A letter with fewer words is a note: "See you on Monday". A template with its gaps is none.
const NOTE: usize = 25;
const TEMPLATE: usize = 10;
/// A shorter report is taken for a paragraph of one, unless it has headings.
const REPORT: usize = 150;
const HEADINGS: usize = 2;
const HEADING_WORDS: usize = 8;
const GREETINGS: [u64; 4] = [
    hash::word("dear"),
    hash::word("hello"),
    hash::word("hi"),
    hash::word("hiya"),
];

/// What comes from this child.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own about a letter"
)]
pub(super) struct Facts {
    count: usize,
    quotes: usize,
    headings: usize,
    pub(super) words: usize,
    pub(super) greets: bool,
    /// Whether there is a gap in it that nobody filled.
    pub(super) is_template: bool,
    introduces: bool,
    meets: bool,
    /// The record's facts, folded, that were not found yet.
    wanted: Vec<String>,
}

impl Facts {
    pub(super) fn new(about: &About) -> Self {
        Self {
            wanted: about
                .facts
                .iter()
                .map(|fact| fold(fact))
                .filter(|fact| !fact.is_empty())
                .collect(),
            ..Self::default()
        }
    }
}

impl Facts {
    /// Whether this is a first letter, in which nothing can have been told yet.
    fn is_first(&self) -> bool {
        self.introduces && self.meets && self.count == 0
    }
}

/// The letters and digits of a line, in small letters.
fn fold(line: &str) -> String {
    line.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

pub(super) fn read(look: &Look, facts: &mut Facts) {
    let tokens = &look.text.tokens;
    facts.words += tokens.iter().filter(|token| !token.has(JOINED)).count();
    facts.greets |= tokens
        .iter()
        .take(40)
        .any(|token| token.has(LINE) && GREETINGS.contains(&token.hash));
    facts.headings += look
        .text
        .blocks
        .iter()
        .filter(|block| is_heading(look, block))
        .count();
    let quotes = look
        .text
        .quotes
        .iter()
        .filter(|quote| !quote.is_work)
        .count();
    facts.quotes += quotes;
    facts.count += quotes;
    let has = |kind: u32| look.cues.all().iter().any(|cue| cue.owner == kind);
    facts.introduces |= has(INTRODUCED);
    facts.meets |= has(MEETING);
    for cue in look.cues.all().iter().filter(|cue| cue.owner == FACT) {
        let sentence = look.sentence(look.text.sentence_of(cue.first as usize));
        let rest = cue.after as usize..sentence.map_or(0, |sentence| range(&sentence.words).end);
        facts.count += usize::from(
            rest.into_iter()
                .any(|word| tokens.get(word).is_some_and(|token| !token.is(SMALL))),
        );
    }
    facts.count += look
        .cues
        .all()
        .iter()
        .filter(|cue| is_told(look, cue))
        .count();
    if !facts.wanted.is_empty() {
        let text = fold(look.part);
        let before = facts.wanted.len();
        facts.wanted.retain(|fact| !text.contains(fact.as_str()));
        facts.count += before - facts.wanted.len();
    }
}

/// "Grandpa says", "Ms Achebe told me": somebody of this child's world tells something of it.
fn is_told(look: &Look, cue: &Hit) -> bool {
    let tokens = &look.text.tokens;
    let verb = &tokens[cue.first as usize];
    let is_said = cue.owner == EVIDENCE && verb.is(SPEAKING) && !verb.has(QUOTED);
    let who = (cue.first as usize).checked_sub(1);
    is_said && who.is_some_and(|who| tokens[who].is(MALE | FEMALE) || is_known(look, who))
}

/// Whether a word is a name of somebody this child knows, and not of another child.
fn is_known(look: &Look, word: usize) -> bool {
    look.text.tokens[word].has(NAME)
        && look
            .names_at
            .iter()
            .any(|name| name.whose == Whose::Known && name.words.end as usize == word + 1)
}

/// A heading, or a short paragraph in capitals that stands for one.
fn is_heading(look: &Look, block: &Block) -> bool {
    let words = &look.text.tokens[range(&block.words)];
    block.kind == BlockKind::Heading
        || (words.len() <= HEADING_WORDS
            && words.iter().any(|word| word.has(CAPITALS))
            && !words.iter().any(|word| word.has(HAS_SMALL | SMALL_FIRST)))
}

pub(super) fn whole(
    state: &State,
    purpose: Purpose,
    reader: Reader,
    about: &About,
    gather: &mut Gather,
) {
    let facts = &state.child;
    let fewest_facts = if reader.stage == Stage::Four {
        FEWEST_TO_THE_YOUNGEST
    } else {
        FEWEST
    };
    let fewest = if facts.is_template { TEMPLATE } else { NOTE };
    let is_letter = purpose == Purpose::Letter && reader.stage.is_childs() && facts.greets;
    if is_letter && facts.words >= fewest && facts.count < fewest_facts && !facts.is_first() {
        gather.add_whole(Rule::ChildMissing, Row::ChildMissing, || {
            Said::fixed(
                "This letter could be to many children: there is hardly anything in it that came from this one.",
                "something they told you, showed you or made, in their own words",
            )
        });
    }
    let is_report = facts.words >= REPORT || facts.headings >= HEADINGS;
    if purpose == Purpose::Report && about.speaks && is_report && facts.quotes == 0 {
        gather.add_whole(Rule::ChildMissing, Row::ChildMissing, || {
            Said::fixed(
                "This child can speak, and none of their words are here.",
                "their own words, in quotation marks, as they said them",
            )
        });
    }
}
