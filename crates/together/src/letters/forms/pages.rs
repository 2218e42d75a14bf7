//! The pages on which a form of a letter is made: what it was made from, what it is, and what comes next.

use axum::{
    Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use ledger::FileId;
use uuid::Uuid;

use super::{
    super::desk::{Desk, as_read, desk, saved},
    kind::Kind,
    list::next,
    making::preview,
    page::{Filled, FormPage, readers_words},
    posted,
    stale::words_of,
    store::{Kept, Made, What, change},
};
use crate::{
    clock::day,
    door::Viewer,
    web::{
        App, Error, Faults, Posted, Recorded, WithFiles, inert, page, page_with, recording_apart,
    },
};

/// The pages of forms.
pub(in crate::letters) fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/letters/{letter}/forms", post(make))
        .route(
            "/children/{child}/letters/{letter}/forms/{form}",
            get(show).post(save),
        )
        .route(
            "/children/{child}/letters/{letter}/forms/{form}/paper",
            get(on_paper),
        )
}

/// `POST …/forms`: saves the letter as it stands on the page, and goes to the form that is to be made.
async fn make(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Err(Error::Changed);
    }
    let desk = saved(&app, &viewer, file, letter, &form).await?;
    let kind = match form.get("make") {
        "needed" => next(&desk.file, &desk.text, &desk.forms),
        "another" => Kind::named(form.get("another")),
        named => Kind::named(named),
    };
    Ok(to(child, letter, kind).into_response())
}

/// The page of a form, or of the letter itself.
fn to(child: FileId, letter: Uuid, kind: Option<Kind>) -> Redirect {
    let base = format!("/children/{child}/letters/{letter}");
    Redirect::to(&match kind {
        Some(kind) => format!("{base}/forms/{}", kind.value()),
        None => format!("{base}/writing"),
    })
}

/// What a form's page begins from.
#[derive(serde::Deserialize, Default)]
struct From {
    /// Drafted from the letter as it is now, whatever was made before.
    #[serde(default)]
    anew: bool,
}

/// `GET …/forms/{form}`
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter, form)): Path<(FileId, Uuid, String)>,
    Query(from): Query<From>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Ok(Redirect::to(&format!("/children/{child}/letters/{letter}")).into_response());
    }
    let desk = desk(&app, &viewer, file, letter).await?;
    let kind = Kind::named(&form).ok_or(Error::NotFound)?;
    let filled = match desk.forms.get(kind).filter(|_| !from.anew) {
        Some(made) => Filled::saved(&made.what),
        None => Filled::begun(&desk, kind),
    };
    page(&FormPage::new(&app, &viewer, &desk, letter, kind, filled)?)
}

/// `GET …/forms/{form}/paper`: as it comes out of the envelope.
async fn on_paper(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter, form)): Path<(FileId, Uuid, String)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, &viewer, file, letter).await?;
    let kind = Kind::named(&form).ok_or(Error::NotFound)?;
    let today = day(app.door.clock().now());
    let document = as_read(&viewer, &desk, &desk.file, today)?;
    let printed = preview(&app, &desk, &document, kind, today)
        .await?
        .into_iter()
        .next();
    let (_, media, bytes) = printed.ok_or(Error::NotFound)?;
    Ok(inert(media, bytes.into()))
}

/// `POST …/forms/{form}`: saves it, looks at it again, or takes it away; then the next form that is needed.
async fn save(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter, form)): Path<(FileId, Uuid, String)>,
    WithFiles(posted): WithFiles,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Err(Error::Changed);
    }
    let kind = Kind::named(&form).ok_or(Error::NotFound)?;
    let mut desk = desk(&app, &viewer, file, letter).await?;
    let mut faults = Faults::default();
    let what = wanted(&app, &viewer, &desk, kind, &posted, &mut faults).await?;
    let filled = Filled::typed(&desk, kind, &posted);
    if !faults.none() {
        faults.again("recording", posted.files("recording").next().is_some());
        let again = FormPage::new(&app, &viewer, &desk, letter, kind, filled)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again.with(faults));
    }
    let seen = posted.get("seen").parse().unwrap_or(0);
    let there = desk.forms.get(kind);
    // The same form sent twice is the same form.
    let same = there.map(|made| &made.what) == what.as_ref();
    if !same && there.map_or(0, |made| made.changed) != seen {
        let again = FormPage::new(&app, &viewer, &desk, letter, kind, filled)?;
        let again = again.with_other(there.map(|made| &made.what));
        return page_with(StatusCode::CONFLICT, &again);
    }
    let today = day(app.door.clock().now());
    let source = words_of(&as_read(&viewer, &desk, &desk.file, today)?);
    desk.forms = change(&app, &viewer, &desk.file, letter, |forms| match what {
        Some(what) => {
            let changed = 0;
            forms.put(
                kind,
                Made {
                    what,
                    source,
                    changed,
                },
            );
        }
        None => forms.take_away(kind),
    })
    .await?;
    let stays = posted.has("stay") || posted.has("computer");
    let onward = if stays {
        Some(kind)
    } else {
        next(&desk.file, &desk.text, &desk.forms)
    };
    Ok(to(child, letter, onward).into_response())
}

/// What the form is to be from now on; `None`: it is taken away.
async fn wanted(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    kind: Kind,
    form: &Posted,
    faults: &mut Faults,
) -> Result<Option<What>, Error> {
    let before = desk.forms.get(kind).map(|made| &made.what);
    if form.has("away") {
        return Ok(None);
    }
    if let Some(what) = before.filter(|_| form.has("still-right")) {
        return Ok(Some(what.clone()));
    }
    Ok(match kind {
        Kind::EasyRead => Some(posted::easy_read(form, &readers_words(desk), faults)),
        Kind::In(_) => Some(posted::translation(form, faults)),
        Kind::Audio if form.has("computer") => Some(by_computer(app, viewer, desk).await?),
        Kind::Audio => {
            let (before, was_computer) = match before {
                Some(What::Audio { sound, computer }) => (Some(sound.clone()), *computer),
                _ => (None, false),
            };
            let computer = was_computer && form.files("recording").next().is_none();
            let sound = posted::recorded(
                app,
                viewer,
                &desk.file,
                form,
                before,
                Recorded::Sound,
                faults,
            )
            .await?;
            sound.map(|sound| What::Audio { sound, computer })
        }
        Kind::Signed | Kind::Spoken => {
            let before = match before {
                Some(What::Video { film, .. }) => Some(film.clone()),
                _ => None,
            };
            let (who, words) = posted::about_video(form, faults);
            let film = posted::recorded(
                app,
                viewer,
                &desk.file,
                form,
                before,
                Recorded::Film,
                faults,
            )
            .await?;
            film.map(|film| What::Video { film, who, words })
        }
    })
}

/// The letter read aloud by the program on this machine, where there is one.
async fn by_computer(app: &App, viewer: &Viewer, desk: &Desk) -> Result<What, Error> {
    if !app.speech.is_there() {
        return Err(Error::NotFound);
    }
    let today = day(app.door.clock().now());
    let text = words_of(&as_read(viewer, desk, &desk.file, today)?);
    let speech = app.speech.clone();
    let read = tokio::task::spawn_blocking(move || speech.read_aloud(&text));
    let sound = read.await.map_err(anyhow::Error::from)??;
    let bytes = bytes::Bytes::from(sound);
    let looked = recording_apart(bytes.clone(), Recorded::Sound).await?;
    let recording = looked.map_err(|say| Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))?;
    let id = app
        .door
        .attach(&desk.file, viewer.by.id, recording.media, bytes)
        .await?;
    let seconds = recording.seconds;
    Ok(What::Audio {
        sound: Kept { id, seconds },
        computer: true,
    })
}
