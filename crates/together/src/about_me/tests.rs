//! About me: asked once, kept with who said it and who may know it, and never filled by a guess.

use crate::{
    about_me::{Around, SaidBy, Topic, pronoun},
    file::{Audience, Reader, Readers},
    testing::{TestApp, form_id},
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
        ("said_by", "person nobody"),
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
    assert_ne!(said.answer.said_by, SaidBy::Court);
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
