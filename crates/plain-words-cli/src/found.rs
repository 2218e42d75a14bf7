//! What was found in one file, with places in the file as it is.

use std::borrow::Cow;

use plain_words::{Finding, Level};

use crate::file::{Document, Lines, Place};
use crate::settings::{Manner, Ready};

/// One thing to look at in a file.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) level: Level,
    /// The short name of the rule: `R1` to `R15`, `sealed`, or `encoding`.
    pub(crate) rule: &'static str,
    /// The rule in a few words.
    pub(crate) title: &'static str,
    /// The term of the list, where it comes from the list.
    listed: Option<String>,
    /// The words as they stand at the first place; empty for the whole text.
    pub(crate) said: String,
    pub(crate) message: Cow<'static, str>,
    pub(crate) instead: Vec<Cow<'static, str>>,
    /// Every place where the same was said, in order; never empty.
    pub(crate) places: Vec<Place>,
}

impl Found {
    /// The term of the list, or the words themselves; empty for the whole text.
    pub(crate) fn term(&self) -> &str {
        self.listed.as_deref().unwrap_or(&self.said)
    }

    /// The first place.
    pub(crate) fn first(&self) -> &Place {
        &self.places[0]
    }

    /// Whether it is about the whole text.
    pub(crate) fn is_whole(&self) -> bool {
        self.first().at.is_empty()
    }
}

/// The name of the rule for bytes that are no text.
pub(crate) const ENCODING: &str = "encoding";

/// Checks one file: worst first.
pub(crate) fn check(document: &Document, ready: &Ready, manner: Manner) -> Vec<Found> {
    let findings = plain_words::check(
        document.text(),
        &ready.list,
        manner.purpose,
        &manner.reader,
        &ready.about,
    );
    let places = Places::new(document);
    let mut found: Vec<Found> = findings
        .into_iter()
        .map(|finding| places.found(finding))
        .collect();
    found.extend(document.first_lost.map(|at| places.lost(at)));
    found
}

/// From places in the text that is checked to places in the file.
struct Places<'d> {
    document: &'d Document,
    /// Lines of the file, where they are not those of the text that is checked.
    lines: Option<Lines>,
}

impl<'d> Places<'d> {
    fn new(document: &'d Document) -> Self {
        let is_same = document.is_whole() && document.first_lost.is_none();
        let lines = (!is_same).then(|| Lines::of(&document.source));
        Self { document, lines }
    }

    fn found(&self, finding: Finding) -> Found {
        let places = finding
            .places
            .into_iter()
            .map(|place| self.place(place))
            .collect();
        Found {
            level: finding.level,
            rule: finding.rule.code(),
            title: finding.rule.title(),
            listed: finding.term,
            said: finding.said,
            message: finding.why,
            instead: finding.instead,
            places,
        }
    }

    fn place(&self, place: plain_words::Place) -> Place {
        match &self.lines {
            Some(lines) => lines.place(self.document.in_source(&place.at)),
            None => Place {
                at: place.at,
                line: place.line,
                column: place.column,
            },
        }
    }

    fn lost(&self, at: usize) -> Found {
        let place = self.lines.as_ref().map(|lines| lines.place(at..at + 1));
        Found {
            level: Level::Note,
            rule: ENCODING,
            title: "Not all of it could be read",
            listed: None,
            said: "�".to_owned(),
            message: "This file is not UTF-8: what could not be read stands as “�”. Save it as UTF-8 and check it again.".into(),
            instead: Vec::new(),
            places: place.into_iter().collect(),
        }
    }
}
