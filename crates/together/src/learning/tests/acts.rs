//! What a learner puts before a child or a parent without a draft: an answer, what was found out, words shown back.

use std::{collections::BTreeSet, fs, path::Path};

use ledger::{EntryId, FileId};

use super::says;
use crate::{
    file::{FamilyEntry, FileEntry, Sealed, Written},
    learning::acts::waits,
    testing::{Answer, Browser, TestApp, form_id},
};

/// Angharad is a student, and Helen looks at what he writes.
async fn angharad_learns(app: &TestApp) -> (Browser<'_>, Browser<'_>) {
    assert_eq!(says(app, "Angharad", "student", "Helen").await.status, 303);
    (app.staff("Angharad").await, app.staff("Helen").await)
}

/// Rhys asks something on her own screen.
async fn asks(app: &TestApp, child: FileId, words: &str) -> EntryId {
    let id = form_id();
    let fields = [("id", id.as_str()), ("do", "ask"), ("words", words)];
    let rhys = app.child_in(child, false).await;
    assert_eq!(rhys.post("/here", &fields).await.status, 303);
    id.parse().map(EntryId).unwrap()
}

async fn answers(who: &Browser<'_>, page: &str, how: &str, words: &str) -> Answer {
    let id = form_id();
    let fields = [("id", id.as_str()), ("how", how), ("answer", words)];
    who.post(page, &fields).await
}

/// The page on which it waits.
fn waiting(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = answer.goes_to();
    assert!(page.contains("/looking/"), "{page}");
    page.to_owned()
}

async fn looks(who: &Browser<'_>, page: &str, fields: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let mut all = vec![("id", id.as_str())];
    all.extend_from_slice(fields);
    who.post(page, &all).await
}

/// Presses the button at the foot of that page, as a browser does: what the form holds and nothing else.
async fn does_it_now(who: &Browser<'_>, page: &str) -> Answer {
    let shown = who.get(page).await;
    let form = "main .narrow > form";
    let to = shown.attributes(form, "action");
    assert_eq!(to.len(), 1, "{}", shown.words());
    who.post(&to[0], &pairs(&shown, &format!("{form} input")))
        .await
}

/// Changes the words on that page and asks again.
async fn changes(who: &Browser<'_>, page: &str, words: &str) -> Answer {
    let shown = who.get(page).await;
    let form = "main details form";
    let to = shown.attributes(form, "action");
    let (inputs, name) = (
        format!("{form} input"),
        shown.attributes(&format!("{form} textarea"), "name"),
    );
    let mut fields = pairs(&shown, &inputs);
    fields.push((name[0].as_str().to_owned().leak(), words.to_owned().leak()));
    who.post(&to[0], &fields).await
}

fn pairs(shown: &Answer, inputs: &str) -> Vec<(&'static str, &'static str)> {
    let names = shown.attributes(inputs, "name").into_iter();
    let values = shown.attributes(inputs, "value");
    let pairs = names.zip(values);
    pairs
        .map(|(name, value)| (&*name.leak(), &*value.leak()))
        .collect()
}

#[tokio::test]
async fn an_answer_to_a_child_waits_until_the_supervisor_has_looked_and_nothing_typed_is_lost() {
    let app = TestApp::with_families().await;
    let (angharad, helen) = angharad_learns(&app).await;
    let rhys = app.child("Rhys").await;
    let asked = asks(&app, rhys, "Can Ceffyl come?").await;
    let page = format!("/children/{rhys}/said/{asked}");
    let waits =
        waiting(&answers(&angharad, &page, "screen", "Zqx Ceffyl can come with you.").await);
    let file = app.file(rhys).await;
    assert!(file.voice.answer_to(asked).is_none());
    let here = app.child_in(rhys, false).await;
    assert!(!here.get("/here").await.everything().contains("Zqx"));
    // Whoever pressed it sees that it waits, on every page where they would look for it.
    let shown = angharad.get(&waits).await.words();
    assert!(
        shown.contains("It waits: Helen Marsh looks at it"),
        "{shown}"
    );
    assert!(shown.contains("Zqx Ceffyl can come with you."), "{shown}");
    for place in [page.as_str(), "/children"] {
        let words = angharad.get(place).await.words();
        assert!(
            words.contains("Helen Marsh has not looked yet"),
            "{place}: {words}"
        );
    }
    // It is due for Helen, where she sees what is due.
    for place in ["/children", "/learning"] {
        let list = helen.get(place).await;
        assert!(list.html().contains(&waits), "{place}: {}", list.words());
    }
    let draft = helen.get(&waits).await.words();
    assert!(draft.contains("Zqx Ceffyl can come with you."), "{draft}");
    let not_yet = [("fine", "no"), ("words", "Say who says so.")];
    assert_eq!(looks(&helen, &waits, &not_yet).await.status, 303);
    assert!(
        angharad
            .get(&waits)
            .await
            .words()
            .contains("Say who says so.")
    );
    let better = "Zqx I asked Dawn: Ceffyl can come with you.";
    let second = waiting(&changes(&angharad, &waits, better).await);
    assert_ne!(second, waits);
    assert!(app.file(rhys).await.voice.answer_to(asked).is_none());
    assert_eq!(looks(&helen, &second, &[("fine", "yes")]).await.status, 303);
    let done = does_it_now(&angharad, &second).await;
    assert_eq!(done.goes_to(), format!("/children/{rhys}/said"));
    let file = app.file(rhys).await;
    let (_, answer) = file.voice.answer_to(asked).unwrap();
    assert_eq!(answer.words, better);
    let over = angharad.get(&second).await.words();
    assert!(over.contains("It was done."), "{over}");
    assert!(!helen.get("/children").await.html().contains("/looking/"));
    assert!(!angharad.get("/children").await.html().contains("/looking/"));
}

#[tokio::test]
async fn the_same_press_twice_asks_once_and_other_words_than_were_looked_at_do_not_go() {
    let app = TestApp::with_families().await;
    let (angharad, helen) = angharad_learns(&app).await;
    let rhys = app.child("Rhys").await;
    let asked = asks(&app, rhys, "Can Ceffyl come?").await;
    let (page, id) = (format!("/children/{rhys}/said/{asked}"), form_id());
    let fields = |words: &'static str| {
        [
            ("id", id.clone()),
            ("how", "screen".to_owned()),
            ("answer", words.to_owned()),
        ]
    };
    let posts = |words: &'static str| {
        let (angharad, page, fields) = (&angharad, &page, fields(words));
        async move {
            let fields = fields
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            angharad.post(page, &fields).await
        }
    };
    let first = waiting(&posts("Yes, Ceffyl can come.").await);
    let entries = app.entries(rhys).await;
    assert_eq!(waiting(&posts("Yes, Ceffyl can come.").await), first);
    assert_eq!(app.entries(rhys).await, entries, "asked once");
    assert_eq!(looks(&helen, &first, &[("fine", "yes")]).await.status, 303);
    let other = waiting(&posts("No, Ceffyl stays at home.").await);
    assert_ne!(other, first, "other words are another thing to look at");
    assert!(app.file(rhys).await.voice.answer_to(asked).is_none());
    // Nobody finds their own words fine, nor does anybody else for them.
    for other_worker in ["Angharad", "Sam", "Priya", "Bea"] {
        let other_worker = app.staff(other_worker).await;
        let answer = looks(&other_worker, &other, &[("fine", "yes")]).await;
        assert_eq!(answer.status, 404);
    }
    for stranger in ["Sam", "Priya", "Bea"] {
        let stranger = app.staff(stranger).await;
        assert_ne!(stranger.get(&other).await.status, 200);
    }
    assert_eq!(posts("Yes, Ceffyl can come.").await.status, 303);
    let file = app.file(rhys).await;
    let (_, answer) = file.voice.answer_to(asked).unwrap();
    assert_eq!(answer.words, "Yes, Ceffyl can come.");
}

#[tokio::test]
async fn words_shown_back_a_promise_kept_and_an_answer_to_a_parent_wait_too() {
    let app = TestApp::with_families().await;
    let (angharad, helen) = angharad_learns(&app).await;
    let rhys = app.child("Rhys").await;
    let asked = asks(&app, rhys, "Can Ceffyl come?").await;
    let page = format!("/children/{rhys}/said/{asked}");
    let id = form_id();
    let back = angharad
        .post(&format!("{page}/showing-back"), &[("id", &id)])
        .await;
    let back = waiting(&back);
    let shown = helen.get(&back).await.words();
    assert!(shown.contains("Can Ceffyl come?"), "{shown}");
    assert!(app.file(rhys).await.voice.shown_back_by(asked).is_none());
    looks(&helen, &back, &[("fine", "yes")]).await;
    assert_eq!(does_it_now(&angharad, &back).await.status, 303);
    assert!(app.file(rhys).await.voice.shown_back_by(asked).is_some());
    // "I'll find out" is said in our own words, and at once: she would wait.
    let promise = form_id();
    let (owner, question) = (
        app.staff_id("Angharad").await.to_string(),
        asked.to_string(),
    );
    let made = [
        ("id", promise.as_str()),
        ("question", question.as_str()),
        ("owner", owner.as_str()),
        ("by", "2026-11-27"),
    ];
    let list = format!("/children/{rhys}/promises");
    let made = angharad.post(&list, &made).await;
    assert_eq!(made.goes_to(), format!("{list}/{promise}"));
    let found = [
        ("id", form_id()),
        ("outcome", "found_out".to_owned()),
        ("found", "Zqx Ceffyl can come.".to_owned()),
        ("how", "their_pages".to_owned()),
    ];
    let found = found
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let kept = waiting(&angharad.post(&format!("{list}/{promise}"), &found).await);
    let home = app.child_in(rhys, false).await.get("/here").await;
    assert!(!home.everything().contains("Zqx"));
    let note = angharad.get(&format!("{list}/{promise}")).await;
    assert!(note.html().contains(&kept), "{}", note.words());
    looks(&helen, &kept, &[("fine", "yes")]).await;
    assert_eq!(does_it_now(&angharad, &kept).await.status, 303);
    let file = app.file(rhys).await;
    assert!(crate::promises::is_answered(&file, asked));
}

#[tokio::test]
async fn what_was_said_already_and_what_cannot_wait_goes_at_once() {
    let app = TestApp::with_families().await;
    let (angharad, _) = angharad_learns(&app).await;
    let rhys = app.child("Rhys").await;
    let asked = asks(&app, rhys, "Can Ceffyl come?").await;
    let page = format!("/children/{rhys}/said/{asked}");
    let id = form_id();
    let passed = [
        ("id", id.as_str()),
        ("passed_to", "police"),
        ("at", "10:05"),
        ("why", "He is not safe there tonight."),
    ];
    let passed = angharad.post(&format!("{page}/passing-on"), &passed).await;
    assert_eq!(passed.goes_to(), page, "danger first");
    let told = answers(&angharad, &page, "told", "I told him: yes.").await;
    assert_eq!(told.goes_to(), format!("/children/{rhys}/said"));
    assert!(app.file(rhys).await.voice.answer_to(asked).is_some());
}

#[tokio::test]
async fn nobody_elses_press_waits() {
    let app = TestApp::with_families().await;
    let rhys = app.child("Rhys").await;
    let asked = asks(&app, rhys, "Can Ceffyl come?").await;
    let page = format!("/children/{rhys}/said/{asked}");
    let angharad = app.staff("Angharad").await;
    let done = answers(&angharad, &page, "screen", "Yes, Ceffyl can come.").await;
    assert_eq!(done.goes_to(), format!("/children/{rhys}/said"));
    assert!(angharad.get("/children").await.texts("#waits").is_empty());
}

/// Every kind ever released, as the golden entries have it, that waits where a learner writes it. Whoever adds one that others than the workers
/// may know decides here what becomes of it.
#[tokio::test]
async fn these_are_the_kinds_that_wait() {
    let app = TestApp::with_families().await;
    let file = app.file(app.child("Rhys").await).await;
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let mut found = BTreeSet::new();
    for kind in fs::read_dir(golden)
        .unwrap()
        .map(|kind| kind.unwrap().path())
    {
        for entry in fs::read_dir(kind).into_iter().flatten() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let sealed: Sealed<'_> = serde_json::from_str(&text).unwrap();
            let id = EntryId(uuid::Uuid::nil());
            let own = FileEntry::from_kind(sealed.kind, sealed.v, sealed.body).unwrap();
            let own = own.and_then(|entry| entry.written(file.id(), id));
            let family = || {
                let entry = FamilyEntry::from_kind(sealed.kind, sealed.v, sealed.body);
                entry
                    .unwrap()
                    .and_then(|entry| entry.written(file.id(), id))
            };
            let written: Option<Written> = own.or_else(family);
            if written.is_some_and(|written| waits(&file, &written)) {
                found.insert(sealed.kind.to_owned());
            }
        }
    }
    let expected = [
        "feedback.changed",
        "from_parents.answered",
        "from_parents.shown_back",
        "plan.shown",
        "promises.answered",
        "promises.on_screen",
        "recommendations.shown",
        "story.shown",
        "supervision.shown",
        "voice.answered",
        "voice.shown_back",
    ];
    let expected: BTreeSet<String> = expected.into_iter().map(str::to_owned).collect();
    assert_eq!(found, expected);
}
