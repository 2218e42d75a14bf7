//! The page of business services: what to print and to post, by the child's name, and never what a letter says.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use jiff::SignedDuration;
use ledger::EntryId;
use uuid::Uuid;

use super::{
    Channel,
    batch::{Envelope, Ready, business_name, envelope, letters, manifest},
    due::{Trouble, say_what, trouble},
    outcome,
};
use crate::{
    alongside::{ToBook, to_book},
    clock::day,
    door::{InOutbox, OpenFile, Refused, Shelf, Viewer, only_business},
    web::{App, Error, Posted, Shell, inert, kept_in_english, page, say_moment, words},
};

/// As many letters as are printed in one go (ours): what one person can put into envelopes in an hour.
const MOST: usize = 100;
/// The register on the page goes back so far; what was posted before is in the files.
const REGISTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The pages of business services.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/post", get(shelves))
        .route("/post/batches", post(begin))
        .route("/post/batches/{batch}", get(batch))
        .route("/post/batches/{batch}/letters", get(print))
        .route("/post/batches/{batch}/manifest", get(list))
        .route("/post/batches/{batch}/posting", post(posting))
        .route("/post/letters/{message}", get(print_alone))
        .route("/post/letters/{message}/posting", post(posting_alone))
}

#[derive(Template)]
#[template(path = "going_out/post.html")]
struct PostPage {
    shell: Shell,
    id: EntryId,
    /// What can be printed: the child's name and the tray.
    ready: Vec<(String, String)>,
    /// What is for this viewer alone: the child's name and the address of its paper.
    alone: Vec<(String, String)>,
    /// What waits for somebody else: the child's name and why.
    held: Vec<(String, String)>,
    /// Batches that are printed: when, and where they are.
    printed: Vec<(String, String)>,
    /// What is to be booked.
    book: Vec<ToBook>,
    /// The register: the child's name, by whom, when.
    posted: Vec<(String, String, String)>,
    /// What did not go: the child's name, what it is, why.
    troubled: Vec<(String, String, String)>,
}

/// `GET /post`
async fn shelves(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_business(&viewer)?;
    let t = words();
    let now = app.door.clock().now();
    let mut page_of = PostPage {
        shell: Shell::new(&viewer, t.post_title()),
        id: EntryId::new(now),
        ready: Vec::new(),
        alone: Vec::new(),
        held: Vec::new(),
        printed: printed(&app, &viewer).await?,
        book: to_book(&app, &viewer).await?,
        posted: posted(&app, &viewer).await?,
        troubled: troubled(&app, &viewer).await?,
    };
    let waiting = app.door.shelf(&viewer, Shelf::Waiting, |file, row| {
        (business_name(file), envelope(file, row))
    });
    for (row, (child, envelope)) in waiting.await? {
        match (envelope, row.for_staff) {
            (Err(trouble), _) => page_of.held.push((child, trouble.say(t, row.channel))),
            (Ok(one), None) if !row.alone && !one.sealed => {
                page_of.ready.push((child, one.tray.say(t)));
            }
            (Ok(_), Some(staff)) if staff == viewer.by.id => {
                page_of
                    .alone
                    .push((child, format!("/post/letters/{}", row.id)));
            }
            (Ok(_), None) => page_of
                .held
                .push((child, Trouble::NobodyChosen.say(t, row.channel))),
            // Somebody else prints it alone; whose it is is theirs to know.
            (Ok(_), Some(_)) => {}
        }
    }
    page(&page_of)
}

/// Batches that nobody has said to be posted: when they were printed, and their address.
async fn printed(app: &App, viewer: &Viewer) -> Result<Vec<(String, String)>, Error> {
    let rows = app.door.shelf(viewer, Shelf::Printed, |_, _| ()).await?;
    let mut batches: Vec<(String, String)> = Vec::new();
    for (row, ()) in rows {
        if let (Some(batch), Some(at)) = (row.claim, row.claimed_at) {
            let address = format!("/post/batches/{batch}");
            if !batches.iter().any(|(_, known)| *known == address) {
                batches.push((say_moment(at), address));
            }
        }
    }
    Ok(batches)
}

/// The register of the last two weeks.
async fn posted(app: &App, viewer: &Viewer) -> Result<Vec<(String, String, String)>, Error> {
    let since = app.door.clock().now() - REGISTER;
    let rows = app
        .door
        .shelf(viewer, Shelf::PostedSince(since), |file, row| {
            let message = file.going_out.message(row.id);
            message.map(|message| {
                (
                    business_name(file),
                    message.since.by.name.clone(),
                    message.since.at,
                )
            })
        });
    let rows = rows.await?.into_iter().filter_map(|(_, found)| found);
    Ok(rows
        .map(|(child, by, at)| (child, by, say_moment(at)))
        .collect())
}

/// What did not go, or may not have gone, whatever the way.
async fn troubled(app: &App, viewer: &Viewer) -> Result<Vec<(String, String, String)>, Error> {
    let t = words();
    let rows = app.door.shelf(viewer, Shelf::Troubled, |file, row| {
        let message = file.going_out.message(row.id)?;
        let why = trouble(file, message)?.say(t, row.channel);
        Some((business_name(file), say_what(t, message), why))
    });
    Ok(rows
        .await?
        .into_iter()
        .filter_map(|(_, found)| found)
        .collect())
}

/// `POST /post/batches`: takes everything that can be printed, as one batch. The same form again is the same batch.
async fn begin(viewer: Viewer, State(app): State<App>, form: Posted) -> Result<Redirect, Error> {
    only_business(&viewer)?;
    let batch = form.id()?.0;
    if in_batch(&app, &viewer, batch, |_, _| ()).await?.is_empty() {
        let waiting = app.door.shelf(&viewer, Shelf::Waiting, envelope).await?;
        let can = |(row, envelope): &(InOutbox, Result<Envelope, Trouble>)| {
            let goes = envelope.as_ref().is_ok_and(|one| !one.sealed);
            (goes && !row.alone).then_some(row.id)
        };
        let ids: Vec<Uuid> = waiting.iter().filter_map(can).take(MOST).collect();
        if app.door.claim_for_batch(batch, &ids).await? == 0 {
            return Ok(Redirect::to("/post"));
        }
    }
    Ok(Redirect::to(&format!("/post/batches/{batch}")))
}

/// What is in a batch and not posted yet, with what this picks of each file, in the order in which it is printed.
async fn in_batch<T>(
    app: &App,
    viewer: &Viewer,
    batch: Uuid,
    pick: impl Fn(&OpenFile, &InOutbox) -> T,
) -> Result<Vec<(InOutbox, T)>, Error> {
    let mut rows = app.door.shelf(viewer, Shelf::Printed, pick).await?;
    rows.retain(|(row, _)| row.claim == Some(batch));
    Ok(rows)
}

#[derive(Template)]
#[template(path = "going_out/batch.html")]
struct BatchPage {
    shell: Shell,
    base: String,
    ready: Vec<(Uuid, String, String)>,
    /// What must not be posted after all, and why.
    stopped: Vec<(Uuid, String, String)>,
}

/// `GET /post/batches/{batch}`
async fn batch(
    viewer: Viewer,
    State(app): State<App>,
    Path(batch): Path<Uuid>,
) -> Result<Response, Error> {
    only_business(&viewer)?;
    let t = words();
    let rows = in_batch(&app, &viewer, batch, |file, row| {
        (business_name(file), envelope(file, row))
    });
    let rows = rows.await?;
    if rows.is_empty() {
        return Ok(Redirect::to("/post").into_response());
    }
    let (mut ready, mut stopped) = (Vec::new(), Vec::new());
    for (row, (child, envelope)) in rows {
        match envelope {
            Ok(one) => ready.push((one.tray, row.id, child)),
            Err(trouble) => stopped.push((row.id, child, trouble.say(t, row.channel))),
        }
    }
    ready.sort_by_key(|(tray, id, _)| (*tray, *id));
    let ready = ready
        .into_iter()
        .map(|(tray, id, child)| (id, child, tray.say(t)));
    page(&BatchPage {
        shell: Shell::new(&viewer, t.post_batch()),
        base: format!("/post/batches/{batch}"),
        ready: ready.collect(),
        stopped,
    })
}

/// Everything of a batch that may still go, with its pages, in the order of the page. Each is a look.
async fn ready(app: &App, viewer: &Viewer, batch: Uuid) -> Result<Vec<Ready>, Error> {
    only_business(viewer)?;
    let mut rows = in_batch(app, viewer, batch, envelope).await?;
    rows.retain(|(_, envelope)| envelope.is_ok());
    rows.sort_by_key(|(row, envelope)| (envelope.as_ref().ok().map(|one| one.tray), row.id));
    let mut ready = Vec::with_capacity(rows.len());
    for (row, _) in rows {
        ready.push(paper(app, viewer, &row).await?);
    }
    if ready.is_empty() {
        return Err(Error::NotFound);
    }
    Ok(ready)
}

/// One letter as it is printed. What stopped meanwhile is not there.
pub(super) async fn paper(app: &App, viewer: &Viewer, row: &InOutbox) -> Result<Ready, Error> {
    let take = |file: &OpenFile| {
        let envelope = envelope(file, row).map_err(|_| Error::Changed)?;
        let forms = envelope.forms.clone();
        Ok::<_, Error>((envelope, forms))
    };
    let (envelope, pages) = app.door.paper_of(viewer, row, take).await?;
    Ok(Ready { envelope, pages })
}

/// Binding a hundred letters takes a moment of the processor, so it is done off the threads that answer requests.
pub(super) async fn made(
    app: &App,
    ready: Vec<Ready>,
    make: impl FnOnce(&paper::Press, &[Ready]) -> Result<Vec<u8>, Error> + Send + 'static,
) -> Result<Response, Error> {
    let press = app.press.clone();
    let pdf = tokio::task::spawn_blocking(move || make(&press, &ready)).await;
    let pdf = pdf.map_err(anyhow::Error::from)??;
    Ok(inert("application/pdf", pdf.into()).into_response())
}

/// `GET /post/batches/{batch}/letters`: one file for the printer.
async fn print(
    viewer: Viewer,
    State(app): State<App>,
    Path(batch): Path<Uuid>,
) -> Result<Response, Error> {
    let ready = ready(&app, &viewer, batch).await?;
    let today = day(app.door.clock().now());
    made(&app, ready, move |press, ready| {
        letters(press, ready, today)
    })
    .await
}

/// `GET /post/batches/{batch}/manifest`
async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(batch): Path<Uuid>,
) -> Result<Response, Error> {
    let ready = ready(&app, &viewer, batch).await?;
    let now = app.door.clock().now();
    let (when, today) = (kept_in_english(|| say_moment(now)), day(now));
    made(&app, ready, move |press, ready| {
        manifest(press, ready, when, today)
    })
    .await
}

/// `POST /post/batches/{batch}/posting`: those that are ticked were posted; the others wait again.
async fn posting(
    viewer: Viewer,
    State(app): State<App>,
    Path(batch): Path<Uuid>,
    form: Posted,
) -> Result<Redirect, Error> {
    only_business(&viewer)?;
    let ticked: Vec<Uuid> = form
        .all("posted")
        .filter_map(|id| id.parse().ok())
        .collect();
    for (row, ()) in in_batch(&app, &viewer, batch, |_, _| ()).await? {
        let was_posted = ticked.contains(&row.id);
        let rule = |file: &OpenFile| {
            if was_posted {
                outcome::posted(file, row.id, Some(batch))
            } else {
                Ok(outcome::not_posted(row.id))
            }
        };
        write(&app, &viewer, &row, rule).await?;
    }
    Ok(Redirect::to("/post"))
}

async fn write(
    app: &App,
    viewer: &Viewer,
    row: &InOutbox,
    rule: impl Fn(&OpenFile) -> Result<crate::door::Writing, Error>,
) -> Result<(), Error> {
    let written = app.door.write_outcome(&viewer.by, row.file, rule).await;
    written.map_err(|refused| match refused {
        Refused::Rule(error) | Refused::Web(error) => error,
    })
}

/// A letter to a sealed address, for the one person it was given to; nobody else is told that there is one.
async fn for_them_alone(app: &App, viewer: &Viewer, message: Uuid) -> Result<InOutbox, Error> {
    only_business(viewer)?;
    let row = app.door.in_outbox(message).await?;
    row.filter(|row| row.channel == Channel::Post && row.for_staff == Some(viewer.by.id))
        .ok_or(Error::NotFound)
}

/// `GET /post/letters/{message}`
async fn print_alone(
    viewer: Viewer,
    State(app): State<App>,
    Path(message): Path<Uuid>,
) -> Result<Response, Error> {
    let row = for_them_alone(&app, &viewer, message).await?;
    let one = paper(&app, &viewer, &row).await?;
    let today = day(app.door.clock().now());
    made(&app, vec![one], move |press, ready| {
        letters(press, ready, today)
    })
    .await
}

/// `POST /post/letters/{message}/posting`
async fn posting_alone(
    viewer: Viewer,
    State(app): State<App>,
    Path(message): Path<Uuid>,
) -> Result<Redirect, Error> {
    let row = for_them_alone(&app, &viewer, message).await?;
    write(&app, &viewer, &row, |file| {
        outcome::posted(file, message, None)
    })
    .await?;
    Ok(Redirect::to("/post"))
}
