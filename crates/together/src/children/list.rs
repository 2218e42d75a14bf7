//! The list: brothers and sisters together, what is due for whom, at most ten things as today's.

use jiff::civil::Date;
use ledger::FileId;

use super::Due;
use crate::{
    door::{ListedChild, Mine, OpenFile},
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
pub(super) fn homes(mine: &Mine, today: Date) -> Vec<Home> {
    let t = words();
    let chosen = todays(mine);
    let mut homes: Vec<(Option<FileId>, Home)> = Vec::new();
    for ListedChild { file } in &mine.0 {
        let child = child(t, file, today, &chosen);
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

/// The soonest things of all children, at most ten, each as (child, place in the child's own list).
fn todays(mine: &Mine) -> Vec<(FileId, Due)> {
    let mut all: Vec<(FileId, Due)> = mine
        .0
        .iter()
        .flat_map(|listed| {
            Due::of(&listed.file)
                .into_iter()
                .map(|due| (listed.file.id(), due))
        })
        .collect();
    all.sort_by_key(|(_, due)| due.order());
    all.truncate(TODAY);
    all
}

fn child(t: &Words, file: &OpenFile, today: Date, chosen: &[(FileId, Due)]) -> Child {
    let worker = Readers::worker();
    let name = file
        .about_me
        .name_for(&worker)
        .map(|said| &said.answer.said);
    let called = name.map_or_else(
        || file.opening.court_first_name().to_owned(),
        |name| name.name.clone(),
    );
    let due = Due::of(file);
    let shown: Vec<&Due> = due
        .iter()
        .filter(|due| {
            chosen
                .iter()
                .any(|(id, one)| *id == file.id() && one == *due)
        })
        .collect();
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
        matters: file
            .about_me
            .telling()
            .next()
            .map(|said| said.answer.said.when_where.clone())
            .unwrap_or_default(),
        later: due.len() - shown.len(),
        first: due.first().map(|due| due.by),
        today: shown
            .into_iter()
            .map(|due| row(t, file, due, today))
            .collect(),
        name: called,
    }
}

fn row(t: &Words, file: &OpenFile, due: &Due, today: Date) -> Row {
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
