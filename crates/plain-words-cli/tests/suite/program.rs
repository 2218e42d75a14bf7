//! Calling the program, and a folder for the files it is given.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with files, and the program started in it.
pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("there is room for a folder"))
    }

    /// A folder with one file in it.
    pub(crate) fn with(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let desk = Self::new();
        desk.put(name, bytes);
        desk
    }

    pub(crate) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).expect("the file can be written");
        path
    }

    /// The program with these arguments, not started yet.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plain-words"));
        command
            .args(arguments)
            .current_dir(self.0.path())
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran(self
            .command(arguments)
            .output()
            .expect("the program starts"))
    }

    /// Runs it with something piped in.
    pub(crate) fn run_with(&self, arguments: &[&str], piped: &[u8]) -> Ran {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().expect("it was piped");
        stdin.write_all(piped).expect("the program reads");
        drop(stdin);
        Ran(child.wait_with_output().expect("the program ends"))
    }

    /// What `check --format json` finds in these files.
    pub(crate) fn findings(&self, arguments: &[&str]) -> Vec<Value> {
        let ran = self.run(&[&["check", "--format", "json"], arguments].concat());
        let Value::Array(findings) = ran.json() else {
            panic!("not an array: {}", ran.out());
        };
        findings
    }
}

/// What the program said and how it ended.
pub(crate) struct Ran(Output);

impl Ran {
    pub(crate) fn code(&self) -> Option<i32> {
        self.0.status.code()
    }

    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("it prints UTF-8")
    }

    /// What it said beside what it printed.
    pub(crate) fn said(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).expect("it says UTF-8")
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.0.stdout).expect("it prints JSON")
    }
}

/// The finding of this term.
pub(crate) fn finding<'a>(findings: &'a [Value], said: &str) -> &'a Value {
    findings
        .iter()
        .find(|finding| finding["said"] == said)
        .unwrap_or_else(|| panic!("nothing was found at “{said}” in {findings:#?}"))
}

/// The characters of a file that a finding is about.
pub(crate) fn at(source: &str, finding: &Value) -> String {
    let number = |name: &str| {
        finding[name]
            .as_u64()
            .and_then(|number| usize::try_from(number).ok())
    };
    let (start, length) = (
        number("offset").expect("an offset"),
        number("length").expect("a length"),
    );
    source.chars().skip(start).take(length).collect()
}

/// A letter with something to look at before it goes.
pub(crate) const HELD: &str = "Dear Maya,\n\nI will tell the judge about your case.\n\nPriya\n";

/// A letter with nothing held in it.
pub(crate) const KIND: &str = "Dear Maya,\n\nMy name is Priya. Thank you for showing me your drawing of Biscuit the cat. \
    I will ring you on Monday.\n\nFrom Priya\n";
