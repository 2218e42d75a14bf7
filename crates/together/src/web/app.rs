//! The application: its parts, its routes, and how it is served.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{Method, StatusCode, Uri},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect},
    routing::{get, post},
};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use crate::learning::ground::nothing_leaves;

use super::{
    Error, again, assets, both::both_texts, guard, language, let_come, posted::LARGEST_FILE,
    pressed, still::still,
};
use crate::{
    about_me, alongside, away, children, daily, demo, diary,
    door::{Door, Role},
    due, feedback,
    going_out::{self, Carrier, Outside, Runner},
    house, impact, learning, letters, my_file, parents, people, plan, portal, promises,
    recommendations, record, reports, safety, story, supervision, team, telling, voice, words,
};

/// Whoever waits longer than this for a page is told to come again.
pub(super) const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// Everything a page can reach. The door is the only way to a file.
#[derive(Clone)]
pub struct App {
    /// The way to every file.
    pub door: Door,
    /// Makes letters into paper.
    pub press: Arc<paper::Press>,
    /// The words to look for, as they are today.
    pub list: words::Live,
    /// Letters that another was compared with.
    pub others: letters::Others,
    /// Our own address, as browsers know it: `https://together.example`.
    pub address: Arc<str>,
    /// Where "Hide this page" goes.
    pub leave_to: Arc<str>,
    /// Made-up people, or real ones.
    pub mode: Mode,
    /// The made-up families by themselves, to try a wording on.
    pub made_up: demo::MadeUp,
    /// Where what goes out goes.
    pub outside: Outside,
    /// What reads letters aloud on this machine, if anything does.
    pub speech: letters::Speech,
    /// Where PDFs that came in are read.
    pub scans: record::Scans,
    /// Where this house's practice ground is, if it has one.
    pub practice: Option<Arc<str>>,
}

/// Demo and real never mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nine made-up families; signing in is choosing who to be.
    Demo,
    /// The same families to practise on: each page says so, and nothing leaves.
    Practice,
    /// Real people.
    Real,
}

/// Every page.
pub fn router(app: App) -> Router {
    let mut pages = Router::new()
        .route("/", get(home))
        .route("/still", get(still))
        .route("/language", post(language::choose))
        .merge(children::routes())
        .merge(about_me::routes())
        .merge(people::routes())
        .merge(letters::routes())
        .merge(voice::routes())
        .merge(promises::routes())
        .merge(record::routes())
        .merge(diary::routes())
        .merge(portal::routes())
        .merge(house::routes())
        .merge(words::routes())
        .merge(due::routes())
        .merge(away::routes())
        .merge(daily::routes())
        .merge(team::routes())
        .merge(going_out::routes())
        .merge(telling::routes())
        .merge(alongside::routes())
        .merge(story::routes())
        .merge(recommendations::routes())
        .merge(parents::routes())
        .merge(safety::routes())
        .merge(my_file::routes())
        .merge(reports::routes())
        .merge(supervision::routes())
        .merge(impact::routes())
        .merge(feedback::routes())
        .merge(plan::routes())
        .merge(learning::routes())
        .merge(learning::asking_routes());
    if app.mode != Mode::Real {
        pages = pages.merge(demo::routes());
    }
    if app.mode == Mode::Demo {
        pages = pages.merge(going_out::demo_routes());
    }
    let pages = pages
        .fallback(|| async { Error::NotFound })
        .method_not_allowed_fallback(page_above);
    guarded(pages, app, LONGEST_WAIT)
}

/// Pages with what happens before and after each of them. The last line is outermost: whatever becomes of a page, its answer
/// has our headers and is said in our own words.
pub(super) fn guarded(pages: Router<App>, app: App, longest: Duration) -> Router {
    pages
        .layer(from_fn_with_state(app.clone(), pressed::looked_at_first))
        .layer(from_fn_with_state(app.clone(), both_texts))
        .layer(from_fn_with_state(app.clone(), guard::who))
        .layer(from_fn_with_state(app.clone(), guard::origin))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            longest,
        ))
        .layer(CatchPanicLayer::custom(|_| {
            Error::Broken(anyhow::anyhow!("a page panicked")).into_response()
        }))
        .layer(from_fn(guard::in_our_words))
        .layer(from_fn(again::with_what_was_typed))
        .layer(from_fn(language::as_asked))
        .route("/assets/{*path}", get(assets::asset))
        .layer(DefaultBodyLimit::max(2 * LARGEST_FILE))
        .layer(from_fn(let_come::let_the_rest_come))
        .layer(from_fn_with_state(app.clone(), nothing_leaves))
        .layer(from_fn_with_state(app.clone(), guard::headers))
        .with_state(app)
}

async fn home(staff: Result<crate::door::Viewer, Error>) -> Redirect {
    match staff {
        Ok(viewer) if viewer.by.role.works_with_children() => Redirect::to("/children"),
        Ok(viewer) if viewer.by.role == Role::WordKeeper => Redirect::to("/keeping"),
        Ok(viewer) if viewer.by.role == Role::Business => Redirect::to("/post"),
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

/// Serves until told to stop; what has begun is finished first. Whoever serves sweeps too, and carries what goes out.
pub async fn serve(app: App, listener: tokio::net::TcpListener) -> anyhow::Result<()> {
    app.door.sweep_always();
    if app.mode == Mode::Practice {
        // Nobody carries anything, so nothing that a page forgot could leave by itself.
        let served = axum::serve(listener, router(app)).with_graceful_shutdown(told_to_stop());
        return Ok(served.await?);
    }
    let carrier = Carrier::new(app.door.clone(), app.outside.clone(), app.address.clone());
    let runner = Runner::start(carrier.with_press(app.press.clone()));
    let served = axum::serve(listener, router(app))
        .with_graceful_shutdown(told_to_stop())
        .await;
    runner.stop().await;
    Ok(served?)
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
