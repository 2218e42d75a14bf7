//! The pictures a press prints beside words, by their names.

use std::collections::HashMap;

use typst::foundations::Bytes;
use typst::syntax::FileId;

use crate::press::place;

/// Where the template looks for the picture of this name: one of ours is an SVG and has no ending.
fn path(name: &str) -> String {
    let ending = if name.contains('.') { "" } else { ".svg" };
    format!("pictures/{name}{ending}")
}

/// The pictures, and where the template looks for each.
#[derive(Default)]
pub(crate) struct Pictures {
    all: HashMap<FileId, Bytes>,
    names: std::collections::BTreeSet<String>,
}

impl Pictures {
    /// SVG files by their names; others by names that say with their ending what they are.
    pub(crate) fn new(files: Vec<(String, Vec<u8>)>) -> Self {
        let names = files.iter().map(|(name, _)| name.clone()).collect();
        let all = files
            .into_iter()
            .map(|(name, file)| (place(&path(&name)), Bytes::new(file)));
        Self {
            all: all.collect(),
            names,
        }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    pub(crate) fn at(&self, place: FileId) -> Option<&Bytes> {
        self.all.get(&place)
    }
}
