//! Small indexes that follow entries, written in the same transaction: who works with whom, which family, names to find, what waits.

use ledger::{FileId, Query};
use unicode_normalization::UnicodeNormalization;

use super::{Door, Role, store};
use crate::{
    about_me::AboutMeEntry,
    alongside::AlongsideEntry,
    clock::{day, morning},
    file::{By, FamilyEntry, FileEntry, Written},
    opening::OpeningEntry,
    parents::ParentEntry,
    promises::PromiseEntry,
    supervision::SupervisionEntry,
    voice::{VoiceEntry, duty_reads},
};

impl Door {
    /// What else changes with this entry.
    pub(super) fn index(&self, entry: &Written, by: &By) -> Vec<Query> {
        let child = entry.file;
        match entry.read_again() {
            Some(FileEntry::opening(OpeningEntry::Opened(opened))) => {
                let mut all = self.names(child, &opened.court_name);
                all.push(store::put_belongs(child, opened.family));
                all
            }
            Some(FileEntry::opening(OpeningEntry::Allocated(to))) => {
                vec![store::put_works_with(to.worker, child, self.clock().now())]
            }
            Some(FileEntry::opening(OpeningEntry::Ended(ended))) => {
                vec![store::end_works_with(ended.worker, child)]
            }
            Some(FileEntry::about_me(AboutMeEntry::Called(answer))) => {
                self.names(child, &answer.said.name)
            }
            Some(FileEntry::alongside(one)) => self.to_be_booked(entry, &one),
            Some(FileEntry::voice(voice)) => self.waits(entry, &voice, by),
            Some(FileEntry::supervision(SupervisionEntry::Talked(talked))) => {
                let workers = talked.there.iter().filter_map(|one| one.worker);
                workers
                    .map(|worker| store::put_took_part(entry.id, worker, child))
                    .collect()
            }
            Some(FileEntry::promises(PromiseEntry::Made(made))) => {
                made.question.into_iter().map(store::end_waiting).collect()
            }
            Some(_) => Vec::new(),
            None => match entry.read_of_family() {
                Some(FamilyEntry::parents(one)) => waits_for_parents(&one, by, self.clock().now()),
                _ => Vec::new(),
            },
        }
    }

    /// What business services are asked to book waits for them until somebody is booked, said no, or is not needed.
    fn to_be_booked(&self, written: &Written, entry: &AlongsideEntry) -> Vec<Query> {
        match entry {
            AlongsideEntry::Asked(asked) if asked.business => {
                let now = self.clock().now();
                vec![store::put_to_book(written.id, written.file, now)]
            }
            AlongsideEntry::Booked(booked) => vec![store::end_to_book(booked.of)],
            AlongsideEntry::Refused(refused) => vec![store::end_to_book(refused.of)],
            AlongsideEntry::Over(over) => vec![store::end_to_book(over.of)],
            _ => Vec::new(),
        }
    }

    /// What a child wrote themselves waits until a worker of theirs has it; whoever is on duty has it only for the day.
    fn waits(&self, written: &Written, entry: &VoiceEntry, by: &By) -> Vec<Query> {
        let now = self.clock().now();
        match entry {
            VoiceEntry::Said(_) | VoiceEntry::Asked(_) if by.role == Role::Child => {
                let due = morning(duty_reads(day(now)));
                vec![store::put_waiting(written.id, written.file, now, due)]
            }
            VoiceEntry::NotSafe(marked) => vec![store::hasten_waiting(marked.of, now)],
            VoiceEntry::Read(read) if read.on_duty => {
                vec![store::take_waiting(read.of, by.id, now)]
            }
            VoiceEntry::Read(read) => vec![store::end_waiting(read.of)],
            VoiceEntry::Answered(answer) => vec![store::end_waiting(answer.question)],
            _ => Vec::new(),
        }
    }

    fn names(&self, child: FileId, name: &str) -> Vec<Query> {
        words(name)
            .map(|word| store::put_directory(self.word_hash(&word), child))
            .collect()
    }

    pub(super) fn word_hash(&self, word: &str) -> [u8; 32] {
        self.ledger().keyed_hash("directory", word.as_bytes())
    }
}

/// What a grown-up wrote waits no more when a worker has it, or for the day where somebody on duty has.
fn waits_for_parents(entry: &ParentEntry, by: &By, now: jiff::Timestamp) -> Vec<Query> {
    match entry {
        ParentEntry::Read(read) if read.on_duty => vec![store::take_waiting(read.of, by.id, now)],
        ParentEntry::Read(read) => vec![store::end_waiting(read.of)],
        ParentEntry::Answered(answer) => vec![store::end_waiting(answer.of)],
        _ => Vec::new(),
    }
}

/// The words of a name as they are looked for: without accents and case, so that "zoe" finds "Zoë".
pub(super) fn words(name: &str) -> impl Iterator<Item = String> {
    let plain: String = name
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .collect();
    plain
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}
