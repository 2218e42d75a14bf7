//! How messages leave the house, as an administrator set it: a mail server, GOV.UK Notify. Until somebody did, nothing leaves.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    file::{Body, Line, Room, Stamp, kinds},
    web::Words,
};

kinds! {
    /// What can be written about how messages leave.
    SendingEntry {
        "sending.mail" 1 Mail,
        "sending.notify" 1 Notify,
    }
}

/// A password or key: kept sealed with its entry, and never printed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// A mail server. Without a name: none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Its name: `mail.example.org`.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from others.
    pub security: Security,
    /// As whom we sign in; empty: without signing in.
    pub user: String,
    /// With which password.
    pub password: Secret,
    /// The address that mail comes from.
    pub from: String,
}

/// How a connection to a mail server is kept from others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Security {
    /// TLS from the first byte.
    #[default]
    Tls,
    /// TLS after asking for it; without it nothing is said.
    StartTls,
    /// None: only for a server on this machine.
    ThisMachine,
}

/// GOV.UK Notify. Without a key: not used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notify {
    /// Where it answers.
    pub address: String,
    /// The key it gave: its name, the service's id and the secret, in one.
    pub key: Secret,
    /// Its template for texts, whose one gap is `message`; empty: no texts.
    pub text: String,
    /// Its template for e-mails, with the same gap; empty: no e-mails.
    pub email: String,
    /// It prints and posts letters to grown-ups.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub letters: bool,
}

impl Body for Mail {}
impl Body for Notify {}

/// The newest of each counts.
#[derive(Debug, Clone, Default)]
pub struct Sending {
    mail: Mail,
    notify: Notify,
}

impl Room for Sending {
    type Entry = SendingEntry;

    fn take(&mut self, _: &Stamp, entry: &SendingEntry) {
        match entry {
            SendingEntry::Mail(mail) => self.mail = mail.clone(),
            SendingEntry::Notify(notify) => self.notify = notify.clone(),
        }
    }
}

impl Sending {
    /// The mail server, if one is set.
    pub fn mail(&self) -> Option<&Mail> {
        Some(&self.mail).filter(|mail| !mail.host.is_empty())
    }

    /// GOV.UK Notify, if it is set.
    pub fn notify(&self) -> Option<&Notify> {
        Some(&self.notify).filter(|notify| !notify.key.0.is_empty())
    }
}

fn line(entry: &SendingEntry, t: &Words) -> Line {
    let title = match entry {
        SendingEntry::Mail(_) => t.sending_mail(),
        SendingEntry::Notify(_) => t.sending_notify(),
    };
    Line {
        title,
        ..Line::default()
    }
}
