//! What another room can take from here, by its entry: a recommendation, a report. Each comes with the sentence that says exactly what
//! is known, so that nobody has to put it in words of their own.

use jiff::civil::Date;
use ledger::EntryId;

use super::{Ended, OrderNow, Over, Safety, say};
use crate::{
    door::OpenFile,
    file::Stamp,
    web::{say_date, words},
};

/// One thing of this room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its entry.
    pub id: EntryId,
    /// What it is.
    pub kind: Kind,
    /// What is known of it, as it stands today: whole sentences, for the workers. What leaves the house is checked like any other text.
    pub say: String,
}

/// What a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something that is said to have happened, with how it stands.
    Matter,
    /// An order.
    Order,
    /// A handover.
    Handover,
    /// A check.
    Check,
    /// What it means for this child.
    Means,
}

/// Everything that stands on this day: matters, orders in force, handovers, checks, and what it means for this child. Empty says that
/// nothing is here, which is not that nothing happened.
pub fn points(file: &OpenFile, today: Date) -> Vec<Point> {
    let mut all = every(file);
    all.retain(|one| one.over.is_none() && one.order.is_none_or(|order| order.in_force(today)));
    all.into_iter().map(|one| one.point).collect()
}

/// One of them by its entry, also where it has ended since or was written down wrongly; then it says so first.
pub fn point(file: &OpenFile, id: EntryId) -> Option<Point> {
    let found = every(file).into_iter().find(|one| one.point.id == id)?;
    let mut point = found.point;
    if let Some((stamp, over)) = found.over {
        let (t, day) = (words(), say_date(stamp.on));
        let because = over.because.trim_end_matches('.');
        let first = match over.why {
            Ended::Ended => t.safety_over_ended(day, because),
            Ended::Wrong => t.safety_over_wrong(day, because),
        };
        point.say = format!("{first} {}", point.say);
    }
    Some(point)
}

/// A point, and what may have ended it.
struct Found<'a> {
    point: Point,
    over: Option<&'a (Stamp, Over)>,
    order: Option<&'a OrderNow>,
}

fn every(file: &OpenFile) -> Vec<Found<'_>> {
    let families = file.families();
    let mut all: Vec<Found<'_>> = families
        .flat_map(|family| of_family(file, &family.safety))
        .collect();
    if let Some((stamp, means)) = file.safety.means() {
        let say = means.means.clone();
        all.push(found((stamp, None), Kind::Means, say));
    }
    all
}

fn of_family<'a>(file: &OpenFile, safety: &'a Safety) -> Vec<Found<'a>> {
    let matters = safety.matters().iter();
    let matters = matters.map(|one| {
        let of = (&one.stamp, one.over.as_ref());
        found(of, Kind::Matter, say::fact(file, one))
    });
    let orders = safety.orders().iter().map(|one| {
        let of = (&one.stamp, one.over.as_ref());
        let order = Some(one);
        let found = found(of, Kind::Order, say::order(file, one));
        Found { order, ..found }
    });
    let handovers = safety.handovers().iter().map(|one| {
        let of = (&one.stamp, one.over.as_ref());
        found(of, Kind::Handover, say::handover(file, one))
    });
    let checks = safety.checks().iter().map(|one| {
        let of = (&one.stamp, one.over.as_ref());
        found(of, Kind::Check, say::check(file, one))
    });
    matters
        .chain(orders)
        .chain(handovers)
        .chain(checks)
        .collect()
}

fn found<'a>(
    (stamp, over): (&Stamp, Option<&'a (Stamp, Over)>),
    kind: Kind,
    say: String,
) -> Found<'a> {
    let id = stamp.id;
    Found {
        point: Point { id, kind, say },
        over,
        order: None,
    }
}
