//! What a message comes to, as rules: an entry in the child's file, and the row of the outbox with it.

use ledger::EntryId;
use uuid::Uuid;

use super::{
    Channel, by_notify,
    entries::{Failed, Given, GoingOutEntry, InDoubt, Posted, PutBack, Released, Went, Why},
    fold::{Message, State},
    safe::reach,
};
use crate::{
    door::{Ended, OpenFile, OutboxChange, Put, Writing},
    file::Written,
    web::{Error, nth},
};

/// One entry, and the row that changes with it.
fn both(
    file: &OpenFile,
    id: EntryId,
    entry: impl Into<GoingOutEntry>,
    row: OutboxChange,
) -> Writing {
    Writing {
        entries: vec![Written::new(file.id(), id, &entry.into())],
        outbox: vec![row],
        ..Writing::default()
    }
}

fn find(file: &OpenFile, message: Uuid) -> Result<&Message, Error> {
    file.going_out.message(message).ok_or(Error::NotFound)
}

/// It was taken by whoever carries it. What this try did is written once.
pub(super) fn went(file: &OpenFile, message: Uuid, by_try: EntryId) -> Writing {
    let row = OutboxChange::Ended(message, Ended::Gone);
    both(file, by_try, Went { message }, row)
}

/// It did not go, and does not go by itself.
pub(super) fn failed(file: &OpenFile, message: Uuid, by_try: EntryId, why: Why) -> Writing {
    let row = OutboxChange::Ended(message, Ended::Failed);
    both(file, by_try, Failed { message, why }, row)
}

/// Nobody can say whether it went. The try may still end: it has its own entry for that.
pub(super) fn in_doubt(file: &OpenFile, message: Uuid, by_try: EntryId) -> Writing {
    let row = OutboxChange::Ended(message, Ended::InDoubt);
    both(file, nth(by_try, 1), InDoubt { message }, row)
}

/// It was printed and posted.
pub(super) fn posted(
    file: &OpenFile,
    message: Uuid,
    batch: Option<Uuid>,
) -> Result<Writing, Error> {
    let known = find(file, message)?;
    if known.state == State::Gone {
        return Ok(Writing::default());
    }
    let row = OutboxChange::Ended(message, Ended::Gone);
    let id = nth(EntryId(message), 1);
    Ok(both(file, id, Posted { message, batch }, row))
}

/// It was printed and not posted: it waits again, and the file has nothing to say of it.
pub(super) fn not_posted(message: Uuid) -> Writing {
    Writing {
        outbox: vec![OutboxChange::Back(message)],
        ..Writing::default()
    }
}

/// The file says that it went, and the outbox did not know.
pub(super) fn gone_already(message: Uuid) -> Writing {
    Writing {
        outbox: vec![OutboxChange::Ended(message, Ended::Gone)],
        ..Writing::default()
    }
}

/// Somebody who looked says that it went.
pub(super) fn it_went(file: &OpenFile, message: Uuid, id: EntryId) -> Result<Writing, Error> {
    match find(file, message)?.state {
        State::InDoubt | State::Failed(_) => {
            let row = OutboxChange::Ended(message, Ended::Gone);
            Ok(both(file, id, Went { message }, row))
        }
        _ => Err(Error::Changed),
    }
}

/// Somebody says that it goes now: what was held, did not go, or may not have gone. It has to be safe. `notify_prints`: the house has
/// letters to grown-ups printed by GOV.UK Notify.
pub(super) fn go(
    file: &OpenFile,
    message: Uuid,
    id: EntryId,
    notify_prints: bool,
) -> Result<Writing, Error> {
    let known = find(file, message)?;
    let reached = reach(file, &known.asked).map_err(|_| Error::Changed)?;
    match known.state {
        State::Held => {
            let elsewhere = notify_prints && by_notify::can_print_again(file, known, &reached);
            let row = OutboxChange::Put(Put {
                id: message,
                file: file.id(),
                channel: known.asked.channel,
                alone: reached.sealed && known.asked.channel == Channel::Post,
                printed_by: elsewhere.then_some(by_notify::NAME),
            });
            Ok(both(file, id, Released { message }, row))
        }
        State::Failed(_) | State::InDoubt => {
            let row = OutboxChange::Back(message);
            Ok(both(file, id, PutBack { message }, row))
        }
        State::Waiting | State::Gone => Err(Error::Changed),
    }
}

/// This person prints and posts it, alone.
pub(super) fn given(
    file: &OpenFile,
    message: Uuid,
    id: EntryId,
    staff: Uuid,
    name: &str,
) -> Result<Writing, Error> {
    let known = find(file, message)?;
    if known.state != State::Waiting || known.asked.channel != Channel::Post {
        return Err(Error::Changed);
    }
    let name = name.to_owned();
    let entry = Given {
        message,
        staff,
        name,
    };
    Ok(both(file, id, entry, OutboxChange::Given(message, staff)))
}
