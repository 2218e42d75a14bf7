//! Reads a sealed detail in a text, whatever stands between its letters and however its street is shortened.

use super::letters::{ALIKE_IN_A_CODE, each, in_a_code, is_kept};
use super::needles::Needle;

/// Short forms of streets, so that "Elm Rd" is Elm Road. "St" is both street and saint; either way both sides agree. Each
/// begins as the whole word does.
const STREETS: [(&str, &str); 39] = [
    ("rd", "road"),
    ("st", "street"),
    ("str", "street"),
    ("saint", "street"),
    ("ave", "avenue"),
    ("av", "avenue"),
    ("avn", "avenue"),
    ("ln", "lane"),
    ("la", "lane"),
    ("dr", "drive"),
    ("drv", "drive"),
    ("dve", "drive"),
    ("cl", "close"),
    ("clo", "close"),
    ("cres", "crescent"),
    ("cresc", "crescent"),
    ("cr", "crescent"),
    ("gdns", "gardens"),
    ("gdn", "gardens"),
    ("garden", "gardens"),
    ("pl", "place"),
    ("sq", "square"),
    ("sqr", "square"),
    ("tce", "terrace"),
    ("ter", "terrace"),
    ("terr", "terrace"),
    ("trc", "terrace"),
    ("ct", "court"),
    ("crt", "court"),
    ("wy", "way"),
    ("gr", "grove"),
    ("grv", "grove"),
    ("pde", "parade"),
    ("wlk", "walk"),
    ("mws", "mews"),
    ("blvd", "boulevard"),
    ("bvd", "boulevard"),
    ("hts", "heights"),
    ("pk", "park"),
];

/// The longest of them.
const LONGEST: usize = 6;

/// A detail as it is compared: small letters and digits only, short forms of streets written out.
pub(super) fn squash(text: &str) -> String {
    let mut low = String::new();
    let mut at = 0;
    let mut begins = true;
    while let Some(char) = text[at..].chars().next() {
        if begins && let Some((length, long)) = short_form(&text[at..]) {
            low.push_str(long);
            at += length;
            begins = false;
            continue;
        }
        begins = !is_kept(char);
        if !begins {
            each(char, |char| low.push(char));
        }
        at += char.len_utf8();
    }
    low
}

/// Where the detail ends, if the text reads so from this place on. `begins`: a word begins here.
pub(super) fn end_of(needle: &Needle, part: &str, at: usize, begins: bool) -> Option<usize> {
    // A short form begins as the whole word does.
    let first = part.as_bytes().get(at)?;
    let is_other = needle.low.as_bytes().first() != Some(&first.to_ascii_lowercase());
    if first.is_ascii() && is_other && !needle.is_code {
        return None;
    }
    let mut wanted = needle.low.chars();
    let mut at = at;
    let mut begins = begins;
    while !wanted.as_str().is_empty() {
        if begins && let Some((length, long)) = short_form(&part[at..]) {
            let rest = wanted.as_str().strip_prefix(long)?;
            wanted = rest.chars();
            at += length;
            begins = false;
            continue;
        }
        let char = part[at..].chars().next()?;
        if is_kept(char) {
            let mut is_same = true;
            each(char, |char| {
                is_same &= wanted.next().is_some_and(|wanted| {
                    wanted == char || needle.is_code && in_a_code(wanted) == in_a_code(char)
                });
            });
            if !is_same {
                return None;
            }
            begins = false;
            at += char.len_utf8();
        } else {
            begins = true;
            at += gap(&part[at..], char);
        }
    }
    Some(at + marks(&part[at..]))
}

/// Every way in which a text may begin with the detail.
pub(super) fn beginnings(needle: &Needle, add: &mut impl FnMut(&str)) {
    add(&needle.low);
    for (short, _) in STREETS
        .iter()
        .filter(|(_, long)| needle.low.starts_with(long))
    {
        add(short);
    }
    if needle.is_code {
        let letters = |char| {
            ALIKE_IN_A_CODE
                .into_iter()
                .find(|alike| alike.contains(&char))
        };
        let mut chars = needle.low.chars();
        let (first, second) = (
            chars.next().unwrap_or_default(),
            chars.next().unwrap_or_default(),
        );
        for one in letters(first).unwrap_or(&[first]) {
            for two in letters(second).unwrap_or(&[second]) {
                add(&String::from_iter([*one, *two]));
            }
        }
    }
}

/// The bytes of what stands between two words: a character, or one as it is written in a link or in HTML.
pub(super) fn gap(rest: &str, char: char) -> usize {
    const WRITTEN: [&str; 4] = ["%20", "%2C", "%2c", "&nbsp;"];
    if !matches!(char, '%' | '&') {
        return char.len_utf8();
    }
    let written = WRITTEN.iter().find(|written| rest.starts_with(**written));
    written.map_or(1, |written| written.len())
}

/// The bytes of the marks over the letter before.
fn marks(rest: &str) -> usize {
    let is_mark = |char: char| !char.is_ascii() && is_kept(char) && !char.is_alphanumeric();
    rest.len() - rest.trim_start_matches(is_mark).len()
}

/// The bytes of the short form that a word is, and the word it is short for.
fn short_form(word: &str) -> Option<(usize, &'static str)> {
    let bytes = word.as_bytes();
    let length = bytes
        .iter()
        .take(LONGEST + 1)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    if !(2..=LONGEST).contains(&length) {
        return None;
    }
    if word[length..].chars().next().is_some_and(is_kept) {
        return None;
    }
    STREETS
        .iter()
        .find(|(short, _)| word[..length].eq_ignore_ascii_case(short))
        .map(|(_, long)| (length, *long))
}
