//! Signing in as staff: a one-time link; in the demo, a page of people to be.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use crate::{
    demo,
    door::{Code, Token, Viewer},
    web::{App, Error, Mode, Posted, Shell, cookie, page, page_with, say_moment, words},
};

#[derive(Template)]
#[template(path = "house/sign_in.html")]
struct SignInPage {
    shell: Shell,
    people: Vec<(Uuid, String, String)>,
    demo: bool,
    problem: Option<String>,
}

/// `GET /sign-in`
pub(super) async fn form(State(app): State<App>) -> Result<Response, Error> {
    page(&sign_in_page(&app, None).await?)
}

async fn sign_in_page(app: &App, problem: Option<String>) -> Result<SignInPage, Error> {
    let demo = app.mode != Mode::Real;
    let people = if demo {
        demo::people(&app.door).await?
    } else {
        Vec::new()
    };
    Ok(SignInPage {
        shell: Shell::outside(words().sign_in_title()),
        people,
        demo,
        problem,
    })
}

/// `POST /sign-in`: with a one-time link's twelve symbols.
pub(super) async fn with_link(State(app): State<App>, form: Posted) -> Result<Response, Error> {
    let token = match Code::read(form.get("code")) {
        Some(code) => app.door.sign_in_with(&code).await?,
        None => None,
    };
    match token {
        Some(token) => Ok(goes_in(&token, "/came-in")),
        None => page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &sign_in_page(&app, Some(words().sign_in_no())).await?,
        ),
    }
}

/// The cookie, and the way to the first page.
pub(crate) fn signed_in(token: &Token) -> Response {
    goes_in(token, "/")
}

fn goes_in(token: &Token, to: &'static str) -> Response {
    (
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, HeaderValue::from_static(to)),
            (header::SET_COOKIE, token.cookie()),
        ],
    )
        .into_response()
}

#[derive(Template)]
#[template(path = "house/came_in.html")]
struct CameInPage {
    shell: Shell,
    how: String,
}

/// `GET /came-in`: once after a one-time code: who made it. Whoever can make codes can use one, and this is how it is noticed.
pub(super) async fn came_in(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    let Some(code) = viewer.with_code else {
        return Ok(Redirect::to("/").into_response());
    };
    let t = words();
    let at = code.at.map(say_moment).unwrap_or_default();
    let by = match code.by {
        Some(by) => app.door.name_of(by).await?,
        None => None,
    };
    page(&CameInPage {
        shell: Shell::new(&viewer, t.came_in_title()),
        how: match by {
            Some(by) => t.came_in_by(by, at),
            None => t.came_in_by_machine(at),
        },
    })
}

/// `POST /sign-out`
pub(super) async fn out(State(app): State<App>, headers: HeaderMap) -> Result<Response, Error> {
    if let Some(cookie) = cookie(&headers) {
        app.door.end_session(&cookie).await?;
    }
    let out = [
        (header::LOCATION, HeaderValue::from_static("/sign-in")),
        (header::SET_COOKIE, crate::portal::gone()),
        (
            HeaderName::from_static("clear-site-data"),
            HeaderValue::from_static("\"cache\", \"storage\""),
        ),
    ];
    Ok((StatusCode::SEE_OTHER, out).into_response())
}
