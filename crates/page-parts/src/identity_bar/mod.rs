//! Who a page is about: above everything else on it.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `moj-identity-bar`, with a person in it: their picture, their name, how to say it, and what matters when one
/// writes to them. Never a number.
#[derive(Debug, Clone, Template)]
#[template(path = "identity_bar/template.html")]
pub struct IdentityBar {
    name: String,
    picture: Option<(String, String)>,
    say: Option<String>,
    sound: Option<String>,
    about: Option<Content>,
    pub(crate) extras: Extras,
}

parts!(IdentityBar);
extras!(IdentityBar);

impl IdentityBar {
    /// The person's chosen name for this reader. It is the page's heading.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            picture: None,
            say: None,
            sound: None,
            about: None,
            extras: Extras::default(),
        }
    }

    /// The picture they chose or drew, and what it shows.
    #[must_use]
    pub fn picture(mut self, src: impl Into<String>, shows: impl Into<String>) -> Self {
        self.picture = Some((src.into(), shows.into()));
        self
    }

    /// How to say the name: "ah-MEER-ah".
    #[must_use]
    pub fn say(mut self, how: impl Into<String>) -> Self {
        self.say = Some(how.into());
        self
    }

    /// A recording of the name, played by a press on how to say it.
    #[must_use]
    pub fn sound(mut self, src: impl Into<String>) -> Self {
        self.sound = Some(src.into());
        self
    }

    /// Pronouns, age, and the one or two things that matter.
    #[must_use]
    pub fn about(mut self, content: impl Into<Content>) -> Self {
        self.about = Some(content.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_and_is_escaped() {
        let bar = IdentityBar::new("Amira <3").say("ah-MEER-ah").to_string();

        assert!(bar.contains("<h1 class=\"moj-identity-bar__title\">Amira &#60;3</h1>"));
        assert!(bar.contains("<span class=\"say\">ah-MEER-ah</span>"));
    }

    #[test]
    fn a_recording_plays_without_scripts_too() {
        let bar = IdentityBar::new("Amira")
            .say("ah-MEER-ah")
            .sound("/sound/1")
            .to_string();

        assert!(bar.contains("<audio"));
        assert!(bar.contains("data-play=\"#name-sound\""));
        assert!(bar.contains("controls"));
    }
}
