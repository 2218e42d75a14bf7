//! About me: asked once, kept with who said it and who may know it, and never filled by a guess.

use crate::{
    about_me::{Around, SaidBy, Topic, pronoun},
    file::{Audience, Reader, Readers},
    testing::{Answer, TestApp, form_id},
};

#[tokio::test]
async fn what_only_the_courts_papers_say_has_not_been_asked() {
    let app = TestApp::with_families().await;
    let amira = app.file(app.child("Amira").await).await;
    assert!(amira.about_me.not_asked().contains(&Topic::Name));
    let rhys = app.file(app.child("Rhys").await).await;
    assert!(!rhys.about_me.not_asked().contains(&Topic::Name));
}

#[tokio::test]
async fn a_page_says_what_is_not_asked_yet_and_who_said_what_is() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let page = angharad
        .get(&format!("/children/{child}/about-me"))
        .await
        .words();
    assert!(
        page.contains("REECE") && page.contains("Angharad Pugh"),
        "{page}"
    );
    let sam = app.staff("Sam").await;
    let page = sam
        .get(&format!("/children/{}/about-me", app.child("Amira").await))
        .await
        .words();
    assert!(page.to_lowercase().contains("not asked yet"), "{page}");
}

#[tokio::test]
async fn another_answer_is_added_and_what_was_there_stays() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let (address, id) = (format!("/children/{child}/about-me/name"), form_id());
    let fields = [
        ("id", id.as_str()),
        ("name", "Rhys B"),
        ("said_by", "child"),
        ("readers", "everyone"),
    ];
    assert_eq!(angharad.post(&address, &fields).await.status, 303);
    let file = app.file(child).await;
    let names: Vec<_> = file
        .about_me
        .names()
        .map(|said| said.answer.said.name.as_str())
        .collect();
    assert_eq!(names, ["Rhys B", "Rhys"]);
    let page = angharad
        .get(&format!("/children/{child}/about-me"))
        .await
        .words();
    assert!(
        page.contains("Rhys B") && page.contains("26 August 2026") || page.contains("Rhys ·"),
        "{page}"
    );
}

#[tokio::test]
async fn an_answer_is_for_the_child_and_the_workers_unless_somebody_chose_otherwise() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let address = format!("/children/{child}/about-me/pronouns");
    let checked = sam
        .get(&address)
        .await
        .attributes("input[name=readers][checked]", "value");
    assert_eq!(checked, ["only"]);
    for (chosen, expected) in [
        ("only", Audience::only([app.file(child).await.child()])),
        ("everyone", Audience::Everyone),
        ("workers", Audience::Workers),
        ("", Audience::Workers),
        ("everybody", Audience::Workers),
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("pronouns", "she/her"),
            ("said_by", "child"),
            ("readers", chosen),
        ];
        assert_eq!(sam.post(&address, &fields).await.status, 303);
        let file = app.file(child).await;
        assert_eq!(
            file.about_me.pronouns().next().unwrap().answer.readers,
            expected,
            "“{chosen}”"
        );
    }
}

#[tokio::test]
async fn readers_nobody_knows_are_not_added() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("pronouns", "she/her"),
        ("readers", "only"),
        ("readers_people", "rana"),
        ("readers_people", "stranger"),
        ("said_by", "person rana"),
    ];
    sam.post(&format!("/children/{child}/about-me/pronouns"), &fields)
        .await;
    let file = app.file(child).await;
    let said = file.about_me.pronouns().next().unwrap();
    let Audience::Only(readers) = &said.answer.readers else {
        panic!("{:?}", said.answer.readers)
    };
    assert_eq!(
        readers
            .iter()
            .map(crate::file::Slug::as_str)
            .collect::<Vec<_>>(),
        ["amira", "rana"]
    );
    let SaidBy::Person(rana) = &said.answer.said_by else {
        panic!("{:?}", said.answer.said_by)
    };
    assert_eq!(rana.as_str(), "rana");
}

#[tokio::test]
async fn what_is_safe_is_not_known_until_somebody_asked() {
    let app = TestApp::with_families().await;
    let amira = app.file(app.child("Amira").await).await;
    let safe = amira.about_me.safe_now();
    assert_eq!(
        (safe.phone.clone(), safe.beside),
        (Around::NotAsked, Around::NotAsked)
    );
    assert_eq!(safe.phone.readers(), [Reader::Unknown]);
    assert_eq!(
        Around::SomeoneElse("a lodger".into()).readers(),
        [Reader::Unknown]
    );
}

#[tokio::test]
async fn people_without_a_person_are_a_sentence() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let before = app.entries(child).await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("post", "people"),
        ("phone", "nobody"),
        ("beside", "people"),
        ("beside_people", "stranger"),
        ("said_by", "child"),
    ];
    let answer = sam
        .post(&format!("/children/{child}/about-me/safe"), &fields)
        .await;
    assert_eq!(answer.status, 422);
    let wrong = answer.attributes(".govuk-error-summary a", "href");
    assert_eq!(wrong, ["#post", "#beside"]);
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn rather_not_is_a_whole_answer() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("about", "faith"),
        ("rather_not", "yes"),
        ("words", ""),
        ("said_by", "child"),
    ];
    assert_eq!(
        sam.post(&format!("/children/{child}/about-me/offered"), &fields)
            .await
            .status,
        303
    );
    let said = app
        .file(child)
        .await
        .about_me
        .offered(crate::about_me::Offered::Faith)
        .unwrap()
        .answer
        .clone();
    assert_eq!(said.said.words, None);
}

#[tokio::test]
async fn a_name_said_for_these_readers_goes_before_one_for_everybody() {
    let app = TestApp::with_families().await;
    let jay = app.file(app.child("Jayden").await).await;
    let name = |readers: &Readers| {
        jay.about_me
            .name_for(readers)
            .map(|said| said.answer.said.name.clone())
    };
    assert_eq!(name(&Readers::worker()).as_deref(), Some("Jay"));
    assert_eq!(
        name(&Readers::person(jay.child(), [Reader::Unknown])).as_deref(),
        Some("Jayden")
    );
}

#[tokio::test]
async fn a_question_nobody_asks_is_not_there() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    assert_eq!(
        sam.get(&format!("/children/{child}/about-me/shoe-size"))
            .await
            .status,
        404
    );
}

#[test]
fn pronouns_are_bent_by_their_first_word_and_never_guessed() {
    let they = |text: &str| pronoun(text).map(|pronoun| pronoun.they);
    assert_eq!(
        (they("she/her"), they("She"), they("he/they")),
        (Some("she"), Some("she"), Some("he"))
    );
    assert_eq!(
        (they("xe/xem"), they(""), they("none please")),
        (None, None, None)
    );
    assert_eq!(they("they / them, at school"), Some("they"));
}

/// What a form of names may be sent with, and what it comes back with.
async fn is_asked_again(app: &TestApp, fields: &[(&str, &str)], wrong: &[&str]) -> Answer {
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let before = app.entries(child).await;
    let id = form_id();
    let all: Vec<_> = [("id", id.as_str())]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    let answer = angharad
        .post(&format!("/children/{child}/about-me/name"), &all)
        .await;
    assert_eq!(answer.status, 422, "{}", answer.words());
    assert_eq!(answer.attributes(".govuk-error-summary a", "href"), wrong);
    assert_eq!(app.entries(child).await, before);
    answer
}

#[tokio::test]
async fn nobody_said_it_until_somebody_chooses_who_did() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for asking in [
        "name",
        "pronouns",
        "languages",
        "telling",
        "safe",
        "unique",
        "offered",
    ] {
        let form = sam
            .get(&format!("/children/{child}/about-me/{asking}"))
            .await;
        let chosen = form.attributes("input[name=said_by][checked]", "value");
        assert!(chosen.is_empty(), "{asking}: {chosen:?}");
    }
    for said_by in ["", "person nobody"] {
        let fields = [
            ("name", "Zqxname"),
            ("say_it", "zed"),
            ("said_by", said_by),
            ("readers", "everyone"),
        ];
        let again = is_asked_again(&app, &fields, &["#said_by"]).await;
        assert!(
            again.words().contains("Choose who said it"),
            "{}",
            again.words()
        );
        assert!(again.title().starts_with("Error: "), "{}", again.title());
        assert_eq!(
            (again.field("name"), again.field("say_it")),
            ("Zqxname".into(), "zed".into())
        );
        let everyone = again.attributes("input[name=readers][checked]", "value");
        assert_eq!(everyone, ["everyone"], "what was chosen stays");
    }
}

#[tokio::test]
async fn who_may_know_a_new_name_is_chosen_by_somebody() {
    let app = TestApp::with_families().await;
    for readers in ["", "same", "nonsense"] {
        let fields = [
            ("name", "Zqxname"),
            ("said_by", "child"),
            ("readers", readers),
        ];
        let again = is_asked_again(&app, &fields, &["#readers"]).await;
        assert!(
            again.words().contains("hoose who may know this"),
            "{}",
            again.words()
        );
        assert_eq!(again.field("name"), "Zqxname");
    }
}

#[tokio::test]
async fn how_to_say_a_name_neither_narrows_nor_widens_who_may_know_it() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Jayden").await);
    let address = format!("/children/{child}/about-me/name");
    let newest = async || {
        let file = app.file(child).await;
        file.about_me.names().next().unwrap().answer.clone()
    };
    for readers in ["everyone", "workers", "only"] {
        let id = form_id();
        let name = [
            ("id", id.as_str()),
            ("name", "Zqxjay"),
            ("confirmed", "yes"),
            ("said_by", "child"),
            ("readers", readers),
        ];
        assert_eq!(priya.post(&address, &name).await.status, 303);
        let before = newest().await;

        let form = priya.get(&address).await;
        assert_eq!(
            form.attributes("input[name=readers][checked]", "value"),
            ["same"]
        );
        let (id, name) = (form.field("id"), form.field("name"));
        let sounds = [
            ("id", id.as_str()),
            ("name", &name),
            ("say_it", "zed-kjay"),
            ("said_by", "child"),
            ("readers", "same"),
        ];
        let kept = priya.post(&address, &sounds).await;
        assert_eq!(kept.status, 303, "{}", kept.words());
        let after = newest().await;
        assert_eq!(after.said.say_it, "zed-kjay");
        assert_eq!(after.readers, before.readers, "{readers}");
        assert!(after.said.spelling_confirmed, "they said yes to it before");
    }
}
