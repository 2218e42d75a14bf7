//! What a child said and asked, as a worker sees it, and how a question is answered.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use ledger::{EntryId, FileId};

use super::{Answered, Heard, Read, ShownBack, VoiceEntry, question_due, reading_due};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    file::{Audience, Stamp, Written},
    portal::OffScreen,
    web::{
        App, Error, FileHead, Posted, Prose, Shell, Tab, nth, page, page_with, say_date, say_day,
        text, words,
    },
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/said", get(list))
        .route("/children/{child}/said/{entry}", get(one).post(answer))
        .route(
            "/children/{child}/said/{entry}/showing-back",
            post(show_back),
        )
        .route("/children/{child}/said/{entry}/reading", post(have_read))
}

#[derive(Template)]
#[template(path = "voice/list.html")]
struct SaidPage {
    shell: Shell,
    head: FileHead,
    said: Vec<Row>,
}

struct Row {
    address: String,
    words: Prose,
    how: String,
    question: Option<String>,
    waits: Option<String>,
    pictures: Vec<String>,
    seq: (jiff::civil::Date, i64),
}

/// `GET /children/{child}/said`
async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let mut said = rows(&file);
    said.sort_by_key(|row| std::cmp::Reverse(row.seq));
    page(&SaidPage {
        shell: Shell::new(&viewer, words().said_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::Said),
        said,
    })
}

fn rows(file: &OpenFile) -> Vec<Row> {
    let t = words();
    let base = format!("/children/{}", file.id());
    let spoken = Spoken::of(&file.about_me);
    let said = file.voice.said().iter().map(|(stamp, said)| Row {
        address: format!("{base}/said/{}", stamp.id),
        words: Prose::new(&said.words, &spoken),
        how: how(stamp, &said.heard),
        question: None,
        waits: file
            .voice
            .unread()
            .any(|(unread, _)| unread.id == stamp.id)
            .then(|| t.said_read_by(say_day(reading_due(stamp.on)))),
        pictures: said
            .pictures
            .iter()
            .map(|id| format!("{base}/attachments/{id}"))
            .collect(),
        seq: (stamp.on, stamp.seq),
    });
    let asked = file.voice.questions().iter().map(|question| Row {
        address: format!("{base}/said/{}", question.stamp.id),
        words: Prose::new(&question.asked.words, &spoken),
        how: how(&question.stamp, &question.asked.heard),
        question: Some(match &question.answered {
            Some((stamp, _)) => t.said_answered_on(say_date(stamp.on)),
            None => t.said_answer_by(say_day(question_due(question.stamp.on))),
        }),
        waits: None,
        pictures: Vec::new(),
        seq: (question.stamp.on, question.stamp.seq),
    });
    said.chain(asked).collect()
}

fn how(stamp: &Stamp, heard: &Heard) -> String {
    let t = words();
    let how = match heard {
        Heard::OnTheirScreen => t.heard_screen(),
        Heard::Together => t.heard_together(),
        Heard::OnPaper => t.heard_paper(),
        Heard::Told(who) => t.heard_told(who),
    };
    format!("{} · {how}", say_date(stamp.on))
}

#[derive(Template)]
#[template(path = "voice/one.html")]
struct OnePage {
    shell: Shell,
    head: FileHead,
    address: String,
    id: EntryId,
    words: Prose,
    how: String,
    /// A question that nobody has answered, or whose answer was taken off.
    can_answer: bool,
    answered: Option<(String, Prose)>,
    /// The answer, and the words shown back, where the child's screen may have them.
    answer_off: Option<OffScreen>,
    shown_off: Option<OffScreen>,
    shown_back: bool,
    unread: bool,
    typed: String,
    problem: Option<String>,
}

/// `GET /children/{child}/said/{entry}`
async fn one(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&one_page(&viewer, &app, &file, entry, String::new(), None)?)
}

fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    typed: String,
    problem: Option<String>,
) -> Result<OnePage, Error> {
    let now = app.door.clock().now();
    let question = file
        .voice
        .questions()
        .iter()
        .find(|question| question.stamp.id == entry);
    let said = file
        .voice
        .said()
        .iter()
        .find(|(stamp, _)| stamp.id == entry);
    let (stamp, heard) = match (question, said) {
        (Some(question), _) => (&question.stamp, &question.asked.heard),
        (None, Some((stamp, said))) => (stamp, &said.heard),
        (None, None) => return Err(Error::NotFound),
    };
    let spoken = Spoken::of(&file.about_me);
    let answered = question.and_then(|question| question.answered.as_ref());
    let id = EntryId::new(now);
    let answer_off = answered.and_then(|(stamp, _)| OffScreen::new(file, stamp.id, id));
    let shown = file.voice.shown_back_by(entry);
    let shown_off = shown.and_then(|shown| OffScreen::new(file, shown, nth(id, 1)));
    Ok(OnePage {
        shell: Shell::new(
            viewer,
            if question.is_some() {
                words().said_question()
            } else {
                words().said_words()
            },
        ),
        head: FileHead::of(file, day(now), Tab::Said),
        address: format!("/children/{}/said/{entry}", file.id()),
        id,
        words: Prose::new(file.voice.words(entry).unwrap_or_default(), &spoken),
        how: how(stamp, heard),
        can_answer: question.is_some()
            && (answered.is_none() || answer_off.as_ref().is_some_and(OffScreen::is_off)),
        answered: answered
            .map(|(stamp, answer)| (say_date(stamp.on), Prose::new(&answer.words, &spoken))),
        shown_back: shown_off.as_ref().is_some_and(|shown| !shown.is_off()),
        answer_off,
        shown_off,
        unread: file.voice.unread().any(|(stamp, _)| stamp.id == entry),
        typed,
        problem,
    })
}

/// `POST /children/{child}/said/{entry}`: answers a question.
async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, question)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let typed = text(form.get("answer"));
    let problem = match &typed {
        Ok(typed) if typed.trim().is_empty() => Some(words().said_answer_missing()),
        Ok(_) => None,
        Err(say) => Some(say.clone()),
    };
    if problem.is_some() {
        let file = app.door.open(&viewer, child).await?;
        let again = one_page(
            &viewer,
            &app,
            &file,
            question,
            form.get("answer").to_owned(),
            problem,
        )?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let typed = typed.unwrap_or_default();
    let on_screen = form.get("how") == "screen";
    let file = app.door.reopen(&viewer, child).await?;
    if on_screen && file.readers_on_screen(false).has_unknown() {
        let again = one_page(
            &viewer,
            &app,
            &file,
            question,
            typed,
            Some(words().said_screen_not_safe()),
        )?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        file.voice
            .questions()
            .iter()
            .find(|asked| asked.stamp.id == question)
            .ok_or(Error::NotFound)?;
        let readers = if on_screen {
            on_their_screen(file)
        } else {
            Audience::Workers
        };
        let answered = Answered {
            question,
            words: typed.clone(),
            readers,
        };
        Ok::<_, Error>(Written::new(file.id(), id, &VoiceEntry::from(answered)).into())
    };
    match app
        .door
        .write(&viewer, child, rule)
        .await
        .map_err(Error::from)
    {
        Ok(_) => {}
        Err(Error::Refused(status, say)) => {
            let again = one_page(&viewer, &app, &file, question, typed, Some(say))?;
            return page_with(status, &again);
        }
        Err(other) => return Err(other),
    }
    Ok(Redirect::to(&format!("/children/{child}/said")).into_response())
}

/// `POST /children/{child}/said/{entry}/showing-back`: safe to show these words on the child's screen again.
async fn show_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        let said = file.voice.words(entry).ok_or(Error::NotFound)?;
        let shown = ShownBack {
            of: entry,
            words: said.to_owned(),
            readers: on_their_screen(file),
        };
        Ok::<_, Error>(Written::new(file.id(), nth(id, 1), &VoiceEntry::from(shown)).into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/said/{entry}")))
}

/// `POST /children/{child}/said/{entry}/reading`: a worker has read it. No page of the child's says so.
async fn have_read(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        file.voice.words(entry).ok_or(Error::NotFound)?;
        let read = Read { of: entry };
        Ok::<_, Error>(Written::new(file.id(), nth(id, 2), &VoiceEntry::from(read)).into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/said")))
}

/// The child and everybody around their own screen.
fn on_their_screen(file: &OpenFile) -> Audience {
    Audience::only(file.readers_on_screen(false).people())
}
