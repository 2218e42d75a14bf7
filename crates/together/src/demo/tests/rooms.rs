//! What stands in the rooms of the made-up families: for every family what fits where its proceedings are, and nothing that a page would
//! not have written.

use ledger::{EntryId, FileId};

use crate::{
    door::OpenFile,
    file::Slug,
    recommendations::{FromSafety, Made},
    testing::TestApp,
};

/// The children of one family, each with its file's name.
const FAMILIES: [&[&str]; 9] = [
    &["Amira", "Yusuf"],
    &["Rhys"],
    &["Kezia", "Jayden"],
    &["Tomasz"],
    &["Noor", "Ibrahim"],
    &["Oluwaseun"],
    &["Kyle", "Shannon", "Liam", "Leah", "Alfie", "Rose"],
    &["Ivy"],
    &["Eli"],
];

async fn of_each(app: &TestApp) -> Vec<(&'static str, Vec<FileId>)> {
    let mut all = Vec::new();
    for family in FAMILIES {
        let mut children = Vec::new();
        for child in family {
            children.push(app.child(child).await);
        }
        all.push((family[0], children));
    }
    all
}

/// Is anything of this family at court? Nothing of Seun's is any more.
fn at_court(name: &str) -> bool {
    name != "Oluwaseun"
}

#[tokio::test]
async fn every_family_has_talks_and_those_at_court_have_safety_reports_a_correction_and_one_that_waits()
 {
    let app = TestApp::with_families().await;
    for (name, children) in of_each(&app).await {
        let (mut talks, mut safety, mut filed, mut corrected, mut begun) = (0, 0, 0, 0, 0);
        for child in children {
            let file = app.file(child).await;
            talks += file.supervision.all().len();
            let known = file.families().map(|family| &family.safety);
            let known = known.map(|one| one.checks().len() + one.orders().len());
            safety += known.sum::<usize>();
            filed += file.reports.all().len();
            let corrections = file.reports.all().iter();
            corrected += corrections
                .filter(|one| one.filed.corrects.is_some())
                .count();
            begun += app.app.door.drafts(&file).await.unwrap().len();
        }
        assert!(talks > 0, "{name}: nobody talked it over");
        if at_court(name) {
            assert!(safety > 0, "{name}: nothing about safety");
            assert!(filed >= 2, "{name}: {filed} reports were filed");
            assert_eq!(corrected, 1, "{name}");
            assert!(begun >= 1, "{name}: no report waits");
        } else {
            assert_eq!((filed, begun), (0, 0), "{name}: nothing is at court");
        }
    }
}

#[tokio::test]
async fn nothing_that_was_filed_went_past_anything_and_each_is_in_every_form() {
    let app = TestApp::with_families().await;
    for child in app.children().await {
        let file = app.file(child).await;
        for report in file.reports.all() {
            let filed = &report.filed;
            assert!(filed.passed.is_empty() && filed.not_told.is_none());
            assert_eq!(filed.forms.len(), 3);
            for (_, id) in &filed.forms {
                let kept = app.app.door.attachment(&file, *id).await.unwrap();
                assert!(!kept.bytes.is_empty());
            }
        }
    }
}

/// What a page asks of a recommendation.
fn is_whole(made: &Made) -> bool {
    let texts = [
        &made.what,
        &made.against,
        &made.considered,
        &made.unknown,
        &made.to_child,
        &made.why_to_child,
    ];
    texts.iter().all(|one| !one.trim().is_empty()) && !made.reasons.is_empty()
}

/// Is this in the child's own file or the family's?
fn is_there(file: &OpenFile, id: EntryId) -> bool {
    file.has(id) || file.families().any(|family| family.has(id))
}

#[tokio::test]
async fn every_recommendation_is_whole_and_rests_on_what_is_in_the_file() {
    let app = TestApp::with_families().await;
    let mut seen = 0;
    for child in app.children().await {
        let file = app.file(child).await;
        for one in file.recommendations.standing() {
            let made = one.now();
            seen += 1;
            assert!(is_whole(made), "{}", made.what);
            for reason in &made.reasons {
                assert!(
                    reason.rests_on.iter().all(|id| is_there(&file, *id)),
                    "{}",
                    reason.because
                );
            }
            if let FromSafety::Took(took) = &made.safety {
                assert!(took.iter().all(|id| is_there(&file, *id)), "{}", made.what);
            }
        }
    }
    assert!(seen >= 9, "{seen}");
}

#[tokio::test]
async fn what_jay_does_not_want_mum_to_find_out_is_in_nothing_that_mum_may_see() {
    let app = TestApp::with_families().await;
    let mum = Slug::try_from("denise".to_owned()).unwrap();
    for child in ["Kezia", "Jayden"] {
        let file = app.file(app.child(child).await).await;
        for report in file.reports.all() {
            assert!(report.filed.to.contains(&mum));
            let words = paper::plain(&report.filed.document);
            assert!(
                !words.contains("Jay ") && !words.contains("Jay."),
                "{words}"
            );
        }
        let shown = file.plan.shown_to(file.child());
        for part in shown.iter().flat_map(|(_, shown)| &shown.parts) {
            assert!(!part.words.contains("Jay"), "{}", part.words);
        }
    }
}

#[tokio::test]
async fn a_child_who_is_not_asked_is_shown_nothing_on_a_screen() {
    let app = TestApp::with_families().await;
    for name in ["Ivy", "Noor", "Rose"] {
        let file = app.file(app.child(name).await).await;
        assert!(file.plan.shown_to(file.child()).is_none(), "{name}");
        assert!(file.story.shown_to(file.child()).is_empty(), "{name}");
    }
}
