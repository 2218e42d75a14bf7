//! The program as it is started: what it makes, what it refuses, and what becomes of it on a full disk.

mod browser;
mod folder;
mod full_disk;
mod panics;
mod started;
mod upload;
