//! What of a file a reason can rest on: entries of the child's own file and the family's, each as one line.

use jiff::civil::Date;
use ledger::EntryId;

use crate::{
    children::leads,
    door::OpenFile,
    file::{FamilyEntry, FileEntry, Line, Stamp},
    web::{say_date, words},
};

/// The rooms whose entries can carry a reason: what was said, seen, found out, asked for and understood. What was sent or arranged
/// carries none.
const ROOMS: [&str; 14] = [
    "voice.said",
    "voice.asked",
    "record.visited",
    "record.noted",
    "record.came_in",
    "people.note",
    "court.asked",
    "about_me.in_my_words",
    "about_me.unique",
    "promises.answered",
    "plan.view",
    "from_parents.wrote",
    "from_parents.plan_view",
    SAFETY,
];

/// What is understood about safety begins so.
const SAFETY: &str = "safety.";
/// The newest that are offered (ours): a list of everything is a list nobody reads.
const OFFERED: usize = 60;
/// A line shows so many letters of a text.
const SHOWN: usize = 110;

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) id: EntryId,
    pub(crate) say: String,
    /// Where it can be looked at.
    pub(crate) address: String,
    pub(crate) is_safety: bool,
    on: (Date, i64),
}

/// Everything a reason can rest on, newest first.
pub(crate) fn offered(file: &OpenFile) -> Vec<Source> {
    let mut all = every(file, |kind| ROOMS.iter().any(|room| kind.starts_with(room)));
    all.truncate(OFFERED);
    all
}

/// What is understood about safety, newest first.
pub(crate) fn of_safety(file: &OpenFile) -> Vec<Source> {
    every(file, |kind| kind.starts_with(SAFETY))
}

/// These entries, in the order in which they are named; those that are not in this file are left out.
pub(crate) fn named(file: &OpenFile, ids: &[EntryId]) -> Vec<Source> {
    let all = every(file, |_| true);
    let find = |id: &EntryId| all.iter().find(|one| one.id == *id).cloned();
    ids.iter().filter_map(find).collect()
}

/// Is this entry in the child's file or in one of its families'?
pub(crate) fn is_there(file: &OpenFile, id: EntryId) -> bool {
    file.has(id) || file.families().any(|family| family.has(id))
}

/// Is it one of a family's file, which brothers and sisters share?
pub(super) fn is_shared(file: &OpenFile, id: EntryId) -> bool {
    file.families().any(|family| family.has(id))
}

fn every(file: &OpenFile, wanted: impl Fn(&str) -> bool) -> Vec<Source> {
    let base = format!("/children/{}", file.id());
    let own = file.entries.iter().filter_map(|(stamp, entry)| {
        let kind = own_kind(file, stamp, entry).filter(|kind| wanted(kind))?;
        let address = leads::of_own(&base, stamp, entry);
        Some(source(&base, kind, stamp, &entry.line(words()), address))
    });
    let mut all: Vec<Source> = own.collect();
    for family in file.families() {
        all.extend(family.entries.iter().filter_map(|(stamp, entry)| {
            let kind = family_kind(file, stamp, entry).filter(|kind| wanted(kind))?;
            let address = leads::of_family(&base, entry);
            Some(source(&base, kind, stamp, &entry.line(words()), address))
        }));
    }
    all.sort_by_key(|one| std::cmp::Reverse(one.on));
    all
}

fn own_kind(file: &OpenFile, stamp: &Stamp, entry: &FileEntry) -> Option<&'static str> {
    entry
        .written(file.id(), stamp.id)
        .map(|written| written.kind())
}

fn family_kind(file: &OpenFile, stamp: &Stamp, entry: &FamilyEntry) -> Option<&'static str> {
    entry
        .written(file.id(), stamp.id)
        .map(|written| written.kind())
}

fn source(base: &str, kind: &str, stamp: &Stamp, line: &Line, address: Option<String>) -> Source {
    let text = short(&line.text);
    let day = say_date(stamp.on);
    let say = match (text.is_empty(), line.theirs) {
        (true, _) => words().recommend_source(day, &line.title),
        (false, true) => words().recommend_source_theirs(day, &line.title, text),
        (false, false) => words().recommend_source_text(day, &line.title, text),
    };
    Source {
        id: stamp.id,
        say,
        address: address.unwrap_or_else(|| base.to_owned()),
        is_safety: kind.starts_with(SAFETY),
        on: (stamp.on, stamp.seq),
    }
}

/// The beginning of a text, in one line.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    let begin: String = line.chars().take(SHOWN).collect();
    format!("{}…", begin.trim_end())
}
