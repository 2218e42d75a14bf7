//! Hide this page: one tap, with or without script, with or without a session.

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::web::{App, Error, cookie};

/// The way out.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/leave", get(leave))
}

/// `GET /leave`: ends the caller's own session, empties the browser's memory of us, and goes somewhere ordinary. It asks for nothing,
/// so it works from everywhere; all anybody can do with it is end their own session.
async fn leave(State(app): State<App>, headers: HeaderMap) -> Result<Response, Error> {
    if let Some(cookie) = cookie(&headers) {
        app.door.end_session(&cookie).await?;
    }
    let to = HeaderValue::from_str(&app.leave_to).map_err(anyhow::Error::from)?;
    let out = [
        (header::LOCATION, to),
        (header::SET_COOKIE, gone()),
        (
            HeaderName::from_static("clear-site-data"),
            HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
        ),
        (
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        ),
    ];
    Ok((StatusCode::SEE_OTHER, out).into_response())
}

/// A cookie that is over.
pub(crate) fn gone() -> HeaderValue {
    HeaderValue::from_static(
        "__Host-together=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0",
    )
}
