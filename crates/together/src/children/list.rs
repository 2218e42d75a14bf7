//! The list: brothers and sisters together, what is due for whom, at most ten things as today's.

use jiff::civil::Date;
use ledger::FileId;

use super::Due;
use crate::{
    door::{ListedChild, Mine, OpenFile},
    due::DueRules,
    file::Readers,
    web::{Words, words},
};

/// At most this many things are today's; the rest waits its turn (brief, truth 9).
const TODAY: usize = 10;

/// Children who share a family's file, together.
pub(super) struct Home {
    pub(super) family: Option<String>,
    pub(super) children: Vec<Child>,
}

/// A child on the list.
pub(super) struct Child {
    pub(super) id: FileId,
    pub(super) name: String,
    pub(super) initial: String,
    pub(super) say_it: String,
    pub(super) pronouns: Option<String>,
    pub(super) age: Option<u8>,
    pub(super) matters: String,
    pub(super) today: Vec<Row>,
    pub(super) later: usize,
    first: Option<Date>,
}

/// One thing due.
pub(super) struct Row {
    pub(super) when: String,
    pub(super) late: bool,
    pub(super) say: String,
    pub(super) action: String,
    pub(super) address: String,
}

/// Puts the list together: homes with the soonest thing first, then by name.
pub(super) fn homes(mine: &Mine, rules: &DueRules, today: Date) -> Vec<Home> {
    let t = words();
    let of = |listed: &ListedChild| Due::of(&listed.file, rules, today);
    let due: Vec<Vec<Due>> = mine.0.iter().map(of).collect();
    let todays = todays(&due);
    let mut homes: Vec<(Option<FileId>, Home)> = Vec::new();
    for ((ListedChild { file }, due), shown) in mine.0.iter().zip(&due).zip(todays) {
        let child = child(t, file, today, due, shown);
        let family = file.family_id();
        match homes
            .iter_mut()
            .find(|(id, _)| family.is_some() && *id == family)
        {
            Some((_, home)) => home.children.push(child),
            None => homes.push((
                family,
                Home {
                    family: family_name(file),
                    children: vec![child],
                },
            )),
        }
    }
    let mut homes: Vec<Home> = homes.into_iter().map(|(_, home)| home).collect();
    for home in &mut homes {
        home.children.sort_by(|a, b| {
            (a.first.is_none(), a.first, &a.name).cmp(&(b.first.is_none(), b.first, &b.name))
        });
    }
    homes.sort_by_key(|home| {
        let first = home.children.iter().filter_map(|child| child.first).min();
        (
            first.is_none(),
            first,
            home.children.first().map(|child| child.name.clone()),
        )
    });
    homes
}

/// Of each child's things, soonest first, how many are among the soonest ten of all children.
fn todays(due: &[Vec<Due>]) -> Vec<usize> {
    let children = due.iter().enumerate();
    let mut all: Vec<(usize, &Due)> = children
        .flat_map(|(child, due)| due.iter().map(move |one| (child, one)))
        .collect();
    all.sort_by_key(|(_, due)| due.order());
    let mut shown = vec![0; due.len()];
    for (child, _) in all.into_iter().take(TODAY) {
        shown[child] += 1;
    }
    shown
}

fn child(t: &Words, file: &OpenFile, today: Date, due: &[Due], shown: usize) -> Child {
    let worker = Readers::worker();
    let name = file
        .about_me
        .name_for(&worker)
        .map(|said| &said.answer.said);
    let called = name.map_or_else(
        || file.opening.court_first_name().to_owned(),
        |name| name.name.clone(),
    );
    Child {
        id: file.id(),
        initial: called
            .chars()
            .next()
            .map(|c| c.to_uppercase().collect())
            .unwrap_or_default(),
        say_it: name.map(|name| name.say_it.clone()).unwrap_or_default(),
        pronouns: file
            .about_me
            .pronouns_for(&worker)
            .map(|said| said.answer.said.0.clone()),
        age: file.opening.age(today),
        matters: file.about_me.telling_now().when_where,
        later: due.len() - shown,
        first: due.first().map(|due| due.by),
        today: due[..shown]
            .iter()
            .map(|due| row(t, file, due, today))
            .collect(),
        name: called,
    }
}

pub(super) fn row(t: &Words, file: &OpenFile, due: &Due, today: Date) -> Row {
    Row {
        when: due.when(t, today),
        late: due.late(today),
        say: due.say(t, file),
        action: due.action(t),
        address: due.address(file),
    }
}

fn family_name(file: &OpenFile) -> Option<String> {
    file.families()
        .find_map(|family| family.court.asked().map(|asked| asked.family.clone()))
}
