//! The door: the only way to a file. Opening writes who, which file and why before anything is shown; what a viewer may not
//! see is left out before the fold, so that a page cannot leak what it never had.

mod booking;
mod cache;
mod calendars;
mod codes;
mod cover;
mod daily;
mod desk;
mod duty;
mod forms;
mod index;
mod learners;
mod leaving;
mod measures;
mod measures_store;
mod mine;
mod open;
mod outbox;
mod outbox_store;
mod parent;
mod role;
mod search;
mod second_look;
mod sessions;
mod sight;
mod staff;
pub(crate) mod store;
mod sweep;
mod team;
mod took_part;
mod tries;
mod viewer;
mod way_in;
mod wider;
mod write;
mod write_each;

use std::sync::Arc;

use ledger::{FileId, Ledger};

use crate::{clock::Clock, file::House};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use codes::tidy_phrase;
pub use codes::{Code, CodeError, SYMBOLS, is_phrase};
pub use desk::Beside;
pub use duty::Waits;
pub use forms::KeptForm;
pub use mine::{ListedChild, Mine};
pub use open::{OpenFile, Why};
pub(crate) use outbox::only_business;
pub use outbox::{Ended, InOutbox, OutboxChange, Put, Shelf};
pub use parent::{AskedFor, ParentViewer, ParentsFile, PlanPart, Promised};
pub use role::Role;
pub use sessions::{COOKIE, Session, Token};
pub use staff::{NewStaff, Staff};
pub use sweep::UNSENT_KEPT;
pub use team::TeamMember;
pub use viewer::{ChildViewer, Viewer, WithCode};
pub(crate) use way_in::ChangedWayIn;
pub use way_in::{NewestCode, Whose};
use write::TRIES;
pub use write::{Refused, Writing};
pub use write_each::Each;

/// The way in to every file.
#[derive(Clone)]
pub struct Door(Arc<Inside>);

struct Inside {
    ledger: Ledger,
    clock: Clock,
    folds: cache::Folds,
    tries: tries::Tries,
    hashes: std::sync::atomic::AtomicU64,
    bell: Arc<tokio::sync::Notify>,
    nothing_leaves: bool,
}

impl Door {
    /// A door to this ledger, by this clock.
    pub fn new(ledger: Ledger, clock: Clock) -> Door {
        Door::opened(ledger, clock, false)
    }

    /// The same of the practice ground: nothing is ever put out for anybody to carry.
    pub fn of_practice(ledger: Ledger, clock: Clock) -> Door {
        Door::opened(ledger, clock, true)
    }

    fn opened(ledger: Ledger, clock: Clock, nothing_leaves: bool) -> Door {
        Door(Arc::new(Inside {
            ledger,
            clock,
            folds: cache::Folds::default(),
            tries: tries::Tries::default(),
            hashes: std::sync::atomic::AtomicU64::default(),
            bell: Arc::default(),
            nothing_leaves,
        }))
    }

    /// The clock everything behind this door goes by.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    fn ledger(&self) -> &Ledger {
        &self.0.ledger
    }

    /// The house's own file, folded: it holds nothing about anybody, so opening it is not a look.
    pub async fn house(&self) -> Result<Arc<House>, ledger::Error> {
        let Some(head) = self.ledger().heads(&[HOUSE]).await?.first().copied() else {
            return Ok(Arc::new(House::default()));
        };
        self.0.folds.house(self.ledger(), HOUSE, head.seq).await
    }
}

/// The house's own file has one id everywhere.
pub const HOUSE: FileId = FileId(uuid::Uuid::from_u128(
    0x0000_0000_0000_7000_8000_0000_0000_0001,
));

#[cfg(test)]
mod tests;
