//! What a child says, asks and answers here. Words are kept exactly; what is shown back is only that they arrived.

use axum::{
    Extension, Json,
    extract::State,
    response::{IntoResponse, Response},
};
use ledger::EntryId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    here::{What, worker},
    place::Place,
};
use crate::{
    about_me::{
        AboutMeEntry, Answer, Languages, Manner, Name, Pronouns, SaidBy, Telling, Unique, Way,
    },
    clock::day,
    door::{ChildViewer, OpenFile, UNSENT_KEPT, Writing},
    file::{Audience, Readers, Written},
    voice::{Asked, Heard, Received, Said, VoiceEntry, question_due},
    web::{App, Error, LateChild, Posted, nth, one_line, text, words as sentences},
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
    app.door
        .write_own(viewer, |file| {
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
            let entries = vec![
                Written::new(file.id(), id, &entry),
                Written::new(file.id(), nth(id, 1), &VoiceEntry::from(receipt)),
            ];
            Ok::<_, Error>(Writing {
                entries,
                ..Writing::default()
            })
        })
        .await?;
    forget(app, viewer).await?;
    Ok(Ok(Place::Thanks))
}

/// The child and everybody around this screen.
fn on_this_screen(file: &OpenFile) -> Audience {
    Audience::only(file.readers().people())
}

/// About me, as the child fills it in: every field may stay empty.
#[derive(Default)]
pub(super) struct AboutMeForm {
    pub(super) name: String,
    pub(super) say_it: String,
    pub(super) pronouns: String,
    pub(super) speak: String,
    pub(super) read: String,
    pub(super) ways: Vec<&'static str>,
    pub(super) when_where: String,
    pub(super) unique: String,
}

const WAYS: [(Way, &str); 5] = [
    (Way::Letter, "letter"),
    (Way::Text, "text"),
    (Way::Call, "call"),
    (Way::Video, "video"),
    (Way::InPerson, "in_person"),
];

impl AboutMeForm {
    /// What the child said before, of what this screen may show.
    pub(super) fn known(file: &OpenFile) -> AboutMeForm {
        let me = &file.about_me;
        let name = file.called().cloned().unwrap_or_default();
        let languages = me
            .languages()
            .next()
            .map(|said| said.answer.said.clone())
            .unwrap_or_default();
        let telling = me
            .telling()
            .next()
            .map(|said| said.answer.said.clone())
            .unwrap_or_default();
        AboutMeForm {
            name: name.name,
            say_it: name.say_it,
            pronouns: me
                .pronouns_for(file.readers())
                .map(|said| said.answer.said.0.clone())
                .unwrap_or_default(),
            speak: languages.speak,
            read: languages.read,
            ways: WAYS
                .into_iter()
                .filter(|(way, _)| telling.ways.contains(way))
                .map(|(_, value)| value)
                .collect(),
            when_where: telling.when_where,
            unique: String::new(),
        }
    }

    /// The ways one can choose: value, words, ticked.
    pub(super) fn choices(&self) -> [(&'static str, String, bool); 5] {
        let t = sentences();
        let says = [
            t.way_letter(),
            t.way_text(),
            t.way_call(),
            t.way_video(),
            t.way_in_person(),
        ];
        let mut says = says.into_iter();
        WAYS.map(|(_, value)| {
            (
                value,
                says.next().unwrap_or_default(),
                self.ways.contains(&value),
            )
        })
    }
}

/// Puts back what was typed, when a page is shown again.
pub(super) fn as_typed(what: What, form: &Posted) -> What {
    match what {
        What::Words { ask, .. } => What::Words {
            ask,
            typed: form.get("words").to_owned(),
        },
        What::AboutMe(_) => What::AboutMe(Box::new(AboutMeForm {
            name: form.get("name").to_owned(),
            say_it: form.get("say_it").to_owned(),
            pronouns: form.get("pronouns").to_owned(),
            speak: form.get("speak").to_owned(),
            read: form.get("read").to_owned(),
            ways: WAYS
                .into_iter()
                .map(|(_, value)| value)
                .filter(|value| form.all("ways").any(|ticked| ticked == *value))
                .collect(),
            when_where: form.get("when_where").to_owned(),
            unique: form.get("unique").to_owned(),
        })),
        other => other,
    }
}

/// Keeps what the child filled in, field by field; what is empty or the same as before adds nothing.
pub(super) async fn about_me(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<Next, Error> {
    let id = form.id()?;
    let read = || -> Result<AboutMeForm, String> {
        Ok(AboutMeForm {
            name: one_line(form.get("name"))?,
            say_it: one_line(form.get("say_it"))?,
            pronouns: one_line(form.get("pronouns"))?,
            speak: one_line(form.get("speak"))?,
            read: one_line(form.get("read"))?,
            ways: WAYS
                .into_iter()
                .map(|(_, value)| value)
                .filter(|value| form.all("ways").any(|ticked| ticked == *value))
                .collect(),
            when_where: text(form.get("when_where"))?,
            unique: text(form.get("unique"))?,
        })
    };
    let typed = match read() {
        Ok(typed) => typed,
        Err(say) => return Ok(Err((Place::AboutMe, say))),
    };
    let name_for_all = form.get("name_for") == "everyone";
    app.door
        .write_own(viewer, |file| {
            Ok::<_, Error>(written(file, id, &typed, name_for_all).into())
        })
        .await?;
    Ok(Ok(Place::Thanks))
}

fn written(file: &OpenFile, id: EntryId, typed: &AboutMeForm, name_for_all: bool) -> Vec<Written> {
    let before = AboutMeForm::known(file);
    let readers = on_this_screen(file);
    let name_readers = if name_for_all {
        Audience::Everyone
    } else {
        only_the_worker(file)
    };
    // Each field has an entry id of its own, so that posting twice adds nothing.
    let mut entries: Vec<(u8, AboutMeEntry)> = Vec::new();
    if !typed.name.is_empty() && (typed.name != before.name || typed.say_it != before.say_it) {
        let said = Name {
            name: typed.name.clone(),
            say_it: typed.say_it.clone(),
            sound: None,
            spelling_confirmed: true,
        };
        entries.push((0, own(said, name_readers.clone())));
    }
    if !typed.pronouns.is_empty() && typed.pronouns != before.pronouns {
        entries.push((1, own(Pronouns(typed.pronouns.clone()), name_readers)));
    }
    if (&typed.speak, &typed.read) != (&before.speak, &before.read) {
        let kept = file
            .about_me
            .languages()
            .next()
            .map(|said| said.answer.said.clone())
            .unwrap_or_default();
        entries.push((
            2,
            own(
                Languages {
                    speak: typed.speak.clone(),
                    read: typed.read.clone(),
                    ..kept
                },
                readers.clone(),
            ),
        ));
    }
    if (&typed.ways, &typed.when_where) != (&before.ways, &before.when_where) {
        let kept = file
            .about_me
            .telling()
            .next()
            .map(|said| said.answer.said.clone())
            .unwrap_or_default();
        let ways = WAYS
            .into_iter()
            .filter(|(_, value)| typed.ways.contains(value))
            .map(|(way, _)| way)
            .collect();
        entries.push((
            3,
            own(
                Telling {
                    ways,
                    when_where: typed.when_where.clone(),
                    ..kept
                },
                readers.clone(),
            ),
        ));
    }
    if !typed.unique.is_empty() {
        entries.push((4, own(Unique(typed.unique.clone()), readers)));
    }
    entries
        .iter()
        .map(|(n, entry)| Written::new(file.id(), nth(id, *n), entry))
        .collect()
}

/// "Only my worker, until we have talked": nobody who is around this screen is told by it. A child who is alone with it sees their own name.
fn only_the_worker(file: &OpenFile) -> Audience {
    let alone = *file.readers() == Readers::person(file.child(), []);
    if alone {
        Audience::only([file.child()])
    } else {
        Audience::Workers
    }
}

/// An answer of the child's own.
fn own<T>(said: T, readers: Audience) -> AboutMeEntry
where
    Answer<T>: Into<AboutMeEntry>,
{
    Answer {
        said,
        said_by: SaidBy::Child,
        readers,
    }
    .into()
}

/// The other manner: the child's choice.
pub(super) async fn manner(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let wanted = if form.get("manner") == "older" {
        Manner::Older
    } else {
        Manner::Younger
    };
    let rule = |file: &OpenFile| {
        Ok::<_, Error>(Written::new(file.id(), id, &own(wanted, on_this_screen(file))).into())
    };
    app.door.write_own(viewer, rule).await?;
    Ok(Ok(Place::read(&viewer.place)))
}

/// Words that were typed and not sent.
#[derive(Serialize, Deserialize)]
pub(super) struct Unsent {
    pub(super) place: String,
    pub(super) words: String,
    /// Typed on the worker's device; it is offered only on the same kind of screen.
    pub(super) together: bool,
}

/// `POST /here/keeping`: keeps words that are not sent yet, sealed.
pub(super) async fn keep(
    viewer: Option<ChildViewer>,
    late: Option<Extension<LateChild>>,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let viewer = viewer
        .or(late.map(|late| late.0.0))
        .ok_or(Error::NotFound)?;
    keep_words(&app, &viewer, &form).await?;
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
    let unsent = serde_json::to_vec(&Unsent {
        place: place.text(),
        words: typed,
        together: viewer.together,
    })
    .map_err(anyhow::Error::from)?;
    app.door.keep_unsent(viewer, thing(viewer), unsent).await
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
        .filter(|unsent| unsent.together == viewer.together);
    let Some(unsent) = unsent else {
        return Ok(None);
    };
    Ok(Some(KeptWords {
        place: if unsent.place == "ask" { "ask" } else { "say" },
        words: unsent.words,
    }))
}

/// Kept words and the page they belong to.
pub(super) struct KeptWords {
    pub(super) place: &'static str,
    pub(super) words: String,
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
