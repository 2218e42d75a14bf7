//! On which days people work: every day but Saturdays, Sundays and the days the house names.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};

/// Bank holidays of England and Wales as GOV.UK publishes them (`https://www.gov.uk/bank-holidays.json`, compared day by day with a copy
/// of August 2026): year, month, day. Where one falls on a weekend, the day that stands in for it. The administrator's list takes their
/// place.
const BANK_HOLIDAYS: [(i16, i8, i8); 32] = [
    (2025, 1, 1),
    (2025, 4, 18),
    (2025, 4, 21),
    (2025, 5, 5),
    (2025, 5, 26),
    (2025, 8, 25),
    (2025, 12, 25),
    (2025, 12, 26),
    (2026, 1, 1),
    (2026, 4, 3),
    (2026, 4, 6),
    (2026, 5, 4),
    (2026, 5, 25),
    (2026, 8, 31),
    (2026, 12, 25),
    (2026, 12, 28),
    (2027, 1, 1),
    (2027, 3, 26),
    (2027, 3, 29),
    (2027, 5, 3),
    (2027, 5, 31),
    (2027, 8, 30),
    (2027, 12, 27),
    (2027, 12, 28),
    (2028, 1, 3),
    (2028, 4, 14),
    (2028, 4, 17),
    (2028, 5, 1),
    (2028, 5, 29),
    (2028, 8, 28),
    (2028, 12, 25),
    (2028, 12, 26),
];

/// The working-day calendar of a house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingDays(BTreeSet<Date>);

impl Default for WorkingDays {
    /// The bank holidays that were published when this was written.
    fn default() -> WorkingDays {
        let days = BANK_HOLIDAYS.map(|(year, month, day)| date(year, month, day));
        WorkingDays(days.into_iter().collect())
    }
}

impl WorkingDays {
    /// Where nobody works on these days either.
    pub fn closed_on(days: impl IntoIterator<Item = Date>) -> WorkingDays {
        WorkingDays(days.into_iter().collect())
    }

    /// The days besides weekends on which nobody works.
    pub fn closed(&self) -> &BTreeSet<Date> {
        &self.0
    }

    /// Do people work on this day?
    pub fn is_open(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.0.contains(&day)
    }

    /// The working day after this one.
    pub fn next(&self, day: Date) -> Date {
        let tomorrow = |day: Date| {
            day.tomorrow()
                .expect("no file is kept until the last day of the calendar")
        };
        let mut next = tomorrow(day);
        while !self.is_open(next) {
            next = tomorrow(next);
        }
        next
    }

    /// So many working days after this day; none is the day itself.
    pub fn after(&self, count: u16, day: Date) -> Date {
        (0..count).fold(day, |day, _| self.next(day))
    }
}
