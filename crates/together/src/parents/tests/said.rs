use ledger::FileId;

use super::{Side, at, writes};
use crate::{
    children::What,
    testing::{Answer, Browser, TestApp, form_id},
};

async fn due(app: &TestApp, child: FileId) -> Vec<What> {
    app.due(child)
        .await
        .into_iter()
        .map(|due| due.what)
        .collect()
}

/// Answers on their own pages, or in another way.
async fn answers(
    worker: &Browser<'_>,
    child: FileId,
    entry: ledger::EntryId,
    how: &str,
    words: &str,
) -> Answer {
    let id = form_id();
    let fields = [("id", id.as_str()), ("how", how), ("answer", words)];
    worker
        .post(&format!("/children/{child}/from-parents/{entry}"), &fields)
        .await
}

#[tokio::test]
async fn a_question_is_due_for_each_child_it_is_about_and_one_answer_clears_all() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let yusuf = app.child("Yusuf").await;
    let entry = writes(&rana, "ask", "Zqxcan it be later?").await;
    for child in [side.child, yusuf] {
        assert!(due(&app, child).await.contains(&What::FromParent(entry)));
    }
    let list = side.worker.get("/children").await;
    assert!(
        list.words().contains("Rana Haddad asked something"),
        "{}",
        list.words()
    );
    let page = side
        .worker
        .get(&format!("/children/{yusuf}/from-parents/{entry}"))
        .await;
    assert!(
        page.words().contains("Zqxcan it be later?"),
        "{}",
        page.words()
    );
    let home = at(&rana, "home").await.words();
    assert!(home.contains("Sam has it and will tell you by"), "{home}");
    assert_eq!(
        answers(&side.worker, yusuf, entry, "screen", "Zqxyes, at two.")
            .await
            .status,
        303
    );
    for child in [side.child, yusuf] {
        assert!(!due(&app, child).await.contains(&What::FromParent(entry)));
    }
    let place = format!("answer {entry}");
    assert!(at(&rana, &place).await.words().contains("Zqxyes, at two."));
    let (_, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    let page = at(&mark, &place).await;
    assert!(!page.html().contains("Zqx") && !page.html().contains(&entry.to_string()));
}

#[tokio::test]
async fn it_can_be_about_one_child_alone() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "ask"),
        ("words", "Zqxone"),
        ("about", "amira"),
    ];
    rana.post("/here", &fields).await;
    let yusuf = app.child("Yusuf").await;
    let entry = ledger::EntryId(id.parse().unwrap());
    assert!(
        due(&app, side.child)
            .await
            .contains(&What::FromParent(entry))
    );
    assert!(!due(&app, yusuf).await.contains(&What::FromParent(entry)));
    let other = side
        .worker
        .get(&format!("/children/{yusuf}/from-parents/{entry}"))
        .await;
    assert_eq!(other.status, 404);
}

#[tokio::test]
async fn their_words_are_not_shown_back_until_a_worker_marked_it_safe_and_nothing_says_that_anybody_read()
 {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let entry = writes(&rana, "say", "Zqxwords of mine").await;
    let one = format!("/children/{}/from-parents/{entry}", side.child);
    let before = rana.get("/here").await;
    let home = at(&rana, "home").await;
    assert!(!before.html().contains("Zqx") && !home.html().contains("Zqx"));
    let without_ids = |page: Answer| page.words();
    let unread = without_ids(rana.get("/here").await);
    side.worker
        .post(&format!("{one}/reading"), &[("id", &form_id())])
        .await;
    assert_eq!(
        without_ids(rana.get("/here").await),
        unread,
        "no proof of reading"
    );
    assert!(
        !due(&app, side.child)
            .await
            .contains(&What::FromParent(entry))
    );
    side.worker
        .post(&format!("{one}/showing-back"), &[("id", &form_id())])
        .await;
    assert!(rana.get("/here").await.words().contains("Zqxwords of mine"));
}

#[tokio::test]
async fn an_answer_that_holds_what_is_sealed_from_them_or_a_name_for_others_is_refused_and_kept_on_the_page()
 {
    let app = TestApp::with_families().await;
    let (side, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    let entry = writes(&mark, "ask", "Where is their school?").await;
    let held = answers(
        &side.worker,
        side.child,
        entry,
        "screen",
        "It is Larkfield Primary.",
    )
    .await;
    assert_eq!(held.status, 422);
    assert!(
        held.box_text("answer").contains("Larkfield"),
        "nothing typed is lost"
    );
    assert!(
        !at(&mark, &format!("answer {entry}"))
            .await
            .html()
            .contains("Larkfield")
    );
    let (side, denise) = Side::inside(&app, "Priya", "Jayden", "denise").await;
    let entry = writes(&denise, "ask", "How is he?").await;
    let held = answers(&side.worker, side.child, entry, "screen", "Jay is well.").await;
    assert_eq!(held.status, 422, "{}", held.words());
}

#[tokio::test]
async fn what_is_sealed_from_whoever_wrote_it_is_danger_until_somebody_has_it() {
    let app = TestApp::with_families().await;
    let (side, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    let entry = writes(&mark, "say", "I was at 14 Tannery Row, Oakhurst OK7 3PD.").await;
    assert_eq!(
        due(&app, side.child).await.first(),
        Some(&What::ParentDanger(entry))
    );
    let one = format!("/children/{}/from-parents/{entry}", side.child);
    assert!(
        side.worker
            .get(&one)
            .await
            .words()
            .contains("sealed from Mark Clarke")
    );
    side.worker
        .post(&format!("{one}/reading"), &[("id", &form_id())])
        .await;
    assert!(
        !due(&app, side.child)
            .await
            .contains(&What::ParentDanger(entry))
    );
}

#[tokio::test]
async fn not_safe_is_live_only_with_a_rota_and_due_before_everything() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "not-safe"),
        ("words", "Zqxhe is outside"),
    ];
    assert_eq!(rana.post("/here", &fields).await.goes_to(), "/here");
    let entry = ledger::EntryId(id.parse().unwrap());
    assert_eq!(
        due(&app, side.child).await.first(),
        Some(&What::ParentDanger(entry))
    );
    let id = form_id();
    let passed = [
        ("id", id.as_str()),
        ("passed_to", "police"),
        ("at", "15:30"),
        ("why", "He is outside."),
    ];
    let on = format!("/children/{}/from-parents/{entry}/passing-on", side.child);
    assert_eq!(side.worker.post(&on, &passed).await.status, 303);
    assert!(
        !due(&app, side.child)
            .await
            .contains(&What::ParentDanger(entry))
    );
    app.staff("Bea")
        .await
        .post("/house/rota", &[("id", &form_id())])
        .await;
    let page = at(&rana, "not-safe").await;
    assert!(page.words().contains("999") && page.words().contains("0808 2000 247"));
    let id = form_id();
    let again = [
        ("id", id.as_str()),
        ("do", "not-safe"),
        ("words", "Zqxagain"),
    ];
    let refused = rana.post("/here", &again).await;
    assert_eq!(refused.status, 422);
    assert!(refused.html().contains("Zqxagain"), "nothing typed is lost");
}

#[tokio::test]
async fn what_nobody_has_read_by_the_next_working_morning_is_shown_to_whoever_is_on_duty() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-11-20T15:00:00Z");
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let entry = writes(&rana, "ask", "Zqxwaits").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let grace = app.staff("Grace").await;
    let list = grace.get("/children").await;
    assert!(
        list.texts("section.duty")
            .join("")
            .contains("a parent or carer asked something"),
        "{}",
        list.words()
    );
    assert!(!list.html().contains("Zqxwaits"));
    let links = list.attributes("section.duty a", "href");
    let theirs = |link: &&String| link.ends_with(&format!("/from-parents/{entry}"));
    let one = links.iter().find(theirs).expect("a link to it").clone();
    assert!(grace.get(&one).await.words().contains("Zqxwaits"));
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("how", "told"),
        ("answer", "I called her."),
    ];
    let answered = grace.post(&one, &fields).await;
    assert_eq!(answered.goes_to(), "/children");
    let codes = grace
        .post(&format!("{}/codes", side.pages), &[("id", &form_id())])
        .await;
    assert!(
        !codes.status.is_success(),
        "whoever stands in makes no code"
    );
    assert!(!rana.get("/here").await.html().contains("I called her."));
}

#[tokio::test]
async fn one_press_promises_to_find_it_out_and_an_answer_ends_the_promise() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let entry = writes(&rana, "ask", "Zqxwhen?").await;
    let one = format!("/children/{}/from-parents/{entry}", side.child);
    let id = form_id();
    for _ in 0..2 {
        let done = side
            .worker
            .post(&format!("{one}/promising"), &[("id", &id)])
            .await;
        assert_eq!(done.goes_to(), one, "twice is once");
    }
    let promise = ledger::EntryId(id.parse().unwrap());
    let all = due(&app, side.child).await;
    assert!(all.contains(&What::Promise(promise)) && !all.contains(&What::FromParent(entry)));
    let home = at(&rana, "home").await.words();
    assert!(
        home.contains("Sam is finding something out for you"),
        "{home}"
    );
    let yusuf = app.child("Yusuf").await;
    answers(&side.worker, yusuf, entry, "screen", "Zqxon Monday.").await;
    assert!(
        !due(&app, side.child)
            .await
            .contains(&What::Promise(promise))
    );
    let home = at(&rana, "home").await.words();
    assert!(
        !home.contains("finding something out") && home.contains("See the answer"),
        "{home}"
    );
}

#[tokio::test]
async fn words_that_come_too_late_are_kept_and_offered_and_not_shown() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    side.asked().await;
    let code = side.live_code().await;
    let rana = side.comes_in(&code).await;
    app.minutes_later(11);
    let id = form_id();
    let late = [("id", id.as_str()), ("do", "ask"), ("words", "Zqxlate")];
    assert_eq!(rana.post("/here", &late).await.goes_to(), "/here");
    assert!(!rana.get("/here").await.html().contains("Zqxlate"));
    let inside = side.types(&code[..4], super::PHRASE).await;
    let again = app.nobody().with_cookie_of(&inside);
    let home = again.get("/here").await;
    assert!(
        home.words().contains("You began to write something") && !home.html().contains("Zqxlate")
    );
    again.post("/here", &[("do", "show-unsent")]).await;
    assert_eq!(again.get("/here").await.box_text("words"), "Zqxlate");
    writes(&again, "ask", "Zqxlate").await;
    assert!(
        !at(&again, "home")
            .await
            .words()
            .contains("You began to write")
    );
}

#[tokio::test]
async fn words_of_a_page_from_before_are_kept_for_whoever_wrote_them() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    side.asked().await;
    let code = side.live_code().await;
    let rana = side.comes_in(&code).await;
    let page = rana.get("/here").await.field("page");
    let again = side.types(&code[..4], super::PHRASE).await;
    let again = app.nobody().with_cookie_of(&again);
    let id = form_id();
    let old = [
        ("id", id.as_str()),
        ("do", "ask"),
        ("words", "Zqxold"),
        ("page", &page),
    ];
    assert_eq!(again.post("/here", &old).await.goes_to(), "/here");
    let says = again.get("/here").await;
    assert!(
        says.words()
            .contains("They are kept for the one who wrote them"),
        "{}",
        says.words()
    );
    assert!(!says.html().contains("Zqxold"));
    again.post("/here", &[("do", "show-unsent")]).await;
    assert_eq!(again.get("/here").await.box_text("words"), "Zqxold");
}

#[tokio::test]
async fn an_empty_box_is_a_sentence_and_other_words_under_the_same_form_are_kept_too() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let id = form_id();
    let empty = rana
        .post("/here", &[("id", &id), ("do", "ask"), ("words", " ")])
        .await;
    assert_eq!(empty.status, 422);
    for words in ["Zqxone", "Zqxone", "Zqxtwo"] {
        rana.post("/here", &[("id", &id), ("do", "ask"), ("words", words)])
            .await;
    }
    let list = side
        .worker
        .get(&format!("/children/{}/from-parents", side.child))
        .await;
    let words = list.texts("blockquote.quote").join(" ");
    assert_eq!(
        (
            words.matches("Zqxone").count(),
            words.matches("Zqxtwo").count()
        ),
        (1, 1)
    );
}

#[tokio::test]
async fn a_promise_in_one_childs_file_is_over_when_it_was_answered_from_a_brothers_or_sisters() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let yusuf = app.child("Yusuf").await;
    let entry = writes(&rana, "ask", "Zqxcan it be later?").await;
    let one = |child: FileId| format!("/children/{child}/from-parents/{entry}");
    let id = form_id();
    let promising = format!("{}/promising", one(side.child));
    let promised = side.worker.post(&promising, &[("id", &id)]).await;
    assert_eq!(promised.status, 303);
    let promise = ledger::EntryId(id.parse().unwrap());
    let waits = async || {
        let listed = side.worker.get("/promises").await.words();
        let listed = listed.contains("what Rana Haddad asked");
        let is_due = due(&app, side.child)
            .await
            .contains(&What::Promise(promise));
        let file = app.file(side.child).await;
        (listed, is_due, crate::promises::open(&file).count())
    };
    assert_eq!(waits().await, (true, true, 1));
    answers(&side.worker, yusuf, entry, "screen", "Zqxyes.").await;
    assert_eq!(waits().await, (false, false, 0));
    let page = side
        .worker
        .get(&format!("/children/{}/promises/{promise}", side.child))
        .await;
    assert!(page.words().contains("Zqxyes."), "{}", page.words());
}

#[tokio::test]
async fn a_parent_speaks_and_draws_and_it_is_in_the_files_of_the_children_it_is_about_and_in_no_other()
 {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let yusuf = app.child("Yusuf").await;
    let sound: &[u8] = b"RIFF\x24\0\0\0WAVEfmt Zqxvoice";
    let (page, id) = (rana.get("/here").await.field("page"), form_id());
    let fields = [
        ("page", page.as_str()),
        ("id", &id),
        ("do", "ask"),
        ("words", ""),
        ("about", "amira"),
    ];
    for _ in 0..2 {
        let sent = rana
            .post_files("/here", &fields, &[("sound", "voice.wav", sound)])
            .await;
        assert_eq!(sent.goes_to(), "/here");
    }
    let one = |child: FileId| format!("/children/{child}/from-parents/{id}");
    let page = side.worker.get(&one(side.child)).await;
    let sounds = page.attributes("audio", "src");
    assert_eq!(sounds.len(), 1, "{}", page.words());
    assert_eq!(side.worker.get(&sounds[0]).await.body, sound);
    let kept = sounds[0].rsplit('/').next().unwrap();
    for not_there in [
        format!("{}/with/{kept}", one(yusuf)),
        format!("/children/{}/attachments/{kept}", side.child),
    ] {
        assert_eq!(side.worker.get(&not_there).await.status, 404, "{not_there}");
    }
    let priya = app.staff("Priya").await;
    assert_eq!(priya.get(&sounds[0]).await.status, 404);
    assert_eq!(rana.get(&sounds[0]).await.goes_to(), "/here");
    let nothing = rana
        .post_files(
            "/here",
            &fields,
            &[("sound", "voice.wav", b"Zqxnone".as_slice())],
        )
        .await;
    assert_eq!(nothing.status, 422);
}
