//! What happens next, as a child's own screen may say it.

use jiff::civil::Date;

use super::{entries::say_when, item::Item, items::about_child};
use crate::{
    door::OpenFile,
    file::Readers,
    web::{Words, words},
};

/// At most this many things are told at once; a page of dates frightens.
const MOST: usize = 4;

/// What a screen may say of what comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ahead {
    /// There is nothing this screen may know of.
    Nothing,
    /// Something is planned. Somebody may be around this screen whom nobody has named, so it says no more.
    Something,
    /// These things, soonest first.
    These(Vec<Next>),
}

impl Ahead {
    /// Is there anything?
    pub(crate) fn is_there(&self) -> bool {
        *self != Ahead::Nothing
    }
}

/// One thing that comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Next {
    /// When it is.
    pub(crate) when: String,
    /// What happens, in the words that were written for the child.
    pub(crate) say: String,
    /// Where and with whom, where everybody around this screen may know; else empty.
    pub(crate) place: String,
    /// It was moved, or will not be; else empty.
    pub(crate) news: String,
    /// How many days are left, for a child who asked; else empty.
    pub(crate) days: String,
}

/// What is ahead of the child whose file this is. What is the workers' business, such as a report that is due, is not.
pub(crate) fn ahead(file: &OpenFile, today: Date) -> Ahead {
    let all = about_child(file).into_iter().map(|(_, _, item)| item);
    let mut coming = all
        .filter(|item| item.day >= today && item.happening != super::Happening::ReportDue)
        .peekable();
    if coming.peek().is_none() {
        return Ahead::Nothing;
    }
    if file.readers().has_unknown() {
        return Ahead::Something;
    }
    let count = file.countdown.is_wanted();
    let next = coming.map(|item| next(&item, file.readers(), today, count));
    Ahead::These(next.take(MOST).collect())
}

fn next(item: &Item, readers: &Readers, today: Date, count: bool) -> Next {
    let t = words();
    // What is not for this screen was left out before the fold; of a date from before the diary, place and date are one entry.
    let place = item.place.as_ref();
    let place = place.filter(|place| place.readers.includes(readers));
    let counts = count && !item.is_called_off();
    Next {
        when: say_when(item.day, item.time),
        say: item.say.clone(),
        place: place
            .map(|place| super::entries::said(&[&place.place, &place.with]))
            .unwrap_or_default(),
        news: news(t, item),
        days: if counts {
            days_until(t, item.day, today)
        } else {
            String::new()
        },
    }
}

/// What became of it, with the reason where there is one for the child.
fn news(t: &Words, item: &Item) -> String {
    let first = if item.is_called_off() {
        t.next_off()
    } else if let Some((day, time)) = item.before() {
        t.next_moved(say_when(day, time))
    } else {
        return String::new();
    };
    let why = item.newest().why.trim();
    if why.is_empty() {
        first
    } else {
        format!("{first} {why}")
    }
}

fn days_until(t: &Words, day: Date, today: Date) -> String {
    match day.since(today).map_or(0, |span| span.get_days()) {
        0 => t.next_today(),
        1 => t.next_tomorrow(),
        days => t.next_in_days(days),
    }
}
