//! Every kind of letter, to everybody it can go to.

use ledger::FileId;

use crate::{
    letters::{LetterKind, Wording, kinds::ForWhom},
    testing::{Answer, Browser, TestApp, form_id},
};

/// Begins a letter and gives the page that answers.
async fn begun(worker: &Browser<'_>, child: FileId, fields: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let fields: Vec<_> = fields
        .iter()
        .copied()
        .chain([("id", id.as_str())])
        .collect();
    worker
        .post(&format!("/children/{child}/letters"), &fields)
        .await
}

/// The text of a letter that was begun.
async fn text(worker: &Browser<'_>, child: FileId, fields: &[(&str, &str)]) -> String {
    let to = begun(worker, child, fields).await;
    worker.get(to.goes_to()).await.box_text("text")
}

/// The letter as its readers will have it.
async fn read(worker: &Browser<'_>, child: FileId, fields: &[(&str, &str)]) -> String {
    let to = begun(worker, child, fields).await.goes_to().to_owned();
    let preview = to.replace("/writing", "/preview");
    worker.get(&preview).await.texts(".sheet").concat()
}

#[tokio::test]
async fn every_kind_in_every_wording_has_words_to_begin_from_that_can_be_read() {
    let app = TestApp::with_families().await;
    let house = app.app.door.house().await.unwrap();
    let mut names: Vec<String> = LetterKind::templates().map(|(_, _, name)| name).collect();
    for name in &names {
        let template = house.house.template(name);
        let template = template.unwrap_or_else(|| panic!("there is a wording {name}"));
        Wording::read(template).unwrap_or_else(|cause| panic!("{name}: {cause}"));
    }
    let mut there: Vec<_> = house.house.templates().map(|(name, _)| name).collect();
    names.sort();
    there.sort_unstable();
    assert_eq!(names, there, "and no wording is for no letter");
}

#[tokio::test]
async fn every_kind_can_be_drafted_for_every_child_and_names_nobody_its_readers_may_not_know() {
    let app = TestApp::with_families().await;
    for child in app.children().await {
        let file = app.file(child).await;
        let worker = file
            .opening
            .workers()
            .last()
            .unwrap()
            .who
            .first_name
            .clone();
        let worker = app.staff(&worker).await;
        let parent = file
            .families()
            .flat_map(|family| family.people.all())
            .find(|person| !person.child)
            .map(|person| person.slug.to_string());
        for kind in LetterKind::ALL {
            let to_child = kind.for_whom() != ForWhom::Professional;
            let to = if to_child { None } else { parent.clone() };
            let to = to.unwrap_or_else(|| file.child().to_string());
            let fields = [("kind", kind.value()), ("to", &to), ("again", "yes")];
            let answer = begun(&worker, child, &fields).await;
            assert_eq!(answer.status, 303, "{} to {to}", kind.value());
            let letter = worker.get(answer.goes_to()).await;
            let text = letter.box_text("text");
            assert!(!text.trim().is_empty(), "{} to {to}", kind.value());
            let held = letter.texts(".finding.hold q");
            let strangers = held
                .iter()
                .filter(|said| text.contains(&format!("(p:{said}")));
            assert_eq!(strangers.count(), 0, "{} to {to}: {held:?}", kind.value());
        }
    }
}

#[tokio::test]
async fn a_letter_to_mum_says_jayden_and_one_to_dad_says_jay_once_we_asked_who_else_sees_it() {
    let app = TestApp::with_families().await;
    let (priya, jay) = (app.staff("Priya").await, app.child("Jayden").await);
    let to_mum = read(&priya, jay, &[("kind", "goodbye"), ("to", "denise")]).await;
    assert!(
        to_mum.contains("Jayden") && !to_mum.contains("Jay "),
        "{to_mum}"
    );
    let to_dad = [("kind", "goodbye"), ("to", "anthony")];
    let not_asked = read(&priya, jay, &to_dad).await;
    assert!(
        not_asked.contains("Jayden"),
        "Mum may be beside him: {not_asked}"
    );

    let writing = begun(&priya, jay, &to_dad).await.goes_to().to_owned();
    let page = priya.get(&writing).await;
    let (version, text) = (page.field("version"), page.box_text("text"));
    let asked = [
        ("version", version.as_str()),
        ("text", &text),
        ("around", "nobody"),
    ];
    priya.post(&writing, &asked).await;
    let preview = priya.get(&writing.replace("/writing", "/preview")).await;
    let alone = preview.texts(".sheet").concat();
    assert!(
        alone.contains("Jay") && !alone.contains("Jayden"),
        "{alone}"
    );
}

#[tokio::test]
async fn a_letter_in_english_to_somebody_who_wants_polish_is_held() {
    let app = TestApp::with_families().await;
    let (grace, tomasz) = (app.staff("Grace").await, app.child("Tomasz").await);
    let to_dad = [("kind", "after_hearing"), ("to", "piotr")];
    let writing = begun(&grace, tomasz, &to_dad).await.goes_to().to_owned();
    let held = grace.get(&writing).await;
    let held = held.attributes("input[name=held]", "value");
    let polish = "In Polish, for Piotr Nowak: not made";
    assert!(held.contains(&polish.to_owned()), "{held:?}");
    let to_mum = [("kind", "after_hearing"), ("to", "agnieszka")];
    let writing = begun(&grace, tomasz, &to_mum).await.goes_to().to_owned();
    let held = grace.get(&writing).await;
    let held = held.attributes("input[name=held]", "value");
    assert!(!held.iter().any(|said| said.starts_with("In ")), "{held:?}");
}

#[tokio::test]
async fn a_letter_to_a_school_opens_with_the_child_and_how_to_say_the_name() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let text = text(&sam, amira, &[("kind", "school"), ("to", "rana")]).await;
    let opening: String = text.chars().take(300).collect();
    assert!(opening.contains("(p:amira)"), "{text}");
}

#[tokio::test]
async fn a_letter_goes_only_to_somebody_it_is_for() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let before = app.app.door.drafts(&app.file(amira).await).await.unwrap();
    for (fields, says) in [
        (
            [("kind", "school"), ("to", "amira")],
            "somebody who works for the child",
        ),
        ([("kind", "for_later"), ("to", "rana")], "is for the child"),
        ([("kind", ""), ("to", "rana")], "Choose what kind of letter"),
    ] {
        let answer = begun(&sam, amira, &fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(answer.words().contains(says), "{}", answer.words());
    }
    for fields in [
        [("kind", "goodbye"), ("to", "yusuf")],
        [("kind", "goodbye"), ("to", "nobody-here")],
        [("kind", "ransom"), ("to", "rana")],
    ] {
        assert_eq!(begun(&sam, amira, &fields).await.status, 404, "{fields:?}");
    }
    let drafts = app.app.door.drafts(&app.file(amira).await).await.unwrap();
    assert_eq!(drafts.len(), before.len());
}

#[tokio::test]
async fn what_went_to_a_parent_is_not_on_the_childs_pages() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let to_mum = [("kind", "what_changed"), ("to", "rana")];
    let writing = begun(&sam, amira, &to_mum).await.goes_to().to_owned();
    let version = sam.get(&writing).await.field("version");
    let fields = [
        ("version", version.as_str()),
        (
            "text",
            "Dear [Rana](p:rana),\n\nZqxmeeting moved to Friday.\n\nWith kind regards,\n",
        ),
        ("way", "letter"),
        ("because", "She asked for it."),
    ];
    let sending = writing.replace("/writing", "/sending");
    let first = sam.post(&sending, &fields).await;
    if first.status == 422 {
        let held = first.attributes("input[name=held]", "value");
        let version = first.field("version");
        let mut again: Vec<_> = fields[1..].to_vec();
        again.push(("version", &version));
        again.extend(held.iter().map(|one| ("held", one.as_str())));
        assert_eq!(sam.post(&sending, &again).await.status, 303);
    }
    assert_eq!(app.file(amira).await.letters.all().len(), 1);
    let own = app.child_in(amira, true).await.get("/here").await;
    assert!(
        !own.everything().contains("value=\"letter "),
        "{}",
        own.words()
    );
}

#[tokio::test]
async fn a_second_first_letter_begun_before_the_first_went_is_held() {
    let app = TestApp::with_families().await;
    let (sam, amira) = (app.staff("Sam").await, app.child("Amira").await);
    let second = begun(&sam, amira, &[]).await.goes_to().to_owned();
    let first = super::OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert_eq!(first.sends(super::KIND, "It is right.").await.status, 303);
    let held = sam.get(&second).await.texts(".finding.hold q");
    assert!(
        held.iter()
            .any(|said| said.starts_with("The first letter went")),
        "{held:?}"
    );
}

#[tokio::test]
async fn somebody_new_who_works_with_the_child_says_who_they_are() {
    let app = TestApp::with_families().await;
    let first = super::OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert_eq!(first.sends(super::KIND, "It is right.").await.status, 303);
    let amira = first.child;
    let due = async || {
        let sam = app.staff("Sam").await;
        let page = sam.get(&format!("/children/{amira}")).await;
        page.words().contains("Say who you are")
    };
    assert!(!due().await);
    app.minutes_later(24 * 60);
    let angharad = app.staff_id("Angharad").await.to_string();
    let id = form_id();
    let fields = [("id", id.as_str()), ("staff", &angharad)];
    let address = format!("/children/{amira}/workers");
    let sam = app.staff("Sam").await;
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    assert!(due().await);
}

#[tokio::test]
async fn who_i_am_now_says_what_you_have_told_us_so_that_you_need_not_tell_it_again() {
    let app = TestApp::with_families().await;
    let (angharad, rhys) = (app.staff("Angharad").await, app.child("Rhys").await);
    let text = text(&angharad, rhys, &[("kind", "who_i_am_now"), ("to", "rhys")]).await;
    assert!(text.contains("You like to be called Rhys."), "{text}");
}
