//! `plain-words score`: what every formula says, and what it was worked out from.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use plain_words::{FEWEST_SENTENCES_FOR_SMOG, Score};
use serde_json::{Map, Value};

use crate::{exit, file};

/// Prints one object for each file; the others too when one cannot be read.
pub(crate) fn run(paths: &[PathBuf]) -> ExitCode {
    let mut all_read = true;
    let entries: Vec<Value> = paths
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
    let json =
        serde_json::to_string_pretty(&entries).expect("numbers and words can always be JSON");
    let printed = exit::print(&format!("{json}\n"));
    if all_read {
        printed
    } else {
        ExitCode::from(exit::WRONG)
    }
}

fn one(path: &Path) -> Result<Value, String> {
    let document = file::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
    let mut entry = Map::from_iter([("path".to_owned(), path.display().to_string().into())]);
    if let Value::Object(score) = scored(plain_words::score(document.text())) {
        entry.extend(score);
    }
    Ok(Value::Object(entry))
}

/// The score as JSON. SMOG was made for thirty sentences; of a few it says nothing, and has no number.
fn scored(score: Score) -> Value {
    let mut json = serde_json::to_value(score).expect("numbers and words can always be JSON");
    if score.counts.sentences < FEWEST_SENTENCES_FOR_SMOG && score.formulas.is_some() {
        json["formulas"]["smog"] = Value::Null;
    }
    json
}
