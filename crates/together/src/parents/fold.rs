//! The fold of what grown-ups of a family wrote on their own pages, and of their ways in.

use ledger::EntryId;

use super::{
    Contact,
    entries::{
        Answered, HardNewsFirst, Opened, ParentEntry, PlanView, Promised, Received, ShownBack,
        Step, Told, WayIn, Wrote,
    },
};
use crate::{
    about_me::HardNews,
    file::{Readers, Room, Slug, Stamp},
    voice::{CameWith, NotSafe, PassedOn, Read},
};

/// Everything of it, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Parents {
    contacts: Vec<(Stamp, Contact)>,
    ways_in: Vec<(Stamp, WayIn)>,
    wrote: Vec<(Stamp, Wrote)>,
    received: Vec<(Stamp, Received)>,
    answers: Vec<(Stamp, Answered)>,
    told: Vec<EntryId>,
    promised: Vec<Promised>,
    shown_back: Vec<(Stamp, ShownBack)>,
    read: Vec<EntryId>,
    not_safe: Vec<EntryId>,
    passed_on: Vec<(Stamp, PassedOn)>,
    opened: Vec<(Stamp, Opened)>,
    hard_news: Vec<HardNewsFirst>,
    came_with: Vec<CameWith>,
    plan_views: Vec<(Stamp, PlanView)>,
}

impl Room for Parents {
    type Entry = ParentEntry;

    fn take(&mut self, stamp: &Stamp, entry: &ParentEntry) {
        match entry {
            ParentEntry::Contact(contact) => self.contacts.push((stamp.clone(), contact.clone())),
            ParentEntry::WayIn(way_in) => self.ways_in.push((stamp.clone(), way_in.clone())),
            ParentEntry::Wrote(wrote) => self.wrote.push((stamp.clone(), wrote.clone())),
            ParentEntry::Received(got) => self.received.push((stamp.clone(), got.clone())),
            ParentEntry::Answered(answer) => self.answers.push((stamp.clone(), answer.clone())),
            ParentEntry::Told(Told { of, .. }) => self.told.push(*of),
            ParentEntry::Promised(promised) => self.promised.push(promised.clone()),
            ParentEntry::ShownBack(shown) => self.shown_back.push((stamp.clone(), shown.clone())),
            ParentEntry::Read(Read { of, on_duty: false }) => self.read.push(*of),
            // Whoever was on duty had it for a day; the children's own worker still has to know.
            ParentEntry::Read(Read { on_duty: true, .. }) => {}
            ParentEntry::NotSafe(NotSafe { of }) => self.not_safe.push(*of),
            ParentEntry::PassedOn(passed) => self.passed_on.push((stamp.clone(), passed.clone())),
            ParentEntry::Opened(opened) => self.opened.push((stamp.clone(), opened.clone())),
            ParentEntry::CameWith(came) => self.came_with.push(came.clone()),
            ParentEntry::HardNewsFirst(chosen) => self.hard_news.push(chosen.clone()),
            ParentEntry::PlanView(view) => self.plan_views.push((stamp.clone(), view.clone())),
        }
    }
}

impl Parents {
    /// What was asked about this person's own pages, the last that was written.
    pub fn contact(&self, of: &Slug) -> Option<&(Stamp, Contact)> {
        let mut newest_first = self.contacts.iter().rev();
        newest_first.find(|(_, contact)| contact.of == *of)
    }

    /// When somebody tried many times to come in as them, if nothing was done about their way in since.
    pub fn many_tries(&self, of: &Slug) -> Option<&Stamp> {
        let mut newest_first = self.ways_in.iter().rev();
        let newest = newest_first.find(|(_, way_in)| way_in.of == *of);
        newest
            .filter(|(_, way_in)| way_in.step == Step::ManyTries {})
            .map(|(stamp, _)| stamp)
    }

    /// Have they come in with a way in of their own that nobody took back since?
    pub fn comes_in(&self, of: &Slug) -> bool {
        let theirs = self.ways_in.iter().filter(|(_, way_in)| way_in.of == *of);
        theirs.fold(false, |comes_in, (_, way_in)| match way_in.step {
            Step::FirstUsed {} => true,
            Step::TakenBack {} => false,
            _ => comes_in,
        })
    }

    /// When a letter or an answer was first opened on their pages, if it was.
    pub fn opened(&self, of: EntryId) -> Option<&Stamp> {
        let mut all = self.opened.iter();
        all.find(|(_, opened)| opened.of == of)
            .map(|(stamp, _)| stamp)
    }

    /// Where this grown-up wants to hear hard news first: from a person, until they said otherwise.
    pub fn hard_news(&self, of: &Slug) -> HardNews {
        let mut newest_first = self.hard_news.iter().rev();
        let chosen = newest_first.find(|chosen| chosen.by == *of);
        chosen.map_or(HardNews::APerson, |chosen| chosen.first)
    }

    /// What came with these words, or instead of them.
    pub fn came_with(&self, of: EntryId) -> Option<&CameWith> {
        self.came_with.iter().find(|came| came.of == of)
    }

    /// What grown-ups said of a plan on their own pages, oldest first.
    pub fn plan_views(&self) -> &[(Stamp, PlanView)] {
        &self.plan_views
    }

    /// The view of a plan that these words belong to.
    pub fn plan_view_of(&self, wrote: EntryId) -> Option<&PlanView> {
        let mut all = self.plan_views.iter();
        all.find(|(_, theirs)| theirs.view.said == Some(wrote))
            .map(|(_, theirs)| theirs)
    }

    /// Everything they wrote, oldest first.
    pub fn all(&self) -> &[(Stamp, Wrote)] {
        &self.wrote
    }

    /// One thing somebody wrote.
    pub fn wrote(&self, of: EntryId) -> Option<&(Stamp, Wrote)> {
        self.wrote.iter().find(|(stamp, _)| stamp.id == of)
    }

    /// Has no worker of the children read it?
    pub fn is_unread(&self, of: EntryId) -> bool {
        !self.read.contains(&of) && !self.is_answered(of)
    }

    /// Was it answered, on a screen or in another way?
    pub fn is_answered(&self, of: EntryId) -> bool {
        self.told.contains(&of) || self.answers.iter().any(|(_, answer)| answer.of == of)
    }

    /// Did they press "I don't feel safe" with it?
    pub fn is_not_safe(&self, of: EntryId) -> bool {
        self.not_safe.contains(&of)
    }

    /// Who promised to find it out, and where the promise is.
    pub fn promised(&self, of: EntryId) -> Option<&Promised> {
        self.promised
            .iter()
            .rev()
            .find(|promised| promised.of == of)
    }

    /// Every answer to it, oldest first.
    pub fn answers(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, Answered)> {
        self.answers
            .iter()
            .filter(move |(_, answer)| answer.of == of)
    }

    /// The newest answer to it.
    pub fn answer(&self, of: EntryId) -> Option<&(Stamp, Answered)> {
        self.answers(of).last()
    }

    /// Who was told at once about it, in the order they were told.
    pub fn passed_on(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, PassedOn)> {
        self.passed_on
            .iter()
            .filter(move |(_, passed)| passed.of == of)
    }

    /// Words a worker marked safe to show on their screen.
    pub fn shown_back(&self, of: EntryId) -> Option<&ShownBack> {
        let mut newest_first = self.shown_back.iter().rev();
        newest_first
            .find(|(_, shown)| shown.of == of)
            .map(|(_, shown)| shown)
    }

    /// The same, where everybody around the screen may see them now.
    pub fn is_shown_to(&self, of: EntryId, readers: &Readers) -> bool {
        self.shown_back(of)
            .is_some_and(|shown| shown.readers.includes(readers))
    }

    /// What their screen may say of words that arrived, newest first, each with its answer if there is one to show. A question that was
    /// answered in another way is not among them: nothing is to come any more.
    pub fn received(&self) -> impl Iterator<Item = (&Stamp, &Received, Option<&Answered>)> {
        let all = self.received.iter().rev().map(|(stamp, got)| {
            let answer = self.answer(got.of).map(|(_, answer)| answer);
            (stamp, got, answer)
        });
        all.filter(|(_, got, answer)| !got.asks || answer.is_some() || !self.told.contains(&got.of))
    }
}
