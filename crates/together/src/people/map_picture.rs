//! The map as a picture that the page draws, and as a text that says the same. Both name only whom these readers may know of.

use askama::Template;

use super::{
    map::{Drawn, OnMap, Ring, Who},
    naming,
};
use crate::{
    door::OpenFile,
    file::Readers,
    web::{Words, words},
};

/// The middle of the picture, and how far each ring is from it.
const MIDDLE: f64 = 210.0;
const RADII: [f64; 3] = [82.0, 138.0, 190.0];
/// Lines are this far from each other, in a name of several.
const LINE: f64 = 17.0;

/// A map on a page.
#[derive(Template)]
#[template(path = "people/map_picture.html")]
pub(crate) struct MapPicture {
    t: &'static Words,
    id: String,
    me: String,
    rings: [f64; 3],
    people: Vec<Label>,
    texts: Vec<(String, Vec<String>)>,
}

impl askama::filters::HtmlSafe for MapPicture {}

struct Label {
    x: f64,
    y: f64,
    wide: f64,
    high: f64,
    lines: Vec<(String, f64)>,
}

impl MapPicture {
    /// This map for these readers; `me` is the child, as they call them.
    pub(crate) fn new(
        file: &OpenFile,
        drawn: &Drawn,
        readers: &Readers,
        (id, me): (String, String),
    ) -> MapPicture {
        let names = naming(file, file.families(), file.child(), readers);
        let said = |one: &OnMap| match &one.who {
            Who::Person(slug) => names.say(slug.as_str(), None),
            Who::Named(name) => Some(name.clone()),
        };
        let (mut people, mut texts) = (Vec::new(), Vec::new());
        for ((ring, radius), turn) in Ring::ALL.into_iter().zip(RADII).zip([0.0, 0.35, 0.7]) {
            let there = drawn.places.iter().filter(|one| one.ring == ring);
            let mut called: Vec<String> = there.filter_map(said).collect();
            called.sort_by_key(|name| name.to_lowercase());
            people.extend(around(&called, radius, turn));
            texts.push((ring.say(words()), called));
        }
        MapPicture {
            t: words(),
            id,
            me,
            rings: RADII,
            people,
            texts,
        }
    }
}

/// Names around a ring, as far from each other as it goes. Their order is the alphabet's and says nothing.
fn around(names: &[String], radius: f64, turn: f64) -> Vec<Label> {
    let each = std::f64::consts::TAU / f64::from(u32::try_from(names.len().max(1)).unwrap_or(1));
    let mut angle = turn - std::f64::consts::FRAC_PI_2;
    let mut all = Vec::with_capacity(names.len());
    for name in names {
        all.push(label(
            name,
            MIDDLE + radius * angle.cos(),
            MIDDLE + radius * angle.sin(),
        ));
        angle += each;
    }
    all
}

fn label(name: &str, x: f64, y: f64) -> Label {
    let lines = broken(name);
    let longest = lines.iter().map(|line| line.chars().count()).max();
    let letters = f64::from(u32::try_from(longest.unwrap_or(0)).unwrap_or(0));
    let count = f64::from(u32::try_from(lines.len()).unwrap_or(1));
    let (wide, high) = (letters * 9.2 + 16.0, count * LINE + 9.0);
    // A name at the edge stays on the picture.
    let x = x.clamp(wide / 2.0 + 2.0, 2.0 * MIDDLE - wide / 2.0 - 2.0);
    let y = y.clamp(high / 2.0 + 2.0, 2.0 * MIDDLE - high / 2.0 - 2.0);
    let mut baseline = y - high / 2.0 + LINE;
    let placed = lines.into_iter().map(|line| {
        let at = baseline;
        baseline += LINE;
        (line, at)
    });
    Label {
        lines: placed.collect(),
        x,
        y: y - high / 2.0,
        wide,
        high,
    }
}

/// A name of several words has several lines; no word is cut.
pub(super) fn broken(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(last) if last.chars().count() + word.chars().count() < 10 => {
                *last = format!("{last} {word}");
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
