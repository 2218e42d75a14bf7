//! The practice ground: made-up families in the same screens, each page marked, and nothing leaves. It is a program of its own with a folder of
//! its own, so that no made-up child stands among real ones. What leaves is not listed but what may come back: pages, what a page is made
//! of, and pictures and sound to be seen and heard in one. Everything else, whoever adds it, is stopped here.

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::web::{App, Error, Mode, words};

/// What a browser needs to show a page, and nothing that is taken away, opened elsewhere, printed by itself or posted.
const STAYS: [&str; 9] = [
    "text/html",
    "application/json",
    "text/css",
    "text/javascript",
    "application/javascript",
    "image/",
    "audio/",
    "video/",
    "font/",
];

/// No page is larger: what is more is a fault and is not shown.
const LARGEST_PAGE: usize = 32 * 1024 * 1024;

/// After every page, in the practice ground only: what would leave is stopped, and a page says where it is.
pub(crate) async fn nothing_leaves(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Response {
    if app.mode != Mode::Practice {
        return next.run(request).await;
    }
    let is_asset = request.uri().path().starts_with("/assets/");
    let response = next.run(request).await;
    if is_asset {
        return response;
    }
    if leaves(&response) {
        let say = Error::Refused(StatusCode::FORBIDDEN, words().ground_nothing_leaves());
        return marked(say.into_response()).await;
    }
    marked(response).await
}

/// Does it bring something that is no page and no part of one?
fn leaves(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let how = headers.get(header::CONTENT_DISPOSITION);
    let taken = how.is_some_and(|how| how.as_bytes().starts_with(b"attachment"));
    let stays = STAYS.iter().any(|one| kind.starts_with(one));
    taken || !(kind.is_empty() || stays)
}

/// The page with a sign at its top. It is put there after the page is made, so that none can be without.
async fn marked(response: Response) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is_page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST_PAGE).await else {
        return Error::Broken(anyhow::anyhow!("a page could not be read")).into_response();
    };
    let page = with_sign(&String::from_utf8_lossy(&bytes));
    let length = HeaderValue::from(page.len());
    parts.headers.insert(header::CONTENT_LENGTH, length);
    Response::from_parts(parts, Body::from(page))
}

fn with_sign(page: &str) -> String {
    let begins = page.find("<body");
    let ends = begins.and_then(|at| Some(at + page[at..].find('>')? + 1));
    let at = ends.unwrap_or(0);
    let (t, (before, after)) = (words(), page.split_at(at));
    let sign = format!(
        "\n<aside class=\"practice\" aria-label=\"{}\"><strong>{}</strong> {}</aside>",
        t.ground_sign(),
        t.ground_sign(),
        t.ground_sign_what()
    );
    [before, &sign, after].concat()
}
