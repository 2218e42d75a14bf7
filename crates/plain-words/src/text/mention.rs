//! Links and addresses in a text: their targets are not words.

use std::ops::Range;

/// What a link points to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A person in the file: `[Teta](p:salma)`. What is shown is a name.
    Person,
    /// Anything else.
    Elsewhere,
}

/// A link as it stands in a text.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) shown: Range<usize>,
    pub(super) target: Target,
    pub(super) end: usize,
}

/// How far we look for the end of a link, so that a text of brackets alone stays quick to read.
const LONGEST: usize = 400;

/// The link that starts here, if one does: `[shown](target)`, or the mark `(said:…)` at the end of a quotation.
pub(super) fn link(chars: &[char], at: usize, end: usize) -> Option<Link> {
    let end = end.min(at + LONGEST);
    match chars[at] {
        '[' => shown_link(chars, at, end),
        '(' if starts_with(&chars[at + 1..end], "said:") => {
            let end = target_end(chars, at, end)?;
            Some(Link {
                shown: at..at,
                target: Target::Elsewhere,
                end,
            })
        }
        _ => None,
    }
}

fn shown_link(chars: &[char], at: usize, end: usize) -> Option<Link> {
    let shown = at + 1..find(chars, at + 1, end, ']', &['['])?;
    let open = shown.end + 1;
    let end = target_end(chars, open, end)?;
    let is_person = starts_with(&chars[open + 1..end], "p:");
    let target = if is_person {
        Target::Person
    } else {
        Target::Elsewhere
    };
    Some(Link { shown, target, end })
}

/// Where the brackets around a target end that open here, if they do.
fn target_end(chars: &[char], open: usize, end: usize) -> Option<usize> {
    if open >= end || chars[open] != '(' {
        return None;
    }
    find(chars, open + 1, end, ')', &['(', ' ']).map(|close| close + 1)
}

/// Where a web or mail address that starts here ends, leaving the mark after it to the sentence.
pub(super) fn address_end(chars: &[char], at: usize, end: usize) -> Option<usize> {
    let starts_a_word =
        at == 0 || chars[at - 1].is_whitespace() || matches!(chars[at - 1], '(' | '<');
    if !starts_a_word || !chars[at].is_alphanumeric() {
        return None;
    }
    let run = chars[at..end]
        .iter()
        .take_while(|char| !char.is_whitespace() && !matches!(char, ')' | '>'))
        .count();
    let run = &chars[at..at + run];
    let is_web = starts_with(run, "www.") || run.windows(3).any(|part| part == [':', '/', '/']);
    let is_mail = run
        .iter()
        .position(|char| *char == '@')
        .is_some_and(|sign| sign > 0 && run[sign..].contains(&'.'));
    let kept = run
        .iter()
        .rev()
        .take_while(|char| matches!(char, '.' | ',' | ';' | '!' | '?' | ':'))
        .count();
    (is_web || is_mail).then(|| at + run.len() - kept)
}

/// The first place of a character, unless one of the others comes before it.
fn find(chars: &[char], from: usize, end: usize, wanted: char, never: &[char]) -> Option<usize> {
    let found = (from..end).find(|at| chars[*at] == wanted || never.contains(&chars[*at]))?;
    (chars[found] == wanted).then_some(found)
}

fn starts_with(chars: &[char], start: &str) -> bool {
    let mut chars = chars.iter();
    start.chars().all(|wanted| chars.next() == Some(&wanted))
}
