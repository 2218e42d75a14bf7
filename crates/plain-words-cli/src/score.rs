//! `plain-words score`: what every formula says, and what it was worked out from.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use plain_words::Score;
use serde::Serialize;

use crate::{exit, file};

#[derive(Serialize)]
struct Entry {
    path: String,
    #[serde(flatten)]
    score: Score,
}

/// Prints one object for each file; the others too when one cannot be read.
pub(crate) fn run(paths: &[PathBuf]) -> ExitCode {
    let mut all_read = true;
    let entries: Vec<Entry> = paths
        .iter()
        .filter_map(|path| {
            one(path)
                .inspect_err(|why| {
                    all_read = false;
                    exit::say(why);
                })
                .ok()
        })
        .collect();
    let json = serde_json::to_string_pretty(&entries).expect("numbers and words can always be JSON");
    let printed = exit::print(&format!("{json}\n"));
    if all_read { printed } else { ExitCode::from(exit::WRONG) }
}

fn one(path: &Path) -> Result<Entry, String> {
    let document = file::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(Entry {
        path: path.display().to_string(),
        score: plain_words::score(document.text()),
    })
}
