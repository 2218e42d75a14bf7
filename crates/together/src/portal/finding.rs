//! What a child's screen says of promises: that somebody is finding something out and by when, and what they found out. Never the
//! child's words, unless a worker marked them safe.

use super::place::Place;
use crate::{
    about_me::Spoken,
    door::OpenFile,
    file::Stamp,
    promises::{OnTheScreen, Outcome},
    web::{Marked, Prose, say_day, words},
};

/// So many are on the first page; the newest first.
const MOST: usize = 5;

/// One promise, as the first page tells it.
pub(super) struct Finding {
    pub(super) title: String,
    pub(super) words: Option<Marked>,
    pub(super) sorry: Option<String>,
    pub(super) longer: Option<String>,
    pub(super) by: String,
    pub(super) worker: String,
    pub(super) answer: Option<String>,
}

/// What is being found out for this child, and what was found out.
pub(super) fn findings(file: &OpenFile) -> Vec<Finding> {
    let spoken = Spoken::of(&file.about_me);
    let all = file.promises.on_screen();
    all.iter()
        .take(MOST)
        .map(|one| finding(file, &spoken, one))
        .collect()
}

fn finding(file: &OpenFile, spoken: &Spoken, one: &OnTheScreen<'_>) -> Finding {
    let (t, says) = (words(), one.says);
    let title = match (one.answer.is_some(), says.called.as_str()) {
        (true, _) => t.promise_answer(&says.worker),
        (false, "") => t.promise_finding(&says.worker),
        (false, called) => t.promise_finding_called(&says.worker, called),
    };
    let shown_back = says.question.and_then(|of| file.voice.shown_back(of));
    Finding {
        title,
        words: shown_back.map(|words| Marked::new(words, spoken)),
        sorry: Some(says.sorry.clone()).filter(|sorry| !sorry.is_empty()),
        longer: says.longer.then(|| t.promise_longer(&says.worker)),
        by: t.promise_by(&says.worker, say_day(says.by)),
        worker: says.worker.clone(),
        answer: one.answer.map(|_| Place::Answer(says.of).text()),
    }
}

/// An answer that this screen may show: who says it, and the words.
pub(super) fn answer(file: &OpenFile, id: ledger::EntryId) -> Option<(String, Prose)> {
    let spoken = Spoken::of(&file.about_me);
    if let Some((stamp, answer)) = file.voice.answer_to(id) {
        let theirs = file.voice.received().any(|(_, got, _)| got.of == id);
        return theirs.then(|| (said_by(file, stamp), Prose::new(&answer.words, &spoken)));
    }
    let all = file.promises.on_screen();
    let found = all.iter().find(|one| one.says.of == id)?;
    let (worker, answer) = (found.says.worker.clone(), found.answer?);
    let could_not = words().promise_could_not(&worker);
    let could_not = (answer.outcome == Outcome::CouldNot).then_some(could_not);
    let all = [
        Some(answer.sorry.clone()),
        could_not,
        Some(answer.words.clone()),
    ];
    let all: Vec<String> = all.into_iter().flatten().collect();
    Some((worker, Prose::new(&all.join("\n\n"), &spoken)))
}

/// Who wrote it, as the child calls them: a worker of theirs by first name, whoever was on duty by the name they signed with.
pub(super) fn said_by(file: &OpenFile, stamp: &Stamp) -> String {
    let mut workers = file.opening.workers().iter();
    let theirs = workers.find(|one| one.who.worker == stamp.by.id);
    theirs.map_or_else(|| stamp.by.name.clone(), |one| one.who.first_name.clone())
}

/// Does a promise on this screen speak of this question already?
pub(super) fn speaks_of(file: &OpenFile, question: ledger::EntryId) -> bool {
    let all = file.promises.on_screen();
    all.iter().any(|one| one.says.question == Some(question))
}

/// What was decided about this child when workers talked, where this screen says it: who tells it, and what. Newest first.
pub(super) fn talked(file: &OpenFile) -> Vec<(String, Prose)> {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let all = file.supervision.shown().take(MOST);
    all.map(|(stamp, shown)| {
        let who = t.here_talked_decided(said_by(file, stamp));
        (who, Prose::new(&shown.decided, &spoken))
    })
    .collect()
}
