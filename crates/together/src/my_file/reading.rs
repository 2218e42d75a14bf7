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
    Held, Looked, MyFileEntry, Part, Reason, Request,
    items::{Beside, Item, Stop, items, sealed},
    kinds::Kind,
    leaving_out::without,
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
        say_date, text, words,
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
    /// What of it is to be left out, as typed, and what is wrong with that.
    part: String,
    part_wrong: Option<String>,
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
            .map(|item| piece(file, &spoken, item, (&typed, &faults)))
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

/// The box for what is to be left out of a piece.
fn box_of(item: EntryId) -> String {
    format!("part-{item}")
}

fn piece(
    file: &OpenFile,
    spoken: &Spoken,
    item: Item,
    (typed, faults): (&Posted, &Faults),
) -> Piece {
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
        part: typed.get(&box_of(item.id)).to_owned(),
        part_wrong: faults.of(&box_of(item.id)).map(str::to_owned),
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
        Some((None, by)) if item.left_out => t.my_file_given_but(by),
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
    /// What is left out of what is given.
    parts: Vec<(EntryId, String)>,
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
    let Decided {
        give,
        back,
        parts,
        why,
    } = decided;
    let parts = parts.into_iter().filter_map(|(entry, words)| {
        let held = why.clone()?;
        Some(Part { entry, words, held })
    });
    let parts: Vec<Part> = parts.collect();
    let both = [
        (nth(id, 0), give, None, parts),
        (nth(id, 1), back, why, Vec::new()),
    ];
    let entries = both
        .into_iter()
        .filter(|(_, entries, ..)| !entries.is_empty());
    let entries = entries.map(|(id, entries, held, parts)| {
        let looked = MyFileEntry::from(Looked {
            of,
            entries,
            held,
            parts,
        });
        Written::new(file.id(), id, &looked)
    });
    entries.collect::<Vec<_>>().into()
}

/// The parts of a piece that are to be left out, one on each line of its box. Each has to stand in it.
fn left_out(item: &Item, form: &Posted, faults: &mut Faults) -> Vec<String> {
    let name = box_of(item.id);
    let typed = faults.check(name.clone(), text(form.get(&name)));
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let parts: Vec<String> = lines.map(str::to_owned).collect();
    if let Some(part) = parts.iter().find(|part| !item.says(part)) {
        faults.add(name, words().my_file_part_not_there(part));
    }
    parts
}

/// The piece as it would be given, to see whether something still stops it.
fn leaves_out(item: &mut Item, out: &[String], details: &[String]) {
    let held = Held {
        kind: Reason::Another,
        because: String::new(),
    };
    let parts = out.iter().map(|words| Part {
        entry: item.id,
        words: words.clone(),
        held: held.clone(),
    });
    let parts: Vec<Part> = parts.collect();
    item.leave_out(&parts);
    item.look_for(details);
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
    let mut parts = Vec::new();
    let details = sealed(file, &request.asked.person);
    for mut item in items(file, request, beside) {
        if !shown.contains(&item.id) {
            continue;
        }
        if ticked.contains(&item.id) {
            back.insert(item.id);
            continue;
        }
        let out = left_out(&item, form, &mut faults);
        leaves_out(&mut item, &out, &details);
        if item.stop.is_some() || (item.open_first && !opened.contains(&item.id)) {
            continue;
        }
        parts.extend(out.into_iter().map(|words| (item.id, words)));
        give.insert(item.id);
    }
    let why = (!back.is_empty() || !parts.is_empty()).then(|| {
        let kind = Reason::named(form.get("why"));
        if kind.is_none() {
            faults.add("why", t.my_file_why_missing());
        }
        let because = one_line(form.get("because"));
        let because = faults.needed("because", because, t.my_file_why_words_missing());
        let says = |(_, part): &(EntryId, String)| without(&because, part, "").is_some();
        if holds_any(&because, details) || parts.iter().any(says) {
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
        parts,
        why: why.flatten(),
    };
    Ok((decided, faults))
}
