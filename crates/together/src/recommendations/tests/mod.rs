//! Recommendations: none without a reason; each told and asked, or a reason why not; and nothing of it on a child's screen
//! before a person told it.

mod asking;
mod making;
mod reaching;
mod screen;

use ledger::{EntryId, FileId};

use crate::testing::{Answer, Browser, TestApp, form_id};

/// A form of a recommendation about Rhys seeing Celyn, that rests on the newest thing he said; `other` stands for what is in it.
pub(super) async fn fields(
    app: &TestApp,
    child: FileId,
    id: &str,
    other: &[(&str, &str)],
) -> Vec<(String, String)> {
    let said = app.file(child).await.voice.said().last().unwrap().0.id;
    let said = said.to_string();
    let usual = [
        ("id", id),
        ("seen", ""),
        ("version", "0"),
        ("reasons", "2"),
        ("what", "[Rhys](p:rhys) sees Celyn once a month."),
        ("for_whom", "rhys"),
        (
            "because-1",
            "They are close, and six times a year is too little.",
        ),
        ("rests-1", &*said),
        ("against", "The council thinks six times a year is enough."),
        ("considered", "Every week: too much for Celyn’s school."),
        ("unknown", "Whether Gareth will bring her."),
        ("safety", "nothing"),
        ("safety_said", "All that came in since May."),
        (
            "to_child",
            "You see Celyn once a month, and on video each week.",
        ),
        ("why_to_child", "You told me how much she matters to you."),
    ];
    let is_named = |field: &str| other.iter().any(|(name, _)| *name == field);
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let all = usual.into_iter().filter(|(name, _)| !is_named(name));
    all.chain(other.iter().copied()).map(owned).collect()
}

pub(super) async fn post(browser: &Browser<'_>, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

/// Angharad recommends it.
pub(super) async fn made(app: &TestApp, child: FileId) -> EntryId {
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let all = fields(app, child, &id, &[]).await;
    let answer = post(&angharad, &new(child), &all).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    EntryId(id.parse().unwrap())
}

/// Angharad changes it.
pub(super) async fn changed(app: &TestApp, child: FileId, one: EntryId, to: &str) -> Answer {
    let angharad = app.staff("Angharad").await;
    let seen = app
        .file(child)
        .await
        .recommendations
        .get(one)
        .unwrap()
        .said()
        .id;
    let (id, seen) = (form_id(), seen.to_string());
    let other = [
        ("seen", &*seen),
        ("to_child", to),
        ("changed_because", "The council changed its mind."),
    ];
    let all = fields(app, child, &id, &other).await;
    let address = format!("/children/{child}/recommendations/{one}/changing");
    post(&angharad, &address, &all).await
}

/// Angharad told them and asked: this came of it, for each one that stands.
pub(super) async fn asked(app: &TestApp, child: FileId, other: &[(&str, &str)]) -> Answer {
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let mut all = vec![
        ("id", id.as_str()),
        ("version", "0"),
        ("how", "in_person"),
        ("there", "Dawn"),
        ("understood", "He said it back in his own words."),
    ];
    all.extend_from_slice(other);
    let address = format!("/children/{child}/recommendations/asking");
    angharad.post(&address, &all).await
}

pub(super) fn new(child: FileId) -> String {
    format!("/children/{child}/recommendations/new")
}

/// A child of Angharad's about whom nothing is recommended in the demo.
pub(super) async fn child(app: &TestApp) -> FileId {
    app.child("Rhys").await
}
