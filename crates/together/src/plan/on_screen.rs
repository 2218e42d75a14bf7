//! The plan on a child's own screen: what they are shown of it, and what they think of each part.

use ledger::EntryId;

use super::{Answer, PlanEntry, Received, Shown, Strand, View};
use crate::{
    about_me::Spoken,
    door::OpenFile,
    file::{Audience, Stamp, Written},
    web::{Prose, nth, say_day, words},
};

/// What a child's page shows.
pub(crate) struct MyPlan {
    pub(crate) worker: String,
    pub(crate) parts: Vec<MyPart>,
    pub(crate) hears: Vec<String>,
}

/// One part of it.
pub(crate) struct MyPart {
    pub(crate) number: usize,
    pub(crate) title: String,
    pub(crate) words: Prose,
    /// What a form calls it.
    pub(crate) about: String,
    /// Did they say something about it?
    pub(crate) received: bool,
}

/// What this child is shown of the plan, if anything.
fn shown(file: &OpenFile) -> Option<(&Stamp, &Shown)> {
    let (stamp, shown) = file.plan.shown_to(file.child())?;
    Some((stamp, shown))
}

/// Is there a plan on this screen?
pub(crate) fn is_on_screen(file: &OpenFile) -> bool {
    shown(file).is_some()
}

/// The plan, if this screen shows it.
pub(crate) fn my_plan(file: &OpenFile) -> Option<MyPlan> {
    let (stamp, shown) = shown(file)?;
    let spoken = Spoken::of(&file.about_me);
    let parts = (1..).zip(&shown.parts).map(|(number, part)| MyPart {
        number,
        title: part.strand.say_to_child(words()),
        words: Prose::new(&part.words, &spoken),
        about: format!("{} {}", stamp.id, part.strand.value()),
        received: file.plan.was_received(stamp.id, part.strand),
    });
    let hears = shown.hears.iter();
    Some(MyPlan {
        worker: shown.worker.clone(),
        parts: parts.collect(),
        hears: hears
            .map(|one| words().plan_hears_line(say_day(one.by), &one.what))
            .collect(),
    })
}

/// Which part of what was shown a form is about, where this screen shows it.
fn about(file: &OpenFile, form: &str) -> Option<(EntryId, Strand)> {
    let mut pieces = form.split(' ');
    let of = EntryId(pieces.next()?.parse().ok()?);
    let strand = Strand::named(pieces.next()?)?;
    let (stamp, shown) = shown(file)?;
    let there = stamp.id == of && shown.parts.iter().any(|part| part.strand == strand);
    there.then_some((of, strand))
}

/// What was asked about this part, for those who read the answer; none where this screen does not show it.
pub(crate) fn asked_about(file: &OpenFile, form: &str) -> Option<String> {
    let (_, strand) = about(file, form)?;
    Some(words().plan_was_asked(strand.say_to_child(words())))
}

/// What is written when a child says what they think of a part; with the entry that keeps their words, where they said more.
pub(crate) fn viewed(
    file: &OpenFile,
    id: EntryId,
    form: &str,
    answer: Answer,
    said: Option<EntryId>,
) -> Vec<Written> {
    let Some((of, strand)) = about(file, form) else {
        return Vec::new();
    };
    let view = View {
        of: Some(of),
        strand,
        person: file.child().clone(),
        answer,
        words: String::new(),
        said,
        because: String::new(),
    };
    let received = Received {
        of,
        strand,
        readers: Audience::only(file.readers().people()),
    };
    vec![
        Written::new(file.id(), id, &PlanEntry::from(view)),
        Written::new(file.id(), nth(id, 1), &PlanEntry::from(received)),
    ]
}
