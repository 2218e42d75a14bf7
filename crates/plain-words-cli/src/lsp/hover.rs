//! The reason, where the pointer rests.

use lsp_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position};

use super::open::{Open, message};

/// Everything found at a place, worst first.
pub(super) fn hover(open: &Open, position: Position) -> Option<Hover> {
    let char = open.char_at(position);
    let found: Vec<_> = open
        .touching(&(char..char))
        .filter(|(_, place)| !place.is_empty())
        .collect();
    let (_, place) = found.first()?;
    let said: Vec<String> = found
        .iter()
        .map(|(found, _)| {
            format!(
                "{} ({}, {})\n{}",
                found.title,
                found.level.name(),
                found.rule,
                message(found)
            )
        })
        .collect();
    Some(Hover {
        contents: HoverContents::Markup(MarkupContent {
            kind: MarkupKind::PlainText,
            value: said.join("\n\n"),
        }),
        range: Some(open.range(place)),
    })
}
