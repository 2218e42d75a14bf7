//! A correction is another report: it says what was wrong, lists who had the first, and goes to all of them.

use super::{Begun, begun, worker_of};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_correction_lists_who_had_the_first_and_goes_to_everybody_who_had_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Jayden").await;
    let first = begun(worker_of(&app, child).await, child, "section_7").await;
    first.writes("Jayden is in year four.\n").await;
    let answer = first
        .files(&[("to", "denise"), ("others", "Ms Lowe, solicitor")])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let before = first.worker.get(&first.base).await.texts(".letter-court");

    let id = form_id();
    let answer = first
        .worker
        .post(&first.at("correction"), &[("id", &id)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let correction = Begun {
        worker: worker_of(&app, child).await,
        base: format!("/children/{child}/reports/{id}"),
    };
    let text = correction.text().await;
    assert!(
        text.contains("# What is corrected") && text.contains("year four"),
        "{text}"
    );
    correction
        .writes("Paragraph 1 said year four. Jayden is in year five.\n")
        .await;
    let page = correction.before().await;
    assert!(
        page.words().contains("Ms Lowe, solicitor"),
        "{}",
        page.words()
    );
    // Nobody is ticked, and all of them get it.
    let answer = correction.files(&[("others", "The council")]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());

    let file = app.file(child).await;
    let [had, gets] = file.reports.all() else {
        panic!("there are two");
    };
    assert_eq!(gets.filed.corrects, Some(had.filed.report));
    assert_eq!(gets.filed.to, had.filed.to);
    assert_eq!(gets.filed.others, ["Ms Lowe, solicitor", "The council"]);
    let page = correction.worker.get(&correction.base).await.words();
    assert!(page.contains("Correction: Section 7 report"), "{page}");
    let listed = "It went to: The court, Denise";
    assert!(page.contains(listed) && page.contains("Ms Lowe"), "{page}");
    // The first stays as it was, and says that it was corrected.
    let page = first.worker.get(&first.base).await;
    assert_eq!(page.texts(".letter-court"), before);
    assert!(
        page.words().contains("It was corrected"),
        "{}",
        page.words()
    );
}
