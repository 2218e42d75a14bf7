//! Coming in with a code, or again with four symbols and a phrase. Nothing here says whether a code exists.

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use super::leave::gone;
use crate::{
    door::{Code, CodeError, OpenFile, Session, Token, is_phrase},
    file::Written,
    portal::{FirstUsed, WayInEntry},
    web::{App, Error, Posted, Words, page, page_with, words},
};

#[derive(Template)]
#[template(path = "portal/come_in.html")]
struct ComeInPage {
    t: &'static Words,
    code: String,
    choose: bool,
    problem: Option<String>,
    /// Is it about what stands in the field?
    wrong: bool,
}

/// The page for whoever has no session: it is the same for everybody.
pub(super) fn page_for_nobody() -> Result<Response, Error> {
    page(&ComeInPage {
        t: words(),
        code: String::new(),
        choose: false,
        problem: None,
        wrong: false,
    })
}

/// The same page with a sentence about what was sent.
pub(super) fn page_that_says(status: StatusCode, say: String) -> Result<Response, Error> {
    let saying = ComeInPage {
        t: words(),
        code: String::new(),
        choose: false,
        problem: Some(say),
        wrong: false,
    };
    page_with(status, &saying)
}

/// The same page where a way in has ended while somebody was in: it says no more than for anybody, and nothing is left in the browser.
pub(crate) fn come_in_again() -> Result<Response, Error> {
    let mut out = page_for_nobody()?;
    out.headers_mut().insert(header::SET_COOKIE, gone());
    Ok(out)
}

/// A code, or four symbols, and perhaps a phrase.
pub(super) async fn come_in(app: &App, form: &Posted) -> Result<Response, Error> {
    if !form.has("code") {
        return Ok(Redirect::to("/here").into_response());
    }
    let (typed, phrase) = (form.get("code"), form.get("phrase").trim());
    match Code::read(typed) {
        Some(code) if form.has("choose") => first(app, &code, typed, phrase).await,
        Some(code) => match app.door.come_in_first(&code, None).await? {
            // Somebody who has a phrase already may well type all twelve symbols.
            Err(CodeError::No) if !phrase.is_empty() => {
                again(app, code.selector(), typed, phrase).await
            }
            Err(CodeError::ChoosePhrase) => page(&ComeInPage {
                t: words(),
                code: code.to_string(),
                choose: true,
                problem: None,
                wrong: false,
            }),
            Err(why) => refused(why, typed),
            Ok(_) => refused(CodeError::No, typed),
        },
        None => again(app, typed, typed, phrase).await,
    }
}

/// The first time, with the phrase they chose. A short one does not use the code up.
async fn first(app: &App, code: &Code, typed: &str, phrase: &str) -> Result<Response, Error> {
    if !is_phrase(phrase) {
        let choose_again = ComeInPage {
            t: words(),
            code: typed.to_owned(),
            choose: true,
            problem: Some(words().come_in_phrase_short()),
            wrong: true,
        };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &choose_again);
    }
    match app.door.come_in_first(code, Some(phrase)).await? {
        Ok((_, token)) => {
            note_first_use(app, code, &token).await?;
            Ok(super::here::in_with(&token))
        }
        Err(why) => refused(why, &code.to_string()),
    }
}

/// Later: four symbols and the phrase.
async fn again(app: &App, selector: &str, typed: &str, phrase: &str) -> Result<Response, Error> {
    match app.door.come_in_again(selector, phrase).await? {
        Ok((_, token)) => Ok(super::here::in_with(&token)),
        Err(why) => refused(why, typed),
    }
}

/// The page again. What it says is the same whatever is wrong, but for a phrase that is right and over; where too many try, nothing was looked at and nothing is locked.
fn refused(why: CodeError, typed: &str) -> Result<Response, Error> {
    let (status, problem) = match why {
        CodeError::Later => (StatusCode::TOO_MANY_REQUESTS, words().come_in_later()),
        CodeError::Over => (StatusCode::UNPROCESSABLE_ENTITY, words().come_in_over()),
        CodeError::No | CodeError::ChoosePhrase => {
            (StatusCode::UNPROCESSABLE_ENTITY, words().come_in_no())
        }
    };
    let again = ComeInPage {
        t: words(),
        code: typed.to_owned(),
        choose: false,
        problem: Some(problem),
        wrong: status == StatusCode::UNPROCESSABLE_ENTITY,
    };
    page_with(status, &again)
}

/// A code is used once, so its entry has an id that follows from it.
async fn note_first_use(app: &App, code: &Code, token: &Token) -> Result<(), Error> {
    let viewer = match app.door.session(&token.0).await? {
        Session::Child(viewer) => viewer,
        Session::Parent(parent) => {
            app.door.note_parents_first_use(&parent, code).await?;
            return Ok(());
        }
        _ => return Ok(()),
    };
    let id = app.door.first_use_of(code);
    let rule = |file: &OpenFile| {
        Ok::<_, Error>(Written::new(file.id(), id, &WayInEntry::from(FirstUsed {})).into())
    };
    app.door.write_own(&viewer, rule).await?;
    Ok(())
}
