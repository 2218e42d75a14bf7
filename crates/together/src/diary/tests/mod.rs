//! The diary: written once for brothers and sisters, changed without losing what was there, told to whoever needs to hear.

mod calendar;
mod clocks;
mod countdown;
mod drafting;
mod moving;
mod old_dates;
mod on_screens;
mod planning;
mod telling;

use ledger::{EntryId, FileId};

use crate::{
    diary::{DiaryEntry, Item, items},
    door::{OpenFile, Viewer},
    file::Written,
    testing::{Answer, Browser, TestApp, form_id},
    web::Error,
};

/// Something to plan, as it is typed: what is not named here is as in most tests.
struct Plan<'a> {
    say: &'a str,
    day: &'a str,
    time: &'a str,
    children: &'a [&'a str],
    readers: &'a str,
    people: &'a [&'a str],
    place: &'a str,
    place_for: bool,
}

/// A visit of Sam's to Amira and Yusuf, of which they and their mum may know.
const VISIT: Plan<'_> = Plan {
    say: "Sam comes to see you",
    day: "2026-12-01",
    time: "16:00",
    children: &["amira", "yusuf"],
    readers: "only",
    people: &["amira", "yusuf", "rana"],
    place: "",
    place_for: false,
};

impl Plan<'_> {
    /// The form, with this id.
    fn fields<'a>(&'a self, id: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut fields = vec![
            ("id", id),
            ("happening", "visit"),
            ("say", self.say),
            ("day", self.day),
            ("time", self.time),
            ("readers", self.readers),
            ("place", self.place),
            ("with", ""),
        ];
        fields.extend(self.children.iter().map(|one| ("children", *one)));
        fields.extend(self.people.iter().map(|one| ("readers_people", *one)));
        if self.place_for {
            fields.push(("place_for", "readers"));
        }
        fields
    }

    /// Posts it; the id of what was planned.
    async fn planned_by(&self, worker: &Browser<'_>, child: FileId) -> EntryId {
        let id = form_id();
        let answer = worker
            .post(&format!("/children/{child}/diary/new"), &self.fields(&id))
            .await;
        assert_eq!(answer.status, 303, "{}", answer.words());
        EntryId(id.parse().expect("an id"))
    }
}

/// Everything in the diary of this child's family.
async fn diary(app: &TestApp, child: FileId) -> Vec<Item> {
    app.file(child).await.families().flat_map(items).collect()
}

/// One thing in it.
async fn item(app: &TestApp, child: FileId, id: EntryId) -> Item {
    let all = diary(app, child).await;
    let found = all.into_iter().find(|item| item.id == id);
    found.expect("it is in the diary")
}

/// Moves it, from the page as it is now.
async fn moved(worker: &Browser<'_>, child: FileId, id: EntryId, day: &str, time: &str) -> Answer {
    let address = format!("/children/{child}/diary/{id}/moving");
    let form = worker.get(&address).await;
    let fields = [
        ("id", form.field("id")),
        ("seen", form.field("seen")),
        ("day", day.to_owned()),
        ("time", time.to_owned()),
        ("why", "The car broke down.".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    worker.post(&address, &fields).await
}

/// Calls it off, from the page as it is now.
async fn called_off(worker: &Browser<'_>, child: FileId, id: EntryId) -> Answer {
    let address = format!("/children/{child}/diary/{id}/calling-off");
    let form = worker.get(&address).await;
    let (id, seen) = (form.field("id"), form.field("seen"));
    let fields = [("id", id.as_str()), ("seen", &seen), ("why", "Sam is ill.")];
    worker.post(&address, &fields).await
}

/// Somebody heard of the newest change.
async fn told(worker: &Browser<'_>, child: FileId, id: EntryId, people: &[&str]) -> Answer {
    let address = format!("/children/{child}/diary/{id}/telling");
    let about = worker.get(&address).await.field("about");
    let form = form_id();
    let mut fields = vec![
        ("id", form.as_str()),
        ("about", about.as_str()),
        ("how", "in_person"),
    ];
    fields.extend(people.iter().map(|one| ("person", *one)));
    worker.post(&address, &fields).await
}

/// Entries written straight into the family's file, one after the other.
async fn written(app: &TestApp, child: FileId, entries: Vec<DiaryEntry>) -> Vec<EntryId> {
    let now = app.app.door.clock().now();
    let ids: Vec<EntryId> = entries.iter().map(|_| EntryId::new(now)).collect();
    let rule = |file: &OpenFile| {
        let family = file.family_id().expect("a family");
        let all = entries.iter().zip(&ids);
        let all: Vec<Written> = all
            .map(|(entry, id)| Written::new(family, *id, entry))
            .collect();
        Ok::<_, Error>(all.into())
    };
    let done = app.app.door.write(&Viewer::program(), child, rule).await;
    assert!(done.is_ok());
    ids
}
