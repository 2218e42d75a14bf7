//! The same rows with nothing around them: a table of sealed bodies, and a text of opened ones.

use std::{fmt::Write as _, path::Path};

use ledger::{FileId, Ledger};

use crate::bare::Bare;

/// Puts every entry of these files into a bare database.
pub(crate) async fn write_bare(
    ledger: &Ledger,
    files: &[(FileId, FileId)],
    path: &Path,
) -> anyhow::Result<()> {
    let bare = Bare::make(path)?;
    for (child, family) in files {
        for file in [child, family] {
            for entry in ledger.read(*file, 0).await? {
                bare.put(*child, &entry)?;
            }
        }
    }
    bare.close()
}

/// Writes what was told in these files as JSON, one entry on each line.
pub(crate) async fn tell(
    ledger: &Ledger,
    files: &[(FileId, FileId)],
    path: &Path,
) -> anyhow::Result<()> {
    let mut all = String::new();
    for (child, family) in files {
        for file in [child, family] {
            for entry in ledger.read(*file, 0).await? {
                let body: serde_json::Value = serde_json::from_slice(&entry.body)?;
                let line = serde_json::json!({ "seq": entry.seq, "at": entry.at, "entry": body });
                writeln!(all, "{line}")?;
            }
        }
    }
    Ok(std::fs::write(path, all)?)
}
