//! The servers outside that tests send to: `tests/outside` starts them. What they took is read from the file they keep.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use serde_json::Value;
use tempfile::TempDir;

/// A server that is there until this is let go.
pub(super) struct StandIn {
    child: Child,
    pub(super) port: u16,
    folder: PathBuf,
    /// Its own folder, gone with it.
    kept: Option<TempDir>,
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/outside/start.sh")
}

/// Makes what the servers need, once for all tests of a run.
fn installed() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        let done = Command::new(script()).arg("install").output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{said}");
    });
}

impl StandIn {
    /// Starts one that takes everything.
    pub(super) fn start(which: &str, more: &[&str]) -> StandIn {
        let folder = tempfile::tempdir().unwrap();
        let mut started = StandIn::in_folder(which, folder.path(), more);
        started.kept = Some(folder);
        started
    }

    /// The same, which keeps what it takes in this folder.
    pub(super) fn in_folder(which: &str, folder: &Path, more: &[&str]) -> StandIn {
        installed();
        fs::write(folder.join("answer"), "take").unwrap();
        let mut child = Command::new(script())
            .arg(which)
            .arg(folder)
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut port = String::new();
        said.read_line(&mut port).unwrap();
        StandIn {
            child,
            port: port.trim().parse().expect("it says on which port it is"),
            folder: folder.to_owned(),
            kept: None,
        }
    }

    /// From now on it answers like this.
    pub(super) fn answers(&self, how: &str) {
        fs::write(self.folder.join("answer"), how).unwrap();
    }

    /// From now on this became of letters that it took.
    pub(super) fn says_of_letters(&self, status: &str) {
        fs::write(self.folder.join("status"), status).unwrap();
    }

    /// Everything it took.
    pub(super) fn kept(&self) -> Vec<Value> {
        kept(&self.folder)
    }
}

/// Everything that was taken into this folder.
pub(super) fn kept(folder: &Path) -> Vec<Value> {
    let text = fs::read_to_string(folder.join("kept")).unwrap_or_default();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // Where it has ended by itself there is nothing to end.
        let _ended = self.child.kill();
        let _code = self.child.wait();
    }
}
