//! Sealing a version of a draft and opening it again.

use crate::db::Row;
use crate::keys::{Key, Root};
use crate::writer::SealedDraft;
use crate::{DraftSave, Error, FileId, Version, bound};

/// Seals a save, and marks it so that the same save sent twice is known.
pub(crate) fn seal(root: &Root, key: &Key, save: &DraftSave) -> SealedDraft {
    let DraftSave {
        file,
        thing,
        follows,
        settles,
        by,
        ..
    } = *save;
    let (at, settled) = (save.at.as_microsecond(), settles.unwrap_or(0));
    let bound = bound::draft([file.0, thing, by], [follows, settled, at]);
    let sealed = key.seal(&bound, &save.text).into();
    let repeated = bound::draft([file.0, thing, by], [follows, settled, 0]);
    let mark = root.hash("ledger: same draft", &[&repeated, &save.text]);
    SealedDraft {
        file,
        thing,
        follows,
        settles,
        by,
        at,
        mark,
        sealed,
    }
}

/// Opens a stored version.
pub(crate) fn open(row: &Row, key: &Key) -> Result<Version, Error> {
    let (file, thing, by) = (
        row.get::<FileId>("file")?,
        row.get("thing")?,
        row.get("by_whom")?,
    );
    let (version, follows) = (row.get("version")?, row.get("follows")?);
    let settles: Option<i64> = row.get("settles")?;
    let bound = bound::draft(
        [file.0, thing, by],
        [follows, settles.unwrap_or(0), row.get("at")?],
    );
    let text = key.open(&bound, &row.get::<Vec<u8>>("sealed")?);
    let damaged = || {
        Error::damaged(format!(
            "draft version {version} of file {file} does not open: it was changed"
        ))
    };
    let text = text.ok_or_else(damaged)?;
    Ok(Version {
        version,
        follows,
        settles,
        by,
        at: row.get("at")?,
        text,
    })
}
