//! The child is told and asked before a report goes; where it goes before that, somebody else looks the next working day.

use jiff::civil::date;

use super::{Begun, begun, in_the_way, recommends, worker_of, written};
use crate::{
    children::What,
    door::Role,
    opening::{Allocated, OpeningEntry},
    recommendations::{Answer, NotTold, RecommendationEntry, View},
    testing::{TestApp, form_id},
};

const PLAIN: &str = "I recommend that the school stays the same.\n";

async fn with_one_recommendation<'a>(app: &'a TestApp, kind: &str) -> (Begun<'a>, ledger::EntryId) {
    let child = app.child("Jayden").await;
    let file = app.file(child).await;
    let of = written(app, child, recommends(&file, "School stays the same.")).await;
    let report = begun(worker_of(app, child).await, child, kind).await;
    report.writes(PLAIN).await;
    (report, of)
}

#[tokio::test]
async fn a_child_who_was_not_told_and_asked_stands_in_the_way_of_reports_and_not_of_danger() {
    let app = TestApp::with_families().await;
    for kind in ["section_7", "child_impact", "guardian", "rule_16_4"] {
        let (report, _) = with_one_recommendation(&app, kind).await;
        let page = report.before().await;
        let way = in_the_way(&page);
        assert!(
            way.iter()
                .all(|one| one.ends_with("was not told and asked: School stays the same.")),
            "{kind}: {way:?}"
        );
        assert!(!way.is_empty(), "{kind}");
        assert_eq!(report.files(&[]).await.status, 422, "{kind}");
    }
    for kind in ["safeguarding", "risk_assessment"] {
        let (report, _) = with_one_recommendation(&app, kind).await;
        assert_eq!(in_the_way(&report.before().await), [""; 0], "{kind}");
        assert_eq!(report.files(&[]).await.status, 303, "{kind}");
    }
}

#[tokio::test]
async fn a_child_who_answered_or_was_not_told_for_a_reason_does_not_stand_in_the_way() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let (report, first) = with_one_recommendation(&app, "section_7").await;
    let file = app.file(child).await;
    let second = written(&app, child, recommends(&file, "Weekends with Dad.")).await;
    assert_eq!(in_the_way(&report.before().await).len(), 2);
    let not_choosing = View {
        of: first,
        version: first,
        answer: Answer::NotChoosing,
        said: Vec::new(),
        because: String::new(),
    };
    written(&app, child, RecommendationEntry::from(not_choosing)).await;
    assert_eq!(in_the_way(&report.before().await).len(), 1);
    let not_told = NotTold {
        of: second,
        version: second,
        because: "He is in hospital.".to_owned(),
        decided_by: "Priya Raman".to_owned(),
    };
    written(&app, child, RecommendationEntry::from(not_told)).await;
    assert_eq!(in_the_way(&report.before().await), [""; 0]);
}

#[tokio::test]
async fn a_report_that_goes_before_telling_has_a_reason_and_somebody_else_looks_the_next_working_day()
 {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let (report, _) = with_one_recommendation(&app, "section_7").await;
    let because = [("because", "It is due today.")];
    assert_eq!(
        report.files(&because).await.status,
        422,
        "that is a reason for something else"
    );
    let reason = [("not_told", "The court asked for it today.")];
    let answer = report.files(&reason).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let due = |due: &[crate::children::Due]| {
        let found = due
            .iter()
            .find(|one| matches!(one.what, What::SecondLook(_)));
        found.map(|one| one.by)
    };
    // Filed on a Monday.
    assert_eq!(due(&app.due(child).await), Some(date(2026, 11, 24)));
    // Whoever filed it is not somebody else.
    let page = report.worker.get(&report.base).await;
    assert!(
        page.words().contains("Somebody else than who filed it"),
        "{}",
        page.words()
    );
    let id = form_id();
    let look = [("id", id.as_str()), ("said", "I agree.")];
    let own = report.worker.post(&report.at("second-look"), &look).await;
    assert_eq!(own.status, 422, "{}", own.words());
    // Their supervisor is.
    let other = second_worker(&app, child).await;
    let empty = [("id", id.as_str()), ("said", " ")];
    assert_eq!(
        other.post(&report.at("second-look"), &empty).await.status,
        422
    );
    let answer = other.post(&report.at("second-look"), &look).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    assert_eq!(due(&app.due(child).await), None);
    let page = report.worker.get(&report.base).await;
    assert!(page.words().contains("I agree."), "{}", page.words());
}

/// Their supervisor, who works with this child too.
async fn second_worker(app: &TestApp, child: ledger::FileId) -> crate::testing::Browser<'_> {
    let allocated = Allocated {
        worker: app.staff_id("Owen").await,
        first_name: "Owen".to_owned(),
        name: "Owen".to_owned(),
        pronouns: String::new(),
        as_guardian: false,
        reach: String::new(),
        role: Role::Supervisor,
    };
    written(app, child, OpeningEntry::from(allocated)).await;
    app.staff("Owen").await
}
