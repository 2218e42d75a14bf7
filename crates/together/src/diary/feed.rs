//! A worker's diary as a calendar (RFC 5545). It leaves the house for a telephone, so it says what kind of thing and when,
//! and nothing else: no place, no words of ours or of a child's, and a child's first name only where the worker chose that.

use std::collections::BTreeMap;

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use ledger::EntryId;

use super::{Happening, item::Item, items::coming};
use crate::{
    children::Due,
    clock::{day, london},
    door::OpenFile,
    due::DueRules,
    file::Readers,
    web::{Words, words},
};

/// A line of a calendar has at most so many bytes (RFC 5545, section 3.1).
const LONGEST: usize = 75;

/// One thing in a calendar.
struct Event {
    /// What tells it from every other thing; it leaves as a keyed hash.
    key: String,
    summary: String,
    day: Date,
    time: Option<Time>,
    /// First names of the children it is about.
    names: Vec<String>,
}

/// Which days of a file are in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// All of them.
    All,
    /// Those after this day: until then somebody covers.
    After(Date),
    /// Those until this day, by which whoever is away is back.
    Until(Date),
}

impl Which {
    fn has(self, day: Date) -> bool {
        match self {
            Which::All => true,
            Which::After(until) => day > until,
            Which::Until(until) => day <= until,
        }
    }
}

/// The calendar of somebody who works with these children, or covers for somebody who does. `uid` hides what it is given.
pub(super) fn feed<'a>(
    files: impl Iterator<Item = (&'a OpenFile, Which)>,
    rules: &DueRules,
    with_names: bool,
    now: Timestamp,
    uid: impl Fn(&str) -> String,
) -> String {
    let (t, today) = (words(), day(now));
    let (something, stamp) = (t.calendar_due(), format!("DTSTAMP:{}", in_utc(now)));
    let mut planned: BTreeMap<EntryId, Event> = BTreeMap::new();
    let mut all = Vec::new();
    for (file, which) in files {
        let due = Due::of(file, rules, today);
        let name = first_name(file);
        let due = due
            .iter()
            .map(|due| due_event(file, due, today, &something, &name));
        all.extend(due.filter(|event| which.has(event.day)));
        for item in coming(file, today)
            .into_iter()
            .filter(|item| which.has(item.day))
        {
            let event = planned.entry(item.id).or_insert_with(|| event(t, &item));
            event.names.push(name.clone());
        }
    }
    for event in planned.values_mut() {
        event.names.sort();
    }
    all.extend(planned.into_values());
    all.sort_by(|a, b| (a.day, a.time, &a.key).cmp(&(b.day, b.time, &b.key)));
    let mut text = String::new();
    for say in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Diary//EN"] {
        line(&mut text, say);
    }
    line(
        &mut text,
        &format!("X-WR-CALNAME:{}", escaped(&t.calendar_name())),
    );
    line(&mut text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    for event in &all {
        event.write(&mut text, with_names, &stamp, &uid);
    }
    line(&mut text, "END:VCALENDAR");
    text
}

/// Something due stands on its day; what is late stands on today, so that it is seen.
fn due_event(file: &OpenFile, due: &Due, today: Date, something: &str, name: &str) -> Event {
    Event {
        key: format!("due {} {:?}", file.id(), due.what),
        summary: something.to_owned(),
        day: due.by.max(today),
        time: None,
        names: vec![name.to_owned()],
    }
}

fn event(t: &Words, item: &Item) -> Event {
    Event {
        key: format!("diary {}", item.id),
        // A report that goes to a court is a thing that is due; nobody who looks at a telephone needs to know more.
        summary: if item.happening == Happening::ReportDue {
            t.calendar_due()
        } else {
            item.happening.say(t)
        },
        day: item.day,
        time: item.time,
        names: Vec::new(),
    }
}

/// What their workers call them, its first word.
fn first_name(file: &OpenFile) -> String {
    let chosen = file.about_me.name_for(&Readers::worker());
    let name = chosen.map_or_else(
        || file.opening.court_first_name(),
        |said| &said.answer.said.name,
    );
    name.split_whitespace().next().unwrap_or(name).to_owned()
}

impl Event {
    fn write(
        &self,
        text: &mut String,
        with_names: bool,
        stamp: &str,
        uid: impl Fn(&str) -> String,
    ) {
        let summary = if with_names && !self.names.is_empty() {
            format!("{}: {}", self.summary, self.names.join(", "))
        } else {
            self.summary.clone()
        };
        line(text, "BEGIN:VEVENT");
        line(text, &format!("UID:{}", uid(&self.key)));
        line(text, stamp);
        line(text, &self.starts());
        line(text, &format!("SUMMARY:{}", escaped(&summary)));
        if self.time.is_none() {
            line(text, "TRANSP:TRANSPARENT");
        }
        line(text, "END:VEVENT");
    }

    /// The moment, in UTC, so that no telephone has to know when clocks change here. An hour that comes twice is the first of
    /// the two. Without an hour it is the whole day.
    fn starts(&self) -> String {
        let moment = self
            .time
            .and_then(|time| self.day.to_datetime(time).to_zoned_datetime(london()).ok());
        match moment {
            Some(moment) => format!("DTSTART:{}", in_utc(moment.timestamp())),
            None => format!("DTSTART;VALUE=DATE:{}", self.day.strftime("%Y%m%d")),
        }
    }
}

fn in_utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text as a calendar has it (RFC 5545, section 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace(['\r', '\n'], " ")
}

/// Adds a line, folded where it is too long, never inside a character.
fn line(text: &mut String, line: &str) {
    if line.len() <= LONGEST {
        text.push_str(line);
        text.push_str("\r\n");
        return;
    }
    let mut bytes = 0;
    for c in line.chars() {
        if bytes + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            bytes = 1;
        }
        text.push(c);
        bytes += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_and_never_inside_a_character() {
        let mut text = String::new();
        let long = format!("SUMMARY:{}", "Ánh 👩‍👩‍👧 ".repeat(30));
        line(&mut text, &long);
        assert!(text.split("\r\n").all(|one| one.len() <= LONGEST), "{text}");
        assert_eq!(text.replace("\r\n ", ""), format!("{long}\r\n"));
    }

    #[test]
    fn a_name_cannot_end_its_line_or_begin_another() {
        assert_eq!(escaped("A;b,c\\d\r\nATTACH:x"), "A\\;b\\,c\\\\d  ATTACH:x");
    }
}
