//! Which children a report is about, and which filed report it follows.

use ledger::EntryId;

use super::{Report, ReportKind, document::readers, draft::DraftReport, parts};
use crate::{
    door::OpenFile,
    file::Slug,
    people::{Naming, Person, naming},
    web::Words,
};

/// What a report is about: the child in whose file it was begun, the brothers and sisters it is about too, and the report it follows.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// The file it was begun in.
    pub file: &'a OpenFile,
    /// The files of the brothers and sisters.
    pub others: &'a [OpenFile],
    /// What kind of report.
    pub kind: ReportKind,
    /// The filed report that it corrects.
    pub corrects: Option<&'a Report>,
    /// The filed report that it adds to.
    pub adds_to: Option<&'a Report>,
}

impl<'a> About<'a> {
    /// What this draft is about.
    pub(super) fn of(file: &'a OpenFile, others: &'a [OpenFile], draft: &DraftReport) -> About<'a> {
        About {
            file,
            others,
            kind: draft.report_kind,
            corrects: draft.corrects.and_then(|id| file.reports.get(id)),
            adds_to: draft.adds_to.and_then(|id| file.reports.get(id)),
        }
    }

    /// The files of all of the children, the oldest child first; whose birthday nobody knows, last.
    pub fn files(&self) -> Vec<&'a OpenFile> {
        let mut all: Vec<&OpenFile> = std::iter::once(self.file).chain(self.others).collect();
        all.sort_by_key(|file| {
            let born = file.opening.born();
            (born.is_none(), born, file.opening.court_name().to_owned())
        });
        all
    }

    /// What everybody may call everybody: each child by the name that this child chose.
    pub(super) fn naming(&self) -> Naming {
        let of = |file: &OpenFile| naming(file, file.families(), file.child(), &readers());
        let others = self.others.iter();
        others.fold(of(self.file), |all, other| {
            all.joined_by(of(other), other.child())
        })
    }

    /// The file that holds these words of a child's.
    pub(super) fn saying(&self, of: EntryId) -> Option<&'a OpenFile> {
        let mut all = std::iter::once(self.file).chain(self.others);
        all.find(|file| file.voice.words(of).is_some())
    }

    /// May these words stand in a report?
    pub(super) fn may_stand(&self, of: EntryId) -> bool {
        self.saying(of)
            .is_some_and(|file| parts::may_stand(file, of))
    }

    /// The grown-ups whom everybody may know, of what these children have in common.
    pub(super) fn grown_ups(&self) -> impl Iterator<Item = &'a Person> + use<'a> {
        let others = self.others;
        let shared = self.file.family_files().filter(move |(id, _)| {
            let has = |other: &OpenFile| other.family_files().any(|(theirs, _)| theirs == *id);
            others.iter().all(has)
        });
        shared
            .flat_map(|(_, family)| family.people.all())
            .filter(|person| !person.child && person.readers.includes(&readers()))
    }

    /// What it is called.
    pub(super) fn title(&self, t: &Words) -> String {
        self.kind
            .say_of(t, self.corrects.is_some(), self.adds_to.is_some())
    }

    /// A mention of the child, as it stands in the text.
    pub(super) fn mention(file: &OpenFile) -> String {
        parts::child(file, None)
    }

    /// Who of these had the report that it follows.
    pub(super) fn had(&self, slug: &Slug) -> bool {
        let first = self.corrects.or(self.adds_to);
        first.is_some_and(|first| first.filed.to.contains(slug))
    }
}
