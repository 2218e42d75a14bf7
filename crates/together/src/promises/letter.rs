//! A letter that tells an answer is begun with one press, beside the answer.

use askama::Template;
use ledger::{EntryId, FileId};
use uuid::Uuid;

use crate::{
    door::OpenFile,
    file::Slug,
    web::{Words, words},
};

/// The button that begins a letter of the kind "answer" about this, to this person.
#[derive(Template)]
#[template(path = "promises/letter.html")]
pub(crate) struct BeginLetter {
    t: &'static Words,
    child: FileId,
    id: Uuid,
    about: EntryId,
    to: Slug,
    name: String,
}

impl askama::filters::HtmlSafe for BeginLetter {}

impl BeginLetter {
    /// About an entry of this file, to somebody of the family's file; the id is the form's own.
    pub(crate) fn about(file: &OpenFile, about: EntryId, to: &Slug, id: Uuid) -> BeginLetter {
        BeginLetter {
            t: words(),
            child: file.id(),
            id,
            about,
            to: to.clone(),
            name: name(file, to),
        }
    }
}

/// What somebody of the family's file is called by the workers: the child by the name they chose.
pub(super) fn name(file: &OpenFile, who: &Slug) -> String {
    let chosen = file
        .about_me
        .name_for(file.readers())
        .filter(|_| who == file.child());
    let known = || {
        let mut people = file.families().filter_map(|family| family.people.get(who));
        people.next().map(|person| person.name.clone())
    };
    chosen
        .map(|said| said.answer.said.name.clone())
        .or_else(known)
        .unwrap_or_else(|| file.opening.court_first_name().to_owned())
}
