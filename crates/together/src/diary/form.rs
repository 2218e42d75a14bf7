//! What the forms of the diary have in common: when, and where and with whom.

use jiff::{
    Span,
    civil::{Date, Time},
    tz::AmbiguousOffset,
};
use ledger::EntryId;
use page_parts::{Checkboxes, Input, Markup};

use super::{Item, Place};
use crate::{
    clock::london,
    file::Audience,
    web::{Faults, Posted, one_line, words},
};

/// Nothing is planned further ahead than this (ours): a year with a wrong figure in it is noticed.
const YEARS_AHEAD: i16 = 20;

/// A day and, where it is known, an hour.
pub(super) type When = (Date, Option<Time>);

/// These fields, and those for when.
pub(super) fn with_when(fields: Markup, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let day = Input::new("day", t.diary_day())
        .kind("date")
        .value(typed.get("day"))
        .error(faults.of("day"));
    let time = Input::new("time", t.diary_time())
        .hint(t.diary_time_hint())
        .kind("time")
        .value(typed.get("time"))
        .error(faults.of("time"));
    fields.and(&day).and(&time)
}

/// These fields, and those for where and with whom, and who may know that.
pub(super) fn with_place(fields: Markup, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let line = |name: &'static str, label: String| {
        Input::new(name, label)
            .spellcheck(false)
            .value(typed.get(name))
            .error(faults.of(name))
    };
    fields
        .and(&line("place", t.diary_place()).hint(t.diary_place_hint()))
        .and(&line("with", t.diary_with()))
        .and(
            &Checkboxes::without_legend("place_for")
                .item("readers", t.diary_place_for())
                .checked(typed.all("place_for")),
        )
}

/// When it says it will be; what is wrong goes to `faults`.
pub(super) fn read_when(form: &Posted, today: Date, faults: &mut Faults) -> Option<When> {
    let day = read_day(form.get("day").trim(), today);
    let time = read_time(form.get("time").trim());
    if let Err(say) = &day {
        faults.add("day", say.clone());
    }
    if let Err(say) = &time {
        faults.add("time", say.clone());
    }
    let (day, time) = (day.ok()?, time.ok()?);
    if time.is_some_and(|time| is_left_out(day, time)) {
        faults.add("time", words().diary_time_left_out());
        return None;
    }
    Some((day, time))
}

fn read_day(typed: &str, today: Date) -> Result<Date, String> {
    let t = words();
    let day: Date = typed.parse().map_err(|_| t.date_wrong())?;
    if day < today {
        Err(t.diary_day_over())
    } else if day > today.saturating_add(Span::new().years(YEARS_AHEAD)) {
        Err(t.diary_day_far())
    } else {
        Ok(day)
    }
}

/// An hour as a browser sends it, or as somebody types it: `16:30`, `16.30`. Nothing typed is no hour.
fn read_time(typed: &str) -> Result<Option<Time>, String> {
    if typed.is_empty() {
        return Ok(None);
    }
    let typed = typed.replace('.', ":");
    let read = ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|shape| Time::strptime(shape, &typed).ok());
    read.map(Some).ok_or_else(|| words().diary_time_wrong())
}

/// Is this an hour that clocks leave out on that night in England, when they go forward?
fn is_left_out(day: Date, time: Time) -> bool {
    let moment = london().to_ambiguous_timestamp(day.to_datetime(time));
    matches!(moment.offset(), AmbiguousOffset::Gap { .. })
}

/// Where and with whom, if either was typed or there was something before.
pub(super) fn read_place(
    form: &Posted,
    of: EntryId,
    readers: &Audience,
    faults: &mut Faults,
) -> Place {
    Place {
        of,
        place: faults.check("place", one_line(form.get("place"))),
        with: faults.check("with", one_line(form.get("with"))),
        readers: if form.has("place_for") {
            readers.clone()
        } else {
            Audience::Workers
        },
    }
}

/// Is this something that is not in the diary yet?
pub(super) fn is_new_place(place: &Place, before: Option<&Place>) -> bool {
    match before {
        Some(before) => before != place,
        None => !(place.place.is_empty() && place.with.is_empty()),
    }
}

/// The form filled with what is in the diary now.
pub(super) fn known(item: &Item) -> Posted {
    let mut known = Posted::default();
    known.set("day", &item.day.to_string());
    if let Some(time) = item.time {
        known.set("time", &time.strftime("%H:%M").to_string());
    }
    if let Some(place) = &item.place {
        known.set("place", &place.place);
        known.set("with", &place.with);
        if place.readers != Audience::Workers {
            known.set("place_for", "readers");
        }
    }
    known
}

/// What somebody who may know of the plan may not know of this field, as a fault that names it.
pub(super) fn no_secrets(faults: &mut Faults, field: &'static str, found: &[String]) {
    if faults.of(field).is_none() && !found.is_empty() {
        faults.add(field, words().diary_not_for_all(found.join("”, “")));
    }
}
