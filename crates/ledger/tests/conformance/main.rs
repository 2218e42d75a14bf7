//! What the ledger promises, on SQLite; and on PostgreSQL where `TOGETHER_TEST_DATABASE=postgres://…` names a server on
//! which this account may create databases (each test makes its own, and drops it).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod attachments;
mod change;
mod drafts;
mod full_disk;
mod house;
mod looks;
mod nodes;
mod opening;
mod sealed;
mod tampering;
mod values;
mod writing;
