//! How we did, on a child's pages: asked once for each moment, in faces, words, a voice or a drawing; and "I don't want to say" is a
//! whole answer. What changes because of it comes back here.

use ledger::EntryId;

use super::{
    asks::{Next, on_this_screen, write_also},
    here::worker,
    place::Place,
    unsent::{self, Began},
};
use crate::{
    clock::day,
    door::{ChildViewer, OpenFile, Writing},
    due::Rule,
    feedback::{self, FacesForm, Moment, Said, read_faces},
    file::Written,
    record::Kept,
    voice::{Heard, Received, VoiceEntry, brought},
    web::{App, Error, Faults, Posted, nth, text, words},
};

/// What a page that asks has in its boxes.
pub(super) struct Asking {
    /// After what.
    pub(super) after: Moment,
    pub(super) faces: FacesForm,
    pub(super) typed: String,
    pub(super) strokes: String,
}

impl Asking {
    /// About this worker, with what was typed.
    pub(super) fn new(after: Moment, worker: &str, typed: &Posted) -> Asking {
        Asking {
            after,
            faces: FacesForm::new(worker, typed),
            typed: typed.get("words").to_owned(),
            strokes: typed.get("strokes").to_owned(),
        }
    }
}

/// The one moment that the first page asks after: the newest. Nobody is asked about several things at once.
pub(super) fn asked(file: &OpenFile, today: jiff::civil::Date) -> Option<(String, String)> {
    let after = feedback::open(file, today).pop()?;
    let title = after.ask(words(), &worker(file));
    Some((Place::Feedback(after).text(), title))
}

/// What changes because of what they said, newest first: where it is, and whose word it is.
pub(super) fn changes(file: &OpenFile) -> Vec<(String, String)> {
    let all = file.feedback.all_changed();
    all.map(|(stamp, _)| {
        let by = super::finding::said_by(file, stamp);
        (Place::FeedbackBack(stamp.id).text(), by)
    })
    .take(3)
    .collect()
}

/// What one of them says, where this screen may show it.
pub(super) fn change(file: &OpenFile, of: EntryId) -> Option<&str> {
    let mut all = file.feedback.all_changed();
    all.find(|(stamp, _)| stamp.id == of)
        .map(|(_, changed)| changed.words.as_str())
}

/// What they give, or that they don't want to say anything: then nothing else of the form is kept.
pub(super) async fn give(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let (id, t) = (form.id()?, words());
    let Some(after) = Moment::read(form.get("after")) else {
        return Ok(Ok(Place::Home));
    };
    if form.has("nothing") {
        let said = said(viewer, after, &Posted::default());
        write_also(app, viewer, id, |file, id| {
            feedback::given(file, id, &said).into()
        })
        .await?;
        unsent::forget(app, viewer, Began::Words).await?;
        return Ok(Ok(Place::FeedbackThanks(false)));
    }
    let mut faults = Faults::default();
    let mut said = said(viewer, after, form);
    said.words = faults.check("words", text(form.get("words")));
    let came = brought(form, &mut faults).await?;
    let nothing = said.words.trim().is_empty() && said.faces.is_empty() && !came.is_something();
    if nothing && faults.none() {
        faults.add("words", t.say_nothing_yet());
    }
    if !faults.none() {
        return Ok(Err((Place::Feedback(after), faults)));
    }
    let file = app.door.open_own(viewer).await?;
    let kept = if came.is_something() {
        Some(came.attach(app, viewer.file.0, &file, id).await?)
    } else {
        None
    };
    said.was_asked = t.feedback_differently(worker(&file));
    said.pictures = kept.iter().flat_map(|kept| kept.pictures.clone()).collect();
    said.sound = kept.as_ref().and_then(|kept| kept.sound);
    let house = app.door.house().await?;
    let by = house.due.by(Rule::Feedback, day(app.door.clock().now()));
    write_also(app, viewer, id, |file, id| {
        let mut entries = feedback::given(file, id, &said);
        if entries.len() > 2 {
            let receipt = VoiceEntry::from(Received {
                of: nth(id, 2),
                question: false,
                worker: worker(file),
                by,
                readers: on_this_screen(file),
            });
            entries.push(Written::new(file.id(), nth(id, 4), &receipt));
        }
        Writing {
            entries,
            keeps: kept.iter().flat_map(Kept::all).collect(),
            ..Writing::default()
        }
    })
    .await?;
    unsent::forget(app, viewer, Began::Words).await?;
    Ok(Ok(Place::FeedbackThanks(true)))
}

fn said(viewer: &ChildViewer, after: Moment, form: &Posted) -> Said {
    Said {
        after,
        how: if viewer.together {
            Heard::Together
        } else {
            Heard::OnTheirScreen
        },
        faces: read_faces(form),
        words: String::new(),
        was_asked: String::new(),
        pictures: Vec::new(),
        sound: None,
    }
}
