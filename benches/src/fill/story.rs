//! The long files: the demo's Seun, and then what is written most, over again, until a file has as many entries as asked.

use jiff::{Span, civil::Date};
use ledger::{EntryId, FileId, FileKind};
use serde::Deserialize;
use serde_json::value::RawValue;
use together::{
    clock::day,
    demo::day_of_story,
    door::{Door, Role},
    file::{By, FamilyEntry, FileEntry, Slug, Written},
    house::{NewChild, opened},
};

use super::house::{House, said};

const SEUN: &str = include_str!("../../../demo/families/6-seun.toml");

#[derive(Deserialize)]
struct Family {
    family_entry: Vec<Told>,
    child: Vec<Child>,
}

#[derive(Deserialize)]
struct Child {
    court_name: String,
    slug: Slug,
    entry: Vec<Told>,
}

/// One entry as the demo tells it.
#[derive(Deserialize, Clone)]
struct Told {
    on: Option<String>,
    by: String,
    kind: String,
    body: toml::Value,
}

impl Told {
    fn is_about_me(&self) -> bool {
        self.kind.starts_with("about_me.")
    }

    /// Does it name no other entry of the made-up past? Here it would name nothing.
    fn stands_alone(&self) -> bool {
        !self.body.to_string().contains("\"@")
    }

    fn body(&self) -> anyhow::Result<Box<RawValue>> {
        Ok(serde_json::value::to_raw_value(&self.body)?)
    }
}

/// The long files while they are being written, all of them in step.
pub(crate) struct Story {
    seun: Child,
    family: Vec<Told>,
    files: Vec<(FileId, FileId)>,
    written: usize,
    /// The entries that were written last, one for each child: a question is answered by the next.
    last: Vec<EntryId>,
    to_answer: bool,
    step: usize,
}

impl Story {
    /// Opens the files, with what a family's file holds from the start.
    pub(crate) async fn begin(
        door: &Door,
        house: &House,
        children: usize,
    ) -> anyhow::Result<Story> {
        let mut told: Family = toml::from_str(SEUN)?;
        let mut seun = told.child.remove(0);
        seun.entry.retain(Told::stands_alone);
        told.family_entry.retain(Told::stands_alone);
        let mut story = Story {
            seun,
            family: told.family_entry,
            files: Vec::new(),
            written: 2,
            last: Vec::new(),
            to_answer: false,
            step: 0,
        };
        for _ in 0..children {
            let now = door.clock().now();
            let (child, family) = (FileId::new(now), FileId::new(now));
            let entries = story.first(child, family, house, door)?;
            let opens = vec![(child, FileKind::Child), (family, FileKind::Family)];
            door.begin(&house.worker.by(), opens, entries)
                .await
                .map_err(said)?;
            story.files.push((child, family));
        }
        Ok(story)
    }

    fn first(
        &self,
        child: FileId,
        family: FileId,
        house: &House,
        door: &Door,
    ) -> anyhow::Result<Vec<Written>> {
        let now = door.clock().now();
        let new = NewChild {
            court_name: self.seun.court_name.clone(),
            born: Some(day(now).checked_sub(Span::new().years(18))?),
            person: self.seun.slug.clone(),
        };
        let mut entries = opened(
            child,
            family,
            &new,
            &[house.worker.allocated(false)],
            EntryId::new(now),
        );
        for told in &self.family {
            let entry = FamilyEntry::from_kind(&told.kind, 1, &told.body()?)?;
            entries.extend(entry.and_then(|entry| entry.written(family, EntryId::new(now))));
        }
        Ok(entries)
    }

    /// Entries in each child's file.
    pub(crate) fn written(&self) -> usize {
        self.written
    }

    /// Each child's file with the family's.
    pub(crate) fn files(&self) -> Vec<(FileId, FileId)> {
        self.files.clone()
    }

    /// Writes the next entry into every child's file, all at once.
    pub(crate) async fn tell(&mut self, door: &Door, house: &House) -> anyhow::Result<()> {
        let told = self.next();
        let today = day(door.clock().now());
        let mut saving = tokio::task::JoinSet::new();
        let mut last = Vec::new();
        for (index, (child, _)) in self.files.iter().enumerate() {
            let id = EntryId::new(door.clock().now());
            last.push(id);
            let entry = match &told {
                Some(told) => seen_on(entry(told, *child, id)?, told, today, self.step),
                None => answer(*child, id, self.last[index])?,
            };
            let (door, by) = (door.clone(), self.by(told.as_ref(), *child, house));
            saving.spawn(async move { door.begin(&by, Vec::new(), vec![entry]).await });
        }
        while let Some(saved) = saving.join_next().await {
            saved?.map_err(said)?;
        }
        (self.last, self.written) = (last, self.written + 1);
        Ok(())
    }

    /// What comes next: everything the demo tells, then all but About me over again. `None`: the answer to the last question.
    fn next(&mut self) -> Option<Told> {
        if std::mem::take(&mut self.to_answer) {
            return None;
        }
        let all = &self.seun.entry;
        let again: Vec<&Told> = all.iter().filter(|told| !told.is_about_me()).collect();
        let told = match self.step.checked_sub(all.len()) {
            None => &all[self.step],
            Some(over) => again[over % again.len()],
        };
        (self.step, self.to_answer) = (self.step + 1, told.kind == "voice.asked");
        Some(told.clone())
    }

    fn by(&self, told: Option<&Told>, child: FileId, house: &House) -> By {
        if told.is_some_and(|told| told.by == "child") {
            return By {
                id: child.0,
                role: Role::Child,
                name: self.seun.court_name.clone(),
            };
        }
        house.worker.by()
    }
}

fn entry(told: &Told, file: FileId, id: EntryId) -> anyhow::Result<Written> {
    let entry = FileEntry::from_kind(&told.kind, 1, &told.body()?)?;
    let written = entry.and_then(|entry| entry.written(file, id));
    written.ok_or_else(|| anyhow::anyhow!("“{}” is no kind of entry", told.kind))
}

/// What was scanned keeps its day; told again, it happened some days later.
fn seen_on(written: Written, told: &Told, today: Date, step: usize) -> Written {
    let days = i64::try_from(step).unwrap_or(0);
    let on = told.on.as_deref().and_then(|on| day_of_story(on, today));
    match on.and_then(|on| on.checked_add(Span::new().days(days)).ok()) {
        Some(on) => written.on(on),
        None => written,
    }
}

fn answer(file: FileId, id: EntryId, question: EntryId) -> anyhow::Result<Written> {
    let words = "I do not know yet. I will look for it in the old papers and tell you on Friday, whatever I find.";
    let body = serde_json::json!({ "question": question, "words": words, "readers": "everyone" });
    let raw = serde_json::value::to_raw_value(&body)?;
    let entry = FileEntry::from_kind("voice.answered", 1, &raw)?;
    let written = entry.and_then(|entry| entry.written(file, id));
    written.ok_or_else(|| anyhow::anyhow!("an answer is no kind of entry"))
}
