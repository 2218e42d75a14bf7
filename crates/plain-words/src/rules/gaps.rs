//! R1: a gap that nobody filled: `[name]`, `{date}`, `<name>`, `______`, `......`.

use crate::Rule;
use crate::gather::{About, Found, Gather};
use crate::hash;
use crate::look::Look;
use crate::severity::Row;

/// The most bytes a gap may hold.
const LONGEST: usize = 120;

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
const INSTEAD: &str = "put in the real name, date or fact";

pub(super) fn find(look: &Look, gather: &mut Gather) {
    let mut after = 0;
    for at in look.text.brackets.iter().map(|at| *at as usize) {
        if at < after {
            continue;
        }
        let Some(end) = end(look.part, at).filter(|end| is_gap(look, at, *end)) else {
            continue;
        };
        after = end;
        // The list has the commonest gaps itself.
        let before = look.hits.partition_point(|hit| hit.start as usize <= at);
        let is_listed = before
            .checked_sub(1)
            .is_some_and(|last| end <= look.hits[last].end as usize);
        if !is_listed {
            let found = Found {
                rule: Rule::Gap,
                row: Row::GapOrName,
                bytes: at..end,
                is_quoted: false,
                key: hash::word(&look.part[at..end]),
            };
            gather.add(&found, || About::fixed(WHY, INSTEAD));
        }
    }
}

/// Whether a byte lies in a gap: whatever else is wrong there goes when it is filled.
pub(super) fn holds(look: &Look, byte: u32) -> bool {
    let before = look.text.brackets.partition_point(|at| *at <= byte);
    // Of `{{name}}` the first bracket tells, and of `[to {name}]` the second.
    look.text.brackets[before.saturating_sub(2)..before]
        .iter()
        .map(|at| *at as usize)
        .any(|at| {
            end(look.part, at).is_some_and(|end| end > byte as usize && is_gap(look, at, end))
        })
}

/// Where the gap ends that opens here: `{{name}}` and `<<name>>` with all their marks, on one line.
fn end(part: &str, at: usize) -> Option<usize> {
    let bytes = part.as_bytes();
    let open = bytes[at];
    if matches!(open, b'_' | b'.') {
        let length = bytes[at..bytes.len().min(at + LONGEST)]
            .iter()
            .take_while(|byte| **byte == open)
            .count();
        return Some(at + length);
    }
    let close = match open {
        b'[' => b']',
        b'{' => b'}',
        _ => b'>',
    };
    let rest = &bytes[at..bytes.len().min(at + LONGEST)];
    let opened = rest.iter().take_while(|byte| **byte == open).count();
    let length = rest[opened..]
        .iter()
        .position(|byte| *byte == close || *byte == open || *byte == b'\n')?;
    let closed = rest[opened + length..]
        .iter()
        .take_while(|byte| **byte == close)
        .count();
    (closed > 0).then_some(at + opened + length + closed)
}

/// A line of nothing but low strokes parts two paragraphs.
fn is_rule(part: &str, at: usize, end: usize) -> bool {
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with('\n');
    let before = part[..at].trim_end_matches(' ');
    is_end(part[end..].trim_start_matches(' ')) && (before.is_empty() || before.ends_with('\n'))
}

fn is_gap(look: &Look, at: usize, end: usize) -> bool {
    let said = &look.part[at..end];
    let held: String = said
        .chars()
        .filter(|char| !matches!(char, '[' | ']' | '{' | '}' | '<' | '>' | '\\'))
        .collect();
    let held = held.trim().to_lowercase().replace('’', "'");
    let has_gap_word = held
        .split([' ', '-', '_', ':'])
        .any(|word| GAP_WORDS.contains(&word));
    let has_letters = held.contains(char::is_alphabetic);
    match said.as_bytes()[0] {
        b'_' | b'.' => !is_rule(look.part, at, end),
        b'{' => has_letters,
        b'<' => has_letters && has_gap_word && !held.contains('='),
        _ => {
            let is_link = look.part[end..].starts_with('(');
            let starts_with_number = held.starts_with(|char: char| char.is_ascii_digit());
            let is_note = NO_GAPS.contains(&held.as_str()) || look.names.welcomes(&held);
            let is_insertion = look.text.quote_at(&(at..end)).is_some() && !has_gap_word;
            has_letters && !is_link && !starts_with_number && !is_note && !is_insertion
        }
    }
}
