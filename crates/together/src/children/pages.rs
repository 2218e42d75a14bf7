//! The list of children, one child's file, and finding a child by name.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use ledger::{AttachmentId, FileId};

use super::{
    Due,
    cover::{self, Covers},
    duty::OnDuty,
    leads,
    list::{Home, homes},
    search::search,
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Role, Viewer},
    file::{FamilyEntry, FileEntry, Line, Stamp},
    learning::{self, Waiting},
    web::{App, Error, FileHead, Posted, Prose, Shell, Tab, Words, attached, page, say_day, words},
    words::Note,
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children", get(list))
        .route(
            "/search",
            get(|| async { Redirect::to("/children") }).post(search),
        )
        .route("/children/{child}", get(file))
        .route(
            "/children/{child}/attachments/{attachment}",
            get(attachment),
        )
        .route(
            "/find",
            get(|| async { Redirect::to("/children") }).post(find),
        )
}

#[derive(Template)]
#[template(path = "children/list.html")]
struct ListPage {
    shell: Shell,
    homes: Vec<Home>,
    summary: String,
    kept: usize,
    note: Option<Note>,
    duty: Option<OnDuty>,
    /// For whom this viewer covers.
    covers: Vec<Covers>,
    /// They are away themselves.
    away: Option<String>,
    /// Drafts of learners that wait for them, and what they themselves pressed that waits.
    looks: Vec<Waiting>,
    waits: Vec<Waiting>,
    /// Their daily e-mail did not go.
    no_daily: Option<String>,
    supervises: bool,
}

/// `GET /children`
async fn list(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let mine = app.door.mine(&viewer).await?;
    let (house, today) = (app.door.house().await?, day(app.door.clock().now()));
    let homes = homes(&mine, &house.due, today);
    let children = homes.iter().map(|home| home.children.len()).sum::<usize>();
    let things = homes
        .iter()
        .flat_map(|home| &home.children)
        .map(|child| child.today.len())
        .sum::<usize>();
    let t = words();
    let summary = if children == 0 {
        t.children_none()
    } else {
        t.children_summary(children, things)
    };
    let kept = app.door.kept_forms(&viewer).await?.len();
    let note = Note::of(&house.words, today);
    page(&ListPage {
        shell: Shell::new(&viewer, t.children_title()),
        homes,
        summary,
        kept,
        note,
        duty: OnDuty::of(&viewer, &app.door).await?,
        covers: Covers::of(&viewer, &app.door, &house.due, today).await?,
        looks: learning::waiting(&app, &viewer).await?,
        waits: learning::own(&mine, &viewer, today),
        away: cover::own(&house.away, &viewer, today),
        no_daily: house
            .daily
            .failed_of(viewer.by.id)
            .map(|failed| t.daily_failed(crate::web::say_date(failed.day), failed.why.say(t))),
        supervises: viewer.by.role == Role::Supervisor,
    })
}

#[derive(Template)]
#[template(path = "children/file.html")]
struct FilePage {
    shell: Shell,
    head: FileHead,
    base: String,
    due: Vec<(String, bool, String, String, String)>,
    coming: Vec<(String, String)>,
    asked: Option<String>,
    workers: Vec<String>,
    others: Vec<(String, String)>,
    id: FileId,
    moments: Vec<Moment>,
    earlier: Option<String>,
}

/// One line of the file in order of time.
struct Moment {
    entry: ledger::EntryId,
    day: String,
    written_later: Option<String>,
    by: String,
    line: Line,
    prose: Prose,
    /// Where the thing is that it tells of.
    leads: Option<String>,
}

/// How many lines of the file are on its first page.
const NEWEST: usize = 20;

#[derive(serde::Deserialize, Default)]
struct Which {
    #[serde(default)]
    whole: bool,
}

/// `GET /children/{child}`: the newest of the file; with `?whole=true`, all of it.
async fn file(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    which: axum::extract::Query<Which>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let today = day(app.door.clock().now());
    let t = words();
    let base = format!("/children/{child}");
    let house = app.door.house().await?;
    let due = Due::of(&file, &house.due, today)
        .iter()
        .map(|due| {
            (
                due.when(t, today),
                due.late(today),
                due.say(t, &file),
                due.action(t),
                due.address(&file),
            )
        })
        .collect();
    let coming = crate::diary::coming(&file, today)
        .into_iter()
        .map(|item| (say_day(item.day), item.say))
        .collect();
    let all = in_order(&file);
    let spoken = Spoken::of(&file.about_me);
    let shown = if which.whole { all.len() } else { NEWEST };
    page(&FilePage {
        shell: Shell::new(&viewer, t.file_title()),
        head: FileHead::of(&file, today, Tab::File),
        others: brothers_and_sisters(&viewer, &app, &file).await?,
        id: child,
        asked: file
            .families()
            .find_map(|family| family.court.asked())
            .map(|asked| asked.what.clone())
            .filter(|what| !what.is_empty()),
        due,
        coming,
        workers: file
            .opening
            .workers()
            .iter()
            .map(|worker| worker.who.name.clone())
            .collect(),
        earlier: (all.len() > shown).then(|| t.file_earlier(all.len() - shown)),
        moments: all
            .into_iter()
            .take(shown)
            .map(|(stamp, told)| moment(&file, &spoken, stamp, (&told, &base)))
            .collect(),
        base,
    })
}

/// The files of brothers and sisters that this worker may open, by the names they chose.
async fn brothers_and_sisters(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
) -> Result<Vec<(String, String)>, Error> {
    let mut others = Vec::new();
    for id in app.door.brothers_and_sisters(viewer, file).await? {
        let other = app.door.reopen(viewer, id).await?;
        let name = other.about_me.name_for(other.readers()).map_or_else(
            || other.opening.court_first_name().to_owned(),
            |said| said.answer.said.name.clone(),
        );
        others.push((name, format!("/children/{id}")));
    }
    Ok(others)
}

/// An entry of the child's file, or of the family's.
enum Told<'a> {
    Own(&'a FileEntry),
    Family(&'a FamilyEntry),
}

impl Told<'_> {
    fn line(&self, t: &Words) -> Line {
        match self {
            Told::Own(entry) => entry.line(t),
            Told::Family(entry) => entry.line(t),
        }
    }

    fn leads(&self, base: &str, stamp: &Stamp) -> Option<String> {
        match self {
            Told::Own(entry) => leads::of_own(base, stamp, entry),
            Told::Family(entry) => leads::of_family(base, entry),
        }
    }
}

/// Everything in the child's file and the family's, the day it happened counting, newest first. Only what a page shows is
/// put into words.
fn in_order(file: &OpenFile) -> Vec<(&Stamp, Told<'_>)> {
    let own = file
        .entries
        .iter()
        .map(|(stamp, entry)| (stamp, Told::Own(entry)));
    let families = file
        .families()
        .flat_map(|family| &family.entries)
        .map(|(stamp, entry)| (stamp, Told::Family(entry)));
    let mut all: Vec<_> = own.chain(families).collect();
    all.sort_by_key(|(stamp, _)| std::cmp::Reverse((stamp.on, stamp.at, stamp.seq)));
    all
}

fn moment(
    file: &OpenFile,
    spoken: &Spoken,
    stamp: &Stamp,
    (told, base): (&Told<'_>, &str),
) -> Moment {
    let line = told.line(words());
    let later = day(stamp.at)
        .since(stamp.on)
        .map_or(0, |span| span.get_days());
    Moment {
        entry: stamp.id,
        day: crate::web::say_date(stamp.on),
        written_later: (later > 0).then(|| words().file_written_later(later)),
        by: file.signed(&stamp.by),
        prose: Prose::new(&line.text, spoken),
        leads: told.leads(base, stamp),
        line,
    }
}

/// `GET /children/{child}/attachments/{attachment}`: something beside the file, inert.
async fn attachment(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, id)): Path<(FileId, AttachmentId)>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    attached(&app, &file, id, &headers).await
}

/// `POST /find`: by a name of theirs, among the children this worker works with.
async fn find(viewer: Viewer, State(app): State<App>, form: Posted) -> Result<Response, Error> {
    let found = app.door.find(&viewer, form.get("name")).await?;
    match found[..] {
        [one] => Ok(Redirect::to(&format!("/children/{one}")).into_response()),
        _ => found_page(&viewer, &app, &found, form.get("name")).await,
    }
}

#[derive(Template)]
#[template(path = "children/found.html")]
struct FoundPage {
    shell: Shell,
    looked_for: String,
    found: Vec<(String, String)>,
}

async fn found_page(
    viewer: &Viewer,
    app: &App,
    found: &[FileId],
    name: &str,
) -> Result<Response, Error> {
    let mine = app.door.mine(viewer).await?;
    let house = app.door.house().await?;
    let homes = homes(&mine, &house.due, day(app.door.clock().now()));
    let those = homes
        .iter()
        .flat_map(|home| &home.children)
        .filter(|child| found.contains(&child.id));
    let found = those
        .map(|child| (child.name.clone(), format!("/children/{}", child.id)))
        .collect();
    page(&FoundPage {
        shell: Shell::new(viewer, words().find_title()),
        looked_for: name.to_owned(),
        found,
    })
}
