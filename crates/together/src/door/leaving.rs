//! Somebody stops working here: sessions, codes, calendars and every child they work with, in one change.

use ledger::{EntryId, FileId, Head, Write, WriteError};
use uuid::Uuid;

use super::{Door, HOUSE, Staff, Why, store};
use crate::{
    file::{By, Written},
    house::{HouseEntry, Left},
    opening::{Ended, OpeningEntry},
    web::Error,
};

/// How often it is tried again when somebody else writes in one of the files meanwhile.
const TRIES: usize = 8;

impl Door {
    /// How many children this person works with, and nobody else.
    pub async fn alone_with(&self, staff: Uuid) -> Result<usize, Error> {
        let children = store::children_of_staff(self.ledger().db(), staff).await?;
        Ok(children.iter().filter(|(_, others)| *others == 0).count())
    }

    /// Ends everything of theirs. `false` where children would be left with nobody and no one was named who works with them
    /// from now on. Nobody sees a file in this: who asks may not.
    pub async fn leave(
        &self,
        by: &By,
        staff: &Staff,
        to: Option<&Staff>,
        id: EntryId,
    ) -> Result<bool, Error> {
        for _ in 0..TRIES {
            let (mut entries, mut seen) = (Vec::new(), Vec::new());
            for (child, others) in store::children_of_staff(self.ledger().db(), staff.id).await? {
                let to = match (others, to) {
                    (0, None) => return Ok(false),
                    (0, to) => to,
                    _ => None,
                };
                seen.extend(self.ledger().heads(&[child]).await?);
                entries.extend(self.handed_on(child, staff, to, id).await?);
            }
            let handed = entries
                .iter()
                .any(|entry: &Written| entry.kind() == "opening.allocated");
            let left = HouseEntry::from(Left {
                staff: staff.id,
                name: staff.who.name.clone(),
                handed_to: to
                    .filter(|_| handed)
                    .map_or_else(String::new, |to| to.who.name.clone()),
            });
            entries.push(Written::new(HOUSE, id, &left));
            if self.left(by, staff, entries, seen).await? {
                return Ok(true);
            }
        }
        Err(Error::Busy)
    }

    /// What is written in one child's file. The ids come from the form and the child, so that it is written once.
    async fn handed_on(
        &self,
        child: FileId,
        staff: &Staff,
        to: Option<&Staff>,
        id: EntryId,
    ) -> Result<Vec<Written>, Error> {
        let heads = store::heads(self.ledger().db(), child).await?;
        let file = self.folded(child, heads, Why::WorksWith).await?;
        let mark = |what: &str| self.made_of("leaving", format!("{what} {id} {child}").as_bytes());
        let worker = |one: &&crate::opening::Worker| one.who.worker == staff.id;
        let as_guardian = file
            .opening
            .workers()
            .iter()
            .find(worker)
            .is_some_and(|worker| worker.who.as_guardian);
        let allocated = to.map(|to| {
            let allocated = OpeningEntry::from(to.allocated(as_guardian));
            Written::new(child, mark("to"), &allocated)
        });
        let ended = OpeningEntry::from(Ended { worker: staff.id });
        let ended = Written::new(child, mark("ended"), &ended);
        Ok(allocated.into_iter().chain([ended]).collect())
    }

    /// `false`: somebody wrote in one of the files meanwhile.
    async fn left(
        &self,
        by: &By,
        staff: &Staff,
        entries: Vec<Written>,
        seen: Vec<Head>,
    ) -> Result<bool, Error> {
        let mut also: Vec<_> = entries
            .iter()
            .flat_map(|entry| self.index(entry, by))
            .collect();
        also.push(store::staff_leaves(staff.id, self.clock().now()));
        also.push(store::end_sessions_of(staff.id));
        also.push(store::use_links_of(staff.id));
        also.push(store::end_calendars(staff.id));
        let write = Write {
            entries: self.sealed_by(by, &entries),
            also,
            seen,
            ..Write::default()
        };
        match self.ledger().write(write).await {
            Ok(_) => Ok(true),
            Err(WriteError::Moved(_)) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }
}
