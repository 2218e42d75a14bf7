//! The family tree of a family's file, for these readers. It is worked out from the people they may know of and from nothing else: whom
//! they may not know is not there, and nothing is left open where they would stand.

use super::{Naming, Person};
use crate::file::{Readers, Slug};

/// Words for a parent, as people write them. Any other word draws no line: whose parent somebody is is never guessed.
const PARENTS: [&str; 22] = [
    "parent",
    "mum",
    "mummy",
    "mom",
    "mother",
    "mam",
    "mama",
    "ma",
    "amma",
    "ammi",
    "dad",
    "daddy",
    "father",
    "papa",
    "tata",
    "tad",
    "abba",
    "adoptive parent",
    "adoptive mum",
    "adoptive dad",
    "adoptive mother",
    "adoptive father",
];
/// Words for a grandparent.
const GRANDPARENTS: [&str; 18] = [
    "grandparent",
    "grandmother",
    "grandfather",
    "grandma",
    "grandpa",
    "granny",
    "gran",
    "nan",
    "nana",
    "nanna",
    "grandad",
    "granddad",
    "nanu",
    "teta",
    "taid",
    "nain",
    "babcia",
    "dziadek",
];

/// A row of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Row {
    /// Grandparents.
    First,
    /// Parents.
    Second,
    /// Children.
    Third,
    /// Everybody else who belongs.
    Others,
}

impl Row {
    /// From the top.
    pub(crate) const ALL: [Row; 4] = [Row::First, Row::Second, Row::Third, Row::Others];
}

/// Somebody in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InTree {
    pub(crate) slug: Slug,
    /// As these readers call them.
    pub(crate) name: String,
    pub(crate) row: Row,
    /// Who they are: each word, and to whom, as these readers call them.
    pub(crate) is: Vec<(String, Vec<String>)>,
}

/// The tree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    /// Row by row; in a row in the order in which they were written down.
    pub(crate) people: Vec<InTree>,
    /// From a parent to a child of theirs, by their places among the people.
    pub(crate) lines: Vec<(usize, usize)>,
}

fn is_among(words: &[&str], what: &str) -> bool {
    let small = what.trim().to_lowercase();
    words.contains(&small.as_str())
}

impl Tree {
    /// Of these people, for these readers, in their words.
    pub(crate) fn of<'a>(
        people: impl Iterator<Item = &'a Person>,
        child: &Slug,
        names: &Naming,
        readers: &Readers,
    ) -> Tree {
        let known: Vec<&Person> = people
            .filter(|person| person.slug == *child || person.readers.includes(readers))
            .filter(|person| names.say(person.slug.as_str(), None).is_some())
            .collect();
        let mut all: Vec<InTree> = known
            .iter()
            .map(|person| InTree {
                slug: person.slug.clone(),
                name: names.say(person.slug.as_str(), None).unwrap_or_default(),
                row: row(person, &known, child),
                is: is(person, &known, names),
            })
            .collect();
        all.sort_by_key(|one| one.row);
        let at = |slug: &Slug| all.iter().position(|one| one.slug == *slug);
        let parents = known.iter().flat_map(|person| {
            let is = person.is.iter().filter(|is| is_among(&PARENTS, &is.what));
            is.filter_map(|is| Some((at(&person.slug)?, at(&is.to)?)))
        });
        // Upwards goes no line: then one of the two is in the wrong row, and the text still says it.
        let lines = parents.filter(|(parent, child)| all[*parent].row < all[*child].row);
        Tree {
            lines: lines.collect(),
            people: all,
        }
    }

    /// Those of one row.
    pub(crate) fn row(&self, row: Row) -> impl Iterator<Item = &InTree> {
        self.people.iter().filter(move |one| one.row == row)
    }
}

fn row(person: &Person, known: &[&Person], child: &Slug) -> Row {
    if person.child || person.slug == *child {
        return Row::Third;
    }
    let known_is = || {
        let is = person.is.iter();
        is.filter(|is| known.iter().any(|one| one.slug == is.to))
    };
    let is_child = |slug: &Slug| {
        let mut all = known.iter();
        slug == child || all.any(|one| one.slug == *slug && one.child)
    };
    let parent_of_grown_up = known_is().any(|is| is_among(&PARENTS, &is.what) && !is_child(&is.to));
    if parent_of_grown_up || known_is().any(|is| is_among(&GRANDPARENTS, &is.what)) {
        return Row::First;
    }
    if known_is().any(|is| is_among(&PARENTS, &is.what)) {
        return Row::Second;
    }
    Row::Others
}

/// Each word of who somebody is, with everybody to whom they are that. To whom these readers may not know of is not there.
fn is(person: &Person, known: &[&Person], names: &Naming) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for is in &person.is {
        if !known.iter().any(|one| one.slug == is.to) {
            continue;
        }
        let Some(name) = names.say(is.to.as_str(), None) else {
            continue;
        };
        match all.iter_mut().find(|(what, _)| *what == is.what) {
            Some((_, to)) => to.push(name),
            None => all.push((is.what.clone(), vec![name])),
        }
    }
    all
}
