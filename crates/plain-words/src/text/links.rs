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

/// The link `[shown](target)` that starts at this bracket, if one does.
pub(super) fn link(bytes: &[u8], at: usize, end: usize) -> Option<Link> {
    let end = end.min(at + LONGEST);
    let shown = at + 1..find(bytes, at + 1, end, b']', b"[")?;
    let open = shown.end + 1;
    let end = target_end(bytes, open, end)?;
    let target = if bytes[open + 1..end].starts_with(b"p:") {
        Target::Person
    } else {
        Target::Elsewhere
    };
    Some(Link { shown, target, end })
}

/// Where the mark `(said:…)` at the end of a quotation ends, if one starts here.
pub(super) fn said_mark(bytes: &[u8], at: usize, end: usize) -> Option<usize> {
    if bytes[at + 1..end].starts_with(b"said:") {
        target_end(bytes, at, end.min(at + LONGEST))
    } else {
        None
    }
}

/// Where the brackets around a target end that open here, if they do.
fn target_end(bytes: &[u8], open: usize, end: usize) -> Option<usize> {
    if open >= end || bytes[open] != b'(' {
        return None;
    }
    find(bytes, open + 1, end, b')', b"( ").map(|close| close + 1)
}

/// The first place of a byte, unless one of the others comes before it.
fn find(bytes: &[u8], from: usize, end: usize, wanted: u8, never: &[u8]) -> Option<usize> {
    let found = (from..end).find(|at| bytes[*at] == wanted || never.contains(&bytes[*at]))?;
    (bytes[found] == wanted).then_some(found)
}

/// Where the web or mail address ends that has this mark in it (`://`, `@`), and where it starts. The stop after it is
/// the sentence's.
pub(super) fn address(bytes: &[u8], line: &Range<usize>, mark: usize) -> Option<Range<usize>> {
    let is_edge =
        |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'(' | b')' | b'<' | b'>' | b'"');
    let earliest = line.start.max(mark.saturating_sub(LONGEST));
    let start = bytes[earliest..mark]
        .iter()
        .rposition(is_edge)
        .map_or(earliest, |edge| earliest + edge + 1);
    let run = bytes[mark..line.end]
        .iter()
        .position(is_edge)
        .map_or(line.end, |edge| mark + edge);
    let kept = bytes[mark..run]
        .iter()
        .rev()
        .take_while(|byte| matches!(byte, b'.' | b',' | b';' | b'!' | b'?' | b':'))
        .count();
    let end = run - kept;
    let is_whole = match bytes[mark] {
        b'@' => start < mark && bytes[mark..end].contains(&b'.'),
        _ => start < mark && bytes[start..mark].iter().all(u8::is_ascii_alphanumeric),
    };
    is_whole.then_some(start..end)
}
