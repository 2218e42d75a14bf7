//! The data folder: made for us alone, ours, and stamped with what it is for.

use std::fs::{self, DirBuilder, File, Metadata};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::Path;

use crate::{OpenError, Purpose};

/// Makes the folder if it is not there and checks that it is ours and for this purpose.
pub(crate) fn prepare(data: &Path, purpose: Purpose) -> Result<(), OpenError> {
    let mut builder = DirBuilder::new();
    builder
        .recursive(true)
        .mode(0o700)
        .create(data)
        .map_err(|cause| problem(data, cause))?;
    let found = fs::metadata(data).map_err(|cause| problem(data, cause))?;
    check_owner(data, &found)?;
    match fs::read_to_string(data.join("purpose")) {
        Ok(text) => check_purpose(
            &format!("The data folder {}", data.display()),
            text.trim(),
            purpose,
        ),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(problem(data, cause)),
    }
}

/// Was a ledger made here, and all of it?
pub(crate) fn is_stamped(data: &Path) -> bool {
    data.join("purpose").exists()
}

/// Stamps the folder. Done last, when everything else agreed; written aside first, so that a crash leaves no half stamp.
pub(crate) fn stamp(data: &Path, purpose: Purpose) -> Result<(), OpenError> {
    if is_stamped(data) {
        return Ok(());
    }
    let path = data.join("purpose");
    let aside = data.join(format!("purpose.{}", std::process::id()));
    File::create(&aside)
        .and_then(|mut file| writeln!(file, "{purpose}").and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&aside, &path))
        .map_err(|cause| problem(&path, cause))
}

/// Refuses a folder or database that holds the other sort of families.
pub(crate) fn check_purpose(what: &str, found: &str, wanted: Purpose) -> Result<(), OpenError> {
    if found == wanted.text() {
        return Ok(());
    }
    let (found, wanted) = (found.to_owned(), wanted.to_string());
    Err(OpenError::OtherPurpose {
        what: what.to_owned(),
        found,
        wanted,
    })
}

/// Refuses what belongs to another account.
pub(crate) fn check_owner(path: &Path, found: &Metadata) -> Result<(), OpenError> {
    let ours = rustix::process::geteuid().as_raw();
    if found.uid() == ours {
        return Ok(());
    }
    Err(OpenError::OtherOwner {
        path: path.to_owned(),
        owner: found.uid(),
        ours,
    })
}

/// What the system said, as a sentence that says what to do.
pub(crate) fn problem(path: &Path, cause: io::Error) -> OpenError {
    match cause.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            OpenError::Full(path.to_owned())
        }
        _ => OpenError::Folder {
            path: path.to_owned(),
            cause,
        },
    }
}
