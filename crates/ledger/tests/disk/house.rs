//! A data folder on the disk under test, what that disk has made safe, and the notes of both disk and writers.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::cut::{Chance, left_by_a_cut};
use crate::disk::Disk;
use crate::noted::Noted;
use crate::writers;

pub(crate) struct House {
    folder: TempDir,
}

impl House {
    pub(crate) fn new() -> Self {
        let house = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        fs::create_dir(house.data()).unwrap();
        house.everything_is_safe();
        house
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("data")
    }

    fn part(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program that saves here: this test itself, told to.
    pub(crate) fn writers(&self, disk: &Disk, saves: u32, test: &str) -> Command {
        let mut program = Command::new(std::env::current_exe().unwrap());
        let (data, notes) = (self.data(), self.part("notes"));
        disk.lay_under(&mut program, &data, &self.part("safe"), &notes);
        let places = format!("{}\n{}\n{saves}", data.display(), notes.display());
        program
            .args(["--exact", test, "--nocapture"])
            .env(writers::PLACES, places)
            .stdout(Stdio::piped());
        program
    }

    /// What disk and writers noted in all lives of this house.
    pub(crate) fn noted(&self) -> Noted {
        Noted::read(&self.part("notes"))
    }

    /// What is there after a power cut: only what was synced, or (with chance) also some of what was not.
    pub(crate) fn left_by_a_cut(&self, chance: Option<&mut Chance>) -> TempDir {
        left_by_a_cut(&self.data(), &self.part("safe"), chance)
    }

    /// The power is back.
    pub(crate) fn go_on_with(&mut self, left: TempDir) {
        fs::remove_dir_all(self.data()).unwrap();
        fs::rename(left.keep(), self.data()).unwrap();
        self.everything_is_safe();
    }

    /// What is there when the power comes back is on disk.
    fn everything_is_safe(&self) {
        let safe = self.part("safe");
        if safe.exists() {
            fs::remove_dir_all(&safe).unwrap();
        }
        fs::create_dir(&safe).unwrap();
        let mut names = Vec::new();
        for file in fs::read_dir(self.data()).unwrap().map(Result::unwrap) {
            let found = file.metadata().unwrap();
            if found.is_file() {
                let inode = found.ino();
                names.push(format!("{inode} {}\n", file.file_name().display()));
                fs::copy(file.path(), safe.join(inode.to_string())).unwrap();
            }
        }
        fs::write(safe.join("names"), names.concat()).unwrap();
    }
}

/// Runs until so many saves were acknowledged, then cuts it off.
pub(crate) fn kill_after(mut writers: Command, enough: usize) {
    let mut writers = writers.spawn().unwrap();
    let lines = BufReader::new(writers.stdout.take().unwrap()).lines();
    let saved = lines
        .map(Result::unwrap)
        .filter(|line| line.ends_with("saved"))
        .take(enough)
        .count();
    writers.kill().unwrap();
    writers.wait().unwrap();
    assert_eq!(saved, enough, "it ended before it was cut off");
}
