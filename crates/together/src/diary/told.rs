//! Those who need to hear of a change, each with how they heard; and the rule that keeps it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ledger::{EntryId, FileId};

use super::{DiaryEntry, Heard, How, Item, change::find, item::has_heard};
use crate::{
    door::{OpenFile, Writing},
    file::{Family, Readers, Slug, Written},
    people::Person,
    web::{Error, Posted, nth, one_line, say_date, words},
};

/// Somebody who needs to hear. Each form has an id of its own, so that pressing two of them is two entries.
pub(super) struct Row {
    pub(super) slug: Slug,
    pub(super) name: String,
    pub(super) who: String,
    pub(super) has_heard: bool,
    /// How they heard, where it was written down here.
    pub(super) how: Option<String>,
    pub(super) because: String,
    pub(super) told: EntryId,
    pub(super) need_not: EntryId,
    /// Where a letter to them is begun, and the id of its form; none where this worker has no file for it.
    pub(super) letter: Option<(String, EntryId)>,
    pub(super) again: Again,
}

/// What was typed and what is wrong with it, where a form comes again.
#[derive(Default)]
pub(super) struct Again {
    pub(super) problem: Option<String>,
    pub(super) typed: String,
}

/// A child's own file, as far as the page needs it.
pub(super) struct Own {
    file: FileId,
    name: String,
}

impl Own {
    pub(super) fn of(file: &OpenFile) -> Own {
        let chosen = file.about_me.name_for(&Readers::worker());
        let name = chosen.map_or_else(
            || file.opening.court_first_name(),
            |said| &said.answer.said.name,
        );
        Own {
            file: file.id(),
            name: name.to_owned(),
        }
    }
}

/// One row of the page.
pub(super) fn row(
    file: &OpenFile,
    family: &Family,
    item: &Item,
    person: &Person,
    files: &BTreeMap<Slug, Own>,
    now: Timestamp,
) -> Row {
    let t = words();
    let change = item.newest().stamp.id;
    let heard = family.diary.heard(change, &person.slug);
    let own = files.get(&person.slug);
    let in_file = if person.child {
        own.map(|own| own.file)
    } else {
        Some(file.id())
    };
    let what: Vec<&str> = family.people.what_to(person, file.child()).collect();
    Row {
        slug: person.slug.clone(),
        name: own.map_or(&person.name, |own| &own.name).clone(),
        who: what.join(", "),
        has_heard: has_heard(family, change, &person.slug)
            || file.letters.told_about(change, &person.slug),
        how: heard.map(|(stamp, heard)| {
            t.diary_heard_by(heard.how.say(t), &stamp.by.name, say_date(stamp.on))
        }),
        because: heard
            .map(|(_, heard)| heard.because.clone())
            .unwrap_or_default(),
        again: Again::default(),
        told: EntryId::new(now),
        need_not: EntryId::new(now),
        letter: in_file.map(|file| (format!("/children/{file}/letters"), EntryId::new(now))),
    }
}

/// Those of these who have not heard, where there is more than one, with the id of a form for all of them.
pub(super) fn several<'a>(
    now: Timestamp,
    rows: impl Iterator<Item = &'a Row>,
) -> Option<(EntryId, Vec<Slug>)> {
    let waiting: Vec<Slug> = rows
        .filter(|row| !row.has_heard)
        .map(|row| row.slug.clone())
        .collect();
    (waiting.len() > 1).then(|| (EntryId::new(now), waiting))
}

/// How they heard, and why not where that is the answer; or what is missing.
pub(super) fn read(form: &Posted) -> Result<(How, String), String> {
    let t = words();
    let how = How::ALL
        .into_iter()
        .find(|how| how.value() == form.get("how"))
        .ok_or_else(|| t.diary_how_missing())?;
    let because = one_line(form.get("because"))?;
    if how == How::NeedNot && because.is_empty() {
        return Err(t.diary_because_missing());
    }
    Ok((how, because))
}

/// The rule: the change is one of this thing's, and each person named needs to hear of it. Nobody is marked who is not asked about.
pub(super) fn written(
    file: &OpenFile,
    entry: EntryId,
    id: EntryId,
    form: &Posted,
    (how, because): &(How, String),
) -> Result<Writing, Error> {
    let (family_id, family, item) = find(file, entry)?;
    let change = item
        .changes
        .iter()
        .map(|change| change.stamp.id)
        .find(|change| change.to_string() == form.get("about"))
        .ok_or(Error::NotFound)?;
    let concerned = item.concerned(family);
    let told = concerned
        .iter()
        .filter(|person| form.all("person").any(|one| one == person.slug.as_str()));
    let entries: Vec<Written> = (0..)
        .zip(told)
        .map(|(n, person)| {
            let heard = Heard {
                of: change,
                person: person.slug.clone(),
                how: *how,
                because: because.clone(),
            };
            Written::new(family_id, nth(id, n), &DiaryEntry::from(heard))
        })
        .collect();
    if entries.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(entries.into())
}
