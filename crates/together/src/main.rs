//! The command line of Together.

use std::process::ExitCode;

fn main() -> ExitCode {
    together::cli::main()
}
