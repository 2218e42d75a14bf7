//! How things were told: what a child's own file says of it, and the plans of a family.

use jiff::civil::Date;
use ledger::EntryId;

use super::{
    Again, Arrived, CalledOff, Carries, Opened, Plan, PlanEntry, TalkedThrough, TellingEntry, Told,
};
use crate::file::{Room, Slug, Stamp};

/// What a child's file says of how things were told.
#[derive(Debug, Clone, Default)]
pub struct Telling {
    talked: Vec<(Stamp, TalkedThrough)>,
    again: Vec<(Stamp, Again)>,
    arrived: Vec<(Stamp, Arrived)>,
    opened: Vec<(Stamp, Opened)>,
    carries: Vec<Carries>,
}

impl Room for Telling {
    type Entry = TellingEntry;

    fn take(&mut self, stamp: &Stamp, entry: &TellingEntry) {
        match entry {
            TellingEntry::TalkedThrough(told) => self.talked.push((stamp.clone(), told.clone())),
            TellingEntry::Again(again) => self.again.push((stamp.clone(), again.clone())),
            TellingEntry::Arrived(arrived) => self.arrived.push((stamp.clone(), arrived.clone())),
            TellingEntry::Opened(opened) => self.opened.push((stamp.clone(), opened.clone())),
            TellingEntry::Carries(carries) => self.carries.push(carries.clone()),
        }
    }
}

impl Telling {
    /// Every time it was talked through, oldest first.
    pub fn talked(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, TalkedThrough)> {
        self.talked.iter().filter(move |(_, told)| told.of == of)
    }

    /// Has a person told it, or said why nobody has to?
    pub fn is_told(&self, of: EntryId) -> bool {
        self.talked(of).next().is_some()
    }

    /// Does it have to be told again? Whoever talks it through after that ends it.
    pub fn again(&self, of: EntryId) -> Option<&(Stamp, Again)> {
        let newest = self.again.iter().rev().find(|(_, again)| again.of == of)?;
        let told_since = self.talked(of).any(|(stamp, _)| stamp.seq > newest.0.seq);
        (!told_since).then_some(newest)
    }

    /// Everything that has to be told again, with the day by which.
    pub fn all_again(&self) -> impl Iterator<Item = (EntryId, Date)> {
        let mut seen = Vec::new();
        let all = self.again.iter().rev().map(|(_, again)| again.of);
        let mut of: Vec<EntryId> = all.collect();
        of.retain(|one| {
            let new = !seen.contains(one);
            seen.push(*one);
            new
        });
        of.into_iter()
            .filter_map(|of| self.again(of).map(|(_, again)| (of, again.by)))
    }

    /// How we know that it arrived: the newest that was written.
    pub fn arrived(&self, of: EntryId) -> Option<&(Stamp, Arrived)> {
        self.arrived
            .iter()
            .rev()
            .find(|(_, arrived)| arrived.of == of)
    }

    /// Each time it is known to have been opened for the first time: on their own screen, and with a worker.
    pub fn opened(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, Opened)> {
        self.opened
            .iter()
            .filter(move |(_, opened)| opened.of == of)
    }

    /// The plan whose news this letter carries.
    pub fn plan_of(&self, letter: EntryId) -> Option<EntryId> {
        let mut all = self.carries.iter();
        all.find(|carries| carries.letter == letter)
            .map(|carries| carries.of)
    }
}

/// The plans of a family, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Plans(Vec<PlanNow>);

/// A plan as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanNow {
    /// When and by whom it was made; its id is the plan's.
    pub stamp: Stamp,
    /// What it says now.
    pub plan: Plan,
    /// The entry that made it what it is now.
    pub newest: EntryId,
    /// It was called off, and why.
    pub off: Option<(Stamp, CalledOff)>,
    told: Vec<(Stamp, Told)>,
}

impl Room for Plans {
    type Entry = PlanEntry;

    fn take(&mut self, stamp: &Stamp, entry: &PlanEntry) {
        match entry {
            PlanEntry::Planned(new) => self.0.push(PlanNow {
                stamp: stamp.clone(),
                plan: new.plan.clone(),
                newest: stamp.id,
                off: None,
                told: Vec::new(),
            }),
            PlanEntry::Changed(new) => {
                if let Some(found) = self.find(new.of) {
                    found.plan = new.plan.clone();
                    found.newest = stamp.id;
                }
            }
            PlanEntry::CalledOff(off) => {
                if let Some(found) = self.find(off.of) {
                    found.off = Some((stamp.clone(), off.clone()));
                }
            }
            PlanEntry::Told(told) => {
                if let Some(found) = self.find(told.of) {
                    found.told.push((stamp.clone(), told.clone()));
                }
            }
        }
    }
}

impl Plans {
    fn find(&mut self, id: EntryId) -> Option<&mut PlanNow> {
        self.0.iter_mut().find(|plan| plan.stamp.id == id)
    }

    /// Every plan, oldest first.
    pub fn all(&self) -> &[PlanNow] {
        &self.0
    }

    /// One plan.
    pub fn get(&self, id: EntryId) -> Option<&PlanNow> {
        self.0.iter().find(|plan| plan.stamp.id == id)
    }
}

impl PlanNow {
    /// Its id.
    pub fn id(&self) -> EntryId {
        self.stamp.id
    }

    /// How somebody was told, or why they need not be: the newest that was written.
    pub fn told(&self, person: &Slug) -> Option<&(Stamp, Told)> {
        let mut newest_first = self.told.iter().rev();
        newest_first.find(|(_, told)| told.person == *person)
    }

    /// Those who have not been told, in the order in which they come; nobody where it was called off.
    pub fn waiting(&self) -> Vec<&super::Step> {
        let mut all = self.plan.in_order();
        all.retain(|step| self.off.is_none() && self.told(&step.person).is_none());
        all
    }

    /// Has everybody heard it who comes before this person? Whoever the plan does not name comes after all.
    pub fn is_turn_of(&self, person: &Slug) -> bool {
        let waiting = self.waiting();
        waiting.first().is_none_or(|step| step.person == *person)
    }

    /// Does anybody still have to hear it?
    pub fn is_open(&self) -> bool {
        !self.waiting().is_empty()
    }
}
