//! `plain-words serve`: answers like a LanguageTool server, so that its clients need only another address.
//!
//! Nothing written is stored or logged, and no answer names it beyond what was asked.

mod annotated;
mod answer;
mod languages;
mod request;
mod sentence;

use std::process::ExitCode;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, RawQuery, State};
use axum::http::StatusCode;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::middleware::map_response_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use plain_words::Stage;
use serde_json::json;
use tokio::net::TcpListener;

use self::request::Refused;
use crate::arguments::Serve;
use crate::settings::{self, Manner, Ready};
use crate::{exit, found};

/// The longest request, in bytes. A report of two hundred pages, as a form sends it, is under 2 MB.
const LONGEST: usize = 4 * 1024 * 1024;

struct Server {
    ready: Ready,
    allow_origin: Option<HeaderValue>,
}

type Shared = Arc<Server>;

/// Serves until it is stopped.
pub(crate) fn run(asked: &Serve) -> ExitCode {
    let server = match server(asked) {
        Ok(server) => server,
        Err(wrong) => return exit::wrong(&wrong),
    };
    // Texts are checked on threads of their own; this one only listens.
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return exit::wrong(&format!("The server could not be started: {error}.")),
    };
    runtime.block_on(listen(asked, server))
}

fn server(asked: &Serve) -> Result<Shared, String> {
    let allow_origin = asked
        .allow_origin
        .as_deref()
        .map(HeaderValue::from_str)
        .transpose();
    Ok(Arc::new(Server {
        ready: asked.settings.ready()?,
        allow_origin: allow_origin
            .map_err(|_| "--allow-origin is an address like https://example.org, or *.")?,
    }))
}

async fn listen(asked: &Serve, server: Shared) -> ExitCode {
    let listener = match TcpListener::bind(asked.listen).await {
        Ok(listener) => listener,
        Err(error) => {
            return exit::wrong(&format!("Nobody can listen on {}: {error}.", asked.listen));
        }
    };
    let address = listener.local_addr().unwrap_or(asked.listen);
    if !address.ip().is_loopback() {
        exit::say(
            "Others on the network can reach this, and what they send can be read on the way. Put it behind a proxy with TLS.",
        );
    }
    // Who started it waits for this line, which says where.
    let told = exit::print(&format!("Listening on http://{address}/v2\n"));
    match axum::serve(listener, routes(server))
        .with_graceful_shutdown(stopped())
        .await
    {
        Ok(()) => told,
        Err(error) => exit::wrong(&format!("The server stopped: {error}.")),
    }
}

async fn stopped() {
    // Where there is no signal to wait for, it runs until it is ended.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn routes(server: Shared) -> Router {
    let api = Router::new()
        .route("/check", get(check).post(check))
        .route("/languages", get(languages::all))
        .route("/healthcheck", get(async || "OK"))
        .route(
            "/info",
            get(async || Json(json!({ "software": answer::software() }))),
        )
        .route("/maxtextlength", get(async || LONGEST.to_string()));
    Router::new()
        .nest("/v2", api.clone())
        .nest("/{as}/v2", api.clone())
        .nest("/{as}/{stage}/v2", api)
        .layer(DefaultBodyLimit::max(LONGEST))
        .layer(map_response_with_state(server.clone(), headers))
        .with_state(server)
}

/// Nothing is kept on the way either, and only a web page that was allowed may read an answer.
async fn headers(State(server): State<Shared>, mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(origin) = &server.allow_origin {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    }
    response
}

async fn check(
    State(server): State<Shared>,
    Path(place): Path<Vec<(String, String)>>,
    RawQuery(query): RawQuery,
    body: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<Response, Refused> {
    let manner = manner(&server.ready, &place)?;
    let body = body.map_err(|rejected| Refused::body(rejected.status()))?;
    let query = query.unwrap_or_default();
    // A long text takes as long as it takes; others are answered meanwhile.
    let answered = tokio::task::spawn_blocking(move || {
        answered(&server.ready, manner, query.as_bytes(), &body)
    });
    answered.await.unwrap_or_else(|_| Err(Refused::fault()))
}

fn answered(ready: &Ready, manner: Manner, query: &[u8], body: &[u8]) -> Result<Response, Refused> {
    let asked = request::read(query, body)?;
    let found = if languages::is_english(&asked.language) {
        found::check(&asked.document, ready, manner)
    } else {
        // Another language is left alone.
        Vec::new()
    };
    let answer = answer::answer(&asked, &found);
    let json = serde_json::to_vec(&answer).map_err(|_| Refused::fault())?;
    Ok(([(CONTENT_TYPE, "application/json")], json).into_response())
}

/// What the address says about the text, or what was said when the server was started.
fn manner(ready: &Ready, place: &[(String, String)]) -> Result<Manner, Refused> {
    let part = |name| {
        place
            .iter()
            .find(|(part, _)| part == name)
            .map(|(_, value)| value.as_str())
    };
    let Some(purpose) = part("as") else {
        return Ok(ready.manner);
    };
    let purpose = settings::purpose(purpose).ok_or(Refused::address())?;
    let stage = part("stage").map(|stage| Stage::named(stage).ok_or(Refused::address()));
    Ok(Manner {
        purpose,
        reader: settings::reader(purpose, stage.transpose()?, None),
    })
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        // LanguageTool's own words begin the same way, and its clients show them as they are.
        (self.status, format!("Error: {}", self.why)).into_response()
    }
}

impl Refused {
    fn body(status: StatusCode) -> Self {
        if status == StatusCode::PAYLOAD_TOO_LARGE {
            let most = LONGEST / (1024 * 1024);
            Self::new(
                status,
                format!(
                    "This is more than {most} MB. Send it in parts, or use: plain-words check FILE"
                ),
            )
        } else {
            Self::new(status, "The text did not arrive. Send it again.".to_owned())
        }
    }

    fn address() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "The address is /v2, /letter/v2, /report/v2, /record/v2, or with a stage like /letter/7-9/v2".to_owned(),
        )
    }

    fn fault() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "That did not work, and it is our fault. Nothing was kept.".to_owned(),
        )
    }
}
