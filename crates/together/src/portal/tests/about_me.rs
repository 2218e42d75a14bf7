//! What a child says about themselves on their own pages.

use super::at;
use crate::{
    about_me::{SaidBy, Way},
    file::{Audience, Reader, Readers},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn what_a_child_fills_in_is_theirs_and_for_this_screen_until_they_say_more() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let id = at(&amira, "about-me").await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("name", "Mimi"),
        ("say_it", "MEE-mee"),
        ("pronouns", "she"),
        ("ways", "letter"),
        ("when_where", "after tea"),
        ("unique", "facts nobody asked for"),
        ("name_for", "here"),
    ];
    assert_eq!(amira.post("/here", &fields).await.goes_to(), "/here");
    let file = app.file(child).await;
    let name = file.about_me.names().next().unwrap();
    assert_eq!(
        (name.answer.said.name.as_str(), &name.answer.said_by),
        ("Mimi", &SaidBy::Child)
    );
    assert!(name.answer.said.spelling_confirmed);
    assert_eq!(name.answer.readers, Audience::only([file.child()]));
    assert!(
        file.about_me
            .name_for(&Readers::person(file.child(), [Reader::Unknown]))
            .is_none()
    );
    assert!(
        file.about_me
            .telling()
            .next()
            .unwrap()
            .answer
            .said
            .ways
            .contains(&Way::Letter)
    );
    assert_eq!(
        file.about_me.unique().next().unwrap().answer.said.0,
        "facts nobody asked for"
    );
    let sam = app.staff("Sam").await.get("/children").await.words();
    assert!(sam.contains("Mimi") && sam.contains("MEE-mee"), "{sam}");
}

#[tokio::test]
async fn a_name_for_everybody_is_for_everybody() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("name", "Amira"),
        ("name_for", "everyone"),
    ];
    amira.post("/here", &fields).await;
    let file = app.file(child).await;
    assert_eq!(
        file.about_me.names().next().unwrap().answer.readers,
        Audience::Everyone
    );
}

#[tokio::test]
async fn every_field_may_stay_empty_and_adds_nothing() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let before = app.entries(child).await;
    let id = form_id();
    assert_eq!(
        amira
            .post("/here", &[("id", &id), ("do", "about-me")])
            .await
            .goes_to(),
        "/here"
    );
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn what_this_screen_may_not_show_is_not_lost_when_the_form_is_saved() {
    let app = TestApp::with_families().await;
    let child = app.child("Kezia").await;
    // Her mum holds her phone, so what she said about being told things is not on this screen.
    let kezia = app.child_in(child, false).await;
    let page = at(&kezia, "about-me").await;
    assert_eq!(page.box_text("when_where").trim(), "");
    let id = page.field("id");
    let (name, say_it, pronouns) = (
        page.field("name"),
        page.field("say_it"),
        page.field("pronouns"),
    );
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("name", &name),
        ("say_it", &say_it),
        ("pronouns", &pronouns),
    ];
    kezia.post("/here", &fields).await;
    let telling = app
        .file(child)
        .await
        .about_me
        .telling()
        .next()
        .unwrap()
        .answer
        .said
        .clone();
    assert!(telling.ways.contains(&Way::Pages), "{telling:?}");
    assert!(
        telling.when_where.contains("Nothing on the lock screen"),
        "{telling:?}"
    );
}

#[tokio::test]
async fn what_was_said_before_is_there_to_change_and_stays_on_the_file() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let page = at(&rhys, "about-me").await;
    assert_eq!(
        (page.field("name"), page.field("pronouns")),
        ("Rhys".to_owned(), "he/him".to_owned())
    );
    let id = page.field("id");
    rhys.post(
        "/here",
        &[
            ("id", &id),
            ("do", "about-me"),
            ("pronouns", "they/them"),
            ("name", "Rhys"),
            ("say_it", "REECE"),
        ],
    )
    .await;
    let file = app.file(child).await;
    let said: Vec<_> = file
        .about_me
        .pronouns()
        .map(|said| said.answer.said.0.as_str())
        .collect();
    assert_eq!(said, ["they/them", "he/him"]);
}

#[tokio::test]
async fn who_can_know_a_name_starts_unanswered_and_left_open_only_the_worker_knows_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let page = at(&amira, "about-me").await;
    assert!(
        page.attributes("input[name=name_for][checked]", "value")
            .is_empty()
    );
    let id = page.field("id");
    let fields = [("id", id.as_str()), ("do", "about-me"), ("name", "Mimi")];
    amira.post("/here", &fields).await;
    let file = app.file(child).await;
    let name = file.about_me.names().next().unwrap();
    assert_eq!(name.answer.said.name, "Mimi");
    assert!(!name.answer.readers.includes(&file.readers_by_post()));
}

#[tokio::test]
async fn a_child_can_say_which_ways_are_not_good_and_sees_them_again() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let page = at(&rhys, "about-me").await;
    let not_good =
        |page: &crate::testing::Answer| page.attributes("input[name=not][checked]", "value");
    assert_eq!(not_good(&page), ["call"], "he wants texts, not calls");
    let id = page.field("id");
    let (name, when_where) = (page.field("name"), page.box_text("when_where"));
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("name", &name),
        ("ways", "text"),
        ("not", "call"),
        ("not", "letter"),
        ("when_where", &when_where),
    ];
    rhys.post("/here", &fields).await;
    let file = app.file(child).await;
    let said = &file.about_me.telling().next().unwrap().answer.said;
    assert!(said.not.contains(&Way::Letter) && said.not.contains(&Way::Call));
    assert_eq!(not_good(&at(&rhys, "about-me").await), ["letter", "call"]);
}

#[tokio::test]
async fn a_way_that_is_good_and_not_good_is_asked_about_and_nothing_is_lost() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (amira, before) = (app.child_in(child, true).await, app.entries(child).await);
    at(&amira, "about-me").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("ways", "call"),
        ("not", "call"),
        ("unique", "back walkovers"),
    ];
    let again = amira.post("/here", &fields).await;
    assert_eq!(again.status, 422);
    assert!(again.words().contains("“A call” is ticked in both lists"));
    assert_eq!(again.box_text("unique"), "back walkovers");
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn a_child_gives_their_words_for_their_family_and_posting_twice_adds_them_once() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let page = at(&amira, "about-me").await;
    let (id, slug) = (
        page.field("id"),
        crate::file::Slug::for_name("rana", |_| false),
    );
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("word-rana", "Mama"),
    ];
    let before = app.entries(child).await;
    for _ in 0..2 {
        assert_eq!(amira.post("/here", &fields).await.goes_to(), "/here");
    }
    assert_eq!(app.entries(child).await, before + 1);
    let file = app.file(child).await;
    let said = file.about_me.word_said_for(&slug).unwrap();
    assert_eq!(
        (said.answer.said.word.as_str(), &said.answer.said_by),
        ("Mama", &SaidBy::Child)
    );
    assert_eq!(said.answer.readers, Audience::only([file.child()]));
    assert_eq!(at(&amira, "about-me").await.field("word-rana"), "Mama");
}

#[tokio::test]
async fn a_brother_or_sister_is_named_on_a_screen_only_where_the_child_said_so() {
    let app = TestApp::with_families().await;
    let amira = app.child_in(app.child("Amira").await, true).await;
    let page = at(&amira, "about-me").await;
    assert!(page.attributes("#word-yusuf", "name").is_empty());
    assert!(!page.words().contains("Yusuf"));
}

#[tokio::test]
async fn how_to_say_a_name_leaves_who_may_know_it_as_it_was_until_the_child_says_something_else() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let says = async |fields: &[(&str, &str)]| {
        let id = form_id();
        let first = [("id", id.as_str()), ("do", "about-me"), ("name", "Zqxmira")];
        let all: Vec<_> = first.into_iter().chain(fields.iter().copied()).collect();
        assert_eq!(amira.post("/here", &all).await.goes_to(), "/here");
        let file = app.file(child).await;
        file.about_me.names().next().unwrap().answer.clone()
    };
    assert_eq!(
        says(&[("name_for", "everyone")]).await.readers,
        Audience::Everyone
    );
    let sounds = says(&[("say_it", "zed-mira")]).await;
    assert_eq!(
        (sounds.said.say_it.as_str(), sounds.readers),
        ("zed-mira", Audience::Everyone)
    );
    let only_here = says(&[("say_it", "zed-mira"), ("name_for", "here")]).await;
    assert_ne!(
        only_here.readers,
        Audience::Everyone,
        "a choice of its own is kept"
    );
}

#[tokio::test]
async fn after_answers_about_themselves_the_page_says_that_they_are_kept_and_who_sees_them() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    super::gives_words(&rhys, "ask", "When do you come?").await;
    let asked = rhys.get("/here").await.words();
    assert!(asked.contains("will tell you by"), "{asked}");

    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("unique", "Zqxnewts"),
    ];
    rhys.post("/here", &fields).await;
    let kept = rhys.get("/here").await.words();
    assert!(
        kept.contains("We have kept it. Angharad can see it"),
        "{kept}"
    );
    assert!(
        !kept.contains("will tell you by"),
        "nothing was asked: {kept}"
    );
    assert!(!kept.contains("Everybody can know"), "{kept}");

    let id = form_id();
    let name = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("name", "Zqxrhys"),
        ("name_for", "everyone"),
    ];
    rhys.post("/here", &name).await;
    let kept = rhys.get("/here").await.words();
    assert!(kept.contains("Everybody can know the name."), "{kept}");

    let id = form_id();
    rhys.post("/here", &[("id", &id), ("do", "about-me")]).await;
    let nothing = rhys.get("/here").await.words();
    assert!(
        nothing.contains("There was nothing new to keep."),
        "{nothing}"
    );
}

#[tokio::test]
async fn what_is_wrong_leads_to_its_field_and_the_title_says_so_first() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    let (id, long) = (form_id(), "a".repeat(501));
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("say_it", &long),
        ("ways", "letter"),
        ("not", "letter"),
    ];
    let again = rhys.post("/here", &fields).await;
    assert_eq!(
        (again.status.as_u16(), again.title()),
        (422, "Error: Home".into())
    );
    let places = again.attributes(".govuk-error-summary a", "href");
    assert_eq!(places, ["#say_it", "#not"]);
    for place in places {
        let described = again.attributes(&format!("{place}-error"), "id");
        assert_eq!(described, [format!("{}-error", &place[1..])]);
    }
    assert!(
        again.attributes("#say_it", "aria-describedby")[0].contains("say_it-error"),
        "the field says what is wrong with it"
    );
    assert_eq!(again.field("say_it"), long, "what was typed stays");

    let empty = super::gives_words(&rhys, "say", "").await;
    assert_eq!(empty.title(), "Error: Home");
    assert_eq!(
        empty.attributes(".govuk-error-summary a", "href"),
        ["#words"]
    );
    assert_eq!(empty.attributes("#words-error", "id"), ["words-error"]);
}

#[tokio::test]
async fn everything_that_is_chosen_from_has_a_question() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    let page = at(&rhys, "about-me").await;
    let chosen = page.texts("input[type=radio], input[type=checkbox]").len();
    let asked = page
        .texts("fieldset:has(legend) input[type=radio], fieldset:has(legend) input[type=checkbox]");
    assert_eq!((chosen, chosen > 10), (asked.len(), true));
}

#[tokio::test]
async fn what_a_child_says_leaves_what_only_the_workers_know_as_it_is() {
    let app = TestApp::with_families().await;
    let (child, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let asks = async |about: &str, fields: &[(&str, &str)]| {
        let id = form_id();
        let always = [
            ("id", id.as_str()),
            ("said_by", "child"),
            ("readers", "workers"),
        ];
        let address = format!("/children/{child}/about-me/{about}");
        let asked = sam.post(&address, &[&always, fields].concat()).await;
        assert_eq!(asked.status, 303, "{}", asked.words());
    };
    asks(
        "telling",
        &[
            ("ways", "letter"),
            ("not", "text"),
            ("shapes", "large_print"),
            ("when_where", "Zqx never on a Friday"),
        ],
    )
    .await;
    let interpreter = "Zqx not her uncle";
    asks(
        "languages",
        &[("speak", "Arabic"), ("interpreter", interpreter)],
    )
    .await;

    let amira = app.child_in(child, true).await;
    let page = at(&amira, "about-me").await;
    assert!(!page.html().contains("Zqx"), "the screen does not show it");
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("ways", "in_person"),
        ("read", "English"),
    ];
    assert_eq!(amira.post("/here", &fields).await.goes_to(), "/here");
    let me = &app.file(child).await.about_me;
    let (telling, languages) = (me.telling_now(), me.languages_now());
    assert_eq!(
        Vec::from_iter(telling.ways),
        [Way::InPerson],
        "theirs is the newest"
    );
    assert!(telling.not.contains(&Way::Text));
    assert!(telling.shapes.contains(&crate::about_me::Shape::LargePrint));
    assert_eq!(telling.when_where, "Zqx never on a Friday");
    assert_eq!(languages.interpreter, interpreter);
    assert_eq!(
        (languages.speak.as_str(), languages.read.as_str()),
        ("Arabic", "English")
    );
}
