//! Said and answered: what a child said and asked, and what came of it, in one order of days.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::{get, post},
};
use ledger::FileId;

use super::{CameWithShown, Heard, VoiceEntry, may, one, passing_on};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    due::{DueRules, Rule},
    file::{FileEntry, Line, Stamp},
    promises::{self, PromiseEntry},
    web::{App, Error, FileHead, Prose, Shell, Tab, page, say_date, say_day, words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/said", get(list))
        .route(
            "/children/{child}/said/{entry}",
            get(one::show).post(one::answer),
        )
        .route(
            "/children/{child}/said/{entry}/showing-back",
            post(one::show_back),
        )
        .route("/children/{child}/said/{entry}/reading", post(one::read))
        .route(
            "/children/{child}/said/{entry}/passing-on",
            post(passing_on::pass_on),
        )
        .route("/children/{child}/said/{entry}/choice", post(may::choose))
        .route("/children/{child}/said/{entry}/court", post(may::court))
}

#[derive(Template)]
#[template(path = "voice/list.html")]
struct SaidPage {
    shell: Shell,
    head: FileHead,
    base: String,
    rows: Vec<Row>,
}

/// One thing that was said, asked, promised or answered.
struct Row {
    what: String,
    words: Prose,
    theirs: bool,
    how: String,
    waits: Vec<String>,
    came: CameWithShown,
    link: Option<(String, String)>,
}

/// `GET /children/{child}/said`
async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&SaidPage {
        shell: Shell::new(&viewer, words().said_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::Said),
        base: format!("/children/{child}"),
        rows: rows(&file, &app.door.house().await?.due),
    })
}

/// The newest first, as everywhere in a file.
fn rows(file: &OpenFile, rules: &DueRules) -> Vec<Row> {
    let spoken = Spoken::of(&file.about_me);
    let mut all: Vec<_> = file
        .entries
        .iter()
        .filter_map(|(stamp, entry)| {
            let row = match entry {
                FileEntry::voice(entry) => said(file, rules, &spoken, stamp, entry),
                FileEntry::promises(entry) => promised(file, &spoken, stamp, entry),
                _ => None,
            };
            row.map(|row| ((stamp.on, stamp.seq), row))
        })
        .collect();
    all.sort_by_key(|(order, _)| std::cmp::Reverse(*order));
    all.into_iter().map(|(_, row)| row).collect()
}

/// A line of it, with nothing that waits.
fn row(file: &OpenFile, spoken: &Spoken, stamp: &Stamp, line: Line) -> Row {
    Row {
        words: Prose::new(&line.text, spoken),
        theirs: line.theirs,
        what: line.title,
        how: format!("{} · {}", say_date(stamp.on), file.signed(&stamp.by)),
        waits: Vec::new(),
        came: CameWithShown::default(),
        link: None,
    }
}

fn said(
    file: &OpenFile,
    rules: &DueRules,
    spoken: &Spoken,
    stamp: &Stamp,
    entry: &VoiceEntry,
) -> Option<Row> {
    use crate::file::RoomEntry;
    let t = words();
    let base = format!("/children/{}", file.id());
    let plain = row(file, spoken, stamp, entry.line(t));
    let address = |of| format!("{base}/said/{of}");
    let kept = |id| format!("{base}/attachments/{id}");
    let came = || CameWithShown::new(file.voice.came_with(stamp.id), kept);
    match entry {
        VoiceEntry::Said(said) => Some(Row {
            what: title(file, stamp, plain.what),
            how: how(stamp, &said.heard),
            waits: unread(file, rules, stamp),
            came: came().and(said.pictures.iter().map(|id| kept(*id))),
            link: Some((t.said_look(), address(stamp.id))),
            ..plain
        }),
        VoiceEntry::Asked(asked) => {
            let waits = question(file, rules, stamp);
            let link = if waits.is_empty() {
                t.said_look()
            } else {
                t.said_answer()
            };
            Some(Row {
                how: how(stamp, &asked.heard),
                came: came(),
                waits,
                link: Some((link, address(stamp.id))),
                ..plain
            })
        }
        VoiceEntry::Answered(answer) => {
            let to = file.voice.in_words(answer.question).unwrap_or_default();
            Some(Row {
                what: t.said_answer_to(to),
                ..plain
            })
        }
        VoiceEntry::PassedOn(passed) => Some(Row {
            link: Some((t.said_look(), address(passed.of))),
            ..plain
        }),
        VoiceEntry::Received(_)
        | VoiceEntry::ShownBack(_)
        | VoiceEntry::Read(_)
        | VoiceEntry::NotSafe(_)
        | VoiceEntry::ToldThem(_)
        | VoiceEntry::CameWith(_)
        | VoiceEntry::MayBeDone(_)
        | VoiceEntry::CourtSaid(_) => None,
    }
}

fn title(file: &OpenFile, stamp: &Stamp, otherwise: String) -> String {
    if file.voice.is_not_safe(stamp.id) {
        words().voice_not_safe()
    } else {
        otherwise
    }
}

fn unread(file: &OpenFile, rules: &DueRules, stamp: &Stamp) -> Vec<String> {
    let waits = file.voice.is_unread(&file.opening, stamp);
    let by = words().said_read_by(say_day(rules.by(Rule::Reading, stamp.on)));
    waits.then_some(by).into_iter().collect()
}

/// What a question waits for: an answer by the day somebody promised, or by the day every question has.
fn question(file: &OpenFile, rules: &DueRules, stamp: &Stamp) -> Vec<String> {
    let t = words();
    let open = file.voice.waiting().any(|one| one.stamp.id == stamp.id);
    let waits = match promises::about(file, stamp.id) {
        Some(promise) if promise.answered.is_some() => None,
        Some(promise) => Some(t.said_promised_by(say_day(promise.by()))),
        None => Some(t.said_answer_by(say_day(rules.by(Rule::Question, stamp.on)))),
    };
    waits.filter(|_| open).into_iter().collect()
}

fn promised(file: &OpenFile, spoken: &Spoken, stamp: &Stamp, entry: &PromiseEntry) -> Option<Row> {
    use crate::file::RoomEntry;
    let of = match entry {
        PromiseEntry::Made(_) => stamp.id,
        PromiseEntry::Moved(moved) => moved.of,
        PromiseEntry::Answered(answer) => answer.of,
        PromiseEntry::OnScreen(_) | PromiseEntry::Over(_) => return None,
    };
    let t = words();
    let promise = file.promises.get(of)?;
    let plain = row(file, spoken, stamp, entry.line(t));
    let waits = promises::is_open(file, promise) && matches!(entry, PromiseEntry::Made(_));
    let address = format!("/children/{}/promises/{of}", file.id());
    Some(Row {
        what: if matches!(entry, PromiseEntry::Made(_)) {
            t.promises_row(
                say_day(promise.made.by),
                promises::about_what(file, promise),
            )
        } else {
            plain.what
        },
        waits: waits
            .then(|| t.said_promised_by(say_day(promise.by())))
            .into_iter()
            .collect(),
        words: match entry {
            PromiseEntry::Made(_) => Prose::new("", spoken),
            _ => plain.words,
        },
        link: Some((t.promises_look(), address)),
        ..plain
    })
}

/// When and how a child's words reached us.
pub(super) fn how(stamp: &Stamp, heard: &Heard) -> String {
    let t = words();
    let how = match heard {
        Heard::OnTheirScreen => t.heard_screen(),
        Heard::Together => t.heard_together(),
        Heard::OnPaper => t.heard_paper(),
        Heard::Told(who) => t.heard_told(who),
    };
    format!("{} · {how}", say_date(stamp.on))
}
