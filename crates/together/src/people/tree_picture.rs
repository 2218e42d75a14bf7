//! The family tree as a picture that the page draws, and as a text that says the same.

use std::fmt::Write as _;

use askama::Template;

use super::{
    map_picture::broken,
    naming,
    tree::{Row, Tree},
};
use crate::{
    door::OpenFile,
    file::Readers,
    web::{Words, words},
};

/// How wide and high somebody's place is, and how far from the next.
const WIDE: usize = 150;
const HIGH: usize = 64;
const BESIDE: usize = 20;
const BELOW: usize = 70;
/// Lines to children of different parents are this far from each other, so that they can be told apart.
const APART: usize = 7;

/// A family tree on a page.
#[derive(Template)]
#[template(path = "people/tree_picture.html")]
pub(crate) struct TreePicture {
    t: &'static Words,
    wide: usize,
    high: usize,
    places: Vec<Place>,
    lines: Vec<Line>,
    texts: Vec<(String, Vec<String>)>,
}

impl askama::filters::HtmlSafe for TreePicture {}

struct Place {
    x: usize,
    y: usize,
    me: bool,
    lines: Vec<(String, usize)>,
}

struct Line {
    path: String,
    /// Which of a few looks it has.
    look: usize,
}

impl TreePicture {
    /// Of this file, for these readers: only whom all of them may know of is in it.
    pub(crate) fn new(file: &OpenFile, readers: &Readers) -> TreePicture {
        let names = naming(file, file.families(), file.child(), readers);
        let people = file.families().flat_map(|family| family.people.all());
        let tree = Tree::of(people, file.child(), &names, readers);
        let (places, wide, high) = placed(&tree, |one| one.slug == *file.child());
        TreePicture {
            t: words(),
            lines: lines(&tree, &places),
            texts: texts(&tree),
            wide,
            high,
            places,
        }
    }
}

/// Each row in the middle of the widest; an empty row takes no room.
fn placed(tree: &Tree, is_me: impl Fn(&super::tree::InTree) -> bool) -> (Vec<Place>, usize, usize) {
    let rows: Vec<usize> = Row::ALL
        .into_iter()
        .map(|row| tree.row(row).count())
        .collect();
    let widest = rows.iter().copied().max().unwrap_or(0).max(1);
    let wide = widest * (WIDE + BESIDE) + BESIDE;
    let (mut places, mut y) = (Vec::with_capacity(tree.people.len()), BESIDE);
    for (row, count) in Row::ALL
        .into_iter()
        .zip(rows)
        .filter(|(_, count)| *count > 0)
    {
        let mut x = (wide - (count * (WIDE + BESIDE) - BESIDE)) / 2;
        for one in tree.row(row) {
            places.push(Place {
                x,
                y,
                me: is_me(one),
                lines: name_in(&one.name, y),
            });
            x += WIDE + BESIDE;
        }
        y += HIGH + BELOW;
    }
    (places, wide, (y + BESIDE).saturating_sub(BELOW))
}

fn name_in(name: &str, y: usize) -> Vec<(String, usize)> {
    let lines = broken(name);
    let first = y + HIGH / 2 + 6 - 10 * lines.len().saturating_sub(1);
    let each = (first..).step_by(20);
    lines.into_iter().zip(each).collect()
}

/// Down from a parent, across at a height of their own, down to the child.
fn lines(tree: &Tree, places: &[Place]) -> Vec<Line> {
    let mut parents: Vec<usize> = tree.lines.iter().map(|(parent, _)| *parent).collect();
    parents.dedup();
    let line = |(parent, child): &(usize, usize)| {
        let look = parents.iter().position(|one| one == parent).unwrap_or(0);
        let (from, to) = (&places[*parent], &places[*child]);
        // Each parent's lines leave and arrive a little beside the others'.
        let (x1, y1) = (from.x + WIDE / 2, from.y + HIGH);
        let x2 = to.x + WIDE / 2 + APART * (look % 5) - APART * 2;
        let across = y1 + 14 + APART * (look % 6);
        let mut path = String::new();
        let _ = write!(path, "M{x1} {y1}V{across}H{x2}V{}", to.y);
        Line {
            path,
            look: look % 4,
        }
    };
    tree.lines.iter().map(line).collect()
}

fn texts(tree: &Tree) -> Vec<(String, Vec<String>)> {
    let t = words();
    let each = tree.people.iter().map(|one| {
        let is = one.is.iter();
        let is = is.map(|(what, to)| t.tree_is(what, listed(to)));
        (one.name.clone(), is.collect())
    });
    each.collect()
}

/// "Amira and Yusuf", "Kyle, Shannon and Rose".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => words().tree_and(all.join(", "), last),
    }
}
