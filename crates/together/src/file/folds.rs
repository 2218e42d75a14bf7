//! Makes a kind of file from its rooms: the fold, what it can hold, and how an opened entry finds its room.

macro_rules! folds {
    ($(#[$doc:meta])* $name:ident, $entry:ident { $($room:ident: $fold:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default)]
        pub struct $name {
            $(#[doc = concat!("What `", stringify!($room), "` folds.")] pub $room: $fold,)*
            /// Every entry, oldest written first: the file in order of time is drawn from it.
            pub entries: Vec<(Stamp, $entry)>,
        }

        #[doc = concat!("Everything that can be in a `", stringify!($name), "`.")]
        #[derive(Debug, Clone)]
        #[expect(non_camel_case_types, reason = "a variant is named as its room, so that one line adds a capability")]
        pub enum $entry {
            $(#[doc = concat!("Of `", stringify!($room), "`.")] $room(<$fold as Room>::Entry),)*
            /// Written by a newer version: kept, shown as that, and never lost.
            Newer {
                /// Its kind, as that version calls it.
                kind: String,
            },
        }

        impl $name {
            /// Every kind this file can hold, with its version.
            pub fn kinds() -> Vec<(&'static str, u16)> {
                [$(<<$fold as Room>::Entry as RoomEntry>::KINDS),*].concat()
            }

            /// Adds opened entries to the fold. Who sees all of it passes `|_| true`.
            pub fn take(&mut self, entries: &[ledger::Entry], may_see: impl Fn(&Audience) -> bool) {
                self.entries.reserve(entries.len());
                for (stamp, entry) in entries.iter().filter_map($entry::read) {
                    if may_see(&entry.may_know()) {
                        match &entry {
                            $($entry::$room(entry) => self.$room.take(&stamp, entry),)*
                            $entry::Newer { .. } => {}
                        }
                        self.entries.push((stamp, entry));
                    }
                }
            }
        }

        impl $entry {
            /// Opens an envelope. `None` only for bytes that no version ever wrote, which `verify` names.
            pub fn read(entry: &ledger::Entry) -> Option<(Stamp, Self)> {
                let sealed: Sealed<'_> = serde_json::from_slice(&entry.body).ok()?;
                let on = sealed.on.unwrap_or_else(|| crate::clock::day(entry.at));
                let stamp = Stamp { id: entry.id, seq: entry.seq, at: entry.at, on, by: sealed.by };
                $(if let Ok(Some(entry)) = <<$fold as Room>::Entry as RoomEntry>::read(sealed.kind, sealed.v, sealed.body) {
                    return Some((stamp, Self::$room(entry)));
                })*
                Some((stamp, Self::Newer { kind: sealed.kind.to_owned() }))
            }

            /// Who may know it; what a newer version wrote is for the workers alone.
            pub fn may_know(&self) -> Audience {
                match self {
                    $(Self::$room(entry) => entry.may_know(),)*
                    Self::Newer { .. } => Audience::Workers,
                }
            }

            /// How the file in order of time tells it.
            pub fn line(&self, t: &crate::web::Words) -> Line {
                match self {
                    $(Self::$room(entry) => entry.line(t),)*
                    Self::Newer { .. } => Line { title: t.file_newer(), ..Line::default() },
                }
            }

            /// Its body as JSON, for somebody who looks for words in it; none of what a newer version wrote.
            pub fn body(&self) -> Option<Box<serde_json::value::RawValue>> {
                match self {
                    $(Self::$room(entry) => RoomEntry::body(entry).ok(),)*
                    Self::Newer { .. } => None,
                }
            }

            /// Reads a body by its kind, for data that names kinds (the demo's families, the golden entries).
            pub fn from_kind(kind: &str, version: u16, body: &serde_json::value::RawValue) -> serde_json::Result<Option<Self>> {
                $(if let Some(entry) = <<$fold as Room>::Entry as RoomEntry>::read(kind, version, body)? {
                    return Ok(Some(Self::$room(entry)));
                })*
                Ok(None)
            }

            /// The same as something to write.
            pub fn written(&self, file: ledger::FileId, id: ledger::EntryId) -> Option<Written> {
                match self {
                    $(Self::$room(entry) => Some(Written::new(file, id, entry)),)*
                    Self::Newer { .. } => None,
                }
            }
        }
    };
}
pub(super) use folds;
