//! The fold of recommendations: what each says now and said before, and what the child thinks of it.

use ledger::EntryId;

use super::{
    Answer, Made, NotTold, Received, RecommendationEntry, Shown, SolicitorTold, View, Withdrawn,
};
use crate::file::{Room, Stamp};

/// Every recommendation of a child's file, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Recommendations {
    all: Vec<Recommendation>,
    /// The child's views in the order they were written, each with its recommendation.
    views: Vec<(Stamp, View)>,
    solicitor: Vec<(Stamp, SolicitorTold)>,
    shown: Vec<(Stamp, Shown)>,
    received: Vec<Received>,
    /// Does the child's screen ask no more? The newest of what it was told and what they said there counts.
    asks_no_more: bool,
}

/// One recommendation.
#[derive(Debug, Clone)]
pub struct Recommendation {
    /// When it was made and by whom; its id names it.
    pub stamp: Stamp,
    /// It is recommended no more, and why.
    pub withdrawn: Option<(Stamp, Withdrawn)>,
    /// Never empty.
    versions: Vec<(Stamp, Made)>,
    views: Vec<(Stamp, View)>,
    not_told: Vec<(Stamp, NotTold)>,
}

impl Room for Recommendations {
    type Entry = RecommendationEntry;

    fn take(&mut self, stamp: &Stamp, entry: &RecommendationEntry) {
        match entry {
            RecommendationEntry::Made(made) => self.make(stamp, made),
            RecommendationEntry::Withdrawn(off) => {
                if let Some(found) = self.find(off.of) {
                    found.withdrawn = Some((stamp.clone(), off.clone()));
                }
            }
            RecommendationEntry::View(view) => {
                self.views.push((stamp.clone(), view.clone()));
                if let Some(found) = self.find(view.of) {
                    found.views.push((stamp.clone(), view.clone()));
                }
            }
            RecommendationEntry::NotTold(not) => {
                if let Some(found) = self.find(not.of) {
                    found.not_told.push((stamp.clone(), not.clone()));
                }
            }
            RecommendationEntry::SolicitorTold(told) => {
                self.solicitor.push((stamp.clone(), told.clone()));
            }
            RecommendationEntry::Shown(shown) => {
                self.asks_no_more = !shown.asks;
                self.shown.push((stamp.clone(), shown.clone()));
            }
            RecommendationEntry::Received(received) => {
                self.asks_no_more = received.no_more;
                self.received.push(received.clone());
            }
        }
    }
}

impl Recommendations {
    fn make(&mut self, stamp: &Stamp, made: &Made) {
        let version = (stamp.clone(), made.clone());
        match made.of {
            None => self.all.push(Recommendation {
                stamp: stamp.clone(),
                withdrawn: None,
                versions: vec![version],
                views: Vec::new(),
                not_told: Vec::new(),
            }),
            Some(of) => {
                if let Some(found) = self.find(of) {
                    found.versions.push(version);
                }
            }
        }
    }

    fn find(&mut self, id: EntryId) -> Option<&mut Recommendation> {
        self.all.iter_mut().find(|one| one.stamp.id == id)
    }

    /// Every one, those that were withdrawn too.
    pub fn all(&self) -> &[Recommendation] {
        &self.all
    }

    /// Those that stand.
    pub fn standing(&self) -> impl Iterator<Item = &Recommendation> {
        self.all.iter().filter(|one| one.withdrawn.is_none())
    }

    /// One of them.
    pub fn get(&self, id: EntryId) -> Option<&Recommendation> {
        self.all.iter().find(|one| one.stamp.id == id)
    }

    /// "Don't ask me again": it holds for everything that is recommended later, whoever the worker is, until the child says something
    /// about it.
    pub fn do_not_ask(&self) -> Option<&(Stamp, View)> {
        // What nobody asked is no word of the child's and takes nothing back.
        let mut theirs = self
            .views
            .iter()
            .rev()
            .filter(|(_, view)| !matches!(view.answer, Answer::NotAsked | Answer::CouldNot));
        theirs
            .next()
            .filter(|(_, view)| view.answer == Answer::DoNotAsk)
    }

    /// What the child's screen has of them, oldest first: on the screen itself only what is not taken off it.
    pub fn shown(&self) -> &[(Stamp, Shown)] {
        &self.shown
    }

    /// What the child's screen has of this version, the newest.
    pub fn shown_of(&self, version: EntryId) -> Option<&(Stamp, Shown)> {
        let mut newest_first = self.shown.iter().rev();
        newest_first.find(|(_, shown)| shown.version == version)
    }

    /// What no screen has any more: what was said before a change or was taken back, and what a newer one stands for.
    pub fn off_screen(&self) -> impl Iterator<Item = EntryId> + '_ {
        let stands = |stamp: &Stamp, shown: &Shown| {
            let one = self.get(shown.of);
            let says =
                one.is_some_and(|one| one.withdrawn.is_none() && one.said().id == shown.version);
            let newest = self.shown_of(shown.version);
            says && newest.is_some_and(|(newest, _)| newest.id == stamp.id)
        };
        let all = self.shown.iter();
        all.filter(move |(stamp, shown)| !stands(stamp, shown))
            .map(|(stamp, _)| stamp.id)
    }

    /// Did this screen hear what they think of what was shown?
    pub fn was_received(&self, of: EntryId) -> bool {
        self.received.iter().any(|one| one.of == of)
    }

    /// Does the child's screen ask no more?
    pub fn asks_no_more(&self) -> bool {
        self.asks_no_more
    }

    /// What was done about telling the solicitor of this view: the newest that was written.
    pub fn solicitor_told(&self, view: EntryId) -> Option<&(Stamp, SolicitorTold)> {
        let mut newest_first = self.solicitor.iter().rev();
        newest_first.find(|(_, told)| told.of == view)
    }
}

impl Recommendation {
    /// Its id.
    pub fn id(&self) -> EntryId {
        self.stamp.id
    }

    /// What it says now.
    pub fn now(&self) -> &Made {
        &self.newest().1
    }

    /// When it was said, and by whom; its id names the version.
    pub fn said(&self) -> &Stamp {
        &self.newest().0
    }

    fn newest(&self) -> &(Stamp, Made) {
        self.versions
            .last()
            .expect("a recommendation begins with what it says")
    }

    /// Everything it said, oldest first; the last is what it says now.
    pub fn versions(&self) -> &[(Stamp, Made)] {
        &self.versions
    }

    /// What the child thinks of it as it is now.
    pub fn view(&self) -> Option<&(Stamp, View)> {
        let version = self.said().id;
        let mut newest_first = self.views.iter().rev();
        newest_first.find(|(_, view)| view.version == version)
    }

    /// Everything the child thought of it, as it was then, oldest first.
    pub fn views(&self) -> &[(Stamp, View)] {
        &self.views
    }

    /// Why the child was not told of it as it is now.
    pub fn not_told(&self) -> Option<&(Stamp, NotTold)> {
        let version = self.said().id;
        let mut newest_first = self.not_told.iter().rev();
        newest_first.find(|(_, not)| not.version == version)
    }
}
