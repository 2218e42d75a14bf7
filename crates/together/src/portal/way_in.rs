//! A child's way in, as the worker makes, gives and takes it back; and turning the screen.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{ScreenTurned, SpokeAlone, WayInEntry};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Whose},
    file::Written,
    parents::say_state,
    web::{App, Error, FileHead, Posted, Shell, Tab, nth, page, say_date, words},
};

/// The worker's pages of this room.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/way-in", get(show))
        .route("/children/{child}/way-in/codes", post(make))
        .route("/children/{child}/way-in/giving", post(give))
        .route("/children/{child}/way-in/taking-back", post(take_back))
        .route("/children/{child}/way-in/turning", post(turn))
        .route("/children/{child}/way-in/renewing", post(renew))
        .route("/children/{child}/way-in/speaking-alone", post(spoke_alone))
}

#[derive(Template)]
#[template(path = "portal/way_in.html")]
struct WayInPage {
    shell: Shell,
    head: FileHead,
    base: String,
    name: String,
    code: Option<String>,
    open_at: String,
    dead: Option<Uuid>,
    state: String,
    can_renew: bool,
    tried: Option<String>,
    id: EntryId,
    safe_asked: bool,
    safe: String,
}

/// `GET /children/{child}/way-in`
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&way_in_page(&viewer, &app, &file, None).await?)
}

async fn way_in_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    code: Option<String>,
) -> Result<WayInPage, Error> {
    let t = words();
    let head = FileHead::of(file, day(app.door.clock().now()), Tab::File);
    let newest = app.door.code_of(file, &Whose::Child).await?;
    let now = app.door.clock().now();
    let over = newest
        .as_ref()
        .is_some_and(|newest| newest.phrase_ends.unwrap_or(newest.ends) <= now);
    let state = say_state(t, newest.as_ref(), over);
    Ok(WayInPage {
        shell: Shell::new(viewer, t.way_in_title()),
        base: format!("/children/{}/way-in", file.id()),
        name: head.name.clone(),
        head,
        code,
        open_at: format!("{}/here", app.address),
        can_renew: newest.as_ref().is_some_and(|newest| newest.state == "used"),
        dead: newest
            .filter(|newest| newest.state == "dead" && !over)
            .map(|newest| newest.id),
        state,
        tried: file.portal.many_tries().map(|tried| say_date(tried.on)),
        id: EntryId::new(now),
        safe_asked: file.about_me.safe_now().screen_asked(),
        safe: ask_first(file.id()),
    })
}

/// Where it is asked who is around this child's screen, and then back here.
fn ask_first(child: FileId) -> String {
    format!("/children/{child}/about-me/safe?then=way-in")
}

/// `POST …/way-in/codes`: makes a code and shows it this once. Who is around the child's screen is asked before.
async fn make(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = nth(form.id()?, 1);
    let file = app.door.open(&viewer, child).await?;
    if !file.about_me.safe_now().screen_asked() {
        return Ok(Redirect::to(&ask_first(child)).into_response());
    }
    let made = if file.has(id) {
        None
    } else {
        app.door
            .make_code(&viewer, &file, id, &Whose::Child)
            .await?
    };
    match made {
        Some(code) => page(&way_in_page(&viewer, &app, &file, Some(code.to_string())).await?),
        None => Ok(Redirect::to(&format!("/children/{child}/way-in")).into_response()),
    }
}

/// `POST …/way-in/giving`: "I gave it to …": live from now. Who holds the phone has to be asked first.
async fn give(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = nth(form.id()?, 2);
    let file = app.door.open(&viewer, child).await?;
    if !file.about_me.safe_now().screen_asked() {
        return Ok(Redirect::to(&ask_first(child)).into_response());
    }
    let code: Uuid = form.get("code").parse().map_err(|_| Error::NotFound)?;
    if !app
        .door
        .give_code(&viewer, &file, id, (&Whose::Child, code))
        .await?
    {
        return Err(Error::Refused(
            StatusCode::CONFLICT,
            words().way_in_not_there(),
        ));
    }
    Ok(Redirect::to(&format!("/children/{child}/way-in")).into_response())
}

/// `POST …/way-in/taking-back`
async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = nth(form.id()?, 3);
    let file = app.door.open(&viewer, child).await?;
    app.door
        .take_codes_back(&viewer, &file, id, &Whose::Child)
        .await?;
    Ok(Redirect::to(&format!("/children/{child}/way-in")))
}

/// `POST …/way-in/renewing`: the child's phrase works for another ninety days.
async fn renew(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = nth(form.id()?, 4);
    let file = app.door.open(&viewer, child).await?;
    app.door
        .renew_phrase(&viewer, &file, id, &Whose::Child)
        .await?;
    Ok(Redirect::to(&format!("/children/{child}/way-in")))
}

/// `POST …/way-in/speaking-alone`: a worker spoke with the child about somebody who tried to come in.
async fn spoke_alone(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        Ok::<_, Error>(Written::new(file.id(), id, &WayInEntry::from(SpokeAlone {})).into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/way-in")))
}

/// `POST …/way-in/turning`: the worker's session ends, the child's begins, and the browser forgets the worker's pages.
async fn turn(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = nth(form.id()?, 5);
    let rule = |file: &OpenFile| {
        let turned = WayInEntry::from(ScreenTurned {});
        Ok::<_, Error>(Written::new(file.id(), id, &turned).into())
    };
    app.door.write(&viewer, child, rule).await?;
    let token = app.door.turn_screen(&viewer, child).await?;
    let forget = (
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    let headers = [
        (header::LOCATION, HeaderValue::from_static("/here")),
        (header::SET_COOKIE, token.cookie()),
        forget,
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}
