//! The fold of the rules, and by which day something is due.

use jiff::{Span, civil::Date};

use super::{Closed, Days, DueEntry, Rule, WorkingDays};
use crate::file::{Room, Stamp};

/// How many days each kind of thing has, and on which days people work.
#[derive(Debug, Clone, Default)]
pub struct DueRules {
    changes: Vec<(Stamp, Days)>,
    lists: Vec<Stamp>,
    working: WorkingDays,
}

impl Room for DueRules {
    type Entry = DueEntry;

    fn take(&mut self, stamp: &Stamp, entry: &DueEntry) {
        match entry {
            DueEntry::Days(days) => self.changes.push((stamp.clone(), days.clone())),
            DueEntry::Closed(Closed { days }) => {
                self.lists.push(stamp.clone());
                self.working = match days {
                    Some(days) => WorkingDays::closed_on(days.iter().copied()),
                    None => WorkingDays::default(),
                };
            }
        }
    }
}

impl DueRules {
    /// How many days something has that begins on this day: by the newest that was written and whose day had come then. So nothing
    /// that was said to a child becomes later, or overdue, because somebody changed a number.
    pub fn days(&self, rule: Rule, began: Date) -> u16 {
        let mut newest_first = self.changes.iter().rev();
        let counts = newest_first.find(|(_, days)| days.rule == rule && days.from <= began);
        counts
            .and_then(|(_, days)| days.days)
            .unwrap_or(rule.at_first())
    }

    /// By when something is due that began on this day.
    pub fn by(&self, rule: Rule, began: Date) -> Date {
        let days = self.days(rule, began);
        if rule.counts_working_days() {
            self.working.after(days, began)
        } else {
            began.saturating_add(Span::new().days(i64::from(days)))
        }
    }

    /// How many days were counted before this change for what began on its day.
    pub(super) fn before(&self, seq: i64, change: &Days) -> u16 {
        let earlier = self
            .changes
            .iter()
            .rev()
            .filter(|(stamp, _)| stamp.seq < seq);
        let mut those = earlier.filter(|(_, days)| days.rule == change.rule);
        those
            .find(|(_, days)| days.from <= change.from)
            .and_then(|(_, days)| days.days)
            .unwrap_or(change.rule.at_first())
    }

    /// On which days people work.
    pub fn working(&self) -> &WorkingDays {
        &self.working
    }

    /// Every change of a number, newest first.
    pub fn changes(&self) -> impl Iterator<Item = &(Stamp, Days)> {
        self.changes.iter().rev()
    }

    /// Every change of the list of days, newest first.
    pub fn lists(&self) -> impl Iterator<Item = &Stamp> {
        self.lists.iter().rev()
    }
}
