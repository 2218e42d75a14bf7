//! One text, each reader's words.

use super::OnTheDesk;
use crate::{
    about_me::Spoken,
    file::{Reader, Readers, Slug},
    letters::{mentions::render, slips},
    people::naming,
    testing::TestApp,
};

fn slug(name: &str) -> Slug {
    Slug::for_name(name, |_| false)
}

/// The text as these people around this child read it.
async fn read_by(app: &TestApp, child: &str, around: &[&str], text: &str) -> String {
    let file = app.file(app.child(child).await).await;
    let around = around.iter().map(|who| Reader::Person(slug(who)));
    let readers = Readers::person(file.child(), around);
    let rendered = render(
        text,
        &naming(&file, file.families(), file.child(), &readers),
        &Spoken::of(&file.about_me),
    );
    assert_eq!(rendered.unresolved, Vec::<String>::new());
    let inline = rendered.blocks.into_iter().flat_map(|block| match block {
        paper::Block::Paragraph(inline) => inline,
        other => panic!("a paragraph, not {other:?}"),
    });
    let words = inline.map(|inline| slips::said(&[inline]));
    words.collect()
}

const JAY: &str = "[Jay](p:jay): I know that [they](p:jay#they) [are](p:jay#are) ready and [have](p:jay#have) [their](p:jay#their) bag. I asked [them](p:jay#them).";

#[tokio::test]
async fn whatever_mum_may_see_says_jayden_and_he() {
    let app = TestApp::with_families().await;
    let jayden = "Jayden: I know that he is ready and has his bag. I asked him.";
    assert_eq!(read_by(&app, "Jayden", &["denise"], JAY).await, jayden);
    assert_eq!(
        read_by(&app, "Jayden", &["anthony", "denise"], JAY).await,
        jayden
    );
}

#[tokio::test]
async fn jay_alone_and_those_whom_jay_told_read_jay_and_they() {
    let app = TestApp::with_families().await;
    let jay = "Jay: I know that they are ready and have their bag. I asked them.";
    assert_eq!(read_by(&app, "Jayden", &[], JAY).await, jay);
    assert_eq!(read_by(&app, "Jayden", &["anthony"], JAY).await, jay);
}

#[tokio::test]
async fn somebody_we_have_not_asked_about_may_be_mum() {
    let app = TestApp::with_families().await;
    let file = app.file(app.child("Jayden").await).await;
    let readers = Readers::person(file.child(), [Reader::Unknown]);
    let names = naming(&file, file.families(), file.child(), &readers);
    assert_eq!(names.say("jay", None).as_deref(), Some("Jayden"));
    assert_eq!(names.say("jay", Some("they")).as_deref(), Some("he"));
}

#[tokio::test]
async fn kezia_reads_about_her_brother_or_sister_as_the_home_may_know() {
    let app = TestApp::with_families().await;
    assert_eq!(
        read_by(&app, "Kezia", &["denise"], "[Jay](p:jay)").await,
        "Jayden"
    );
    assert_eq!(
        read_by(&app, "Kezia", &["anthony"], "[Jay](p:jay)").await,
        "Jay"
    );
}

#[tokio::test]
async fn rhys_reads_his_own_word_for_everybody() {
    let app = TestApp::with_families().await;
    let text = "[her](p:celyn) and [her](p:mam), at [x](p:dawn) and [x](p:mike)’s";
    assert_eq!(
        read_by(&app, "Rhys", &["nan"], text).await,
        "our Celyn and Mam, at Dawn and Mike’s"
    );
}

#[tokio::test]
async fn pronouns_nobody_has_told_us_are_not_made_up() {
    let app = TestApp::with_families().await;
    let text = "[x](p:mark#they) said [x](p:mark#their) name";
    assert_eq!(
        read_by(&app, "Amira", &["rana"], text).await,
        "Mark Clarke said Mark Clarke’s name"
    );
}

#[tokio::test]
async fn whoever_makes_somebody_known_to_fewer_people_is_told_which_letters_name_them() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let text = "Dear you,\n\nI spoke with [him](p:mark).\n";
    let answer = letter.sends(text, "Everybody there knows him.").await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let address = format!("/children/{}/people/mark", letter.child);
    let page = letter.worker.get(&address).await;
    assert!(!page.words().contains("that was sent"), "{}", page.words());
    let (id, seen) = (page.field("id"), page.field("seen"));
    let fields = [
        ("id", id.as_str()),
        ("seen", &seen),
        ("name", "Mark Clarke"),
        ("readers", "workers"),
    ];
    let saved = letter.worker.post(&address, &fields).await;
    assert_eq!(saved.goes_to(), address);
    let told = letter.worker.get(&address).await.words();
    assert!(
        told.contains("One letter that was sent names them"),
        "{told}"
    );
}
