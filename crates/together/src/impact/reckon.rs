//! What the rows come to. Each figure is of a group of children, and a group of fewer than ten is not shown at all.

use std::collections::BTreeMap;

use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::measure::{Counted, Measure};

/// A group of fewer children is not shown (the smallest group that says something of a way of working and nothing of a child).
pub const FEWEST: usize = 10;
/// So many days without a word are a silence: three weeks.
const SILENCE: i32 = 21;

/// A row, and whose entry it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The child's file.
    pub child: FileId,
    /// The entry.
    pub entry: EntryId,
    /// What was counted.
    pub measure: Measure,
}

/// Of how many children, or that there are too few to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// So many of so many.
    Of(usize, usize),
    /// The group is too small to be shown.
    TooFew,
}

impl Share {
    fn of(group: usize, yes: usize) -> Share {
        if group < FEWEST {
            Share::TooFew
        } else {
            Share::Of(yes, group)
        }
    }
}

/// Everything on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impact {
    /// How many children are counted; none where they are too few.
    pub children: Option<usize>,
    /// Ask 1: kept up to date in talk and in writing, after hello.
    pub up_to_date: Share,
    /// Ask 2: of those with a recommendation, told of it and asked.
    pub asked: Share,
    /// Ask 3: of those to whom something was promised, all of what was to be found out by now was told in time.
    pub promises: Share,
    /// Ask 4: asked what they want to be called.
    pub name: Share,
    /// Ask 5: asked how they want to be told things.
    pub ways: Share,
    /// Ask 6: came in to their own pages.
    pub came_in: Share,
    /// Ask 7: what makes them unique is written down.
    pub unique: Share,
    /// Ask 9: of those who were talked over, told each time.
    pub talked_over: Share,
    /// The first letter went.
    pub hello: Share,
    /// Half of those who had it had it within so many days.
    pub hello_days: Option<i32>,
    /// Of those who heard news by a plan: from a person, on its day.
    pub as_planned: Share,
    /// More than three weeks without a word from us.
    pub silence: Share,
}

/// What these rows come to on this day.
pub fn impact(rows: &[Row], today: Date) -> Impact {
    let mut children: BTreeMap<FileId, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        children.entry(row.child).or_default().push(row);
    }
    children.retain(|_, rows| allocated(rows).is_some());
    let all: Vec<&Vec<&Row>> = children.values().collect();
    let had = |what: Counted| {
        let with = all.iter().filter(|rows| has(rows, what));
        Share::of(all.len(), with.count())
    };
    let of_those = |group: Counted, yes: &dyn Fn(&[&Row]) -> bool| {
        let in_it: Vec<_> = all.iter().filter(|rows| has(rows, group)).collect();
        let said_yes = in_it.iter().filter(|rows| yes(rows)).count();
        Share::of(in_it.len(), said_yes)
    };
    let everybody = |yes: &dyn Fn(&[&Row]) -> bool| {
        let said_yes = all.iter().filter(|rows| yes(rows)).count();
        Share::of(all.len(), said_yes)
    };
    Impact {
        children: (all.len() >= FEWEST).then_some(all.len()),
        up_to_date: everybody(&|rows| has(rows, Counted::Letter) && has(rows, Counted::Talk)),
        asked: of_those(Counted::Recommended, &|rows| has(rows, Counted::Asked)),
        promises: of_those(Counted::Promised, &|rows| kept(rows, today)),
        name: had(Counted::Name),
        ways: had(Counted::Ways),
        came_in: had(Counted::CameIn),
        unique: had(Counted::Unique),
        talked_over: of_those(Counted::TalkedOver, &told_each_time),
        hello: had(Counted::Hello),
        hello_days: hello_days(&all),
        as_planned: of_those(Counted::ToldAsPlanned, &|rows| {
            let mut told = with(rows, Counted::ToldAsPlanned);
            told.all(|row| row.measure.yes == Some(true))
        }),
        silence: everybody(&|rows| was_silent(rows, today)),
    }
}

fn with<'a>(rows: &'a [&Row], what: Counted) -> impl Iterator<Item = &'a Row> {
    let all = rows.iter().copied();
    all.filter(move |row| row.measure.what == what)
}

fn has(rows: &[&Row], what: Counted) -> bool {
    with(rows, what).next().is_some()
}

fn allocated(rows: &[&Row]) -> Option<Date> {
    with(rows, Counted::Allocated)
        .map(|row| row.measure.day)
        .min()
}

/// Was everything that was promised to this child told by the day it was promised for, as far as that day is over? A day that was moved
/// before it was over, with a reason, is the new day.
fn kept(rows: &[&Row], today: Date) -> bool {
    with(rows, Counted::Promised).all(|made| {
        let about = |row: &&Row| row.measure.of == Some(made.entry);
        let by = made.measure.by.unwrap_or(made.measure.day);
        let mut moved: Vec<&Row> = with(rows, Counted::Moved).filter(about).collect();
        moved.sort_by_key(|row| row.measure.day);
        let in_time = |by: Date, row: &&&Row| row.measure.day <= by;
        let by = moved.iter().fold(by, |by, row| {
            if in_time(by, &row) {
                row.measure.by.unwrap_or(by)
            } else {
                by
            }
        });
        let mut answered = with(rows, Counted::Answered).filter(about);
        answered
            .next()
            .map_or(by >= today, |row| row.measure.day <= by)
    })
}

/// Was the child told of every talk about them?
fn told_each_time(rows: &[&Row]) -> bool {
    with(rows, Counted::TalkedOver).all(|talk| {
        let since = with(rows, Counted::TalkedOverSince);
        let newest = since
            .filter(|row| row.measure.of == Some(talk.entry))
            .max_by_key(|row| (row.measure.day, row.entry.0));
        newest.map_or(talk.measure.yes, |row| row.measure.yes) == Some(true)
    })
}

/// The middle of the days from when somebody began to work with a child to the first letter.
fn hello_days(all: &[&Vec<&Row>]) -> Option<i32> {
    let days = all.iter().filter_map(|rows| {
        let since = allocated(rows)?;
        let hello = with(rows, Counted::Hello)
            .map(|row| row.measure.day)
            .min()?;
        Some(days_between(since, hello).max(0))
    });
    let mut days: Vec<i32> = days.collect();
    days.sort_unstable();
    (days.len() >= FEWEST).then(|| days[(days.len() - 1) / 2])
}

fn days_between(from: Date, to: Date) -> i32 {
    to.since(from).map_or(0, |span| span.get_days())
}

/// Were there more than three weeks in which this child heard nothing from us?
fn was_silent(rows: &[&Row], today: Date) -> bool {
    let heard = rows.iter().filter(|row| {
        matches!(
            row.measure.what,
            Counted::Hello
                | Counted::Letter
                | Counted::Talk
                | Counted::Promised
                | Counted::Moved
                | Counted::Answered
                | Counted::Reply
                | Counted::ToldAsPlanned
                | Counted::Asked
        )
    });
    let mut days: Vec<Date> = heard.map(|row| row.measure.day).collect();
    days.extend(allocated(rows));
    days.push(today);
    days.sort_unstable();
    days.windows(2)
        .any(|two| days_between(two[0], two[1]) > SILENCE)
}
