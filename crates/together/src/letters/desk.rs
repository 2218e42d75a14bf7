//! The writing page: saves as one types, shows findings beside the text, previews exactly what the child gets, and sends.

use askama::Template;
use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use ledger::{Draft, DraftEnd, FileId};
use plain_words::{Stage, stage_fit};
use uuid::Uuid;

use super::{
    CannotSend, LetterEntry, Passed, Sent,
    beside::{Beside, Finding, findings, readers_for},
    draft::{DraftText, WAYS, way},
    letter,
    pages::{LetterOnPage, worker_of},
    press::{document, made},
};
use crate::{
    about_me::{Manner, Way},
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Audience, Written},
    web::{App, Error, FileHead, Posted, Shell, Tab, inert, page, page_with, say_moment, text, words},
};

/// The pages of the writing desk.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/letters/{letter}/writing", get(write).post(save))
        .route("/children/{child}/letters/{letter}/preview", get(preview))
        .route("/children/{child}/letters/{letter}/preview-on-paper", get(on_paper))
        .route("/children/{child}/letters/{letter}/sending", post(send))
        .route("/children/{child}/letters/{letter}/withholding", post(withhold))
}

#[derive(Template)]
#[template(path = "letters/writing.html")]
struct WritingPage {
    shell: Shell,
    head: FileHead,
    base: String,
    version: i64,
    text: String,
    younger: bool,
    ways: Vec<(&'static str, String, bool)>,
    other: Option<Other>,
    saved: String,
    beside: Beside,
    held: Vec<String>,
    left: Vec<String>,
    because: String,
    problem: Option<String>,
}

/// A second text of the same letter: somebody saved from an older version. Both are shown, nothing is lost.
struct Other {
    version: i64,
    by: String,
    text: String,
}

/// What lies on the desk: the file, the draft, and the version the writer works on.
struct Desk {
    file: OpenFile,
    draft: Draft,
    text: DraftText,
    version: i64,
}

async fn desk(app: &App, file: OpenFile, letter: Uuid) -> Result<Desk, Error> {
    let draft = app.door.draft(&file, letter).await?.ok_or(Error::NotFound)?;
    let newest = draft.newest().ok_or(Error::NotFound)?;
    let text = DraftText::from_bytes(&newest.text).ok_or(Error::NotFound)?;
    let version = newest.version;
    Ok(Desk { file, draft, text, version })
}

/// `GET /children/{child}/letters/{letter}/writing`
async fn write(viewer: Viewer, State(app): State<App>, Path((child, letter)): Path<(FileId, Uuid)>) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Ok(Redirect::to(&format!("/children/{child}/letters/{letter}")).into_response());
    }
    let desk = desk(&app, file, letter).await?;
    page(&writing_page(&viewer, &app, &desk, letter, Vec::new(), "", None)?)
}

fn writing_page(viewer: &Viewer, app: &App, desk: &Desk, letter: Uuid, left: Vec<String>, because: &str, problem: Option<String>) -> Result<WritingPage, Error> {
    let t = words();
    let today = day(app.door.clock().now());
    let found = found(app, viewer, desk)?;
    let texts = desk.draft.texts();
    let other = texts.iter().rev().find(|one| one.version != desk.version).and_then(|one| {
        let text = DraftText::from_bytes(&one.text)?.text;
        Some(Other { version: one.version, by: say_moment(one.at), text })
    });
    let saved_at = desk.draft.newest().map(|newest| say_moment(newest.at)).unwrap_or_default();
    Ok(WritingPage {
        shell: Shell::new(viewer, t.letters_one()),
        head: FileHead::of(&desk.file, today, Tab::Letters),
        base: format!("/children/{}/letters/{letter}", desk.file.id()),
        version: desk.version,
        text: desk.text.text.clone(),
        younger: desk.text.manner == Manner::Younger,
        ways: WAYS.into_iter().map(|(way, value)| (value, say_way(way), way == desk.text.way)).collect(),
        other,
        saved: t.saved_at(saved_at),
        held: Beside::held(&found),
        beside: Beside::new(found, fit(&desk.file, &desk.text.text, today)),
        left,
        because: because.to_owned(),
        problem,
    })
}

fn say_way(way: Way) -> String {
    let t = words();
    match way {
        Way::Letter => t.way_letter(),
        Way::Text => t.way_text(),
        Way::Call => t.way_call(),
        Way::Video => t.way_video(),
        Way::InPerson => t.way_in_person(),
        Way::Pages => t.way_pages(),
    }
}

fn found(app: &App, viewer: &Viewer, desk: &Desk) -> Result<Vec<Finding>, Error> {
    let worker = worker_of(viewer, &desk.file)?;
    Ok(findings(&app.list, &desk.file, &worker, &desk.text, day(app.door.clock().now())))
}

/// How the text fits the stage of this child: a band in words, never a number to chase.
fn fit(file: &OpenFile, text: &str, today: jiff::civil::Date) -> String {
    let t = words();
    let Some(stage) = file.opening.age(today).and_then(Stage::for_age) else { return String::new() };
    let fit = stage_fit(text, stage);
    if fit.over { t.beside_fit_long(fit.words, fit.longest_sentence) } else { t.beside_fit(fit.words) }
}

/// `POST …/writing`: saves. From the script it answers in JSON; without it, the page again.
async fn save(viewer: Viewer, State(app): State<App>, Path((child, letter)): Path<(FileId, Uuid)>, headers: HeaderMap, form: Posted) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Err(Error::Changed);
    }
    let desk = saved(&app, &viewer, file, letter, &form).await?;
    if headers.get("x-together").is_some() {
        return answer(&app, &viewer, &desk);
    }
    if form.has("preview") {
        return Ok(Redirect::to(&format!("/children/{child}/letters/{letter}/preview")).into_response());
    }
    Ok(Redirect::to(&format!("/children/{child}/letters/{letter}/writing")).into_response())
}

/// Saves what the form holds as a new version and gives back the desk as it is then.
async fn saved(app: &App, viewer: &Viewer, file: OpenFile, letter: Uuid, form: &Posted) -> Result<Desk, Error> {
    let before = desk(app, file, letter).await?;
    let typed = text(form.get("text")).map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let follows = form.get("version").parse().unwrap_or(0);
    let settles = form.get("settles").parse().ok();
    let text = DraftText {
        kind: before.text.kind,
        manner: if form.get("manner") == "older" { Manner::Older } else { Manner::Younger },
        way: way(form.get("way")).unwrap_or(before.text.way),
        text: typed,
    };
    if text == before.text && settles.is_none() {
        return Ok(before);
    }
    let draft = app.door.save_draft(viewer, &before.file, letter, follows, settles, text.to_bytes()).await?;
    let version = draft.newest().map_or(0, |newest| newest.version);
    Ok(Desk { file: before.file, draft, text, version })
}

fn answer(app: &App, viewer: &Viewer, desk: &Desk) -> Result<Response, Error> {
    let today = day(app.door.clock().now());
    let beside = Beside::new(found(app, viewer, desk)?, fit(&desk.file, &desk.text.text, today));
    let at = desk.draft.newest().map(|newest| say_moment(newest.at)).unwrap_or_default();
    let answer = serde_json::json!({
        "version": desk.version,
        "saved": words().saved_at(at),
        "beside": beside.render().map_err(anyhow::Error::from)?,
        "two_texts": desk.draft.texts().len() > 1,
    });
    Ok(Json(answer).into_response())
}

#[derive(Template)]
#[template(path = "letters/preview.html")]
struct PreviewPage {
    shell: Shell,
    head: FileHead,
    base: String,
    letter: LetterOnPage,
}

/// `GET …/preview`: exactly what the child gets.
async fn preview(viewer: Viewer, State(app): State<App>, Path((child, letter)): Path<(FileId, Uuid)>) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, file, letter).await?;
    let today = day(app.door.clock().now());
    let document = as_read(&viewer, &desk.file, &desk.text, today)?;
    page(&PreviewPage {
        shell: Shell::new(&viewer, words().letters_preview()),
        head: FileHead::of(&desk.file, today, Tab::Letters),
        base: format!("/children/{child}/letters/{letter}"),
        letter: LetterOnPage::of(&document),
    })
}

/// `GET …/preview-on-paper`: the same as it comes out of the envelope.
async fn on_paper(viewer: Viewer, State(app): State<App>, Path((child, letter)): Path<(FileId, Uuid)>) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, file, letter).await?;
    let today = day(app.door.clock().now());
    let document = as_read(&viewer, &desk.file, &desk.text, today)?;
    let pdf = print(app, document, today).await?.into_iter().next().map(|(_, media, bytes)| inert(media, bytes.into()));
    pdf.ok_or(Error::NotFound)
}

/// The document as its readers will have it.
fn as_read(viewer: &Viewer, file: &OpenFile, text: &DraftText, today: jiff::civil::Date) -> Result<paper::Document, Error> {
    let readers = readers_for(file, text.way);
    let (document, _) = document(file, &readers, &worker_of(viewer, file)?, text.manner, &text.text, today);
    Ok(document)
}

/// Printing takes a moment of the processor, so it is done off the threads that answer requests.
async fn print(app: App, document: paper::Document, today: jiff::civil::Date) -> Result<Vec<(super::Form, &'static str, Vec<u8>)>, Error> {
    let printed = tokio::task::spawn_blocking(move || made(&app.press, &document, today)).await.map_err(anyhow::Error::from)?;
    printed.map_err(|say| Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))
}

/// `POST …/sending`: looks once more, makes every form, and sends exactly what was looked at.
pub(super) async fn send(viewer: Viewer, State(app): State<App>, Path((child, letter)): Path<(FileId, Uuid)>, form: Posted) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let show = Redirect::to(&format!("/children/{child}/letters/{letter}"));
    if file.letters.get(letter).is_some() {
        return Ok(show.into_response());
    }
    let desk = saved(&app, &viewer, file, letter, &form).await?;
    let today = day(app.door.clock().now());
    if desk.draft.texts().len() > 1 {
        let again = writing_page(&viewer, &app, &desk, letter, Vec::new(), form.get("because"), Some(words().letters_two_texts()))?;
        return page_with(StatusCode::CONFLICT, &again);
    }
    let held = Beside::held(&found(&app, &viewer, &desk)?);
    let because = text(form.get("because")).unwrap_or_default();
    if !held.is_empty() && because.trim().is_empty() {
        let again = writing_page(&viewer, &app, &desk, letter, held, "", None)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let passed = held.iter().map(|held| Passed { held: held.clone(), because: because.clone() }).collect();
    let to_send = make(&app, &viewer, &desk, letter, passed, today).await?;
    let outcome = write_sent(&app, &viewer, &desk, to_send, &held, today).await;
    match outcome {
        Ok(()) | Err(Refused::Rule(CannotSend::AlreadySent | CannotSend::Withheld)) => Ok(show.into_response()),
        Err(Refused::Rule(CannotSend::ChangedMeanwhile)) => Err(Error::Changed),
        Err(Refused::Rule(CannotSend::LookFirst(left))) => {
            let again = writing_page(&viewer, &app, &desk, letter, left, &because, None)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(Refused::Web(Error::Changed)) if sent_meanwhile(&app, &viewer, child, letter).await? => Ok(show.into_response()),
        Err(Refused::Web(error)) => Err(error),
    }
}

/// Did somebody, or the same press twice, send it at the same moment? Then the letter that went is shown.
async fn sent_meanwhile(app: &App, viewer: &Viewer, child: FileId, letter: Uuid) -> Result<bool, Error> {
    Ok(app.door.reopen(viewer, child).await?.letters.get(letter).is_some())
}

/// Makes every form and puts it beside the file; the entry that names them keeps them.
async fn make(app: &App, viewer: &Viewer, desk: &Desk, letter: Uuid, passed: Vec<Passed>, today: jiff::civil::Date) -> Result<Sent, Error> {
    let document = as_read(viewer, &desk.file, &desk.text, today)?;
    let mut forms = Vec::new();
    for (form, media, bytes) in print(app.clone(), document.clone(), today).await? {
        forms.push((form, app.door.attach(&desk.file, viewer.by.id, media, bytes.into()).await?));
    }
    let readers = readers_for(&desk.file, desk.text.way);
    Ok(Sent {
        letter,
        kind: desk.text.kind,
        to: desk.file.child().clone(),
        readers: Audience::only(readers.people()),
        way: desk.text.way,
        source: desk.text.text.clone(),
        document,
        forms,
        list: app.list.version(),
        passed,
    })
}

async fn write_sent(app: &App, viewer: &Viewer, desk: &Desk, to_send: Sent, held: &[String], today: jiff::civil::Date) -> Result<(), Refused<CannotSend>> {
    let id = ledger::EntryId(to_send.letter);
    let rule = |file: &OpenFile| {
        let same = as_read(viewer, file, &desk.text, today).is_ok_and(|document| document == to_send.document);
        let entry = letter::send(&file.letters, &to_send, same, held)?;
        let keeps = to_send.forms.iter().map(|(_, attachment)| *attachment).collect();
        let entries = vec![Written::new(file.id(), id, &entry)];
        Ok(Writing { entries, keeps, ends: Some((to_send.letter, DraftEnd::Sent)), ..Writing::default() })
    };
    app.door.write(viewer, desk.file.id(), rule).await.map(drop)
}

/// `POST …/withholding`: not sent, because it would not be safe. The reason stays on the file.
async fn withhold(viewer: Viewer, State(app): State<App>, Path((child, letter)): Path<(FileId, Uuid)>, form: Posted) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let because = text(form.get("withhold-because")).unwrap_or_default();
    if because.trim().is_empty() {
        let desk = desk(&app, file, letter).await?;
        let again = writing_page(&viewer, &app, &desk, letter, Vec::new(), "", Some(words().letters_withhold_reason_missing()))?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let kind = desk(&app, file, letter).await?.text.kind;
    let rule = |file: &OpenFile| -> Result<Writing, CannotSend> {
        let entry: LetterEntry = letter::withhold(&file.letters, letter, kind, &because)?;
        let entries = vec![Written::new(file.id(), ledger::EntryId(letter), &entry)];
        Ok(Writing { entries, ends: Some((letter, DraftEnd::ThrownAway)), ..Writing::default() })
    };
    match app.door.write(&viewer, child, rule).await {
        Ok(_) | Err(Refused::Rule(_)) => Ok(Redirect::to(&format!("/children/{child}/letters/{letter}")).into_response()),
        Err(Refused::Web(error)) => Err(error),
    }
}
