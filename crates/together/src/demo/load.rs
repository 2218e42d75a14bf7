//! Writes the demo's families through the door, by a clock that is moved to each day of their story.

use std::collections::BTreeMap;

use jiff::{
    Span, Timestamp,
    civil::{Date, Time, Weekday, time},
};
use ledger::{EntryId, FileId, FileKind, Ledger};
use toml::Spanned;

use super::read::{
    BrokenFile, Child, Entry, Family, Letter, People, day_of_story, embedded, families, read,
};
use crate::{
    clock::{Clock, Hands, day, london},
    court::CourtEntry,
    diary::DiaryEntry,
    door::{Door, HOUSE, NewStaff, Role, Staff, Viewer},
    file::{By, FamilyEntry, FileEntry, Written},
    going_out::letter_went_by_post,
    house::{HouseEntry, NewChild, Office, OnDuty, Rota, furnish, opened},
    learning::{Learner, LearnerEntry, Learns},
    letters::{self, LetterEntry},
    team::{Supervised, TeamEntry},
};

/// Loads everything: people, templates, families. `progress` is told how many of how many families are done. The answer is the
/// children's files, in the order they were opened.
pub async fn load(
    ledger: &Ledger,
    press: &paper::Press,
    list: &str,
    now: Timestamp,
    progress: impl Fn(u64, u64),
) -> anyhow::Result<Vec<FileId>> {
    let all = families()
        .map(|path| embedded(&path).map(|text| (path, text)))
        .collect::<Result<Vec<_>, _>>()?;
    load_these(ledger, press, list, now, &all, progress).await
}

/// The same for these families: the path and the text of each.
pub(super) async fn load_these(
    ledger: &Ledger,
    press: &paper::Press,
    list: &str,
    now: Timestamp,
    families: &[(String, String)],
    progress: impl Fn(u64, u64),
) -> anyhow::Result<Vec<FileId>> {
    let (clock, hands) = Clock::fixed(now);
    let door = Door::new(ledger.clone(), clock);
    furnish(&door).await.map_err(as_anyhow)?;
    let office = office(&door).await?;
    let staff = people(&door, &hands).await?;
    rota(&door, &staff).await?;
    teams(&door, &staff).await?;
    learners(&door, &staff).await?;
    let all = u64::try_from(families.len()).unwrap_or(0);
    let mut children = Vec::new();
    for (done, (path, text)) in (0..).zip(families) {
        progress(done, all);
        let story = Story {
            path,
            text,
            door: &door,
            hands: &hands,
            staff: &staff,
            press,
            list,
            office: &office,
            today: day(now),
        };
        children.extend(story.load().await?);
    }
    progress(all, all);
    Ok(children)
}

fn as_anyhow(error: crate::web::Error) -> anyhow::Error {
    match error {
        crate::web::Error::Broken(cause) => cause,
        other => anyhow::anyhow!("the demo could not be written: {other:?}"),
    }
}

async fn office(door: &Door) -> anyhow::Result<String> {
    let address = People::embedded()?.office;
    let entry = HouseEntry::from(Office {
        address: address.clone(),
    });
    let id = EntryId::new(door.clock().now());
    let entries = vec![Written::new(HOUSE, id, &entry)];
    door.begin(&Viewer::program().by, Vec::new(), entries)
        .await
        .map_err(as_anyhow)?;
    Ok(address)
}

/// Who is on duty on which day of the week.
async fn rota(door: &Door, staff: &BTreeMap<String, Staff>) -> anyhow::Result<()> {
    let mut rota = Rota::default();
    for (day, slug) in People::embedded()?.duty {
        let one = staff
            .get(&slug)
            .ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{slug}” is nobody"))?;
        let (worker, who) = (one.id, one.who.clone());
        let on_duty = OnDuty {
            worker,
            first_name: who.first_name,
            name: who.name,
        };
        rota.week.insert(day, on_duty);
    }
    let id = EntryId::new(door.clock().now());
    let entries = vec![Written::new(HOUSE, id, &HouseEntry::from(rota))];
    door.begin(&Viewer::program().by, Vec::new(), entries)
        .await
        .map_err(as_anyhow)
}

/// Who supervises whom.
async fn teams(door: &Door, staff: &BTreeMap<String, Staff>) -> anyhow::Result<()> {
    let who = |slug: &str| {
        let one = staff.get(slug).map(|one| one.id);
        one.ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{slug}” is nobody"))
    };
    let mut by = BTreeMap::new();
    for (worker, supervisor) in People::embedded()?.supervised {
        by.insert(who(&worker)?, who(&supervisor)?);
    }
    let entry = TeamEntry::from(Supervised { by });
    let id = EntryId::new(door.clock().now());
    let entries = vec![Written::new(HOUSE, id, &entry)];
    door.begin(&Viewer::program().by, Vec::new(), entries)
        .await
        .map_err(as_anyhow)
}

/// Who learns, and with whom.
async fn learners(door: &Door, staff: &BTreeMap<String, Staff>) -> anyhow::Result<()> {
    let who = |slug: &str| {
        let one = staff.get(slug);
        one.ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{slug}” is nobody"))
    };
    for (slug, learner) in People::embedded()?.learners {
        let (one, supervisor) = (who(&slug)?, who(&learner.supervisor)?);
        let entry = LearnerEntry::from(Learner {
            staff: one.id,
            name: one.who.name.clone(),
            now: Some(Learns {
                stage: learner.stage,
                supervisor: supervisor.id,
                supervisor_name: supervisor.who.name.clone(),
            }),
        });
        let id = EntryId::new(door.clock().now());
        let entries = vec![Written::new(HOUSE, id, &entry)];
        door.begin(&Viewer::program().by, Vec::new(), entries)
            .await
            .map_err(as_anyhow)?;
    }
    Ok(())
}

async fn people(door: &Door, hands: &Hands) -> anyhow::Result<BTreeMap<String, Staff>> {
    let mut staff = BTreeMap::new();
    for person in People::embedded()?.staff {
        let role = Role::staff(&person.role)
            .ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{}” is not a role", person.role))?;
        let id = ledger::uuid_at(door.clock().now());
        let who = NewStaff {
            name: person.name,
            first_name: person.first_name,
            pronouns: person.pronouns,
            reach: person.reach,
        };
        door.add_staff(id, role, &who).await.map_err(as_anyhow)?;
        hands.forward(jiff::SignedDuration::from_millis(1)); // so that they stay in this order
        staff.insert(person.slug, Staff { id, role, who });
    }
    Ok(staff)
}

/// One family's file while it is being written.
struct Story<'a> {
    path: &'a str,
    text: &'a str,
    door: &'a Door,
    hands: &'a Hands,
    staff: &'a BTreeMap<String, Staff>,
    press: &'a paper::Press,
    list: &'a str,
    office: &'a str,
    today: Date,
}

/// One step of a child's story.
enum Step<'a> {
    Entry(&'a Entry),
    Letter(&'a Letter),
}

impl Story<'_> {
    async fn load(&self) -> anyhow::Result<Vec<FileId>> {
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
        steps.sort_by_key(|(at, _, _)| *at);
        for (at, id, step) in steps
            .into_iter()
            .filter(|(at, _, _)| day(*at) <= self.today)
        {
            self.hands.set(at);
            match step {
                Step::Entry(entry) => self.child_entry(file, d, child, entry, id, &labels).await?,
                Step::Letter(letter) => self.letter(file, letter).await?,
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

    /// A letter that went: through the same press as any other.
    async fn letter(&self, file: FileId, letter: &Letter) -> anyhow::Result<()> {
        let staff = self.staff_member(&letter.by)?;
        let open = self
            .door
            .open(&Viewer::program(), file)
            .await
            .map_err(as_anyhow)?;
        let past = letters::Past {
            kind: letter.kind,
            way: letter.way,
            around: &letter.around,
            title: &letter.title,
            text: &letter.text,
            by: staff.id,
            list: self.list,
            office: self.office,
        };
        let id = ledger::uuid_at(self.door.clock().now());
        let (sent, forms) =
            letters::past(self.press, &open, &past, id, day(self.door.clock().now()))
                .map_err(|say| self.broken(&letter.day, say))?;
        let mut sent = sent;
        for (form, media, bytes) in forms {
            sent.forms.push((
                form,
                self.door
                    .attach(&open, staff.id, media, bytes.into())
                    .await
                    .map_err(as_anyhow)?,
            ));
        }
        let keeps: Vec<_> = sent
            .forms
            .iter()
            .map(|(_, attachment)| *attachment)
            .collect();
        let goes_out = letter_went_by_post(&open, &sent);
        let entry = Written::new(file, EntryId(id), &LetterEntry::from(sent));
        let (asked, posted) =
            goes_out.map_or((None, None), |(asked, posted)| (Some(asked), Some(posted)));
        let entries = std::iter::once(entry).chain(asked).collect();
        self.door
            .begin_keeping(&staff.by(), entries, keeps)
            .await
            .map_err(as_anyhow)?;
        let business = self.staff.values().find(|one| one.role == Role::Business);
        let by = business.unwrap_or(staff).by();
        let posted = posted.into_iter().collect();
        self.door
            .begin(&by, Vec::new(), posted)
            .await
            .map_err(as_anyhow)
    }

    /// The body of an entry: days of the story made into dates, labels into ids, and read by its room.
    fn body<E>(
        &self,
        entry: &Entry,
        d: Date,
        labels: &BTreeMap<String, EntryId>,
        read: impl Fn(&serde_json::value::RawValue) -> serde_json::Result<Option<E>>,
    ) -> Result<E, BrokenFile> {
        let mut body =
            serde_json::to_value(&entry.body).map_err(|cause| self.broken(&entry.kind, cause))?;
        resolve(&mut body, d, labels).map_err(|label| {
            self.broken(
                &entry.kind,
                format!("there is no entry labelled “{label}” in this child’s story"),
            )
        })?;
        let raw = serde_json::value::to_raw_value(&body)
            .map_err(|cause| self.broken(&entry.kind, cause))?;
        let found = read(&raw).map_err(|cause| {
            self.broken(
                &entry.kind,
                format!(
                    "the body of “{}” cannot be read: {cause}",
                    entry.kind.get_ref()
                ),
            )
        })?;
        found.ok_or_else(|| {
            self.broken(
                &entry.kind,
                format!("“{}” is no kind of entry", entry.kind.get_ref()),
            )
        })
    }

    fn born(&self, child: &Child, d: Date) -> Result<Option<Date>, BrokenFile> {
        if let Some(born) = &child.born {
            return self.day(born, d).map(Some);
        }
        let (Some(birthday), Some(age)) = (&child.birthday, child.age) else {
            return Ok(None);
        };
        let this_year: Option<Date> = format!("{:04}-{}", self.today.year(), birthday.get_ref())
            .parse()
            .ok();
        let this_year = this_year
            .ok_or_else(|| self.broken(birthday, "a birthday is a month and a day: 03-03"))?;
        let years = if this_year > self.today { age + 1 } else { age };
        this_year
            .checked_sub(Span::new().years(years))
            .map(Some)
            .map_err(|cause| self.broken(birthday, cause))
    }

    fn day(&self, text: &Spanned<String>, d: Date) -> Result<Date, BrokenFile> {
        day_of_story(text.get_ref(), d).ok_or_else(|| {
            self.broken(
                text,
                format!(
                    "“{}” is no day of a story: write D, D-12 or D+4",
                    text.get_ref()
                ),
            )
        })
    }

    fn staff_member(&self, slug: &Spanned<String>) -> Result<&Staff, BrokenFile> {
        self.staff.get(slug.get_ref()).ok_or_else(|| {
            self.broken(
                slug,
                format!("“{}” is nobody in demo/staff.toml", slug.get_ref()),
            )
        })
    }

    fn broken<T>(&self, near: &Spanned<T>, what: impl std::fmt::Display) -> BrokenFile {
        BrokenFile::at(self.path, self.text, near.span().start, what)
    }
}

/// That day at that hour in England; ten in the morning where the story does not say.
fn moment(on: Date, at: Option<Time>) -> Timestamp {
    let at = at.unwrap_or(time(10, 0, 0, 0));
    on.to_datetime(at)
        .to_zoned_datetime(london())
        .map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
}

/// Days of the story become dates, labels become ids, wherever they stand alone. The error is a label nobody has.
fn resolve(
    body: &mut serde_json::Value,
    d: Date,
    labels: &BTreeMap<String, EntryId>,
) -> Result<(), String> {
    match body {
        serde_json::Value::String(text) => {
            if let Some(date) = day_of_story(text, d) {
                *text = date.to_string();
            } else if let Some(label) = text.strip_prefix('@') {
                *text = labels
                    .get(label)
                    .ok_or_else(|| label.to_owned())?
                    .to_string();
            }
            Ok(())
        }
        serde_json::Value::Array(items) => items
            .iter_mut()
            .try_for_each(|item| resolve(item, d, labels)),
        serde_json::Value::Object(fields) => fields
            .values_mut()
            .try_for_each(|field| resolve(field, d, labels)),
        _ => Ok(()),
    }
}

/// Courts do not meet on a Saturday or a Sunday, and nobody is visited for work then, whatever day the demo is started on.
fn on_a_working_day(entry: FamilyEntry) -> FamilyEntry {
    match entry {
        FamilyEntry::court(CourtEntry::Dated(mut dated)) => {
            dated.day = working_day(dated.day);
            FamilyEntry::court(CourtEntry::Dated(dated))
        }
        FamilyEntry::diary(DiaryEntry::Planned(mut planned)) => {
            planned.day = working_day(planned.day);
            FamilyEntry::diary(DiaryEntry::Planned(planned))
        }
        FamilyEntry::diary(DiaryEntry::Moved(mut moved)) => {
            moved.day = working_day(moved.day);
            FamilyEntry::diary(DiaryEntry::Moved(moved))
        }
        other => other,
    }
}

/// That day, or the Monday after it.
fn working_day(day: Date) -> Date {
    let ahead = match day.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    day.saturating_add(Span::new().days(ahead))
}
