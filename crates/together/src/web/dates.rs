//! Days and times as people say them, in the language of the page.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};

use super::language::Language;
use crate::clock::london;

/// From Monday.
const WELSH_DAYS: [&str; 7] = [
    "dydd Llun",
    "dydd Mawrth",
    "dydd Mercher",
    "dydd Iau",
    "dydd Gwener",
    "dydd Sadwrn",
    "dydd Sul",
];
const WELSH_MONTHS: [&str; 12] = [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
];

/// "Tuesday 1 December"
pub fn say_day(day: Date) -> String {
    match Language::of_this_page() {
        Language::English => day.strftime("%A %-d %B").to_string(),
        Language::Welsh => {
            let weekday = day.weekday().to_monday_zero_offset();
            let weekday = WELSH_DAYS[usize::from(weekday.unsigned_abs())];
            format!("{weekday} {} {}", day.day(), welsh_month(day))
        }
    }
}

/// "1 December 2026"
pub fn say_date(day: Date) -> String {
    match Language::of_this_page() {
        Language::English => day.strftime("%-d %B %Y").to_string(),
        Language::Welsh => format!("{} {} {}", day.day(), welsh_month(day), day.year()),
    }
}

/// "10:00", and midday and midnight by their names.
pub fn say_time(time: Time) -> String {
    let welsh = Language::of_this_page() == Language::Welsh;
    match (time.hour(), time.minute()) {
        (12, 0) => if welsh { "hanner dydd" } else { "midday" }.to_owned(),
        (0, 0) => if welsh { "hanner nos" } else { "midnight" }.to_owned(),
        _ => time.strftime("%-H:%M").to_string(),
    }
}

/// "Monday 23 November at 16:42", in England.
pub fn say_moment(at: Timestamp) -> String {
    let at = at.to_zoned_datetime(london());
    let time = at.strftime("%-H:%M");
    match Language::of_this_page() {
        Language::English => format!("{} at {time}", say_day(at.date())),
        Language::Welsh => format!("{} am {time}", say_day(at.date())),
    }
}

/// "December"
pub fn say_month(day: Date) -> String {
    match Language::of_this_page() {
        Language::English => day.strftime("%B").to_string(),
        Language::Welsh => welsh_month(day).to_owned(),
    }
}

fn welsh_month(day: Date) -> &'static str {
    WELSH_MONTHS[usize::from(day.month().unsigned_abs()) - 1]
}
