//! Nothing goes that nobody has looked at; what is held back has a reason; some things go to nobody.

use ledger::EntryId;

use super::{at, id_of, makes, pieces, presses, reads_all, written_down};
use crate::{
    my_file::{Held, Reason, items::Stop},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn nothing_can_be_made_while_one_piece_is_not_looked_at() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    let answer = makes(&helen, seun, request).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.words().contains("have not been looked at yet"),
        "{}",
        answer.words()
    );
    let zip = helen
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    assert_eq!(zip.status, 404);
    reads_all(&app, &helen, seun, request).await;
    assert_eq!(makes(&helen, seun, request).await.status, 303);
}

#[tokio::test]
async fn what_was_not_on_the_page_is_not_decided_by_its_press() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let file = app.file(seun).await;
    let request = file.my_file.all()[0].stamp.id;
    let all = pieces(&app, &file, request).await;
    let visits: Vec<EntryId> = all
        .iter()
        .filter(|item| item.kind.value() == "visits")
        .map(|item| item.id)
        .collect();
    let page = format!("{}/kinds/visits", at(seun, request));
    assert_eq!(presses(&helen, &page, &visits[..1], &[]).await.status, 303);
    let file = app.file(seun).await;
    let request = file.my_file.get(request).unwrap();
    assert_eq!(request.decided(visits[0]), Some((None, "Helen Marsh")));
    assert_eq!(request.decided(visits[1]), None);
}

#[tokio::test]
async fn what_is_held_back_needs_a_reason_and_keeps_it() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let file = app.file(seun).await;
    let request = file.my_file.all()[0].stamp.id;
    let all = pieces(&app, &file, request).await;
    let check = all
        .iter()
        .find(|item| item.words.iter().any(|one| one.contains("criminal record")))
        .unwrap();
    let (id, page) = (
        check.id.to_string(),
        format!("{}/kinds/{}", at(seun, request), check.kind.value()),
    );
    let without = presses(&helen, &page, &[check.id], &[("hold", &id)]).await;
    assert_eq!(without.status, 422);
    assert!(
        without.words().contains("Choose why it is held back"),
        "{}",
        without.words()
    );
    assert_eq!(
        without.attributes("input[name=\"hold\"][checked]", "value"),
        std::slice::from_ref(&id),
        "the tick is there again"
    );
    let why = [
        ("hold", id.as_str()),
        ("why", "another"),
        ("because", "It is about your uncle, and it is his."),
    ];
    assert_eq!(presses(&helen, &page, &[check.id], &why).await.status, 303);
    let file = app.file(seun).await;
    let held = Held {
        kind: Reason::Another,
        because: "It is about your uncle, and it is his.".to_owned(),
    };
    let decided = file.my_file.get(request).unwrap().decided(check.id);
    assert_eq!(decided, Some((Some(&held), "Helen Marsh")));
}

#[tokio::test]
async fn a_detail_that_keeps_somebody_safe_is_given_to_nobody_it_is_sealed_from() {
    let app = TestApp::with_families().await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let asked = written_down(
        &sam,
        amira,
        "mark",
        &[("because", "He has parental responsibility.")],
    )
    .await;
    let request = id_of(&asked);
    let file = app.file(amira).await;
    let all = pieces(&app, &file, request).await;
    let with_it = |item: &&super::Item| {
        let said = [&item.words[..], std::slice::from_ref(&item.title)].concat();
        let said = said.join(" ");
        said.contains("Tannery Row") || said.contains("Larkfield")
    };
    let sealed: Vec<&super::Item> = all.iter().filter(with_it).collect();
    assert!(sealed.len() > 3, "{}", sealed.len());
    assert!(sealed.iter().all(|item| item.stop.is_some()));
    let first = sealed[0];
    let page = format!("{}/kinds/{}", at(amira, request), first.kind.value());
    let answer = presses(&sam, &page, &[first.id], &[]).await;
    assert_eq!(answer.status, 422, "a press does not give it");
    assert_eq!(
        app.file(amira)
            .await
            .my_file
            .get(request)
            .unwrap()
            .decided(first.id),
        None
    );
    let id = first.id.to_string();
    let told = [
        ("hold", id.as_str()),
        ("why", "harm"),
        ("because", "It says 14 Tannery Row, OK7 3PD."),
    ];
    let answer = presses(&sam, &page, &[first.id], &told).await;
    assert_eq!(answer.status, 422, "the reason is read by him too");
    assert!(
        answer.words().contains("Say it in other words"),
        "{}",
        answer.words()
    );
}

#[tokio::test]
async fn what_a_child_told_goes_to_no_grown_up_who_asks() {
    let app = TestApp::with_families().await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    sam.post(
        &format!("/children/{amira}/record"),
        &[
            ("id", &form_id()),
            ("kind", "visit"),
            ("text", "We built a track."),
            ("on", "2026-11-20"),
        ],
    )
    .await;
    let because = [("because", "She has parental responsibility.")];
    let request = id_of(&written_down(&sam, amira, "rana", &because).await);
    let own = id_of(&written_down(&sam, amira, "amira", &[]).await);
    let file = app.file(amira).await;
    let (for_mum, for_her) = (
        pieces(&app, &file, request).await,
        pieces(&app, &file, own).await,
    );
    let told = |all: &[super::Item]| {
        let said = all.iter().filter(|item| item.kind.value() == "said");
        said.map(|item| item.stop).collect::<Vec<_>>()
    };
    assert!(!told(&for_mum).is_empty() || told(&for_her).is_empty());
    assert!(
        told(&for_mum)
            .iter()
            .all(|stop| *stop == Some(Stop::Childs))
    );
    assert!(
        told(&for_her)
            .iter()
            .all(|stop| *stop != Some(Stop::Childs))
    );
}

#[tokio::test]
async fn a_grown_up_is_written_down_with_how_we_know_that_they_may_ask() {
    let app = TestApp::with_families().await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let answer = written_down(&sam, amira, "mark", &[]).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .words()
            .contains("Write how we know that they may ask")
    );
    assert_eq!(answer.field("told"), "She rang and asked for all of it.");
    let later = written_down(&sam, amira, "amira", &[("on", "2026-12-24")]).await;
    assert_eq!(later.status, 422);
    let other_child = written_down(&sam, amira, "yusuf", &[("because", "x")]).await;
    assert_eq!(other_child.status, 422, "he has a file of his own");
    assert!(app.file(amira).await.my_file.all().is_empty());
}

#[test]
fn marks_that_only_this_program_reads_are_not_in_what_is_given() {
    let read = super::super::items::as_read;
    assert_eq!(
        read("[Teta](p:salma) and [Dad](p:mark#he) came."),
        "Teta and Dad came."
    );
    assert_eq!(
        read("> I miss pancakes. (said:0198c000)"),
        "> I miss pancakes."
    );
    assert_eq!(read("a [b] (c) ](p:"), "a [b] (c) ](p:");
}
