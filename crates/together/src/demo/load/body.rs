//! What a step of a story says, read: days become dates, labels become ids, and what is wrong is named with file and line.

use std::collections::BTreeMap;

use jiff::{
    Span, Timestamp,
    civil::{Date, Time, Weekday, time},
};
use ledger::EntryId;
use toml::Spanned;

use super::story::Story;
use crate::{
    clock::london,
    court::CourtEntry,
    demo::read::{BrokenFile, Child, Entry, day_of_story},
    diary::DiaryEntry,
    door::Staff,
    file::FamilyEntry,
};

impl Story<'_> {
    /// The body of an entry: days of the story made into dates, labels into ids, and read by its room.
    pub(super) fn body<E>(
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

    pub(super) fn born(&self, child: &Child, d: Date) -> Result<Option<Date>, BrokenFile> {
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

    pub(super) fn day(&self, text: &Spanned<String>, d: Date) -> Result<Date, BrokenFile> {
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

    pub(super) fn staff_member(&self, slug: &Spanned<String>) -> Result<&Staff, BrokenFile> {
        self.staff.get(slug.get_ref()).ok_or_else(|| {
            self.broken(
                slug,
                format!("“{}” is nobody in demo/staff.toml", slug.get_ref()),
            )
        })
    }

    pub(super) fn broken<T>(&self, near: &Spanned<T>, what: impl std::fmt::Display) -> BrokenFile {
        BrokenFile::at(self.path, self.text, near.span().start, what)
    }
}

/// That day at that hour in England; ten in the morning where the story does not say.
pub(super) fn moment(on: Date, at: Option<Time>) -> Timestamp {
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
pub(super) fn on_a_working_day(entry: FamilyEntry) -> FamilyEntry {
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
