//! The program as it is started: what it makes, what it refuses, and what becomes of it on a full disk.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod browser;
mod folder;
mod full_disk;
mod panics;
mod scans;
mod started;
mod upload;
