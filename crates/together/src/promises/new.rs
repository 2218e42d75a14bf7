//! The page on which somebody promises to find something out, typed during a visit or after it; and what is promised already.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::{EntryId, FileId};
use page_parts::{Button, Checkboxes, Input, Radios, Textarea};

use super::{Owner, about_what, letter::name, one_press::usual_owner, open, rules::owner_of};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    due::Rule,
    file::Slug,
    web::{App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, page, say_day, words},
};

#[derive(Template)]
#[template(path = "promises/new.html")]
pub(super) struct NewPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    question: Option<(EntryId, Prose)>,
    people: Vec<(Slug, String)>,
    workers: Vec<Owner>,
    owner: String,
    by: String,
    form: Posted,
    open: Vec<(String, String, String)>,
}

/// `GET /children/{child}/promises`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = EntryId::new(app.door.clock().now());
    page(&new_page(&viewer, &app, &file, id, None).await?)
}

/// The form, empty or with everything that was typed and what is wrong with it.
pub(super) async fn new_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    id: EntryId,
    again: Option<(Posted, Faults)>,
) -> Result<NewPage, Error> {
    let rules = &app.door.house().await?.due;
    let today = day(app.door.clock().now());
    let is_new = again.is_none();
    let (form, faults) = again.unwrap_or_default();
    let question = form.get("question").parse().ok().map(EntryId);
    let spoken = Spoken::of(&file.about_me);
    let owner = usual_owner(viewer, file).map(|owner| owner.worker.to_string());
    Ok(NewPage {
        shell: Shell::new(viewer, words().promises_new()),
        head: FileHead::of(file, today, Tab::Said),
        id,
        question: question
            .and_then(|id| Some((id, Prose::new(&file.voice.in_words(id)?, &spoken)))),
        people: people(file),
        workers: workers(file),
        owner: or(form.get("owner"), is_new, owner.unwrap_or_default()),
        by: or(
            form.get("by"),
            is_new,
            rules.by(Rule::Question, today).to_string(),
        ),
        open: open(file)
            .map(|promise| {
                let by = words().said_promised_by(say_day(promise.by()));
                let address = format!("/children/{}/promises/{}", file.id(), promise.id());
                (about_what(file, promise).into_owned(), by, address)
            })
            .collect(),
        form,
        faults,
    })
}

/// What was typed, or on a new page what is usual.
fn or(typed: &str, is_new: bool, usual: String) -> String {
    if is_new { usual } else { typed.to_owned() }
}

/// Everybody to whom something can be promised: the child first, then the people of the family's file.
pub(super) fn people(file: &OpenFile) -> Vec<(Slug, String)> {
    let child = file.child().clone();
    let others = file.families().flat_map(|family| family.people.all());
    let others: Vec<Slug> = others
        .map(|person| person.slug.clone())
        .filter(|slug| *slug != child)
        .collect();
    let all = std::iter::once(child).chain(others);
    all.map(|slug| (slug.clone(), name(file, &slug))).collect()
}

/// Everybody who works with this child.
pub(super) fn workers(file: &OpenFile) -> Vec<Owner> {
    let all = file.opening.workers().iter();
    all.filter_map(|one| owner_of(file, one.who.worker))
        .collect()
}

impl NewPage {
    fn their_words(&self) -> Textarea {
        let t = self.shell.t;
        Textarea::new("their_words", t.promises_their_words())
            .hint(t.promises_their_words_hint())
            .rows(3)
            .spellcheck(false)
            .value(self.form.get("their_words"))
            .error(self.faults.of("their_words"))
    }

    fn subject(&self) -> Input {
        let t = self.shell.t;
        Input::new("subject", t.promises_subject())
            .value(self.form.get("subject"))
            .error(self.faults.of("subject"))
    }

    fn to(&self) -> Checkboxes {
        let boxes = Checkboxes::new("to", self.shell.t.promises_to());
        let all = self.people.iter();
        all.fold(boxes, |boxes, (slug, name)| {
            boxes.item(slug.as_str(), name.as_str())
        })
        .checked(self.form.all("to"))
        .error(self.faults.of("to"))
    }

    fn owner(&self) -> Radios {
        owners(&self.workers, &self.owner, &self.faults)
    }

    fn by(&self) -> Input {
        by_day(&self.by, &self.faults)
    }

    fn called(&self) -> Input {
        let t = self.shell.t;
        Input::new("called", t.promises_called())
            .hint(t.promises_called_hint())
            .value(self.form.get("called"))
            .error(self.faults.of("called"))
    }

    fn save(&self) -> Button {
        Button::new(self.shell.t.promises_save())
    }
}

/// Who finds it out.
pub(super) fn owners(workers: &[Owner], chosen: &str, faults: &Faults) -> Radios {
    let radios = Radios::new("owner", words().promises_owner());
    let all = workers.iter();
    all.fold(radios, |radios, one| {
        radios.item(one.worker.to_string(), one.first_name.as_str())
    })
    .checked(chosen)
    .error(faults.of("owner"))
}

/// By which day.
pub(super) fn by_day(typed: &str, faults: &Faults) -> Input {
    Input::new("by", words().promises_by())
        .kind("date")
        .value(typed)
        .error(faults.of("by"))
}
