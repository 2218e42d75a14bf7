//! Telling: a plan before news that matters, hard news from a person before a screen, and states that say only what is known.

mod drafting;
mod due;
mod hard_news;
mod planning;
mod standing;

use ledger::{EntryId, FileId};

use crate::{
    about_me::Way,
    door::{OpenFile, Viewer},
    file::{Audience, Written},
    letters::{LetterEntry, LetterKind, Sent},
    testing::{Answer, Browser, TestApp, form_id},
    web::Error,
};

/// A plan for the six Whitmores and their nan, all of it on one afternoon.
pub(super) const SIX: [&str; 6] = ["kyle", "shannon", "liam", "leah", "alfie", "rose"];

/// The form of a plan: these people at these times, on this day; the first grown-up is whom they live with.
pub(super) fn plan_fields(
    id: &str,
    day: &str,
    people: &[(&str, &str)],
    home: &str,
) -> Vec<(String, String)> {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut all = vec![
        field("id", id),
        field("news", "decision"),
        field("say", "The judge said that you will live with Nan."),
        field(
            "at_home",
            "Nan knows. You can talk about it with her and with each other.",
        ),
        field("day", day),
    ];
    for (person, time) in people {
        all.push(field("people", person));
        all.push(field(&format!("time-{person}"), time));
        all.push(field(&format!("how-{person}"), "in_person"));
        all.push(field(&format!("beside-{person}"), "Carol"));
    }
    if !home.is_empty() {
        all.push(field(&format!("home-{home}"), "yes"));
    }
    all
}

/// Posts fields that are owned.
pub(super) async fn post(browser: &Browser<'_>, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

/// Everybody of the six at three o'clock, one after the other, and their nan with them.
pub(super) fn all_six() -> Vec<(&'static str, &'static str)> {
    let times = ["15:00", "15:30", "16:00", "16:00", "16:30", "16:30"];
    let mut all: Vec<_> = SIX.into_iter().zip(times).collect();
    all.push(("carol", "14:30"));
    all
}

/// Angharad plans it for all six; the plan.
pub(super) async fn planned(app: &TestApp, child: FileId) -> EntryId {
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let fields = plan_fields(&id, "2026-11-25", &all_six(), "carol");
    let answer = post(
        &angharad,
        &format!("/children/{child}/telling/new"),
        &fields,
    )
    .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    EntryId(id.parse().unwrap())
}

/// Writes a letter straight into this child's file, for the child alone.
pub(super) async fn letter_written(
    app: &TestApp,
    child: FileId,
    kind: LetterKind,
    about: Option<EntryId>,
) -> EntryId {
    let id = EntryId::new(app.app.door.clock().now());
    let rule = |file: &OpenFile| {
        let sent = letter(file, id, kind, about);
        let carries = crate::telling::carries(file, &sent);
        let sent = Written::new(file.id(), id, &LetterEntry::from(sent));
        let all: Vec<Written> = std::iter::once(sent).chain(carries).collect();
        Ok::<_, Error>(all.into())
    };
    let done = app.app.door.write(&Viewer::program(), child, rule).await;
    assert!(done.is_ok());
    id
}

fn letter(file: &OpenFile, id: EntryId, kind: LetterKind, about: Option<EntryId>) -> Sent {
    let document = paper::Document {
        title: "Zqxletter from Angharad".to_owned(),
        language: "en-GB".to_owned(),
        manner: paper::Manner::Older,
        from: Vec::new(),
        to: Vec::new(),
        date: "23 November 2026".to_owned(),
        blocks: vec![paper::Block::paragraph("Zqxnews".to_owned())],
        reply: Vec::new(),
    };
    Sent {
        letter: id.0,
        kind,
        to: file.child().clone(),
        readers: Audience::only([file.child()]),
        way: Way::Pages,
        source: "Zqxnews".to_owned(),
        document,
        forms: Vec::new(),
        others: Vec::new(),
        list: String::new(),
        passed: Vec::new(),
        about,
    }
}

/// These people of the plan were told.
pub(super) async fn told(
    browser: &Browser<'_>,
    child: FileId,
    plan: EntryId,
    people: &[&str],
) -> Answer {
    let id = form_id();
    let mut fields = vec![
        ("id", id.as_str()),
        ("how", "in_person"),
        ("there", "Carol"),
        ("understood", "Quiet, then glad."),
    ];
    fields.extend(people.iter().map(|person| ("person", *person)));
    let page = format!("/children/{child}/telling/plans/{plan}");
    browser.post(&page, &fields).await
}
