//! What a viewer may not see is left out before the fold: a child's own pages never hold an entry for the workers alone.

use ledger::{EntryId, FileId};

use crate::{
    door::{OpenFile, Viewer},
    file::{FamilyEntry, FileEntry, Written},
    testing::{Browser, TestApp},
    web::Error,
};

/// An id of nothing.
const ANY: &str = "0198c000-0000-7000-8000-0000000000b1";

/// A word that stands nowhere else.
fn marker(n: usize) -> String {
    format!("Zqxmarker{n}x")
}

/// Every kind of thing that only workers may know, each with a marker of its own wherever something can be typed.
fn for_workers(markers: &mut Vec<String>) -> (Vec<FileEntry>, Vec<FamilyEntry>) {
    let mut next = || {
        markers.push(marker(markers.len()));
        markers.last().expect("one was just added").clone()
    };
    let answer = |said: String| format!(r#"{{"said":{said},"said_by":"court"}}"#);
    let child = [
        (
            "record.noted",
            format!(
                r#"{{"kind":"call","with":"{}","text":"{}"}}"#,
                next(),
                next()
            ),
        ),
        (
            "about_me.called",
            answer(format!(r#"{{"name":"{}","say_it":"{}"}}"#, next(), next())),
        ),
        ("about_me.pronouns", answer(format!(r#""{}""#, next()))),
        (
            "about_me.word_for",
            answer(format!(r#"{{"person":"mam","word":"{}"}}"#, next())),
        ),
        (
            "about_me.languages",
            answer(format!(r#"{{"speak":"{}","read":"{}"}}"#, next(), next())),
        ),
        (
            "about_me.telling",
            answer(format!(r#"{{"when_where":"{}"}}"#, next())),
        ),
        ("about_me.unique", answer(format!(r#""{}""#, next()))),
        (
            "about_me.in_my_words",
            answer(format!(r#"{{"about":"faith","words":"{}"}}"#, next())),
        ),
        (
            "voice.said",
            format!(r#"{{"words":"{}","heard":"on_paper"}}"#, next()),
        ),
        (
            "voice.asked",
            format!(r#"{{"words":"{}","heard":"on_paper"}}"#, next()),
        ),
        (
            "voice.passed_on",
            format!(
                r#"{{"of":"{ANY}","to":"council","at":"15:30:00","why":"{}"}}"#,
                next()
            ),
        ),
        (
            "promises.made",
            format!(
                r#"{{"subject":"{}","to":["rhys"],"owner":{{"worker":"{ANY}","first_name":"{}"}},"by":"2026-12-01"}}"#,
                next(),
                next()
            ),
        ),
    ];
    let family = [
        (
            "people.person",
            format!(
                r#"{{"slug":"somebody","name":"{}","note":"{}","is":[{{"what":"aunt","to":"rhys"}}]}}"#,
                next(),
                next()
            ),
        ),
        (
            "people.whereabouts",
            format!(
                r#"{{"of":"mam","detail":"home","text":"{}","may_be_told":"everyone"}}"#,
                next()
            ),
        ),
        (
            "court.dated",
            format!(
                r#"{{"what":"meeting","day":"2027-01-04","say":"{}","place":"{}"}}"#,
                next(),
                next()
            ),
        ),
    ];
    let raw = |body: &str| serde_json::value::RawValue::from_string(body.to_owned()).expect("JSON");
    let child = child
        .iter()
        .map(|(kind, body)| FileEntry::from_kind(kind, 1, &raw(body)).unwrap().unwrap());
    let family = family.iter().map(|(kind, body)| {
        FamilyEntry::from_kind(kind, 1, &raw(body))
            .unwrap()
            .unwrap()
    });
    (child.collect(), family.collect())
}

/// Writes them all through the door; the markers to look for.
async fn filled(app: &TestApp, child: FileId) -> Vec<String> {
    let mut markers = Vec::new();
    let (own, family) = for_workers(&mut markers);
    let now = app.app.door.clock().now();
    let rule = |file: &OpenFile| {
        let mut entries: Vec<Written> = own
            .iter()
            .filter_map(|one| one.written(file.id(), EntryId::new(now)))
            .collect();
        let home = file.family_id().expect("a family");
        entries.extend(
            family
                .iter()
                .filter_map(|one| one.written(home, EntryId::new(now))),
        );
        Ok::<_, Error>(entries.into())
    };
    app.app
        .door
        .write(&Viewer::program(), child, rule)
        .await
        .unwrap();
    markers
}

/// Everything a child's browser gets: every place, every form, in both manners.
async fn every_page(app: &TestApp, browser: &Browser<'_>, child: FileId) -> String {
    let file = app.file(child).await;
    let letters = file
        .letters
        .all()
        .iter()
        .map(|letter| format!("letter {}", letter.id));
    let answers = file
        .entries
        .iter()
        .map(|(stamp, _)| format!("answer {}", stamp.id));
    let places = [
        "home", "about-me", "say", "ask", "next", "help", "thanks", "not-safe",
    ]
    .map(str::to_owned);
    let mut all = String::new();
    for place in places.into_iter().chain(letters).chain(answers) {
        all += &browser.post("/here", &[("go", &place)]).await.everything();
        all += &browser.get("/here").await.everything();
    }
    for fields in [
        [("do", "say"), ("words", "")],
        [("do", "ask"), ("words", "")],
        [("do", "manner"), ("words", "")],
    ] {
        let id = crate::testing::form_id();
        let fields = [fields[0], fields[1], ("id", id.as_str())];
        all += &browser.post("/here", &fields).await.everything();
        all += &browser.get("/here").await.everything();
    }
    all
}

#[tokio::test]
async fn no_page_of_a_childs_holds_what_only_the_workers_may_know() {
    let app = TestApp::with_families().await;
    for name in ["Amira", "Rhys"] {
        let child = app.child(name).await;
        let markers = filled(&app, child).await;
        for together in [true, false] {
            let browser = app.child_in(child, together).await;
            let pages = every_page(&app, &browser, child).await.to_lowercase();
            for marker in &markers {
                assert!(
                    !pages.contains(&marker.to_lowercase()),
                    "{name} can read {marker}"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_workers_pages_do_hold_it_so_that_the_sweep_means_something() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let markers = filled(&app, child).await;
    let angharad = app.staff("Angharad").await;
    let mut pages = String::new();
    for page in ["?whole=true", "/about-me", "/people", "/said"] {
        pages += &angharad
            .get(&format!("/children/{child}{page}"))
            .await
            .html();
    }
    let seen = markers
        .iter()
        .filter(|marker| pages.contains(*marker))
        .count();
    assert!(
        seen > markers.len() / 2,
        "{seen} of {} are on the workers’ pages",
        markers.len()
    );
}

#[tokio::test]
async fn what_is_on_a_screen_depends_on_who_sits_beside_it() {
    let app = TestApp::with_families().await;
    let kezia = app.child("Kezia").await;
    // Her mum holds her phone: “Kez” is for those who know her, and Mum was not among those she named.
    let on_her_phone = app.child_in(kezia, false).await.get("/here").await.words();
    assert!(
        on_her_phone.contains("Kezia") && !on_her_phone.contains("Kez "),
        "{on_her_phone}"
    );
}
