//! How it stands with a child's words: who may read them in a text of ours. Pure; unknown means withhold.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;

use super::{CourtSaid, May, MayBeDone};
use crate::{
    door::OpenFile,
    file::{Readers, Slug, Stamp},
    voice::Voice,
};

/// Everything that was written about what may be done with words, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    chosen: Vec<(Stamp, MayBeDone)>,
    court: Vec<(Stamp, CourtSaid)>,
}

/// How it stands with one thing a child said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing<'a> {
    /// Nobody chose yet.
    NotChosen,
    /// It may go in the report.
    Report,
    /// The court is to be asked, or has not answered, since this day.
    Asking(Date, &'a [Slug]),
    /// The court keeps it from these.
    KeptFrom(&'a [Slug]),
    /// The court does not keep it from them: it goes nowhere until somebody chooses again, knowing that.
    NotKept,
    /// It does not go in the report.
    NotInReport,
}

impl Choices {
    pub(in crate::voice) fn choose(&mut self, stamp: &Stamp, entry: &MayBeDone) {
        self.chosen.push((stamp.clone(), entry.clone()));
    }

    pub(in crate::voice) fn court(&mut self, stamp: &Stamp, entry: &CourtSaid) {
        self.court.push((stamp.clone(), entry.clone()));
    }

    /// How it stands with these words.
    pub fn standing(&self, of: EntryId) -> Standing<'_> {
        let mut newest_first = self.chosen.iter().rev();
        let Some((stamp, chosen)) = newest_first.find(|(_, one)| one.of == of) else {
            return Standing::NotChosen;
        };
        match chosen.may {
            May::Report => Standing::Report,
            May::NotInReport => Standing::NotInReport,
            May::AskCourt => match self.court_after(of, stamp.seq) {
                None => Standing::Asking(stamp.on, &chosen.from),
                Some(said) if said.kept => Standing::KeptFrom(&chosen.from),
                Some(_) => Standing::NotKept,
            },
        }
    }

    fn court_after(&self, of: EntryId, seq: i64) -> Option<&CourtSaid> {
        let mut newest_first = self.court.iter().rev();
        let found = newest_first.find(|(stamp, said)| said.of == of && stamp.seq > seq);
        found.map(|(_, said)| said)
    }

    /// The words about which the court is to be asked, with the day it was chosen.
    pub fn asking(&self) -> Vec<(EntryId, Date)> {
        let all: BTreeSet<EntryId> = self.chosen.iter().map(|(_, one)| one.of).collect();
        let asking = all.into_iter().filter_map(|of| match self.standing(of) {
            Standing::Asking(since, _) => Some((of, since)),
            _ => None,
        });
        asking.collect()
    }

    /// Everything that was chosen about these words, newest first.
    pub fn of(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, MayBeDone)> {
        self.chosen
            .iter()
            .rev()
            .filter(move |(_, one)| one.of == of)
    }
}

/// May these words of the child's stand in a text for these readers? A child alone may always read their own; everybody else as the
/// child, a worker or the court chose.
pub fn may_read(file: &OpenFile, of: EntryId, readers: &Readers) -> bool {
    let voice: &Voice = &file.voice;
    if voice.words(of).is_none() {
        return false;
    }
    let taken_off = file.portal.taken_off().collect();
    let is_own = readers.is_one_person() && readers.people().all(|one| one == file.child());
    let is_for_workers = readers.people().next().is_none() && !readers.has_unknown();
    is_own
        || is_for_workers
        || voice.shown_back_to(of, readers, &taken_off).is_some()
        || stands_for(&voice.choices().standing(of), readers)
}

fn stands_for(standing: &Standing<'_>, readers: &Readers) -> bool {
    match standing {
        Standing::Report => true,
        Standing::KeptFrom(from) => {
            !readers.has_unknown() && readers.people().all(|one| !from.contains(one))
        }
        Standing::NotChosen | Standing::Asking(..) | Standing::NotKept | Standing::NotInReport => {
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::Reader;

    fn slug(name: &str) -> Slug {
        Slug::try_from(name.to_owned()).unwrap()
    }

    fn readers(people: &[&str], unknown: bool) -> Readers {
        let mut all = people.iter().copied().map(slug);
        let first = all.next().expect("somebody reads it");
        let others = all.map(Reader::Person);
        Readers::person(&first, others.chain(unknown.then_some(Reader::Unknown)))
    }

    #[test]
    fn what_nobody_chose_and_what_the_court_has_not_answered_goes_to_nobody() {
        let mum = readers(&["mum"], false);
        let from = [slug("dad")];
        for standing in [
            Standing::NotChosen,
            Standing::Asking(jiff::civil::date(2026, 11, 23), &from),
            Standing::NotKept,
            Standing::NotInReport,
        ] {
            assert!(!stands_for(&standing, &mum), "{standing:?}");
        }
        assert!(stands_for(&Standing::Report, &mum));
    }

    #[test]
    fn what_the_court_keeps_from_dad_goes_to_mum_alone_and_to_nobody_unknown() {
        let from = [slug("dad")];
        let kept = Standing::KeptFrom(&from);
        assert!(stands_for(&kept, &readers(&["mum"], false)));
        assert!(!stands_for(&kept, &readers(&["mum", "dad"], false)));
        assert!(!stands_for(&kept, &readers(&["dad"], false)));
        assert!(!stands_for(&kept, &readers(&["mum"], true)));
    }
}
