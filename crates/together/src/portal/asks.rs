//! What a child says and asks here. Words are kept exactly; what is shown back is only that they arrived.

use ledger::EntryId;

use super::{
    feedback::Asking,
    here::{What, worker},
    my_answers::own,
    my_form::AboutMeForm,
    place::Place,
    unsent::{self, Began},
};
use crate::{
    about_me::Manner,
    clock::day,
    diary::{CountdownEntry, Wanted},
    door::{ChildViewer, OpenFile, Writing},
    due::Rule,
    file::{Audience, Written},
    plan,
    record::Kept,
    story,
    voice::{Asked, CameWith, Heard, Received, Said, VoiceEntry, brought},
    web::{App, Error, Faults, Posted, kept_in_english, nth, text, words as sentences},
};

/// Where the page goes next, or the page again with what is wrong.
pub(super) type Next = Result<Place, (Place, Faults)>;

/// The page again, with something wrong in this field.
pub(super) fn wrong(place: Place, field: &'static str, say: String) -> Next {
    let mut faults = Faults::default();
    faults.add(field, say);
    Err((place, faults))
}

/// Something said or asked: kept exactly as typed, and a receipt that a screen may show.
pub(super) async fn words(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let is_question = form.get("do") == "ask";
    let about = form.get("about");
    let here = match place_of(about) {
        Place::Home if is_question => Place::Ask,
        Place::Home => Place::Say,
        of_something => of_something,
    };
    let mut faults = Faults::default();
    let typed = faults.check("words", text(form.get("words")));
    let came = brought(form, &mut faults).await?;
    if typed.trim().is_empty() && !came.is_something() {
        faults.add("words", sentences().say_nothing_yet());
    }
    if !faults.none() {
        return Ok(Err((here, faults)));
    }
    let kept = if came.is_something() {
        let file = app.door.open_own(viewer).await?;
        Some(came.attach(app, viewer.file.0, &file, id).await?)
    } else {
        None
    };
    let house = app.door.house().await?;
    let by = house.due.by(Rule::Question, day(app.door.clock().now()));
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
                was_asked: asked_about(file, about),
                pictures: Vec::new(),
            }
            .into()
        };
        let receipt = Received {
            of: id,
            question: is_question,
            worker: worker(file),
            by,
            readers: on_this_screen(file),
        };
        let mut all = vec![
            Written::new(file.id(), id, &entry),
            Written::new(file.id(), nth(id, 1), &VoiceEntry::from(receipt)),
        ];
        if !is_question {
            let said = Some((id, typed.as_str()));
            all.extend(story::viewed(file, nth(id, 2), about, false, said));
            if let Place::PlanSay(_, _, answer) = here {
                all.extend(plan::viewed(file, nth(id, 2), about, answer, Some(id)));
            }
        }
        let with = kept.as_ref().map(|kept| CameWith {
            of: id,
            pictures: kept.pictures.clone(),
            sound: kept.sound,
        });
        let keeps = kept.iter().flat_map(Kept::all).collect();
        all.extend(with.map(|with| Written::new(file.id(), nth(id, 3), &VoiceEntry::from(with))));
        Writing {
            entries: all,
            keeps,
            ..Writing::default()
        }
    })
    .await?;
    unsent::forget(app, viewer, Began::Words).await?;
    Ok(Ok(Place::Thanks))
}

/// The page on which a form about something stands: a panel of a story, a part of the plan. The first page for anything else.
fn place_of(about: &str) -> Place {
    match Place::read(&format!("not-like {about}")) {
        Place::Home => Place::read(&format!("plan-say {about}")),
        not_like => not_like,
    }
}

/// What was asked, for those who read the answer.
fn asked_about(file: &OpenFile, about: &str) -> String {
    let asked = || story::asked_about(file, about).or_else(|| plan::asked_about(file, about));
    kept_in_english(asked).unwrap_or_default()
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
pub(super) fn as_typed(file: &OpenFile, what: What, form: &Posted) -> What {
    match what {
        What::Words { ask, .. } => What::Words {
            ask,
            typed: form.get("words").to_owned(),
            strokes: form.get("strokes").to_owned(),
        },
        What::Think(thinking) => What::Think(Box::new(thinking.typed(form))),
        What::May(choosing) => What::May(Box::new(choosing.typed(form))),
        What::People(mine) => What::People(Box::new(mine.typed(form))),
        What::NotLike { about, back, .. } => What::NotLike {
            about,
            back,
            typed: form.get("words").to_owned(),
        },
        What::Unshown { about_me: false } => What::Words {
            ask: form.get("do") == "ask",
            typed: form.get("words").to_owned(),
            strokes: form.get("strokes").to_owned(),
        },
        What::Unshown { about_me: true } => {
            What::AboutMe(Box::new(AboutMeForm::known(file).typed(form)))
        }
        What::Feedback(asking) => {
            What::Feedback(Box::new(Asking::new(asking.after, &worker(file), form)))
        }
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
