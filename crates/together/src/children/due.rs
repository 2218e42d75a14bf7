//! What is due, gathered from every capability. Computed, never stored; a sentence about a child, not a kind of task.

use jiff::civil::Date;
use ledger::EntryId;

use crate::{
    about_me::Topic,
    door::OpenFile,
    file::Readers,
    going_out, letters, voice,
    web::{Words, say_day},
};

/// Something due for a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// By when.
    pub by: Date,
    /// What.
    pub what: What,
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The introductory letter has not gone.
    IntroductoryLetter,
    /// We have not asked what to call them.
    AskName,
    /// A question of theirs waits for an answer.
    Answer(EntryId),
    /// Something they wrote has not been read.
    Read(EntryId),
    /// Something for them does not go out by itself.
    GoesOut(uuid::Uuid),
}

impl Due {
    /// Everything due in this file.
    pub fn of(file: &OpenFile) -> Vec<Due> {
        let mut due: Vec<Due> = letters::due(file)
            .into_iter()
            .chain(name(file))
            .chain(questions(file))
            .chain(messages(file))
            .chain(going_out::due(file))
            .collect();
        due.sort_by_key(|due| due.by);
        due
    }

    /// As a sentence; the child's name stands above it.
    pub fn say(&self, t: &Words, file: &OpenFile) -> String {
        match &self.what {
            What::IntroductoryLetter => t.due_letter(),
            What::AskName => t.due_name(),
            What::Answer(question) => t.due_answer(file.voice.words(*question).unwrap_or_default()),
            What::Read(_) => t.due_read(called(file)),
            What::GoesOut(message) => going_out::say_due(t, file, *message),
        }
    }

    /// What the button says.
    pub fn action(&self, t: &Words) -> String {
        match self.what {
            What::IntroductoryLetter => t.due_letter_do(),
            What::AskName => t.due_name_do(),
            What::Answer(_) => t.due_answer_do(),
            What::Read(_) => t.due_read_do(),
            What::GoesOut(_) => t.due_going_out_do(),
        }
    }

    /// Where the button leads.
    pub fn address(&self, file: &OpenFile) -> String {
        let base = format!("/children/{}", file.id());
        match &self.what {
            What::IntroductoryLetter => format!("{base}/letters"),
            What::AskName => format!("{base}/about-me/name"),
            What::GoesOut(_) => format!("{base}/going-out"),
            What::Answer(words) | What::Read(words) => format!("{base}/said/{words}"),
        }
    }

    /// Is it overdue?
    pub fn late(&self, today: Date) -> bool {
        self.by < today
    }

    /// When, as one says it: "today", "2 days late", "Thursday 3 December".
    pub fn when(&self, t: &Words, today: Date) -> String {
        let days = self.by.since(today).map_or(0, |span| span.get_days());
        match days {
            0 => t.due_today(),
            1 => t.due_tomorrow(),
            late if late < 0 => t.due_late(-late),
            _ => say_day(self.by),
        }
    }
}

/// The name is asked at the first meeting; until then it is due from the day the worker began.
fn name(file: &OpenFile) -> Option<Due> {
    let since = file.opening.workers().first()?.since;
    let speaks = file.opening.age(since).is_none_or(|age| age >= 3);
    let not_asked = speaks
        && file.about_me.not_asked().contains(&Topic::Name)
        && file
            .about_me
            .name_for(&Readers::worker())
            .is_none_or(|said| said.answer.said_by == crate::about_me::SaidBy::Court);
    not_asked.then(|| Due {
        by: letters::introduction_due(since),
        what: What::AskName,
    })
}

fn questions(file: &OpenFile) -> Vec<Due> {
    let waiting = file.voice.waiting();
    waiting
        .map(|question| Due {
            by: voice::question_due(question.stamp.on),
            what: What::Answer(question.stamp.id),
        })
        .collect()
}

fn messages(file: &OpenFile) -> impl Iterator<Item = Due> {
    file.voice.unread().map(|(stamp, _)| Due {
        by: voice::reading_due(stamp.on),
        what: What::Read(stamp.id),
    })
}

/// What the workers call this child.
fn called(file: &OpenFile) -> &str {
    let chosen = file.about_me.name_for(&Readers::worker());
    chosen.map_or_else(
        || file.opening.court_first_name(),
        |said| &said.answer.said.name,
    )
}
