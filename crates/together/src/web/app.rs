//! The application: its parts, its routes, and how it is served.

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{Method, StatusCode, Uri},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect},
    routing::get,
};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use super::{Error, assets, guard, posted::LARGEST_FILE};
use crate::{
    about_me, children, demo,
    door::{Door, Role},
    house, letters, people, portal, record, voice, words,
};

/// Everything a page can reach. The door is the only way to a file.
#[derive(Clone)]
pub struct App {
    /// The way to every file.
    pub door: Door,
    /// Makes letters into paper.
    pub press: Arc<paper::Press>,
    /// The words to look for, as they are today.
    pub list: words::Live,
    /// Our own address, as browsers know it: `https://together.example`.
    pub address: Arc<str>,
    /// Where "Hide this page" goes.
    pub leave_to: Arc<str>,
    /// Made-up people, or real ones.
    pub mode: Mode,
}

/// Demo and real never mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nine made-up families; signing in is choosing who to be.
    Demo,
    /// Real people.
    Real,
}

/// Every page.
pub fn router(app: App) -> Router {
    let mut pages = Router::new()
        .route("/", get(home))
        .merge(children::routes())
        .merge(about_me::routes())
        .merge(people::routes())
        .merge(letters::routes())
        .merge(voice::routes())
        .merge(record::routes())
        .merge(portal::routes())
        .merge(house::routes())
        .merge(words::routes());
    if app.mode == Mode::Demo {
        pages = pages.merge(demo::routes());
    }
    pages
        .fallback(|| async { Error::NotFound })
        .method_not_allowed_fallback(page_above)
        .layer(from_fn_with_state(app.clone(), guard::who))
        .layer(from_fn_with_state(app.clone(), guard::origin))
        .layer(from_fn(guard::in_our_words))
        .route("/assets/{*path}", get(assets::asset))
        .layer(DefaultBodyLimit::max(2 * LARGEST_FILE))
        .layer(from_fn(guard::headers))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            std::time::Duration::from_mins(1),
        ))
        .layer(CatchPanicLayer::custom(|_| {
            Error::Broken(anyhow::anyhow!("a page panicked")).into_response()
        }))
        .with_state(app)
}

async fn home(staff: Result<crate::door::Viewer, Error>) -> Redirect {
    match staff {
        Ok(viewer) if viewer.by.role.works_with_children() => Redirect::to("/children"),
        Ok(viewer) if viewer.by.role == Role::WordKeeper => Redirect::to("/keeping"),
        Ok(_) => Redirect::to("/house"),
        Err(Error::ChildsPages) => Redirect::to("/here"),
        Err(_) => Redirect::to("/sign-in"),
    }
}

/// Somebody loads again what was the answer to a form: the page it stood on.
async fn page_above(method: Method, uri: Uri) -> Result<Redirect, Error> {
    let above = uri
        .path()
        .rsplit_once('/')
        .map_or("/", |(above, _)| if above.is_empty() { "/" } else { above });
    if method == Method::GET {
        Ok(Redirect::to(above))
    } else {
        Err(Error::NotFound)
    }
}

/// Serves until told to stop; what has begun is finished first.
pub async fn serve(app: App, listener: tokio::net::TcpListener) -> anyhow::Result<()> {
    axum::serve(listener, router(app))
        .with_graceful_shutdown(told_to_stop())
        .await?;
    Ok(())
}

async fn told_to_stop() {
    let by_key = async { drop(tokio::signal::ctrl_c().await) };
    #[cfg(unix)]
    let by_signal = async {
        if let Ok(mut signal) =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        {
            signal.recv().await;
        }
    };
    #[cfg(not(unix))]
    let by_signal = std::future::pending::<()>();
    tokio::select! { () = by_key => {}, () = by_signal => {} }
}
