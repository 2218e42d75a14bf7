//! A form that was begun and is not sent yet. It saves as one types, into a draft of the writer's own beside the file, and stands
//! there again after a reload, a crash or a time-out. Sending the form ends the draft. Without script nothing of this happens, and
//! the form works all the same.

use askama::Template;
use axum::{
    Json,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{Draft, DraftEnd, EntryId};
use uuid::Uuid;

use super::{App, Error, Posted, Words, say_moment, words};
use crate::door::{OpenFile, Viewer, Writing};

/// Fields that belong to the keeping and not to what is typed.
const NOT_TYPED: [&str; 3] = ["version", "settles", "drop"];

/// A form and what was begun in it.
pub struct Begun {
    t: &'static Words,
    thing: Uuid,
    to: String,
    version: i64,
    /// When it was begun, and the fields; none where nothing waits.
    waits: Option<(String, Posted)>,
    /// What was typed in another tab over an older version.
    others: Vec<Vec<String>>,
    /// A file opened for duty keeps no drafts.
    saves: bool,
}

impl Begun {
    /// What this worker began in this form, for a page with this of it; `to` is where the form goes, which is what tells one form
    /// from another.
    pub async fn of(
        app: &App,
        viewer: &Viewer,
        file: &OpenFile,
        to: String,
        on_page: &Posted,
    ) -> Result<Begun, Error> {
        let thing = app.door.begun_by(viewer, &to);
        let draft = app.door.draft(file, thing).await?;
        let version = on_page.get("version").parse().ok();
        Ok(Begun::new(file, (thing, to), draft.as_ref(), version))
    }

    fn new(
        file: &OpenFile,
        (thing, to): (Uuid, String),
        draft: Option<&Draft>,
        on_page: Option<i64>,
    ) -> Begun {
        let newest = draft.and_then(Draft::newest);
        let waits = newest.and_then(|newest| {
            let form = typed(&newest.text)?;
            (!is_sent(file, &form)).then(|| (say_moment(newest.at), form))
        });
        let texts = draft.map(Draft::texts).unwrap_or_default();
        let newest = newest.map_or(0, |newest| newest.version);
        let on_page = on_page.filter(|on_page| texts.iter().any(|one| one.version == *on_page));
        let on_page = on_page.unwrap_or(newest);
        let others = texts
            .into_iter()
            .filter(|one| one.version != on_page)
            .filter_map(|one| typed(&one.text).filter(|form| !is_sent(file, form)));
        Begun {
            t: words(),
            thing,
            to,
            version: newest,
            others: others.map(words_of).collect(),
            waits,
            saves: !file.is_for_duty(),
        }
    }

    /// The form as it was left, if it was.
    pub fn form(&self) -> Option<&Posted> {
        self.waits.as_ref().map(|(_, form)| form)
    }

    /// The id the form has: the one it was begun with, so that sending it twice adds one entry.
    pub fn id(&self, new: EntryId) -> EntryId {
        self.form().and_then(|form| form.id().ok()).unwrap_or(new)
    }

    /// Is there a second text that nobody has looked at?
    pub fn holds(&self, form: &Posted) -> bool {
        !self.others.is_empty() && !form.has("settles")
    }

    /// Sending the form ends what was begun.
    pub fn ended(&self, writing: Writing) -> Writing {
        Writing {
            ends: vec![(self.thing, DraftEnd::Sent)],
            ..writing
        }
    }

    /// That something waits, with a way to throw it away. It stands before the form.
    pub fn notice(&self) -> Notice<'_> {
        Notice { begun: self }
    }

    /// What the form has of it, just before its button.
    pub fn inside(&self) -> Inside<'_> {
        Inside { begun: self }
    }

    /// Does the form save itself?
    pub fn saves(&self) -> bool {
        self.saves
    }

    /// Where it goes, and saves itself.
    pub fn to(&self) -> &str {
        &self.to
    }
}

/// What is to be done with a form before it is looked at: kept, thrown away, or, with nothing to answer, sent.
pub async fn kept_or_dropped(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    (to, back): (&str, &str),
    headers: &HeaderMap,
    form: &Posted,
) -> Result<Option<Response>, Error> {
    let thing = app.door.begun_by(viewer, to);
    if headers.contains_key("x-together") {
        return keep(app, viewer, file, thing, form).await.map(Some);
    }
    if form.has("drop") {
        let rule = |_: &OpenFile| {
            Ok::<_, Error>(Writing {
                ends: vec![(thing, DraftEnd::ThrownAway)],
                ..Writing::default()
            })
        };
        app.door.write(viewer, file.id(), rule).await?;
        return Ok(Some(Redirect::to(back).into_response()));
    }
    Ok(None)
}

async fn keep(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    thing: Uuid,
    form: &Posted,
) -> Result<Response, Error> {
    let follows = form.get("version").parse().unwrap_or(0);
    let fields = form.clone().into_fields().into_iter();
    let fields: Vec<_> = fields
        .filter(|(name, _)| !NOT_TYPED.contains(&name.as_str()))
        .collect();
    let text = serde_json::to_vec(&fields).map_err(anyhow::Error::from)?;
    let draft = app
        .door
        .save_draft(viewer, file, thing, follows, None, text)
        .await?;
    let newest = draft.newest();
    let saved = newest.map(|newest| words().begun_saved(say_moment(newest.at)));
    let answer = serde_json::json!({
        "version": newest.map_or(0, |newest| newest.version),
        "saved": saved.unwrap_or_default(),
        "two_texts": draft.texts().len() > 1,
    });
    Ok(Json(answer).into_response())
}

fn typed(text: &[u8]) -> Option<Posted> {
    let fields: Vec<(String, String)> = serde_json::from_slice(text).ok()?;
    let mut form = Posted::default();
    for (name, value) in &fields {
        form.set(name, value);
    }
    Some(form)
}

/// Was it sent after all? A last save may come after the press of the button.
fn is_sent(file: &OpenFile, form: &Posted) -> bool {
    let id = form.id().ok();
    id.is_some_and(|id| file.entries.iter().any(|(stamp, _)| stamp.id == id))
}

fn words_of(form: Posted) -> Vec<String> {
    let typed = form.into_fields().into_iter();
    typed
        .filter(|(name, value)| !["id", "strokes"].contains(&name.as_str()) && !value.is_empty())
        .map(|(_, value)| value)
        .collect()
}

/// See [`Begun::notice`].
#[derive(Template)]
#[template(path = "web/begun.html")]
pub struct Notice<'a> {
    begun: &'a Begun,
}

impl askama::filters::HtmlSafe for Notice<'_> {}

/// See [`Begun::inside`].
#[derive(Template)]
#[template(path = "web/begun_inside.html")]
pub struct Inside<'a> {
    begun: &'a Begun,
}

impl askama::filters::HtmlSafe for Inside<'_> {}
