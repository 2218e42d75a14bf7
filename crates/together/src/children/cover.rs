//! "You cover for": on the list of whoever stands in, what is due and planned for a colleague's children in the days of the leave.

use jiff::civil::Date;

use super::{
    Due,
    due::called,
    list::{Row, row},
};
use crate::{
    away::{Away, Covered},
    diary::coming,
    door::{Door, OpenFile, Viewer},
    due::DueRules,
    web::{Error, say_date, say_day, words},
};

/// What somebody covers for.
pub(super) struct Covers {
    pub(super) title: String,
    pub(super) children: Vec<CoveredChild>,
}

/// A colleague's child with something to do.
pub(super) struct CoveredChild {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) due: Vec<Row>,
    /// What is planned: when, and what.
    pub(super) planned: Vec<(String, String)>,
}

impl Covers {
    /// Everybody this viewer covers for today.
    pub(super) async fn of(
        viewer: &Viewer,
        door: &Door,
        rules: &DueRules,
        today: Date,
    ) -> Result<Vec<Covers>, Error> {
        let all = door.covered(viewer).await?.into_iter();
        Ok(all.map(|covered| covers(&covered, rules, today)).collect())
    }

    /// Is anything there to do?
    pub(super) fn is_calm(&self) -> bool {
        self.children.is_empty()
    }
}

fn covers(covered: &Covered, rules: &DueRules, today: Date) -> Covers {
    let leave = &covered.leave;
    let files = covered.files.iter();
    let mut children: Vec<_> = files
        .map(|file| child(file, rules, today, leave.until))
        .filter(|(_, child)| !child.due.is_empty() || !child.planned.is_empty())
        .collect();
    children.sort_by(|(a, one), (b, other)| {
        (a.is_none(), a, &one.name).cmp(&(b.is_none(), b, &other.name))
    });
    Covers {
        title: words().cover_title(&leave.name, say_date(leave.until)),
        children: children.into_iter().map(|(_, child)| child).collect(),
    }
}

/// A child, and when the first thing is due.
fn child(
    file: &OpenFile,
    rules: &DueRules,
    today: Date,
    until: Date,
) -> (Option<(bool, Date)>, CoveredChild) {
    let t = words();
    let due: Vec<Due> = Due::of(file, rules, today)
        .into_iter()
        .filter(|due| due.by <= until)
        .collect();
    let planned = coming(file, today).into_iter();
    let planned = planned.filter(|item| item.day <= until);
    let child = CoveredChild {
        name: called(file).to_owned(),
        address: format!("/children/{}", file.id()),
        due: due.iter().map(|due| row(t, file, due, today)).collect(),
        planned: planned.map(|item| (say_day(item.day), item.say)).collect(),
    };
    (due.first().map(Due::order), child)
}

/// What somebody's own list says while they are away.
pub(super) fn own(away: &Away, viewer: &Viewer, today: Date) -> Option<String> {
    let (t, leave) = (words(), away.of(viewer.by.id, today)?);
    let until = say_date(leave.until);
    Some(match away.cover_of(viewer.by.id, today) {
        Some(cover) => t.away_you_covered(until, &cover.name),
        None => t.away_you_nobody(until),
    })
}
