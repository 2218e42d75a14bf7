//! What gives an address away: its street, its house, its postcode.

use super::distinct::is_distinct;
use super::needles::Counts;
use super::reading::squash;

/// Last words of streets. Without the house, such a street still says where.
const STREETS: [&str; 7] = [
    "road",
    "street",
    "avenue",
    "lane",
    "crescent",
    "terrace",
    "boulevard",
];
/// Words that are much else besides: without the house, only their capitals show that a street is meant.
const ALSO_WORDS: [&str; 29] = [
    "drive", "close", "gardens", "place", "square", "court", "way", "grove", "hill", "row", "mews",
    "walk", "rise", "view", "parade", "park", "green", "quay", "wharf", "gate", "bank", "mount",
    "fold", "vale", "heights", "croft", "steps", "wynd", "end",
];
/// First words of streets in Welsh.
const IN_WELSH: [&str; 12] = [
    "heol", "ffordd", "stryd", "lon", "rhodfa", "maes", "clos", "rhiw", "rhes", "teras", "cae",
    "bro",
];
/// Names that every town has a street of.
const EVERY_TOWN: [&str; 6] = ["high", "main", "long", "new", "old", "back"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A street: with its number, without, with its kind shortened to a letter, and with the number behind.
pub(super) fn street(words: &[&str], add: &mut impl FnMut(&[&str], Counts)) {
    let words = match postcode(words) {
        Some((_, count)) => &words[..words.len() - count],
        None => words,
    };
    let name = words
        .iter()
        .position(|word| !has_digit(word))
        .unwrap_or(words.len());
    let number = &words[..name];
    let name = &words[name..];
    let Some(kind) = name.iter().skip(1).position(|word| is_kind(word)) else {
        // Something else with a number, whatever kind of street that is: "3 Quarry Steps".
        let is_house = number.len() == 1
            && number[0].starts_with(|char: char| char.is_ascii_digit())
            && number[0].len() <= 5
            && name.len() >= 2
            && name
                .iter()
                .all(|word| word.starts_with(char::is_alphabetic));
        if is_house {
            add(words, Counts::Always);
        }
        let is_welsh = name.len() >= 2 && IN_WELSH.contains(&squash(name[0]).as_str());
        if is_welsh {
            add(name, Counts::Named);
        }
        return;
    };
    // The last kind of the part, unless it goes on without a comma: "14 Park Hill Road", "14 Elm Road Ashby".
    let more = name[kind + 2..]
        .iter()
        .take_while(|word| is_kind(word))
        .count();
    let kind = kind + 1 + more;
    let (name, kind) = (&name[..kind], name[kind]);
    let letter = kind
        .chars()
        .next()
        .map_or("", |first| &kind[..first.len_utf8()]);
    let is_own = name.len() >= 2 || is_distinct(name[0]);
    add(&together(&[name, &[kind]]), of_street(name, kind));
    if is_own {
        add(&together(&[name, &[letter]]), Counts::Named);
    }
    let Some(house) = number.last() else {
        return;
    };
    add(&together(&[number, name, &[kind]]), Counts::Always);
    add(&together(&[&[house], name, &[kind]]), Counts::Always);
    add(&together(&[&[house], name, &[letter]]), Counts::House);
    add(&together(&[name, &[letter], &[house]]), Counts::Named);
    if is_own && !MONTHS.contains(&squash(name[0]).as_str()) {
        add(&together(&[&[house], name]), Counts::House);
        add(&together(&[name, &[house]]), Counts::House);
    }
}

fn together<'a>(parts: &[&[&'a str]]) -> Vec<&'a str> {
    parts.concat()
}

fn of_street(name: &[&str], kind: &str) -> Counts {
    let is_every_towns = name.len() == 1 && EVERY_TOWN.contains(&squash(name[0]).as_str());
    if STREETS.contains(&squash(kind).as_str()) && !is_every_towns {
        Counts::Always
    } else {
        Counts::Named
    }
}

fn is_kind(word: &str) -> bool {
    let kind = squash(word);
    STREETS.contains(&kind.as_str()) || ALSO_WORDS.contains(&kind.as_str())
}

/// A postcode at the end of a part, and of how many words: one or two.
pub(super) fn postcode(words: &[&str]) -> Option<(String, usize)> {
    (1..=2)
        .filter_map(|count| Some((words.len().checked_sub(count)?, count)))
        .map(|(from, count)| (squash(&words[from..].concat()), count))
        .find(|(code, _)| is_postcode(code))
}

/// One or two letters, a digit, perhaps a letter or digit; then a digit and two letters.
fn is_postcode(code: &str) -> bool {
    let shape: String = code
        .chars()
        .map(|char| if char.is_ascii_digit() { '9' } else { 'a' })
        .collect();
    code.is_ascii()
        && matches!(
            shape.as_str(),
            "a99aa" | "a999aa" | "aa99aa" | "aa999aa" | "a9a9aa" | "aa9a9aa"
        )
}

/// The name of a house: the first line of an address that has no number ("The Old Forge, Mill Street"), or the second after
/// "Flat 12".
pub(super) fn house_name(detail: &str, add: &mut impl FnMut(&[&str], Counts)) {
    let parts = parts(detail);
    let is_flat = parts
        .first()
        .is_some_and(|first| first.len() <= 2 && first.iter().any(|word| has_digit(word)));
    // What stands last is the town.
    let Some([name, rest @ ..]) = parts.get(usize::from(is_flat)..) else {
        return;
    };
    let name = match name[..] {
        [the, ref name @ ..] if the.eq_ignore_ascii_case("the") => name,
        ref name => name,
    };
    let is_named = name.len() >= 2 && !name.iter().any(|word| has_digit(word));
    if is_named && rest.iter().any(|part| is_of_an_address(part)) {
        add(name, Counts::Named);
    }
}

/// The towns of an address: parts after its first line with no number, and what stands before the postcode.
pub(super) fn towns(detail: &str) -> Vec<String> {
    let parts = parts(detail);
    if !parts.iter().any(|part| is_of_an_address(part)) {
        return Vec::new();
    }
    let bare = |part: &Vec<&str>| {
        let count = postcode(part).map_or(0, |(_, count)| count);
        let words = &part[..part.len() - count];
        (!words.iter().any(|word| has_digit(word))).then(|| squash(&words.concat()))
    };
    parts.iter().skip(1).filter_map(bare).collect()
}

fn parts(detail: &str) -> Vec<Vec<&str>> {
    detail
        .split([',', '\n'])
        .map(|part| part.split_whitespace().collect())
        .collect()
}

fn is_of_an_address(part: &[&str]) -> bool {
    let is_street = part.len() >= 2 && part.last().is_some_and(|last| is_kind(last));
    postcode(part).is_some() || is_street
}

fn has_digit(word: &str) -> bool {
    word.contains(|char: char| char.is_ascii_digit())
}
