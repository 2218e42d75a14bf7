//! The plan on a parent's pages: what was shown to them of it, in words of their own, and what they think of each part. Nobody else's view
//! is there, and their own is not shown again.

use ledger::EntryId;

use super::{
    entries::{ParentEntry, PlanView, Wrote},
    place::Place,
    portal::What,
    said::{self, Next, wrong},
    shown::{called, workers},
    unsent,
};
use crate::{
    about_me::Spoken,
    door::{OpenFile, ParentViewer, ParentsFile, PlanPart},
    file::{Stamp, Written},
    plan::{Answer, Shown, ShownPart, Strand, View},
    voice::brought,
    web::{App, Error, Faults, Posted, Prose, nth, say_day, text, words},
};

/// A plan on their first page.
pub(super) struct PlanRow {
    pub(super) place: String,
    pub(super) title: String,
    pub(super) when: String,
}

/// A part of it, on its own page.
pub(super) struct PartRow {
    /// What a form calls it, and its place in the page.
    pub(super) place: String,
    pub(super) number: usize,
    pub(super) title: String,
    pub(super) words: Prose,
    /// Did they say something about it?
    pub(super) received: bool,
}

/// What they were shown last of the plan of one of their children.
fn shown<'a>(file: &ParentsFile, child: &'a OpenFile) -> Option<&'a (Stamp, Shown)> {
    child.plan.shown_to(&file.person)
}

/// Every plan that this screen shows.
pub(super) fn plans(file: &ParentsFile) -> Vec<PlanRow> {
    let t = words();
    let row = |child: &OpenFile| {
        let (stamp, shown) = shown(file, child)?;
        Some(PlanRow {
            place: Place::Plan(stamp.id).text(),
            title: t.parent_page_plan(called(child, &file.readers)),
            when: t.parent_page_plan_when(&shown.worker, say_day(stamp.on)),
        })
    };
    file.children.iter().filter_map(row).collect()
}

/// One of them, as it was shown.
pub(super) fn plan(file: &ParentsFile, of: EntryId) -> Option<What> {
    let t = words();
    let mut all = file.children.iter();
    let (child, (_, shown)) = all.find_map(|child| {
        let found = shown(file, child).filter(|(stamp, _)| stamp.id == of)?;
        Some((child, found))
    })?;
    let row = |(number, part): (usize, &ShownPart)| PartRow {
        place: Place::PlanPart(of, part.strand).text(),
        number,
        title: part.strand.say(t),
        words: Prose::new(&part.words, &Spoken::default()),
        received: part_of(file, of, part.strand).is_some_and(|part| !part.said.is_empty()),
    };
    Some(What::Plan {
        title: t.parent_page_plan(called(child, &file.readers)),
        worker: shown.worker.clone(),
        parts: (1..).zip(&shown.parts).map(row).collect(),
    })
}

/// Something that was shown to them, once: also where they are shown something newer by now.
fn part_of(file: &ParentsFile, of: EntryId, strand: Strand) -> Option<&PlanPart> {
    let mut all = file.plan_parts.iter();
    all.find(|part| part.of == of && part.strand == strand)
}

/// The page of one part, with what was typed. Where they are shown something newer, what they say is of what they saw, and the words of
/// that are not shown again.
pub(super) fn part(
    file: &ParentsFile,
    (of, strand): (EntryId, Strand),
    typed: &Posted,
) -> Option<What> {
    part_of(file, of, strand)?;
    let mut all = file.children.iter();
    let now = all.find_map(|child| shown(file, child).filter(|(stamp, _)| stamp.id == of));
    let part = now.and_then(|(_, shown)| {
        let mut parts = shown.parts.iter();
        parts.find(|part| part.strand == strand)
    });
    Some(What::PlanPart {
        place: Place::PlanPart(of, strand).text(),
        back: Place::Plan(of).text(),
        title: strand.say(words()),
        words: part.map(|part| Prose::new(&part.words, &Spoken::default())),
        view: typed.get("view").to_owned(),
        typed: typed.get("words").to_owned(),
        strokes: typed.get("strokes").to_owned(),
    })
}

/// Which part a form is about.
pub(super) fn named(form: &Posted) -> Option<(EntryId, Strand)> {
    match Place::read(form.get("part")) {
        Place::PlanPart(of, strand) => Some((of, strand)),
        _ => None,
    }
}

/// What they think of a part, as their own view; with why, where they say that.
pub(super) async fn say(
    app: &App,
    viewer: &ParentViewer,
    file: &ParentsFile,
    form: &Posted,
) -> Result<Next, Error> {
    let (id, t) = (form.id()?, words());
    let part = named(form).and_then(|(of, strand)| part_of(file, of, strand));
    let Some(part) = part.cloned() else {
        // It was never shown to them, or this screen must not know of it. What they typed stands in the box for anything.
        let say = t.parent_page_plan_gone(workers(file));
        return Ok(Some(Err(wrong(Place::Write, "words", say))));
    };
    let mut faults = Faults::default();
    let answer = Answer::named(form.get("view")).filter(|answer| !answer.needs_reason());
    if answer.is_none() {
        faults.add("view", t.parent_page_plan_missing());
    }
    let typed = faults.check("words", text(form.get("words")));
    let came = brought(form, &mut faults).await?;
    let Some(answer) = answer.filter(|_| faults.none()) else {
        let here = Place::PlanPart(part.of, part.strand);
        return Ok(Some(Err((here, faults))));
    };
    let wrote = |file: &ParentsFile| Wrote {
        by: file.person.clone(),
        children: [part.child.clone()].into(),
        words: typed.clone(),
        asks: false,
    };
    let view = |file: &ParentsFile, id: EntryId| {
        let view = ParentEntry::from(PlanView {
            child: part.child.clone(),
            view: View {
                of: Some(part.of),
                strand: part.strand,
                person: file.person.clone(),
                answer,
                words: String::new(),
                said: Some(id),
                because: String::new(),
            },
        });
        vec![Written::new(file.family_id(), nth(id, 2), &view)]
    };
    let sent = said::write(app, viewer, (id, came), wrote, view).await?;
    if sent.is_none() {
        return Ok(None);
    }
    unsent::forget(app, viewer).await?;
    let mut all = file.children.iter();
    let is_there =
        all.any(|child| shown(file, child).is_some_and(|(stamp, _)| stamp.id == part.of));
    Ok(Some(Ok(if is_there {
        Place::Plan(part.of)
    } else {
        Place::Thanks
    })))
}
