//! `plain-words check`: looks at files and tells what was found.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use plain_words::Level;

use crate::arguments::{Check, Format};
use crate::exit;
use crate::file::{self, Unreadable};
use crate::found::{self, Found};
use crate::say::{self, Paint};
use crate::settings::Ready;

/// One file that was asked for, and what came of it.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) path: PathBuf,
    pub(crate) result: Result<Vec<Found>, Unreadable>,
}

/// Checks every file, the others too when one cannot be read.
pub(crate) fn run(mut asked: Check) -> ExitCode {
    if asked.paths.is_empty() {
        if io::stdin().is_terminal() {
            return exit::wrong_use(
                "Name the files to check, or - for what is piped in.",
                "check",
            );
        }
        asked.paths.push(PathBuf::from("-"));
    }
    let ready = match asked.settings.ready() {
        Ok(ready) => ready,
        Err(wrong) => return exit::wrong(&wrong),
    };
    let checked: Vec<Checked> = asked.paths.iter().map(|path| one(path, &ready)).collect();
    tell_unreadable(&checked);
    let told = tell(&checked, &asked);
    let code = code(&checked);
    // The program ends here: to take apart piece by piece what was found would take longer than it took to print it.
    std::mem::forget(checked);
    match told {
        Ok(()) => code,
        Err(error) => exit::broken(&error, code),
    }
}

fn one(path: &Path, ready: &Ready) -> Checked {
    Checked {
        path: path.to_owned(),
        result: file::read(path).map(|document| found::check(&document, ready, ready.manner)),
    }
}

fn tell(checked: &[Checked], asked: &Check) -> io::Result<()> {
    let stdout = io::stdout().lock();
    let paint = Paint::when(stdout.is_terminal());
    let mut out = io::BufWriter::with_capacity(64 * 1024, stdout);
    match asked.format {
        Format::Text => say::text(&mut out, checked, asked.all, paint)?,
        Format::Json => say::json(&mut out, checked)?,
        Format::Sarif => say::sarif(&mut out, checked)?,
    }
    out.flush()
}

fn tell_unreadable(checked: &[Checked]) {
    for Checked { path, result } in checked {
        if let Err(why) = result {
            exit::say(&format!("{}: {why}", path.display()));
        }
    }
}

fn code(checked: &[Checked]) -> ExitCode {
    if checked.iter().any(|checked| checked.result.is_err()) {
        return ExitCode::from(exit::WRONG);
    }
    let held = checked
        .iter()
        .flat_map(|checked| checked.result.iter().flatten())
        .any(|found| found.level == Level::Hold);
    ExitCode::from(if held { exit::HELD } else { exit::WELL })
}
