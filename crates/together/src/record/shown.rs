//! What was written down after a visit, or came in: what it cleared, what it says, and whether it holds a sealed detail.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    CameIn, Visited,
    sealed::{Holds, holds},
    visit_rule::{own_words, own_words_id},
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    file::Stamp,
    letters,
    web::{App, Error, FileHead, Posted, Prose, Shell, Tab, page, say_day, words},
};

#[derive(Template)]
#[template(path = "record/shown.html")]
struct ShownPage {
    shell: Shell,
    head: FileHead,
    base: String,
    what: String,
    when: String,
    by: String,
    cleared: Vec<String>,
    facts: Vec<(String, String)>,
    theirs: Vec<(Prose, String)>,
    texts: Vec<(String, Prose)>,
    /// The writer's account can still become the child's own words.
    own_words: Option<String>,
    promise: Option<(String, String)>,
    sound: Option<String>,
    pictures: Vec<String>,
    /// PDFs: where each is, how it is called, and its words or that nobody could search it.
    papers: Vec<PaperRow>,
    left_out: Vec<String>,
    holds: Vec<Holds>,
    /// It came from somebody from whom a detail in it is sealed, and nobody has said what was done.
    look: bool,
    looked: Option<String>,
    id: EntryId,
    problem: Option<String>,
    file_at: String,
}

/// A PDF as the page shows it.
struct PaperRow {
    address: String,
    say: String,
    /// Its words, as far as a program could read them.
    words: String,
    searched: bool,
}

/// `GET /children/{child}/record/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&shown_page(&viewer, &app, &file, entry)?)
}

pub(super) fn shown_page_with(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    problem: String,
) -> Result<impl Template, Error> {
    let mut shown = shown_page(viewer, app, file, entry)?;
    shown.problem = Some(problem);
    Ok(shown)
}

fn shown_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
) -> Result<ShownPage, Error> {
    let now = app.door.clock().now();
    let base = format!("/children/{}", file.id());
    let empty = |stamp: &Stamp| ShownPage {
        shell: Shell::new(viewer, words().visit_shown_title()),
        head: FileHead::of(file, day(now), Tab::File),
        base: format!("{base}/record/{entry}"),
        what: String::new(),
        when: say_day(stamp.on),
        by: file.signed(&stamp.by),
        cleared: Vec::new(),
        facts: Vec::new(),
        theirs: Vec::new(),
        texts: Vec::new(),
        own_words: None,
        promise: None,
        sound: None,
        pictures: Vec::new(),
        papers: Vec::new(),
        left_out: Vec::new(),
        holds: Vec::new(),
        look: false,
        looked: None,
        id: EntryId::new(now),
        problem: None,
        file_at: base.clone(),
    };
    if let Some((stamp, visited)) = file.record.visited(entry) {
        return Ok(of_visit(file, &base, entry, visited, empty(stamp)));
    }
    let (stamp, came) = file.record.came_in(entry).ok_or(Error::NotFound)?;
    Ok(of_came_in(file, &base, entry, came, empty(stamp)))
}

fn of_visit(
    file: &OpenFile,
    base: &str,
    entry: EntryId,
    visited: &Visited,
    empty: ShownPage,
) -> ShownPage {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let name = letters::called(file, file.child());
    let own = own_words_id(entry);
    let facts = [
        (t.visit_with(), visited.with.clone()),
        (t.visit_place(), visited.place.clone()),
        (t.visit_alone(), visited.alone.say(t)),
        (t.visit_near(), visited.near.clone()),
        (t.visit_asked(), visited.asked.clone()),
    ];
    let texts = [
        (t.visit_told(&name), &visited.told),
        (t.visit_seen(), &visited.seen),
        (t.visit_may_mean(), &visited.may_mean),
    ];
    let all = [
        &visited.told,
        &visited.seen,
        &visited.may_mean,
        &visited.place,
        &visited.near,
    ];
    let theirs = visited.heard.iter().copied().chain([own]);
    ShownPage {
        what: visited.kind.say(t),
        cleared: visited.cleared.clone(),
        facts: facts
            .into_iter()
            .filter(|(_, said)| !said.is_empty())
            .collect(),
        theirs: theirs
            .filter_map(|of| {
                let asked = file.voice.was_asked(of).unwrap_or_default().to_owned();
                Some((Prose::new(file.voice.words(of)?, &spoken), asked))
            })
            .collect(),
        own_words: (!visited.told.trim().is_empty() && file.voice.words(own).is_none())
            .then(|| t.visit_make_own_words(&name)),
        texts: texts
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(label, text)| (label, Prose::new(text, &spoken)))
            .collect(),
        promise: visited.question.and_then(|of| {
            let promise = file.promises.get(of)?;
            let by = t.said_promised_by(say_day(promise.by()));
            let about = crate::promises::about_what(file, promise);
            Some((format!("{about} · {by}"), format!("{base}/promises/{of}")))
        }),
        sound: visited.sound.map(|id| format!("{base}/attachments/{id}")),
        pictures: attachments(base, &visited.pictures),
        holds: holds(file, None, &all.map(String::as_str).join("\n\n")),
        ..empty
    }
}

fn of_came_in(
    file: &OpenFile,
    base: &str,
    entry: EntryId,
    came: &CameIn,
    empty: ShownPage,
) -> ShownPage {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let holds = holds(file, came.person.as_ref(), &came_text(came));
    let looked = file
        .record
        .looked(entry)
        .map(|looked| looked.because.clone());
    let facts = [
        (t.came_from(), came.from.clone()),
        (t.came_about(), came.about.clone()),
    ];
    ShownPage {
        what: came.how.say(t),
        facts: facts
            .into_iter()
            .filter(|(_, said)| !said.is_empty())
            .collect(),
        texts: (!came.text.is_empty())
            .then(|| (t.came_text(), Prose::new(&came.text, &spoken)))
            .into_iter()
            .collect(),
        pictures: attachments(base, &came.pictures),
        papers: papers(base, came),
        left_out: came.left_out.clone(),
        look: looked.is_none() && (came.knows_sealed || holds.iter().any(|one| one.from_sender)),
        looked,
        holds,
        ..empty
    }
}

/// Every word of it that can be searched.
pub(super) fn came_text(came: &CameIn) -> String {
    let papers = came.papers_said();
    [came.from.as_str(), &came.about, &came.text, &papers].join("\n\n")
}

fn papers(base: &str, came: &CameIn) -> Vec<PaperRow> {
    let papers = came.papers.iter();
    papers
        .map(|paper| PaperRow {
            address: format!("{base}/attachments/{}", paper.kept),
            say: words().came_paper(paper.pages),
            words: paper.text.clone(),
            searched: paper.searched,
        })
        .collect()
}

fn attachments(base: &str, all: &[ledger::AttachmentId]) -> Vec<String> {
    let all = all.iter();
    all.map(|id| format!("{base}/attachments/{id}")).collect()
}

/// `POST /children/{child}/record/{entry}/own-words`: what was written as the writer's account is what the child said, word for word.
pub(super) async fn make_own_words(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Redirect, Error> {
    let rule = |file: &OpenFile| own_words(file, entry).ok_or(Error::NotFound);
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/record/{entry}")))
}

/// `POST /children/{child}/record/{entry}/looking`: what was done about a sealed detail that came from somebody it is sealed from.
pub(super) async fn looked(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    use axum::{http::StatusCode, response::IntoResponse};

    let id = form.id()?;
    let because = crate::web::one_line(form.get("because")).unwrap_or_default();
    if because.is_empty() {
        let file = app.door.open(&viewer, child).await?;
        let problem = words().came_looked_missing();
        let again = shown_page_with(&viewer, &app, &file, entry, problem)?;
        return crate::web::page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        file.record.came_in(entry).ok_or(Error::NotFound)?;
        let because = because.clone();
        let looked = super::RecordEntry::from(super::Looked { of: entry, because });
        Ok::<_, Error>(crate::file::Written::new(file.id(), id, &looked).into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/record/{entry}")).into_response())
}
