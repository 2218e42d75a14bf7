//! Danger first: one worker tells people who can help, at once, and writes it down in one press with one line of reason.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{Timestamp, civil::Time};
use ledger::{EntryId, FileId};
use page_parts::{Input, Radios};

use super::{
    Helper, PassedOn, VoiceEntry,
    one::{one_page, reading},
};
use crate::{
    clock::london,
    door::{OpenFile, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, nth, one_line, page_with, say_day, say_time, words},
};

/// The form, and what was passed on already.
pub(super) struct PassingOn {
    /// What was passed on before, a sentence each, with why.
    pub(super) before: Vec<(String, String)>,
    to: String,
    at: String,
    why: String,
    pub(super) faults: Faults,
}

impl PassingOn {
    /// Of these words, at this time.
    pub(super) fn empty(file: &OpenFile, of: EntryId, now: Timestamp) -> PassingOn {
        let before = file.voice.passed_on(of).map(|(stamp, passed)| {
            let (whom, when) = (passed.to.say(words()), say_time(passed.at));
            let by = file.signed(&stamp.by);
            let said = words().passed_before(whom, say_day(stamp.on), when, by);
            (said, passed.why.clone())
        });
        let now = now.to_zoned_datetime(london()).time();
        PassingOn {
            before: before.collect(),
            to: String::new(),
            at: now.strftime("%H:%M").to_string(),
            why: String::new(),
            faults: Faults::default(),
        }
    }

    /// With what was typed.
    pub(super) fn again(self, form: &Posted, faults: Faults) -> PassingOn {
        PassingOn {
            to: form.get("passed_to").to_owned(),
            at: form.get("at").to_owned(),
            why: form.get("why").to_owned(),
            faults,
            ..self
        }
    }

    /// Is something to be mended here?
    pub(super) fn has_faults(&self) -> bool {
        !self.faults.none()
    }

    pub(super) fn to_whom(&self) -> Radios {
        let t = words();
        let radios = Radios::new("passed_to", t.passed_to_whom());
        let all = Helper::ALL.into_iter();
        all.fold(radios, |radios, one| radios.item(one.value(), one.say(t)))
            .checked(&self.to)
            .error(self.faults.of("passed_to"))
    }

    pub(super) fn at_what_time(&self) -> Input {
        Input::new("at", words().passed_at())
            .kind("time")
            .value(&self.at)
            .error(self.faults.of("at"))
    }

    pub(super) fn because(&self) -> Input {
        Input::new("why", words().passed_why())
            .hint(words().passed_why_hint())
            .value(&self.why)
            .error(self.faults.of("why"))
    }
}

/// `POST /children/{child}/said/{entry}/passing-on`
pub(super) async fn pass_on(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let passed = match read_form(&form, entry) {
        Ok(passed) => VoiceEntry::from(passed),
        Err(faults) => {
            let file = app.door.open(&viewer, child).await?;
            let again = one_page(&viewer, &app, &file, entry)
                .await?
                .passing(&form, faults);
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| {
        file.voice.stamp(entry).ok_or(Error::NotFound)?;
        let mut all = vec![Written::new(file.id(), nth(id, 5), &passed)];
        all.extend(reading(file, entry, nth(id, 2)));
        Ok::<_, Error>(all.into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/said/{entry}")).into_response())
}

/// What the form says, or everything that is wrong with it.
fn read_form(form: &Posted, of: EntryId) -> Result<PassedOn, Faults> {
    let t = words();
    let mut faults = Faults::default();
    let to = Helper::ALL
        .into_iter()
        .find(|one| one.value() == form.get("passed_to"));
    if to.is_none() {
        faults.add("passed_to", t.passed_to_missing());
    }
    let at: Result<Time, String> = form.get("at").parse().map_err(|_| t.passed_at_wrong());
    let at = faults.check("at", at);
    let why = faults.needed("why", one_line(form.get("why")), t.passed_why_missing());
    match to {
        Some(to) if faults.none() => Ok(PassedOn { of, to, at, why }),
        _ => Err(faults),
    }
}
