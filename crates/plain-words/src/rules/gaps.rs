//! R1: a gap that nobody filled: `[name]`, `{date}`, `<name>`.

use super::Found;
use crate::Rule;
use crate::look::Look;
use crate::severity::Row;
use crate::text::Name;

/// What a gap may look like: its marks, and how many characters it may hold.
const MARKS: [(char, char); 3] = [('[', ']'), ('{', '}'), ('<', '>')];
const LONGEST: usize = 80;

/// Notes in square brackets that are no gaps.
const NO_GAPS: [&str; 9] = [
    "sic",
    "redacted",
    "inaudible",
    "unclear",
    "laughs",
    "pause",
    "x",
    "crying",
    "smiles",
];

/// Words that make a gap of angle brackets (which may be other things), or of square ones inside a quotation (where a
/// writer puts a name in for "he").
const GAP_WORDS: [&str; 22] = [
    "name", "names", "date", "dates", "insert", "time", "place", "address", "phone", "number",
    "school", "age", "child", "childs", "child's", "worker", "court", "judge", "his/her", "he/she",
    "what", "when",
];

const WHY: &str = "A gap nobody filled shows the reader that this was not written for them.";

pub(super) fn find(look: &Look) -> Vec<Found> {
    let chars = &look.text.chars;
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        at = match end(chars, at).filter(|end| is_gap(look, at, *end)) {
            Some(end) => {
                let instead = vec!["put in the real name, date or fact".to_owned()];
                found.push(Found {
                    rule: Rule::Gap,
                    row: Row::GapOrName,
                    at: at..end,
                    why: WHY.to_owned(),
                    instead,
                    term: None,
                });
                end
            }
            None => at + 1,
        };
    }
    found
}

/// Where the gap ends that opens here: `{{name}}` and `<<name>>` with all their marks, on one line.
fn end(chars: &[char], at: usize) -> Option<usize> {
    let (open, close) = MARKS.iter().find(|(open, _)| *open == chars[at])?;
    let rest = &chars[at..chars.len().min(at + LONGEST)];
    let opened = rest.iter().take_while(|char| *char == open).count();
    let length = rest[opened..]
        .iter()
        .position(|char| char == close || char == open || *char == '\n')?;
    let closed = rest[opened + length..]
        .iter()
        .take_while(|char| *char == close)
        .count();
    (closed > 0).then_some(at + opened + length + closed)
}

fn is_gap(look: &Look, at: usize, end: usize) -> bool {
    let chars = &look.text.chars;
    let held: String = chars[at..end]
        .iter()
        .filter(|char| !matches!(char, '[' | ']' | '{' | '}' | '<' | '>' | '\\'))
        .collect();
    let held = held.trim().to_lowercase().replace('’', "'");
    let has_gap_word = held
        .split([' ', '-', '_', ':'])
        .any(|word| GAP_WORDS.contains(&word));
    let has_letters = held.contains(char::is_alphabetic);
    match chars[at] {
        '{' => has_letters,
        '<' => has_letters && has_gap_word && !held.contains('='),
        _ => {
            let is_link = chars.get(end) == Some(&'(');
            let starts_with_number = held.starts_with(|char: char| char.is_ascii_digit());
            let is_note = NO_GAPS.contains(&held.as_str()) || is_welcome_name(look, &held);
            let is_insertion = look.text.is_quoted(&(at..end)) && !has_gap_word;
            has_letters && !is_link && !starts_with_number && !is_note && !is_insertion
        }
    }
}

fn is_welcome_name(look: &Look, held: &str) -> bool {
    Name::new(held).is_some_and(|held| {
        look.names
            .welcome
            .iter()
            .any(|name| name.is_same(&held) || name.first().is_same(&held))
    })
}
