//! The form that says what may be done with a child's words, and what the court said.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Choice, Input, Markup, Radios};

use super::{Chooser, CourtSaid, May, MayBeDone, Standing};
use crate::{
    door::{OpenFile, Viewer},
    file::{Readers, Slug, Written},
    people::{Naming, naming},
    voice::{VoiceEntry, one::one_page},
    web::{App, Error, Faults, Posted, Words, nth, one_line, page_with, say_day, words},
};

/// How it stands with these words, and the fields to choose again.
pub(in crate::voice) struct ChoiceForm {
    /// How it stands now, in a sentence.
    pub(in crate::voice) stands: String,
    /// Everything that was chosen before, newest first: what, and why.
    pub(in crate::voice) before: Vec<(String, String)>,
    pub(in crate::voice) fields: Markup,
    /// What the court said, where it is to be asked.
    pub(in crate::voice) court: Option<Markup>,
    pub(in crate::voice) faults: Faults,
}

impl ChoiceForm {
    pub(in crate::voice) fn new(
        file: &OpenFile,
        of: EntryId,
        typed: &Posted,
        faults: Faults,
    ) -> ChoiceForm {
        let t = words();
        let choices = file.voice.choices();
        let standing = choices.standing(of);
        let before = choices.of(of).map(|(stamp, one)| {
            let (may, _) = one.may.say(t);
            let by = file.signed(&stamp.by);
            let said = match one.chosen_by {
                Chooser::Child => t.may_before_child(may, say_day(stamp.on), by),
                Chooser::Worker => t.may_before_worker(may, say_day(stamp.on), by),
            };
            (said, one.why.clone())
        });
        ChoiceForm {
            stands: stands(t, file, &standing),
            before: before.collect(),
            fields: fields(t, file, typed, &faults),
            court: matches!(standing, Standing::Asking(..))
                .then(|| court_fields(t, typed, &faults)),
            faults,
        }
    }
}

fn stands(t: &Words, file: &OpenFile, standing: &Standing<'_>) -> String {
    match standing {
        Standing::NotChosen => t.may_stands_not_chosen(),
        Standing::Report => t.may_stands_report(),
        Standing::Asking(since, from) => {
            t.may_stands_asking(called(&known(file), from), say_day(*since))
        }
        Standing::KeptFrom(from) => t.may_stands_kept(called(&known(file), from)),
        Standing::NotKept => t.may_stands_not_kept(),
        Standing::NotInReport => t.may_stands_not_in_report(),
    }
}

/// Everybody of this file, as a worker calls them.
fn known(file: &OpenFile) -> Naming {
    naming(file, file.families(), file.child(), &Readers::worker())
}

/// These people by their names there.
fn called(known: &Naming, people: &[Slug]) -> String {
    let called = people.iter().map(|slug| {
        known
            .say(slug.as_str(), None)
            .unwrap_or_else(|| slug.as_str().to_owned())
    });
    called.collect::<Vec<_>>().join(", ")
}

/// Everybody of the family but the child.
fn others(file: &OpenFile) -> impl Iterator<Item = &Slug> {
    let people = file.families().flat_map(|family| family.people.all());
    people
        .map(|person| &person.slug)
        .filter(|slug| *slug != file.child())
}

fn fields(t: &Words, file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
    let known = known(file);
    let from = others(file).fold(
        Checkboxes::new("from", t.may_from()).small(),
        |boxes, slug| boxes.item(slug.as_str(), called(&known, std::slice::from_ref(slug))),
    );
    let from = from.checked(typed.all("from")).error(faults.of("from"));
    let may = May::ALL
        .into_iter()
        .fold(Radios::new("may", t.may_ask()), |radios, one| {
            let (say, means) = one.say(t);
            let choice = Choice::new(one.value(), say).hint(means);
            radios.choice(if one == May::AskCourt {
                choice.reveals(Markup::of(&from))
            } else {
                choice
            })
        });
    let may = may.checked(typed.get("may")).error(faults.of("may"));
    let chooser = Chooser::ALL
        .into_iter()
        .fold(
            Radios::new("chosen_by", t.may_who_chose()),
            |radios, one| {
                radios.item(
                    one.value(),
                    match one {
                        Chooser::Child => t.may_child_chose(),
                        Chooser::Worker => t.may_worker_chose(),
                    },
                )
            },
        )
        .checked(typed.get("chosen_by"))
        .error(faults.of("chosen_by"));
    let why = Input::new("may_why", t.may_why())
        .hint(t.may_why_hint())
        .value(typed.get("may_why"))
        .error(faults.of("may_why"));
    Markup::of(&may).and(&chooser).and(&why)
}

fn court_fields(t: &Words, typed: &Posted, faults: &Faults) -> Markup {
    let kept = Radios::new("kept", t.court_kept_ask())
        .item("yes", t.court_kept_yes())
        .item("no", t.court_kept_no())
        .checked(typed.get("kept"))
        .error(faults.of("kept"));
    let what = Input::new("court_what", t.court_what())
        .value(typed.get("court_what"))
        .error(faults.of("court_what"));
    Markup::of(&kept).and(&what)
}

/// `POST /children/{child}/said/{entry}/choice`: what may be done with these words.
pub(in crate::voice) async fn choose(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    let new = read_choice(&file, &form, entry).map(VoiceEntry::from);
    written((&viewer, &app, child, entry), &form, new).await
}

/// `POST /children/{child}/said/{entry}/court`: what the court said.
pub(in crate::voice) async fn court(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let new = read_court(&form, entry).map(VoiceEntry::from);
    written((&viewer, &app, child, entry), &form, new).await
}

/// Writes it, or shows the page again with everything that is wrong. Whoever is only on duty chooses nothing for a child they do not
/// know.
async fn written(
    (viewer, app, child, entry): (&Viewer, &App, FileId, EntryId),
    form: &Posted,
    new: Result<VoiceEntry, Faults>,
) -> Result<Response, Error> {
    let id = form.id()?;
    let new = match new {
        Ok(new) => new,
        Err(faults) => {
            let file = app.door.open(viewer, child).await?;
            let again = one_page(viewer, app, &file, entry).await?;
            let again = again.choosing(&file, form, faults);
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| {
        let is_there = file.voice.words(entry).is_some() && !file.is_for_duty();
        let waits = matches!(file.voice.choices().standing(entry), Standing::Asking(..));
        if !is_there || (matches!(new, VoiceEntry::CourtSaid(_)) && !waits) {
            return Err(Error::NotFound);
        }
        Ok(Written::new(file.id(), nth(id, 7), &new).into())
    };
    app.door.write(viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/said/{entry}")).into_response())
}

/// What the form says, or everything that is wrong with it. Only a child's own choice needs no reason.
fn read_choice(file: &OpenFile, form: &Posted, of: EntryId) -> Result<MayBeDone, Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let may = May::ALL
        .into_iter()
        .find(|one| one.value() == form.get("may"));
    if may.is_none() {
        faults.add("may", t.may_missing());
    }
    let ticked = |slug: &&Slug| form.all("from").any(|one| one == slug.as_str());
    let from: Vec<Slug> = match may {
        Some(May::AskCourt) => others(file).filter(ticked).cloned().collect(),
        _ => Vec::new(),
    };
    if may == Some(May::AskCourt) && from.is_empty() {
        faults.add("from", t.may_from_missing());
    }
    let mut choosers = Chooser::ALL.into_iter();
    let chosen_by = choosers.find(|one| one.value() == form.get("chosen_by"));
    if chosen_by.is_none() {
        faults.add("chosen_by", t.may_who_chose_missing());
    }
    let why = one_line(form.get("may_why"));
    let why = if chosen_by == Some(Chooser::Worker) {
        faults.needed("may_why", why, t.may_why_missing())
    } else {
        faults.check("may_why", why)
    };
    match (may, chosen_by) {
        (Some(may), Some(chosen_by)) if faults.none() => Ok(MayBeDone {
            of,
            may,
            from,
            chosen_by,
            why,
        }),
        _ => Err(faults),
    }
}

fn read_court(form: &Posted, of: EntryId) -> Result<CourtSaid, Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let kept = match form.get("kept") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if kept.is_none() {
        faults.add("kept", t.court_kept_missing());
    }
    let what = one_line(form.get("court_what"));
    let what = faults.needed("court_what", what, t.court_what_missing());
    match kept {
        Some(kept) if faults.none() => Ok(CourtSaid { of, kept, what }),
        _ => Err(faults),
    }
}
