//! A new promise: what the form says, and what is wrong with it.

use std::collections::BTreeSet;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{ToSpan, civil::Date};
use ledger::{EntryId, FileId};

use super::{
    Owner,
    because::Because,
    new::{new_page, people},
    rules::{self, Cannot, NewPromise, owner_of},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::Slug,
    voice::after,
    web::{App, Error, Faults, Posted, one_line, page_with, text, words},
};

/// `POST /children/{child}/promises`
pub(super) async fn promise(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let today = day(app.door.clock().now());
    let rule = |file: &OpenFile| {
        let new = read(&form, file, &viewer, today).map_err(Because::Faults)?;
        let written = rules::make(file, id, &new).map_err(Because::Rule)?;
        Ok::<Writing, Because>(written.into())
    };
    let base = format!("/children/{child}");
    match app.door.write(&viewer, child, rule).await {
        Ok(file) => {
            let to = after(&file, &format!("{base}/promises/{id}"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(Because::Faults(faults))) => {
            let file = app.door.reopen(&viewer, child).await?;
            let again = new_page(&viewer, &app, &file, id, Some((form, faults))).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(Refused::Rule(Because::Rule(Cannot::Already(there)))) => {
            let file = app.door.reopen(&viewer, child).await?;
            let promise = file.promises.get(there).is_some();
            let room = if promise { "promises" } else { "said" };
            Ok(Redirect::to(&format!("{base}/{room}/{there}")).into_response())
        }
        Err(Refused::Rule(Because::Rule(_))) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}

/// What the form says, or everything that is wrong with it.
fn read(
    form: &Posted,
    file: &OpenFile,
    viewer: &Viewer,
    today: Date,
) -> Result<NewPromise, Faults> {
    let t = words();
    let mut faults = Faults::default();
    let question = form.get("question").parse().ok().map(EntryId);
    let their_words = faults.check("their_words", text(form.get("their_words")));
    let subject = faults.check("subject", one_line(form.get("subject")));
    let called = faults.check("called", one_line(form.get("called")));
    let nothing = question.is_none() && their_words.trim().is_empty() && subject.is_empty();
    if nothing && faults.none() {
        faults.add("their_words", t.promises_nothing());
    }
    let to = to_whom(form, file, question.is_some(), &mut faults);
    let owner = read_owner(form, file, &mut faults);
    let by = faults.check("by", read_day(form.get("by"), today));
    let who = owner_of(file, viewer.by.id).map_or(viewer.by.name.clone(), |who| who.first_name);
    let heard =
        (question.is_none() && !their_words.trim().is_empty()).then_some((their_words, who));
    match owner {
        Some(owner) if faults.none() => Ok(NewPromise {
            question,
            heard,
            subject,
            called,
            to,
            owner,
            by,
        }),
        _ => Err(faults),
    }
}

/// To whom: those who are ticked and known here; from a question, the child who asked it.
fn to_whom(
    form: &Posted,
    file: &OpenFile,
    from_question: bool,
    faults: &mut Faults,
) -> BTreeSet<Slug> {
    let known = people(file);
    let ticked = known
        .into_iter()
        .map(|(slug, _)| slug)
        .filter(|slug| form.all("to").any(|to| to == slug.as_str()));
    let mut to: BTreeSet<Slug> = ticked.collect();
    if from_question {
        to.insert(file.child().clone());
    }
    if to.is_empty() {
        faults.add("to", words().promises_to_missing());
    }
    to
}

/// Who finds it out: somebody who works with this child.
pub(super) fn read_owner(form: &Posted, file: &OpenFile, faults: &mut Faults) -> Option<Owner> {
    let chosen = form.get("owner").parse().ok();
    let owner = chosen.and_then(|worker| owner_of(file, worker));
    if owner.is_none() {
        faults.add("owner", words().promises_owner_missing());
    }
    owner
}

/// The day a promise is kept by: today at the earliest, and within a year (ours: nobody keeps a longer promise).
pub(crate) fn read_day(typed: &str, today: Date) -> Result<Date, String> {
    let t = words();
    let by: Date = typed.parse().map_err(|_| t.date_wrong())?;
    if by < today {
        Err(t.promises_day_over())
    } else if by > today.saturating_add(1.year()) {
        Err(t.promises_day_far())
    } else {
        Ok(by)
    }
}
