//! What a child says and asks here. Words are kept exactly; what is shown back is only that they arrived.

use axum::{
    Extension, Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use ledger::EntryId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    before,
    here::{What, worker},
    my_answers::own,
    place::Place,
};
use crate::{
    about_me::Manner,
    clock::day,
    diary::{CountdownEntry, Wanted},
    door::{ChildViewer, OpenFile, UNSENT_KEPT, Writing},
    file::{Audience, Readers, Written},
    voice::{Asked, Heard, Received, Said, VoiceEntry, question_due},
    web::{App, Error, LateChild, Posted, nth, text, words as sentences},
};

/// Where the page goes next, or the page again with what is wrong.
pub(super) type Next = Result<Place, (Place, String)>;

/// Something said or asked: kept exactly as typed, and a receipt that a screen may show.
pub(super) async fn words(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let is_question = form.get("do") == "ask";
    let here = if is_question { Place::Ask } else { Place::Say };
    let typed = match text(form.get("words")) {
        Ok(typed) if typed.trim().is_empty() => {
            return Ok(Err((here, sentences().say_nothing_yet())));
        }
        Ok(typed) => typed,
        Err(say) => return Ok(Err((here, say))),
    };
    let today = day(app.door.clock().now());
    let heard = if viewer.together {
        Heard::Together
    } else {
        Heard::OnTheirScreen
    };
    write_also(app, viewer, id, |file, id| {
        let entry: VoiceEntry = if is_question {
            Asked {
                words: typed.clone(),
                heard: heard.clone(),
            }
            .into()
        } else {
            Said {
                words: typed.clone(),
                heard: heard.clone(),
                was_asked: String::new(),
                pictures: Vec::new(),
            }
            .into()
        };
        let receipt = Received {
            of: id,
            question: is_question,
            worker: worker(file),
            by: question_due(today),
            readers: on_this_screen(file),
        };
        vec![
            Written::new(file.id(), id, &entry),
            Written::new(file.id(), nth(id, 1), &VoiceEntry::from(receipt)),
        ]
        .into()
    })
    .await?;
    forget(app, viewer).await?;
    Ok(Ok(Place::Thanks))
}

/// The child and everybody around this screen.
pub(super) fn on_this_screen(file: &OpenFile) -> Audience {
    Audience::only(file.readers().people())
}

/// How far apart the ids of one form are when it comes again with other words; below it each field has its own.
const APART: u8 = 64;

/// Writes under the form's id. Where other words came under it before, because somebody went back and wrote again, these are kept too,
/// under the next: a child's words are only added to, and a screen that may be watched shows neither.
pub(super) async fn write_also(
    app: &App,
    viewer: &ChildViewer,
    id: EntryId,
    rule: impl Fn(&OpenFile, EntryId) -> Writing,
) -> Result<(), Error> {
    let by_form = (0..=u8::MAX / APART).map(|again| nth(id, again * APART));
    let late = std::iter::once(EntryId::new(app.door.clock().now()));
    for id in by_form.chain(late) {
        let written = app
            .door
            .write_own(viewer, |file| Ok::<_, Error>(rule(file, id)));
        match written.await.map_err(Error::from) {
            Err(Error::Changed) => {}
            done => return done,
        }
    }
    Err(Error::Changed)
}

/// Puts back what was typed, when a page is shown again.
pub(super) fn as_typed(what: What, form: &Posted) -> What {
    match what {
        What::Words { ask, .. } => What::Words {
            ask,
            typed: form.get("words").to_owned(),
        },
        What::Unshown => What::Words {
            ask: form.get("do") == "ask",
            typed: form.get("words").to_owned(),
        },
        What::NotSafe { .. } => What::NotSafe {
            typed: form.get("words").to_owned(),
        },
        What::AboutMe(shown) => What::AboutMe(Box::new(shown.typed(form))),
        other => other,
    }
}

/// The other manner: the child's choice.
pub(super) async fn manner(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let wanted = if form.get("manner") == "older" {
        Manner::Older
    } else {
        Manner::Younger
    };
    write_also(app, viewer, id, |file, id| {
        Written::new(file.id(), id, &own(wanted, on_this_screen(file))).into()
    })
    .await?;
    Ok(Ok(Place::read(&viewer.place)))
}

/// Counting days, or no more: the child's choice.
pub(super) async fn count_days(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<Next, Error> {
    let id = form.id()?;
    let wanted = form.get("count") == "yes";
    write_also(app, viewer, id, |file, id| {
        let readers = on_this_screen(file);
        let entry = CountdownEntry::from(Wanted { wanted, readers });
        Written::new(file.id(), id, &entry).into()
    })
    .await?;
    Ok(Ok(Place::Next))
}

/// Words that were typed and not sent.
#[derive(Serialize, Deserialize)]
pub(super) struct Unsent {
    pub(super) place: String,
    pub(super) words: String,
    /// Typed on the worker's device; it is offered only on the same kind of screen.
    pub(super) together: bool,
    /// Who was around that screen. It is offered only where nobody else is.
    #[serde(default)]
    readers: Readers,
    /// The session it was typed in. In any other it is shown when somebody asks for it, and not before.
    #[serde(default)]
    page: String,
}

/// `POST /here/keeping`: keeps words that are not sent yet, sealed.
pub(super) async fn keep(
    viewer: Option<ChildViewer>,
    late: Option<Extension<LateChild>>,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let whose = viewer.clone().or(late.map(|late| late.0.0));
    match (whose.filter(|whose| whose.page == form.get("page")), viewer) {
        (Some(whose), _) => keep_words(&app, &whose, &form).await?,
        // The script goes to the first page, where it is said what became of the words.
        (None, Some(now)) => {
            before::to_first_page(&app, &now, &form).await?;
            return Ok((StatusCode::GONE, Json(())).into_response());
        }
        (None, None) if before::kept(&app, &form).await? => {}
        (None, None) => return Err(Error::NotFound),
    }
    Ok(
        Json(serde_json::json!({ "version": 0, "saved": "", "beside": "", "two_texts": false }))
            .into_response(),
    )
}

/// Keeps what stands in the box of a form, for this child to carry on with.
pub(super) async fn keep_words(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<(), Error> {
    let place = if form.get("do") == "ask" {
        Place::Ask
    } else {
        Place::Say
    };
    let typed = text(form.get("words")).unwrap_or_default();
    if typed.trim().is_empty() {
        return Ok(());
    }
    keep_as(app, viewer, place, typed).await
}

async fn keep_as(
    app: &App,
    viewer: &ChildViewer,
    place: Place,
    typed: String,
) -> Result<(), Error> {
    let unsent = serde_json::to_vec(&Unsent {
        place: place.text(),
        words: typed,
        together: viewer.together,
        readers: app.door.readers_of(viewer).await?,
        page: viewer.page.clone(),
    })
    .map_err(anyhow::Error::from)?;
    app.door.keep_unsent(viewer, thing(viewer), unsent).await
}

/// "Show me what I wrote": from now on it is this session's, and stands in the box.
pub(super) async fn take_up(app: &App, viewer: &ChildViewer) -> Result<Next, Error> {
    let file = app.door.open_own(viewer).await?;
    let Some(kept) = unsent(app, viewer, &file).await? else {
        return Ok(Ok(Place::Home));
    };
    let place = Place::read(kept.place);
    keep_as(app, viewer, place, kept.words).await?;
    Ok(Ok(place))
}

/// The words this child typed and did not send, if they are not older than a day.
pub(super) async fn unsent(
    app: &App,
    viewer: &ChildViewer,
    file: &OpenFile,
) -> Result<Option<KeptWords>, Error> {
    let Some(draft) = app.door.draft(file, thing(viewer)).await? else {
        return Ok(None);
    };
    let Some(newest) = draft
        .newest()
        .filter(|newest| app.door.clock().now().duration_since(newest.at) < UNSENT_KEPT)
    else {
        forget(app, viewer).await?;
        return Ok(None);
    };
    let unsent = serde_json::from_slice::<Unsent>(&newest.text)
        .ok()
        .filter(|unsent| unsent.together == viewer.together)
        .filter(|unsent| file.readers().are_among(&unsent.readers));
    let Some(unsent) = unsent else {
        return Ok(None);
    };
    Ok(Some(KeptWords {
        place: if unsent.place == "ask" { "ask" } else { "say" },
        words: unsent.words,
        own: unsent.page == viewer.page,
    }))
}

/// Kept words and the page they belong to.
pub(super) struct KeptWords {
    pub(super) place: &'static str,
    pub(super) words: String,
    /// Typed in this session, so that it may stand in the box without being asked for.
    pub(super) own: bool,
}

/// Throws unsent words away.
pub(super) async fn throw_away(app: &App, viewer: &ChildViewer) -> Result<Next, Error> {
    forget(app, viewer).await?;
    Ok(Ok(Place::Home))
}

async fn forget(app: &App, viewer: &ChildViewer) -> Result<(), Error> {
    app.door.forget_unsent(viewer).await
}

/// The one draft a child has in their own file.
fn thing(viewer: &ChildViewer) -> Uuid {
    viewer.file.0
}
