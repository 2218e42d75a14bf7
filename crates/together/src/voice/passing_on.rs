//! Danger first: one worker tells people who can help, at once, and writes it down in one press with one line of reason.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
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
pub(crate) struct PassingOn {
    /// What was passed on before, a sentence each, with why.
    pub(crate) before: Vec<(String, String)>,
    to: String,
    at: String,
    why: String,
    pub(crate) faults: Faults,
}

impl PassingOn {
    /// Of these words, at this time.
    pub(super) fn empty(file: &OpenFile, of: EntryId, now: Timestamp) -> PassingOn {
        let before = file.voice.passed_on(of).map(|(stamp, passed)| {
            let by = file.signed(&stamp.by);
            let said = passed_before(passed.to, (stamp.on, passed.at), by);
            (said, passed.why.clone())
        });
        PassingOn::after(before.collect(), now)
    }

    /// After these, at this time.
    pub(crate) fn after(before: Vec<(String, String)>, now: Timestamp) -> PassingOn {
        let now = now.to_zoned_datetime(london()).time();
        PassingOn {
            before,
            to: String::new(),
            at: now.strftime("%H:%M").to_string(),
            why: String::new(),
            faults: Faults::default(),
        }
    }

    /// With what was typed.
    pub(crate) fn again(self, form: &Posted, faults: Faults) -> PassingOn {
        PassingOn {
            to: form.get("passed_to").to_owned(),
            at: form.get("at").to_owned(),
            why: form.get("why").to_owned(),
            faults,
            ..self
        }
    }

    /// Is something to be mended here?
    pub(crate) fn has_faults(&self) -> bool {
        !self.faults.none()
    }

    pub(crate) fn to_whom(&self) -> Radios {
        let t = words();
        let radios = Radios::new("passed_to", t.passed_to_whom());
        let all = Helper::ALL.into_iter();
        all.fold(radios, |radios, one| radios.item(one.value(), one.say(t)))
            .checked(&self.to)
            .error(self.faults.of("passed_to"))
    }

    pub(crate) fn at_what_time(&self) -> Input {
        Input::new("at", words().passed_at())
            .kind("time")
            .value(&self.at)
            .error(self.faults.of("at"))
    }

    pub(crate) fn because(&self) -> Input {
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
    let passed = match passed_on(&form) {
        Ok((to, at, why)) => VoiceEntry::from(PassedOn {
            of: entry,
            to,
            at,
            why,
        }),
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

/// Who was told before, when and by whom, in a sentence.
pub(crate) fn passed_before(to: Helper, (on, at): (Date, Time), by: String) -> String {
    words().passed_before(to.say(words()), say_day(on), say_time(at), by)
}

/// Whom, at what time and why, as the form says it; or everything that is wrong with it.
pub(crate) fn passed_on(form: &Posted) -> Result<(Helper, Time, String), Faults> {
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
        Some(to) if faults.none() => Ok((to, at, why)),
        _ => Err(faults),
    }
}
