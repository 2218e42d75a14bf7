//! Days are counted as people work.

use jiff::{
    Span,
    civil::{Date, Weekday, date},
};
use proptest::prelude::*;

use crate::due::{DueRules, Rule, WorkingDays};

fn by(rule: Rule, began: Date) -> Date {
    DueRules::default().by(rule, began)
}

#[test]
fn the_first_letter_is_due_within_five_working_days() {
    let first = |began| by(Rule::FirstLetter, began);
    assert_eq!(first(date(2026, 11, 23)), date(2026, 11, 30), "Monday");
    assert_eq!(first(date(2026, 11, 27)), date(2026, 12, 4), "Friday");
    assert_eq!(first(date(2026, 11, 28)), date(2026, 12, 4), "Saturday");
}

#[test]
fn a_question_is_answered_within_three_working_days() {
    let answer = |asked| by(Rule::Question, asked);
    assert_eq!(answer(date(2026, 11, 23)), date(2026, 11, 26), "Monday");
    assert_eq!(answer(date(2026, 11, 26)), date(2026, 12, 1), "Thursday");
    assert_eq!(answer(date(2026, 11, 28)), date(2026, 12, 2), "Saturday");
}

#[test]
fn nobody_works_on_a_bank_holiday_or_on_the_day_that_stands_in_for_it() {
    let christmas_eve = date(2026, 12, 24);
    assert_eq!(by(Rule::Reading, christmas_eve), date(2026, 12, 29));
    assert_eq!(by(Rule::Question, christmas_eve), date(2026, 12, 31));
    assert_eq!(by(Rule::Silence, christmas_eve), date(2027, 1, 14), "weeks");
}

#[test]
fn bank_holidays_are_on_days_on_which_people_would_work() {
    let closed = WorkingDays::default();
    assert_eq!(closed.closed().len(), 32, "each once, eight a year");
    for day in closed.closed() {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        assert!(!weekend, "{day}");
    }
}

proptest! {
    #[test]
    fn nothing_falls_due_on_a_day_on_which_nobody_works(days in 0..20_000_i32, rule in 0..8_usize) {
        let began = date(2020, 1, 1).checked_add(Span::new().days(days)).unwrap();
        let (rule, rules) = (Rule::ALL[rule], DueRules::default());
        let due = rules.by(rule, began);
        prop_assert!(rules.working().is_open(due));
        let open = (1..).map(|n| began.checked_add(Span::new().days(n)).unwrap());
        let open = open.take_while(|day| *day <= due).filter(|day| rules.working().is_open(*day));
        prop_assert_eq!(open.count(), usize::from(rule.at_first()));
    }
}

/// Easter Sunday of a year (the Gregorian computus as Meeus gives it).
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let day = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * day) / 451;
    let of_march = moon + day - 7 * late + 22;
    let first = date(i16::try_from(year).unwrap(), 3, 1);
    first
        .checked_add(jiff::Span::new().days(of_march - 1))
        .unwrap()
}

#[test]
fn the_bank_holidays_we_begin_with_are_eight_a_year_on_the_days_the_rules_give() {
    let days = WorkingDays::default();
    let span = |days: i64| jiff::Span::new().days(days);
    for year in 2025..=2028 {
        let of_year: Vec<Date> = days
            .closed()
            .iter()
            .copied()
            .filter(|day| day.year() == year)
            .collect();
        assert_eq!(of_year.len(), 8, "{year}");
        let weekend = |day: &Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        assert!(!of_year.iter().any(weekend), "{year}");
        let easter = easter(year);
        assert!(
            of_year.contains(&easter.checked_sub(span(2)).unwrap()),
            "{year}"
        );
        assert!(
            of_year.contains(&easter.checked_add(span(1)).unwrap()),
            "{year}"
        );
        let monday = |month, nth| {
            date(year, month, 1)
                .nth_weekday_of_month(nth, Weekday::Monday)
                .unwrap()
        };
        for day in [monday(5, 1), monday(5, -1), monday(8, -1)] {
            assert!(of_year.contains(&day), "{day}");
        }
    }
}
