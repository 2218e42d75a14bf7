//! An addendum says what has changed since a filed report, and leaves out what has not.

use super::{Begun, begun, recommends, said, worker_of, written};
use crate::{
    recommendations::{Answer, RecommendationEntry, View, Withdrawn},
    testing::{TestApp, form_id},
};

/// Begins what adds to this report.
async fn added<'a>(first: &Begun<'a>, app: &'a TestApp, child: ledger::FileId) -> Begun<'a> {
    let id = form_id();
    let answer = first
        .worker
        .post(&first.at("addendum"), &[("id", &id)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    Begun {
        worker: worker_of(app, child).await,
        base: format!("/children/{child}/reports/{id}"),
    }
}

fn view(of: ledger::EntryId, said: &str) -> RecommendationEntry {
    View {
        of,
        version: of,
        answer: Answer::Partly,
        said: vec![ledger::EntryId(said.parse().unwrap())],
        because: String::new(),
    }
    .into()
}

#[tokio::test]
async fn an_addendum_has_what_is_new_and_changed_since_and_nothing_that_stands_as_it_was() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let file = app.file(child).await;
    let made = |what: &str| recommends(&file, what);
    let old_words = said(&app, child, "I like Tuesdays.", Some("report")).await;
    let same = written(&app, child, made("School stays the same.")).await;
    let weekends = written(&app, child, made("Weekends with Dad.")).await;
    let ends = written(&app, child, made("Calls on Mondays.")).await;
    let views = written(&app, child, made("Holidays with Nan.")).await;
    let first = begun(worker_of(&app, child).await, child, "section_7").await;
    first.writes("I recommend four things.\n").await;
    let fields = [
        ("to", "denise"),
        ("others", "Ms Lowe, solicitor"),
        ("not_told", "It is due today."),
    ];
    let answer = first.files(&fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());

    app.minutes_later(5);
    written(&app, child, made("A call on Sundays.")).await;
    let RecommendationEntry::Made(change) = made("Every second weekend with Dad.") else {
        panic!("that is one");
    };
    let change = crate::recommendations::Made {
        of: Some(weekends),
        changed_because: "He asked for that.".to_owned(),
        ..change
    };
    written(&app, child, RecommendationEntry::from(change)).await;
    let off = Withdrawn {
        of: ends,
        because: "He has no telephone.".to_owned(),
    };
    written(&app, child, RecommendationEntry::from(off)).await;
    let words = said(&app, child, "Nan's dog is loud.", Some("report")).await;
    written(&app, child, view(views, &words)).await;

    let addendum = added(&first, &app, child).await;
    let text = addendum.text().await;
    let (_, decisions) = text.split_once("# Decisions that are clear").unwrap();
    let parts: Vec<&str> = decisions.split("\n## ").skip(1).collect();
    let of = |title: &str| *parts.iter().find(|part| part.starts_with(title)).unwrap();
    assert_eq!(parts.len(), 4, "{decisions}");
    assert!(of("A new recommendation").contains("A call on Sundays."));
    let changed = of("A recommendation that has changed");
    for says in [
        "Every second weekend",
        "before:** Weekends with Dad.",
        "He asked for that.",
    ] {
        assert!(changed.contains(says), "{says}: {changed}");
    }
    let over = of("A recommendation that stands no more");
    assert!(
        over.contains("Calls on Mondays.") && over.contains("no telephone"),
        "{over}"
    );
    let stands = of("A recommendation that stands as it was");
    assert!(stands.contains("Holidays with Nan."), "{stands}");
    assert!(
        stands.contains(&format!("> Nan's dog is loud. (said:{words})")),
        "{stands}"
    );
    assert!(!text.contains("School stays the same."), "{text} {same}");
    // What was said before stands in the first.
    assert!(
        !text.contains(&old_words) && text.contains(&words),
        "{text}"
    );
    assert!(
        text.contains("Section 7 report, filed on 23 November 2026."),
        "{text}"
    );
}

#[tokio::test]
async fn an_addendum_names_the_first_and_goes_to_whom_it_is_ticked_for_and_waits_as_the_first_did()
{
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let first = begun(worker_of(&app, child).await, child, "section_7").await;
    first.writes("Jayden is in year five.\n").await;
    let fields = [("to", "denise"), ("others", "Ms Lowe, solicitor")];
    assert_eq!(first.files(&fields).await.status, 303);
    let addendum = added(&first, &app, child).await;
    let file = app.file(child).await;
    written(&app, child, recommends(&file, "A call on Sundays.")).await;
    addendum
        .writes("Jayden asked for a call on Sundays.\n")
        .await;
    let page = addendum.before().await;
    assert!(
        page.words().contains("Addendum: Section 7 report"),
        "{}",
        page.words()
    );
    // Who had the first is ticked, and can be taken out.
    assert_eq!(
        page.attributes("input[name=to][checked]", "value"),
        ["denise"]
    );
    assert_eq!(page.box_text("others"), "Ms Lowe, solicitor");
    // It waits for telling as a section 7 report does.
    assert_eq!(addendum.files(&[]).await.status, 422);
    let fields = [("not_told", "The court meets tomorrow."), ("others", "")];
    let answer = addendum.files(&fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let file = app.file(child).await;
    let [had, adds] = file.reports.all() else {
        panic!("there are two");
    };
    assert_eq!(adds.filed.adds_to, Some(had.filed.report));
    assert!(adds.filed.to.is_empty(), "nobody was ticked in that form");
    let page = addendum.worker.get(&addendum.base).await.words();
    let says = "What this adds to Section 7 report, filed on 23 November 2026";
    assert!(page.contains(says), "{page}");
    let page = first.worker.get(&first.base).await.words();
    assert!(page.contains("These say what has changed since"), "{page}");
    // A correction of it is a correction of an addendum.
    let id = form_id();
    let answer = addendum
        .worker
        .post(&addendum.at("correction"), &[("id", &id)])
        .await;
    let page = addendum.worker.get(answer.goes_to()).await;
    let title = "Correction: Addendum: Section 7 report";
    assert!(page.words().contains(title), "{}", page.words());
    let text = page.box_text("text");
    assert!(text.contains("asked for a call on Sundays"), "{text}");
    // No worker of another child begins one.
    let sam = app.staff("Sam").await;
    let refused = sam.post(&first.at("addendum"), &[("id", &form_id())]).await;
    assert_eq!(refused.status, 404);
}
