//! What is recommended, on a child's pages: what they were told and why, and what they think of it, in their own words or in no words at
//! all. What may be done with their words is said on the same page, before they give them.

use ledger::EntryId;
use page_parts::{Choice, Radios};

use super::{
    asks::{Next, on_this_screen, write_also},
    here::worker,
    may::MayForm,
    place::Place,
    unsent::{self, Began},
};
use crate::{
    clock::day,
    door::{ChildViewer, OpenFile, Writing},
    due::Rule,
    file::Written,
    people::map_form,
    recommendations::{self, Answer, One},
    record::Kept,
    voice::{CameWith, Chooser, Heard, MayBeDone, Received, Said, VoiceEntry, brought},
    web::{App, Error, Faults, Posted, nth, text, words},
};

/// The page on which they say what they think of one.
pub(super) struct Thinking {
    pub(super) one: One,
    worker: String,
    pub(super) typed: String,
    pub(super) strokes: String,
    view: String,
    pub(super) may: MayForm,
}

impl Thinking {
    /// About this one, if this screen shows it.
    pub(super) fn new(file: &OpenFile, of: EntryId) -> Option<Thinking> {
        let mine = recommendations::recommended(file)?;
        let one = mine.all.into_iter().find(|one| one.of == of)?;
        Some(Thinking {
            one,
            worker: worker(file),
            typed: String::new(),
            strokes: String::new(),
            view: String::new(),
            may: MayForm::new(worker(file), map_form::everybody(file, file.readers())),
        })
    }

    /// With what was begun in this session, or typed.
    pub(super) fn typed(self, form: &Posted) -> Thinking {
        Thinking {
            typed: form.get("words").to_owned(),
            strokes: form.get("strokes").to_owned(),
            view: form.get("view").to_owned(),
            may: self.may.typed(form),
            ..self
        }
    }

    /// What they can say. The two that are whole without words say where they go: they stand in the report as they are.
    pub(super) fn radios(&self, faults: &Faults) -> Radios {
        let t = words();
        let all = Answer::THEIR_OWN.into_iter();
        let all = all.fold(Radios::new("view", t.here_think_ask()), |radios, one| {
            let say = match one {
                Answer::Agrees => t.here_plan_yes(),
                Answer::Partly => t.here_plan_partly(),
                Answer::DoesNot => t.here_plan_no(),
                Answer::NotChoosing => t.here_think_not_choosing(),
                Answer::DoNotAsk => t.here_think_do_not_ask(),
                _ => t.here_think_words(),
            };
            let choice = Choice::new(one.value(), say);
            radios.choice(if one.needs_words() {
                choice
            } else {
                choice.hint(t.here_think_whole(&self.worker))
            })
        });
        all.checked(&self.view).error(faults.of("view"))
    }
}

/// What they said, as it is kept.
struct Thought {
    words: String,
    heard: Heard,
    by: jiff::civil::Date,
}

/// Keeps what they think of what this screen shows. What it does not show takes no view; words that came with it are kept for them.
pub(super) async fn think(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let (id, t) = (form.id()?, words());
    let file = app.door.open_own(viewer).await?;
    let of = form.get("of").parse().ok();
    let Some(of) = of.filter(|of| recommendations::asked_about(&file, *of).is_some()) else {
        unsent::keep_typed(app, viewer, form).await?;
        return Ok(Ok(Place::Home));
    };
    let mut faults = Faults::default();
    let mut all = Answer::THEIR_OWN.into_iter();
    let answer = all.find(|one| one.value() == form.get("view"));
    let typed = faults.check("words", text(form.get("words")));
    let came = brought(form, &mut faults).await?;
    let said = !typed.trim().is_empty() || came.is_something();
    match answer {
        None => faults.add("view", t.here_think_missing()),
        Some(answer) if answer.needs_words() && !said => {
            faults.add("words", t.here_think_words_missing());
        }
        Some(_) => {}
    }
    let may = MayForm::read(&file, form, &mut faults);
    let Some(answer) = answer.filter(|_| faults.none()) else {
        return Ok(Err((Place::Think(of), faults)));
    };
    let kept = if came.is_something() {
        Some(came.attach(app, viewer.file.0, &file, id).await?)
    } else {
        None
    };
    let house = app.door.house().await?;
    let thought = Thought {
        words: typed,
        heard: if viewer.together {
            Heard::Together
        } else {
            Heard::OnTheirScreen
        },
        by: house.due.by(Rule::Question, day(app.door.clock().now())),
    };
    write_also(app, viewer, id, |file, id| {
        let mut entries = Vec::new();
        if said {
            entries.extend(own_words(file, id, of, &thought));
            entries.extend(kept.as_ref().map(|kept| came_with(file, id, kept)));
            let may = may.clone().map(|(may, from)| MayBeDone {
                of: id,
                may,
                from,
                chosen_by: Chooser::Child,
                why: String::new(),
            });
            let may = may.map(VoiceEntry::from);
            entries.extend(may.map(|may| Written::new(file.id(), nth(id, 7), &may)));
        }
        let ids = (nth(id, 5), nth(id, 6));
        let view = recommendations::viewed(file, ids, of, answer, said.then_some(id));
        entries.extend(view);
        Writing {
            entries,
            keeps: kept.iter().flat_map(Kept::all).collect(),
            ..Writing::default()
        }
    })
    .await?;
    unsent::forget(app, viewer, Began::Words).await?;
    Ok(Ok(Place::Thought))
}

/// Their words, exactly, and the receipt that a screen may show.
fn own_words(file: &OpenFile, id: EntryId, of: EntryId, thought: &Thought) -> Vec<Written> {
    let said = Said {
        words: thought.words.clone(),
        heard: thought.heard.clone(),
        was_asked: recommendations::asked_about(file, of).unwrap_or_default(),
        pictures: Vec::new(),
    };
    let receipt = Received {
        of: id,
        question: false,
        worker: worker(file),
        by: thought.by,
        readers: on_this_screen(file),
    };
    vec![
        Written::new(file.id(), id, &VoiceEntry::from(said)),
        Written::new(file.id(), nth(id, 1), &VoiceEntry::from(receipt)),
    ]
}

fn came_with(file: &OpenFile, id: EntryId, kept: &Kept) -> Written {
    let with = CameWith {
        of: id,
        pictures: kept.pictures.clone(),
        sound: kept.sound,
    };
    Written::new(file.id(), nth(id, 3), &VoiceEntry::from(with))
}
