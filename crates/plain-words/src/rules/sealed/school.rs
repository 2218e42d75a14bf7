//! What gives a school away: its name, and what is left of the name in everyday speech.

use super::distinct::is_distinct;
use super::needles::Counts;
use super::reading::squash;

const SCHOOLS: [&str; 6] = [
    "school", "academy", "college", "nursery", "primary", "ysgol",
];
/// Words that may stand before these, and say what kind of school it is.
const KINDS: [&str; 27] = [
    "school",
    "academy",
    "college",
    "nursery",
    "primary",
    "secondary",
    "junior",
    "infant",
    "infants",
    "high",
    "grammar",
    "catholic",
    "rc",
    "ce",
    "of",
    "church",
    "england",
    "community",
    "comprehensive",
    "special",
    "sixth",
    "form",
    "and",
    "first",
    "middle",
    "c",
    "e",
];

/// How people shorten these when they write in haste.
const SHORT: [(&str, &str); 8] = [
    ("academy", "acad"),
    ("school", "sch"),
    ("primary", "prim"),
    ("college", "coll"),
    ("nursery", "nurs"),
    ("secondary", "sec"),
    ("infants", "inf"),
    ("junior", "jun"),
];

/// The name with its last word shortened, and with every word that can be.
fn shortened<'a>(words: &[&'a str]) -> [Vec<&'a str>; 2] {
    let short = |word: &&'a str| {
        let low = squash(word);
        let short = SHORT.iter().find(|(long, _)| *long == low);
        short.map_or(*word, |(_, short)| short)
    };
    let last = words.len().saturating_sub(1);
    let mut first = words.to_vec();
    first[last..]
        .iter_mut()
        .for_each(|word| *word = short(word));
    [first, words.iter().map(short).collect()]
}

/// The name whole, without its last word, and without every word that only says what kind of school it is.
pub(super) fn names(words: &[&str], towns: &[String], add: &mut impl FnMut(&[&str], Counts)) {
    let is_school = |word: &&str| SCHOOLS.contains(&squash(word).as_str());
    let words = match words {
        [ysgol, name @ ..] if is_school(ysgol) && !name.is_empty() => {
            add(words, Counts::Always);
            let counts = if name.len() > 1 {
                Counts::SchoolName
            } else {
                of_word(name, towns)
            };
            add(name, counts);
            return;
        }
        [.., last] if is_school(last) && words.len() >= 2 => words,
        _ => return,
    };
    add(words, Counts::Always);
    for short in shortened(words) {
        if short != words {
            add(&short, Counts::Always);
        }
    }
    let is_kind = |word: &&str| KINDS.contains(&squash(word).as_str());
    let short = &words[..words.len() - 1];
    if short.len() >= 2 && short.last().is_some_and(is_kind) {
        add(short, Counts::Always);
        for short in shortened(short).iter().filter(|again| *again != short) {
            add(short, Counts::Always);
        }
    }
    let kinds = words.iter().rev().take_while(|word| is_kind(word)).count();
    let name = match &words[..words.len() - kinds] {
        [the, name @ ..] if the.eq_ignore_ascii_case("the") => name,
        name => name,
    };
    match name {
        [] => {}
        [_] => add(name, of_word(name, towns)),
        [first, ..] => {
            add(name, Counts::SchoolName);
            if is_distinct(first) {
                add(&[first], of_word(&[first], towns));
            } else if let Some(whose) = owner(name) {
                // "St Mary" of St Mary's: saints have churches and hospitals too.
                add(&whose, Counts::NearSchool);
            }
        }
    }
}

/// One word of a name: the town's name is much else besides.
fn of_word(name: &[&str], towns: &[String]) -> Counts {
    if is_distinct(name[0]) && !towns.contains(&squash(name[0])) {
        Counts::SchoolWord
    } else {
        Counts::NearSchool
    }
}

/// A name that ends in the 's of an owner, without it.
fn owner<'a>(name: &[&'a str]) -> Option<Vec<&'a str>> {
    let (last, before) = name.split_last()?;
    let stem = last
        .strip_suffix("'s")
        .or_else(|| last.strip_suffix("’s"))?;
    Some(before.iter().copied().chain([stem]).collect())
}
