//! Who gets the daily e-mail now, and what it says.

use jiff::{ZonedDateTime, civil::Date};
use uuid::Uuid;

use super::{Daily, Wanted};
use crate::{
    away::Away,
    children::Due,
    door::OpenFile,
    due::{DueRules, WorkingDays},
    web::Words,
};

/// So many hours after its hour nobody begins their day any more, and the next day's comes (ours): a program that was down all day
/// sends nobody an e-mail at night.
const STILL: i16 = 3;

/// Whoever is to have today's by this moment, on a working day: nobody who is away.
pub fn wanted_at(
    daily: &Daily,
    working: &WorkingDays,
    away: &Away,
    now: &ZonedDateTime,
) -> Vec<Uuid> {
    let (today, minutes) = (now.date(), minutes(now.time()));
    let begins = minutes_of(daily);
    if !working.is_open(today) || !(begins..begins + STILL * 60).contains(&minutes) {
        return Vec::new();
    }
    let there = daily
        .wanted()
        .filter(|wanted| away.of(wanted.worker, today).is_none());
    there.map(|wanted| wanted.worker).collect()
}

fn minutes_of(daily: &Daily) -> i16 {
    minutes(daily.hour())
}

fn minutes(time: jiff::civil::Time) -> i16 {
    i16::from(time.hour()) * 60 + i16::from(time.minute())
}

/// How many things are due today, or late, in these files.
pub fn due_today<'a>(
    files: impl Iterator<Item = &'a OpenFile>,
    rules: &DueRules,
    today: Date,
) -> usize {
    let due = files.flat_map(|file| Due::of(file, rules, today));
    due.filter(|due| due.by <= today).count()
}

/// Its subject and its words: the same for everybody, but for a number, and for the name of the service where somebody wants that.
pub fn says(t: &Words, wanted: &Wanted, things: usize, address: &str) -> (String, String) {
    let subject = if wanted.service {
        t.daily_subject_service()
    } else {
        t.daily_subject()
    };
    (subject, t.daily_says(things, address))
}
