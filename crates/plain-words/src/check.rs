//! The whole check of one text.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::look::Look;
use crate::rules::{self, Found};
use crate::severity::level;
use crate::text::{Speaker, Text};
use crate::{About, Finding, Level, Place, Purpose, Reader, Rule, WordList};

/// Checks one text: worst first, then in the order of the text; the same words are one finding with a count.
///
/// Nothing here refuses anything: what a level means is for the caller to decide.
pub fn check(
    text: &str,
    list: &WordList,
    purpose: Purpose,
    reader: &Reader,
    about: &About,
) -> Vec<Finding> {
    let text = Text::new(text);
    let look = Look::new(&text, list, purpose, reader, about);
    let mut findings: Vec<Finding> = rules::all(&look)
        .into_iter()
        .filter_map(|found| weigh(&look, found))
        .collect();
    findings.sort_by_key(place);
    merge(findings)
}

/// The finding with its weight; `None` where this kind of text says nothing about it.
fn weigh(look: &Look, found: Found) -> Option<Finding> {
    let level = level(found.row, look.purpose, *look.reader)?;
    let quoted = look
        .text
        .quote_at(&found.at)
        .is_some_and(|quote| quote.speaker == Speaker::Professional);
    let stays = matches!(
        found.rule,
        Rule::SealedDetail | Rule::OtherChildsName | Rule::Gap
    );
    // A professional's own words are not the writer's to change; what happened can still be said beside them.
    let level = if quoted && !stays { Level::Note } else { level };
    let said = look.text.said(&found.at);
    Some(Finding {
        level,
        rule: found.rule,
        said,
        term: found.term,
        why: Cow::Owned(found.why),
        instead: found.instead.into_iter().map(Cow::Owned).collect(),
        places: vec![in_text(look.text, found.at)],
    })
}

fn in_text(text: &Text, at: std::ops::Range<usize>) -> Place {
    let before = &text.chars[..at.start];
    let line_start = before
        .iter()
        .rposition(|char| *char == '\n')
        .map_or(0, |end| end + 1);
    let bytes = before.iter().map(|char| char.len_utf8()).sum::<usize>();
    let length = text.chars[at.clone()]
        .iter()
        .map(|char| char.len_utf8())
        .sum::<usize>();
    Place {
        line: 1 + before.iter().filter(|char| **char == '\n').count(),
        column: 1 + at.start - line_start,
        bytes: bytes..bytes + length,
        at,
    }
}

fn place(finding: &Finding) -> (Level, usize, usize, Rule) {
    (
        finding.level,
        finding.first().at.start,
        finding.first().at.end,
        finding.rule,
    )
}

/// Makes one finding of the same words under the same rule: the worst and first of them, with how often.
fn merge(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen: HashMap<(Rule, String), usize> = HashMap::new();
    let mut merged: Vec<Finding> = Vec::new();
    for finding in findings {
        let first = *seen
            .entry((finding.rule, finding.said.to_lowercase()))
            .or_insert(merged.len());
        match merged.get_mut(first) {
            Some(first) => first.places.extend(finding.places),
            None => merged.push(finding),
        }
    }
    merged
}
