//! People who come alongside: asked for, booked, confirmed, refused only by whom it was offered to; the child told; and business
//! services who see the name and what to book, and nothing else.

use ledger::{EntryId, FileId};

use crate::{
    alongside::Stands,
    children::{Due, What},
    testing::{Answer, Browser, TestApp, form_id},
};

async fn asked(worker: &Browser<'_>, child: FileId, named: &[(&str, &str)]) -> EntryId {
    let id = form_id();
    let usual = [
        ("id", id.as_str()),
        ("who", "interpreter"),
        ("person", "amira"),
        ("need", "Arabic"),
        ("business", "yes"),
        ("note", "Zqxnote"),
    ];
    let is_named = |field: &str| named.iter().any(|(name, _)| *name == field);
    let fields: Vec<_> = usual
        .into_iter()
        .filter(|(name, _)| !is_named(name))
        .chain(named.iter().copied())
        .collect();
    let answer = worker
        .post(&format!("/children/{child}/alongside"), &fields)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    EntryId(id.parse().unwrap())
}

async fn next(worker: &Browser<'_>, child: FileId, of: EntryId, fields: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let fields: Vec<_> = [("id", id.as_str())]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    worker
        .post(&format!("/children/{child}/alongside/{of}"), &fields)
        .await
}

async fn stands(app: &TestApp, child: FileId, of: EntryId) -> Stands {
    app.file(child).await.alongside.get(of).unwrap().stands()
}

async fn due(app: &TestApp, child: FileId) -> Option<Due> {
    let all = app.due(child).await;
    all.into_iter()
        .find(|due| matches!(due.what, What::Alongside(_)))
}

#[tokio::test]
async fn from_asking_to_telling_the_child_something_is_due_and_the_days_are_said() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let of = asked(&sam, child, &[("by", "2026-11-25")]).await;
    assert_eq!(
        due(&app, child).await.unwrap().by,
        jiff::civil::date(2026, 11, 25)
    );
    app.clock_at("2026-11-25T10:00:00Z");
    let sam = app.staff("Sam").await;
    let page = sam
        .get(&format!("/children/{child}/alongside/{of}"))
        .await
        .words();
    assert!(page.contains("waiting 2 days"), "{page}");
    let book = [
        ("do", "book"),
        ("name", "Joanna"),
        ("day", "2026-11-30"),
        ("time", "10:00"),
    ];
    assert_eq!(next(&sam, child, of, &book).await.status, 303);
    assert_eq!(stands(&app, child, of).await, Stands::Booked);
    assert_eq!(
        next(&sam, child, of, &[("do", "confirm")]).await.status,
        303
    );
    assert_eq!(stands(&app, child, of).await, Stands::Confirmed);
    assert!(
        due(&app, child).await.is_some(),
        "the child is not told yet"
    );
    assert_eq!(next(&sam, child, of, &[("do", "tell")]).await.status, 422);
    let tell = [("do", "tell"), ("told_said", "Joanna comes with me.")];
    assert_eq!(next(&sam, child, of, &tell).await.status, 303);
    assert!(due(&app, child).await.is_none());
    let again = [
        ("do", "book"),
        ("name", "Somebody else"),
        ("day", "2026-12-01"),
    ];
    assert_eq!(next(&sam, child, of, &again).await.status, 303);
    assert!(
        due(&app, child).await.is_some(),
        "another one has to be told of again"
    );
}

#[tokio::test]
async fn nobody_is_written_down_as_refusing_what_nobody_offered_them() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let of = asked(&sam, child, &[]).await;
    let refuse = [
        ("do", "refuse"),
        ("refused_by", "rana"),
        ("refused_because", "Zqxno"),
    ];
    assert_eq!(next(&sam, child, of, &refuse).await.status, 422);
    let offer = [
        ("do", "offer"),
        ("offered_to", "mark"),
        ("offered_said", "On the phone."),
    ];
    assert_eq!(next(&sam, child, of, &offer).await.status, 303);
    assert_eq!(
        next(&sam, child, of, &refuse).await.status,
        422,
        "it was offered to somebody else"
    );
    let offer = [
        ("do", "offer"),
        ("offered_to", "rana"),
        ("offered_said", "In Arabic."),
    ];
    assert_eq!(next(&sam, child, of, &offer).await.status, 303);
    let without = [("do", "refuse"), ("refused_by", "rana")];
    assert_eq!(
        next(&sam, child, of, &without).await.status,
        422,
        "without a reason"
    );
    assert_eq!(next(&sam, child, of, &refuse).await.status, 303);
    assert_eq!(stands(&app, child, of).await, Stands::Refused);
}

#[tokio::test]
async fn business_services_see_the_childs_name_and_what_to_book_and_nothing_else() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let of = asked(&sam, child, &[]).await;
    asked(&sam, child, &[("business", ""), ("need", "Zqxmine")]).await;
    let business = app.staff("Joy").await;
    let page = business.get("/post").await;
    let words = page.words();
    assert!(
        words.contains("Amira") && words.contains("Arabic"),
        "{words}"
    );
    for never in ["Zqxnote", "Zqxmine"] {
        assert!(!words.contains(never), "{words}");
    }
    let id = form_id();
    let booked = [
        ("id", id.as_str()),
        ("name", "Joanna"),
        ("day", "2026-11-30"),
        ("time", ""),
    ];
    let address = format!("/post/bookings/{of}");
    assert_eq!(
        sam.post(&address, &booked).await.status,
        404,
        "an adviser books in the file"
    );
    assert_eq!(business.post(&address, &[("id", &id)]).await.status, 422);
    assert_eq!(business.post(&address, &booked).await.status, 303);
    assert_eq!(stands(&app, child, of).await, Stands::Booked);
    assert!(!business.get("/post").await.words().contains("Arabic"));
    assert_eq!(
        business.post(&address, &booked).await.status,
        404,
        "it waits no more"
    );
    let file = format!("/children/{child}/alongside");
    assert_eq!(business.get(&file).await.status, 404);
}
