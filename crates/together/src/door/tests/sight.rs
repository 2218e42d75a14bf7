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
    let family = family.into_iter().chain(of_the_diary(&mut next));
    let raw = |body: &str| serde_json::value::RawValue::from_string(body.to_owned()).expect("JSON");
    let child = child
        .iter()
        .map(|(kind, body)| FileEntry::from_kind(kind, 1, &raw(body)).unwrap().unwrap());
    let family = family.map(|(kind, body)| {
        FamilyEntry::from_kind(kind, 1, &raw(&body))
            .unwrap()
            .unwrap()
    });
    (child.collect(), family.collect())
}

/// The same in a family's diary.
fn of_the_diary(next: &mut impl FnMut() -> String) -> [(&'static str, String); 5] {
    [
        (
            "diary.planned",
            format!(
                r#"{{"happening":"visit","day":"2027-01-05","say":"{}"}}"#,
                next()
            ),
        ),
        (
            "diary.place",
            format!(
                r#"{{"of":"0198c000-0000-7000-8000-000000000001","place":"{}","with":"{}"}}"#,
                next(),
                next()
            ),
        ),
        (
            "diary.moved",
            format!(
                r#"{{"of":"0198c000-0000-7000-8000-000000000001","day":"2027-01-06","why":"{}"}}"#,
                next()
            ),
        ),
        (
            "diary.called_off",
            format!(
                r#"{{"of":"0198c000-0000-7000-8000-000000000001","why":"{}"}}"#,
                next()
            ),
        ),
        (
            "diary.heard",
            format!(
                r#"{{"of":"0198c000-0000-7000-8000-000000000001","person":"rhys","how":"need_not","because":"{}"}}"#,
                next()
            ),
        ),
    ]
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

#[tokio::test]
async fn somebody_who_is_made_known_to_workers_alone_is_on_no_screen_of_the_childs_any_more() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let amira = app.child_in(child, true).await;
    let pages = async || every_page(&app, &amira, child).await;
    assert!(pages().await.contains("Mark Clarke"), "she may know of him");
    let address = format!("/children/{child}/people/mark");
    let page = sam.get(&address).await;
    let (id, seen) = (page.field("id"), page.field("seen"));
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("name", "Mark Clarke"),
        ("what", "parent"),
        ("readers", "workers"),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    assert!(
        !pages().await.contains("Mark"),
        "the older entry says nothing"
    );
    assert!(
        sam.get(&format!("/children/{child}/people"))
            .await
            .words()
            .contains("Mark Clarke")
    );
}

#[tokio::test]
async fn a_note_for_fewer_people_hides_nobody_from_those_who_may_know_of_them() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let address = format!("/children/{child}/people/mark");
    let page = sam.get(&address).await;
    let (id, seen) = (page.field("id"), page.field("seen"));
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("name", "Mark Clarke"),
        ("what", "parent"),
        ("workers_note", "Zqxnote for us"),
        ("readers", "everyone"),
    ];
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &fields).await.status, 303);
    }
    let people = sam.get(&format!("/children/{child}/people")).await.words();
    assert_eq!(people.matches("Zqxnote for us").count(), 1, "{people}");
    assert_eq!(
        sam.get(&address).await.box_text("workers_note").trim(),
        "Zqxnote for us"
    );
    let amira = app.child_in(child, true).await;
    let pages = every_page(&app, &amira, child).await;
    assert!(pages.contains("Mark Clarke") && !pages.contains("Zqxnote"));
}

/// Somebody's question, answered on their screen: the worker's page about it, and the screen.
async fn answered<'a>(app: &'a TestApp, words: &str) -> (Browser<'a>, Browser<'a>, String) {
    let child = app.child("Rhys").await;
    let (rhys, angharad) = (
        app.child_in(child, false).await,
        app.staff("Angharad").await,
    );
    let id = crate::testing::form_id();
    let asks = [
        ("id", id.as_str()),
        ("do", "ask"),
        ("words", "Zqxquestion?"),
    ];
    rhys.post("/here", &asks).await;
    let address = format!("/children/{child}/said/{id}");
    let form = angharad.get(&address).await.field("id");
    let fields = [("id", form.as_str()), ("answer", words), ("how", "screen")];
    assert_eq!(angharad.post(&address, &fields).await.status, 303);
    (angharad, rhys, address)
}

/// Presses “Take this off their screen”, twice as somebody in a hurry does.
async fn takes_off(worker: &Browser<'_>, page: &str) {
    let shown = worker.get(page).await;
    let (of, to) = (shown.field("of"), shown.attributes("form", "action"));
    let to = to.into_iter().find(|to| to.ends_with("/off-screen"));
    let (id, to) = (crate::testing::form_id(), to.expect("a button"));
    for _ in 0..2 {
        let off = worker.post(&to, &[("id", &id), ("of", &of)]).await;
        assert_eq!(off.status, 303, "{}", off.words());
    }
    assert!(worker.get(page).await.words().contains("taken off"));
}

#[tokio::test]
async fn an_answer_that_is_taken_off_is_on_no_screen_and_another_can_be_given() {
    let app = TestApp::with_families().await;
    let (angharad, rhys, page) = answered(&app, "Zqxanswer").await;
    let child = app.child("Rhys").await;
    assert!(every_page(&app, &rhys, child).await.contains("Zqxanswer"));
    takes_off(&angharad, &page).await;
    assert!(!every_page(&app, &rhys, child).await.contains("Zqxanswer"));
    assert!(
        angharad.get(&page).await.words().contains("Zqxanswer"),
        "it stays on the file"
    );
    let form = crate::testing::form_id();
    let fields = [
        ("id", form.as_str()),
        ("answer", "Zqxother"),
        ("how", "screen"),
    ];
    assert_eq!(angharad.post(&page, &fields).await.status, 303);
    assert!(every_page(&app, &rhys, child).await.contains("Zqxother"));
}

#[tokio::test]
async fn a_newer_answer_stands_for_an_older_one_on_the_screen_whoever_it_is_for() {
    let app = TestApp::with_families().await;
    let (angharad, rhys, page) = answered(&app, "Zqxanswer").await;
    let form = crate::testing::form_id();
    let fields = [
        ("id", form.as_str()),
        ("answer", "I told him."),
        ("how", "told"),
    ];
    assert_eq!(angharad.post(&page, &fields).await.status, 303);
    let pages = every_page(&app, &rhys, app.child("Rhys").await).await;
    assert!(!pages.contains("Zqxanswer") && !pages.contains("I told him."));
}

#[tokio::test]
async fn words_that_were_shown_back_twice_and_taken_off_are_on_no_screen_and_in_no_letter() {
    let app = TestApp::with_families().await;
    let (angharad, rhys, page) = answered(&app, "Yes.").await;
    let child = app.child("Rhys").await;
    takes_off(&angharad, &page).await;
    for _ in 0..2 {
        let id = crate::testing::form_id();
        let back = format!("{page}/showing-back");
        assert_eq!(angharad.post(&back, &[("id", &id)]).await.status, 303);
    }
    assert!(
        every_page(&app, &rhys, child)
            .await
            .contains("Zqxquestion?")
    );
    let of = page.rsplit('/').next().unwrap().parse().unwrap();
    let file = app.file(child).await;
    let (id, back) = (crate::testing::form_id(), file.voice.shown_back_by(of));
    let back = back.expect("it is shown back").to_string();
    let off = format!("/children/{child}/off-screen");
    assert_eq!(
        angharad
            .post(&off, &[("id", &id), ("of", &back)])
            .await
            .status,
        303
    );
    let pages = every_page(&app, &rhys, child).await;
    assert!(!pages.contains("Zqxquestion?"), "the older copy is shown");
    let file = app.file(child).await;
    let (alone, taken_off) = (
        crate::file::Readers::person(file.child(), []),
        file.portal.taken_off().collect(),
    );
    assert_eq!(file.voice.shown_back_to(of, &alone, &taken_off), None);
}

#[tokio::test]
async fn words_that_were_shown_back_and_a_letter_can_be_taken_off_too() {
    let app = TestApp::with_families().await;
    let (angharad, rhys, page) = answered(&app, "Yes.").await;
    let child = app.child("Rhys").await;
    takes_off(&angharad, &page).await;
    let id = crate::testing::form_id();
    angharad
        .post(&format!("{page}/showing-back"), &[("id", &id)])
        .await;
    let shown = every_page(&app, &rhys, child).await;
    assert!(shown.contains("Zqxquestion?"));
    let file = app.file(child).await;
    let back = file
        .voice
        .shown_back_by(page.rsplit('/').next().unwrap().parse().unwrap());
    let id = crate::testing::form_id();
    let of = back.expect("it is shown back").to_string();
    let off = format!("/children/{child}/off-screen");
    assert_eq!(
        angharad
            .post(&off, &[("id", &id), ("of", &of)])
            .await
            .status,
        303
    );
    assert!(
        !every_page(&app, &rhys, child)
            .await
            .contains("Zqxquestion?")
    );

    let kezia = app.child("Kezia").await;
    let letter = app.file(kezia).await.letters.sent().next().unwrap().0.id;
    let priya = app.staff("Priya").await;
    let hers = app.child_in(kezia, true).await;
    let place = format!("letter {letter}");
    let on_screen = async || {
        hers.post("/here", &[("go", &place)]).await;
        hers.get("/here")
            .await
            .page()
            .select(&scraper::Selector::parse("main article, main .letter").unwrap())
            .count()
    };
    let before = on_screen().await;
    takes_off(&priya, &format!("/children/{kezia}/letters/{letter}")).await;
    let home = hers.get("/here").await.words();
    assert!(
        on_screen().await == 0 && home.contains("What do you want to do?"),
        "{before} {home}"
    );
}

#[tokio::test]
async fn only_a_worker_of_the_child_takes_something_off_and_only_what_is_there() {
    let app = TestApp::with_families().await;
    let (angharad, _, page) = answered(&app, "Zqxanswer").await;
    let child = app.child("Rhys").await;
    let of = angharad.get(&page).await.field("of");
    let (off, id) = (
        format!("/children/{child}/off-screen"),
        crate::testing::form_id(),
    );
    for name in ["Sam", "Helen", "Bea"] {
        let other = app.staff(name).await;
        assert_eq!(
            other.post(&off, &[("id", &id), ("of", &of)]).await.status,
            404,
            "{name}"
        );
    }
    for of in ["", "nonsense", &id] {
        assert_eq!(
            angharad.post(&off, &[("id", &id), ("of", of)]).await.status,
            404
        );
    }
}
