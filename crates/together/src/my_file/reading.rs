//! Reading a file before it is given: one kind of thing at a time, each piece decided by whoever read it. One press gives what was shown
//! and not held back, so that three hundred pieces are an afternoon and not a week; nothing goes that was not on a page.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup, Radios};

use super::{
    Held, Looked, MyFileEntry, Reason, Request,
    items::{Beside, Item, Stop, items, sealed},
    kinds::Kind,
    one::decided,
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::Written,
    people::holds_any,
    web::{
        App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, nth, one_line, page, page_with,
        say_date, words,
    },
};

/// So many stand on one page (ours): what can be read without losing the place.
const AT_ONCE: usize = 40;

#[derive(Template)]
#[template(path = "my_file/reading.html")]
struct ReadingPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    back: String,
    pieces: Vec<Piece>,
    /// What was decided of this kind: what it is, and how it stands.
    done: Vec<(String, String)>,
    more: usize,
    why: Markup,
}

struct Piece {
    id: EntryId,
    title: String,
    when: String,
    by: String,
    texts: Vec<Prose>,
    files: Vec<String>,
    open_first: bool,
    opened: bool,
    held: bool,
    stop: Option<String>,
}

/// `GET …/kinds/{kind}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, kind)): Path<(FileId, EntryId, String)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let nothing = (Posted::default(), Faults::default());
    page(&reading_page(&viewer, &app, &file, (entry, &kind), nothing).await?)
}

async fn reading_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (entry, kind): (EntryId, &str),
    (typed, faults): (Posted, Faults),
) -> Result<ReadingPage, Error> {
    let kind = Kind::named(kind).ok_or(Error::NotFound)?;
    let request = file.my_file.get(entry).ok_or(Error::NotFound)?;
    let (t, now) = (words(), app.door.clock().now());
    let beside = app.door.kept_beside(file).await?;
    let all = items(file, request, &beside);
    let (done, left): (Vec<Item>, Vec<Item>) = all
        .into_iter()
        .filter(|item| item.kind == kind)
        .partition(|item| decided(request, item).is_some());
    let more = left.len().saturating_sub(AT_ONCE);
    let spoken = Spoken::of(&file.about_me);
    let left = left.into_iter().take(AT_ONCE);
    Ok(ReadingPage {
        shell: Shell::new(viewer, kind.say(t)),
        head: FileHead::of(file, day(now), Tab::File),
        id: EntryId::new(now),
        back: format!("/children/{}/whole-file/{entry}", file.id()),
        pieces: left
            .map(|item| piece(file, &spoken, item, &typed))
            .collect(),
        done: done
            .into_iter()
            .map(|item| stands(request, &item))
            .collect(),
        more,
        why: why(&typed, &faults),
        faults,
    })
}

fn piece(file: &OpenFile, spoken: &Spoken, item: Item, typed: &Posted) -> Piece {
    let chosen = |name: &str| {
        let id = item.id.to_string();
        typed.all(name).any(|one| one == id)
    };
    Piece {
        id: item.id,
        when: say_date(item.on),
        texts: item
            .words
            .iter()
            .map(|text| Prose::new(text, spoken))
            .collect(),
        files: item
            .files
            .iter()
            .map(|(id, _)| format!("/children/{}/attachments/{id}", file.id()))
            .collect(),
        opened: chosen("opened"),
        held: chosen("hold"),
        open_first: item.open_first,
        stop: item.stop.map(say_stop),
        title: item.title,
        by: item.by,
    }
}

fn say_stop(stop: Stop) -> String {
    let t = words();
    match stop {
        Stop::Sealed => t.my_file_stop_sealed(),
        Stop::Childs => t.my_file_stop_childs(),
        Stop::Newer => t.my_file_stop_newer(),
    }
}

fn stands(request: &Request, item: &Item) -> (String, String) {
    let t = words();
    let title = format!("{}: {}", say_date(item.on), item.title);
    let say = match request.decided(item.id) {
        Some((Some(held), by)) => {
            t.my_file_held_by(by, format!("{} {}", held.kind.say(t), held.because))
        }
        Some((None, by)) => t.my_file_given_by(by),
        None => String::new(),
    };
    (title, say)
}

fn why(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let kind = Reason::ALL
        .into_iter()
        .fold(Radios::new("why", t.my_file_why()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("why"))
        .error(faults.of("why"));
    let because = Input::new("because", t.my_file_why_words())
        .hint(t.my_file_why_words_hint())
        .value(typed.get("because"))
        .error(faults.of("because"));
    Markup::of(&kind).and(&because)
}

/// What one press decides.
struct Decided {
    give: BTreeSet<EntryId>,
    back: BTreeSet<EntryId>,
    why: Option<Held>,
}

/// `POST …/kinds/{kind}`: what was shown is given, but for what is ticked as held back, what is stopped, and what came from outside and
/// nobody says that they opened.
pub(super) async fn decide(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, kind)): Path<(FileId, EntryId, String)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let beside = app.door.kept_beside(&file).await?;
    let (_, faults) = read(&file, entry, &form, &beside)?;
    if !faults.none() {
        let again = reading_page(&viewer, &app, &file, (entry, &kind), (form, faults)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        // A detail may have been sealed while this was read.
        let (decided, _) = read(file, entry, &form, &beside)?;
        Ok::<_, Error>(written(file, (entry, id), decided))
    };
    app.door.write(&viewer, child, rule).await?;
    let here = format!("/children/{child}/whole-file/{entry}/kinds/{kind}");
    Ok(Redirect::to(&here).into_response())
}

fn written(file: &OpenFile, (of, id): (EntryId, EntryId), decided: Decided) -> Writing {
    let Decided { give, back, why } = decided;
    let both = [(nth(id, 0), give, None), (nth(id, 1), back, why)];
    let entries = both
        .into_iter()
        .filter(|(_, entries, _)| !entries.is_empty());
    let entries = entries.map(|(id, entries, held)| {
        let looked = MyFileEntry::from(Looked { of, entries, held });
        Written::new(file.id(), id, &looked)
    });
    entries.collect::<Vec<_>>().into()
}

fn read(
    file: &OpenFile,
    entry: EntryId,
    form: &Posted,
    beside: &Beside,
) -> Result<(Decided, Faults), Error> {
    let t = words();
    let request = file.my_file.get(entry).filter(|one| one.is_open());
    let request = request.ok_or(Error::NotFound)?;
    let named = |name: &str| -> BTreeSet<EntryId> {
        form.all(name).filter_map(|id| id.parse().ok()).collect()
    };
    let (shown, ticked, opened) = (named("shown"), named("hold"), named("opened"));
    let mut faults = Faults::default();
    let (mut give, mut back) = (BTreeSet::new(), BTreeSet::new());
    for item in items(file, request, beside) {
        match () {
            () if !shown.contains(&item.id) => {}
            () if ticked.contains(&item.id) => drop(back.insert(item.id)),
            () if item.stop.is_some() => {}
            () if item.open_first && !opened.contains(&item.id) => {}
            () => drop(give.insert(item.id)),
        }
    }
    let why = (!back.is_empty()).then(|| {
        let kind = Reason::named(form.get("why"));
        if kind.is_none() {
            faults.add("why", t.my_file_why_missing());
        }
        let because = one_line(form.get("because"));
        let because = faults.needed("because", because, t.my_file_why_words_missing());
        if holds_any(&because, sealed(file, &request.asked.person)) {
            faults.add("because", t.my_file_why_sealed());
        }
        kind.map(|kind| Held { kind, because })
    });
    if give.is_empty() && back.is_empty() {
        faults.add("pieces", t.my_file_nothing_decided());
    }
    let decided = Decided {
        give,
        back,
        why: why.flatten(),
    };
    Ok((decided, faults))
}
