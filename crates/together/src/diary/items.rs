//! What the entries of a family's diary come to. Dates that were written down before there was a diary (`court.dated`) are in
//! it too, so that each date stands once.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use ledger::FileId;

use super::{
    entries::{CalledOff, Moved, Place, Planned},
    item::{Change, Changed, Item},
};
use crate::{
    court::Dated,
    door::OpenFile,
    file::{Audience, Family, Stamp},
};

/// Everything in a family's diary, in the order of its days as they are now.
pub fn items(family: &Family) -> Vec<Item> {
    let diary = &family.diary;
    let planned = diary
        .planned
        .iter()
        .map(|(stamp, plan)| planned(stamp, plan));
    let before = family
        .court
        .dates()
        .iter()
        .map(|(stamp, dated)| dated_before(stamp, dated));
    let mut all: Vec<Item> = planned.chain(before).collect();
    for item in &mut all {
        for (stamp, moved) in diary.moved.iter().filter(|(_, moved)| moved.of == item.id) {
            item.changes.push(moved_to(stamp, moved));
        }
        for (stamp, off) in diary.called_off.iter().filter(|(_, off)| off.of == item.id) {
            item.changes.push(called_off(stamp, off));
        }
        for (_, place) in diary.places.iter().filter(|(_, place)| place.of == item.id) {
            item.place = Some(place.clone());
        }
        item.settle();
    }
    all.sort_by_key(Item::order);
    all
}

fn planned(stamp: &Stamp, plan: &Planned) -> Item {
    Item {
        id: stamp.id,
        happening: plan.happening,
        say: plan.say.clone(),
        children: plan.children.clone(),
        readers: plan.readers.clone(),
        day: plan.day,
        time: plan.time,
        place: None,
        changes: vec![first(stamp, plan.day, plan.time)],
        from_before: false,
    }
}

fn dated_before(stamp: &Stamp, dated: &Dated) -> Item {
    // Where it is was for the workers alone then: no screen and no paper showed it.
    let place = (!dated.place.is_empty()).then(|| Place {
        of: stamp.id,
        place: dated.place.clone(),
        with: String::new(),
        readers: Audience::Workers,
    });
    Item {
        id: stamp.id,
        happening: dated.what.into(),
        say: dated.say.clone(),
        children: BTreeSet::new(),
        readers: dated.readers.clone(),
        day: dated.day,
        time: dated.time,
        place,
        changes: vec![first(stamp, dated.day, dated.time)],
        from_before: true,
    }
}

fn first(stamp: &Stamp, day: Date, time: Option<Time>) -> Change {
    Change {
        stamp: stamp.clone(),
        to: Changed::Planned(day, time),
        why: String::new(),
    }
}

fn moved_to(stamp: &Stamp, moved: &Moved) -> Change {
    Change {
        stamp: stamp.clone(),
        to: Changed::Moved(moved.day, moved.time),
        why: moved.why.clone(),
    }
}

fn called_off(stamp: &Stamp, off: &CalledOff) -> Change {
    Change {
        stamp: stamp.clone(),
        to: Changed::CalledOff,
        why: off.why.clone(),
    }
}

/// Everything in the diary about the child of this file, with the family's file it is in, in the order of days.
pub fn about_child(file: &OpenFile) -> Vec<(FileId, &Family, Item)> {
    let all = file.family_files().flat_map(|(id, family)| {
        let items = items(family).into_iter();
        items.map(move |item| (id, family, item))
    });
    let mut mine: Vec<_> = all
        .filter(|(_, _, item)| item.is_about(file.child()))
        .collect();
    mine.sort_by_key(|(_, _, item)| item.order());
    mine
}

/// What comes for the child of this file on this day or later, soonest first.
pub fn coming(file: &OpenFile, today: Date) -> Vec<Item> {
    let all = about_child(file).into_iter().map(|(_, _, item)| item);
    all.filter(|item| item.day >= today && !item.is_called_off())
        .collect()
}

/// What was before this day for the child of this file, soonest first.
pub fn past(file: &OpenFile, today: Date) -> Vec<Item> {
    let all = about_child(file).into_iter().map(|(_, _, item)| item);
    all.filter(|item| item.day < today && !item.is_called_off())
        .collect()
}
