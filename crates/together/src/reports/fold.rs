//! The reports of a file that were filed, and who looked at them afterwards.

use uuid::Uuid;

use super::{Filed, LookedAfter, ReportEntry};
use crate::file::{Room, Stamp};

/// Every report that was filed, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Reports(Vec<Report>);

/// A report that was filed.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// When, and by whom.
    pub stamp: Stamp,
    /// The report as it went.
    pub filed: Filed,
    /// Who else looked at it, and what they said.
    pub looked: Vec<(Stamp, LookedAfter)>,
}

impl Room for Reports {
    type Entry = ReportEntry;

    fn take(&mut self, stamp: &Stamp, entry: &ReportEntry) {
        match entry {
            ReportEntry::Filed(filed) => self.0.push(Report {
                stamp: stamp.clone(),
                filed: filed.clone(),
                looked: Vec::new(),
            }),
            ReportEntry::LookedAfter(looked) => {
                let found = self.0.iter_mut().find(|one| one.filed.report == looked.of);
                if let Some(found) = found {
                    found.looked.push((stamp.clone(), looked.clone()));
                }
            }
        }
    }
}

impl Reports {
    /// Every one, oldest first.
    pub fn all(&self) -> &[Report] {
        &self.0
    }

    /// One of them.
    pub fn get(&self, id: Uuid) -> Option<&Report> {
        self.0.iter().find(|one| one.filed.report == id)
    }

    /// What corrects this one, oldest first.
    pub fn corrections(&self, of: Uuid) -> impl Iterator<Item = &Report> {
        self.0
            .iter()
            .filter(move |one| one.filed.corrects == Some(of))
    }

    /// What adds to this one, oldest first.
    pub fn added_to(&self, of: Uuid) -> impl Iterator<Item = &Report> {
        let all = self.0.iter();
        all.filter(move |one| one.filed.adds_to == Some(of) && one.filed.corrects.is_none())
    }

    /// Those at which somebody else still has to look.
    pub fn to_look_at(&self) -> impl Iterator<Item = &Report> {
        self.0.iter().filter(|one| one.waits_for_a_look())
    }
}

impl Report {
    /// It went before the child was told and asked, and nobody else has looked at it.
    pub fn waits_for_a_look(&self) -> bool {
        self.filed.not_told.is_some() && self.looked.is_empty()
    }
}
