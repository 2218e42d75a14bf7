//! Reading a PDF apart from everything else: in a process of its own, which has so much room and time and no more. A small file can be
//! made to unpack to more than a machine has.

use std::{
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
    sync::{Arc, LazyLock, mpsc},
    time::Duration,
};

use bytes::Bytes;
use rustix::process::{Resource, Rlimit, setrlimit};
use tokio::sync::Semaphore;

use super::{NoScan, Scan, read};
use crate::web::Error;

/// The room it has, the program's own among it.
const ROOM: u64 = 1024 * 1024 * 1024;
/// The seconds of the processor's it has (ours: a bundle of three hundred pages takes one or two).
const SECONDS: u64 = 20;
/// The seconds somebody waits, where the machine is busy with other things.
const LONGEST: Duration = Duration::from_secs(40);
/// So many are read at once, whoever sends them.
const AT_ONCE: usize = 2;

/// Where PDFs are read.
#[derive(Debug, Clone, Default)]
pub enum Scans {
    /// In this process: for tests, which send themselves nothing bad.
    #[default]
    Here,
    /// By this program, started for it.
    Apart(Arc<Path>),
}

impl Scans {
    /// By this very program.
    pub fn by_this_program() -> std::io::Result<Scans> {
        Ok(Scans::Apart(std::env::current_exe()?.into()))
    }

    /// Reads a PDF off the threads that answer requests.
    pub(crate) async fn read(&self, bytes: Bytes) -> Result<Result<Scan, NoScan>, Error> {
        static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(AT_ONCE));
        let _turn = TURNS.acquire().await.map_err(anyhow::Error::from)?;
        let scans = self.clone();
        let done = tokio::task::spawn_blocking(move || match scans {
            Scans::Here => Ok(read(&bytes)),
            Scans::Apart(program) => by(&program, bytes),
        });
        // What makes the reader stumble is nothing that can be kept.
        match done.await {
            Ok(answer) => Ok(answer?),
            Err(_) => Ok(Err(NoScan::Broken)),
        }
    }
}

/// Starts the program, gives it the file and takes what it says. What ends without a word had no room or no time left.
fn by(program: &Path, bytes: Bytes) -> anyhow::Result<Result<Scan, NoScan>> {
    let mut reading = Command::new(program)
        .arg("read-scan")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (Some(mut give), Some(mut take)) = (reading.stdin.take(), reading.stdout.take()) else {
        anyhow::bail!("what reads scans has no pipes");
    };
    let (said, heard) = mpsc::channel();
    std::thread::spawn(move || give.write_all(&bytes));
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = take.read_to_end(&mut answer).map(|_| answer);
        said.send(read)
    });
    let answer = heard.recv_timeout(LONGEST);
    // It has ended, or it has to.
    let _ended = reading.kill();
    reading.wait()?;
    let answer = answer.ok().and_then(Result::ok).unwrap_or_default();
    Ok(serde_json::from_slice(&answer).unwrap_or(Err(NoScan::TooMuch)))
}

/// What that process does: takes its bounds upon itself, reads a PDF from its pipe, and says what it is.
pub fn read_from_pipe() -> anyhow::Result<()> {
    let bound = |most| Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    setrlimit(Resource::As, bound(ROOM))?;
    setrlimit(Resource::Cpu, bound(SECONDS))?;
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    let answer = serde_json::to_vec(&read(&bytes))?;
    std::io::stdout().write_all(&answer)?;
    Ok(())
}
