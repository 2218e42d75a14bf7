//! What happened, in order of time.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// One thing that happened.
#[derive(Debug, Clone)]
pub struct Moment {
    title: Content,
    byline: Option<String>,
    machine_time: String,
    time: String,
    content: Option<Content>,
    pub(crate) extras: Extras,
}

extras!(Moment);

impl Moment {
    /// What happened, and when: `machine_time` for programs (`2026-11-24` or with a time), `time` for people.
    pub fn new(
        title: impl Into<Content>,
        machine_time: impl Into<String>,
        time: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            byline: None,
            machine_time: machine_time.into(),
            time: time.into(),
            content: None,
            extras: Extras::default(),
        }
    }

    /// Who wrote it, as a whole phrase: "by Sam Osei".
    #[must_use]
    pub fn byline(mut self, words: impl Into<String>) -> Self {
        self.byline = Some(words.into());
        self
    }

    /// More about it.
    #[must_use]
    pub fn content(mut self, content: impl Into<Content>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// It is in the child's own words: the dot on the line has their colour.
    #[must_use]
    pub fn of_the_child(self) -> Self {
        self.class("child")
    }
}

/// `moj-timeline`.
#[derive(Debug, Clone, Template)]
#[template(path = "timeline/template.html")]
pub struct Timeline {
    moments: Vec<Moment>,
    level: u8,
    pub(crate) extras: Extras,
}

parts!(Timeline);
extras!(Timeline);

impl Timeline {
    /// These moments, in this order.
    pub fn new(moments: impl IntoIterator<Item = Moment>) -> Self {
        Self {
            moments: moments.into_iter().collect(),
            level: 2,
            extras: Extras::default(),
        }
    }

    /// The titles' heading level, 1 to 6. It is 2 unless this is called.
    #[must_use]
    pub fn level(mut self, level: u8) -> Self {
        self.level = level.clamp(1, 6);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::canonical;

    #[test]
    fn a_moment_says_what_and_who_and_when() {
        let moment = Moment::new("A visit", "2026-11-24", "24 November")
            .byline("by Sam Osei")
            .content("At school");

        assert_eq!(
            canonical(&Timeline::new([moment.of_the_child()]).level(3).to_string()),
            canonical(
                r#"<div class="moj-timeline"><div class="moj-timeline__item child">
                <div class="moj-timeline__header"><h3 class="moj-timeline__title">A visit</h3>
                <p class="moj-timeline__byline">by Sam Osei</p></div>
                <p class="moj-timeline__date"><time datetime="2026-11-24">24 November</time></p>
                <div class="moj-timeline__description">At school</div></div></div>"#
            )
        );
    }
}
