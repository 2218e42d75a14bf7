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
        '[' => {
            let shown = at + 1..find(chars, at + 1, end, &[']'], &['['])?;
            let open = shown.end + 1;
            if chars[..end].get(open) != Some(&'(') {
                return None;
            }
            let close = find(chars, open + 1, end, &[')'], &['(', ' '])?;
            let is_person = starts_with(&chars[open + 1..close], "p:");
            let target = if is_person {
                Target::Person
            } else {
                Target::Elsewhere
            };
            Some(Link {
                shown,
                target,
                end: close + 1,
            })
        }
        '(' if starts_with(&chars[at + 1..end], "said:") => {
            let close = find(chars, at + 1, end, &[')'], &['(', ' '])?;
            Some(Link {
                shown: at..at,
                target: Target::Elsewhere,
                end: close + 1,
            })
        }
        _ => None,
    }
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

fn find(chars: &[char], from: usize, end: usize, wanted: &[char], never: &[char]) -> Option<usize> {
    let found =
        (from..end).find(|at| wanted.contains(&chars[*at]) || never.contains(&chars[*at]))?;
    wanted.contains(&chars[found]).then_some(found)
}

fn starts_with(chars: &[char], start: &str) -> bool {
    let mut chars = chars.iter();
    start.chars().all(|wanted| chars.next() == Some(&wanted))
}
