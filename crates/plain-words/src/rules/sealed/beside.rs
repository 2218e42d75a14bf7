//! What stands beside a place: whether it is the detail, or something else that is called the same.

use std::ops::Range;

use super::letters::is_kept;
use super::needles::Counts;
use crate::hash;
use crate::look::Look;
use crate::vocab::bits::{MONTH, SMALL, THING};
use crate::vocab::known;

/// Words near which a common name is a school's.
const OF_SCHOOLS: [&str; 28] = [
    "school",
    "schools",
    "class",
    "classes",
    "classroom",
    "teacher",
    "teachers",
    "lesson",
    "lessons",
    "pupil",
    "pupils",
    "headteacher",
    "head",
    "playground",
    "assembly",
    "homework",
    "uniform",
    "term",
    "primary",
    "academy",
    "college",
    "nursery",
    "reception",
    "attends",
    "attended",
    "attendance",
    "senco",
    "ysgol",
];
/// Words near which a letter and a number are a postcode, and not a road, a vitamin or a size of paper.
const OF_PLACES: [&str; 16] = [
    "postcode",
    "postcodes",
    "post",
    "area",
    "live",
    "lives",
    "lived",
    "living",
    "address",
    "moved",
    "move",
    "home",
    "house",
    "flat",
    "staying",
    "street",
];
/// Words after a name that say it is something else.
const SOMETHING_ELSE: [&str; 25] = [
    "church",
    "hospital",
    "road",
    "street",
    "avenue",
    "lane",
    "close",
    "drive",
    "farm",
    "station",
    "hall",
    "club",
    "surgery",
    "library",
    "centre",
    "court",
    "hotel",
    "pub",
    "inn",
    "cathedral",
    "hospice",
    "chapel",
    "clinic",
    "fc",
    "town",
];
const TITLES: [&str; 10] = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "judge", "sir", "lady", "sergeant",
];
/// Words before the name of a town.
const IN_A_TOWN: [&str; 3] = ["in", "near", "around"];

/// How far "near" is, in bytes.
const NEAR: usize = 80;

/// Whether what reads like a detail is the detail.
pub(super) fn is_it(look: &Look, at: &Range<usize>, counts: Counts) -> bool {
    let said = &look.part[at.clone()];
    match counts {
        Counts::Always => true,
        Counts::Named => is_name(said),
        Counts::House => is_name(said) && !said.contains(['.', '!', '?', '\n']),
        Counts::SchoolName => is_name(said) && !is_something_else(look, at),
        Counts::SchoolWord => {
            is_name(said)
                && !is_something_else(look, at)
                && !is_somebody(look, at)
                && (!is_in_a_town(look, at) || is_near(look, at, &OF_SCHOOLS))
        }
        Counts::NearSchool => {
            is_name(said)
                && !is_something_else(look, at)
                && !is_somebody(look, at)
                && is_near(look, at, &OF_SCHOOLS)
        }
        Counts::Outward => is_outward(look, at),
    }
}

/// Whether every word of it begins with a capital.
fn is_name(said: &str) -> bool {
    said.split_whitespace().all(|word| {
        word.chars()
            .find(|char| char.is_alphabetic())
            .is_none_or(|char| !char.is_lowercase())
    })
}

/// "Hill Top Farm", "Hazelgrove Family Court", but not "Hazelgrove Primary" or "Hazelgrove on Monday".
fn is_something_else(look: &Look, at: &Range<usize>) -> bool {
    let Some(next) = look.part[at.end..].strip_prefix([' ', '\u{a0}']) else {
        return false;
    };
    let next = word_at(next);
    let is_one = |words: &[&str]| words.iter().any(|word| next.eq_ignore_ascii_case(word));
    if is_one(&SOMETHING_ELSE) {
        return true;
    }
    let is_one_word = !look.part[at.clone()].contains(char::is_whitespace);
    let is_capital = next.starts_with(char::is_uppercase) && next.chars().count() > 1;
    let is_shouted = !look.part[at.clone()].contains(char::is_lowercase);
    let bits = known(hash::word(&next.to_lowercase()));
    is_one_word
        && is_capital
        && !is_shouted
        && !is_one(&OF_SCHOOLS)
        && !next.eq_ignore_ascii_case("year")
        && bits & (MONTH | THING | SMALL) == 0
}

/// "Mr Hazelgrove", or somebody of the record.
fn is_somebody(look: &Look, at: &Range<usize>) -> bool {
    let before = word_before(&look.part[..at.start]);
    let is_named = look
        .names_at
        .iter()
        .any(|name| (name.bytes.start as usize) < at.end && (name.bytes.end as usize) > at.start);
    is_named
        || TITLES
            .iter()
            .any(|title| before.eq_ignore_ascii_case(title))
}

fn is_in_a_town(look: &Look, at: &Range<usize>) -> bool {
    let before = word_before(&look.part[..at.start]);
    IN_A_TOWN
        .iter()
        .any(|word| before.eq_ignore_ascii_case(word))
}

/// The first half of a postcode, alone: in one piece, and no other postcode.
fn is_outward(look: &Look, at: &Range<usize>) -> bool {
    let said = &look.part[at.clone()];
    let is_small = said.contains(char::is_lowercase);
    let is_one_piece = said.chars().all(is_kept);
    if is_other_postcode(&look.part[at.end..]) || is_small && !is_one_piece {
        return false;
    }
    let letters = said.chars().take_while(|char| !char.is_numeric()).count();
    // "The M25", "vitamin B12", CO2: some are much else.
    let is_sure = letters >= 2 && is_one_piece && !said.eq_ignore_ascii_case("co2");
    is_sure || is_near(look, at, &OF_PLACES)
}

/// Whether the second half of a postcode follows: somebody else may live in the same part of the town.
fn is_other_postcode(rest: &str) -> bool {
    let rest = rest.strip_prefix([' ', '\u{a0}']).unwrap_or(rest);
    let second = word_at(rest).as_bytes();
    matches!(second, [digit, one, two]
        if digit.is_ascii_digit() && one.is_ascii_uppercase() && two.is_ascii_uppercase())
}

fn is_near(look: &Look, at: &Range<usize>, words: &[&str]) -> bool {
    let part = look.part;
    let start = part.floor_char_boundary(at.start.saturating_sub(NEAR));
    let end = part.ceil_char_boundary((at.end + NEAR).min(part.len()));
    [&part[start..at.start], &part[at.end..end]]
        .into_iter()
        .flat_map(|side| side.split(|char| !is_kept(char)))
        .any(|near| words.iter().any(|word| near.eq_ignore_ascii_case(word)))
}

fn word_at(rest: &str) -> &str {
    let end = rest.find(|char| !is_kept(char));
    &rest[..end.unwrap_or(rest.len())]
}

/// The word right before, with nothing but a space or the full stop of a title between.
fn word_before(rest: &str) -> &str {
    let rest = rest.trim_end_matches([' ', '\u{a0}', '.']);
    let start = rest.rfind(|char| !is_kept(char));
    let after = |start: usize| start + rest[start..].chars().next().map_or(0, char::len_utf8);
    &rest[start.map_or(0, after)..]
}
