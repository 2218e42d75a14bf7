//! After the report a child is asked once they know what it recommends, by a letter or from a person.

use jiff::civil::{Date, date};
use ledger::{EntryId, FileId};

use super::{FRIDAY, at, due};
use crate::{
    children::What,
    door::{OpenFile, Viewer},
    feedback::Moment,
    file::{RoomEntry, Written},
    recommendations::{
        Answer, FromSafety, Made, NotTold, Reason, RecommendationEntry, View, Withdrawn,
    },
    reports::{Filed, ReportEntry, ReportKind},
    telling::{Talked, TalkedThrough, TellingEntry},
    testing::{TestApp, form_id},
    web::Error,
};

const MONDAY: Date = date(2026, 11, 16);
const ASKS: What = What::Feedback(Moment::Report);

async fn written(app: &TestApp, child: FileId, day: Date, entry: impl RoomEntry) -> EntryId {
    let id = EntryId(form_id().parse().unwrap());
    let rule = |file: &OpenFile| {
        let written = Written::new(file.id(), id, &entry).on(day);
        Ok::<_, Error>(written.into())
    };
    let program = Viewer::program();
    app.app.door.write(&program, child, rule).await.unwrap();
    id
}

async fn recommended(app: &TestApp, child: FileId) -> EntryId {
    let file = app.file(child).await;
    let made = Made {
        of: None,
        changed_because: String::new(),
        what: "School stays the same.".to_owned(),
        for_whom: [file.child().clone()].into(),
        reasons: vec![Reason {
            because: "He likes it.".to_owned(),
            rests_on: vec![file.entries[0].0.id],
        }],
        against: "It is far.".to_owned(),
        considered: String::new(),
        unknown: String::new(),
        to_child: "You stay at your school.".to_owned(),
        why_to_child: "You like it.".to_owned(),
        safety: FromSafety::Nothing("There is nothing.".to_owned()),
    };
    written(app, child, MONDAY, RecommendationEntry::from(made)).await
}

async fn filed(app: &TestApp, child: FileId, kind: ReportKind, day: Date) {
    let filed = Filed {
        report: form_id().parse().unwrap(),
        kind,
        corrects: None,
        adds_to: None,
        also: Vec::new(),
        to: Vec::new(),
        others: Vec::new(),
        source: String::new(),
        document: paper::Document {
            title: kind.value().to_owned(),
            language: "en-GB".to_owned(),
            manner: paper::Manner::Court,
            from: Vec::new(),
            to: Vec::new(),
            date: String::new(),
            blocks: Vec::new(),
            reply: Vec::new(),
        },
        forms: Vec::new(),
        list: "1".to_owned(),
        passed: Vec::new(),
        not_told: Some("It was due.".to_owned()),
    };
    written(app, child, day, ReportEntry::from(filed)).await;
}

/// Somebody told the child, or says why nobody has to.
async fn told(app: &TestApp, child: FileId, of: EntryId, how: Talked, day: Date) {
    let told = TalkedThrough {
        of,
        how,
        there: String::new(),
        understood: String::new(),
        heard: None,
        because: String::new(),
    };
    written(app, child, day, TellingEntry::from(told)).await;
}

async fn asks(app: &TestApp, child: FileId) -> bool {
    due(app, child).await.contains(&ASKS)
}

#[tokio::test]
async fn a_filed_report_asks_nothing_before_the_child_was_told_all_that_it_recommends() {
    let app = TestApp::with_families().await;
    let child = app.child("Eli").await;
    let (first, second) = (
        recommended(&app, child).await,
        recommended(&app, child).await,
    );
    filed(&app, child, ReportKind::Section7, MONDAY).await;
    assert!(!asks(&app, child).await, "nobody told him");
    told(&app, child, first, Talked::InPerson, FRIDAY).await;
    assert!(!asks(&app, child).await, "nor all of it");
    told(&app, child, second, Talked::NeedNot, FRIDAY).await;
    assert!(!asks(&app, child).await, "a reason is no telling");
    let not_told = NotTold {
        of: second,
        version: second,
        because: "He is in hospital.".to_owned(),
        decided_by: "Sam Osei".to_owned(),
    };
    written(&app, child, FRIDAY, RecommendationEntry::from(not_told)).await;
    assert!(!asks(&app, child).await, "nor is another reason");
    let view = View {
        of: second,
        version: second,
        answer: Answer::NotChoosing,
        said: Vec::new(),
        because: String::new(),
    };
    written(&app, child, FRIDAY, RecommendationEntry::from(view)).await;
    assert!(asks(&app, child).await, "now he knows what the court reads");
    // What changes afterwards asks nothing anew and takes nothing back.
    recommended(&app, child).await;
    assert!(asks(&app, child).await);
}

#[tokio::test]
async fn a_report_that_is_not_filed_or_recommends_nothing_or_goes_for_safety_asks_nothing() {
    let app = TestApp::with_families().await;
    let child = app.child("Eli").await;
    // What the made-up past recommends for him is taken back.
    let file = app.file(child).await;
    for one in file.recommendations.standing() {
        let (of, because) = (one.id(), "It is a test.".to_owned());
        let off = RecommendationEntry::from(Withdrawn { of, because });
        written(&app, child, MONDAY, off).await;
    }
    filed(&app, child, ReportKind::Section7, MONDAY).await;
    assert!(!asks(&app, child).await, "it recommends nothing");
    let one = recommended(&app, child).await;
    told(&app, child, one, Talked::Call, FRIDAY).await;
    assert!(!asks(&app, child).await, "it was filed before that");
    filed(&app, child, ReportKind::Safeguarding, FRIDAY).await;
    assert!(!asks(&app, child).await, "that waits for no telling");
    let off = Withdrawn {
        of: one,
        because: "The court decided it.".to_owned(),
    };
    written(&app, child, FRIDAY, RecommendationEntry::from(off)).await;
    filed(&app, child, ReportKind::Section7, FRIDAY).await;
    assert!(!asks(&app, child).await, "it recommends it no more");
}

#[tokio::test]
async fn what_a_person_told_is_asked_about_by_the_worker_and_no_screen_says_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Eli").await;
    let one = recommended(&app, child).await;
    told(&app, child, one, Talked::InPerson, MONDAY).await;
    filed(&app, child, ReportKind::Section7, FRIDAY).await;
    assert!(asks(&app, child).await);
    let eli = app.child_in(child, false).await;
    let home = at(&eli, "home").await.words();
    assert!(!home.contains("what the court will read"), "{home}");
}
