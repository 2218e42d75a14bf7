//! One promise: what it is about, who finds it out by when, what came of it; with the forms that answer it and move its day.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup, Radios, Textarea};

use super::{
    BeginLetter, Owner, Promise, PromiseEntry, about_what,
    because::Because,
    is_open,
    letter::name,
    new::{by_day, owners, workers},
    rules::Cannot,
    sorry,
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::{RoomEntry, Written},
    learning::OwnWaits,
    voice::after,
    web::{
        App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, page, page_with, say_date,
        say_day, words,
    },
};

#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one piece of the page is there"
)]
#[derive(Template)]
#[template(path = "promises/one.html")]
struct PromisePage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    address: String,
    about: Prose,
    is_theirs: bool,
    beside: String,
    says: String,
    late: bool,
    is_open: bool,
    to_child: bool,
    history: Vec<(String, Prose, String)>,
    letters: Vec<BeginLetter>,
    workers: Vec<Owner>,
    owner: String,
    by: String,
    draft: Option<String>,
    form: Posted,
    waits: OwnWaits,
}

/// `GET /children/{child}/promises/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let promise = file.promises.get(entry).ok_or(Error::NotFound)?;
    page(&promise_page(&viewer, &app, &file, promise))
}

fn promise_page(viewer: &Viewer, app: &App, file: &OpenFile, promise: &Promise) -> PromisePage {
    let (now, t) = (app.door.clock().now(), words());
    let (today, spoken) = (day(now), Spoken::of(&file.about_me));
    let base = format!("/children/{}", file.id());
    let to: Vec<String> = promise.made.to.iter().map(|who| name(file, who)).collect();
    let owner = promise.owner();
    let open = is_open(file, promise);
    PromisePage {
        shell: Shell::new(viewer, t.promises_one()),
        head: FileHead::of(file, today, Tab::Said),
        faults: Faults::default(),
        id: EntryId::new(now),
        address: format!("{base}/promises/{}", promise.id()),
        about: Prose::new(&about_what(file, promise), &spoken),
        is_theirs: promise.made.question.is_some(),
        beside: beside(promise),
        says: t.promises_says(&owner.first_name, to.join(", "), say_day(promise.by())),
        late: open && promise.is_late(today),
        is_open: open,
        to_child: promise.made.to.contains(file.child()),
        history: history(file, promise, &spoken),
        letters: letters(file, promise, now),
        workers: workers(file),
        owner: owner.worker.to_string(),
        by: promise.by().to_string(),
        draft: sorry::draft(file, promise, today),
        form: Posted::default(),
        waits: OwnWaits::at(viewer, file, &format!("{base}/promises/{}", promise.id())),
    }
}

/// The worker's own words beside the child's question, where there are both.
fn beside(promise: &Promise) -> String {
    match promise.made.question {
        Some(_) => promise.made.subject.clone(),
        None => String::new(),
    }
}

/// What came of it, oldest first: each change of the day with its reason, and the answer.
fn history(file: &OpenFile, promise: &Promise, spoken: &Spoken) -> Vec<(String, Prose, String)> {
    let t = words();
    let moved = promise.moved.iter().map(|(stamp, moved)| {
        let line = PromiseEntry::from(moved.clone()).line(t);
        (stamp, line)
    });
    let answered = promise.answered.iter().map(|(stamp, answer)| {
        let line = PromiseEntry::from(answer.clone()).line(t);
        (stamp, line)
    });
    let directly = promise
        .made
        .question
        .and_then(|question| file.voice.answer_to(question))
        .map(|(stamp, answer)| {
            let line = crate::voice::VoiceEntry::from(answer.clone()).line(t);
            (stamp, line)
        });
    let asked = promise.made.question;
    let to_parent = asked.and_then(|question| {
        let mut families = file.families();
        families.find_map(|family| family.parents.answer(question))
    });
    let to_parent = to_parent.map(|(stamp, answer)| {
        let line = crate::parents::ParentEntry::from(answer.clone()).line(t);
        (stamp, line)
    });
    let all = moved.chain(answered).chain(directly).chain(to_parent);
    all.map(|(stamp, line)| {
        let how = format!("{} · {}", say_date(stamp.on), file.signed(&stamp.by));
        (line.title, Prose::new(&line.text, spoken), how)
    })
    .collect()
}

/// A letter to each of those it was promised to, about the question or the promise itself.
fn letters(file: &OpenFile, promise: &Promise, now: jiff::Timestamp) -> Vec<BeginLetter> {
    let about = promise.made.question.unwrap_or_else(|| promise.id());
    let to = promise.made.to.iter();
    to.map(|to| BeginLetter::about(file, about, to, ledger::uuid_at(now)))
        .collect()
}

impl PromisePage {
    fn again(self, id: EntryId, form: Posted, faults: Faults) -> PromisePage {
        PromisePage {
            faults,
            id,
            form,
            ..self
        }
    }

    fn outcome(&self) -> Radios {
        let t = self.shell.t;
        let chosen = match self.form.get("outcome") {
            "" => "found_out",
            typed => typed,
        };
        Radios::new("outcome", t.promises_outcome())
            .item("found_out", t.promises_found_out())
            .item("could_not", t.promises_could_not())
            .checked(chosen)
            .error(self.faults.of("outcome"))
    }

    fn found(&self) -> Textarea {
        let t = self.shell.t;
        Textarea::new("found", t.promises_found())
            .hint(t.promises_found_hint())
            .rows(5)
            .value(self.form.get("found"))
            .error(self.faults.of("found"))
    }

    fn how(&self) -> Radios {
        let t = self.shell.t;
        let radios = Radios::new("how", t.promises_how());
        let radios = if self.to_child {
            radios.item("their_pages", t.said_how_screen())
        } else {
            radios
        };
        radios
            .item("in_talk", t.promises_how_talk())
            .item("letter", t.promises_how_letter())
            .checked(self.form.get("how"))
            .error(self.faults.of("how"))
    }

    fn sorry(&self) -> Option<Markup> {
        sorry::fields(
            &self.form,
            sorry::ANSWERING,
            self.draft.as_deref(),
            &self.faults,
        )
    }

    fn sorry_later(&self) -> Option<Markup> {
        sorry::fields(
            &self.form,
            sorry::MOVING,
            self.draft.as_deref(),
            &self.faults,
        )
    }

    fn later_day(&self) -> Input {
        by_day(self.typed_or("by", &self.by), &self.faults)
    }

    fn later_owner(&self) -> Radios {
        owners(
            &self.workers,
            self.typed_or("owner", &self.owner),
            &self.faults,
        )
    }

    fn later_why(&self) -> Input {
        let t = self.shell.t;
        Input::new("why", t.promises_why())
            .hint(t.promises_why_hint())
            .value(self.form.get("why"))
            .error(self.faults.of("why"))
    }

    /// Is something to be mended in the form that moves the day?
    fn moves(&self) -> bool {
        self.form.has("why")
    }

    fn typed_or<'a>(&'a self, field: &str, known: &'a str) -> &'a str {
        if self.form.has(field) {
            self.form.get(field)
        } else {
            known
        }
    }
}

/// Writes what the rule says, or shows the page again with everything that was typed.
pub(super) async fn write(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    entry: EntryId,
    form: &Posted,
    rule: impl Fn(&OpenFile) -> Result<Vec<Written>, Because>,
) -> Result<Response, Error> {
    let written = app
        .door
        .write(viewer, child, |file| rule(file).map(Into::into))
        .await;
    let address = format!("/children/{child}/promises/{entry}");
    let faults = match written {
        Ok(file) => return Ok(Redirect::to(&after(&file, &address)).into_response()),
        Err(Refused::Rule(Because::Faults(faults))) => faults,
        Err(Refused::Rule(Because::Rule(Cannot::ScreenNotSafe))) => {
            let mut faults = Faults::default();
            faults.add("how", words().said_screen_not_safe());
            faults
        }
        Err(Refused::Rule(Because::Rule(Cannot::Already(_)))) => return Err(Error::Changed),
        Err(Refused::Rule(Because::Rule(Cannot::NotThere))) => return Err(Error::NotFound),
        Err(Refused::Web(error)) => return Err(error),
    };
    let file = app.door.reopen(viewer, child).await?;
    let promise = file.promises.get(entry).ok_or(Error::NotFound)?;
    let again = promise_page(viewer, app, &file, promise);
    let again = again.again(form.id()?, form.clone(), faults);
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
