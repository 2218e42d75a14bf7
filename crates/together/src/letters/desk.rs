//! The writing page: saves as one types, shows findings beside the text, previews exactly what the child gets, and sends.

use std::sync::Arc;

use askama::Template;
use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use ledger::{Draft, EntryId, FileId};
use plain_words::{Stage, WordList, stage_fit};
use uuid::Uuid;

use super::{
    beside::{Beside, Finding, findings, stage},
    compared::{Compared, compared},
    draft::{DraftText, MANNERS, WAYS},
    forms::{self, Forms, FormsList},
    pages::{title, worker_of},
    press::{Sender, document},
    preview,
    quotations::{Quotable, marked, quotable},
    recipients::called,
    sending,
};
use crate::{
    about_me::{Around, Way},
    clock::day,
    door::{OpenFile, Viewer},
    learning::{Learns, OnWriting},
    web::{App, Error, FileHead, Posted, Shell, Tab, page, say_moment, words},
};

/// The pages of the writing desk.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route(
            "/children/{child}/letters/{letter}/writing",
            get(write).post(save),
        )
        .route(
            "/children/{child}/letters/{letter}/preview",
            get(preview::show),
        )
        .route(
            "/children/{child}/letters/{letter}/preview-on-paper",
            get(preview::on_paper),
        )
        .route(
            "/children/{child}/letters/{letter}/sending",
            post(sending::send),
        )
        .route(
            "/children/{child}/letters/{letter}/checking",
            post(super::checking::check),
        )
        .route(
            "/children/{child}/letters/{letter}/withholding",
            post(sending::withhold),
        )
}

#[derive(Template)]
#[template(path = "letters/writing.html")]
pub(super) struct WritingPage {
    shell: Shell,
    head: FileHead,
    base: String,
    version: i64,
    text: String,
    title: String,
    manners: Vec<Choice>,
    ways: Vec<Choice>,
    around: Option<(String, Vec<Choice>)>,
    other: Option<Other>,
    saved: String,
    /// What the child said that may be quoted to whoever gets this, and how much else they said.
    quotable: Vec<Quotable>,
    not_quotable: usize,
    /// Where everything they said is.
    said: String,
    beside: Beside,
    held: Vec<String>,
    left: Vec<String>,
    /// Something in it is sealed, so no reason is asked for: none would do.
    sealed: bool,
    because: String,
    problem: Option<String>,
    /// How a look at it stands, for somebody who learns.
    look: Option<OnWriting>,
}

/// Something to choose: its name in the form, what it says, and whether it is chosen.
type Choice = (&'static str, String, bool);

/// A second text of the same letter: somebody saved from an older version. Both are shown, nothing is lost.
struct Other {
    version: i64,
    by: String,
    text: String,
}

/// What lies on the desk: the file, the draft, and the version the writer works on.
pub(super) struct Desk {
    pub(super) file: OpenFile,
    pub(super) draft: Draft,
    pub(super) text: DraftText,
    /// Where a reply sheet is posted back to.
    office: String,
    /// The words it is looked at with.
    pub(super) list: Arc<WordList>,
    /// What it is compared with.
    compared: Compared,
    /// Its other forms.
    pub(super) forms: Forms,
    /// With whom the viewer learns, if they do: then somebody looks at it first.
    pub(super) learns: Option<Learns>,
    pub(super) version: i64,
}

/// The desk with the newest text on it.
pub(super) async fn desk(
    app: &App,
    viewer: &Viewer,
    file: OpenFile,
    letter: Uuid,
) -> Result<Desk, Error> {
    let draft = app
        .door
        .draft(&file, letter)
        .await?
        .ok_or(Error::NotFound)?;
    let newest = draft.newest().ok_or(Error::NotFound)?;
    let text = DraftText::from_bytes(&newest.text).ok_or(Error::NotFound)?;
    let version = newest.version;
    let house = app.door.house().await?;
    let office = house.house.office().to_owned();
    let learns = house.learners.of(viewer.by.id).cloned();
    let list = app.list.today(&app.door).await?.list;
    let compared = compared(app, viewer, &file, &text, letter).await?;
    let forms = forms::forms(app, &file, letter).await?;
    Ok(Desk {
        file,
        draft,
        text,
        office,
        list,
        compared,
        forms,
        learns,
        version,
    })
}

/// `GET /children/{child}/letters/{letter}/writing`
async fn write(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Ok(Redirect::to(&format!("/children/{child}/letters/{letter}")).into_response());
    }
    let desk = desk(&app, &viewer, file, letter).await?;
    page(&writing_page(
        &viewer,
        &app,
        &desk,
        letter,
        Vec::new(),
        "",
        None,
    )?)
}

pub(super) fn writing_page(
    viewer: &Viewer,
    app: &App,
    desk: &Desk,
    letter: Uuid,
    left: Vec<String>,
    because: &str,
    problem: Option<String>,
) -> Result<WritingPage, Error> {
    let t = words();
    let today = day(app.door.clock().now());
    let found = found(app, viewer, desk)?;
    let (quotable, not_quotable) = quotable(&desk.file, &desk.text.readers(&desk.file));
    let texts = desk.draft.texts();
    let other = texts
        .iter()
        .rev()
        .find(|one| one.version != desk.version)
        .and_then(|one| {
            let text = DraftText::from_bytes(&one.text)?.text;
            Some(Other {
                version: one.version,
                by: say_moment(one.at),
                text,
            })
        });
    let saved_at = desk
        .draft
        .newest()
        .map(|newest| say_moment(newest.at))
        .unwrap_or_default();
    Ok(WritingPage {
        shell: Shell::new(viewer, t.letters_one()),
        head: FileHead::of(&desk.file, today, Tab::Letters),
        base: format!("/children/{}/letters/{letter}", desk.file.id()),
        version: desk.version,
        text: desk.text.text.clone(),
        title: title(
            &desk.file,
            &desk.text.kind.say(t),
            desk.text.recipient(&desk.file),
        ),
        manners: MANNERS
            .into_iter()
            .map(|(manner, value)| (value, say_manner(manner), manner == desk.text.manner))
            .collect(),
        ways: ways(&desk.file, &desk.text),
        around: (!desk.text.is_to_child(&desk.file)).then(|| around(&desk.file, &desk.text)),
        other,
        saved: t.saved_at(saved_at),
        quotable,
        not_quotable,
        said: format!("/children/{}/said", desk.file.id()),
        held: Beside::held(&found),
        sealed: found.iter().any(|finding| finding.sealed),
        beside: Beside::new(
            found,
            fit(&desk.file, &desk.text, today),
            Some(list(app, viewer, desk, letter)?),
        ),
        left,
        because: because.to_owned(),
        problem,
        look: OnWriting::of(
            desk.learns.as_ref(),
            &desk.file,
            letter,
            &desk.text.to_bytes(),
        ),
    })
}

/// The ways it can go; pages and videos are the child's alone.
fn ways(file: &OpenFile, draft: &DraftText) -> Vec<Choice> {
    let to_child = draft.is_to_child(file);
    WAYS.into_iter()
        .filter(|way| to_child || !matches!(way, Way::Pages | Way::Video))
        .map(|way| (way.value(), way.say(words()), way == draft.way))
        .collect()
}

/// Who else sees it, asked where the letter goes to a grown-up.
fn around(file: &OpenFile, draft: &DraftText) -> (String, Vec<Choice>) {
    let t = words();
    let name = called(file, draft.recipient(file));
    let alone = draft.around == Around::Nobody;
    let choices = vec![
        ("not_asked", t.letters_around_not_asked(), !alone),
        ("nobody", t.letters_around_nobody(&name), alone),
    ];
    (t.letters_around(&name), choices)
}

fn say_manner(manner: paper::Manner) -> String {
    let t = words();
    match manner {
        paper::Manner::Younger => t.manner_younger(),
        paper::Manner::Older => t.manner_older(),
        // No letter is for a court; reports are.
        paper::Manner::Adult | paper::Manner::Court => t.manner_adult(),
    }
}

pub(super) fn found(app: &App, viewer: &Viewer, desk: &Desk) -> Result<Vec<Finding>, Error> {
    found_in(&desk.file, viewer, desk, day(app.door.clock().now()))
}

/// The same for this file, which may be newer than the desk's.
pub(super) fn found_in(
    file: &OpenFile,
    viewer: &Viewer,
    desk: &Desk,
    today: jiff::civil::Date,
) -> Result<Vec<Finding>, Error> {
    let worker = worker_of(viewer, file)?;
    Ok(findings(
        &desk.list,
        file,
        &worker,
        &desk.text,
        (&desk.forms, &desk.compared),
        today,
    ))
}

/// The other forms of this letter, and how each stands.
pub(super) fn list(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    letter: Uuid,
) -> Result<FormsList, Error> {
    let today = day(app.door.clock().now());
    let document = as_read(viewer, desk, &desk.file, today)?;
    let words = forms::words_of(&document);
    let base = format!("/children/{}/letters/{letter}", desk.file.id());
    Ok(FormsList::new(
        &desk.file,
        &desk.text,
        &desk.forms,
        &words,
        base,
    ))
}

/// How the text fits the stage of this child: a band in words, never a number to chase.
pub(super) fn fit(file: &OpenFile, draft: &DraftText, today: jiff::civil::Date) -> String {
    let t = words();
    let stage = stage(file, draft, today);
    if stage == Stage::Adult {
        return String::new();
    }
    let fit = stage_fit(&draft.text, stage);
    if fit.over {
        t.beside_fit_long(fit.words, fit.longest_sentence)
    } else {
        t.beside_fit(fit.words)
    }
}

/// `POST …/writing`: saves. From the script it answers in JSON; without it, the page again.
async fn save(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Err(Error::Changed);
    }
    let desk = saved(&app, &viewer, file, letter, &form).await?;
    if headers.get("x-together").is_some() {
        return answer(&app, &viewer, &desk, letter);
    }
    if form.has("preview") {
        return Ok(
            Redirect::to(&format!("/children/{child}/letters/{letter}/preview")).into_response(),
        );
    }
    Ok(Redirect::to(&format!("/children/{child}/letters/{letter}/writing")).into_response())
}

/// Without the script a quotation is put at the end of the text.
fn with_quotation(file: &OpenFile, form: &Posted, text: DraftText) -> DraftText {
    let of: Option<EntryId> = form.get("quote").parse().ok();
    let Some((of, words)) = of.and_then(|of| Some((of, file.voice.words(of)?))) else {
        return text;
    };
    let quotation = marked(words, of);
    DraftText {
        text: format!("{}\n\n{quotation}\n", text.text.trim_end()),
        ..text
    }
}

/// Saves what the form holds as a new version and gives back the desk as it is then.
pub(super) async fn saved(
    app: &App,
    viewer: &Viewer,
    file: OpenFile,
    letter: Uuid,
    form: &Posted,
) -> Result<Desk, Error> {
    let before = desk(app, viewer, file, letter).await?;
    let follows = form.get("version").parse().unwrap_or(0);
    let settles = form.get("settles").parse().ok();
    let text = before
        .text
        .typed(form)
        .map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let text = with_quotation(&before.file, form, text);
    if text == before.text && settles.is_none() {
        return Ok(before);
    }
    let draft = app
        .door
        .save_draft(
            viewer,
            &before.file,
            letter,
            follows,
            settles,
            text.to_bytes(),
        )
        .await?;
    let version = draft.newest().map_or(0, |newest| newest.version);
    Ok(Desk {
        file: before.file,
        draft,
        text,
        office: before.office,
        list: before.list,
        compared: before.compared,
        forms: before.forms,
        learns: before.learns,
        version,
    })
}

fn answer(app: &App, viewer: &Viewer, desk: &Desk, letter: Uuid) -> Result<Response, Error> {
    let today = day(app.door.clock().now());
    let beside = Beside::new(
        found(app, viewer, desk)?,
        fit(&desk.file, &desk.text, today),
        Some(list(app, viewer, desk, letter)?),
    );
    let at = desk
        .draft
        .newest()
        .map(|newest| say_moment(newest.at))
        .unwrap_or_default();
    let answer = serde_json::json!({
        "version": desk.version,
        "saved": words().saved_at(at),
        "beside": beside.render().map_err(anyhow::Error::from)?,
        "two_texts": desk.draft.texts().len() > 1,
    });
    Ok(Json(answer).into_response())
}

/// The document as its readers will have it, worked out from this file.
pub(super) fn as_read(
    viewer: &Viewer,
    desk: &Desk,
    file: &OpenFile,
    today: jiff::civil::Date,
) -> Result<paper::Document, Error> {
    let readers = desk.text.readers(file);
    let sender = Sender {
        worker: &worker_of(viewer, file)?,
        office: &desk.office,
    };
    Ok(document(file, &readers, &desk.text, sender, today).0)
}
