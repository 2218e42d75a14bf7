//! The rooms of one file, as real links: the address says where one is, and Back works.

use askama::Template;

use crate::extras::{Extras, extras, parts};

/// The sub-navigation of `MoJ` Frontend.
#[derive(Debug, Clone, Template)]
#[template(path = "tabs/template.html")]
pub struct Tabs {
    label: String,
    links: Vec<Link>,
    pub(crate) extras: Extras,
}

parts!(Tabs);
extras!(Tabs);

#[derive(Debug, Clone)]
struct Link {
    href: String,
    text: String,
    here: bool,
}

impl Tabs {
    /// No links yet. `label` is what a screen reader calls them all together.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            links: Vec::new(),
            extras: Extras::default(),
        }
    }

    /// A link to this address. `here` marks the page that is open.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>, text: impl Into<String>, here: bool) -> Self {
        self.links.push(Link {
            href: href.into(),
            text: text.into(),
            here,
        });
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::canonical;

    #[test]
    fn the_open_page_is_the_one_a_screen_reader_calls_current() {
        let tabs = Tabs::new("This file")
            .link("/a", "About me", false)
            .link("/l", "Letters", true);

        assert_eq!(
            canonical(&tabs.to_string()),
            canonical(
                r#"<nav class="moj-sub-navigation tabs" aria-label="This file"><ul class="moj-sub-navigation__list">
                <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" href="/a">About me</a></li>
                <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" aria-current="page" href="/l">Letters</a></li>
                </ul></nav>"#
            )
        );
    }
}
