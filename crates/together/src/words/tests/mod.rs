//! Words: kept for the young people's board, in force without a restart, shown and explained to everybody.

mod explaining;
mod keeping;
mod list;

use jiff::civil::{Date, date};

use super::KeptWord;

/// A word to look for.
fn word(term: &str) -> KeptWord {
    KeptWord {
        term: term.to_owned(),
        kind: "jargon".to_owned(),
        advice: "replace".to_owned(),
        say_instead: vec!["something plainer".to_owned()],
        why: "Nobody says it at home.".to_owned(),
        source: "general".to_owned(),
        ..KeptWord::default()
    }
}

/// A day of December 2026.
fn december(day: i8) -> Date {
    date(2026, 12, day)
}
