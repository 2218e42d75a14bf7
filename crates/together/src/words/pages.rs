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
use crate::web::{App, Error, Posted, Words, one_line, page, words};

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
}

impl WordsPage {
    async fn of(app: &App) -> Result<(WordsPage, super::Today), Error> {
        let today = app.list.today(&app.door).await?;
        let empty = WordsPage {
            t: words(),
            board: BOARD,
            letters: letters(&today.words),
            typed: None,
            letter: None,
            found: Vec::new(),
        };
        Ok((empty, today))
    }
}

/// `GET /words`
async fn first(State(app): State<App>) -> Result<Response, Error> {
    page(&WordsPage::of(&app).await?.0)
}

/// `POST /words`: looks a word up.
async fn search(State(app): State<App>, form: Posted) -> Result<Response, Error> {
    let (mut shown, today) = WordsPage::of(&app).await?;
    let typed = one_line(form.get("word")).unwrap_or_default();
    shown.found = explain(&today.words, &typed);
    shown.typed = Some(typed);
    page(&shown)
}

/// `GET /words/{letter}`: the words that begin with it.
async fn letter(State(app): State<App>, Path(letter): Path<char>) -> Result<Response, Error> {
    let (mut shown, today) = WordsPage::of(&app).await?;
    if !shown.letters.contains(&letter) {
        return Err(Error::NotFound);
    }
    shown.found = beginning_with(&today.words, letter);
    shown.letter = Some(letter);
    page(&shown)
}
