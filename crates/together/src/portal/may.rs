//! What may be done with what a child said or asked: their own press, where nobody else is around the screen. The page says what each
//! choice means before anything is chosen. What was chosen is for the workers, and is not shown again.

use ledger::EntryId;
use page_parts::{Checkboxes, Choice, Markup, Radios};

use super::{
    asks::{Next, write_also},
    here::worker,
    place::Place,
};
use crate::{
    door::{ChildViewer, OpenFile},
    file::{Slug, Written},
    people::map_form,
    voice::{Chooser, May, MayBeDone, VoiceEntry},
    web::{App, Error, Faults, Posted, nth, say_day, words},
};

/// The three choices, each with what it means; they stand on a page of their own, and beside words that are about to be given.
pub(super) struct MayForm {
    worker: String,
    people: Vec<(Slug, String)>,
    typed: Posted,
}

impl MayForm {
    /// For words that this worker reads; from whom of these people it can be kept.
    pub(super) fn new(worker: String, people: Vec<(Slug, String)>) -> MayForm {
        MayForm {
            worker,
            people,
            typed: Posted::default(),
        }
    }

    /// With what was chosen.
    pub(super) fn typed(self, form: &Posted) -> MayForm {
        MayForm {
            typed: form.clone(),
            ..self
        }
    }

    /// The fields.
    pub(super) fn fields(&self, faults: &Faults) -> Markup {
        let (t, worker) = (words(), self.worker.as_str());
        let from = self.people.iter().fold(
            Checkboxes::new("from", t.may_child_from()),
            |boxes, (slug, name)| boxes.item(slug.as_str(), name.as_str()),
        );
        let from = from
            .checked(self.typed.all("from"))
            .error(faults.of("from"));
        let all = May::ALL.into_iter();
        let may = all.fold(
            Radios::new("may", t.may_child_ask(worker)),
            |radios, one| {
                let (say, means) = match one {
                    May::Report => (t.may_child_report(worker), t.may_child_report_means()),
                    May::AskCourt => (t.may_child_court(), t.may_child_court_means(worker)),
                    May::NotInReport => (t.may_child_not(worker), t.may_child_not_means()),
                };
                let choice = Choice::new(one.value(), say).hint(means);
                radios.choice(if one == May::AskCourt {
                    choice.reveals(Markup::of(&from))
                } else {
                    choice
                })
            },
        );
        let may = may.checked(self.typed.get("may")).error(faults.of("may"));
        Markup::of(&may)
    }

    /// What was chosen, if anything: asking the court is always from somebody.
    pub(super) fn read(
        file: &OpenFile,
        form: &Posted,
        faults: &mut Faults,
    ) -> Option<(May, Vec<Slug>)> {
        let mut all = May::ALL.into_iter();
        let may = all.find(|one| one.value() == form.get("may"))?;
        let ticked = |(slug, _): &(Slug, String)| form.all("from").any(|one| one == slug.as_str());
        let from: Vec<Slug> = match may {
            May::AskCourt => {
                let people = map_form::everybody(file, file.readers()).into_iter();
                people.filter(ticked).map(|(slug, _)| slug).collect()
            }
            _ => Vec::new(),
        };
        if may == May::AskCourt && from.is_empty() {
            faults.add("from", words().may_child_from_missing(worker(file)));
        }
        Some((may, from))
    }
}

/// The page where a child chooses.
pub(super) struct Choosing {
    /// Which of their words: the form's own field.
    pub(super) of: EntryId,
    /// Which, as a screen may say it.
    pub(super) says: String,
    may: MayForm,
}

impl Choosing {
    /// About these words, if they are this child's and this screen may speak of them.
    pub(super) fn new(file: &OpenFile, of: EntryId) -> Option<Choosing> {
        let mut all = file.voice.received();
        let (stamp, got, _) = all.find(|(_, got, _)| got.of == of)?;
        let when = say_day(stamp.on);
        Some(Choosing {
            of,
            says: if got.question {
                words().here_you_asked(when)
            } else {
                words().here_you_said(when)
            },
            may: MayForm::new(worker(file), map_form::everybody(file, file.readers())),
        })
    }

    /// With what was chosen.
    pub(super) fn typed(self, form: &Posted) -> Choosing {
        Choosing {
            may: self.may.typed(form),
            ..self
        }
    }

    /// The three choices, each with what it means.
    pub(super) fn fields(&self, faults: &Faults) -> Markup {
        self.may.fields(faults)
    }
}

/// Keeps what they chose. Where somebody else is around the screen nothing is chosen on it.
pub(super) async fn choose(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let (id, t) = (form.id()?, words());
    let file = app.door.open_own(viewer).await?;
    let of = form.get("of").parse().ok();
    let theirs = of.filter(|of| Choosing::new(&file, *of).is_some());
    let Some(of) = theirs.filter(|_| file.readers().is_one_person()) else {
        return Ok(Ok(Place::Home));
    };
    let mut faults = Faults::default();
    let chosen = MayForm::read(&file, form, &mut faults);
    if chosen.is_none() {
        faults.add("may", t.may_child_missing());
    }
    let Some((may, from)) = chosen.filter(|_| faults.none()) else {
        return Ok(Err((Place::May(of), faults)));
    };
    let chosen = VoiceEntry::from(MayBeDone {
        of,
        may,
        from,
        chosen_by: Chooser::Child,
        why: String::new(),
    });
    write_also(app, viewer, id, |file, id| {
        Written::new(file.id(), nth(id, 7), &chosen).into()
    })
    .await?;
    Ok(Ok(Place::MayKept))
}
