//! One child's part of a report: what is taken from that child's own file. Of a report that adds to a filed one, only what was written since.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;
use serde_json::value::RawValue;

use super::{
    About, Report,
    assembling::{list, or_to_write, paragraphs, to_write},
    known,
    parts::{child, for_everybody, may_stand},
};
use crate::{
    door::OpenFile,
    file::Stamp,
    letters::marked,
    record,
    safety::{Kind, points},
    web::{Words, say_date, words},
};

/// One child's part of a report.
pub(super) struct Part<'a> {
    pub(super) t: &'static Words,
    pub(super) file: &'a OpenFile,
    pub(super) today: Date,
    /// The filed report that this one adds to, as it stands in this child's file: only what is newer goes in.
    pub(super) since: Option<&'a Report>,
    /// The report it adds to, as its text names it.
    first: Option<&'a Report>,
    /// Whose part comes first, where this is not the first: what is the same for both stands there.
    before: Option<&'a OpenFile>,
    /// What of the family stands in a part before this one.
    said: BTreeSet<EntryId>,
}

impl<'a> Part<'a> {
    /// The part of the child at this place.
    pub(super) fn new(
        about: &About<'a>,
        files: &[&'a OpenFile],
        place: usize,
        today: Date,
    ) -> Part<'a> {
        let file = files[place];
        let earlier = files[..place].iter();
        Part {
            t: words(),
            file,
            today,
            since: about
                .adds_to
                .and_then(|first| file.reports.get(first.filed.report)),
            first: about.adds_to,
            before: files[..place].first().copied(),
            said: earlier
                .flat_map(|file| points(file, today))
                .map(|point| point.id)
                .collect(),
        }
    }

    /// Was this written after the report that is added to?
    fn is_newer(&self, stamp: &Stamp) -> bool {
        self.since.is_none_or(|first| stamp.seq > first.stamp.seq)
    }

    /// The same of what may be in the family's file, and of what is known of it: anything written since that names it counts.
    fn is_new(&self, id: EntryId) -> bool {
        let Some(first) = self.since else { return true };
        let names = |body: Option<Box<RawValue>>| {
            body.is_some_and(|body| body.get().contains(&id.to_string()))
        };
        let own =
            self.file.entries.iter().any(|(stamp, entry)| {
                self.is_newer(stamp) && (stamp.id == id || names(entry.body()))
            });
        let mut families = self.file.families().flat_map(|family| &family.entries);
        own || families.any(|(stamp, entry)| {
            stamp.at > first.stamp.at && (stamp.id == id || names(entry.body()))
        })
    }

    /// What is known of these kinds and stands in no part before this one; only what is new, where this adds to a report.
    fn known(&self, kinds: &[Kind]) -> Vec<String> {
        known::of_kinds(self.t, self.file, self.today, kinds, |id| {
            !self.said.contains(&id) && self.is_new(id)
        })
    }

    /// Does something of these kinds stand in a part before this one?
    fn is_above(&self, kinds: &[Kind]) -> bool {
        let all = points(self.file, self.today);
        let mut of_kinds = all.iter().filter(|point| kinds.contains(&point.kind));
        of_kinds.any(|point| self.said.contains(&point.id) && self.is_new(point.id))
    }

    /// That it stands above, and in whose part.
    fn above(&self, kinds: &[Kind], say: impl Fn(String) -> String) -> Option<String> {
        let before = self.before.filter(|_| self.is_above(kinds))?;
        Some(say(child(before, None)))
    }

    /// Which report this one adds to.
    pub(super) fn adds_to(&self) -> String {
        let t = self.t;
        let said = self.first.map(|first| {
            let day = say_date(first.stamp.on);
            t.reports_adds_to_first(&first.filed.document.title, day)
        });
        said.unwrap_or_default()
    }

    /// What happened, by its day; never where, and never what stands in a note.
    pub(super) fn happened(&self, wanted: impl Fn(record::Kind) -> bool) -> String {
        let (t, file) = (self.t, self.file);
        let noted = file.record.noted().iter();
        let noted = noted.filter(|(stamp, noted)| wanted(noted.kind) && self.is_newer(stamp));
        let mut noted: Vec<_> = noted.collect();
        noted.sort_by_key(|(stamp, _)| (stamp.on, stamp.seq));
        let mut lines: Vec<String> = noted
            .into_iter()
            .map(|(stamp, noted)| {
                let what = noted.kind.say(t);
                let with = for_everybody(file, &noted.with).filter(|with| !with.is_empty());
                match with {
                    None => t.reports_happened(say_date(stamp.on), what),
                    Some(with) => t.reports_happened_with(say_date(stamp.on), what, with),
                }
            })
            .collect();
        lines.dedup();
        if lines.is_empty() {
            to_write(&t.reports_write_met())
        } else {
            list(lines.into_iter())
        }
    }

    /// Everything the child said that may go in a report, word for word, oldest first.
    pub(super) fn words_of_theirs(&self) -> String {
        let (t, file) = (self.t, self.file);
        let said = file.voice.said().iter().map(|(stamp, _)| stamp);
        let asked = file.voice.questions().iter().map(|one| &one.stamp);
        let mut all: Vec<_> = said.chain(asked).collect();
        all.retain(|stamp| may_stand(file, stamp.id) && self.is_newer(stamp));
        all.sort_by_key(|stamp| (stamp.on, stamp.seq));
        if all.is_empty() {
            let name = child(file, None);
            return to_write(&match self.since {
                Some(_) => t.reports_write_said_since(name),
                None => t.reports_write_said(name),
            });
        }
        paragraphs(all.into_iter().map(|stamp| {
            let words = file.voice.words(stamp.id).unwrap_or_default();
            marked(words, stamp.id)
        }))
    }

    /// What happened, or is said to have happened, with how it is known, and what it means for this child.
    pub(super) fn safety(&self) -> String {
        let t = self.t;
        let above = self.above(&[Kind::Matter], |name| t.reports_matters_above(name));
        let happened = self.known(&[Kind::Matter]);
        let means = self.known(&[Kind::Means]);
        let title = t.reports_means(child(self.file, None));
        let title = (!means.is_empty()).then(|| format!("**{title}**"));
        let all = happened.into_iter().chain(above).chain(title).chain(means);
        or_to_write(paragraphs(all), || match self.since {
            Some(_) => t.reports_write_safety_since(),
            None => t.reports_write_safety(),
        })
    }

    /// The orders in force and the handovers, under a heading of their own; nothing where there is none.
    pub(super) fn orders(&self) -> String {
        let all = self.known(&[Kind::Order, Kind::Handover]);
        if all.is_empty() {
            return String::new();
        }
        let title = format!("# {}", self.t.reports_orders());
        paragraphs(std::iter::once(title).chain(all))
    }

    pub(super) fn new_checks(&self) -> String {
        paragraphs(self.known(&[Kind::Check]))
    }

    pub(super) fn checks(&self) -> String {
        let above = self.above(&[Kind::Check], |name| self.t.reports_checks_above(name));
        paragraphs(self.known(&[Kind::Check]).into_iter().chain(above))
    }
}
