//! Days and times as people say them.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use crate::clock::london;

/// "Tuesday 1 December"
pub fn say_day(day: Date) -> String {
    day.strftime("%A %-d %B").to_string()
}

/// "1 December 2026"
pub fn say_date(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

/// "10:00", and midday and midnight by their names.
pub fn say_time(time: Time) -> String {
    match (time.hour(), time.minute()) {
        (12, 0) => "midday".to_owned(),
        (0, 0) => "midnight".to_owned(),
        _ => time.strftime("%-H:%M").to_string(),
    }
}

/// "Monday 23 November at 16:42", in England.
pub fn say_moment(at: Timestamp) -> String {
    at.to_zoned_datetime(london())
        .strftime("%A %-d %B at %-H:%M")
        .to_string()
}
