//! What an entry is before it is sealed and after it is opened.

use jiff::{Timestamp, civil::Date};
use ledger::{EntryId, FileId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::Audience;
use crate::{door::Role, web::Words};

/// Who wrote an entry, as they were called that day, so that it can be read when nobody remembers them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The staff member, or the child's file for a child.
    pub id: Uuid,
    /// In which role.
    pub role: Role,
    /// Their name then.
    pub name: String,
}

/// When an entry was written, about which day, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// The entry.
    pub id: EntryId,
    /// Its place in its file, from 1.
    pub seq: i64,
    /// When it was written.
    pub at: Timestamp,
    /// The day it happened; a note may be written later.
    pub on: Date,
    /// Who wrote it.
    pub by: By,
}

/// One thing that can be written. A body says who may know it; saying nothing means the workers of this child.
pub trait Body: Serialize + DeserializeOwned {
    /// Who may know what this says.
    fn may_know(&self) -> Audience {
        Audience::Workers
    }
}

/// Everything one room can write: an enum of bodies, made by [`kinds!`].
pub trait RoomEntry: Sized + Clone {
    /// Every kind with its version: `("letters.sent", 1)`.
    const KINDS: &'static [(&'static str, u16)];
    /// This entry's kind and version.
    fn kind(&self) -> (&'static str, u16);
    /// Its body as JSON.
    fn body(&self) -> serde_json::Result<Box<RawValue>>;
    /// Reads a body; `None` when the kind or version is not known here.
    fn read(kind: &str, version: u16, body: &RawValue) -> serde_json::Result<Option<Self>>;
    /// Who may know it.
    fn may_know(&self) -> Audience;
    /// How the file in order of time tells it.
    fn line(&self, t: &Words) -> Line;
}

/// One line of the file in order of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// What happened, in a few words.
    pub title: String,
    /// The text that goes with it, as written; empty when the title says all.
    pub text: String,
    /// Are these the child's own words? They are shown as a quotation.
    pub theirs: bool,
}

/// A capability's fold: takes its own entries, one after the other. No clock, no I/O, cannot fail.
pub trait Room: Default + Clone + Send + Sync + 'static {
    /// What it takes.
    type Entry: RoomEntry;
    /// Takes one entry.
    fn take(&mut self, stamp: &Stamp, entry: &Self::Entry);
}

/// An entry about to be written by a rule: to the child's file or to one of its families, about which day.
#[derive(Debug, Clone)]
pub struct Written {
    /// Which file.
    pub file: FileId,
    /// Its id; the same id and body again adds nothing.
    pub id: EntryId,
    /// The day it happened, where that is another day than today.
    pub on: Option<Date>,
    kind: &'static str,
    version: u16,
    body: Box<RawValue>,
}

impl Written {
    /// An entry for this file.
    pub fn new<E: RoomEntry>(file: FileId, id: EntryId, entry: &E) -> Written {
        let (kind, version) = entry.kind();
        let body = entry
            .body()
            .expect("an entry is plain data: strings, dates, lists");
        Written {
            file,
            id,
            on: None,
            kind,
            version,
            body,
        }
    }

    /// About another day than the one it is written on.
    #[must_use]
    pub fn on(mut self, day: Date) -> Written {
        self.on = Some(day);
        self
    }

    /// The kind it will have.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// Who may know it.
    pub fn may_know(&self) -> Audience {
        let own = self.read_again().map(|entry| entry.may_know());
        own.or_else(|| self.read_of_family().map(|entry| entry.may_know()))
            .unwrap_or(Audience::Everyone)
    }

    /// Every word of it that a person gave.
    pub fn words(&self) -> Vec<String> {
        super::kept::words_in(&self.body)
    }

    /// The entry itself again, where it is one of a child's file.
    pub fn read_again(&self) -> Option<super::FileEntry> {
        super::FileEntry::from_kind(self.kind, self.version, &self.body)
            .ok()
            .flatten()
    }

    /// The entry itself again, where it is one of a family's file.
    pub fn read_of_family(&self) -> Option<super::FamilyEntry> {
        super::FamilyEntry::from_kind(self.kind, self.version, &self.body)
            .ok()
            .flatten()
    }

    /// What is sealed: kind, version, day, author and body together.
    pub fn envelope(&self, by: &By) -> Vec<u8> {
        let sealed = SealedOut {
            kind: self.kind,
            v: self.version,
            on: self.on,
            by,
            body: &self.body,
        };
        serde_json::to_vec(&sealed).expect("an envelope is plain data")
    }
}

#[derive(Serialize)]
struct SealedOut<'a> {
    kind: &'a str,
    v: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    by: &'a By,
    body: &'a RawValue,
}

/// The opened envelope of an entry, its body not read yet.
#[derive(Debug, Deserialize)]
pub struct Sealed<'a> {
    /// `letters.sent`
    pub kind: &'a str,
    /// Version of the kind.
    pub v: u16,
    /// The day it happened, where it is not the day it was written.
    pub on: Option<Date>,
    /// Who wrote it.
    pub by: By,
    /// The body, read by its room.
    #[serde(borrow)]
    pub body: &'a RawValue,
}

/// Makes the enum of what one room can write, from its kinds: name in the file, version, body.
macro_rules! kinds {
    ($(#[$doc:meta])* $name:ident { $($kind:literal $version:literal $variant:ident,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum $name {
            $(#[doc = concat!("`", $kind, "`, version ", stringify!($version))] $variant($variant),)*
        }

        impl $crate::file::RoomEntry for $name {
            const KINDS: &'static [(&'static str, u16)] = &[$(($kind, $version)),*];

            fn kind(&self) -> (&'static str, u16) {
                match self { $(Self::$variant(_) => ($kind, $version),)* }
            }

            fn body(&self) -> serde_json::Result<Box<serde_json::value::RawValue>> {
                match self { $(Self::$variant(body) => serde_json::value::to_raw_value(body),)* }
            }

            fn read(kind: &str, version: u16, body: &serde_json::value::RawValue) -> serde_json::Result<Option<Self>> {
                match (kind, version) {
                    $(($kind, $version) => serde_json::from_str(body.get()).map(|body| Some(Self::$variant(body))),)*
                    _ => Ok(None),
                }
            }

            fn may_know(&self) -> $crate::file::Audience {
                match self { $(Self::$variant(body) => $crate::file::Body::may_know(body),)* }
            }

            fn line(&self, t: &$crate::web::Words) -> $crate::file::Line {
                line(self, t)
            }
        }

        $(impl From<$variant> for $name {
            fn from(body: $variant) -> Self {
                Self::$variant(body)
            }
        })*
    };
}
pub(crate) use kinds;
