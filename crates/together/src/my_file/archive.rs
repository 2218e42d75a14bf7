//! An export as one archive, and reading one again: in an archive or in a folder.

use std::{
    io::{Cursor, Read, Write},
    path::Path,
};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::manifest::{Checked, Files, check};

/// An archive says in one byte that it holds a gigabyte: more than this is not read (ours; a film of ten minutes is far smaller).
const MOST: u64 = 4 * 1024 * 1024 * 1024;

/// The files in one archive, in the order of their names, with no clock in it: the same files give the same bytes.
pub(super) fn archived(files: &Files) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        // What is kept with a file is small already: pictures, sounds, films, PDFs.
        let method = if path.starts_with("with/") {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(
            path,
            SimpleFileOptions::default().compression_method(method),
        )?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Checks an export that lies in a folder or in one archive, alone.
///
/// # Errors
/// Where it cannot be read at all.
pub fn check_export(path: &Path) -> anyhow::Result<Checked> {
    let mut files = Files::new();
    let mut problems = Vec::new();
    if path.is_dir() {
        in_folder(path, path, &mut files, &mut problems)?;
    } else {
        in_archive(&std::fs::read(path)?, &mut files, &mut problems)?;
    }
    let mut checked = check(&files);
    checked.problems.extend(problems);
    Ok(checked)
}

fn in_folder(
    top: &Path,
    folder: &Path,
    files: &mut Files,
    problems: &mut Vec<String>,
) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let named = path
            .strip_prefix(top)
            .unwrap_or(&path)
            .display()
            .to_string();
        if kind.is_dir() {
            in_folder(top, &path, files, problems)?;
        } else if kind.is_file() {
            files.insert(named, std::fs::read(&path)?);
        } else {
            problems.push(format!("{named} was added: it is no file of its own."));
        }
    }
    Ok(())
}

fn in_archive(bytes: &[u8], files: &mut Files, problems: &mut Vec<String>) -> anyhow::Result<()> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let mut room = MOST;
    for place in 0..zip.len() {
        let Ok(mut file) = zip.by_index(place) else {
            problems.push(format!(
                "File number {} was changed: it cannot be read.",
                place + 1
            ));
            continue;
        };
        let Ok(name) = file.name().map(std::borrow::Cow::into_owned) else {
            problems.push(format!(
                "File number {} was changed: its name cannot be read.",
                place + 1
            ));
            continue;
        };
        if file.is_dir() {
            continue;
        }
        let mut inside = Vec::new();
        match file.by_ref().take(room).read_to_end(&mut inside) {
            Ok(read) => {
                room = room.saturating_sub(read as u64);
                if files.insert(name.clone(), inside).is_some() {
                    problems.push(format!("{name} is in it twice."));
                }
            }
            Err(_) => problems.push(format!("{name} was changed: it cannot be read.")),
        }
    }
    Ok(())
}
