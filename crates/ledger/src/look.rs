//! Looks: who opened what, when and why.

use std::fmt;

use jiff::Timestamp;
use uuid::Uuid;

use crate::{FileId, Outcome};

/// One look at a file, or one that was refused.
#[derive(Clone, PartialEq, Eq)]
pub struct Look {
    /// Made by whoever looks; the same id again adds nothing.
    pub id: Uuid,
    /// The file, if there is one: it must exist. `None` for an id that no file has.
    pub file: Option<FileId>,
    /// The id that was asked for, as it was asked.
    pub asked: Uuid,
    /// Who looked.
    pub who: Uuid,
    /// When. Kept to the microsecond.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: Outcome,
    /// Why, in the words of whoever looked. Sealed, under the file's own key where there is a file.
    pub why: String,
}

impl fmt::Debug for Look {
    /// Never the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Look({} at {} by {}, {} at {})",
            self.id, self.asked, self.who, self.outcome, self.at
        )
    }
}
