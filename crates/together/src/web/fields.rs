//! What people type, made safe to keep: nothing is lost that can be seen, and nothing is kept that cannot.

use std::borrow::Cow;

use page_parts::ErrorSummary;

/// The longest line we keep: names of forty words fit, a page of text pasted into a name does not.
const LONGEST_LINE: usize = 500;
/// The longest text we keep in one field.
const LONGEST_TEXT: usize = 100_000;

/// Something that is wrong with one field, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field's name, which is also its anchor on the page.
    pub field: Cow<'static, str>,
    /// What to do, in a sentence.
    pub say: String,
}

/// Everything that is wrong with a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds one.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, say: String) {
        self.0.push(Fault {
            field: field.into(),
            say,
        });
    }

    /// Adds this one if it is wrong, and hands on what is right.
    pub fn check<T: Default>(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        found: Result<T, String>,
    ) -> T {
        found.unwrap_or_else(|say| {
            self.add(field, say);
            T::default()
        })
    }

    /// A file cannot be put into a page again: where one was chosen, the page says so beside its field.
    pub fn again(&mut self, field: &'static str, was_chosen: bool) {
        if was_chosen && self.of(field).is_none() {
            self.add(field, super::words().error_file_again());
        }
    }

    /// What is wrong with this field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|fault| fault.field == field)
            .map(|fault| fault.say.as_str())
    }

    /// The same of words that have to be there: where there are none, `missing` says what to write.
    pub fn needed(
        &mut self,
        field: &'static str,
        found: Result<String, String>,
        missing: String,
    ) -> String {
        let typed = self.check(field, found);
        if typed.trim().is_empty() && self.of(field).is_none() {
            self.add(field, missing);
        }
        typed
    }

    /// The list of everything that is wrong, for the top of a form; none when nothing is.
    pub fn summary(&self) -> Option<ErrorSummary> {
        let links = self
            .0
            .iter()
            .map(|fault| (fault.say.clone(), format!("#{}", fault.field)));
        (!self.none()).then(|| ErrorSummary::new(super::words().error_summary(), links))
    }

    /// Nothing is wrong.
    pub fn none(&self) -> bool {
        self.0.is_empty()
    }
}

/// One line as typed: line breaks become spaces, what no eye can see goes, the rest stays as the writer spells it.
/// Too long is an error that says how long it may be.
pub fn line(typed: &str) -> Result<String, String> {
    let seen: String = typed
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !invisible(*c))
        .collect();
    within(seen.trim().to_owned(), LONGEST_LINE)
}

/// A text as typed, with its line breaks; what no eye can see goes.
pub fn text(typed: &str) -> Result<String, String> {
    let lines = typed.replace("\r\n", "\n");
    let seen: String = lines.chars().filter(|c| is_seen_in_a_text(*c)).collect();
    within(seen.trim_end().to_owned(), LONGEST_TEXT)
}

/// Where each character of [`text`] stood in what was typed, a line break counted as one character; `None` where nothing was
/// taken out before it and both are counted alike.
pub fn seen_at(typed: &str) -> Option<Vec<usize>> {
    let lines = typed.replace("\r\n", "\n");
    if lines.chars().all(is_seen_in_a_text) {
        return None;
    }
    let seen = lines.chars().enumerate();
    Some(
        seen.filter(|(_, c)| is_seen_in_a_text(*c))
            .map(|(at, _)| at)
            .collect(),
    )
}

fn is_seen_in_a_text(c: char) -> bool {
    c == '\n' || c == '\t' || !invisible(c)
}

fn within(typed: String, longest: usize) -> Result<String, String> {
    let length = typed.chars().count();
    if length > longest {
        Err(super::words().error_too_long(length, longest))
    } else {
        Ok(typed)
    }
}

/// Controls, and marks that turn the direction of the text around them: a name cannot turn the rest of a page.
/// Joiners stay, since names in Arabic script and emoji need them.
fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}' | '\u{FFF9}'..='\u{FFFB}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_character_that_is_kept_is_found_again_in_what_was_typed(typed in "[a-c\r\n\t \u{202a}\u{2066}\u{feff}\u{0}🦊]{0,40}") {
            let kept = text(&typed).unwrap();
            let lines: Vec<char> = typed.replace("\r\n", "\n").chars().collect();
            let places = seen_at(&typed).unwrap_or_else(|| (0..lines.len()).collect());
            let found: String = kept.chars().zip(&places).map(|(_, at)| lines[*at]).collect();
            prop_assert_eq!(found, kept);
        }
    }
}
