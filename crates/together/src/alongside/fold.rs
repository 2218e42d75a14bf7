//! Who was asked for beside a child or their family, and how that stands; and when something about it is due.

use jiff::civil::Date;
use ledger::EntryId;

use super::entries::{AlongsideEntry, Asked, Booked, ChildTold, Confirmed, Offered, Over, Refused};
use crate::{
    due::WorkingDays,
    file::{Room, Stamp},
};

/// Everybody who was asked for, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Alongside(Vec<One>);

/// Somebody who was asked for, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct One {
    /// When, and by whom; its id names it.
    pub stamp: Stamp,
    /// What was asked for.
    pub asked: Asked,
    /// The newest booking.
    pub booked: Option<(Stamp, Booked)>,
    /// They said that they come, after it was booked.
    pub confirmed: Option<Stamp>,
    /// To whom it was offered.
    pub offered: Vec<(Stamp, Offered)>,
    /// Who said no.
    pub refused: Option<(Stamp, Refused)>,
    /// What the child was told, the newest after what happened last.
    pub told: Option<(Stamp, ChildTold)>,
    /// It is not needed any more.
    pub over: Option<(Stamp, Over)>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Asked for, and nobody is booked.
    Waits,
    /// Booked, and not confirmed.
    Booked,
    /// They said that they come.
    Confirmed,
    /// Somebody of the family said no.
    Refused,
    /// Not needed any more.
    Over,
}

impl Room for Alongside {
    type Entry = AlongsideEntry;

    fn take(&mut self, stamp: &Stamp, entry: &AlongsideEntry) {
        match entry {
            AlongsideEntry::Asked(asked) => self.0.push(One::new(stamp, asked)),
            AlongsideEntry::Booked(booked) => self.change(booked.of, |one| {
                one.booked = Some((stamp.clone(), booked.clone()));
                // Somebody else, or another day: whoever confirmed or was told knew of the one before.
                one.confirmed = None;
                one.told = None;
            }),
            AlongsideEntry::Confirmed(Confirmed { of }) => {
                self.change(*of, |one| one.confirmed = Some(stamp.clone()));
            }
            AlongsideEntry::Offered(offered) => self.change(offered.of, |one| {
                one.offered.push((stamp.clone(), offered.clone()));
            }),
            AlongsideEntry::Refused(refused) => self.change(refused.of, |one| {
                one.refused = Some((stamp.clone(), refused.clone()));
                one.told = None;
            }),
            AlongsideEntry::ChildTold(told) => {
                self.change(told.of, |one| {
                    one.told = Some((stamp.clone(), told.clone()));
                });
            }
            AlongsideEntry::Over(over) => {
                self.change(over.of, |one| {
                    one.over = Some((stamp.clone(), over.clone()));
                });
            }
        }
    }
}

impl Alongside {
    fn change(&mut self, id: EntryId, change: impl FnOnce(&mut One)) {
        if let Some(one) = self.0.iter_mut().find(|one| one.stamp.id == id) {
            change(one);
        }
    }

    /// Everybody who was asked for, oldest first.
    pub fn all(&self) -> &[One] {
        &self.0
    }

    /// One of them.
    pub fn get(&self, id: EntryId) -> Option<&One> {
        self.0.iter().find(|one| one.stamp.id == id)
    }
}

/// So many working days from asking to a booking. Ours: no number is published.
const WORKING_DAYS: u16 = 3;

impl One {
    fn new(stamp: &Stamp, asked: &Asked) -> One {
        One {
            stamp: stamp.clone(),
            asked: asked.clone(),
            booked: None,
            confirmed: None,
            offered: Vec::new(),
            refused: None,
            told: None,
            over: None,
        }
    }

    /// How it stands.
    pub fn stands(&self) -> Stands {
        if self.over.is_some() {
            Stands::Over
        } else if self.refused.is_some() {
            Stands::Refused
        } else if self.confirmed.is_some() {
            Stands::Confirmed
        } else if self.booked.is_some() {
            Stands::Booked
        } else {
            Stands::Waits
        }
    }

    /// For how many days somebody has waited: until it was booked, or today.
    pub fn days_waiting(&self, today: Date) -> i32 {
        let until = self.booked.as_ref().map_or(today, |(stamp, _)| stamp.on);
        until
            .since(self.stamp.on)
            .map_or(0, |span| span.get_days())
            .max(0)
    }

    /// By when something has to be done next, if anything has.
    pub fn due(&self, working: &WorkingDays) -> Option<Date> {
        let booked = self.booked.as_ref();
        match self.stands() {
            Stands::Over => None,
            Stands::Refused => {
                self.tell_by(working, self.refused.as_ref().map(|(stamp, _)| stamp.on))
            }
            Stands::Confirmed => self.tell_by(working, booked.map(|(stamp, _)| stamp.on)),
            Stands::Booked => {
                let confirm = booked.map(|(_, booked)| working_day_before(working, booked.day));
                let tell = self.tell_by(working, booked.map(|(stamp, _)| stamp.on));
                confirm.into_iter().chain(tell).min()
            }
            Stands::Waits => {
                let usual = working.after(WORKING_DAYS, self.stamp.on);
                Some(self.asked.by.map_or(usual, |by| by.min(usual)))
            }
        }
    }

    /// The child is told by the next working day (ours), while nobody has.
    fn tell_by(&self, working: &WorkingDays, since: Option<Date>) -> Option<Date> {
        let since = since.filter(|_| self.told.is_none())?;
        Some(working.next(since))
    }

    /// Was it offered to this person? Nobody refuses what nobody offered.
    pub fn was_offered(&self, person: &crate::file::Slug) -> bool {
        self.offered
            .iter()
            .any(|(_, offered)| offered.person == *person)
    }
}

/// The working day before this one.
fn working_day_before(working: &WorkingDays, day: Date) -> Date {
    let mut before = day.yesterday().unwrap_or(day);
    while !working.is_open(before) {
        let Ok(earlier) = before.yesterday() else {
            return before;
        };
        before = earlier;
    }
    before
}
