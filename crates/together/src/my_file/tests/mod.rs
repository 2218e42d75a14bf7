//! My file: what was shared so far, and the whole of it: asked for, read through, given, and checked without us.

mod checking;
mod giving;
mod leaving_out;
mod month;
mod reading;
mod so_far;

use ledger::{EntryId, FileId};

use super::items::Item;
use crate::{
    door::OpenFile,
    testing::{Answer, Browser, TestApp, form_id},
};

/// The page of a request.
fn at(child: FileId, request: EntryId) -> String {
    format!("/children/{child}/whole-file/{request}")
}

/// Somebody asked, and a worker writes it down.
async fn written_down(
    worker: &Browser<'_>,
    child: FileId,
    person: &str,
    other: &[(&str, &str)],
) -> Answer {
    let id = form_id();
    let usual = [
        ("id", id.as_str()),
        ("person", person),
        ("told", "She rang and asked for all of it."),
        ("want", "paper"),
        ("on", "2026-11-23"),
    ];
    let named = |field: &str| other.iter().any(|(name, _)| *name == field);
    let fields: Vec<_> = usual
        .into_iter()
        .filter(|(name, _)| !named(name))
        .chain(other.iter().copied())
        .collect();
    worker
        .post(&format!("/children/{child}/whole-file"), &fields)
        .await
}

fn id_of(answer: &Answer) -> EntryId {
    assert_eq!(answer.status, 303, "{}", answer.words());
    let (_, id) = answer.goes_to().rsplit_once('/').unwrap();
    id.parse().unwrap()
}

/// Everything there is to read for a request.
async fn pieces(app: &TestApp, file: &OpenFile, request: EntryId) -> Vec<Item> {
    let beside = app.app.door.kept_beside(file).await.unwrap();
    super::items::items(file, file.my_file.get(request).unwrap(), &beside)
}

/// One press on the page of one kind: these were shown, with whatever else is in the form.
async fn presses(
    worker: &Browser<'_>,
    page: &str,
    shown: &[EntryId],
    other: &[(&str, &str)],
) -> Answer {
    let shown: Vec<String> = shown.iter().map(EntryId::to_string).collect();
    let id = form_id();
    let mut fields = vec![("id", id.as_str())];
    fields.extend(shown.iter().map(|one| ("shown", one.as_str())));
    fields.extend_from_slice(other);
    worker.post(page, &fields).await
}

/// Reads all of it as somebody does: kind by kind, what is stopped held back, everything else given.
async fn reads_all(app: &TestApp, worker: &Browser<'_>, child: FileId, request: EntryId) -> usize {
    let mut presses_made = 0;
    for kind in super::kinds::Kind::ALL {
        let page = format!("{}/kinds/{}", at(child, request), kind.value());
        loop {
            let file = app.file(child).await;
            let all = pieces(app, &file, request).await;
            let left = worker.get(&page).await;
            let shown = left.attributes("input[name=\"shown\"]", "value");
            if shown.is_empty() {
                break;
            }
            let shown: Vec<EntryId> = shown.iter().map(|id| id.parse().unwrap()).collect();
            let on_page: Vec<&Item> = all.iter().filter(|item| shown.contains(&item.id)).collect();
            let stopped: Vec<String> = on_page
                .iter()
                .filter(|item| item.stop.is_some())
                .map(|item| item.id.to_string())
                .collect();
            let opened: Vec<String> = on_page.iter().map(|item| item.id.to_string()).collect();
            let mut other = vec![
                ("why", "another"),
                ("because", "It is about somebody else."),
            ];
            other.extend(stopped.iter().map(|one| ("hold", one.as_str())));
            other.extend(opened.iter().map(|one| ("opened", one.as_str())));
            let answer = presses(worker, &page, &shown, &other).await;
            assert_eq!(answer.status, 303, "{}", answer.words());
            presses_made += 1;
        }
    }
    presses_made
}

/// Makes the export.
async fn makes(worker: &Browser<'_>, child: FileId, request: EntryId) -> Answer {
    let id = form_id();
    let page = format!("{}/making", at(child, request));
    worker.post(&page, &[("id", id.as_str())]).await
}
