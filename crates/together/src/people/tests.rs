//! My people: everybody once in the family's file, and each child's own word for them in the child's.

use crate::{
    file::{Audience, Readers, Slug},
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
    let page = sam.get(&address).await;
    let (id, seen) = (page.field("id"), page.field("seen"));
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
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
    let (id, seen) = (page.field("id"), page.field("seen"));
    let chosen = page
        .attributes("input[name=readers][checked]", "value")
        .join("");
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
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

/// A form about somebody, as it stands on a page that was opened.
async fn opened(worker: &crate::testing::Browser<'_>, address: &str) -> (String, String) {
    let page = worker.get(address).await;
    (page.field("id"), page.field("seen"))
}

#[tokio::test]
async fn a_stale_page_about_somebody_makes_nothing_known_to_more_people_and_shows_both_texts() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let address = format!("/children/{amira}/people/mark");
    let (old, other) = (opened(&sam, &address).await, opened(&sam, &address).await);
    let fields = [
        ("id", other.0.as_str()),
        ("seen", &other.1),
        ("name", "Mark Clarke"),
        ("note", "Not to be named to anybody."),
        ("readers", "workers"),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);

    let fields = [
        ("id", old.0.as_str()),
        ("seen", &old.1),
        ("name", "Mark J. Clarke"),
        ("readers", "everyone"),
    ];
    let again = sam.post(&address, &fields).await;
    assert_eq!(again.status, 409);
    assert!(again.words().contains("Not to be named to anybody."));
    assert_eq!(again.field("name"), "Mark J. Clarke");
    let chosen = again.attributes("input[name=readers][checked]", "value");
    assert_eq!(chosen, ["workers"]);
    let readers = async || {
        let file = app.file(amira).await;
        let people = &file.families().next().unwrap().people;
        let mark = people.get(&Slug::for_name("mark", |_| false)).unwrap();
        (mark.name.clone(), mark.readers.clone())
    };
    assert_eq!(
        readers().await,
        ("Mark Clarke".to_owned(), Audience::Workers)
    );

    let (id, seen) = (again.field("id"), again.field("seen"));
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("name", "Mark J. Clarke"),
        ("readers", "workers"),
    ];
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &fields).await.status, 303);
    }
    assert_eq!(
        readers().await,
        ("Mark J. Clarke".to_owned(), Audience::Workers)
    );
}

#[tokio::test]
async fn another_word_is_for_nobody_who_might_not_know_the_one_before() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let screen = app.child_in(amira, true).await;
    let form = {
        screen.post("/here", &[("go", "about-me")]).await;
        screen.get("/here").await.field("id")
    };
    let fields = [
        ("id", form.as_str()),
        ("do", "about-me"),
        ("word-mark", "Zqxdaddy"),
    ];
    screen.post("/here", &fields).await;
    let slug = Slug::for_name("mark", |_| false);
    let readers = async || {
        let file = app.file(amira).await;
        let said = file.about_me.word_said_for(&slug).unwrap();
        (said.answer.said.word.clone(), said.answer.readers.clone())
    };
    let own = Audience::only([app.file(amira).await.child()]);
    assert_eq!(readers().await, ("Zqxdaddy".to_owned(), own.clone()));
    let address = format!("/children/{amira}/people/mark");
    let (id, seen) = opened(&sam, &address).await;
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("name", "Mark Clarke"),
        ("word", "Zqxdad"),
        ("readers", "everyone"),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    assert_eq!(readers().await, ("Zqxdad".to_owned(), own));
}

#[tokio::test]
async fn a_worker_seals_where_somebody_can_be_found_and_nobody_is_told_until_a_worker_says_who() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let page = format!("/children/{child}/people/denise/found");
    let id = priya.get(&page).await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("kind", "home"),
        ("text", "7 Quarry Bank, Stonebeck SB4 9QQ"),
    ];
    for _ in 0..2 {
        assert_eq!(priya.post(&page, &fields).await.status, 303);
    }
    let shown = priya.get(&page).await.words();
    assert_eq!(shown.matches("7 Quarry Bank").count(), 1, "{shown}");
    assert!(
        shown.contains("Only those who work with this child know it"),
        "{shown}"
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "phone"),
        ("text", "07700 900555"),
        ("told", "kezia"),
        ("told", "nobody-of-this-family"),
    ];
    assert_eq!(priya.post(&page, &fields).await.status, 303);
    let file = app.file(child).await;
    let kezia = Readers::person(file.child(), []);
    let sealed: Vec<_> = file
        .families()
        .flat_map(|family| family.people.sealed_from(&kezia))
        .map(|detail| detail.text.as_str())
        .collect();
    assert!(
        sealed.contains(&"7 Quarry Bank, Stonebeck SB4 9QQ") && !sealed.contains(&"07700 900555")
    );
}

#[tokio::test]
async fn a_detail_that_could_be_found_in_no_letter_is_not_taken_and_what_was_typed_stays() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let page = format!("/children/{child}/people/denise/found");
    for (kind, text) in [("home", "7"), ("home", " "), ("", "7 Quarry Bank")] {
        let id = form_id();
        let fields = [("id", id.as_str()), ("kind", kind), ("text", text)];
        let refused = priya.post(&page, &fields).await;
        assert_eq!(refused.status, 422, "“{text}”");
        assert_eq!(refused.box_text("text").trim(), text.trim());
    }
    let nobody = format!("/children/{child}/people/nobody-here/found");
    assert_eq!(priya.get(&nobody).await.status, 404);
    let sam = app.staff("Sam").await;
    assert_eq!(sam.get(&page).await.status, 404);
}
