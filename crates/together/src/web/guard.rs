//! What happens before and after every page: who is asking, where a form comes from, and the headers that keep pages to themselves.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    App, Error, Posted,
    again::{Typed, on_this_host, own_address},
    posted::{Files, Known, MOST, announced, is_multipart, too_large},
    words,
};
use crate::door::{COOKIE, ChildViewer, ParentViewer, Session, Viewer};

/// Nothing inline, nothing from elsewhere, nobody's frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self' blob:; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types together";

/// A browser that came by https once comes by nothing else for a year.
const ONLY_HTTPS: &str = "max-age=31536000";

/// Headers of everything we answer.
pub(super) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_asset = request.uri().path().starts_with("/assets/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if app.address.starts_with("https:") {
        let only_https = HeaderValue::from_static(ONLY_HTTPS);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, only_https);
    }
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(self), microphone=(self), geolocation=(), browsing-topics=()",
        ),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if !is_asset {
        headers
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("no-store"));
    }
    response
}

/// What the framework refuses by itself (an address that is none, a method nobody answers, too much) is said in our own words.
pub(super) async fn in_our_words(request: Request, next: Next) -> Response {
    let length = announced(request.headers());
    // What was typed before a file is read all the same, so that it comes back; the file is not (`posted`).
    if length.is_some_and(|length| length > MOST) && !is_multipart(request.headers()) {
        return too_large().into_response();
    }
    let response = next.run(request).await;
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .map_or(&b""[..], |kind| kind.as_bytes());
    let ours = kind.starts_with(b"text/html") || kind.starts_with(b"application/json");
    match response.status() {
        _ if ours => response,
        StatusCode::PAYLOAD_TOO_LARGE => too_large().into_response(),
        StatusCode::SERVICE_UNAVAILABLE => Error::Slow.into_response(),
        status if status.is_client_error() => Error::NotFound.into_response(),
        _ => response,
    }
}

/// A form is taken only from our own pages, so that no other page can post one in somebody’s name.
pub(super) async fn origin(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method() == Method::GET
        || request.method() == Method::HEAD
        || from_ourselves(request.headers(), &app.address)
    {
        return next.run(request).await;
    }
    Error::Refused(StatusCode::FORBIDDEN, words().error_other_site()).into_response()
}

fn from_ourselves(headers: &HeaderMap, address: &str) -> bool {
    match (headers.get("sec-fetch-site"), headers.get(header::ORIGIN)) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => origin.as_bytes() == address.as_bytes(),
        (None, None) => false,
    }
}

/// Finds out who is asking. A form of somebody whose session has ended is kept for them and not done.
pub(super) async fn who(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let before = cookie(request.headers());
    let session = match &before {
        Some(cookie) => app.door.session(cookie).await,
        None => Ok(Session::Nobody),
    };
    let is_post = request.method() == Method::POST;
    if let Ok(Session::Parent(_) | Session::LateParent(_)) = session
        && let Some(typed) = request.extensions().get::<Typed>()
    {
        typed.of_grown_up();
    }
    match session {
        Ok(Session::Staff(viewer)) => {
            request.extensions_mut().insert(viewer);
            request.extensions_mut().insert(Known);
        }
        Ok(Session::Child(viewer)) => {
            request.extensions_mut().insert(viewer);
            request.extensions_mut().insert(Known);
        }
        Ok(Session::Late(..)) if is_post && only_looks(request.uri().path()) => {
            return (StatusCode::UNAUTHORIZED, axum::Json(())).into_response();
        }
        Ok(Session::Late(by, _)) if is_post && !is_way_in(request.uri().path()) => {
            return keep(&app, by.id, request)
                .await
                .unwrap_or_else(IntoResponse::into_response);
        }
        Ok(Session::Parent(viewer)) => {
            request.extensions_mut().insert(viewer);
            request.extensions_mut().insert(Known);
        }
        Ok(Session::LateParent(viewer)) => {
            request.extensions_mut().insert(LateParent(viewer));
            request.extensions_mut().insert(Known);
        }
        Ok(Session::LateChild(viewer)) => {
            request.extensions_mut().insert(LateChild(viewer));
            request.extensions_mut().insert(Known);
        }
        Ok(Session::Late(_, page)) => drop(request.extensions_mut().insert(LateStaff(page))),
        Ok(Session::Nobody) => {}
        Err(error) => return error.into_response(),
    }
    let response = next.run(request).await;
    match before.filter(|_| begins_a_session(&response)) {
        None => response,
        // What was open in this browser before does not stay open behind it.
        Some(before) => match app.door.replace_session(&before).await {
            Ok(()) => response,
            Err(error) => error.into_response(),
        },
    }
}

/// Does it bring a new cookie, and not only take the old one away?
fn begins_a_session(response: &Response) -> bool {
    let cookie = response.headers().get(header::SET_COOKIE);
    cookie.is_some_and(|cookie| *cookie != crate::portal::gone())
}

/// What the pages of a member of staff carry whose session ran out.
#[derive(Clone)]
pub(super) struct LateStaff(pub(super) String);

/// A child who was away too long. No page is theirs any more, but words they had typed are not lost.
#[derive(Clone)]
pub(crate) struct LateChild(pub(crate) ChildViewer);

/// A parent or carer who was away too long. The same holds for them.
#[derive(Clone)]
pub(crate) struct LateParent(pub(crate) ParentViewer);

/// The ways in and out are for whoever stands there now: what they type is never kept for whoever was there before.
fn is_way_in(path: &str) -> bool {
    ["/be", "/first/", "/here", "/sign-in", "/sign-out"]
        .iter()
        .any(|way| path.starts_with(way))
}

/// A text that is only looked at is in a form of its own, which is saved or kept by itself.
fn only_looks(path: &str) -> bool {
    path.ends_with("/checking")
}

async fn keep(app: &App, staff: uuid::Uuid, request: Request) -> Result<Response, Error> {
    let path = own_address(request.uri());
    let for_a_script = request.headers().contains_key("x-together");
    let mut request = request;
    request.extensions_mut().insert(Known);
    let posted = Posted::read(request, Files::LeftOut).await?;
    keep_for(app, staff, &path, posted).await?;
    if for_a_script {
        let say = serde_json::json!({ "saved": words().saved_sign_in_again() });
        return Ok((StatusCode::UNAUTHORIZED, axum::Json(say)).into_response());
    }
    Ok(Redirect::to("/sign-in").into_response())
}

/// Keeps a form for its writer. A page that goes by itself says where its form was going.
pub(crate) async fn keep_for(
    app: &App,
    staff: uuid::Uuid,
    path: &str,
    form: Posted,
) -> Result<(), Error> {
    let said = form.get("kept_to");
    let to = if said.is_empty() {
        path.to_owned()
    } else {
        on_this_host(said)
    };
    let fields = form.into_fields().into_iter();
    let fields = fields.filter(|(name, _)| name != "kept_to");
    app.door.keep_form(staff, &to, fields.collect()).await
}

/// The session cookie of a request.
pub(crate) fn cookie(headers: &HeaderMap) -> Option<String> {
    let all = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'));
    all.map(str::trim).find_map(|pair| {
        pair.strip_prefix(COOKIE)?
            .strip_prefix('=')
            .map(str::to_owned)
    })
}

impl<S: Sync> axum::extract::FromRequestParts<S> for Viewer {
    type Rejection = Error;

    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Viewer, Error> {
        let is_childs = parts.extensions.get::<ChildViewer>().is_some();
        if is_childs || parts.extensions.get::<ParentViewer>().is_some() {
            return Err(Error::ChildsPages);
        }
        parts
            .extensions
            .get::<Viewer>()
            .cloned()
            .ok_or(Error::SignIn)
    }
}

impl<S: Sync> axum::extract::OptionalFromRequestParts<S> for ChildViewer {
    type Rejection = Error;

    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Option<ChildViewer>, Error> {
        Ok(parts.extensions.get::<ChildViewer>().cloned())
    }
}

impl<S: Sync> axum::extract::OptionalFromRequestParts<S> for ParentViewer {
    type Rejection = Error;

    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        _: &S,
    ) -> Result<Option<ParentViewer>, Error> {
        Ok(parts.extensions.get::<ParentViewer>().cloned())
    }
}
