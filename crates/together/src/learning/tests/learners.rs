//! Who learns, as an administrator says it.

use super::says;
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn an_administrator_says_who_learns_and_with_whom_and_nobody_else_does() {
    let app = TestApp::with_families().await;
    assert_eq!(says(&app, "Sam", "student", "Helen").await.status, 303);
    let page = app.staff("Bea").await.get("/house/learners").await;
    assert!(
        page.words()
            .contains("Sam Osei (Student): Helen Marsh looks at what they write"),
        "{}",
        page.words()
    );
    let mine = app.staff("Sam").await.get("/learning").await;
    assert!(
        mine.words()
            .contains("Student: Helen Marsh looks at what you write")
    );
    for other in ["Sam", "Helen", "Nell", "Joy"] {
        let (other, id) = (app.staff(other).await, form_id());
        assert_eq!(other.get("/house/learners").await.status, 404);
        let form = [("id", id.as_str())];
        assert_eq!(other.post("/house/learners", &form).await.status, 404);
    }
}

#[tokio::test]
async fn nobody_looks_at_their_own_drafts_and_no_student_at_anybodys() {
    let app = TestApp::with_families().await;
    assert_eq!(says(&app, "Sam", "student", "Sam").await.status, 422);
    assert_eq!(says(&app, "Priya", "student", "Helen").await.status, 303);
    let answer = says(&app, "Sam", "student", "Priya").await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .words()
            .contains("Choose who looks at what they write")
    );
    assert_eq!(says(&app, "Sam", "", "Helen").await.status, 422);
    let house = app.app.door.house().await.unwrap();
    assert_eq!(house.learners.of(app.staff_id("Sam").await), None);
}
