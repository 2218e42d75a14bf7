//! Whoever takes a message from us: a mail server, GOV.UK Notify, or in the demo a folder that nothing leaves.

use std::path::PathBuf;

use bytes::Bytes;
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Channel,
    entries::Why,
    folder::Folder,
    settings::{Mail, Notify, Sending},
};
use crate::{door::Door, web::Error};

/// What is outside, for this program.
#[derive(Debug, Clone)]
pub enum Outside {
    /// Nothing leaves the machine: what would have gone out lies in this folder.
    Folder(PathBuf),
    /// What the house has set.
    AsSet,
    /// Nobody takes anything: the practice ground.
    Nowhere,
}

/// A message as it leaves.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Parcel {
    /// The message; whoever takes it knows it by this.
    pub(super) id: Uuid,
    /// How.
    pub(super) channel: Channel,
    /// To where.
    pub(super) to: String,
    /// What an e-mail is called.
    pub(super) subject: String,
    /// What it says.
    pub(super) words: String,
    /// A letter that is printed by whoever takes it.
    pub(super) paper: Option<Bytes>,
}

/// What came of handing a message over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// It was taken.
    Yes,
    /// Not this one, and not now.
    Later,
    /// Nobody is there just now: others by the same way would not be taken either.
    Closed,
    /// Not this one, however often it is tried.
    Never(Why),
    /// Nobody can say: it was handed over, and there was no answer.
    Unknown,
}

/// Somebody who takes messages.
pub(super) enum Carries {
    Folder(Folder),
    Mail(Mail),
    Notify(Notify),
}

impl Outside {
    /// Who takes messages that go this way; nobody until somebody set it up.
    pub(super) async fn carries(
        &self,
        door: &Door,
        channel: Channel,
    ) -> Result<Option<Carries>, Error> {
        match self {
            // Paper stays with the house's own people.
            Outside::Folder(_) if channel == Channel::Post => Ok(None),
            Outside::Nowhere => Ok(None),
            Outside::Folder(folder) => Ok(Some(Carries::Folder(Folder::at(folder)))),
            Outside::AsSet => Ok(set(&door.house().await?.sending, channel)),
        }
    }

    /// Does the house have letters to grown-ups printed by GOV.UK Notify?
    pub async fn prints_letters(&self, door: &Door) -> Result<bool, Error> {
        match self {
            Outside::Folder(_) | Outside::Nowhere => Ok(false),
            Outside::AsSet => {
                let house = door.house().await?;
                Ok(house.sending.notify().is_some_and(|notify| notify.letters))
            }
        }
    }

    /// Can messages leave this way?
    pub(super) async fn is_set_up(&self, door: &Door, channel: Channel) -> Result<bool, Error> {
        Ok(channel == Channel::Post || self.carries(door, channel).await?.is_some())
    }
}

fn set(sending: &Sending, channel: Channel) -> Option<Carries> {
    let notify = |template: fn(&Notify) -> &str| {
        let notify = sending.notify()?;
        (!template(notify).is_empty()).then(|| Carries::Notify(notify.clone()))
    };
    match channel {
        Channel::Post => sending
            .notify()
            .filter(|notify| notify.letters)
            .map(|notify| Carries::Notify(notify.clone())),
        Channel::Text => notify(|notify| &notify.text),
        Channel::Email => sending
            .mail()
            .map(|mail| Carries::Mail(mail.clone()))
            .or_else(|| notify(|notify| &notify.email)),
    }
}

impl Carries {
    /// Its name in the outbox.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Carries::Folder(_) => "folder",
            Carries::Mail(_) => "mail",
            Carries::Notify(_) => "notify",
        }
    }

    /// Can a carrier of this name be asked whether it has a message? Then a doubt ends by itself.
    pub(super) fn can_tell(name: &str) -> bool {
        matches!(name, "folder" | "notify")
    }

    /// Hands a message over. If it may have been handed over before, whoever can tell is asked first.
    pub(super) async fn hand_over(&self, parcel: &Parcel, again: bool, now: Timestamp) -> Taken {
        match self {
            Carries::Folder(folder) => folder.take(parcel),
            Carries::Mail(mail) => mail.take(parcel, now).await,
            Carries::Notify(notify) => notify.take(parcel, again, now).await,
        }
    }
}
