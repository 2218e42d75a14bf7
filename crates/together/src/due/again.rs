//! What falls due again and again: telling what happened at a hearing, and saying something where nothing was said for long.

use jiff::{Span, civil::Date};

use super::{DueRules, Rule};
use crate::{
    diary::{Happening, past},
    door::OpenFile,
    file::Readers,
    letters::{Letter, LetterKind},
    record::{Kind, Noted},
};

/// Below this age a child is not written to, and from this one on nothing is before the court (ours; the second is the law's).
const AGES: std::ops::Range<u8> = 3..18;
/// Silence is shown so many days before it is due, and not from the first day on (ours).
const AHEAD: i64 = 7;

/// By when a child is to be told what happened at the newest hearing: until a letter about it went or was withheld with a reason,
/// or somebody said goodbye.
pub fn after_hearing(file: &OpenFile, rules: &DueRules, today: Date) -> Option<Date> {
    let since = goes_on(file, today)?;
    let tomorrow = today.saturating_add(Span::new().days(1));
    let mut hearings = past(file, tomorrow).into_iter();
    let newest =
        hearings.rfind(|item| item.happening == Happening::Hearing && item.day >= since)?;
    let tells =
        |letter: &&Letter| matches!(letter.kind, LetterKind::AfterHearing | LetterKind::Decision);
    let told = file.letters.to(file.child()).filter(tells);
    let mut told = told.filter(|letter| letter.stamp.on >= newest.day);
    told.next()
        .is_none()
        .then(|| rules.by(Rule::AfterHearing, newest.day))
}

/// By when a child is to hear something from us again. `None` while that day is far.
pub fn silence(file: &OpenFile, rules: &DueRules, today: Date) -> Option<Date> {
    let since = goes_on(file, today)?;
    let last = heard(file).max().unwrap_or(since).max(since);
    let by = rules.by(Rule::Silence, last);
    let shown = by.saturating_sub(Span::new().days(AHEAD));
    (shown <= today).then_some(by)
}

/// Since when somebody works with a child who can be told something, and to whom nobody said goodbye.
fn goes_on(file: &OpenFile, today: Date) -> Option<Date> {
    let since = file.opening.workers().first()?.since;
    let told = file
        .opening
        .age(today)
        .is_none_or(|age| AGES.contains(&age));
    let mut letters = file.letters.to(file.child());
    let over = letters.any(|letter| letter.kind == LetterKind::Goodbye);
    (told && !over && file.opening.born().is_none_or(|born| born <= today)).then_some(since)
}

/// The days on which this child heard something from us: a letter, an answer, a visit, a change that somebody told.
fn heard(file: &OpenFile) -> impl Iterator<Item = Date> {
    let letters = file.letters.to(file.child());
    let letters = letters.map(|letter| letter.stamp.on);
    let answers = file.voice.answers().iter().map(|(stamp, _)| stamp.on);
    let promises = file.promises.all().iter();
    let promises = promises
        .filter(|promise| promise.made.to.contains(file.child()))
        .flat_map(|promise| {
            let moved = promise.moved.iter().map(|(stamp, _)| stamp.on);
            let answered = promise.answered.iter().map(|(stamp, _)| stamp.on);
            moved.chain(answered).chain([promise.stamp.on])
        });
    let seen = file.record.noted().iter();
    let seen = seen
        .filter(|(_, noted)| with_the_child(file, noted))
        .map(|(stamp, _)| stamp.on);
    let told = file
        .families()
        .flat_map(|family| family.diary.told(file.child()))
        .map(|stamp| stamp.on);
    letters
        .chain(answers)
        .chain(promises)
        .chain(seen)
        .chain(told)
}

/// A visit is to the child. With whom a call was stands in the writer's words: it counts where they name the child.
fn with_the_child(file: &OpenFile, noted: &Noted) -> bool {
    match noted.kind {
        Kind::Visit => true,
        Kind::Call => {
            let chosen = file.about_me.name_for(&Readers::worker());
            let chosen = chosen.map(|said| said.answer.said.name.as_str());
            let mut names = chosen.into_iter().chain([file.opening.court_first_name()]);
            names.any(|name| !name.is_empty() && noted.with.contains(name))
        }
        Kind::CameIn | Kind::Seen => false,
    }
}
