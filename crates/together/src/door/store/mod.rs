//! The door's statements. Each is one text for SQLite and PostgreSQL.

mod files;
mod sessions;
mod staff;
mod unsent;
mod waiting;
mod ways_in;

pub(super) use files::*;
pub(super) use sessions::*;
pub(super) use staff::*;
pub(super) use unsent::*;
pub(super) use waiting::*;
pub(super) use ways_in::*;
