//! A text that is open in the editor, and what was found in it.

use std::ops::Range;

use lsp_types::{
    Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString,
    Position, Uri,
};
use plain_words::Level;

use crate::file::{self, Document, Made};
use crate::found::{self, Found};
use crate::settings::Ready;
use crate::units::{self, Counted, Unit};

/// One open text.
pub(super) struct Open {
    pub(super) made: Made,
    document: Document,
    pub(super) found: Vec<Found>,
    unit: Unit,
    counted: Counted,
    /// Where lines start, in characters, by the editor's own rule: it also ends a line at a lone carriage return.
    lines: Vec<usize>,
}

impl Open {
    /// Checks a text as it was opened or changed.
    pub(super) fn new(text: String, made: Made, ready: &Ready, unit: Unit) -> Self {
        let document = file::from_text(file::decoded(text), made);
        Self {
            made,
            found: found::check(&document, ready, ready.manner),
            counted: Counted::new(&document.source, unit),
            lines: lines(&document.source),
            unit,
            document,
        }
    }

    /// One diagnostic for each finding, at its first place; the other places are named in it.
    pub(super) fn diagnostics(&self, uri: &Uri) -> Vec<Diagnostic> {
        self.found
            .iter()
            .flat_map(|found| {
                found
                    .places
                    .iter()
                    .map(move |place| self.diagnostic(found, &place.at, uri))
            })
            .collect()
    }

    fn diagnostic(&self, found: &Found, at: &Range<usize>, uri: &Uri) -> Diagnostic {
        Diagnostic {
            range: self.range(at),
            severity: Some(severity(found.level)),
            code: Some(NumberOrString::String(found.rule.to_owned())),
            source: Some("plain-words".to_owned()),
            message: message(found),
            related_information: self.others(found, at, uri),
            ..Diagnostic::default()
        }
    }

    fn others(
        &self,
        found: &Found,
        at: &Range<usize>,
        uri: &Uri,
    ) -> Option<Vec<DiagnosticRelatedInformation>> {
        let others: Vec<_> = found
            .places
            .iter()
            .filter(|place| place.at != *at)
            .take(MOST_OTHERS)
            .map(|place| DiagnosticRelatedInformation {
                location: Location::new(uri.clone(), self.range(&place.at)),
                message: "The same is said here.".to_owned(),
            })
            .collect();
        (!others.is_empty()).then_some(others)
    }

    /// Characters as the editor counts.
    pub(super) fn range(&self, at: &Range<usize>) -> lsp_types::Range {
        lsp_types::Range::new(self.position(at.start), self.position(at.end))
    }

    fn position(&self, char: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= char) - 1;
        let column = self.counted.place(char) - self.counted.place(self.lines[line]);
        Position::new(narrow(line), narrow(column))
    }

    /// The character at a place as the editor counts it.
    pub(super) fn char_at(&self, position: Position) -> usize {
        let line = usize::try_from(position.line).unwrap_or(usize::MAX);
        let Some(start) = self.lines.get(line) else {
            return self.document.source.chars().count();
        };
        let byte = self
            .document
            .source
            .char_indices()
            .nth(*start)
            .map_or(self.document.source.len(), |(byte, _)| byte);
        let column = usize::try_from(position.character).unwrap_or(usize::MAX);
        start + units::chars_in(&self.document.source[byte..], column, self.unit)
    }

    /// The findings that touch a place, with the place of each that does.
    pub(super) fn touching(
        &self,
        at: &Range<usize>,
    ) -> impl Iterator<Item = (&Found, &Range<usize>)> {
        self.found.iter().flat_map(move |found| {
            let touches = |place: &&Range<usize>| place.start <= at.end && at.start <= place.end;
            found
                .places
                .iter()
                .map(|place| &place.at)
                .filter(touches)
                .map(move |place| (found, place))
        })
    }
}

/// So many other places of the same are named in one diagnostic.
const MOST_OTHERS: usize = 20;

/// The reason, with what could be said where there is something.
pub(super) fn message(found: &Found) -> String {
    if found.instead.is_empty() {
        found.message.to_string()
    } else {
        format!(
            "{}\nYou could say: {}",
            found.message,
            found.instead.join(" · ")
        )
    }
}

fn severity(level: Level) -> DiagnosticSeverity {
    match level {
        Level::Hold => DiagnosticSeverity::ERROR,
        Level::Think => DiagnosticSeverity::WARNING,
        Level::Note => DiagnosticSeverity::INFORMATION,
    }
}

fn lines(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let mut chars = text.chars().enumerate().peekable();
    while let Some((place, char)) = chars.next() {
        let ends = match char {
            '\n' => true,
            '\r' => chars.peek().is_none_or(|(_, next)| *next != '\n'),
            _ => false,
        };
        if ends {
            starts.push(place + 1);
        }
    }
    starts
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_in_each_of_the_three_ways() {
        assert_eq!(lines("a\nb\r\nc\rd"), [0, 2, 5, 7]);
    }
}
