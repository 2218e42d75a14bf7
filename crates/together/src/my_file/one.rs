//! One time the whole file was asked for: by when it is due, what is still to be read, the export, and to whom it was given.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup, Radios};

use super::{
    Request, Want,
    asking::stands,
    items::{Item, items},
    kinds::Kind,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::called,
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, page, say_date, words},
};

#[derive(Template)]
#[template(path = "my_file/one.html")]
pub(super) struct OnePage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    base: String,
    id: EntryId,
    who: String,
    told: String,
    because: String,
    /// How we know that they may ask, where nobody wrote it yet.
    may: Option<Markup>,
    want: String,
    stands: String,
    /// Is it still to be given?
    open: bool,
    rows: Vec<Row>,
    left: usize,
    given: usize,
    held: usize,
    made: Option<MadeRow>,
    handed: Vec<(String, String)>,
    handing: Markup,
    taking_back: Markup,
    problem: Option<String>,
}

/// One kind of thing: what is to be read of it.
struct Row {
    address: String,
    say: String,
    all: usize,
    left: usize,
}

struct MadeRow {
    id: EntryId,
    when: String,
    manifest: String,
}

/// `GET /children/{child}/whole-file/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let nothing = (Posted::default(), Faults::default(), None);
    page(&one_page(&viewer, &app, &file, entry, nothing).await?)
}

pub(super) async fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    (typed, faults, problem): (Posted, Faults, Option<String>),
) -> Result<OnePage, Error> {
    let request = file.my_file.get(entry).ok_or(Error::NotFound)?;
    let (t, now) = (words(), app.door.clock().now());
    let house = app.door.house().await?;
    let beside = app.door.kept_beside(file).await?;
    let all = items(file, request, &beside);
    let base = format!("/children/{}/whole-file/{entry}", file.id());
    let decided = |item: &Item| decided(request, item);
    let rows = Kind::ALL.into_iter().filter_map(|kind| {
        let of: Vec<&Item> = all.iter().filter(|item| item.kind == kind).collect();
        (!of.is_empty()).then(|| Row {
            address: format!("{base}/kinds/{}", kind.value()),
            say: kind.say(t),
            all: of.len(),
            left: of.iter().filter(|item| decided(item).is_none()).count(),
        })
    });
    Ok(OnePage {
        shell: Shell::new(viewer, t.my_file_one()),
        head: FileHead::of(file, day(now), Tab::File),
        id: EntryId::new(now),
        who: t.my_file_asked_on(
            called(file, &request.asked.person),
            say_date(request.stamp.on),
        ),
        told: request.asked.told.clone(),
        because: request.because().to_owned(),
        may: request
            .may_be_asked_first(file.child())
            .then(|| may(file, request, &typed, &faults)),
        want: request.asked.want.say(t),
        stands: stands(request, &house.due),
        open: request.is_open(),
        rows: rows.collect(),
        left: all.iter().filter(|item| decided(item).is_none()).count(),
        given: all
            .iter()
            .filter(|item| decided(item) == Some(true))
            .count(),
        held: all
            .iter()
            .filter(|item| decided(item) == Some(false))
            .count(),
        made: request.made().map(|(stamp, made)| MadeRow {
            id: stamp.id,
            when: say_date(stamp.on),
            manifest: in_fours(&made.manifest),
        }),
        handed: handed(file, request),
        handing: handing(file, request, &typed, &faults),
        taking_back: Markup::of(
            &Input::new("no-more", t.my_file_taken_back_why())
                .value(typed.get("no-more"))
                .error(faults.of("no-more")),
        ),
        base,
        faults,
        problem,
    })
}

fn may(file: &OpenFile, request: &Request, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let name = called(file, &request.asked.person);
    Markup::of(
        &Input::new("because", t.my_file_may_now(name))
            .hint(t.my_file_may_hint())
            .value(typed.get("because"))
            .error(faults.of("because")),
    )
}

/// Given (`true`), held back (`false`), or not looked at. What is stopped since it was decided is not given.
pub(super) fn decided(request: &Request, item: &Item) -> Option<bool> {
    let (held, _) = request.decided(item.id)?;
    match (held, item.stop) {
        (Some(_), _) => Some(false),
        (None, Some(_)) => None,
        (None, None) => Some(true),
    }
}

/// A hash as two people compare one.
fn in_fours(hash: &str) -> String {
    let signs: Vec<char> = hash.chars().collect();
    let fours = signs.chunks(4).map(|four| four.iter().collect::<String>());
    fours.collect::<Vec<_>>().join(" ")
}

fn handed(file: &OpenFile, request: &Request) -> Vec<(String, String)> {
    let t = words();
    let each = request.handed.iter().map(|(stamp, handed)| {
        let to = called(file, &handed.to);
        let say = t.my_file_handed_say(&stamp.by.name, to, say_date(stamp.on), handed.form.say(t));
        (say, handed.told.clone())
    });
    each.collect()
}

fn handing(file: &OpenFile, request: &Request, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let chosen = match typed.get("form") {
        "" => request.asked.want.value(),
        typed => typed,
    };
    let form = Want::ALL
        .into_iter()
        .fold(
            Radios::new(
                "form",
                t.my_file_handing_form(called(file, &request.asked.person)),
            ),
            |radios, one| radios.item(one.value(), one.say(t)),
        )
        .checked(chosen)
        .error(faults.of("form"));
    let told = Input::new("told", t.my_file_handing_told())
        .hint(t.my_file_handing_told_hint())
        .value(typed.get("told"))
        .error(faults.of("told"));
    Markup::of(&form).and(&told)
}
