//! The rules of what is said between a parent and the workers, and of what of the diary a parent may know.

use std::collections::BTreeSet;

use ledger::{EntryId, FileId};

use super::entries::{ParentEntry, Told, Wrote};
use crate::{
    court::{self, CourtEntry},
    diary::{DiaryEntry, Happening},
    door::OpenFile,
    file::{Audience, Family, FamilyEntry, Slug, Stamp, Written},
    letters::Sent,
    voice::Read,
};

/// Something a parent wrote about the child of this file, with the family's file it is in.
pub(super) fn wrote(file: &OpenFile, of: EntryId) -> Option<(FileId, &Family, &(Stamp, Wrote))> {
    let mut families = file.family_files();
    let found = families.find_map(|(id, family)| Some((id, family, family.parents.wrote(of)?)));
    found.filter(|(_, _, (_, wrote))| wrote.children.contains(file.child()))
}

/// That it has been read, where nobody had: whoever acts on it has read it.
pub(super) fn reading(file: &OpenFile, of: EntryId, id: EntryId) -> Option<Written> {
    let (family, folded, _) = wrote(file, of)?;
    let on_duty = file.is_for_duty();
    let read = ParentEntry::from(Read { of, on_duty });
    folded
        .parents
        .is_unread(of)
        .then(|| Written::new(family, id, &read))
}

/// That it was answered in another way than on a screen, where it waits for an answer.
fn told(file: &OpenFile, of: EntryId, id: EntryId) -> Option<Written> {
    let (family, folded, (_, wrote)) = wrote(file, of)?;
    let told = Told {
        of,
        to: wrote.by.clone(),
    };
    (!folded.parents.is_answered(of)).then(|| Written::new(family, id, &ParentEntry::from(told)))
}

/// What a letter to whoever asked writes besides the letter: their question is answered.
pub(crate) fn told_by_letter(file: &OpenFile, sent: &Sent, id: EntryId) -> Option<Written> {
    let about = sent.about?;
    let (_, _, (_, wrote)) = wrote(file, about)?;
    (wrote.by == sent.to)
        .then(|| told(file, about, id))
        .flatten()
}

/// What an answer to a promise writes besides: the question behind it is answered, where a parent asked it.
pub(crate) fn promise_told(file: &OpenFile, question: EntryId, id: EntryId) -> Option<Written> {
    told(file, question, id)
}

/// The entries of the diary that may be theirs at all: when the court meets, and what was planned for this person by name. Whatever else
/// is planned belongs to somebody's home, though everybody might know of it.
pub fn diary_may_be_theirs(family: &Family, person: &Slug) -> BTreeSet<EntryId> {
    let named = |readers: &Audience| match readers {
        Audience::Only(people) => people.contains(person),
        Audience::Workers | Audience::Everyone => false,
    };
    let plans: BTreeSet<EntryId> = family
        .entries
        .iter()
        .filter(|(_, entry)| match entry {
            FamilyEntry::diary(DiaryEntry::Planned(plan)) => match plan.happening {
                Happening::Hearing => true,
                Happening::ReportDue => false,
                _ => named(&plan.readers),
            },
            FamilyEntry::court(CourtEntry::Dated(dated)) => match dated.what {
                court::Happening::Hearing => true,
                court::Happening::ReportDue => false,
                court::Happening::Meeting => named(&dated.readers),
            },
            _ => false,
        })
        .map(|(stamp, _)| stamp.id)
        .collect();
    let of_them = family.entries.iter().filter_map(|(stamp, entry)| {
        let of = match entry {
            FamilyEntry::diary(DiaryEntry::Place(place)) => place.of,
            FamilyEntry::diary(DiaryEntry::Moved(moved)) => moved.of,
            FamilyEntry::diary(DiaryEntry::CalledOff(off)) => off.of,
            _ => return None,
        };
        plans.contains(&of).then_some(stamp.id)
    });
    of_them.chain(plans.iter().copied()).collect()
}
