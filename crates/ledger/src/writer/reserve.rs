//! Room on the disk set aside for looks: when the disk is full it is given back, so that looks can still be kept.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate};

/// Enough for about ten thousand looks beside SQLite's own log of what it is writing.
const SIZE: u64 = 16 << 20;

/// The reserve beside the SQLite file.
pub(crate) struct Reserve {
    path: PathBuf,
    there: bool,
}

impl Reserve {
    /// Sets the room aside, or begins without it where there is none.
    pub(crate) fn beside(database: &Path) -> Self {
        let mut reserve = Self {
            path: database.with_extension("reserve"),
            there: false,
        };
        reserve.there = fs::metadata(&reserve.path).is_ok_and(|found| found.len() == SIZE);
        reserve.refill();
        reserve
    }

    /// Gives the room back to the disk. `false` if that had been done already.
    pub(crate) fn free(&mut self) -> bool {
        if self.there && fs::remove_file(&self.path).is_ok() {
            self.there = false;
            return true;
        }
        false
    }

    /// Sets the room aside again, if there is enough. Says whether it is there.
    pub(crate) fn refill(&mut self) -> bool {
        if !self.there {
            let made = File::create(&self.path).and_then(|mut file| set_aside(&mut file));
            self.there = made.is_ok();
            if !self.there {
                // What little could be taken goes back; if even that fails, the next attempt meets it again.
                let _left = fs::remove_file(&self.path);
            }
        }
        self.there
    }
}

fn set_aside(file: &mut File) -> io::Result<()> {
    match fallocate(&*file, FallocateFlags::empty(), 0, SIZE) {
        Err(rustix::io::Errno::OPNOTSUPP | rustix::io::Errno::NOSYS) => {
            io::copy(&mut io::repeat(0).take(SIZE), file)?;
        }
        done => done?,
    }
    file.sync_all()
}
