//! What stands on a parent's pages, from what the door let through.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;

use super::{Answered, Received, place::Place, portal::What};
use crate::{
    about_me::Spoken,
    diary::{Item, about_child, say_when},
    door::{OpenFile, ParentsFile, Promised},
    file::{Readers, Stamp},
    letters::{Letter, LetterOnPage, Sent, others_on_page},
    opening::Allocated,
    web::{Prose, say_date, say_day, words},
};

/// Somebody who works with a child of theirs, and how to reach them.
pub(super) struct WorkerCard {
    pub(super) says: String,
    pub(super) reach: String,
}

/// One thing that comes.
pub(super) struct Next {
    pub(super) when: String,
    pub(super) say: String,
    pub(super) place: String,
    pub(super) news: String,
}

pub(super) struct LetterRow {
    pub(super) place: String,
    pub(super) title: String,
    pub(super) when: String,
}

/// What a screen may say about something that arrived: never the words, unless a worker marked that safe.
pub(super) struct Status {
    pub(super) says: String,
    pub(super) words: Option<Prose>,
    pub(super) waits: String,
    pub(super) answer: Option<String>,
}

/// The first names of those who work with their children: "Sam", "Sam and Priya".
pub(super) fn workers(file: &ParentsFile) -> String {
    let mut names: Vec<&str> = Vec::new();
    for child in &file.children {
        if let Some(worker) = child.opening.main_worker()
            && !names.contains(&worker.who.first_name.as_str())
        {
            names.push(&worker.who.first_name);
        }
    }
    listed(&names)
}

/// Names as one says them.
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => words().parent_page_and(most.join(", "), *last),
    }
}

/// What a child is called for everybody around this screen.
pub(super) fn called(child: &OpenFile, readers: &Readers) -> String {
    let chosen = child.about_me.name_for(readers);
    chosen.map_or_else(
        || child.opening.court_first_name().to_owned(),
        |said| said.answer.said.name.clone(),
    )
}

pub(super) fn choices(file: &ParentsFile) -> Vec<(String, String)> {
    if file.children.len() < 2 {
        return Vec::new();
    }
    let one = |child: &OpenFile| (child.child().to_string(), called(child, &file.readers));
    file.children.iter().map(one).collect()
}

pub(super) fn cards(file: &ParentsFile) -> Vec<WorkerCard> {
    let t = words();
    let mut all: Vec<(&Allocated, Vec<String>)> = Vec::new();
    for child in &file.children {
        let Some(worker) = child.opening.main_worker() else {
            continue;
        };
        let name = called(child, &file.readers);
        match all
            .iter_mut()
            .find(|(who, _)| who.worker == worker.who.worker)
        {
            Some((_, names)) => names.push(name),
            None => all.push((&worker.who, vec![name])),
        }
    }
    let card = |(who, names): (&Allocated, Vec<String>)| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let children = listed(&names);
        WorkerCard {
            says: if who.as_guardian {
                t.parent_page_guardian(&who.name, children)
            } else {
                t.parent_page_adviser(&who.name, children)
            },
            reach: who.reach.clone(),
        }
    };
    all.into_iter().map(card).collect()
}

/// Letters and updates to them, newest first.
pub(super) fn letters(file: &ParentsFile) -> Vec<LetterRow> {
    let mut all: Vec<_> = file
        .children
        .iter()
        .flat_map(|child| child.letters.sent())
        .collect();
    all.sort_by_key(|(letter, _)| std::cmp::Reverse((letter.stamp.on, letter.stamp.at)));
    let row = |(letter, sent): (&Letter, &Sent)| LetterRow {
        place: Place::Letter(letter.id).text(),
        title: sent.document.title.clone(),
        when: say_date(letter.stamp.on),
    };
    all.into_iter().map(row).collect()
}

pub(super) fn letter(file: &ParentsFile, id: uuid::Uuid) -> Option<What> {
    let mut all = file.children.iter().flat_map(|child| child.letters.sent());
    let (_, sent) = all.find(|(letter, _)| letter.id == id)?;
    Some(What::Letter {
        title: sent.document.title.clone(),
        letter: LetterOnPage::on_screen(&sent.document),
        others: others_on_page(sent, |id| format!("/here/recordings/{id}")),
    })
}

/// When the court meets, and what was planned with them by name: what it is and when, never in the words that were written for a child.
pub(super) fn coming(file: &ParentsFile, today: Date) -> Vec<Next> {
    let t = words();
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for child in &file.children {
        for (_, _, item) in about_child(child) {
            if item.day >= today && seen.insert(item.id) {
                all.push(item);
            }
        }
    }
    all.sort_by_key(|item| (item.day, item.time));
    let next = |item: Item| {
        let place = item.place.as_ref();
        let place = place.filter(|place| place.readers.includes(&file.readers));
        let news = if item.is_called_off() {
            t.next_off()
        } else {
            let before = item.before();
            before.map_or_else(String::new, |(day, time)| t.next_moved(say_when(day, time)))
        };
        Next {
            when: say_when(item.day, item.time),
            say: item.happening.say(t),
            place: place.map(|place| place.place.clone()).unwrap_or_default(),
            news,
        }
    };
    all.into_iter().map(next).collect()
}

pub(super) fn promised(file: &ParentsFile) -> Vec<(String, String, Option<String>)> {
    let t = words();
    let one = |promised: &Promised| {
        (
            t.promise_finding(&promised.worker),
            t.promise_by(&promised.worker, say_day(promised.by)),
            promised.longer.then(|| t.promise_longer(&promised.worker)),
        )
    };
    file.promised.iter().map(one).collect()
}

/// What they wrote and asked, newest first. A question that somebody promised to find out is told there.
pub(super) fn statuses(file: &ParentsFile) -> Vec<Status> {
    let (t, plain) = (words(), Spoken::default());
    let promised = |of: EntryId| file.promised.iter().any(|one| one.question == Some(of));
    let all = file.parents.received();
    let all = all.filter(|(_, got, answer)| answer.is_some() || !promised(got.of));
    // What they said of a plan stands there, until somebody answers it.
    let of_a_plan = |of: EntryId| {
        let mut parts = file.plan_parts.iter();
        parts.any(|part| part.said.contains(&of))
    };
    let all = all.filter(|(_, got, answer)| answer.is_some() || !of_a_plan(got.of));
    let status = |(stamp, got, answer): (&Stamp, &Received, Option<&Answered>)| Status {
        says: if got.asks {
            t.here_you_asked(say_day(stamp.on))
        } else {
            t.parent_page_you_wrote(say_day(stamp.on))
        },
        words: file
            .parents
            .shown_back(got.of)
            .map(|shown| Prose::new(&shown.words, &plain)),
        waits: if got.asks {
            t.here_answer_by(&got.worker, say_day(got.by))
        } else {
            t.here_has_it(&got.worker)
        },
        answer: answer.map(|_| Place::Answer(got.of).text()),
    };
    all.take(10).map(status).collect()
}

pub(super) fn answer(file: &ParentsFile, of: EntryId) -> Option<What> {
    let (_, answer) = file.parents.answer(of)?;
    Some(What::Answer {
        words: Prose::new(&answer.words, &Spoken::default()),
    })
}
