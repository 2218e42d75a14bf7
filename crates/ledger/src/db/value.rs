//! What can be bound to a statement.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

/// A value for `$1`, `$2` … Each knows its type when it is empty too, because PostgreSQL asks.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// A whole number, or a time in microseconds since 1970: `BIGINT`.
    Int(Option<i64>),
    /// `TEXT`. No null characters: PostgreSQL refuses them.
    Text(Option<String>),
    /// `BYTEA`.
    Bytes(Option<Arc<[u8]>>),
    /// `UUID`.
    Uuid(Option<Uuid>),
    /// `BOOLEAN`.
    Bool(Option<bool>),
}

macro_rules! values {
    ($($from:ty => $variant:ident $make:expr;)+) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$variant(Some($make(value)))
            }
        }

        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                Self::$variant(value.map($make))
            }
        }
    )+};
}

values! {
    i64 => Int |value| value;
    i32 => Int i64::from;
    u32 => Int i64::from;
    bool => Bool |value| value;
    Uuid => Uuid |value| value;
    String => Text |value| value;
    &str => Text str::to_owned;
    Vec<u8> => Bytes Arc::from;
    &[u8] => Bytes Arc::from;
    [u8; 32] => Bytes |value: [u8; 32]| Arc::from(value.as_slice());
    Arc<[u8]> => Bytes |value| value;
    Timestamp => Int Timestamp::as_microsecond;
    crate::FileId => Uuid |id: crate::FileId| id.0;
    crate::EntryId => Uuid |id: crate::EntryId| id.0;
    crate::AttachmentId => Uuid |id: crate::AttachmentId| id.0;
}
