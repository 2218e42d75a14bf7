//! The machine's own clock, for what no caller has a time for: migrations, the stamp, lines of heads.log.

use jiff::Timestamp;

pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}
