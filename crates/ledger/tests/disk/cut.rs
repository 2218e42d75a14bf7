//! What a power cut leaves of a folder: what was synced, and of the rest nothing or any part.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use tempfile::TempDir;

/// What a disk writes as one.
const BLOCK: usize = 512;

/// Numbers that look like chance and can be repeated (Knuth's multiplier for 64 bits).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 up to, not including, `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 1
    }
}

/// A folder as the cut leaves it. Without chance: what was synced, and nothing else.
pub(crate) fn left_by_a_cut(data: &Path, safe: &Path, mut chance: Option<&mut Chance>) -> TempDir {
    let left = tempfile::tempdir().unwrap();
    let (synced, now) = (synced(safe), as_it_is(data));
    let mut names = synced.clone();
    if let Some(chance) = &mut chance {
        for (name, inode) in &now {
            if chance.coin() {
                names.insert(name.clone(), *inode);
            }
        }
    }
    for (name, inode) in names {
        let bytes = fs::read(safe.join(inode.to_string())).unwrap_or_default();
        let bytes = match &mut chance {
            Some(chance) if now.get(&name) == Some(&inode) => {
                mixed(&bytes, &fs::read(data.join(&name)).unwrap(), chance)
            }
            _ => bytes,
        };
        let mut options = OpenOptions::new();
        let file = options.write(true).create_new(true).mode(0o600);
        file.open(left.path().join(&name))
            .unwrap()
            .write_all(&bytes)
            .unwrap();
    }
    left
}

/// The names that were synced, each with its inode.
fn synced(safe: &Path) -> BTreeMap<String, u64> {
    let names = fs::read_to_string(safe.join("names")).unwrap();
    let pairs = names.lines().map(|line| line.split_once(' ').unwrap());
    pairs
        .map(|(inode, name)| (name.to_owned(), inode.parse().unwrap()))
        .collect()
}

fn as_it_is(data: &Path) -> BTreeMap<String, u64> {
    let files = fs::read_dir(data).unwrap().map(Result::unwrap);
    let files = files.filter(|file| file.file_type().unwrap().is_file());
    files
        .map(|file| {
            let inode = file.metadata().unwrap().ino();
            (file.file_name().into_string().unwrap(), inode)
        })
        .collect()
}

/// Some blocks were written since the last sync, some were not. A file is as long as what was written at its end: the
/// systems of today move a file's end only after its bytes.
fn mixed(synced: &[u8], now: &[u8], chance: &mut Chance) -> Vec<u8> {
    let (shorter, longer) = (synced.len().min(now.len()), synced.len().max(now.len()));
    let length = shorter + chance.below(longer - shorter + 1);
    let mut sides = [now, synced];
    let byte = |at: usize| {
        if at.is_multiple_of(BLOCK) && chance.coin() {
            sides.reverse();
        }
        let byte = sides[0].get(at).or(sides[1].get(at));
        *byte.expect("one of them is as long as the longer one")
    };
    (0..length).map(byte).collect()
}
