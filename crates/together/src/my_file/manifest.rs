//! What an export is made of, file by file with a hash each, and checking that: with this program alone, or with `sha256sum`. No data
//! folder, key or network is needed.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The list of everything in an export.
pub(super) const MANIFEST: &str = "manifest.json";
/// Its own hash, as `sha256sum` writes one.
pub(super) const ITS_HASH: &str = "manifest.sha256";
/// What the program reads of an export.
pub(super) const DATA: &str = "my-file.json";

/// Everything in an export but itself and its own hash.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// What this is, for somebody who opens it in twenty years.
    pub(super) what: String,
    /// Each file.
    pub(super) files: Vec<Listed>,
    /// Each piece of the file that is given: the entry's id, and the hash of what it says in `my-file.json`.
    pub(super) given: BTreeMap<String, String>,
    /// How many pieces are held back.
    pub(super) held_back: usize,
}

/// One file of an export.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Listed {
    /// Where it is.
    pub(super) path: String,
    /// How many bytes it has.
    pub(super) bytes: usize,
    /// Its hash.
    pub(super) sha256: String,
}

/// An export as it lies in a folder or in an archive: each path with its bytes.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The hash of some bytes, as people copy one.
pub(super) fn hash(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

impl Manifest {
    /// The manifest of these files and its own hash, put beside them. What comes back is that hash.
    pub(super) fn seal(
        what: String,
        files: &mut Files,
        given: BTreeMap<String, String>,
        held_back: usize,
    ) -> serde_json::Result<String> {
        let listed = files.iter().map(|(path, bytes)| Listed {
            path: path.clone(),
            bytes: bytes.len(),
            sha256: hash(bytes),
        });
        let manifest = Manifest {
            what,
            files: listed.collect(),
            given,
            held_back,
        };
        let text = serde_json::to_vec_pretty(&manifest)?;
        let own = hash(&text);
        files.insert(MANIFEST.to_owned(), text);
        let line = format!("{own}  {MANIFEST}\n");
        files.insert(ITS_HASH.to_owned(), line.into_bytes());
        Ok(own)
    }
}

/// What checking an export found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// The hash of its manifest, to compare with the one that was written down when it was given.
    pub manifest: String,
    /// How many files were looked at.
    pub files: usize,
    /// How many pieces of the file it holds.
    pub given: usize,
    /// What is not as it was made, in sentences.
    pub problems: Vec<String>,
}

/// Checks an export: every file that the manifest names is there and unchanged, nothing else is there, and each piece says what it said.
pub(super) fn check(files: &Files) -> Checked {
    let mut checked = Checked::default();
    let Some(text) = files.get(MANIFEST) else {
        let say = format!("{MANIFEST} is missing: without it nothing can be checked.");
        checked.problems.push(say);
        return checked;
    };
    checked.manifest = hash(text);
    let line = format!("{}  {MANIFEST}\n", checked.manifest);
    match files.get(ITS_HASH) {
        None => checked.problems.push(format!("{ITS_HASH} is missing.")),
        Some(kept) if *kept != line.as_bytes() => checked.problems.push(format!(
            "{MANIFEST} or {ITS_HASH} was changed: they do not belong together."
        )),
        Some(_) => {}
    }
    match serde_json::from_slice::<Manifest>(text) {
        Ok(manifest) => compare(&manifest, files, &mut checked),
        Err(_) => checked
            .problems
            .push(format!("{MANIFEST} was changed: it cannot be read.")),
    }
    checked
}

fn compare(manifest: &Manifest, files: &Files, checked: &mut Checked) {
    let mut named: BTreeSet<&str> = BTreeSet::from([MANIFEST, ITS_HASH]);
    for listed in &manifest.files {
        let path = listed.path.as_str();
        named.insert(path);
        match files.get(path) {
            None => checked.problems.push(format!("{path} is missing.")),
            Some(bytes) if hash(bytes) != listed.sha256 => {
                checked.problems.push(format!("{path} was changed."));
            }
            Some(_) => checked.files += 1,
        }
    }
    let added = files.keys().filter(|path| !named.contains(path.as_str()));
    let added = added.map(|path| format!("{path} was added: it was not there when this was made."));
    checked.problems.extend(added);
    let pieces = files.get(DATA).map(|data| super::export::pieces(data));
    match pieces {
        Some(Some(pieces)) if pieces == manifest.given => checked.given = pieces.len(),
        Some(_) => checked.problems.push(format!(
            "{DATA} does not say what was given: its pieces and the manifest differ."
        )),
        None => {}
    }
}
