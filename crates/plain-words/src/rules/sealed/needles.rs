//! What to look for, given the sealed details.

use super::address;
use super::reading::squash;
use super::school;

/// Letters and digits to look for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Needle {
    pub(super) low: String,
    pub(super) counts: Counts,
    /// A postcode, in which letters and digits are mistaken for each other.
    pub(super) is_code: bool,
}

/// When what reads like the detail is the detail. The surest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Counts {
    Always,
    /// A name with nothing that says what it names: only its capitals tell "Hill Top" from the top of a hill.
    Named,
    /// A number and the name of a street without its kind.
    House,
    /// More than one word of a school's name, without any that says it is one.
    SchoolName,
    /// One word that hardly anything else is called.
    SchoolWord,
    /// Words that much else is called: only beside a word of schools.
    NearSchool,
    /// The first half of a postcode, alone.
    Outward,
}

impl Counts {
    /// Whether it can be nothing else. Of a town or a road that is called the same, only the writer can tell.
    pub(super) fn is_sure(self) -> bool {
        !matches!(self, Self::SchoolWord | Self::NearSchool | Self::Outward)
    }
}

/// Everything to look for.
#[derive(Debug, Default)]
pub(super) struct Needles {
    pub(super) texts: Vec<Needle>,
    /// The digits of telephone numbers that every way of writing one shares.
    pub(super) numbers: Vec<String>,
}

/// The shortest detail that is looked for, in letters and digits; anything shorter would be found everywhere.
const SHORTEST: usize = 3;

/// The fewest digits of a telephone number, without its first 0.
const SHORTEST_NUMBER: usize = 6;

impl Needles {
    /// The whole of each detail, and each part that gives it away alone.
    pub(super) fn new(details: &[String]) -> Self {
        let mut needles = Self::default();
        let towns: Vec<String> = details.iter().flat_map(|all| address::towns(all)).collect();
        for detail in details {
            match telephone(detail) {
                Some(number) => needles.numbers.push(number),
                None => needles.add(detail, &towns),
            }
        }
        let texts = &mut needles.texts;
        texts.retain(|needle| {
            needle.counts == Counts::Outward || needle.low.chars().count() >= SHORTEST
        });
        // Of the same words the surest is left.
        texts.sort();
        texts.dedup_by(|later, earlier| later.low == earlier.low);
        needles
    }

    fn add(&mut self, detail: &str, towns: &[String]) {
        let mut add = |words: &[&str], counts: Counts| {
            self.texts.push(Needle {
                low: squash(&words.join(" ")),
                counts,
                is_code: false,
            });
        };
        add(&[detail], Counts::Always);
        for part in detail.split([',', '\n', ';']) {
            let words: Vec<&str> = part.split_whitespace().collect();
            address::street(&words, &mut add);
            school::names(&words, towns, &mut add);
        }
        address::house_name(detail, &mut add);
        for part in detail.split([',', '\n', ';']) {
            let words: Vec<&str> = part.split_whitespace().collect();
            let Some((code, _)) = address::postcode(&words) else {
                continue;
            };
            let outward = code[..code.len() - 3].to_owned();
            for (low, counts) in [(code, Counts::Always), (outward, Counts::Outward)] {
                self.texts.push(Needle {
                    low,
                    counts,
                    is_code: true,
                });
            }
        }
    }
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
