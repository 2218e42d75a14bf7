//! One storyboard as its workers see it: the panels with what was said about them, Up and Down, Undo, and whom it was shown to.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup};

use super::{
    Order, Placed, Stays, StoryEntry, Storyboard, Undone, Whose,
    list::{for_whom, people_field, read, title_field},
    rules::{Way, is_the_childs, moved, writer},
    shown::{asks_for_credit, picture_at},
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Slug, Written},
    letters::called,
    portal::OffScreen,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, nth, one_line, page, page_with, say_date,
        words,
    },
};

#[derive(Template)]
#[template(path = "story/board.html")]
struct BoardPage {
    shell: Shell,
    head: FileHead,
    title: String,
    whom: String,
    thinking: bool,
    faults: Faults,
    id: EntryId,
    base: String,
    all: String,
    panels: Vec<Row>,
    can_undo: Option<EntryId>,
    can_put_back: Option<EntryId>,
    people: Vec<ForWhom>,
    fields: Markup,
    naming: bool,
    credit: bool,
}

struct Row {
    id: EntryId,
    number: usize,
    picture: Option<String>,
    alt: String,
    words: String,
    whose: String,
    theirs: bool,
    is_first: bool,
    is_last: bool,
    views: Vec<Said>,
}

/// What somebody said about a panel.
struct Said {
    what: String,
    instead: String,
    /// Waits for somebody to change the panel or to say why it stays: the field for that.
    waits: Option<(EntryId, EntryId, Markup)>,
    stays: Option<String>,
}

struct ForWhom {
    name: String,
    address: String,
    how: String,
    paper: Option<String>,
    off: Option<OffScreen>,
}

/// `GET /children/{child}/stories/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let board = file.story.board(entry).ok_or(Error::NotFound)?;
    let nothing = (Posted::default(), Faults::default());
    page(&board_page(&viewer, &app, &file, board, nothing))
}

fn board_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    board: &Storyboard,
    (typed, faults): (Posted, Faults),
) -> BoardPage {
    let (t, now) = (words(), app.door.clock().now());
    let all = format!("/children/{}/stories", file.id());
    let base = format!("{all}/{}", board.stamp.id);
    let placed = board.panels();
    let last = placed.len();
    let rows = (1..).zip(&placed).map(|(number, one)| {
        let at = (number, last);
        row(file, one, at, &|| EntryId::new(now), (&typed, &faults))
    });
    let id = EntryId::new(now);
    let people = board.board.people.iter();
    let naming = typed.get("do") == "name";
    BoardPage {
        shell: Shell::new(viewer, t.story_one()),
        head: FileHead::of(file, day(now), Tab::Story),
        title: board.board.title.clone(),
        whom: for_whom(file, board),
        thinking: board.board.thinking,
        id,
        panels: rows.collect(),
        can_undo: board.can_undo(),
        can_put_back: board.can_put_back(),
        people: people
            .map(|one| of_person(file, board, one, &base, id))
            .collect(),
        fields: naming_fields(file, board, (&typed, &faults)),
        naming,
        credit: asks_for_credit(placed.iter().map(|one| one.panel.picture.as_ref())),
        faults,
        base,
        all,
    }
}

fn naming_fields(
    file: &OpenFile,
    board: &Storyboard,
    (typed, faults): (&Posted, &Faults),
) -> Markup {
    let mut known = Posted::default();
    known.set("title", &board.board.title);
    for one in &board.board.people {
        known.set("people", one.as_str());
    }
    let typed = if typed.get("do") == "name" {
        typed
    } else {
        &known
    };
    let title = title_field(typed, faults);
    if board.board.thinking {
        title
    } else {
        title.and(&people_field(file, typed, faults))
    }
}

fn row(
    file: &OpenFile,
    one: &Placed<'_>,
    (number, last): (usize, usize),
    new_id: &impl Fn() -> EntryId,
    (typed, faults): (&Posted, &Faults),
) -> Row {
    let t = words();
    let kept = format!("/children/{}/attachments", file.id());
    let whose = match &one.panel.whose {
        Whose::Worker => writer(file, one.stamp),
        Whose::Person(person) => called(file, person),
    };
    let views = file.story.views(one.id).into_iter();
    Row {
        id: one.id,
        number,
        picture: one.panel.picture.as_ref().map(|one| picture_at(one, &kept)),
        alt: one.panel.alt.clone(),
        words: one.panel.words.clone(),
        whose: t.story_whose(whose),
        theirs: is_the_childs(file, one.panel),
        is_first: number == 1,
        is_last: number == last,
        views: views
            .map(|(stamp, view, of)| {
                let (name, on) = (called(file, &view.person), say_date(stamp.on));
                let is_now = of == one.stamp.id;
                let said = match (view.agrees, is_now) {
                    (true, true) => t.story_said_yes(name, on),
                    (true, false) => t.story_said_yes_before(name, on),
                    (false, true) => t.story_said_no(name, on),
                    (false, false) => t.story_said_no_before(name, on),
                };
                let stays = file.story.stays(stamp.id);
                let waits = !view.agrees && is_now && stays.is_none();
                Said {
                    what: said,
                    instead: view.instead.clone(),
                    waits: waits.then(|| {
                        let wrong = typed.get("view") == stamp.id.to_string();
                        let because = Input::new("because", t.story_stays_why(number))
                            .id(format!("because-{}", stamp.id))
                            .value(if wrong { typed.get("because") } else { "" })
                            .error(faults.of("because").filter(|_| wrong));
                        (stamp.id, new_id(), Markup::of(&because))
                    }),
                    stays: stays.map(|stays| t.story_stays(&stays.because)),
                }
            })
            .collect(),
    }
}

fn of_person(
    file: &OpenFile,
    board: &Storyboard,
    person: &Slug,
    base: &str,
    id: EntryId,
) -> ForWhom {
    let t = words();
    let shown = file.story.shown_last(board.stamp.id, person);
    let how = match shown {
        None => t.story_not_shown(),
        Some((stamp, shown)) if shown.is_as(board) => t.story_was_shown(say_date(stamp.on)),
        Some((stamp, _)) => t.story_was_shown_before(say_date(stamp.on)),
    };
    let of = shown.map(|(stamp, _)| stamp.id);
    ForWhom {
        name: called(file, person),
        address: format!("{base}/people/{person}"),
        how,
        paper: of.map(|of| format!("/children/{}/stories/{of}/paper", file.id())),
        off: of
            .filter(|_| person == file.child())
            .and_then(|of| OffScreen::new(file, of, id)),
    }
}

/// `POST /children/{child}/stories/{entry}`: a panel goes up, down or out; something is undone or put back; the board is called something
/// else; a panel stays as it is.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let board = file.story.board(entry).ok_or(Error::NotFound)?;
    let base = format!("/children/{child}/stories/{entry}");
    if file.has(id) {
        return Ok(Redirect::to(&base).into_response());
    }
    let mut faults = Faults::default();
    let named = form.get("do") == "name";
    let new = named.then(|| {
        let as_before = (Some(entry), board.board.thinking);
        read(&file, &form, as_before, &mut faults)
    });
    let because = match form.get("do") {
        "stays" => faults.needed(
            "because",
            one_line(form.get("because")),
            words().story_stays_missing(),
        ),
        _ => String::new(),
    };
    if !faults.none() {
        let again = board_page(&viewer, &app, &file, board, (form, faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        let board = file.story.board(entry).ok_or(Error::NotFound)?;
        let written = match &new {
            Some(new) => Some(StoryEntry::from(new.clone())),
            None => act(file, board, &form, &because)?,
        };
        let written = written.map(|one| Written::new(file.id(), id, &one));
        Ok::<_, Error>(Writing::from(Vec::from_iter(written)))
    };
    app.door.write(&viewer, child, rule).await?;
    let place = form.get("panel");
    let to = if place.is_empty() || form.get("do") == "out" {
        base
    } else {
        format!("{base}#p-{place}")
    };
    Ok(Redirect::to(&to).into_response())
}

/// What a button of the page writes; nothing where it changes nothing.
fn act(
    file: &OpenFile,
    board: &Storyboard,
    form: &Posted,
    because: &str,
) -> Result<Option<StoryEntry>, Error> {
    let of = |field: &str| form.get(field).parse().map_err(|_| Error::NotFound);
    let id = board.stamp.id;
    let way = match form.get("do") {
        "up" => Way::Up,
        "down" => Way::Down,
        "out" => Way::Out,
        "undo" | "again" => {
            let (of, again) = (of("of")?, form.get("do") == "again");
            let newest = if again {
                board.can_put_back()
            } else {
                board.can_undo()
            };
            // Somebody else changed the board since this page was shown: theirs is not what was meant.
            if newest != Some(of) {
                return Err(Error::Changed);
            }
            let undone = Undone {
                board: id,
                of,
                again,
            };
            return Ok(Some(undone.into()));
        }
        "stays" => {
            let view = of("view")?;
            let mut waiting = file.story.unanswered();
            if !waiting.any(|(on, stamp, _)| on.stamp.id == id && stamp.id == view) {
                return Err(Error::Changed);
            }
            let because = because.to_owned();
            return Ok(Some(Stays { of: view, because }.into()));
        }
        _ => return Err(Error::NotFound),
    };
    let order = moved(board, of("panel")?, way);
    Ok(order.map(|order| Order { board: id, order }.into()))
}

impl BoardPage {
    /// An id for each form of the page.
    fn form(&self, n: impl std::borrow::Borrow<usize>) -> EntryId {
        let n = u8::try_from(n.borrow() % 64).unwrap_or_default();
        nth(self.id, 16 + n)
    }
}
