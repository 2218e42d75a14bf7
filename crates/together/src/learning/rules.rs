//! A student's or trainee's draft goes nowhere until their named supervisor looked at exactly that version and finds it fine. Whatever room
//! sends or files something asks [`held`] first, where it writes, and not only where it shows a page.

use data_encoding::HEXLOWER;
use ledger::EntryId;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Learns, Looks};

/// Why a draft does not go yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Who looks at it.
    pub supervisor: Uuid,
    /// What they are called.
    pub name: String,
    /// How it stands.
    pub stands: Stands,
}

/// How a look at a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Nobody was asked.
    NotAsked,
    /// They were asked and have not looked: what was asked.
    Asked(EntryId),
    /// They looked, and say what to do: what was asked.
    Back(EntryId),
    /// They looked at another version: what was asked.
    Changed(EntryId),
}

/// One version of a draft, everything of it that its reader gets: changed by a letter, it is another.
pub fn mark(draft: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(draft))
}

/// Does this draft of theirs wait for somebody? `learns` is what the house says of whoever sends it; none for most.
pub fn held(learns: Option<&Learns>, looks: &Looks, thing: Uuid, draft: &[u8]) -> Option<Held> {
    held_by_mark(learns, looks, thing, &mark(draft))
}

/// The same of a version by its mark.
pub(super) fn held_by_mark(
    learns: Option<&Learns>,
    looks: &Looks,
    thing: Uuid,
    mark: &str,
) -> Option<Held> {
    let learns = learns?;
    let of_them = |by: Uuid| by == learns.supervisor;
    let fine = looks.about(thing).find(|one| one.asked.mark == mark);
    let fine = fine.and_then(|one| one.looked.last());
    if fine.is_some_and(|(stamp, looked)| looked.fine && of_them(stamp.by.id)) {
        return None;
    }
    let stands = match looks.about(thing).next() {
        None => Stands::NotAsked,
        Some(one) if one.asked.supervisor != learns.supervisor => Stands::NotAsked,
        Some(one) if one.asked.mark != mark => Stands::Changed(one.stamp.id),
        Some(one) if one.looked.is_empty() => Stands::Asked(one.stamp.id),
        Some(one) => Stands::Back(one.stamp.id),
    };
    Some(Held {
        supervisor: learns.supervisor,
        name: learns.supervisor_name.clone(),
        stands,
    })
}
