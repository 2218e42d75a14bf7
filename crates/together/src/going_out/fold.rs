//! What goes out of one file: every message with what became of it, and which places were checked.

use std::collections::HashMap;

use ledger::EntryId;
use uuid::Uuid;

use super::entries::{Asked, Checked, Failed, GoingOutEntry, Why};
use crate::file::{Room, Stamp};

/// Every message of one file, oldest first, and every place that somebody looked at.
#[derive(Debug, Clone, Default)]
pub struct GoingOut {
    messages: Vec<Message>,
    checked: HashMap<EntryId, (Stamp, Checked)>,
}

/// One message.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// What was asked.
    pub asked: Asked,
    /// When, and by whom.
    pub stamp: Stamp,
    /// How it stands, since when, and by whom.
    pub state: State,
    /// The entry that made it stand so.
    pub since: Stamp,
    /// Who prints and posts it alone: their id and their name.
    pub given: Option<(Uuid, String)>,
}

/// How a message stands, as far as the file knows. That one is being handed over just now is known to the outbox alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It may not go where it should go.
    Held,
    /// It is in the outbox.
    Waiting,
    /// It did not go.
    Failed(Why),
    /// Nobody can say whether it went.
    InDoubt,
    /// It went.
    Gone,
}

impl Room for GoingOut {
    type Entry = GoingOutEntry;

    fn take(&mut self, stamp: &Stamp, entry: &GoingOutEntry) {
        match entry {
            GoingOutEntry::Checked(checked) => {
                self.checked
                    .insert(checked.place, (stamp.clone(), checked.clone()));
            }
            GoingOutEntry::Asked(asked) => self.messages.push(Message::new(asked, stamp)),
            GoingOutEntry::Given(given) => {
                if let Some(message) = self.find(given.message) {
                    message.given = Some((given.staff, given.name.clone()));
                }
            }
            GoingOutEntry::Released(one) => self.stands(one.message, State::Waiting, stamp),
            GoingOutEntry::PutBack(one) => self.stands(one.message, State::Waiting, stamp),
            GoingOutEntry::Posted(one) => self.stands(one.message, State::Gone, stamp),
            GoingOutEntry::Went(one) => self.stands(one.message, State::Gone, stamp),
            GoingOutEntry::InDoubt(one) => self.stands(one.message, State::InDoubt, stamp),
            GoingOutEntry::Failed(Failed { message, why }) => {
                self.stands(*message, State::Failed(*why), stamp);
            }
        }
    }
}

impl Message {
    fn new(asked: &Asked, stamp: &Stamp) -> Message {
        Message {
            asked: asked.clone(),
            stamp: stamp.clone(),
            state: if asked.put {
                State::Waiting
            } else {
                State::Held
            },
            since: stamp.clone(),
            given: None,
        }
    }
}

impl GoingOut {
    fn find(&mut self, id: Uuid) -> Option<&mut Message> {
        self.messages
            .iter_mut()
            .find(|message| message.asked.message == id)
    }

    fn stands(&mut self, id: Uuid, state: State, stamp: &Stamp) {
        if let Some(message) = self.find(id) {
            message.state = state;
            message.since = stamp.clone();
        }
    }

    /// Every message, oldest first.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// One of them.
    pub fn message(&self, id: Uuid) -> Option<&Message> {
        self.messages
            .iter()
            .find(|message| message.asked.message == id)
    }

    /// What somebody found who looked at this place last.
    pub fn checked(&self, place: EntryId) -> Option<&(Stamp, Checked)> {
        self.checked.get(&place)
    }
}
