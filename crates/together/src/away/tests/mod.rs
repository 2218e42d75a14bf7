//! Leave and cover: what is due goes to whoever stands in, and comes back.

mod covering;
mod refusals;
mod writing;

use ledger::FileId;
use uuid::Uuid;

use crate::testing::{Answer, Browser, TestApp, form_id};

/// Somebody writes down days away, from this session.
async fn away(browser: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let all = [&[("id", id.as_str()), ("do", "away")], fields].concat();
    browser.post("/away", &all).await
}

/// Sam is away from Monday 23 November until Friday, and Grace stands in.
async fn grace_covers_for_sam(app: &TestApp) {
    let grace = app.staff_id("Grace").await.to_string();
    let fields = [
        ("from", "2026-11-23"),
        ("until", "2026-11-27"),
        ("cover", grace.as_str()),
    ];
    let kept = away(&app.staff("Sam").await, &fields).await;
    assert_eq!(kept.goes_to(), "/away", "{}", kept.words());
}

/// What the list of whoever stands in says of it.
async fn covers(app: &TestApp, name: &str) -> String {
    let list = app.staff(name).await.get("/children").await;
    assert_eq!(list.status, 200);
    list.texts("section.covers").join(" | ")
}

/// Everything that is due for this child is done in another way: nothing is due or planned until Friday.
async fn nothing_is_due(app: &TestApp, child: FileId) -> bool {
    let until = jiff::civil::date(2026, 11, 27);
    app.due(child).await.iter().all(|due| due.by > until)
}

async fn id_of(app: &TestApp, name: &str) -> Uuid {
    app.staff_id(name).await
}
