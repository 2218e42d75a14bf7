//! The fold of a child's own words, and when a question or a message falls due.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};
use ledger::{AttachmentId, EntryId};

use super::{
    CameWith, Choices,
    entries::{
        Answered, Asked, Heard, NotSafe, PassedOn, Read, Received, Said, ShownBack, ToldThem,
        VoiceEntry,
    },
};
use crate::{
    door::Role,
    file::{Readers, Room, Stamp},
    opening::Opening,
};

/// What a child said and asked, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Voice {
    said: Vec<(Stamp, Said)>,
    questions: Vec<Question>,
    received: Vec<(Stamp, Received)>,
    answers: Vec<(Stamp, Answered)>,
    shown_back: Vec<(Stamp, ShownBack)>,
    read: Vec<EntryId>,
    not_safe: Vec<EntryId>,
    told: Vec<EntryId>,
    passed_on: Vec<(Stamp, PassedOn)>,
    choices: Choices,
    came_with: Vec<CameWith>,
}

/// A question and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// When it was asked.
    pub stamp: Stamp,
    /// What was asked.
    pub asked: Asked,
    /// When it was answered, and how.
    pub answered: Option<(Stamp, Answered)>,
}

impl Room for Voice {
    type Entry = VoiceEntry;

    fn take(&mut self, stamp: &Stamp, entry: &VoiceEntry) {
        match entry {
            VoiceEntry::Said(said) => self.said.push((stamp.clone(), said.clone())),
            VoiceEntry::Asked(asked) => self.questions.push(Question {
                stamp: stamp.clone(),
                asked: asked.clone(),
                answered: None,
            }),
            VoiceEntry::Received(got) => self.received.push((stamp.clone(), got.clone())),
            VoiceEntry::Answered(answer) => self.answer(stamp, answer),
            VoiceEntry::ShownBack(shown) => self.shown_back.push((stamp.clone(), shown.clone())),
            VoiceEntry::Read(Read { of, on_duty: false }) => self.read.push(*of),
            // Whoever was on duty answered for a day; their own worker still has to know.
            VoiceEntry::Read(Read { on_duty: true, .. }) => {}
            VoiceEntry::NotSafe(NotSafe { of }) => self.not_safe.push(*of),
            VoiceEntry::ToldThem(ToldThem { of }) => self.told.push(*of),
            VoiceEntry::PassedOn(passed) => self.passed_on.push((stamp.clone(), passed.clone())),
            VoiceEntry::CameWith(came) => self.came_with.push(came.clone()),
            VoiceEntry::MayBeDone(chosen) => self.choices.choose(stamp, chosen),
            VoiceEntry::CourtSaid(said) => self.choices.court(stamp, said),
        }
    }
}

impl Voice {
    fn answer(&mut self, stamp: &Stamp, answer: &Answered) {
        self.answers.push((stamp.clone(), answer.clone()));
        if let Some(question) = self
            .questions
            .iter_mut()
            .find(|question| question.stamp.id == answer.question)
        {
            question.answered = Some((stamp.clone(), answer.clone()));
        }
    }

    /// What may be done with each thing that was said.
    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// What came with these words, or instead of them.
    pub fn came_with(&self, of: EntryId) -> Option<&CameWith> {
        self.came_with.iter().find(|came| came.of == of)
    }

    /// The pictures that are words themselves: a sheet that came back, a drawing a worker photographed.
    pub fn pictures(&self, of: EntryId) -> impl Iterator<Item = AttachmentId> {
        let said = self.said.iter().filter(move |(stamp, _)| stamp.id == of);
        said.flat_map(|(_, said)| said.pictures.iter().copied())
    }

    /// What was said, oldest first.
    pub fn said(&self) -> &[(Stamp, Said)] {
        &self.said
    }

    /// Every question.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Questions that wait for an answer.
    pub fn waiting(&self) -> impl Iterator<Item = &Question> {
        self.questions
            .iter()
            .filter(|question| question.answered.is_none())
    }

    /// What the child wrote themselves and no worker of theirs has read, oldest first. What a worker wrote down for them has been read.
    pub fn unread(&self, opening: &Opening) -> impl Iterator<Item = &(Stamp, Said)> {
        let unread = move |(stamp, _): &&(Stamp, Said)| self.is_unread(opening, stamp);
        self.said.iter().filter(unread)
    }

    /// Did the child write this themselves, and has no worker of theirs read it?
    pub fn is_unread(&self, opening: &Opening, stamp: &Stamp) -> bool {
        let is_theirs = |by| opening.workers().iter().any(|one| one.who.worker == by);
        // Older files have words that were marked safe and have no entry that they were read. Whoever is on duty is no worker of theirs.
        let marked = |(by, shown): &(Stamp, ShownBack)| shown.of == stamp.id && is_theirs(by.by.id);
        stamp.by.role == Role::Child
            && !self.read.contains(&stamp.id)
            && !self.shown_back.iter().any(marked)
    }

    /// Did the child press "I don't feel safe" with these words?
    pub fn is_not_safe(&self, of: EntryId) -> bool {
        self.not_safe.contains(&of)
    }

    /// Were these words answered in another way than on a screen?
    pub fn was_told(&self, of: EntryId) -> bool {
        self.told.contains(&of)
    }

    /// Who was told at once about these words, in the order they were told.
    pub fn passed_on(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, PassedOn)> {
        self.passed_on
            .iter()
            .filter(move |(_, passed)| passed.of == of)
    }

    /// Every answer, oldest first.
    pub fn answers(&self) -> &[(Stamp, Answered)] {
        &self.answers
    }

    /// The newest answer to these words.
    pub fn answer_to(&self, of: EntryId) -> Option<&(Stamp, Answered)> {
        let mut newest_first = self.answers.iter().rev();
        newest_first.find(|(_, answer)| answer.question == of)
    }

    /// The stamp of words the child said or asked, and how they reached us.
    pub fn stamp(&self, of: EntryId) -> Option<(&Stamp, &Heard)> {
        let said = self.said.iter().map(|(stamp, said)| (stamp, &said.heard));
        let asked = self
            .questions
            .iter()
            .map(|question| (&question.stamp, &question.asked.heard));
        said.chain(asked).find(|(stamp, _)| stamp.id == of)
    }

    /// What a screen may say of words that arrived, newest first, each with its answer if there is one to show. A question that was
    /// answered in another way is not among them: nothing is to come any more.
    pub fn received(&self) -> impl Iterator<Item = (&Stamp, &Received, Option<&Answered>)> {
        let all = self.received.iter().rev().map(|(stamp, got)| {
            let answer = self.answer_to(got.of);
            (stamp, got, answer.map(|(_, answer)| answer))
        });
        all.filter(|(_, got, answer)| !got.question || answer.is_some() || !self.was_told(got.of))
    }

    /// Words that a worker marked safe to show, by the entry they are from.
    pub fn shown_back(&self, of: EntryId) -> Option<&str> {
        self.newest_shown(of).map(|(_, shown)| shown.words.as_str())
    }

    /// The same, where all these readers may see them and no worker took them off a screen.
    pub fn shown_back_to(
        &self,
        of: EntryId,
        readers: &Readers,
        taken_off: &BTreeSet<EntryId>,
    ) -> Option<&str> {
        self.newest_shown(of)
            .filter(|(stamp, shown)| {
                shown.readers.includes(readers) && !taken_off.contains(&stamp.id)
            })
            .map(|(_, shown)| shown.words.as_str())
    }

    /// The newest entry that marked them safe.
    pub fn shown_back_by(&self, of: EntryId) -> Option<EntryId> {
        self.newest_shown(of).map(|(stamp, _)| stamp.id)
    }

    fn newest_shown(&self, of: EntryId) -> Option<&(Stamp, ShownBack)> {
        self.shown_back
            .iter()
            .rev()
            .find(|(_, shown)| shown.of == of)
    }

    /// Answers that a newer one to the same question stands for, whoever each is for.
    pub fn older_answers(&self) -> impl Iterator<Item = EntryId> {
        let newer = |at: usize, question| {
            let later = &self.answers[at + 1..];
            later.iter().any(|(_, answer)| answer.question == question)
        };
        let answers = self.answers.iter().enumerate();
        answers
            .filter(move |(at, (_, answer))| newer(*at, answer.question))
            .map(|(_, (stamp, _))| stamp.id)
    }

    /// Words that were marked safe where they were marked so again, whoever each is for: the newest stands for the others.
    pub fn older_shown_back(&self) -> impl Iterator<Item = EntryId> {
        let older =
            |(stamp, shown): &&(Stamp, ShownBack)| self.shown_back_by(shown.of) != Some(stamp.id);
        self.shown_back
            .iter()
            .filter(older)
            .map(|(stamp, _)| stamp.id)
    }

    /// What was asked when these words were said.
    pub fn was_asked(&self, of: EntryId) -> Option<&str> {
        let said = self.said.iter().find(|(stamp, _)| stamp.id == of);
        said.map(|(_, said)| said.was_asked.as_str())
    }

    /// The words of one entry, said or asked.
    pub fn words(&self, of: EntryId) -> Option<&str> {
        let said = self
            .said
            .iter()
            .find(|(stamp, _)| stamp.id == of)
            .map(|(_, said)| said.words.as_str());
        said.or_else(|| {
            self.questions
                .iter()
                .find(|question| question.stamp.id == of)
                .map(|question| question.asked.words.as_str())
        })
    }
}

/// From this day on whoever is on duty is asked to read what a child wrote: the next day that is no weekend, whatever the house's
/// rules say of its own workers (brief, truth 4). On a bank holiday the rota says whether anybody is on duty.
pub fn duty_reads(said: Date) -> Date {
    next_weekday(said)
}

fn next_weekday(day: Date) -> Date {
    let mut next = day
        .tomorrow()
        .expect("no file is kept until the last day of the calendar");
    while matches!(next.weekday(), Weekday::Saturday | Weekday::Sunday) {
        next = next
            .tomorrow()
            .expect("no file is kept until the last day of the calendar");
    }
    next
}
