//! What a learner does that puts words before a child or a parent without being a draft: answers, what was found out, words shown back,
//! a story, a plan, what was decided about them. It is held where it is written, in the door, so that no page can forget; and it waits as it
//! was typed, to be pressed again.

use axum::http::StatusCode;
use ledger::{EntryId, FileId};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Asked, Held, Learns, Pressed, asking::keep_asked, held};
use crate::{
    door::{OpenFile, Viewer},
    file::{Audience, FileEntry, Line, Written},
    my_file::every_word,
    promises::PromiseEntry,
    web::{App, Error, kept_in_english, nth, pressed_now, words},
};

/// Something that waits for a look: what it would say, and the form of it.
#[derive(Debug)]
pub struct Act {
    /// Whose file it is about.
    pub child: FileId,
    /// Who looks at it, and how it stands.
    pub held: Held,
    thing: Uuid,
    draft: Vec<u8>,
    title: String,
    text: String,
    pressed: Pressed,
}

/// Kinds and rooms of which nothing waits here, whoever may know it. What is not on this list waits as soon as somebody besides the workers
/// may know it: a new kind has to be thought about before it goes by itself.
const GO: [&str; 18] = [
    // Facts that the program says in its own words: how a file began, who works with them, what the court asked.
    "opening.",
    "court.",
    // When somebody comes and that it moved: a child would wait at the window.
    "diary.",
    "countdown.",
    // What they said themselves, written down with them; and people, by the names they have.
    "about_me.",
    "people.",
    "map.",
    // That something came, was told otherwise, or is over: it holds nothing of anybody's.
    "voice.received",
    "story.received",
    "plan.received",
    "recommendations.received",
    "voice.told",
    "promises.over",
    "feedback.over",
    "from_parents.received",
    "from_parents.told",
    // These have a look of their own, at the draft; and that a whole file was asked for is said by whoever asked.
    "letters.",
    "my_file.",
];

/// Does this put a learner's words before somebody who is no worker?
pub(super) fn waits(file: &OpenFile, entry: &Written) -> bool {
    let kind = entry.kind();
    let goes = GO
        .iter()
        .any(|one| kind == *one || (one.ends_with('.') && kind.starts_with(one)));
    if goes || entry.may_know() == Audience::Workers {
        return false;
    }
    match entry.read_again() {
        // That somebody finds something out is said in our own words; what it is called and a "sorry" are the learner's.
        Some(FileEntry::promises(PromiseEntry::OnScreen(on))) => {
            on.called != file.promises.called(on.of) || !on.sorry.is_empty()
        }
        _ => true,
    }
}

/// Does what a learner writes here wait? Then this is what is asked about.
pub(crate) fn held_act(learns: &Learns, file: &OpenFile, entries: &[Written]) -> Option<Act> {
    let waiting: Vec<&Written> = entries.iter().filter(|one| waits(file, one)).collect();
    if waiting.is_empty() {
        return None;
    }
    // Where no form can be pressed again, nobody can find it fine; it is somebody else's to do.
    let pressed = pressed_now().unwrap_or_default();
    let (thing, draft) = (pressed.thing(), pressed.draft());
    let held = held(Some(learns), &file.learning, thing, &draft)?;
    let (title, text) = kept_in_english(|| as_read(&waiting));
    Some(Act {
        child: file.id(),
        held,
        thing,
        draft,
        title,
        text,
        pressed,
    })
}

/// What would stand before them, as whoever looks reads it.
fn as_read(entries: &[&Written]) -> (String, String) {
    let mut title = String::new();
    let mut all = Vec::new();
    for (line, words) in entries.iter().filter_map(|entry| told(entry)) {
        if title.is_empty() {
            title.clone_from(&line.title);
        }
        all.push(line.title);
        all.extend(words);
    }
    (title, all.join("\n\n"))
}

fn told(entry: &Written) -> Option<(Line, Vec<String>)> {
    let t = words();
    let own = entry.read_again().map(|one| (one.line(t), one.body()));
    let families = || entry.read_of_family().map(|one| (one.line(t), one.body()));
    let (line, body) = own.or_else(families)?;
    let words = every_word(&line, body.as_deref());
    Some((line, words))
}

impl Pressed {
    /// The id that the form was given when its page was shown.
    pub(super) fn id(&self) -> Option<EntryId> {
        let id = self.fields.iter().find(|(name, _)| name == "id");
        id.and_then(|(_, id)| id.parse().ok()).map(EntryId)
    }

    /// The same for every version of the same form, and for no other.
    fn thing(&self) -> Uuid {
        let form = format!("{} {:?}", self.to, self.id());
        let hash = Sha256::digest(form.as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        Uuid::from_bytes(bytes)
    }

    /// Everything in it that could be otherwise. In which order a page sent it, how it ends a line and what a page says of itself is not.
    fn draft(&self) -> Vec<u8> {
        let mut all: Vec<(&str, String)> = self
            .fields
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "id" | "version" | "page"))
            .map(|(name, value)| (name.as_str(), value.replace("\r\n", "\n")))
            .collect();
        all.sort_by_key(|(name, _)| *name);
        serde_json::to_vec(&(&self.to, all)).expect("a form is plain data")
    }

    /// Was it done? Then something in the file came under its id.
    pub(super) fn is_done(&self, file: &OpenFile) -> bool {
        let ids = self.id().map(|id| (0..8).map(move |n| nth(id, n)));
        let mut ids = ids.into_iter().flatten();
        ids.any(|id| file.has(id) || file.families().any(|family| family.has(id)))
    }
}

/// Asks for a look at it, and says where it waits.
pub(crate) async fn ask_about(app: &App, viewer: &Viewer, act: &Act) -> Result<String, Error> {
    if act.pressed.to.is_empty() {
        let say = words().learning_not_by_a_learner(&act.held.name);
        return Err(Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say));
    }
    let asked = Asked {
        thing: act.thing,
        title: act.title.clone(),
        mark: super::mark(&act.draft),
        text: act.text.clone(),
        supervisor: act.held.supervisor,
        name: act.held.name.clone(),
        pressed: Some(act.pressed.clone()),
    };
    let file = keep_asked(app, viewer, act.child, asked).await?;
    let newest = file.learning.about(act.thing).next();
    let newest = newest.ok_or(Error::NotFound)?.stamp.id;
    Ok(format!("/children/{}/looking/{newest}", act.child))
}
