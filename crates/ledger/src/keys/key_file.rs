//! `root.key`: 64 hexadecimal digits, readable by its owner alone.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use data_encoding::HEXLOWER_PERMISSIVE as HEX;
use zeroize::Zeroizing;

use super::Key;
use crate::OpenError;
use crate::folder;

/// Reads the key file; `None` if there is none. Refuses one that others may read or own.
pub(crate) fn load(path: &Path) -> Result<Option<Key>, OpenError> {
    let found = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        found => found.map_err(|cause| folder::problem(path, cause))?,
    };
    folder::check_owner(path, &found)?;
    let mode = found.mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(OpenError::LooseMode {
            path: path.to_owned(),
            mode,
        });
    }
    let text = Zeroizing::new(fs::read(path).map_err(|cause| folder::problem(path, cause))?);
    let bytes = HEX.decode(text.trim_ascii()).map(Zeroizing::new).ok();
    let key = bytes
        .and_then(|bytes| bytes.as_slice().try_into().ok())
        .map(Key::new);
    key.map(Some)
        .ok_or_else(|| OpenError::NotAKey(path.to_owned()))
}

/// Makes a new key file, durable before anything is sealed with it. Where another process was quicker, takes that one.
pub(crate) fn make(path: &Path) -> Result<Key, OpenError> {
    let key = Key::random();
    match write(path, &key) {
        Ok(()) => Ok(key),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            load(path)?.ok_or_else(|| OpenError::NotAKey(path.to_owned()))
        }
        Err(cause) => Err(folder::problem(path, cause)),
    }
}

/// Writes it aside and links it into place, so that a crash leaves a whole key or none.
fn write(path: &Path, key: &Key) -> io::Result<()> {
    let aside = path.with_extension(format!("key.{}", std::process::id()));
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&aside)?;
    let text = Zeroizing::new(HEX.encode(key.bytes()) + "\n");
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    let linked = written.and_then(|()| fs::hard_link(&aside, path));
    fs::remove_file(&aside)?;
    linked?;
    File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
}
