//! Starting the program.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

/// The program, run in this folder, without anything set in the surroundings.
pub(crate) fn program(folder: &Path) -> Command {
    alone(Command::new(env!("CARGO_BIN_EXE_together")), folder)
}

/// A command that nothing of the machine's settings changes.
fn alone(mut command: Command, folder: &Path) -> Command {
    for name in ["TOGETHER_DATA", "TOGETHER_DATABASE", "TOGETHER_LISTEN"] {
        command.env_remove(name);
    }
    command.current_dir(folder);
    command
}

/// Runs it to its end.
pub(crate) fn run(folder: &Path, words: &[&str]) -> Output {
    let done = program(folder).args(words).output();
    done.expect("the program starts")
}

/// Everything it said.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The program while it serves. It ends when this is let go.
pub(crate) struct Serving {
    child: Child,
    pub(crate) port: u16,
}

impl Serving {
    /// Starts a command that serves, with everything it logs in this file, and waits until it is ready.
    pub(crate) fn start(mut command: Command, log: &Path) -> Serving {
        let port = free_port();
        let log = File::create(log).expect("a file for the log");
        let mut child = command
            .args(["--listen", &format!("127.0.0.1:{port}")])
            .env("RUST_LOG", "trace")
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let ready = lines
            .map_while(Result::ok)
            .any(|line| line.starts_with("Together is ready."));
        assert!(ready, "it ended before it was ready");
        Serving { child, port }
    }

    /// The number of its process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // Where it has ended by itself there is nothing to end.
        let _ended = self.child.kill();
        let _code = self.child.wait();
    }
}

fn free_port() -> u16 {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    taken.local_addr().expect("an address").port()
}
