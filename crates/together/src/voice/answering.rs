//! An answer to what a child or a parent said or asked: the form for it, and what becomes of it. The same for both.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::after;
use crate::{
    door::{OpenFile, Refused, Viewer},
    file::Written,
    web::{App, Error, Posted, Words, text, words},
};

/// The box for an answer, and how it is given; with what was typed, where something is to be mended.
#[derive(Template)]
#[template(path = "voice/answering.html")]
pub(crate) struct AnswerForm {
    t: &'static Words,
    address: String,
    id: EntryId,
    hint: String,
    typed: String,
    problem: Option<String>,
}

impl askama::filters::HtmlSafe for AnswerForm {}

impl AnswerForm {
    /// Empty.
    pub(crate) fn new(address: &str, id: EntryId, hint: String) -> AnswerForm {
        AnswerForm {
            t: words(),
            address: address.to_owned(),
            id,
            hint,
            typed: String::new(),
            problem: None,
        }
    }

    /// With what was typed and what is wrong with it.
    pub(crate) fn again(self, form: &Posted, problem: String) -> AnswerForm {
        AnswerForm {
            typed: form.get("answer").to_owned(),
            problem: Some(problem),
            ..self
        }
    }

    /// What is wrong, for the top of the page.
    pub(crate) fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }
}

/// What was typed as an answer, and where it is given.
pub(crate) struct AnswerTyped {
    words: Result<String, String>,
    /// On their own pages; else in another way.
    pub(crate) on_screen: bool,
}

impl AnswerTyped {
    /// As the form says it.
    pub(crate) fn read(form: &Posted) -> AnswerTyped {
        let typed = text(form.get("answer")).and_then(|typed| match typed.trim() {
            "" => Err(words().said_answer_missing()),
            _ => Ok(typed),
        });
        AnswerTyped {
            words: typed,
            on_screen: form.get("how") == "screen",
        }
    }

    /// The words of it.
    pub(crate) fn words(&self) -> Result<String, CannotAnswer> {
        self.words.clone().map_err(CannotAnswer::Because)
    }
}

/// Why nothing was answered.
pub(crate) enum CannotAnswer {
    /// There are no such words.
    NotThere,
    /// What to do about it.
    Because(String),
}

/// Writes an answer and goes to the list, or says with which status its page comes again, and why.
pub(crate) async fn write_answer(
    app: &App,
    viewer: &Viewer,
    (child, list): (FileId, &str),
    rule: impl Fn(&OpenFile) -> Result<Vec<Written>, CannotAnswer>,
) -> Result<Result<Response, (StatusCode, String)>, Error> {
    let rule = |file: &OpenFile| rule(file).map(Into::into);
    match app.door.write(viewer, child, rule).await {
        Ok(file) => Ok(Ok(Redirect::to(&after(&file, list)).into_response())),
        Err(Refused::Rule(CannotAnswer::NotThere)) => Err(Error::NotFound),
        Err(Refused::Rule(CannotAnswer::Because(problem))) => {
            Ok(Err((StatusCode::UNPROCESSABLE_ENTITY, problem)))
        }
        Err(Refused::Web(Error::Refused(status, problem))) => Ok(Err((status, problem))),
        Err(Refused::Web(error)) => Err(error),
    }
}

/// Where one goes after reading: whoever is on duty stays with it, to answer it.
pub(crate) fn after_reading(file: &OpenFile, list: &str, entry: EntryId) -> Redirect {
    if file.is_for_duty() {
        Redirect::to(&format!("{list}/{entry}"))
    } else {
        Redirect::to(list)
    }
}
