//! Errors as a person meets them. Each says in plain words what to do next; causes go to the log, never to the page.

use std::sync::Arc;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::WriteError;

use super::{both::Kept, page::Said, words};
use crate::{file::KeptWords, learning::Act};

/// Why there is no page, or another one.
#[derive(Debug)]
pub enum Error {
    /// No such thing, or not yours to see: we never say which.
    NotFound,
    /// Nobody is signed in.
    SignIn,
    /// A child's session asked for a page that is not a child's.
    ChildsPages,
    /// What was shown has changed meanwhile; nothing was overwritten.
    Changed,
    /// The same form was sent before with other words. These are the words that are kept.
    Stale(KeptWords),
    /// Too many people wrote at once.
    Busy,
    /// It cannot be done as asked: the sentence says what to do.
    Refused(StatusCode, String),
    /// It waits until somebody else has looked at it (`learning`).
    Waits(Box<Act>),
    /// The page again, with what is left to do.
    Unfinished(Box<Response>),
    /// There is no room to save; reading goes on.
    Full,
    /// It took too long: nobody knows whether it was done.
    Slow,
    /// Our fault. The cause goes to the log (without people), never to the page.
    Broken(anyhow::Error),
}

impl From<anyhow::Error> for Error {
    fn from(cause: anyhow::Error) -> Error {
        Error::Broken(cause)
    }
}

impl From<ledger::Error> for Error {
    fn from(cause: ledger::Error) -> Error {
        match cause {
            ledger::Error::Full => Error::Full,
            other => Error::Broken(other.into()),
        }
    }
}

impl From<WriteError> for Error {
    fn from(cause: WriteError) -> Error {
        match cause {
            WriteError::Failed(cause) => cause.into(),
            WriteError::Moved(_) | WriteError::Different(_) => Error::Changed,
            other => Error::Broken(other.into()),
        }
    }
}

impl<E> From<crate::door::Refused<E>> for Error
where
    E: Into<Error>,
{
    fn from(refused: crate::door::Refused<E>) -> Error {
        match refused {
            crate::door::Refused::Rule(rule) => rule.into(),
            crate::door::Refused::Web(error) => error,
        }
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Error {
        match never {}
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let t = words();
        match self {
            Error::SignIn => Redirect::to("/sign-in").into_response(),
            Error::ChildsPages => Redirect::to("/here").into_response(),
            Error::Unfinished(page) => *page,
            Error::Waits(act) => {
                let say = t.learning_held(&act.held.name);
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                let mut answer = final_page(status, t.learning_look_heading(), say);
                answer.extensions_mut().insert(Arc::<Act>::from(act));
                answer
            }
            Error::NotFound => {
                let (heading, next) = (t.error_not_found(), t.error_not_found_next());
                final_page(StatusCode::NOT_FOUND, heading, next)
            }
            Error::Changed => changed(None),
            Error::Stale(kept) => changed(Some(kept)),
            Error::Refused(status, sentence) => final_page(status, t.error_refused(), sentence),
            Error::Busy => {
                let (heading, next) = (t.error_busy(), t.error_busy_next());
                try_again(StatusCode::SERVICE_UNAVAILABLE, heading, next)
            }
            Error::Slow => {
                let (heading, next) = (t.error_slow(), t.error_slow_next());
                try_again(StatusCode::SERVICE_UNAVAILABLE, heading, next)
            }
            Error::Full => {
                let (heading, next) = (t.error_full(), t.error_full_next());
                try_again(StatusCode::INSUFFICIENT_STORAGE, heading, next)
            }
            Error::Broken(cause) => {
                tracing::error!("{cause:#}");
                let (heading, next) = (t.error_broken(), t.error_broken_next());
                try_again(StatusCode::INTERNAL_SERVER_ERROR, heading, next)
            }
        }
    }
}

/// That something changed, with what is kept beside it for the page that shows both texts.
fn changed(kept: Option<KeptWords>) -> Response {
    let t = words();
    let mut answer = final_page(
        StatusCode::CONFLICT,
        t.error_changed(),
        t.error_changed_next(),
    );
    answer.extensions_mut().insert(Kept(kept));
    answer
}

/// Sending the same once more would not help.
fn final_page(status: StatusCode, heading: String, next: String) -> Response {
    let again = false;
    Said {
        heading,
        next,
        again,
    }
    .page(status)
}

/// Sending the same once more is right: the same ids add nothing twice.
fn try_again(status: StatusCode, heading: String, next: String) -> Response {
    let again = true;
    Said {
        heading,
        next,
        again,
    }
    .page(status)
}
