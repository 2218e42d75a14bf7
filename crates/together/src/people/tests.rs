//! My people: everybody once in the family's file, and each child's own word for them in the child's.

use crate::{
    file::{Readers, Slug},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_person_is_entered_once_for_brothers_and_sisters_and_each_has_their_own_word() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let (amira, yusuf) = (app.child("Amira").await, app.child("Yusuf").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", "Wilhelmina Quill"),
        ("what", "neighbour"),
        ("word", "Auntie Bill"),
        ("readers", "everyone"),
    ];
    assert_eq!(
        sam.post(&format!("/children/{amira}/people/new"), &fields)
            .await
            .status,
        303
    );
    assert!(
        sam.get(&format!("/children/{yusuf}/people"))
            .await
            .words()
            .contains("Wilhelmina Quill")
    );
    let slug = Slug::for_name("wilhelmina", |_| false);
    let word = async |child| {
        app.file(child)
            .await
            .about_me
            .word_for(&slug, &Readers::worker())
            .map(str::to_owned)
    };
    assert_eq!(word(amira).await.as_deref(), Some("Auntie Bill"));
    assert_eq!(word(yusuf).await, None);
}

#[tokio::test]
async fn where_somebody_lives_is_on_no_childs_screen_and_in_no_other_workers_page() {
    let app = TestApp::with_families().await;
    let amira = app.child("Amira").await;
    let sam = app.staff("Sam").await;
    assert!(
        sam.get(&format!("/children/{amira}/people"))
            .await
            .words()
            .contains("14 Tannery Row")
    );
    let screen = app.child_in(amira, true).await;
    for place in ["home", "next", "about-me"] {
        screen.post("/here", &[("go", place)]).await;
        assert!(
            !screen.get("/here").await.html().contains("Tannery"),
            "{place}"
        );
    }
}

#[tokio::test]
async fn changing_a_person_keeps_what_they_are_to_others() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let address = format!("/children/{amira}/people/mark");
    let id = sam.get(&address).await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("name", "Mark Clarke"),
        ("what", "dad"),
        ("pronouns", "he/him"),
        ("readers", "everyone"),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    let file = app.file(amira).await;
    let family = file.families().next().unwrap();
    let mark = family
        .people
        .get(&Slug::for_name("mark", |_| false))
        .unwrap();
    let is: Vec<_> = mark
        .is
        .iter()
        .map(|is| (is.what.as_str(), is.to.as_str()))
        .collect();
    assert_eq!(is, [("parent", "yusuf"), ("dad", "amira")]);
}

#[tokio::test]
async fn changing_a_person_does_not_change_who_may_know_of_them() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let amira = app.child("Amira").await;
    let slug = Slug::for_name("yusuf", |_| false);
    let readers = async || {
        app.file(amira)
            .await
            .families()
            .next()
            .unwrap()
            .people
            .get(&slug)
            .unwrap()
            .readers
            .clone()
    };
    let before = readers().await;
    let address = format!("/children/{amira}/people/yusuf");
    let page = sam.get(&address).await;
    let id = page.field("id");
    let chosen = page
        .attributes("input[name=readers][checked]", "value")
        .join("");
    let fields = [
        ("id", id.as_str()),
        ("name", "Yusuf"),
        ("child", "yes"),
        ("readers", &chosen),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    assert_eq!(readers().await, before);
}

#[tokio::test]
async fn somebody_without_a_name_is_a_sentence() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let answer = sam
        .post(
            &format!("/children/{amira}/people/new"),
            &[("id", &id), ("note", "Kind.")],
        )
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#name"]
    );
    assert_eq!(answer.box_text("note").trim(), "Kind.");
}

#[tokio::test]
async fn a_person_nobody_knows_is_not_there() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    for slug in ["nobody", "Not-A-Slug", "dawn", "%00"] {
        assert_eq!(
            sam.get(&format!("/children/{amira}/people/{slug}"))
                .await
                .status,
            404,
            "{slug}"
        );
    }
}
