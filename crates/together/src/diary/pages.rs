//! The diary of a child's family as a worker sees it: what comes, what was, and what can be done with each.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::{get, post},
};
use ledger::FileId;

use super::{
    Changed, Item, calendar,
    entries::{said, say_when},
    item::called,
    items::about_child,
    moving, planning, telling,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    file::{Audience, Family},
    web::{App, Error, FileHead, Shell, Tab, Words, page, say_date, words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/diary", get(list))
        .route(
            "/children/{child}/diary/new",
            get(planning::form).post(planning::add),
        )
        .route(
            "/children/{child}/diary/{entry}/moving",
            get(moving::move_form).post(moving::move_to),
        )
        .route(
            "/children/{child}/diary/{entry}/calling-off",
            get(moving::call_off_form).post(moving::call_off),
        )
        .route(
            "/children/{child}/diary/{entry}/telling",
            get(telling::show).post(telling::keep),
        )
        .route("/calendar", get(calendar::show).post(calendar::make))
        .route("/calendar/ending", post(calendar::end))
        .route("/calendar/{secret}", get(calendar::feed))
}

#[derive(Template)]
#[template(path = "diary/list.html")]
struct DiaryPage {
    shell: Shell,
    head: FileHead,
    base: String,
    coming: Vec<Row>,
    over: Vec<Row>,
}

/// One thing in the diary.
struct Row {
    address: String,
    when: String,
    kind: String,
    say: String,
    /// For whom: "for: Amira, Yusuf".
    whom: String,
    place: String,
    readers: String,
    /// What it was before, newest first: each with who wrote it.
    before: Vec<String>,
    off: Option<String>,
    waiting: Option<String>,
}

/// `GET /children/{child}/diary`
async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let today = day(app.door.clock().now());
    let all = about_child(&file);
    let (mut coming, mut over) = (Vec::new(), Vec::new());
    for (_, family, item) in &all {
        let side = if item.day >= today {
            &mut coming
        } else {
            &mut over
        };
        side.push(row(&file, family, item));
    }
    over.reverse();
    page(&DiaryPage {
        shell: Shell::new(&viewer, words().diary_title()),
        head: FileHead::of(&file, today, Tab::Diary),
        base: format!("/children/{child}/diary"),
        coming,
        over,
    })
}

fn row(file: &OpenFile, family: &Family, item: &Item) -> Row {
    let t = words();
    let off = item.is_called_off();
    let waiting = item.waiting(family);
    Row {
        address: format!("/children/{}/diary/{}", file.id(), item.id),
        when: say_when(item.day, item.time),
        kind: item.happening.say(t),
        say: item.say.clone(),
        whom: whom(t, file, family, item),
        place: item
            .place
            .as_ref()
            .map(|place| said(&[&place.place, &place.with]))
            .unwrap_or_default(),
        readers: readers(t, file, family, item),
        before: before(t, item),
        off: off.then(|| item.newest().why.clone()),
        waiting: (!waiting.is_empty()).then(|| {
            let names: Vec<&str> = waiting.iter().map(|one| called(file, one)).collect();
            t.diary_waiting(names.join(", "))
        }),
    }
}

fn whom(t: &Words, file: &OpenFile, family: &Family, item: &Item) -> String {
    let children = family
        .people
        .all()
        .filter(|one| one.child && item.is_about(&one.slug));
    let names: Vec<&str> = children.map(|one| called(file, one)).collect();
    t.diary_whom(names.join(", "))
}

fn readers(t: &Words, file: &OpenFile, family: &Family, item: &Item) -> String {
    match &item.readers {
        Audience::Everyone => t.diary_known_to_everyone(),
        Audience::Workers => t.diary_known_to_workers(),
        Audience::Only(people) => {
            let known = family.people.all().filter(|one| people.contains(&one.slug));
            let names: Vec<&str> = known.map(|one| called(file, one)).collect();
            t.diary_known_to(names.join(", "))
        }
    }
}

/// Everything that was so before the newest change, as it was written.
fn before(t: &Words, item: &Item) -> Vec<String> {
    let older = item.changes.iter().rev().skip(1);
    older
        .filter_map(|change| match change.to {
            Changed::Planned(day, time) | Changed::Moved(day, time) => Some(t.diary_before(
                say_when(day, time),
                &change.stamp.by.name,
                say_date(change.stamp.on),
            )),
            Changed::CalledOff => None,
        })
        .collect()
}
