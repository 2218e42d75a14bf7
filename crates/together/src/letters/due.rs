//! When the introductory letter is due.

use jiff::civil::{Date, Weekday};

use crate::{
    children::{Due, What},
    door::OpenFile,
};

/// Working days from being allocated to the introductory letter. Ours: no number is published.
const WORKING_DAYS: usize = 5;

/// By when a letter is due for a worker who began on that day (bank holidays count as working days here).
pub fn introduction_due(began: Date) -> Date {
    let after = (1..).map(|days| began.saturating_add(jiff::Span::new().days(days)));
    after
        .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
        .nth(WORKING_DAYS - 1)
        .unwrap_or(began)
}

/// The first letter is due until it went or was withheld with a reason; from each worker who comes later, a letter that says who works
/// with the child now.
pub fn due(file: &OpenFile) -> Option<Due> {
    let newest = file.opening.workers().last()?;
    let first = file.letters.introduction(file.child()).is_none();
    let due = Due {
        by: introduction_due(newest.since),
        what: if first {
            What::IntroductoryLetter
        } else {
            What::WhoIAmNow
        },
    };
    (!file.letters.introduced_since(file.child(), newest.since)).then_some(due)
}
