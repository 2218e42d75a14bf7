//! The fold of whole files that were asked for, and by which day each is due.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use ledger::EntryId;

use super::entries::{Asked, Handed, Held, Made, MayAsk, MyFileEntry, Part, TakenBack};
use crate::{
    due::WorkingDays,
    file::{Room, Slug, Stamp},
};

/// Every whole file that was asked for.
#[derive(Debug, Clone, Default)]
pub struct MyFile(Vec<Request>);

/// One of them, and what became of it.
#[derive(Debug, Clone)]
pub struct Request {
    /// When it was asked; its id names it.
    pub stamp: Stamp,
    /// What was asked.
    pub asked: Asked,
    /// How we know that they may, where it was written down after they asked.
    may: Option<MayAsk>,
    /// The newest decision about each entry that somebody has read: given, or why not; and by whom.
    decided: BTreeMap<EntryId, (Option<Held>, String)>,
    /// What is left out of what is given.
    parts: Vec<Part>,
    /// What was made, and the place in the file of the newest decision then.
    made: Vec<(Stamp, Made)>,
    /// The place of the newest decision in the file.
    newest: i64,
    /// Given to them.
    pub handed: Vec<(Stamp, Handed)>,
    /// They do not want it any more.
    pub taken_back: Option<TakenBack>,
}

impl Room for MyFile {
    type Entry = MyFileEntry;

    fn take(&mut self, stamp: &Stamp, entry: &MyFileEntry) {
        match entry {
            MyFileEntry::Asked(asked) => self.0.push(Request::new(stamp.clone(), asked.clone())),
            MyFileEntry::MayAsk(may) => self.on(may.of, |request| request.may = Some(may.clone())),
            MyFileEntry::Looked(looked) => self.on(looked.of, |request| {
                request.newest = stamp.seq;
                let again = |part: &Part| looked.entries.contains(&part.entry);
                request.parts.retain(|part| !again(part));
                request.parts.extend(looked.parts.iter().cloned());
                for entry in &looked.entries {
                    let decided = (looked.held.clone(), stamp.by.name.clone());
                    request.decided.insert(*entry, decided);
                }
            }),
            MyFileEntry::Made(made) => {
                self.on(made.of, |request| {
                    request.made.push((stamp.clone(), made.clone()));
                });
            }
            MyFileEntry::Handed(handed) => self.on(handed.of, |request| {
                request.handed.push((stamp.clone(), handed.clone()));
            }),
            MyFileEntry::TakenBack(back) => {
                self.on(back.of, |request| request.taken_back = Some(back.clone()));
            }
        }
    }
}

impl MyFile {
    fn on(&mut self, of: EntryId, change: impl FnOnce(&mut Request)) {
        if let Some(request) = self.0.iter_mut().find(|one| one.stamp.id == of) {
            change(request);
        }
    }

    /// Every request, oldest first.
    pub fn all(&self) -> &[Request] {
        &self.0
    }

    /// One of them.
    pub fn get(&self, of: EntryId) -> Option<&Request> {
        self.0.iter().find(|one| one.stamp.id == of)
    }

    /// Those that nobody has been given yet and that are still wanted.
    pub fn waiting(&self) -> impl Iterator<Item = &Request> {
        self.0.iter().filter(|one| one.is_open())
    }
}

impl Request {
    fn new(stamp: Stamp, asked: Asked) -> Request {
        Request {
            stamp,
            asked,
            may: None,
            decided: BTreeMap::new(),
            parts: Vec::new(),
            made: Vec::new(),
            newest: 0,
            handed: Vec::new(),
            taken_back: None,
        }
    }

    /// How we know that they may ask; empty where the child asked, and where nobody wrote it yet.
    pub fn because(&self) -> &str {
        let later = self.may.as_ref().map(|may| may.because.as_str());
        later.unwrap_or(&self.asked.because)
    }

    /// Has somebody still to write how we know that they may ask? Not for the child whose file it is.
    pub fn may_be_asked_first(&self, child: &Slug) -> bool {
        self.asked.person != *child && self.because().trim().is_empty()
    }

    /// Is it still to be given?
    pub fn is_open(&self) -> bool {
        self.handed.is_empty() && self.taken_back.is_none()
    }

    /// What somebody decided about an entry: given (`None` inside), or held back and why; and who decided.
    pub fn decided(&self, entry: EntryId) -> Option<(Option<&Held>, &str)> {
        let (held, by) = self.decided.get(&entry)?;
        Some((held.as_ref(), by))
    }

    /// What is left out, from wherever it stands in what is given.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The newest export, if nothing was decided otherwise since it was made.
    pub fn made(&self) -> Option<(&Stamp, &Made)> {
        let (stamp, made) = self.made.last()?;
        (stamp.seq > self.newest).then_some((stamp, made))
    }

    /// The place in the file of the newest decision: 0 before the first.
    pub fn newest(&self) -> i64 {
        self.newest
    }

    /// By which day it is due.
    pub fn by(&self, working: &WorkingDays) -> Date {
        within_a_month(self.stamp.on, working)
    }
}

/// One calendar month from the day it came, whether that is a working day or not: the same date of the next month, or its last day where
/// it has no such date; and where people do not work on that day, the next on which they do. This is the ICO's rule for subject access
/// (<https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar>), and Cafcass says the same of its own. It is the law's
/// and not the house's, so no administrator changes it; on which days people work, they do.
pub fn within_a_month(asked: Date, working: &WorkingDays) -> Date {
    let same_date = asked.saturating_add(1.month());
    if working.is_open(same_date) {
        same_date
    } else {
        working.next(same_date)
    }
}
