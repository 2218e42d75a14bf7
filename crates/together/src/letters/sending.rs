//! Sending a letter, once and exactly as it was looked at; or withholding it, with a reason.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{DraftEnd, FileId};
use uuid::Uuid;

use super::{
    CannotSend, Form, LetterEntry, Passed, Sent, Withheld,
    beside::{Beside, Finding},
    desk::{Desk, as_read, found, found_in, saved, writing_page},
    forms::{self, forms_of},
    letter,
    press::made,
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Audience, Written},
    going_out::letter_goes,
    learning::{self, Held},
    parents, telling,
    web::{App, Error, Posted, nth, page_with, text, words},
};

/// Printing takes a moment of the processor, so it is done off the threads that answer requests.
pub(super) async fn print(
    app: App,
    document: paper::Document,
    today: jiff::civil::Date,
) -> Result<Vec<(Form, &'static str, Vec<u8>)>, Error> {
    let printed = tokio::task::spawn_blocking(move || made(&app.press, &document, today))
        .await
        .map_err(anyhow::Error::from)?;
    printed.map_err(|say| Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))
}

/// `POST …/sending`: looks once more, makes every form, and sends exactly what was looked at.
pub(super) async fn send(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let show = Redirect::to(&format!("/children/{child}/letters/{letter}"));
    if file.letters.get(letter).is_some() {
        return Ok(show.into_response());
    }
    let desk = saved(&app, &viewer, file, letter, &form).await?;
    let today = day(app.door.clock().now());
    if desk.draft.texts().len() > 1 {
        let again = writing_page(
            &viewer,
            &app,
            &desk,
            letter,
            Vec::new(),
            form.get("because"),
            Some(words().letters_two_texts()),
        )?;
        return page_with(StatusCode::CONFLICT, &again);
    }
    if let Some(waits) = waits_for_a_look(&desk, &desk.file, letter) {
        let because = form.get("because");
        let problem = Some(learning::asked_for(&waits));
        let again = writing_page(&viewer, &app, &desk, letter, Vec::new(), because, problem)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let findings = found(&app, &viewer, &desk)?;
    let held = Beside::held(&findings);
    let because = text(form.get("because")).unwrap_or_default();
    let stale = forms::left(&findings);
    let shown = form.get("forms").parse().unwrap_or(0);
    if !stale.is_empty() || shown != desk.forms.changed {
        let problem = words().forms_look_first();
        let again = writing_page(&viewer, &app, &desk, letter, stale, &because, Some(problem))?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    if !looked_at(&findings, &held, &form, &because) {
        let sealed = findings
            .iter()
            .any(|finding| finding.sealed)
            .then(|| words().beside_sealed_why());
        let again = writing_page(&viewer, &app, &desk, letter, held, &because, sealed)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let passed = Beside::passed(&findings, &because);
    let to_send = make(&app, &viewer, &desk, letter, passed, today).await?;
    let outcome = write_sent(&app, &viewer, &desk, to_send, &held, today).await;
    match outcome {
        Ok(()) | Err(Refused::Rule(CannotSend::AlreadySent | CannotSend::Withheld)) => {
            Ok(show.into_response())
        }
        Err(Refused::Rule(
            CannotSend::ChangedMeanwhile | CannotSend::AnotherWent | CannotSend::NotLookedAt,
        )) => Err(Error::Changed),
        Err(Refused::Rule(CannotSend::LookFirst(left))) => {
            let again = writing_page(&viewer, &app, &desk, letter, left, &because, None)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(Refused::Web(Error::Changed | Error::Stale(_)))
            if sent_meanwhile(&app, &viewer, child, letter).await? =>
        {
            Ok(show.into_response())
        }
        Err(Refused::Web(error)) => Err(error),
    }
}

/// Did somebody, or the same press twice, send it at the same moment? Then the letter that went is shown.
async fn sent_meanwhile(
    app: &App,
    viewer: &Viewer,
    child: FileId,
    letter: Uuid,
) -> Result<bool, Error> {
    Ok(app
        .door
        .reopen(viewer, child)
        .await?
        .letters
        .get(letter)
        .is_some())
}

/// A reason is for what the writer was shown, and for nothing that came up since. A sealed detail goes with no reason at all.
fn looked_at(findings: &[Finding], held: &[String], form: &Posted, because: &str) -> bool {
    let shown = held
        .iter()
        .all(|one| form.all("held").any(|seen| seen == one));
    held.is_empty()
        || (shown && !because.trim().is_empty() && findings.iter().all(|finding| !finding.sealed))
}

/// Does it wait for whoever looks at what its sender writes?
fn waits_for_a_look(desk: &Desk, file: &OpenFile, letter: Uuid) -> Option<Held> {
    let draft = desk.text.to_bytes();
    learning::held(desk.learns.as_ref(), &file.learning, letter, &draft)
}

/// Makes every form and puts it beside the file; the entry that names them keeps them.
pub(super) async fn make(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    letter: Uuid,
    passed: Vec<Passed>,
    today: jiff::civil::Date,
) -> Result<Sent, Error> {
    let document = as_read(viewer, desk, &desk.file, today)?;
    let others = forms::others(app, viewer, desk, &document, today).await?;
    let mut forms = Vec::new();
    for (form, media, bytes) in print(app.clone(), document.clone(), today).await? {
        forms.push((
            form,
            app.door
                .attach(&desk.file, viewer.by.id, media, bytes.into())
                .await?,
        ));
    }
    let draft = &desk.text;
    Ok(Sent {
        letter,
        kind: draft.kind,
        to: draft.recipient(&desk.file).clone(),
        about: draft.about,
        readers: Audience::only(draft.readers(&desk.file).people()),
        way: draft.way,
        source: draft.text.clone(),
        document,
        forms,
        others,
        list: desk.list.version(),
        passed,
    })
}

/// Is it, for the file as it is now, the same text for the same people, with nothing more to look at and nothing sealed in it?
fn is_as_looked_at(
    file: &OpenFile,
    viewer: &Viewer,
    desk: &Desk,
    to_send: &Sent,
    today: jiff::civil::Date,
) -> bool {
    let readers = Audience::only(desk.text.readers(file).people());
    let as_made = as_read(viewer, desk, file, today);
    let looked_at = found_in(file, viewer, desk, today).is_ok_and(|findings| {
        let passed = to_send.passed.iter().map(|passed| &passed.held);
        Beside::held(&findings).iter().eq(passed) && findings.iter().all(|one| !one.sealed)
    });
    readers == to_send.readers
        && as_made.is_ok_and(|document| document == to_send.document)
        && looked_at
}

pub(super) async fn write_sent(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    to_send: Sent,
    held: &[String],
    today: jiff::civil::Date,
) -> Result<(), Refused<CannotSend>> {
    let outside = app.outside.prints_letters(&app.door).await;
    let notify_prints = outside.map_err(Refused::Web)?;
    let id = ledger::EntryId(to_send.letter);
    let rule = |file: &OpenFile| {
        if waits_for_a_look(desk, file, to_send.letter).is_some() {
            return Err(CannotSend::NotLookedAt);
        }
        let same = is_as_looked_at(file, viewer, desk, &to_send, today);
        let entry = letter::send(&file.letters, &to_send, same, desk.text.again, held)?;
        let others = to_send.others.iter().flat_map(|other| &other.files);
        let keeps = to_send
            .forms
            .iter()
            .chain(others)
            .map(|(_, attachment)| *attachment)
            .collect();
        let (waits, put) = letter_goes(file, &to_send, notify_prints);
        let entries = std::iter::once(Written::new(file.id(), id, &entry));
        let carries = telling::carries(file, &to_send);
        let told = parents::told_by_letter(file, &to_send, nth(id, 105));
        Ok(Writing {
            entries: entries.chain(waits).chain(carries).chain(told).collect(),
            keeps,
            outbox: put.into_iter().collect(),
            ends: vec![
                (to_send.letter, DraftEnd::Sent),
                (forms_of(to_send.letter), DraftEnd::Sent),
            ],
            ..Writing::default()
        })
    };
    app.door.write(viewer, desk.file.id(), rule).await.map(drop)
}

/// `POST …/withholding`: not sent, because it would not be safe. The reason stays on the file.
pub(super) async fn withhold(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let because = text(form.get("withhold-because")).unwrap_or_default();
    if because.trim().is_empty() {
        let desk = saved(&app, &viewer, file, letter, &form).await?;
        let again = writing_page(
            &viewer,
            &app,
            &desk,
            letter,
            Vec::new(),
            "",
            Some(words().letters_withhold_reason_missing()),
        )?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let draft = saved(&app, &viewer, file, letter, &form).await?.text;
    let withheld = Withheld {
        letter,
        kind: draft.kind,
        to: draft.to,
        about: draft.about,
        because,
    };
    let rule = |file: &OpenFile| -> Result<Writing, CannotSend> {
        let entry: LetterEntry = letter::withhold(&file.letters, withheld.clone())?;
        let entries = vec![Written::new(file.id(), ledger::EntryId(letter), &entry)];
        Ok(Writing {
            entries,
            ends: vec![
                (letter, DraftEnd::ThrownAway),
                (forms_of(letter), DraftEnd::ThrownAway),
            ],
            ..Writing::default()
        })
    };
    match app.door.write(&viewer, child, rule).await {
        Ok(_) | Err(Refused::Rule(_)) => {
            Ok(Redirect::to(&format!("/children/{child}/letters/{letter}")).into_response())
        }
        Err(Refused::Web(error)) => Err(error),
    }
}
