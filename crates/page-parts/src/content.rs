//! What a part may hold: words, which are escaped, or markup made by parts.

use std::fmt::{self, Display, Formatter};

use askama::Template;
use askama::filters::{Escaper, Html, HtmlSafe};

/// HTML that was written by a compiled template. It cannot be made from a string, so what a person typed can
/// only reach it escaped.
#[derive(Debug, Clone, Default)]
pub struct Markup(String);

impl Markup {
    /// The markup of one part, or of a page's own template that is marked [`HtmlSafe`].
    pub fn of(part: &(impl Template + HtmlSafe)) -> Self {
        Self(part.to_string())
    }

    /// Several parts, one after the other.
    #[must_use]
    pub fn and(mut self, part: &(impl Template + HtmlSafe)) -> Self {
        self.0.push_str(&part.to_string());
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The package's own examples are HTML already. Only their test may do this.
    #[cfg(test)]
    pub(crate) fn from_example(html: &str) -> Self {
        Self(html.to_owned())
    }
}

impl Display for Markup {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Markup {}

/// Words or markup. Words are escaped when shown.
#[derive(Debug, Clone)]
pub enum Content {
    /// Plain words, from a locale file or a person.
    Words(String),
    /// Markup made by other parts.
    Parts(Markup),
}

impl Content {
    pub(crate) fn is_parts(&self) -> bool {
        matches!(self, Self::Parts(_))
    }
}

impl Display for Content {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => Html.write_escaped_str(f, words),
            Self::Parts(markup) => markup.fmt(f),
        }
    }
}

impl HtmlSafe for Content {}

impl Default for Content {
    fn default() -> Self {
        Self::Words(String::new())
    }
}

impl From<&str> for Content {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<&String> for Content {
    fn from(words: &String) -> Self {
        Self::Words(words.clone())
    }
}

impl From<String> for Content {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<Markup> for Content {
    fn from(markup: Markup) -> Self {
        Self::Parts(markup)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Tag;

    #[test]
    fn what_a_person_typed_stays_words() {
        let content = Content::from("<script>alert('Mia & Dad')</script>");

        assert!(!content.to_string().contains('<'));
        assert!(content.to_string().contains("Mia &#38; Dad"));
    }

    #[test]
    fn markup_of_parts_keeps_what_they_escaped() {
        let both = Markup::of(&Tag::new("late")).and(&Tag::new("<b>"));

        assert_eq!(both.to_string().matches("<strong").count(), 2);
        assert!(!both.to_string().contains("<b>"));
    }
}
