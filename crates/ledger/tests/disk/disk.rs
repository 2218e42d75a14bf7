//! The disk under test, made from its source.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../benches/disk/disk.c");

/// The disk, as a library to lay under a program.
pub(crate) struct Disk {
    folder: TempDir,
}

impl Disk {
    /// `None`, with the reason on screen, where there is no C compiler to make it with.
    pub(crate) fn made() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let disk = Self { folder };
        let mut compiler = Command::new("cc");
        compiler.args(["-O2", "-shared", "-fPIC", SOURCE, "-ldl", "-lpthread", "-o"]);
        match compiler.arg(disk.library()).status() {
            Ok(done) => assert!(done.success(), "{SOURCE} does not compile"),
            Err(error) => {
                println!("Skipped: there is no C compiler to make the disk with (cc: {error}).");
                return None;
            }
        }
        Some(disk)
    }

    /// Lays it under a program: under the files in `data`, keeping in `safe` what is on disk.
    pub(crate) fn lay_under(&self, program: &mut Command, data: &Path, safe: &Path, notes: &Path) {
        program
            .env("LD_PRELOAD", self.library())
            .env("DISK_UNDER", data)
            .env("DISK_SAFE", safe)
            .env("DISK_JOURNAL", notes);
    }

    fn library(&self) -> PathBuf {
        self.folder.path().join("disk.so")
    }
}
