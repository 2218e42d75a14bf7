//! "My file so far", on a child's own page: what was shared with them, in order of time. It is made from what this screen may show and
//! from nothing else, and each kind of thing has a sentence of its own here: what has none is not there.

use jiff::civil::Date;
use ledger::EntryId;
use uuid::Uuid;

use crate::{
    diary::{Happening, past},
    door::{OpenFile, Role},
    file::FileEntry,
    web::{say_date, words},
};

/// One thing that was shared.
pub(crate) struct SharedLine {
    /// On which day.
    pub(crate) when: String,
    /// What it was.
    pub(crate) say: String,
    /// What of it this screen can open.
    pub(crate) opens: Option<Shown>,
}

/// Something on a child's pages that a line leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// A letter.
    Letter(Uuid),
    /// A story in pictures.
    Story(EntryId),
    /// An answer.
    Answer(EntryId),
}

/// A line with the day and the moment it is put in order by.
type Line = ((Date, EntryId), String, Option<Shown>);

/// Everything, oldest first.
pub(crate) fn shared(file: &OpenFile, today: Date) -> Vec<SharedLine> {
    let mut all: Vec<Line> = letters(file)
        .chain(stories(file))
        .chain(said(file))
        .chain(found_out(file))
        .chain(about_me(file))
        .chain(asked(file))
        .chain(happened(file, today))
        .collect();
    all.sort_by_key(|(order, _, _)| *order);
    // One sitting about me is one line, however many answers it had.
    all.dedup_by(|a, b| a.0.0 == b.0.0 && a.1 == b.1 && a.2.is_none() && b.2.is_none());
    all.into_iter()
        .map(|((day, _), say, opens)| SharedLine {
            when: say_date(day),
            say,
            opens,
        })
        .collect()
}

fn letters(file: &OpenFile) -> impl Iterator<Item = Line> {
    file.letters.sent().map(|(letter, sent)| {
        let order = (letter.stamp.on, letter.stamp.id);
        let say = words().my_file_got(&sent.document.title);
        (order, say, Some(Shown::Letter(letter.id)))
    })
}

fn stories(file: &OpenFile) -> impl Iterator<Item = Line> {
    let shown = file.story.shown_to(file.child()).into_iter();
    shown.map(|(stamp, shown)| {
        let say = words().my_file_story(&shown.worker, &shown.title);
        ((stamp.on, stamp.id), say, Some(Shown::Story(stamp.id)))
    })
}

/// That they said or asked something, and that it was answered. Never the words: they are on the first page, where a worker marked that safe.
fn said(file: &OpenFile) -> impl Iterator<Item = Line> {
    let t = words();
    file.voice.received().flat_map(move |(stamp, got, answer)| {
        let say = if got.question {
            t.my_file_you_asked(&got.worker)
        } else {
            t.my_file_you_said(&got.worker)
        };
        let answered = answer.and_then(|_| file.voice.answer_to(got.of));
        let answered = answered.map(|(stamp, _)| {
            let order = (stamp.on, stamp.id);
            let say = t.my_file_answered(&got.worker);
            (order, say, Some(Shown::Answer(got.of)))
        });
        [((stamp.on, stamp.id), say, None)]
            .into_iter()
            .chain(answered)
    })
}

fn found_out(file: &OpenFile) -> impl Iterator<Item = Line> {
    let t = words();
    file.promises.on_screen().into_iter().map(move |one| {
        let (say, opens) = match one.answer {
            Some(_) => (
                t.my_file_found_out(&one.says.worker),
                Some(Shown::Answer(one.says.of)),
            ),
            None => (t.my_file_finding_out(&one.says.worker), None),
        };
        ((one.stamp.on, one.stamp.id), say, opens)
    })
}

fn about_me(file: &OpenFile) -> impl Iterator<Item = Line> {
    let theirs = file.entries.iter().filter(|(stamp, entry)| {
        stamp.by.role == Role::Child && matches!(entry, FileEntry::about_me(_))
    });
    theirs.map(|(stamp, _)| ((stamp.on, stamp.id), words().my_file_about_me(), None))
}

fn asked(file: &OpenFile) -> impl Iterator<Item = Line> {
    let theirs = file.my_file.all().iter();
    let theirs = theirs.filter(|request| request.asked.person == *file.child());
    theirs.map(|request| {
        let order = (request.stamp.on, request.stamp.id);
        (order, words().my_file_you_asked_for_it(), None)
    })
}

/// What was in the diary and has been, where nobody is around this screen whom nobody has named.
fn happened(file: &OpenFile, today: Date) -> impl Iterator<Item = Line> {
    let known = !file.readers().has_unknown();
    let past = past(file, today).into_iter().filter(move |_| known);
    let past = past.filter(|item| item.happening != Happening::ReportDue);
    past.map(|item| ((item.day, item.id), item.say, None))
}
