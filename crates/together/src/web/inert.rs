//! Something from a file, sent so that it cannot do anything.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;

/// Nothing runs, nothing is fetched.
const SANDBOX: &str = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// Pictures, sounds and videos are shown, PDFs and texts are opened; everything else is only downloaded. None of it can run.
pub fn inert(media: &str, bytes: Bytes) -> Response {
    let shown = media.starts_with("image/")
        || media.starts_with("audio/")
        || media.starts_with("video/")
        || media == "application/pdf"
        || media.starts_with("text/plain");
    let kind = if shown {
        media
    } else {
        "application/octet-stream"
    };
    let kind =
        HeaderValue::from_str(kind).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let how = HeaderValue::from_static(if shown { "inline" } else { "attachment" });
    // Browsers show no PDF inside a sandbox. Ours were made by our own press; one that came in is kept only where nothing in it runs.
    let sandbox = if media == "application/pdf" {
        "default-src 'none'; frame-ancestors 'none'"
    } else {
        SANDBOX
    };
    let sandbox = HeaderValue::from_static(sandbox);
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, how),
        (header::CONTENT_SECURITY_POLICY, sandbox),
    ];
    (headers, bytes).into_response()
}
