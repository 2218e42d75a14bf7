//! Classes and attributes that a page may add to a part.

use std::fmt::{self, Display, Formatter};

use askama::filters::{Escaper, Html, HtmlSafe};

/// What a page adds to an element: further classes, further attributes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Extras {
    /// Each with a space before it, ready to follow the part's own classes.
    pub(crate) classes: String,
    pub(crate) attributes: Attributes,
}

impl Extras {
    pub(crate) fn add_class(&mut self, class: &str) {
        self.classes.push(' ');
        self.classes.push_str(class);
    }

    pub(crate) fn add_attribute(&mut self, name: &'static str, value: impl Into<String>) {
        self.attributes.0.push((name, value.into()));
    }
}

/// Attributes in the order they were added. Names are ours (`'static`), values are escaped.
#[derive(Debug, Clone, Default)]
pub(crate) struct Attributes(Vec<(&'static str, String)>);

impl Attributes {
    pub(crate) fn extend(&mut self, more: &Self) {
        self.0.extend_from_slice(&more.0);
    }
}

impl Display for Attributes {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.0 {
            write!(f, " {name}=\"")?;
            Html.write_escaped_str(&mut *f, value)?;
            f.write_str("\"")?;
        }
        Ok(())
    }
}

impl HtmlSafe for Attributes {}

/// Marks parts as safe to show in a template: their own template has escaped what is in them.
macro_rules! parts {
    ($($part:ty),+) => { $(impl askama::filters::HtmlSafe for $part {}

    impl From<$part> for $crate::Content {
        fn from(part: $part) -> Self {
            Self::Parts($crate::Markup::of(&part))
        }
    })+ };
}

/// Gives a type with a field `extras` the two methods that add to it.
macro_rules! extras {
    ($part:ty) => {
        impl $part {
            /// Adds a class (or several, with spaces between) to the outermost element.
            #[must_use]
            pub fn class(mut self, class: &str) -> Self {
                self.extras.add_class(class);
                self
            }

            /// Adds an attribute, such as `data-autosave`. The name is ours, the value is escaped.
            #[must_use]
            pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
                self.extras.add_attribute(name, value);
                self
            }
        }
    };
}

pub(crate) use {extras, parts};
