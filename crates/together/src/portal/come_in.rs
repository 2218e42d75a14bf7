//! Coming in with a code, or again with four symbols and a phrase. Nothing here says whether a code exists.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    door::{Code, CodeError},
    file::Written,
    portal::{FirstUsed, WayInEntry},
    web::{App, Error, Posted, Words, page, page_with, words},
};

/// A phrase has at least this many words (decisions, 16).
const WORDS: usize = 3;

#[derive(Template)]
#[template(path = "portal/come_in.html")]
struct ComeInPage {
    t: &'static Words,
    code: String,
    choose: bool,
    problem: Option<String>,
}

/// The page for whoever has no session: it is the same for everybody.
pub(super) fn page_for_nobody() -> Result<Response, Error> {
    page(&ComeInPage {
        t: words(),
        code: String::new(),
        choose: false,
        problem: None,
    })
}

/// A code, or four symbols, and perhaps a phrase.
pub(super) async fn come_in(app: &App, form: &Posted) -> Result<Response, Error> {
    if !form.has("code") {
        return Ok(Redirect::to("/here").into_response());
    }
    let phrase = form.get("phrase").trim();
    let again = |choose: bool, problem: String| ComeInPage {
        t: words(),
        code: form.get("code").to_owned(),
        choose,
        problem: Some(problem),
    };
    match Code::read(form.get("code")) {
        Some(code) if form.has("choose") => {
            if phrase
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .count()
                < WORDS
            {
                return page_with(
                    StatusCode::UNPROCESSABLE_ENTITY,
                    &again(true, words().come_in_phrase_short()),
                );
            }
            first(app, &code, phrase).await
        }
        Some(code) => match app.door.come_in_first(&code, None).await? {
            // Somebody who has a phrase already may well type all twelve symbols.
            Err(CodeError::No) if !phrase.is_empty() => {
                again_with(
                    app,
                    code.selector(),
                    phrase,
                    again(false, words().come_in_no()),
                )
                .await
            }
            Err(CodeError::ChoosePhrase) => page(&ComeInPage {
                t: words(),
                code: code.to_string(),
                choose: true,
                problem: None,
            }),
            _ => page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &again(false, words().come_in_no()),
            ),
        },
        None => {
            again_with(
                app,
                form.get("code"),
                phrase,
                again(false, words().come_in_no()),
            )
            .await
        }
    }
}

async fn again_with(
    app: &App,
    selector: &str,
    phrase: &str,
    no: ComeInPage,
) -> Result<Response, Error> {
    match app.door.come_in_again(selector, phrase).await? {
        Ok((_, token)) => Ok(super::here::in_with(&token)),
        Err(_) => page_with(StatusCode::UNPROCESSABLE_ENTITY, &no),
    }
}

async fn first(app: &App, code: &Code, phrase: &str) -> Result<Response, Error> {
    match app.door.come_in_first(code, Some(phrase)).await? {
        Ok((_, token)) => {
            if let crate::door::Session::Child(viewer) = app.door.session(&token.0).await? {
                let id = ledger::EntryId::new(app.door.clock().now());
                app.door
                    .write_own(&viewer, |file| {
                        Ok::<_, Error>(
                            Written::new(file.id(), id, &WayInEntry::from(FirstUsed {})).into(),
                        )
                    })
                    .await?;
            }
            Ok(super::here::in_with(&token).into_response())
        }
        Err(_) => page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &ComeInPage {
                t: words(),
                code: code.to_string(),
                choose: false,
                problem: Some(words().come_in_no()),
            },
        ),
    }
}
