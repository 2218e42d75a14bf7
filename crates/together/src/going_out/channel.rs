//! The ways by which something leaves the house. In person and on the child's own pages nothing leaves it.

use serde::{Deserialize, Serialize};

use crate::people::Detail;

/// A way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// On paper, in an envelope.
    Post,
    /// A text message.
    Text,
    /// An e-mail.
    Email,
}

impl Channel {
    /// All of them.
    pub const ALL: [Channel; 3] = [Channel::Post, Channel::Text, Channel::Email];

    /// Its name in the outbox and in a form.
    pub fn text(self) -> &'static str {
        match self {
            Channel::Post => "post",
            Channel::Text => "text",
            Channel::Email => "email",
        }
    }

    /// A channel by that name.
    pub fn named(text: &str) -> Option<Channel> {
        Channel::ALL
            .into_iter()
            .find(|channel| channel.text() == text)
    }

    /// The kind of place it leads to.
    pub fn leads_to(self) -> Detail {
        match self {
            Channel::Post => Detail::Home,
            Channel::Text => Detail::Phone,
            Channel::Email => Detail::Email,
        }
    }
}
