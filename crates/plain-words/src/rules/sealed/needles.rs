//! What to look for, given one sealed detail.

use super::squash::Squashed;

/// Letters and digits to look for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Needle {
    pub(super) low: String,
    /// A telephone number: it may follow other digits (0, 44, 0044).
    pub(super) is_number: bool,
    /// A name with nothing that says what it names: only its capitals tell "Hill Top" from the top of a hill.
    pub(super) is_bare: bool,
}

/// The shortest detail that is looked for, in letters and digits; anything shorter would be found everywhere.
const SHORTEST: usize = 3;

/// The fewest digits of a telephone number, without its first 0.
const SHORTEST_NUMBER: usize = 6;

/// Last words of streets and schools. Without the house, the street still says where; without "School", which.
const STREETS: [&str; 16] = [
    "road", "street", "avenue", "lane", "drive", "close", "crescent", "gardens", "place", "square",
    "terrace", "court", "way", "grove", "hill", "row",
];
const SCHOOLS: [&str; 5] = ["school", "academy", "college", "nursery", "primary"];
/// Words that may stand before these, and say what kind of school it is.
const SCHOOL_KINDS: [&str; 22] = [
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
];

/// The whole detail, and each part that gives it away alone.
pub(super) fn needles(detail: &str) -> Vec<Needle> {
    if let Some(number) = telephone(detail) {
        return vec![Needle {
            low: number,
            is_number: true,
            is_bare: false,
        }];
    }
    let mut needles = vec![squash(detail)];
    let mut bare = Vec::new();
    for part in detail.split([',', '\n', ';']) {
        let words: Vec<&str> = part.split_whitespace().collect();
        needles.extend(postcode(&words));
        needles.extend(street(&words));
        needles.extend(house(&words));
        needles.extend(school(&words));
        bare.extend(bare_school(&words));
    }
    bare.extend(house_name(detail));
    needles.retain(|needle| needle.chars().count() >= SHORTEST);
    needles.sort();
    needles.dedup();
    bare.retain(|name| !needles.contains(name));
    let needle = |is_bare: bool| {
        move |low: String| Needle {
            low,
            is_number: false,
            is_bare,
        }
    };
    needles
        .into_iter()
        .map(needle(false))
        .chain(bare.into_iter().map(needle(true)))
        .collect()
}

fn squash(part: &str) -> String {
    Squashed::new(part).low
}

/// The digits that every way of writing a number shares: without +44, 0044 or the first 0.
fn telephone(detail: &str) -> Option<String> {
    let is_mark = |char: char| {
        char.is_whitespace() || matches!(char, '+' | '-' | '(' | ')' | '.' | '/' | '‑' | '–')
    };
    if !detail
        .chars()
        .all(|char| char.is_ascii_digit() || is_mark(char))
    {
        return None;
    }
    let digits: String = detail.chars().filter(char::is_ascii_digit).collect();
    let country = digits.strip_prefix("0044").or_else(|| {
        digits
            .strip_prefix("44")
            .filter(|_| detail.trim().starts_with('+'))
    });
    let national = country.unwrap_or(&digits).trim_start_matches('0');
    (national.len() >= SHORTEST_NUMBER).then(|| national.to_owned())
}

/// A postcode at the end of a part, in one word or two.
fn postcode(words: &[&str]) -> Option<String> {
    (1..=2)
        .filter_map(|count| words.len().checked_sub(count))
        .map(|from| squash(&words[from..].concat()))
        .find(|code| is_postcode(code))
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

/// A part that ends like a street: with its number, and without.
fn street(words: &[&str]) -> Vec<String> {
    let is_street = words
        .last()
        .is_some_and(|last| STREETS.contains(&squash(last).as_str()));
    let name = words
        .iter()
        .position(|word| !word.contains(|char: char| char.is_ascii_digit()))
        .unwrap_or(0);
    if is_street && words.len() - name >= 2 {
        vec![squash(&words.join(" ")), squash(&words[name..].join(" "))]
    } else {
        Vec::new()
    }
}

/// A part that begins with a number and goes on with a name, whatever kind of street that is: "3 Quarry Steps".
fn house(words: &[&str]) -> Option<String> {
    let [number, name @ ..] = words else {
        return None;
    };
    let is_number = number.starts_with(|char: char| char.is_ascii_digit()) && number.len() <= 5;
    let is_named = name.len() >= 2
        && name
            .iter()
            .all(|word| word.starts_with(char::is_alphabetic));
    (is_number && is_named).then(|| squash(&words.join(" ")))
}

/// The name of a house: the first line of an address that has no number ("The Old Forge, Mill Street"), or the second after
/// "Flat 12".
fn house_name(detail: &str) -> Option<String> {
    let parts: Vec<Vec<&str>> = detail
        .split([',', '\n'])
        .map(|part| part.split_whitespace().collect())
        .collect();
    let is_flat = parts.first()?.len() <= 2 && parts[0].iter().any(|word| has_digit(word));
    let number = usize::from(is_flat);
    // What stands last is the town.
    let [name, rest @ ..] = parts.get(number..)? else {
        return None;
    };
    let is_address = rest
        .iter()
        .any(|part| postcode(part).is_some() || !street(part).is_empty());
    let name = match name[..] {
        [the, ref name @ ..] if the.eq_ignore_ascii_case("the") => name,
        ref name => name,
    };
    let is_named = name.len() >= 2 && !name.iter().any(|word| has_digit(word));
    (is_address && is_named).then(|| squash(&name.join(" ")))
}

fn has_digit(word: &str) -> bool {
    word.contains(|char: char| char.is_ascii_digit())
}

/// A part that ends like a school: whole, and without its last word if two are left.
fn school(words: &[&str]) -> Vec<String> {
    let is_school = is_school(words);
    match words {
        [name @ .., _] if is_school && name.len() >= 2 => {
            vec![squash(&words.join(" ")), squash(&name.join(" "))]
        }
        [_, _] if is_school => vec![squash(&words.join(" "))],
        _ => Vec::new(),
    }
}

/// The name of a school without every last word that only says what kind of school it is, if two words are left.
fn bare_school(words: &[&str]) -> Option<String> {
    let is_kind = |word: &&&str| SCHOOL_KINDS.contains(&squash(word).as_str());
    let kinds = words.iter().rev().take_while(is_kind).count();
    let name = &words[..words.len() - kinds];
    (is_school(words) && name.len() >= 2).then(|| squash(&name.join(" ")))
}

fn is_school(words: &[&str]) -> bool {
    words
        .last()
        .is_some_and(|last| SCHOOLS.contains(&squash(last).as_str()))
}
