//! The words for everybody: a page where anybody can look one up, without signing in. What somebody types is never in an
//! address, so that nobody who opens the browser later reads what a child wanted to know.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::{get, post},
};

use super::{
    BOARD, Explained, explain,
    explain::{beginning_with, letters},
    import, keeping, proposing,
};
use crate::{
    clock::day,
    door::ChildViewer,
    portal::younger,
    web::{App, Error, Posted, Words, one_line, page, words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/words", get(first).post(search))
        .route("/words/{letter}", get(letter))
        .route("/keeping", get(keeping::list))
        .route("/keeping/agreeing", post(keeping::agree))
        .route("/keeping/withdrawing", post(keeping::withdraw))
        .route(
            "/keeping/proposing",
            get(proposing::form).post(proposing::propose),
        )
        .route("/keeping/importing", get(import::form).post(import::import))
        .route("/keeping/words.toml", get(import::export))
}

#[derive(Template)]
#[template(path = "words/show.html")]
struct WordsPage {
    t: &'static Words,
    board: &'static str,
    letters: Vec<char>,
    typed: Option<String>,
    letter: Option<char>,
    found: Vec<Explained>,
    /// A child who came from their own pages.
    child: Option<Child>,
}

/// What the page needs to look like the child's own, and to lead back there.
struct Child {
    young: bool,
    page: String,
}

impl Child {
    async fn of(app: &App, viewer: Option<ChildViewer>) -> Result<Option<Child>, Error> {
        let Some(viewer) = viewer else {
            return Ok(None);
        };
        let file = app.door.open_own(&viewer).await?;
        Ok(Some(Child {
            young: younger(&file, day(app.door.clock().now())),
            page: viewer.page,
        }))
    }
}

impl WordsPage {
    async fn of(
        app: &App,
        viewer: Option<ChildViewer>,
    ) -> Result<(WordsPage, super::Today), Error> {
        let today = app.list.today(&app.door).await?;
        let empty = WordsPage {
            t: words(),
            board: BOARD,
            letters: letters(&today.words),
            typed: None,
            letter: None,
            found: Vec::new(),
            child: Child::of(app, viewer).await?,
        };
        Ok((empty, today))
    }
}

/// `GET /words`
async fn first(viewer: Option<ChildViewer>, State(app): State<App>) -> Result<Response, Error> {
    page(&WordsPage::of(&app, viewer).await?.0)
}

/// `POST /words`: looks a word up.
async fn search(
    viewer: Option<ChildViewer>,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let (mut shown, today) = WordsPage::of(&app, viewer).await?;
    let typed = one_line(form.get("word")).unwrap_or_default();
    shown.found = explain(&today.words, &typed);
    shown.typed = Some(typed);
    page(&shown)
}

/// `GET /words/{letter}`: the words that begin with it.
async fn letter(
    viewer: Option<ChildViewer>,
    State(app): State<App>,
    Path(letter): Path<char>,
) -> Result<Response, Error> {
    let (mut shown, today) = WordsPage::of(&app, viewer).await?;
    if !shown.letters.contains(&letter) {
        return Err(Error::NotFound);
    }
    shown.found = beginning_with(&today.words, letter);
    shown.letter = Some(letter);
    page(&shown)
}
