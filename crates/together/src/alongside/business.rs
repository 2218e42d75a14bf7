//! What business services book: by the child's name, who is needed, what they must be able to do and for when. Nothing else of the file.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Redirect,
};
use jiff::civil::{Date, Time};
use ledger::{EntryId, FileId};

use super::{AlongsideEntry, Booked, Stands};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing, only_business},
    file::Written,
    going_out::business_name,
    web::{App, Error, Posted, Words, nth, one_line, say_day, words},
};

/// Something to book, as business services see it.
pub struct ToBook {
    /// The child, by the name everybody may know.
    pub child: String,
    /// Who is needed, and what they must be able to do.
    pub what: String,
    /// For when, and for how long it has waited.
    pub when: String,
    /// Where the booking is written down.
    pub address: String,
    /// The id of its form.
    pub id: EntryId,
}

/// Everything that waits to be booked, the longest first.
pub async fn to_book(app: &App, viewer: &Viewer) -> Result<Vec<ToBook>, Error> {
    let now = app.door.clock().now();
    let pick = |file: &OpenFile, entry: EntryId| picked(words(), file, entry, day(now));
    let all = app.door.to_book(viewer, pick).await?;
    let all = all.into_iter().enumerate();
    Ok(all
        .filter_map(|(n, (entry, picked))| {
            let (child, what, when) = picked?;
            Some(ToBook {
                child,
                what,
                when,
                address: format!("/post/bookings/{entry}"),
                id: nth(EntryId::new(now), u8::try_from(n).unwrap_or_default()),
            })
        })
        .collect())
}

fn picked(
    t: &Words,
    file: &OpenFile,
    entry: EntryId,
    today: Date,
) -> Option<(String, String, String)> {
    let one = file.alongside.get(entry)?;
    let who = one.asked.who.say(t);
    let what = if one.asked.need.is_empty() {
        who
    } else {
        format!("{who} · {}", one.asked.need)
    };
    let waits = t.alongside_days(one.days_waiting(today));
    let when = match one.asked.by {
        Some(by) => format!("{} · {waits}", t.alongside_for_day(say_day(by))),
        None => waits,
    };
    Some((business_name(file), what, when))
}

/// `POST /post/bookings/{entry}`: somebody is booked.
pub(super) async fn booked(
    viewer: Viewer,
    State(app): State<App>,
    Path(entry): Path<EntryId>,
    form: Posted,
) -> Result<Redirect, Error> {
    only_business(&viewer)?;
    let id = form.id()?;
    let child: FileId = app
        .door
        .waits_to_be_booked(entry)
        .await?
        .ok_or(Error::NotFound)?;
    let today = day(app.door.clock().now());
    let booked = read(&form, entry, today)
        .map_err(|say| Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))?;
    let rule = |file: &OpenFile| write(file, id, &booked);
    let written = app.door.write_outcome(&viewer.by, child, rule).await;
    written.map_err(|refused| match refused {
        Refused::Rule(error) | Refused::Web(error) => error,
    })?;
    Ok(Redirect::to("/post"))
}

/// Who comes and when, or what is missing.
pub(super) fn read(form: &Posted, of: EntryId, today: Date) -> Result<Booked, String> {
    let t = words();
    let name = one_line(form.get("name"))?;
    if name.is_empty() {
        return Err(t.alongside_name_missing());
    }
    let on: Date = form.get("day").parse().map_err(|_| t.date_wrong())?;
    if on < today {
        return Err(t.telling_day_over());
    }
    let time = match form.get("time").trim() {
        "" => None,
        typed => Some(Time::strptime("%H:%M", typed).map_err(|_| t.diary_time_wrong())?),
    };
    Ok(Booked {
        of,
        name,
        day: on,
        time,
    })
}

/// A booking of something that still waits, or is booked anew.
pub(super) fn write(file: &OpenFile, id: EntryId, booked: &Booked) -> Result<Writing, Error> {
    let one = file.alongside.get(booked.of).ok_or(Error::NotFound)?;
    if matches!(one.stands(), Stands::Over | Stands::Refused) {
        return Err(Error::Changed);
    }
    let entry = AlongsideEntry::from(booked.clone());
    Ok(Written::new(file.id(), id, &entry).into())
}
