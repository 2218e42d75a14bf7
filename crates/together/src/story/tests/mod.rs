//! Storyboards: made panel by panel, shown to named people in words they know, and never to others; what they say about each.

mod drawing;
mod folding;
mod making;
mod news;
mod own;
mod screen;
mod showing;

use ledger::{EntryId, FileId};

use crate::testing::{Answer, Browser, form_id};

/// A board of Sam's for these people of Amira's file.
async fn begun(worker: &Browser<'_>, child: FileId, people: &[&str]) -> EntryId {
    let id = form_id();
    let mut fields = vec![
        ("id", id.as_str()),
        ("title", "Why a judge decides"),
        ("kind", "people"),
    ];
    fields.extend(people.iter().map(|one| ("people", *one)));
    let answer = worker
        .post(&format!("/children/{child}/stories"), &fields)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    EntryId(id.parse().unwrap())
}

/// A panel with a picture of the set, in the worker's words unless something else is said.
async fn adds(
    worker: &Browser<'_>,
    child: FileId,
    board: EntryId,
    words: &str,
    other: &[(&str, &str)],
) -> Answer {
    let (id, address) = (
        form_id(),
        format!("/children/{child}/stories/{board}/panels/new"),
    );
    panel(worker, &address, &id, words, other).await
}

async fn panel(
    worker: &Browser<'_>,
    address: &str,
    id: &str,
    words: &str,
    other: &[(&str, &str)],
) -> Answer {
    let usual = [
        ("id", id),
        ("which", "choose"),
        ("symbol", "our-judge"),
        ("alt", ""),
        ("words", words),
        ("whose", "worker"),
        ("version", "0"),
    ];
    let is_named = |field: &str| other.iter().any(|(name, _)| *name == field);
    let fields: Vec<_> = usual
        .into_iter()
        .filter(|(name, _)| !is_named(name))
        .chain(other.iter().copied())
        .collect();
    worker.post_files(address, &fields, &[]).await
}

/// The id of the panel an answer leads to.
fn panel_of(answer: &Answer) -> EntryId {
    assert_eq!(answer.status, 303, "{}", answer.words());
    let (_, id) = answer.goes_to().split_once("#p-").unwrap();
    EntryId(id.parse().unwrap())
}

async fn presses(
    worker: &Browser<'_>,
    child: FileId,
    board: EntryId,
    fields: &[(&str, &str)],
) -> Answer {
    let id = form_id();
    let mut all = vec![("id", id.as_str())];
    all.extend_from_slice(fields);
    worker
        .post(&format!("/children/{child}/stories/{board}"), &all)
        .await
}

/// Shows it; the answer is the page again where it may not be shown.
async fn shows(
    worker: &Browser<'_>,
    child: FileId,
    board: EntryId,
    to: &str,
    other: &[(&str, &str)],
) -> Answer {
    let id = form_id();
    let mut fields = vec![("id", id.as_str())];
    fields.extend_from_slice(other);
    let address = format!("/children/{child}/stories/{board}/people/{to}");
    worker.post(&address, &fields).await
}

/// What somebody says about each panel, written down by the worker.
async fn says(
    worker: &Browser<'_>,
    child: FileId,
    board: EntryId,
    who: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let id = form_id();
    let mut all = vec![("id", id.as_str()), ("version", "0")];
    all.extend_from_slice(fields);
    let address = format!("/children/{child}/stories/{board}/people/{who}/said");
    worker.post(&address, &all).await
}
