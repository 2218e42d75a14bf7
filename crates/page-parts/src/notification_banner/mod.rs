//! News at the top of a page: what was just done, or what changed meanwhile.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-notification-banner`.
#[derive(Debug, Clone, Template)]
#[template(path = "notification_banner/template.html")]
pub struct NotificationBanner {
    title: Content,
    content: Option<Content>,
    done: bool,
    role: Option<&'static str>,
    title_id: String,
    level: u8,
    no_focus: Option<bool>,
    pub(crate) extras: Extras,
}

parts!(NotificationBanner);
extras!(NotificationBanner);

impl NotificationBanner {
    /// A banner under a short title ("Important", "Saved") in the page's language.
    pub fn new(title: impl Into<Content>, content: impl Into<Content>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::empty(title.into())
        }
    }

    /// Something was done: green, and said at once by screen readers.
    #[must_use]
    pub fn done(mut self) -> Self {
        self.done = true;
        self
    }

    /// `alert` or `region`, where it should differ from what the kind of banner has.
    #[must_use]
    pub fn role(mut self, role: &'static str) -> Self {
        self.role = Some(role);
        self
    }

    /// The title's id: needed when a page has two banners.
    #[must_use]
    pub fn title_id(mut self, id: impl Into<String>) -> Self {
        self.title_id = id.into();
        self
    }

    /// The title's heading level, 1 to 6. It is 2 unless this is called.
    #[must_use]
    pub fn level(mut self, level: u8) -> Self {
        self.level = level.clamp(1, 6);
        self
    }

    /// Whether the banner, if it is an alert, leaves the focus where it is.
    #[must_use]
    pub fn no_focus(mut self, no_focus: bool) -> Self {
        self.no_focus = Some(no_focus);
        self
    }

    pub(crate) fn empty(title: Content) -> Self {
        Self {
            title,
            content: None,
            done: false,
            role: None,
            title_id: "govuk-notification-banner-title".to_owned(),
            level: 2,
            no_focus: None,
            extras: Extras::default(),
        }
    }

    fn role_shown(&self) -> &'static str {
        self.role
            .unwrap_or(if self.done { "alert" } else { "region" })
    }
}
