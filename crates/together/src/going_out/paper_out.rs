//! A letter that was sent by post has to leave the house: it waits to be printed, or is held, and the file says which.

use ledger::EntryId;
use uuid::Uuid;

use super::{
    Channel, by_notify,
    entries::{Asked, GoingOutEntry, Posted, What},
    safe::reach_with,
};
use crate::{
    about_me::Way,
    door::{OpenFile, OutboxChange, Put},
    file::{Slug, Written},
    letters::{HeldAbout, Sent},
    web::nth,
};

/// The message that a letter goes out as. Its id follows from the letter's, so that a letter sent twice goes out once.
fn message_of(letter: Uuid) -> Uuid {
    nth(EntryId(letter), 101).0
}

fn asked(letter: Uuid, to: Slug, because: String) -> Asked {
    Asked {
        message: message_of(letter),
        what: What::Letter(letter),
        to,
        channel: Channel::Post,
        put: true,
        because,
    }
}

/// What sending this letter writes besides the letter: nothing where nothing leaves the house. `notify_prints`: the house has letters to
/// grown-ups printed by GOV.UK Notify.
pub fn letter_goes(
    file: &OpenFile,
    sent: &Sent,
    notify_prints: bool,
) -> (Option<Written>, Option<OutboxChange>) {
    if sent.way != Way::Letter {
        return (None, None);
    }
    let about = [HeldAbout::Post, HeldAbout::Way];
    let because = about
        .into_iter()
        .find_map(|about| sent.reason_about(about))
        .unwrap_or_default();
    let asked = asked(sent.letter, sent.to.clone(), because.to_owned());
    let reached = reach_with(file, &asked, Some(sent)).ok();
    let asked = Asked {
        put: reached.is_some(),
        ..asked
    };
    let put = reached.map(|reached| {
        let elsewhere = notify_prints && by_notify::can_print(file, sent, &reached);
        OutboxChange::Put(Put {
            id: asked.message,
            file: file.id(),
            channel: Channel::Post,
            alone: reached.sealed,
            printed_by: elsewhere.then_some(by_notify::NAME),
        })
    });
    let id = EntryId(asked.message);
    let entry = Written::new(file.id(), id, &GoingOutEntry::from(asked));
    (Some(entry), put)
}

/// What stands in the file of a made-up past where such a letter was posted: that it was to go, and that it went.
pub fn letter_went_by_post(file: &OpenFile, sent: &Sent) -> Option<(Written, Written)> {
    if sent.way != Way::Letter {
        return None;
    }
    let message = message_of(sent.letter);
    let asked = asked(sent.letter, sent.to.clone(), String::new());
    let posted = Posted {
        message,
        batch: None,
    };
    let write = |id, entry: GoingOutEntry| Written::new(file.id(), id, &entry);
    let id = EntryId(message);
    Some((write(id, asked.into()), write(nth(id, 1), posted.into())))
}
