//! Letter wording, as the administrator keeps it: every kind in every wording, tried on made-up children before it is kept.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Textarea;

use super::{HouseEntry, Template as Wording, staff::only_administrator};
use crate::{
    clock::day,
    door::{HOUSE, OpenFile, Viewer},
    file::Written,
    letters::{self, For, LetterKind, LetterOnPage, Tried},
    web::{App, Error, Faults, Posted, Shell, page, page_with, text, words},
};

#[derive(Template)]
#[template(path = "house/wordings.html")]
struct WordingsPage {
    shell: Shell,
    kinds: Vec<(String, Vec<(String, String)>)>,
}

/// `GET /house/letters`: every wording there is.
pub(super) async fn list(viewer: Viewer) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let t = words();
    let wordings = |kind: LetterKind| {
        let all = LetterKind::templates().filter(move |(of, _, _)| *of == kind);
        all.map(|(_, wording, name)| (wording.say(t), format!("/house/letters/{name}")))
            .collect()
    };
    let kinds = LetterKind::ALL
        .into_iter()
        .map(|kind| (kind.say(t), wordings(kind)));
    page(&WordingsPage {
        shell: Shell::new(&viewer, t.wordings_title()),
        kinds: kinds.collect(),
    })
}

#[derive(Template)]
#[template(path = "house/wording.html")]
struct WordingPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    what: String,
    text: String,
    /// Gaps that nothing in a file fills: the writer of each letter does.
    by_hand: Vec<String>,
    gaps: String,
    children: Vec<(FileId, String, bool)>,
    tried: Option<(String, LetterOnPage)>,
}

impl WordingPage {
    fn text_field(&self) -> Textarea {
        let t = self.shell.t;
        Textarea::new("text", t.wordings_text())
            .hint(t.wordings_text_hint())
            .rows(24)
            .value(&self.text)
            .error(self.faults.of("text"))
    }
}

/// The kind and wording of this name.
fn known(name: &str) -> Result<(LetterKind, For), Error> {
    let mut all = LetterKind::templates();
    all.find(|(_, _, known)| known == name)
        .map(|(kind, wording, _)| (kind, wording))
        .ok_or(Error::NotFound)
}

/// `GET /house/letters/{template}`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(name): Path<String>,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let kind = known(&name)?;
    let house = app.door.house().await?;
    let text = house.house.template(&name).unwrap_or_default().to_owned();
    let id = EntryId::new(app.door.clock().now());
    page(&wording_page(&viewer, &app, id, kind, text, Faults::default(), None).await?)
}

/// The made-up children, who are loaded when somebody first wants to see one.
async fn made_up(app: &App) -> Result<Vec<OpenFile>, Error> {
    let list = app.list.today(&app.door).await?.list;
    let now = app.door.clock().now();
    app.made_up.children(&app.press, &list, now).await
}

/// The page; with a `child`, as that made-up child would get it, or the first of them where there is no such child.
async fn wording_page(
    viewer: &Viewer,
    app: &App,
    id: EntryId,
    (kind, wording): (LetterKind, For),
    text: String,
    faults: Faults,
    child: Option<FileId>,
) -> Result<WordingPage, Error> {
    let t = words();
    let now = app.door.clock().now();
    let files = match child {
        Some(_) if faults.none() => made_up(app).await?,
        _ => Vec::new(),
    };
    let chosen = files.iter().find(|file| Some(file.id()) == child);
    let chosen = chosen.or(files.first());
    let tried = chosen.and_then(|file| {
        let tried = Tried {
            kind,
            wording,
            template: &text,
        };
        let document = letters::tried(file, &tried, day(now))?;
        let name = file.opening.court_first_name().to_owned();
        Some((t.wordings_tried(name), LetterOnPage::of(&document)))
    });
    let by_hand = letters::gaps_in(&text)
        .into_iter()
        .filter(|gap| !letters::gap_names().contains(&gap.as_str()))
        .collect();
    Ok(WordingPage {
        shell: Shell::new(viewer, t.wordings_one()),
        what: t.wordings_what(kind.say(t), wording.say(t)),
        children: files
            .iter()
            .map(|file| {
                let name = file.opening.court_first_name().to_owned();
                (file.id(), name, Some(file.id()) == child)
            })
            .collect(),
        gaps: letters::gap_names().join(", "),
        faults,
        id,
        text,
        by_hand,
        tried,
    })
}

/// `POST /house/letters/{template}`: with `see`, shows what a made-up child would get and keeps nothing; else the wording counts from
/// now, and letters that were drafted before stay as they are.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path(name): Path<String>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let kind = known(&name)?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let typed = faults.check("text", text(form.get("text")));
    if let Err(wrong) = letters::Wording::read(&typed) {
        faults.add("text", words().wordings_wrong(wrong.to_string()));
    } else if typed.trim().is_empty() && faults.none() {
        faults.add("text", words().wordings_empty());
    }
    let see = form.has("see").then(|| {
        form.get("child")
            .parse()
            .map_or(FileId(uuid::Uuid::nil()), FileId)
    });
    if !faults.none() || form.has("see") {
        let status = if faults.none() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let text = form.get("text").to_owned();
        let again = wording_page(&viewer, &app, id, kind, text, faults, see).await?;
        return page_with(status, &again);
    }
    let entry = HouseEntry::from(Wording { name, text: typed });
    let entries = vec![Written::new(HOUSE, id, &entry)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/house/letters").into_response())
}
