//! `plain-words`: the checker of plain and kind words, on the command line and in other people's editors.
//!
//! The rules are in the library of the same name, which reads no file and asks nobody. Here files are read, and what
//! was found is told. `check` starts nothing that it does not need: a letter is checked in less time than it takes to
//! start a server.

mod about;
mod arguments;
mod check;
mod exit;
mod file;
mod found;
mod help;
mod list;
mod lsp;
mod pasteable;
mod say;
mod score;
mod serve;
mod settings;
mod show;
mod units;

use std::env;
use std::process::ExitCode;

use arguments::Command;

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let name = env::args_os()
        .nth(1)
        .map(|name| name.to_string_lossy().into_owned());
    match arguments::read(&mut arguments) {
        Ok(command) => run(command),
        Err(wrong) => exit::wrong_use(&wrong, help::name(&name.unwrap_or_default())),
    }
}

fn run(command: Command) -> ExitCode {
    match command {
        Command::Check(asked) => check::run(asked),
        Command::Score(paths) => score::run(&paths),
        Command::Text(path) => show::run(&path),
        Command::List { list, format } => list::run(list.as_deref(), format),
        Command::Serve(asked) => serve::run(&asked),
        Command::Lsp(settings) => lsp::run(&settings),
        Command::Help(command) => exit::print(help::text(command)),
        Command::Version => exit::print(concat!("plain-words ", env!("CARGO_PKG_VERSION"), "\n")),
    }
}
