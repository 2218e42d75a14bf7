//! One talk about this child, and whether the child was told; from a yes on to a letter, a promise, and the child's own page.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};

use super::{TalkNow, Told, rules::is_on_screen};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    file::Slug,
    letters::called,
    portal::OffScreen,
    web::{App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, page, say_date, words},
};

#[derive(Template)]
#[template(path = "supervision/one.html")]
pub(super) struct OnePage {
    shell: Shell,
    head: FileHead,
    base: String,
    to: Slug,
    id: EntryId,
    letter: uuid::Uuid,
    about: EntryId,
    parts: Vec<(String, Prose)>,
    how: String,
    told: String,
    because: String,
    is_told: bool,
    on_screen: Option<Prose>,
    off: Option<OffScreen>,
    fields: Markup,
    faults: Faults,
}

/// `GET /children/{child}/supervision/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = EntryId::new(app.door.clock().now());
    let typed = (&Posted::default(), Faults::default());
    page(&one_page(&viewer, &app, &file, (entry, id), typed)?)
}

/// The page, with what was typed about telling.
pub(super) fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (entry, id): (EntryId, EntryId),
    (typed, faults): (&Posted, Faults),
) -> Result<OnePage, Error> {
    let t = words();
    let talk = file.supervision.get(entry).ok_or(Error::NotFound)?;
    let (told, because) = talk.told();
    let spoken = Spoken::of(&file.about_me);
    let shown = file.supervision.shown_of(entry);
    let says = shown.filter(|_| is_on_screen(file, entry).is_some());
    Ok(OnePage {
        shell: Shell::new(viewer, t.supervision_one()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Supervision),
        base: format!("/children/{}", file.id()),
        to: file.child().clone(),
        id,
        letter: ledger::uuid_at(app.door.clock().now()),
        about: entry,
        parts: parts(file, talk),
        how: how(file, talk),
        told: told.say(t),
        because: because.to_owned(),
        is_told: told == Told::Yes,
        on_screen: says.map(|(_, shown)| Prose::new(&shown.decided, &spoken)),
        off: shown.and_then(|(stamp, _)| OffScreen::new(file, stamp.id, id)),
        fields: fields(file, told, (typed, &faults), says.is_none()),
        faults,
    })
}

fn how(file: &OpenFile, talk: &TalkNow) -> String {
    let kind = talk.talked.kind.say(words());
    let (when, by) = (say_date(talk.stamp.on), file.signed(&talk.stamp.by));
    format!(
        "{when} · {kind} · {} · {}",
        talk.who(),
        words().supervision_by(by)
    )
}

fn parts(file: &OpenFile, talk: &TalkNow) -> Vec<(String, Prose)> {
    let (t, spoken) = (words(), Spoken::of(&file.about_me));
    let name = called(file, file.child());
    let one = &talk.talked;
    [
        (t.supervision_considered(), &one.considered),
        (t.supervision_decided(), &one.decided),
        (t.supervision_why(), &one.why),
        (t.supervision_helped(name), &one.helped),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty())
    .map(|(title, text)| (title, Prose::new(text, &spoken)))
    .collect()
}

fn fields(
    file: &OpenFile,
    told: Told,
    (typed, faults): (&Posted, &Faults),
    can_show: bool,
) -> Markup {
    let (t, name) = (words(), called(file, file.child()));
    let chosen = match typed.get("told") {
        "" => told.value(),
        typed => typed,
    };
    let radios = Told::ALL
        .into_iter()
        .fold(
            Radios::new("told", t.supervision_told(&name)),
            |radios, one| radios.item(one.value(), one.say(t)),
        )
        .checked(chosen)
        .error(faults.of("told"));
    let because = Input::new("because", t.supervision_because_now())
        .value(typed.get("because"))
        .error(faults.of("because"));
    let fields = Markup::of(&radios).and(&because);
    if !can_show {
        return fields;
    }
    let screen = Textarea::new("screen", t.supervision_screen(&name))
        .hint(t.supervision_screen_hint())
        .rows(3)
        .value(typed.get("screen"))
        .error(faults.of("screen"));
    let safe = Checkboxes::without_legend("safe")
        .item("yes", t.supervision_safe(&name))
        .checked(typed.all("safe"))
        .error(faults.of("safe"));
    fields.and(&screen).and(&safe)
}
