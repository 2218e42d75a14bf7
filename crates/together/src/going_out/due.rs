//! What somebody has to do so that something goes out after all.

use uuid::Uuid;

use super::{
    Channel,
    entries::{What, Why},
    fold::{Message, State},
    safe::{Held, reach},
};
use crate::{
    children::{Due, What as DueWhat},
    door::OpenFile,
    web::Words,
};

/// Everything of this file that does not go by itself: each is due on the day it came to stand so.
pub fn due(file: &OpenFile) -> impl Iterator<Item = Due> {
    let messages = file.going_out.messages().iter();
    messages
        .filter(|message| trouble(file, message).is_some())
        .map(|message| Due {
            by: message.since.on,
            what: DueWhat::GoesOut(message.asked.message),
        })
}

/// Why a message does not go by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It may not go where it should go.
    Held(Held),
    /// The address is sealed, and nobody was chosen to print and post it alone.
    NobodyChosen,
    /// What held it is mended; somebody has to say that it goes.
    Ready,
    /// It did not go.
    Failed(Why),
    /// Nobody can say whether it went.
    InDoubt,
}

/// What is in the way of this message, if anything is.
pub fn trouble(file: &OpenFile, message: &Message) -> Option<Trouble> {
    match message.state {
        State::Gone => None,
        State::Failed(why) => Some(Trouble::Failed(why)),
        State::InDoubt => Some(Trouble::InDoubt),
        State::Held | State::Waiting => match reach(file, &message.asked) {
            Err(held) => Some(Trouble::Held(held)),
            Ok(_) if message.state == State::Held => Some(Trouble::Ready),
            Ok(reached) => {
                let alone = reached.sealed && message.asked.channel == Channel::Post;
                (alone && message.given.is_none()).then_some(Trouble::NobodyChosen)
            }
        },
    }
}

impl Trouble {
    /// As a sentence that says what to do.
    pub fn say(self, t: &Words, channel: Channel) -> String {
        match self {
            Trouble::Held(held) => held.say(t, channel),
            Trouble::NobodyChosen => t.trouble_nobody_chosen(),
            Trouble::Ready => t.trouble_ready(),
            Trouble::InDoubt => t.trouble_in_doubt(),
            Trouble::Failed(why) => why.say(t),
        }
    }
}

impl Why {
    /// As a sentence that says what to do.
    pub fn say(self, t: &Words) -> String {
        match self {
            Why::Refused => t.why_refused(),
            Why::NotLetIn => t.why_not_let_in(),
            Why::NoAnswer => t.why_no_answer(),
            Why::NotSafeNow => t.why_not_safe_now(),
            Why::NotSetUp => t.why_not_set_up(),
        }
    }
}

/// A due message as a sentence on the list: which it is, and what is in the way.
pub fn say_due(t: &Words, file: &OpenFile, id: Uuid) -> String {
    let Some(message) = file.going_out.message(id) else {
        return String::new();
    };
    let what = say_what(t, message);
    let why = trouble(file, message).map(|trouble| trouble.say(t, message.asked.channel));
    t.due_going_out(what, why.unwrap_or_default())
}

/// What a message is: a letter, a text.
pub(super) fn say_what(t: &Words, message: &Message) -> String {
    match (message.asked.what, message.asked.channel) {
        (What::Letter(_), _) => t.going_out_letter(),
        (What::SomethingNew, Channel::Email) => t.going_out_email(),
        (What::SomethingNew, _) => t.going_out_text(),
    }
}
