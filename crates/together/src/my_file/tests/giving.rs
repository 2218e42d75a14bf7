//! Asked for on their own screen, read, made, and given: who gave it to whom, when and how.

use super::{at, makes, pieces, presses, reads_all};
use crate::{
    children::What,
    my_file::Want,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_young_person_is_given_their_file_and_the_file_says_by_whom_and_how() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    reads_all(&app, &helen, seun, request).await;
    assert_eq!(makes(&helen, seun, request).await.status, 303);
    let page = helen.get(&at(seun, request)).await;
    let (id, made) = (form_id(), page.field("made"));
    let hand = format!("{}/handing-over", at(seun, request));
    let without = helen
        .post(&hand, &[("id", &id), ("made", &made), ("form", "together")])
        .await;
    assert_eq!(without.status, 422, "who was beside him?");
    let with = [
        ("id", id.as_str()),
        ("made", made.as_str()),
        ("form", "together"),
        ("told", "At the office, his aunt was there."),
    ];
    assert_eq!(helen.post(&hand, &with).await.status, 303);
    assert_eq!(helen.post(&hand, &with).await.status, 303, "twice is once");
    let file = app.file(seun).await;
    let done = file.my_file.get(request).unwrap();
    let [(stamp, handed)] = &done.handed[..] else {
        panic!("{:?}", done.handed)
    };
    assert_eq!(stamp.by.name, "Helen Marsh");
    assert_eq!((handed.to.as_str(), handed.form), ("seun", Want::Together));
    let due = app.due(seun).await;
    assert!(!due.iter().any(|due| matches!(due.what, What::WholeFile(_))));
    let page = helen.get(&at(seun, request)).await;
    assert!(page.words().contains("At the office, his aunt was there."));
    let zip = helen
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    assert_eq!(zip.status, 404, "it is given once; again is a new request");
}

#[tokio::test]
async fn an_export_does_not_stand_once_somebody_decides_otherwise() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    reads_all(&app, &helen, seun, request).await;
    makes(&helen, seun, request).await;
    let made = helen.get(&at(seun, request)).await.field("made");
    let file = app.file(seun).await;
    let one = &pieces(&app, &file, request).await[0];
    let page = format!("{}/kinds/{}", at(seun, request), one.kind.value());
    let id = one.id.to_string();
    let other = [
        ("hold", id.as_str()),
        ("why", "harm"),
        ("because", "We looked again."),
    ];
    assert_eq!(presses(&helen, &page, &[one.id], &other).await.status, 303);
    let zip = helen
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    assert_eq!(zip.status, 404);
    let form = form_id();
    let fields = [
        ("id", form.as_str()),
        ("made", made.as_str()),
        ("form", "paper"),
        ("told", "By hand."),
    ];
    let hand = format!("{}/handing-over", at(seun, request));
    assert_eq!(helen.post(&hand, &fields).await.status, 409);
    assert!(
        app.file(seun)
            .await
            .my_file
            .get(request)
            .unwrap()
            .handed
            .is_empty()
    );
}

#[tokio::test]
async fn somebody_who_does_not_want_it_any_more_is_asked_how_we_know() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    let (page, id) = (format!("{}/taking-back", at(seun, request)), form_id());
    assert_eq!(helen.post(&page, &[("id", &id)]).await.status, 422);
    let fields = [
        ("id", id.as_str()),
        ("no-more", "He rang: the letters are enough."),
    ];
    assert_eq!(helen.post(&page, &fields).await.status, 303);
    let due = app.due(seun).await;
    assert!(!due.iter().any(|due| matches!(due.what, What::WholeFile(_))));
    assert_eq!(makes(&helen, seun, request).await.status, 404);
}

#[tokio::test]
async fn nobody_else_reads_makes_or_fetches_it() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    reads_all(&app, &helen, seun, request).await;
    makes(&helen, seun, request).await;
    let other_child = app.child("Amira").await;
    for other in ["Sam", "Priya", "Owen"] {
        let other = app.staff(other).await;
        for page in ["", "/kinds/visits", "/my-file.zip"] {
            let page = other.get(&format!("{}{page}", at(seun, request))).await;
            assert_eq!(page.status, 404);
        }
    }
    // Nor under the address of a child of their own.
    let sam = app.staff("Sam").await;
    let zip = sam
        .get(&format!("{}/my-file.zip", at(other_child, request)))
        .await;
    assert_eq!(zip.status, 404);
    let child = app.child_in(seun, false).await;
    let zip = child
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    assert_ne!(zip.status, 200);
}

#[tokio::test]
async fn somebody_who_learns_reads_it_and_gives_it_to_nobody() {
    let app = TestApp::with_families().await;
    let (seun, helen) = (app.child("Oluwaseun").await, app.staff("Helen").await);
    let request = app.file(seun).await.my_file.all()[0].stamp.id;
    reads_all(&app, &helen, seun, request).await;
    makes(&helen, seun, request).await;
    let (bea, id) = (app.staff("Bea").await, form_id());
    let (who, with) = (app.staff_id("Helen").await, app.staff_id("Owen").await);
    let (who, with) = (who.to_string(), with.to_string());
    let fields = [
        ("id", id.as_str()),
        ("staff", who.as_str()),
        ("stage", "trainee"),
        ("supervisor", with.as_str()),
    ];
    assert_eq!(bea.post("/house/learners", &fields).await.status, 303);
    let zip = helen
        .get(&format!("{}/my-file.zip", at(seun, request)))
        .await;
    assert_eq!(zip.status, 422);
    assert!(
        zip.words().contains("Owen Price makes it and gives it"),
        "{}",
        zip.words()
    );
    assert_eq!(makes(&helen, seun, request).await.status, 422);
}
