//! One panel of a storyboard: making it, and changing it. What is typed and drawn saves itself until it is kept.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::{AttachmentId, EntryId, FileId};
use page_parts::Markup;

use super::{
    Panel, Picture, StoryEntry, Storyboard, Whose,
    fold::Placed,
    panel_form::{self, NewPicture, Typed},
    rules::said_before,
    shown::picture_at,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::Written,
    voice::{Heard, Said, VoiceEntry},
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, WithFiles, kept_or_dropped, nth,
        page, page_with, words,
    },
};

/// More than these nobody looks at in one go (ours).
const MOST_PANELS: usize = 30;

#[derive(Template)]
#[template(path = "story/panel.html")]
struct PanelPage {
    shell: Shell,
    head: FileHead,
    board: String,
    back: String,
    begun: Begun,
    id: EntryId,
    faults: Faults,
    now: Option<(String, String)>,
    picture: Markup,
    words: Markup,
    whose: Markup,
    mentions: Vec<(String, String)>,
}

/// The board, and the panel of it that is changed; none: a new one.
struct Where<'a> {
    board: &'a Storyboard,
    before: Option<Placed<'a>>,
}

impl<'a> Where<'a> {
    fn find(file: &'a OpenFile, entry: EntryId, panel: Option<EntryId>) -> Result<Self, Error> {
        let board = file.story.board(entry).ok_or(Error::NotFound)?;
        let before = match panel {
            Some(panel) => Some(board.panel(panel).ok_or(Error::NotFound)?),
            None => None,
        };
        Ok(Where { board, before })
    }

    fn address(&self, child: FileId) -> String {
        let base = format!("/children/{child}/stories/{}/panels", self.board.stamp.id);
        match &self.before {
            Some(before) => format!("{base}/{}", before.id),
            None => format!("{base}/new"),
        }
    }
}

/// `GET /children/{child}/stories/{entry}/panels/new`
pub(super) async fn new(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    form(&viewer, &app, child, entry, None).await
}

/// `GET /children/{child}/stories/{entry}/panels/{panel}`
pub(super) async fn edit(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, panel)): Path<(FileId, EntryId, EntryId)>,
) -> Result<Response, Error> {
    form(&viewer, &app, child, entry, Some(panel)).await
}

async fn form(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    entry: EntryId,
    panel: Option<EntryId>,
) -> Result<Response, Error> {
    let file = app.door.open(viewer, child).await?;
    let at = Where::find(&file, entry, panel)?;
    let empty = Posted::default();
    let begun = Begun::of(app, viewer, &file, at.address(child), &empty).await?;
    let known = || at.before.as_ref().map(panel_form::known);
    let typed = begun.form().cloned().or_else(known).unwrap_or(empty);
    let id = begun.id(EntryId::new(app.door.clock().now()));
    let typed = (&typed, Faults::default());
    page(&panel_page(viewer, app, &file, &at, (id, begun), typed))
}

fn panel_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    at: &Where<'_>,
    (id, begun): (EntryId, Begun),
    (typed, faults): (&Posted, Faults),
) -> PanelPage {
    let t = words();
    let kept = format!("/children/{}/attachments", file.id());
    let now = at.before.as_ref().and_then(|one| {
        let picture = one.panel.picture.as_ref()?;
        Some((picture, picture_at(picture, &kept), one.panel.alt.clone()))
    });
    let before = now
        .as_ref()
        .map(|(picture, address, _)| (*picture, address.clone()));
    let title = if at.before.is_some() {
        t.story_panel_change()
    } else {
        t.story_panel_new()
    };
    PanelPage {
        shell: Shell::new(viewer, title),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Story),
        board: at.board.board.title.clone(),
        back: format!("/children/{}/stories/{}", file.id(), at.board.stamp.id),
        begun,
        id,
        picture: panel_form::picture_field(file, before, typed, &faults),
        words: panel_form::words_fields(typed, &faults),
        whose: panel_form::whose_fields(file, &own_name(viewer, file), typed, &faults),
        mentions: panel_form::mentions(file),
        now: now.map(|(_, address, alt)| (address, alt)),
        faults,
    }
}

/// Whoever is signed in, as the child calls them.
pub(super) fn own_name(viewer: &Viewer, file: &OpenFile) -> String {
    let mut workers = file.opening.workers().iter();
    let theirs = workers.find(|one| one.who.worker == viewer.by.id);
    theirs.map_or_else(|| viewer.by.name.clone(), |one| one.who.first_name.clone())
}

/// `POST /children/{child}/stories/{entry}/panels/new`
pub(super) async fn add(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    headers: HeaderMap,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    keep(&viewer, &app, (child, entry, None), &headers, form).await
}

/// `POST /children/{child}/stories/{entry}/panels/{panel}`
pub(super) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry, panel)): Path<(FileId, EntryId, EntryId)>,
    headers: HeaderMap,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    keep(&viewer, &app, (child, entry, Some(panel)), &headers, form).await
}

async fn keep(
    viewer: &Viewer,
    app: &App,
    (child, entry, panel): (FileId, EntryId, Option<EntryId>),
    headers: &HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(viewer, child).await?;
    let at = Where::find(&file, entry, panel)?;
    let to = at.address(child);
    let back = format!("/children/{child}/stories/{entry}");
    let done = kept_or_dropped(app, viewer, &file, (&to, &to), headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(app, viewer, &file, to, &form).await?;
    if let Some(named) = panel_form::with_name(&file, &form) {
        let file = app.door.open(viewer, child).await?;
        let at = Where::find(&file, entry, panel)?;
        let mut faults = Faults::default();
        // A file cannot stand in a page again.
        faults.again("photo", form.files("photo").next().is_some());
        let again = panel_page(viewer, app, &file, &at, (id, begun), (&named, faults));
        return page(&again);
    }
    let mut faults = Faults::default();
    let typed = panel_form::read(&file, at.before.as_ref(), &form, &mut faults).await?;
    if at.before.is_none() && at.board.panels().len() >= MOST_PANELS {
        faults.add("words", words().story_panels_too_many(MOST_PANELS));
    }
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if !faults.none() {
        let file = app.door.open(viewer, child).await?;
        let at = Where::find(&file, entry, panel)?;
        let again = panel_page(viewer, app, &file, &at, (id, begun), (&form, faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let (picture, keeps) = attached(app, viewer, &file, id, &typed.picture).await?;
    let asked = words().story_asked_for(&at.board.board.title);
    let heard = Heard::Told(viewer.by.name.clone());
    let rule = |file: &OpenFile| {
        file.story.board(entry).ok_or(Error::NotFound)?;
        let entries = written(
            file,
            id,
            (entry, panel),
            (&typed, &picture),
            (&asked, &heard),
        );
        Ok::<_, Error>(begun.ended(Writing {
            entries,
            keeps: keeps.clone(),
            ..Writing::default()
        }))
    };
    app.door.write(viewer, child, rule).await?;
    Ok(Redirect::to(&format!("{back}#p-{}", panel.unwrap_or(id))).into_response())
}

/// Puts a new picture beside the file, sealed; the entry that names it keeps it.
async fn attached(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    id: EntryId,
    picture: &NewPicture,
) -> Result<(Option<Picture>, Vec<AttachmentId>), Error> {
    let ((media, bytes), drawn) = match picture {
        NewPicture::As(picture) => return Ok((picture.clone(), Vec::new())),
        NewPicture::Drawn(made) => (made, true),
        NewPicture::Sent(made) => (made, false),
    };
    let bytes = bytes.clone().into();
    let kept = app
        .door
        .attach_of(file, viewer.by.id, (id, 0), (*media, bytes));
    let kept = kept.await?;
    let picture = if drawn {
        Picture::Drawn(kept)
    } else {
        Picture::Sent(kept)
    };
    Ok((Some(picture), vec![kept]))
}

/// The panel; and the child's words as an entry of their own, where they were not in the file.
fn written(
    file: &OpenFile,
    id: EntryId,
    (board, of): (EntryId, Option<EntryId>),
    (typed, picture): (&Typed, &Option<Picture>),
    (asked, heard): (&str, &Heard),
) -> Vec<Written> {
    let theirs = typed.whose == Whose::Person(file.child().clone()) && !typed.words.is_empty();
    // The form that comes again finds its own words in the file, and is the same form.
    let own = nth(id, 1);
    let before = said_before(&file.voice, &typed.words).filter(|found| *found != own);
    let new_words = theirs && typed.said_now && before.is_none();
    let said = match (theirs, before) {
        (false, _) => None,
        (true, Some(before)) => Some(before),
        (true, None) => Some(own),
    };
    let panel = Panel {
        board,
        of,
        picture: picture.clone(),
        alt: typed.alt.clone(),
        words: typed.words.clone(),
        whose: typed.whose.clone(),
        said,
    };
    let mut all = vec![Written::new(file.id(), id, &StoryEntry::from(panel))];
    if new_words {
        let said = Said {
            words: typed.words.clone(),
            heard: heard.clone(),
            was_asked: asked.to_owned(),
            pictures: Vec::new(),
        };
        all.push(Written::new(file.id(), own, &VoiceEntry::from(said)));
    }
    all
}
