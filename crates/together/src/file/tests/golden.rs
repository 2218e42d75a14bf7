//! `tests/golden/` holds every kind and version ever released.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, value::RawValue};

use crate::file::{Family, FamilyEntry, File, FileEntry, House, HouseEntry, Sealed};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden")
}

fn all_kinds() -> Vec<(&'static str, u16)> {
    [File::kinds(), Family::kinds(), House::kinds()].concat()
}

/// Every golden entry: where it is, and its text.
fn golden() -> Vec<(PathBuf, String)> {
    let kinds = fs::read_dir(folder())
        .unwrap()
        .map(|kind| kind.unwrap().path());
    let files = kinds
        .filter(|path| path.is_dir())
        .flat_map(|kind| fs::read_dir(kind).unwrap());
    files
        .map(|file| file.unwrap().path())
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect()
}

/// Reads an entry's body by its kind and writes it again. `None` when no room knows it.
fn read_and_written(
    kind: &str,
    version: u16,
    body: &RawValue,
) -> serde_json::Result<Option<Value>> {
    let child = FileEntry::from_kind(kind, version, body)?;
    let family = FamilyEntry::from_kind(kind, version, body)?;
    let house = HouseEntry::from_kind(kind, version, body)?;
    let (file, id) = (
        ledger::FileId(uuid::Uuid::nil()),
        ledger::EntryId(uuid::Uuid::nil()),
    );
    let written = child.and_then(|entry| entry.written(file, id));
    let written = written.or_else(|| family.and_then(|entry| entry.written(file, id)));
    let written = written.or_else(|| house.and_then(|entry| entry.written(file, id)));
    let Some(written) = written else {
        return Ok(None);
    };
    let by = crate::door::Viewer::program().by;
    let envelope: Value = serde_json::from_slice(&written.envelope(&by))?;
    Ok(Some(envelope["body"].clone()))
}

#[test]
fn every_kind_and_version_has_a_golden_entry() {
    for (kind, version) in all_kinds() {
        let path = folder().join(kind).join(format!("{version}.json"));
        assert!(
            path.is_file(),
            "“{kind}” {version} has no {}: add one",
            path.display()
        );
    }
}

#[test]
fn no_kind_or_version_that_was_released_is_forgotten() {
    for (path, text) in golden() {
        let sealed: Sealed<'_> = serde_json::from_str(&text).unwrap();
        assert!(
            all_kinds().contains(&(sealed.kind, sealed.v)),
            "{} cannot be read",
            path.display()
        );
        let folder = path
            .parent()
            .unwrap()
            .file_name()
            .unwrap()
            .to_str()
            .unwrap();
        assert_eq!(
            folder,
            sealed.kind,
            "{} is in the folder of its kind",
            path.display()
        );
    }
}

#[test]
fn a_golden_entry_is_read_and_written_again_as_it_was() {
    for (path, text) in golden() {
        let sealed: Sealed<'_> = serde_json::from_str(&text).unwrap();
        let was: Value = serde_json::from_str(sealed.body.get()).unwrap();
        let again = read_and_written(sealed.kind, sealed.v, sealed.body);
        let again = again.unwrap_or_else(|cause| panic!("{}: {cause}", path.display()));
        assert_eq!(again, Some(was), "{}", path.display());
    }
}

#[test]
fn a_golden_entry_is_no_entry_from_the_future() {
    for (path, text) in golden() {
        let entry = ledger::Entry {
            id: ledger::EntryId(uuid::Uuid::nil()),
            file: ledger::FileId(uuid::Uuid::nil()),
            seq: 1,
            at: jiff::Timestamp::UNIX_EPOCH,
            body: text.into_bytes(),
        };
        let child = !matches!(FileEntry::read(&entry).unwrap().1, FileEntry::Newer { .. });
        let family = !matches!(
            FamilyEntry::read(&entry).unwrap().1,
            FamilyEntry::Newer { .. }
        );
        let house = !matches!(
            HouseEntry::read(&entry).unwrap().1,
            HouseEntry::Newer { .. }
        );
        let known = [child, family, house]
            .into_iter()
            .filter(|known| *known)
            .count();
        assert_eq!(known, 1, "{} belongs to one kind of file", path.display());
    }
}
