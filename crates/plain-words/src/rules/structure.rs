//! R14: what a letter to a child tells: who I am, why I write, what you told me, what was decided and why, what next and
//! when, how to reach me, and a first name at the end.
//!
//! Only a whole letter of some length is asked for these; and whatever tells what a judge decided is asked for the reason.

use std::borrow::Cow;

use super::State;
use crate::gather::{About, Gather};
use crate::look::Look;
use crate::phrases::cues::{BECAUSE, DECIDED, FACT, INTRODUCED, JUDGEMENT, LATER, PURPOSE, REACH};
use crate::severity::Row;
use crate::text::range;
use crate::text::token::CAPITAL;
use crate::{Purpose, Reader, Rule};

/// A shorter letter is a note, and need not tell everything.
const LETTER: usize = 100;
/// Up to this many things may be missing: no letter needs all of them.
const MAY_MISS: usize = 2;
/// A shorter one that is signed may miss so many; one that is not is a note between people who know one another.
const SHORT_MAY_MISS: usize = 4;
const GREETING: usize = 10;

/// What was seen of these.
#[derive(Debug, Default)]
pub(super) struct Seen {
    kinds: u64,
    closes: bool,
    /// A judgement was told, with more words before it than a reader keeps, or with no reason after it.
    late: bool,
    unreasoned: bool,
}

pub(super) fn read(look: &Look, state: &mut State) {
    let seen = &mut state.structure;
    if !look.is_to_child() {
        return;
    }
    for cue in look.cues.all() {
        seen.kinds |= 1 << cue.owner;
        if cue.owner == JUDGEMENT {
            let number = look.text.sentence_of(cue.first as usize);
            let Some(sentence) = look.sentence(number) else {
                continue;
            };
            let words = range(&sentence.words);
            let until = look
                .text
                .sentences
                .get(number + 2)
                .map_or(look.text.tokens.len(), |last| range(&last.words).end);
            seen.late |= cue.first as usize - words.start > look.stage.limits().longest_sentence;
            seen.unreasoned |= !look.cues.has(BECAUSE, words.start..until);
        }
    }
    // The last line is a name, or "From Priya".
    seen.closes = look.text.sentences.last().is_some_and(|last| {
        let words = look.text.words(last);
        words.len() <= 4 && words.last().is_some_and(|name| name.has(CAPITAL))
    });
}

pub(super) fn whole(state: &State, purpose: Purpose, reader: Reader, gather: &mut Gather) {
    if purpose != Purpose::Letter || !reader.stage.is_childs() {
        return;
    }
    let seen = &state.structure;
    // One note says it all: a letter is not marked like homework.
    let mut whys: Vec<Cow<'static, str>> = Vec::new();
    let mut instead = Vec::new();
    if seen.late {
        whys.push("The news comes after everything else in its sentence.".into());
        instead.push(Cow::Borrowed("say first what was decided"));
    }
    if seen.unreasoned {
        whys.push("It is told what was decided, and not why.".into());
        instead.push(Cow::Borrowed("because …"));
    }
    let missing = missing(state);
    let is_long = state.child.words >= LETTER;
    let is_signed = state.child.words >= GREETING && seen.closes;
    // What the child told makes up for one more.
    let has_fact = usize::from(seen.kinds >> FACT & 1 == 1);
    let may_miss = if is_long {
        MAY_MISS
    } else {
        SHORT_MAY_MISS + has_fact
    };
    if state.child.greets && (is_long || is_signed) && missing.len() > may_miss {
        let missing = missing.join("; ");
        whys.push(format!("A letter to a child mostly tells these too: {missing}.").into());
        instead.push(Cow::Borrowed(
            "what is missing, if this letter is the place for it",
        ));
    }
    if !whys.is_empty() {
        gather.add_whole(Rule::Structure, Row::Manner, || {
            About::Own(Cow::Owned(whys.join(" ")), instead)
        });
    }
}

/// What a letter to a child mostly tells, and this one does not.
fn missing(state: &State) -> Vec<&'static str> {
    let seen = &state.structure;
    let has = |kind: u32| seen.kinds >> kind & 1 == 1;
    let wanted = [
        (has(INTRODUCED), "who I am"),
        (has(PURPOSE), "why I write"),
        (
            has(FACT) || state.child.greets && state.child.words == 0,
            "what you told me",
        ),
        (has(DECIDED), "what was decided, or who decides"),
        (has(BECAUSE), "why"),
        (has(LATER), "what happens next, and when"),
        (has(REACH), "how to reach me"),
        (seen.closes, "my first name at the end"),
    ];
    let missing = wanted.into_iter().filter(|(is_there, _)| !is_there);
    missing.map(|(_, what)| what).collect()
}
