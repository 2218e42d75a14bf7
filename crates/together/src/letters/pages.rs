//! The letters of a child: the list, beginning one, and the exact letter that went, in every form.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{
    Form, OtherOnPage, begin, desk, draft::DraftText, forms, recipients::called, reply,
    wordings::For,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    file::Slug,
    opening::Allocated,
    portal::OffScreen,
    telling,
    web::{App, Error, FileHead, Shell, Tab, inert, page, say_date, say_moment, words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/letters", get(list).post(begin::begin))
        .route("/children/{child}/letters/{letter}", get(show))
        .route("/children/{child}/letters/{letter}/{form}", get(form))
        .merge(desk::routes())
        .merge(forms::routes())
        .route(
            "/children/{child}/letters/{letter}/reply-sheet",
            get(reply::form).post(reply::came_back),
        )
}

#[derive(Template)]
#[template(path = "letters/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    base: String,
    id: Uuid,
    another: Uuid,
    drafts: Vec<Begun>,
    went: Option<Went>,
    first_wordings: page_parts::Radios,
    kinds: page_parts::Radios,
    to: page_parts::Radios,
    wordings: page_parts::Radios,
    letters: Vec<Row>,
}

/// The first letter that went: on which day, and where it is.
struct Went {
    day: String,
    address: String,
}

/// A draft: what it is and to whom, where it is, when it was saved.
struct Begun {
    address: String,
    title: String,
    saved: String,
}

struct Row {
    address: String,
    title: String,
    when: String,
    withheld: bool,
    came_back: usize,
    /// How it stands, as far as somebody knows.
    reached: Option<String>,
}

/// `GET /children/{child}/letters`
async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let base = format!("/children/{child}/letters");
    let mut drafts = Vec::new();
    for draft in app.door.drafts(&file).await? {
        let Some(newest) = draft.newest() else {
            continue;
        };
        if let Some(text) = DraftText::from_bytes(&newest.text) {
            drafts.push(Begun {
                address: format!("{base}/{}/writing", draft.thing),
                title: title(&file, &text.kind.say(words()), text.recipient(&file)),
                saved: say_moment(newest.at),
            });
        }
    }
    let now = app.door.clock().now();
    let letters = file.letters.all().iter().rev().map(|letter| Row {
        address: format!("{base}/{}", letter.id),
        title: title(
            &file,
            &letter.kind.say(words()),
            letter.to.as_ref().unwrap_or_else(|| file.child()),
        ),
        when: say_date(letter.stamp.on),
        withheld: letter.withheld.is_some(),
        came_back: letter.came_back.len(),
        reached: telling::thing(&file, letter.stamp.id)
            .map(|thing| thing.standing(words(), &file).reached.say(words())),
    });
    page(&ListPage {
        first_wordings: begin::first_wordings(For::by_age(&file, day(now))),
        kinds: begin::kinds(),
        to: begin::to_whom(&file),
        wordings: begin::wordings(),
        went: file.letters.introduction(file.child()).map(|letter| Went {
            day: say_date(letter.stamp.on),
            address: format!("{base}/{}", letter.id),
        }),
        shell: Shell::new(&viewer, words().letters_page()),
        head: FileHead::of(&file, day(now), Tab::Letters),
        id: ledger::uuid_at(now),
        another: ledger::uuid_at(now),
        drafts,
        letters: letters.collect(),
        base,
    })
}

/// A letter's title in a list: what it is, and to whom where it is not to the child.
pub(super) fn title(file: &OpenFile, kind: &str, to: &Slug) -> String {
    if to == file.child() {
        kind.to_owned()
    } else {
        words().letters_kind_to(kind, called(file, to))
    }
}

/// How this viewer signs letters to this child; only somebody who works with the child can write one, and nobody signs for another.
pub(crate) fn worker_of(viewer: &Viewer, file: &OpenFile) -> Result<Allocated, Error> {
    let mut workers = file.opening.workers().iter();
    if let Some(own) = workers.find(|worker| worker.who.worker == viewer.by.id) {
        return Ok(own.who.clone());
    }
    let main = file.opening.main_worker().filter(|_| file.is_for_cover());
    main.map(|own| standing_in(viewer, &own.who))
        .ok_or(Error::NotFound)
}

/// Whoever covers signs as who they are, and is reached as the child's own worker is.
fn standing_in(viewer: &Viewer, own: &Allocated) -> Allocated {
    let name = viewer.by.name.clone();
    Allocated {
        worker: viewer.by.id,
        first_name: name
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned(),
        name,
        pronouns: String::new(),
        ..own.clone()
    }
}

#[derive(Template)]
#[template(path = "letters/show.html")]
struct LetterPage {
    shell: Shell,
    head: FileHead,
    base: String,
    what: String,
    has_sheet: bool,
    when: String,
    by: String,
    letter: Option<LetterOnPage>,
    others: Vec<OtherOnPage>,
    withheld: Option<String>,
    passed: Vec<(String, String)>,
    sheets: Vec<Sheet>,
    off: Option<OffScreen>,
    /// How it stands, in the newest word of it, and where to say more.
    stands: Option<(String, String)>,
}

struct Sheet {
    when: String,
    pictures: Vec<String>,
    typed: Vec<(String, String)>,
}

/// `GET /children/{child}/letters/{letter}`: the exact letter that went.
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let Some(found) = file.letters.get(letter) else {
        app.door
            .draft(&file, letter)
            .await?
            .ok_or(Error::NotFound)?;
        return Ok(
            Redirect::to(&format!("/children/{child}/letters/{letter}/writing")).into_response(),
        );
    };
    let t = words();
    let sheets = found.came_back.iter().map(|(stamp, sheet)| Sheet {
        when: say_date(stamp.on),
        pictures: sheet
            .pictures
            .iter()
            .map(|id| format!("/children/{child}/attachments/{id}"))
            .collect(),
        typed: [
            (t.reply_name(), &sheet.name),
            (t.reply_say_it(), &sheet.say_it),
            (t.reply_how(), &sheet.how_to_talk),
            (t.reply_asks(), &sheet.asks),
            (t.reply_else(), &sheet.else_),
        ]
        .into_iter()
        .filter(|(_, typed)| !typed.is_empty())
        .map(|(label, typed)| (label, typed.clone()))
        .collect(),
    });
    page(&LetterPage {
        shell: Shell::new(&viewer, t.letters_one()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::Letters),
        what: title(
            &file,
            &found.kind.say(t),
            found.to.as_ref().unwrap_or_else(|| file.child()),
        ),
        has_sheet: found.kind.has_reply_sheet()
            && found.to.as_ref().is_none_or(|to| to == file.child()),
        base: format!("/children/{child}/letters/{letter}"),
        when: say_moment(found.stamp.at),
        by: file.signed(&found.stamp.by),
        letter: found
            .sent
            .as_ref()
            .map(|sent| LetterOnPage::of(&sent.document)),
        others: found.sent.as_ref().map_or_else(Vec::new, |sent| {
            forms::others_on_page(sent, |id| format!("/children/{child}/attachments/{id}"))
        }),
        withheld: found
            .withheld
            .as_ref()
            .map(|withheld| withheld.because.clone()),
        passed: found
            .sent
            .iter()
            .flat_map(|sent| &sent.passed)
            .map(|passed| (passed.held.clone(), passed.because.clone()))
            .collect(),
        sheets: sheets.collect(),
        stands: telling::thing(&file, found.stamp.id).map(|thing| {
            let reached = thing.standing(t, &file).reached.say(t);
            let address = format!("/children/{child}/telling/told/{}", thing.id());
            (reached, address)
        }),
        off: OffScreen::new(&file, found.stamp.id, EntryId::new(app.door.clock().now())),
    })
}

/// A letter as a piece of a page. `paper` wrote the HTML and escaped every word in it.
pub struct LetterOnPage(String);

impl LetterOnPage {
    /// The web form of this letter.
    pub fn of(document: &paper::Document) -> LetterOnPage {
        LetterOnPage(paper::html(document))
    }
}

impl LetterOnPage {
    /// The same without the reply sheet, where a page offers to say and ask things right there.
    pub fn on_screen(document: &paper::Document) -> LetterOnPage {
        LetterOnPage::of(&paper::Document {
            reply: Vec::new(),
            ..document.clone()
        })
    }
}

impl std::fmt::Display for LetterOnPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for LetterOnPage {
    fn write_into(
        &self,
        dest: &mut dyn std::fmt::Write,
        _: &dyn askama::Values,
    ) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}

impl askama::filters::HtmlSafe for LetterOnPage {}

/// `GET /children/{child}/letters/{letter}/{form}`: `paper`, `large-print` or `plain`, as it went.
async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter, form)): Path<(FileId, Uuid, String)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let sent = file
        .letters
        .get(letter)
        .and_then(|letter| letter.sent.as_ref())
        .ok_or(Error::NotFound)?;
    let wanted = match form.as_str() {
        "paper" => Form::Paper,
        "large-print" => Form::LargePrint,
        "plain" => Form::Plain,
        _ => return Err(Error::NotFound),
    };
    let (_, id) = sent
        .forms
        .iter()
        .find(|(form, _)| *form == wanted)
        .ok_or(Error::NotFound)?;
    let kept = app.door.attachment(&file, *id).await?;
    Ok(inert(&kept.media, kept.bytes).into_response())
}
