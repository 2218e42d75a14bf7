//! One family's story: its files, and everything in them in the order of their days.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::{Date, time};
use ledger::{EntryId, FileId, FileKind};
use plain_words::WordList;

use super::{
    as_anyhow,
    body::{moment, on_a_working_day},
};
use crate::{
    clock::{Hands, day},
    demo::read::{Child, Entry, Family, Letter, PastReport, Show, read},
    door::{Door, Role, Staff, Viewer},
    file::{By, FamilyEntry, FileEntry},
    house::{NewChild, opened},
};

/// One family's file while it is being written.
pub(super) struct Story<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) door: &'a Door,
    pub(super) hands: &'a Hands,
    pub(super) staff: &'a BTreeMap<String, Staff>,
    pub(super) press: &'a paper::Press,
    pub(super) list: &'a Arc<WordList>,
    pub(super) office: &'a str,
    pub(super) today: Date,
}

/// One step of a child's story.
enum Step<'a> {
    Entry(&'a Entry),
    Letter(&'a Letter),
    Report(&'a PastReport),
    Show(&'a Show),
}

impl Story<'_> {
    pub(super) async fn load(&self) -> anyhow::Result<Vec<FileId>> {
        let family: Family = read(self.path, self.text)?;
        let d = match &family.stands_at {
            Some(stands) => self
                .today
                .checked_sub(self.day(stands, self.today)?.since(self.today)?)?,
            None => self.today,
        };
        let id = FileId::new(moment(d, None));
        let first = family
            .shared
            .first()
            .map_or(Ok(d), |entry| self.day(&entry.day, d))?;
        self.hands.set(moment(first, None));
        self.door
            .begin(
                &Viewer::program().by,
                vec![(id, FileKind::Family)],
                Vec::new(),
            )
            .await
            .map_err(as_anyhow)?;
        let mut labels = BTreeMap::new();
        for entry in &family.shared {
            self.family_entry(id, d, entry, &mut labels).await?;
        }
        let mut children = Vec::new();
        for child in &family.child {
            children.extend(self.child(id, d, child, &labels).await?);
        }
        Ok(children)
    }

    /// An entry of the family's file; what it is labelled is known to those that come after it.
    async fn family_entry(
        &self,
        file: FileId,
        d: Date,
        entry: &Entry,
        labels: &mut BTreeMap<String, EntryId>,
    ) -> anyhow::Result<()> {
        let on = self.day(&entry.day, d)?;
        if on > self.today {
            return Ok(());
        }
        let at = moment(on, entry.at);
        self.hands.set(at);
        let id = EntryId::new(at);
        let read = |body: &serde_json::value::RawValue| {
            FamilyEntry::from_kind(entry.kind.get_ref(), 1, body)
        };
        let found = on_a_working_day(self.body(entry, d, labels, read)?);
        labels.extend(entry.label.clone().map(|label| (label, id)));
        let written = found
            .written(file, id)
            .ok_or_else(|| self.broken(&entry.kind, "no such kind"))?;
        self.door
            .begin(
                &self.staff_member(&entry.by)?.by(),
                Vec::new(),
                vec![written],
            )
            .await
            .map_err(as_anyhow)
    }

    /// The child's file; none where it is not opened yet.
    async fn child(
        &self,
        family: FileId,
        d: Date,
        child: &Child,
        shared: &BTreeMap<String, EntryId>,
    ) -> anyhow::Result<Option<FileId>> {
        let start = self.day(&child.opened, d)?;
        if start > self.today {
            return Ok(None);
        }
        let at = moment(start, Some(time(9, 0, 0, 0)));
        self.hands.set(at);
        let file = FileId::new(at);
        let person = child
            .slug
            .get_ref()
            .clone()
            .try_into()
            .map_err(|say: String| self.broken(&child.slug, say))?;
        let new = NewChild {
            court_name: child.court_name.clone(),
            born: self.born(child, d)?,
            person,
        };
        let mut workers = Vec::new();
        for works in &child.workers {
            if self.day(&works.day, d)? <= self.today {
                workers.push(self.staff_member(&works.staff)?.allocated(works.guardian));
            }
        }
        let by = child.workers.first().map_or_else(
            || Ok(Viewer::program().by),
            |works| self.staff_member(&works.staff).map(Staff::by),
        )?;
        let entries = opened(file, family, &new, &workers, EntryId::new(at));
        self.door
            .begin(&by, vec![(file, FileKind::Child)], entries)
            .await
            .map_err(as_anyhow)?;
        self.steps(file, d, child, shared.clone()).await?;
        Ok(Some(file))
    }

    /// Entries and letters in the order of their days. What the family's file has a label for can be named here too.
    async fn steps(
        &self,
        file: FileId,
        d: Date,
        child: &Child,
        mut labels: BTreeMap<String, EntryId>,
    ) -> anyhow::Result<()> {
        let mut steps = Vec::new();
        // People who work here can be named like entries: `@staff sam`.
        let staff = self.staff.iter();
        labels.extend(staff.map(|(slug, one)| (format!("staff {slug}"), EntryId(one.id))));
        for entry in &child.entry {
            let at = moment(self.day(&entry.day, d)?, entry.at);
            let id = EntryId::new(at);
            labels.extend(entry.label.clone().map(|label| (label, id)));
            steps.push((at, id, Step::Entry(entry)));
        }
        for letter in &child.letter {
            let at = moment(self.day(&letter.day, d)?, None);
            steps.push((at, EntryId::new(at), Step::Letter(letter)));
        }
        for report in &child.report {
            let at = moment(self.day(&report.day, d)?, report.at);
            let id = EntryId::new(at);
            labels.extend(report.label.clone().map(|label| (label, id)));
            steps.push((at, id, Step::Report(report)));
        }
        for show in &child.show {
            let at = moment(self.day(&show.day, d)?, show.at);
            let id = EntryId::new(at);
            labels.extend(show.label.clone().map(|label| (label, id)));
            steps.push((at, id, Step::Show(show)));
        }
        steps.sort_by_key(|(at, _, _)| *at);
        for (at, id, step) in steps
            .into_iter()
            .filter(|(at, _, _)| day(*at) <= self.today)
        {
            self.hands.set(at);
            match step {
                Step::Entry(entry) => self.child_entry(file, d, child, entry, id, &labels).await?,
                Step::Letter(letter) => self.letter(file, letter).await?,
                Step::Report(report) => self.report(file, d, report, id, &labels).await?,
                Step::Show(show) => self.show(file, show, id, &labels).await?,
            }
        }
        Ok(())
    }

    async fn child_entry(
        &self,
        file: FileId,
        d: Date,
        child: &Child,
        entry: &Entry,
        id: EntryId,
        labels: &BTreeMap<String, EntryId>,
    ) -> anyhow::Result<()> {
        let read = |body: &serde_json::value::RawValue| {
            FileEntry::from_kind(entry.kind.get_ref(), 1, body)
        };
        let found = self.body(entry, d, labels, read)?;
        let mut written = found
            .written(file, id)
            .ok_or_else(|| self.broken(&entry.kind, "no such kind"))?;
        if let Some(on) = &entry.on {
            written = written.on(self.day(on, d)?);
        }
        let by = match entry.by.get_ref().as_str() {
            "child" => By {
                id: file.0,
                role: Role::Child,
                name: child.court_name.clone(),
            },
            _ => self.staff_member(&entry.by)?.by(),
        };
        self.door
            .begin(&by, Vec::new(), vec![written])
            .await
            .map_err(as_anyhow)
    }
}
