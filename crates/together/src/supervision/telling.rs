//! Whether the child was told, as it stands now; and what their own screen says of it, where that was marked safe.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    Told, ToldThem,
    one::one_page,
    rules::{self, No},
};
use crate::{
    door::{OpenFile, Refused, Viewer, Writing},
    web::{App, Error, Faults, Posted, one_line, page_with, text, words},
};

/// Why nothing is written.
enum Because {
    Faults(Faults),
    NotThere,
}

/// `POST /children/{child}/supervision/{entry}/telling`
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        let (told, screen) = read(&form, entry).map_err(Because::Faults)?;
        let written = rules::told(file, id, &told, screen.as_deref());
        written.map(Writing::from).map_err(because)
    };
    let again = |file: &OpenFile, faults, status| {
        let shown = (&form, faults);
        page_with(status, &one_page(&viewer, &app, file, (entry, id), shown)?)
    };
    match app.door.write(&viewer, child, rule).await {
        Ok(_) => {
            let to = format!("/children/{child}/supervision/{entry}");
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(Because::Faults(faults))) => {
            let file = app.door.reopen(&viewer, child).await?;
            again(&file, faults, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Refused::Rule(Because::NotThere)) => Err(Error::NotFound),
        // What a screen must not say is said beside the words.
        Err(Refused::Web(Error::Refused(status, say))) => {
            let file = app.door.reopen(&viewer, child).await?;
            let mut faults = Faults::default();
            faults.add("screen", say);
            again(&file, faults, status)
        }
        Err(Refused::Web(error)) => Err(error),
    }
}

fn because(no: No) -> Because {
    let t = words();
    let mut faults = Faults::default();
    match no {
        No::NotThere => return Because::NotThere,
        No::ScreenNotSafe => faults.add("screen", t.supervision_screen_not_safe()),
        No::SaidAlready => faults.add("screen", t.supervision_said_already()),
    }
    Because::Faults(faults)
}

/// What the form says; words for the screen only where they were marked safe.
fn read(form: &Posted, of: EntryId) -> Result<(ToldThem, Option<String>), Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let told = Told::named(form.get("told"));
    if told.is_none() {
        faults.add("told", t.supervision_told_missing());
    }
    let because = faults.check("because", one_line(form.get("because")));
    if told == Some(Told::No) && because.is_empty() {
        faults.add("because", t.supervision_because_missing());
    }
    let screen = faults.check("screen", text(form.get("screen")));
    let (typed, safe) = (!screen.trim().is_empty(), form.get("safe") == "yes");
    if typed && told != Some(Told::Yes) {
        faults.add("screen", t.supervision_screen_not_told());
    } else if typed && !safe {
        faults.add("safe", t.supervision_safe_missing());
    } else if safe && !typed {
        faults.add("screen", t.supervision_screen_missing());
    }
    match told {
        Some(told) if faults.none() => {
            Ok((ToldThem { of, told, because }, typed.then_some(screen)))
        }
        _ => Err(faults),
    }
}
