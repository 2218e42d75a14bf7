//! When the introductory letter is due.

use jiff::civil::Date;

use crate::{
    children::{Due, What},
    diary::{Happening, about_child},
    door::OpenFile,
    due::{DueRules, Rule},
};

/// The first letter is due until it went or was withheld with a reason; from each worker who comes later, a letter that says who works
/// with the child now. Either is there before the first meeting, where the diary has one.
pub fn due(file: &OpenFile, rules: &DueRules) -> Option<Due> {
    let newest = file.opening.main_worker()?;
    if file.letters.introduced_since(file.child(), newest.since) {
        return None;
    }
    let first = file.letters.introduction(file.child()).is_none();
    let (rule, what) = if first {
        (Rule::FirstLetter, What::IntroductoryLetter)
    } else {
        (Rule::WhoIAmNow, What::WhoIAmNow)
    };
    let by = rules.by(rule, newest.since);
    let by = first_meeting(file, newest.since).map_or(by, |meeting| by.min(meeting));
    Some(Due { by, what })
}

/// The first visit in the diary from the day this worker began.
fn first_meeting(file: &OpenFile, since: Date) -> Option<Date> {
    let all = about_child(file).into_iter().map(|(_, _, item)| item);
    let visits = all.filter(|item| item.happening == Happening::Visit && !item.is_called_off());
    visits.map(|item| item.day).find(|day| *day >= since)
}
