//! Filing: what stands in the way, what can be passed with a reason, and that what was filed is kept exactly and never changed.

use super::{begun, in_the_way, said, worker_of};
use crate::testing::TestApp;

const PLAIN: &str = "# Who Jayden is\n\nJayden likes football.\n";

#[tokio::test]
async fn a_report_is_filed_once_and_kept_exactly_as_it_was_in_every_form() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let report = begun(worker_of(&app, child).await, child, "section_7").await;
    report.writes(PLAIN).await;
    let answer = report.files(&[("others", "Ms Lowe, solicitor\n")]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    assert_eq!(answer.goes_to(), report.base);
    let page = report.worker.get(&report.base).await;
    assert!(
        page.words().contains("Jayden likes football."),
        "{}",
        page.words()
    );
    assert!(
        page.words().contains("Ms Lowe, solicitor"),
        "{}",
        page.words()
    );
    let paper = report.worker.get(&report.at("as/paper")).await;
    assert!(paper.body.starts_with(b"%PDF-"));
    let word = report.worker.get(&report.at("as/word")).await;
    assert!(word.body.starts_with(b"PK"));
    let plain = report.worker.get(&report.at("as/plain")).await;
    assert!(String::from_utf8_lossy(&plain.body).contains("1. Jayden likes football."));
    // Locked: the writing page leads to what was filed, a second press changes nothing, nothing is saved any more.
    let entries = app.entries(child).await;
    assert_eq!(
        report.worker.get(&report.at("writing")).await.goes_to(),
        report.base
    );
    let again = [("version", "2"), ("text", "Other words.")];
    assert_eq!(
        report
            .worker
            .post(&report.at("filing"), &again)
            .await
            .status,
        303
    );
    assert_eq!(
        report
            .worker
            .post(&report.at("writing"), &again)
            .await
            .status,
        409
    );
    assert_eq!(app.entries(child).await, entries);
    let file = report.worker.get(&format!("/children/{child}")).await;
    assert!(
        file.words()
            .contains("Section 7 report filed with the court"),
        "{}",
        file.words()
    );
}

#[tokio::test]
async fn a_sealed_detail_stops_a_report_whatever_the_reason() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let before = app.file(child).await.reports.all().len();
    let report = begun(worker_of(&app, child).await, child, "risk_assessment").await;
    report.writes("Amira lives at 14 Tannery Row.\n").await;
    let page = report.before().await;
    assert!(
        page.words().contains("No reason is enough"),
        "{}",
        page.words()
    );
    assert!(
        page.texts("main form .govuk-button").is_empty(),
        "there is no button"
    );
    let answer = report.files(&[("because", "The judge knows it.")]).await;
    assert_eq!(answer.status, 422, "{}", answer.words());
    assert_eq!(app.file(child).await.reports.all().len(), before);
}

#[tokio::test]
async fn a_sealed_detail_in_what_was_asked_stops_it_too() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let worker = worker_of(&app, child).await;
    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "visit"),
        ("day", "2026-11-23"),
        ("alone", "yes"),
        ("with", "Amira"),
        ("place", "the library"),
        ("asked-0", "Do you like it at 14 Tannery Row?"),
        ("said-0", "Yes."),
        ("own-0", "yes"),
    ];
    let visit = format!("/children/{child}/record/visit");
    let answer = worker.post_files(&visit, &fields, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let file = app.file(child).await;
    let (stamp, _) = file.voice.said().last().expect("she said it");
    let of = stamp.id;
    let choice = crate::testing::form_id();
    let fields = [
        ("id", choice.as_str()),
        ("may", "report"),
        ("chosen_by", "child"),
    ];
    worker
        .post(&format!("/children/{child}/said/{of}/choice"), &fields)
        .await;
    let report = begun(worker, child, "section_7").await;
    report
        .writes(&format!("She said:\n\n> Yes. (said:{of})\n"))
        .await;
    let page = report.before().await;
    assert!(
        page.words().contains("No reason is enough"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn words_the_child_did_not_say_or_did_not_choose_to_have_there_stop_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let may = said(&app, child, "I want to see Dad.", Some("report")).await;
    let not = said(&app, child, "I am scared.", Some("not_in_report")).await;
    let report = begun(worker_of(&app, child).await, child, "section_7").await;
    for quotation in [
        format!("> I want to see Dad more. (said:{may})"),
        format!("> I am scared. (said:{not})"),
    ] {
        report.writes(&format!("He said:\n\n{quotation}\n")).await;
        let answer = report.files(&[("because", "It is nearly the same.")]).await;
        assert_eq!(answer.status, 422, "{quotation}");
        assert_eq!(in_the_way(&answer).len(), 1, "{:?}", in_the_way(&answer));
    }
    report
        .writes(&format!("He said:\n\n> I want to see Dad. (said:{may})\n"))
        .await;
    assert_eq!(report.files(&[]).await.status, 303);
}

#[tokio::test]
async fn what_is_left_to_write_goes_with_a_reason_and_not_without() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let report = begun(worker_of(&app, child).await, child, "safeguarding").await;
    report.writes("[To write: what the checks say.]\n").await;
    let page = report.before().await;
    assert_eq!(in_the_way(&page), ["One part is left to write"]);
    let links = page.attributes("main .people a", "href");
    assert_eq!(links, [format!("{}#text", report.at("writing"))]);
    let answer = report.files(&[("others", "Ms Lowe")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.box_text("others"),
        "Ms Lowe",
        "what was typed comes back"
    );
    let answer = report
        .files(&[("because", "The police have not answered.")])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = report.worker.get(&report.base).await;
    assert!(
        page.words().contains("The police have not answered."),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn what_was_changed_after_it_was_looked_at_is_looked_at_again() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let report = begun(worker_of(&app, child).await, child, "section_7").await;
    report.writes(PLAIN).await;
    let old = report.before().await.field("version");
    report.writes("Other words.\n").await;
    let fields = [("version", old.as_str())];
    let answer = report.worker.post(&report.at("filing"), &fields).await;
    assert_eq!(answer.status, 409, "{}", answer.words());
    assert!(app.file(child).await.reports.all().is_empty());
}

#[tokio::test]
async fn a_report_needs_a_kind_and_a_worker_of_this_child() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let worker = worker_of(&app, child).await;
    let list = format!("/children/{child}/reports");
    let id = crate::testing::form_id();
    let answer = worker.post(&list, &[("id", &id), ("kind", "story")]).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.words().contains("choose which report it is"),
        "{}",
        answer.words()
    );
    let report = begun(worker, child, "section_7").await;
    report.writes(PLAIN).await;
    let sam = app.staff("Sam").await;
    for page in ["writing", "preview", "filing", "preview-on-paper"] {
        assert_eq!(sam.get(&report.at(page)).await.status, 404, "{page}");
    }
    let fields = [("version", "2")];
    assert_eq!(sam.post(&report.at("filing"), &fields).await.status, 404);
}
