//! How the program ends, and what it says when it cannot go on.

use std::io::{self, Write};
use std::process::ExitCode;

/// Nothing is held.
pub(crate) const WELL: u8 = 0;
/// Something is held.
pub(crate) const HELD: u8 = 1;
/// Called wrongly, or a file could not be read.
pub(crate) const WRONG: u8 = 2;

/// Says something to the person, beside what the program prints.
pub(crate) fn say(words: &str) {
    // Where nobody listens there is nobody to tell.
    let _ = writeln!(io::stderr(), "plain-words: {words}");
}

/// Prints what was asked for.
pub(crate) fn print(words: &str) -> ExitCode {
    match io::stdout().lock().write_all(words.as_bytes()) {
        Ok(()) => ExitCode::from(WELL),
        Err(error) => broken(&error, ExitCode::from(WELL)),
    }
}

/// Something that was asked for cannot be done.
pub(crate) fn wrong(words: &str) -> ExitCode {
    say(words);
    ExitCode::from(WRONG)
}

/// It was called wrongly; the help of the command tells how to call it.
pub(crate) fn wrong_use(words: &str, command: &str) -> ExitCode {
    let space = if command.is_empty() { "" } else { " " };
    wrong(&format!(
        "{words}\nplain-words{space}{command} --help tells how."
    ))
}

/// What was printed did not arrive. Somebody who stops reading early has what they wanted.
pub(crate) fn broken(error: &io::Error, otherwise: ExitCode) -> ExitCode {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return otherwise;
    }
    wrong(&format!("What was found could not be printed: {error}."))
}
