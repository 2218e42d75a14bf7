//! What came with words, or instead of them: a recording of their own voice, a drawing, a photograph. The same of a child's and of a
//! parent's.

use std::borrow::Cow;

use askama::Template;
use ledger::{AttachmentId, EntryId};
use page_parts::{FileUpload, Markup};
use serde::{Deserialize, Serialize};

use super::Voice;
use crate::{
    file::Body,
    record::Came,
    story::Drawing,
    web::{Faults, Posted, Words, words},
};

/// So long a recording may be, in seconds.
const SECONDS: u32 = 600;

/// Something came with what was said or asked. For the workers; no screen of a child's or a parent's shows it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CameWith {
    /// The words it came with.
    pub of: EntryId,
    /// Drawings and photographs, made anew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<AttachmentId>,
    /// A recording of their voice, as it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sound: Option<AttachmentId>,
}

impl Body for CameWith {}

impl CameWith {
    /// Is this one of the things that came?
    pub fn has(&self, id: AttachmentId) -> bool {
        self.sound == Some(id) || self.pictures.contains(&id)
    }
}

/// What came, as a line says it.
pub(crate) fn say(came: &CameWith, t: &Words) -> String {
    match (came.sound, came.pictures.is_empty()) {
        (Some(_), true) => t.voice_came_sound(),
        (Some(_), false) => t.voice_came_both(),
        (None, _) => t.voice_came_picture(),
    }
}

impl Voice {
    /// The words of one entry, or that they were spoken or drawn, where nothing was written.
    pub fn in_words(&self, of: EntryId) -> Option<Cow<'_, str>> {
        let said = self.words(of)?;
        Some(match self.came_with(of) {
            Some(came) if said.is_empty() => say(came, words()).into(),
            _ => said.into(),
        })
    }
}

/// What came, for the workers to hear and to see.
#[derive(Template, Default)]
#[template(path = "voice/came_with.html")]
pub(crate) struct CameWithShown {
    sound: Option<String>,
    pictures: Vec<String>,
}

impl askama::filters::HtmlSafe for CameWithShown {}

impl CameWithShown {
    /// Each at the address where it is served.
    pub(crate) fn new(
        came: Option<&CameWith>,
        address: impl Fn(AttachmentId) -> String,
    ) -> CameWithShown {
        let Some(came) = came else {
            return CameWithShown::default();
        };
        CameWithShown {
            sound: came.sound.map(&address),
            pictures: came.pictures.iter().map(|id| address(*id)).collect(),
        }
    }

    /// With these pictures too.
    pub(super) fn and(mut self, pictures: impl Iterator<Item = String>) -> CameWithShown {
        self.pictures.extend(pictures);
        self
    }

    fn t() -> &'static Words {
        words()
    }
}

/// Ways of saying it beside the box for words: speaking and drawing. Each works without a script, with a file of the device's own.
#[derive(Template)]
#[template(path = "voice/other_ways.html")]
pub(crate) struct OtherWays {
    t: &'static Words,
    sound: Markup,
    photo: Markup,
    drawing: Drawing,
    /// Is something to be mended there, or begun already?
    speaks: bool,
    draws: bool,
    seconds: u32,
}

impl askama::filters::HtmlSafe for OtherWays {}

impl OtherWays {
    /// With the lines of a drawing that was begun, for whoever listens.
    pub(crate) fn new(worker: &str, strokes: &str, faults: &Faults) -> OtherWays {
        let t = words();
        let sound = FileUpload::new("sound", t.say_voice_label())
            .hint(t.say_voice_hint(worker))
            .accept("audio/*")
            .error(faults.of("sound"));
        let photo = FileUpload::new("picture", t.say_photo())
            .hint(t.say_photo_hint())
            .accept("image/*")
            .multiple()
            .error(faults.of("picture"));
        OtherWays {
            t,
            sound: Markup::of(&sound),
            photo: Markup::of(&photo),
            drawing: Drawing::new(strokes.to_owned(), None, t.say_draw_without()),
            speaks: faults.of("sound").is_some(),
            draws: faults.of("picture").is_some() || !strokes.is_empty(),
            seconds: SECONDS,
        }
    }
}

/// What a form brought beside its words, looked at: a recording told by its content, pictures and the drawing made anew.
pub(crate) async fn brought(form: &Posted, faults: &mut Faults) -> Result<Came, crate::web::Error> {
    let mut came = Came::read(form, faults).await?;
    let drawn = form.files("drawing").map(|one| one.bytes.clone());
    came.take_pictures(drawn.collect(), faults).await?;
    if !faults.none() {
        came.ask_again(faults);
    }
    Ok(came)
}
