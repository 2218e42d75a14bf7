//! The pictures a press prints beside words, by their names.

use std::collections::HashMap;

use typst::foundations::Bytes;
use typst::syntax::FileId;

use crate::press::place;

/// The pictures, and where the template looks for each.
#[derive(Default)]
pub(crate) struct Pictures {
    all: HashMap<FileId, Bytes>,
    names: std::collections::BTreeSet<String>,
}

impl Pictures {
    /// SVG files by their names.
    pub(crate) fn new(files: Vec<(String, Vec<u8>)>) -> Self {
        let names = files.iter().map(|(name, _)| name.clone()).collect();
        let all = files.into_iter();
        let all =
            all.map(|(name, file)| (place(&format!("pictures/{name}.svg")), Bytes::new(file)));
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
