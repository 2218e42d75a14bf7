//! A program on this machine that reads a text aloud, where there is one. What is read goes to it through a pipe and lies in no file.

use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, mpsc},
    time::Duration,
};

/// The program we know how to ask.
const PROGRAM: &str = "espeak-ng";
/// A letter is read in a fraction of a second; what takes longer than this has got stuck.
const LONGEST: Duration = Duration::from_secs(30);
/// Words in a minute (ours): slower than it would by itself, as one reads to a child.
const PACE: &str = "140";

/// Whatever reads aloud here, if anything does.
#[derive(Debug, Clone, Default)]
pub struct Speech(Option<Arc<Path>>);

impl Speech {
    /// Looks for the program where this machine keeps its programs.
    pub fn of_this_machine() -> Speech {
        let places = std::env::var_os("PATH").unwrap_or_default();
        let mut programs = std::env::split_paths(&places).map(|place| place.join(PROGRAM));
        Speech(programs.find(|program| program.is_file()).map(Arc::from))
    }

    /// This program, which has to take what espeak-ng takes.
    pub fn by(program: PathBuf) -> Speech {
        Speech(Some(program.into()))
    }

    /// The program, if there is one.
    pub fn program(&self) -> Option<&Path> {
        self.0.as_deref()
    }

    /// Is there one?
    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// This text read aloud in English, as a WAV file. It waits, so it is called off the threads that answer requests.
    pub fn read_aloud(&self, text: &str) -> anyhow::Result<Vec<u8>> {
        let program = self
            .program()
            .ok_or_else(|| anyhow::anyhow!("nothing reads aloud here"))?;
        let mut reading = Command::new(program)
            .args(["-v", "en-gb", "-s", PACE, "--stdin", "--stdout"])
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let spoken = spoken(&mut reading, text.to_owned());
        // It has ended, or it has to.
        let _ended = reading.kill();
        reading.wait()?;
        whole(spoken?)
    }
}

/// Gives it the text and takes what it says, each by a thread of its own, so that neither waits for the other for ever.
fn spoken(reading: &mut Child, text: String) -> anyhow::Result<Vec<u8>> {
    let (Some(mut give), Some(mut take)) = (reading.stdin.take(), reading.stdout.take()) else {
        anyhow::bail!("what reads aloud has no pipes");
    };
    let (said, heard) = mpsc::channel();
    std::thread::spawn(move || give.write_all(text.as_bytes()));
    std::thread::spawn(move || {
        let mut sound = Vec::new();
        let read = take.read_to_end(&mut sound).map(|_| sound);
        said.send(read)
    });
    Ok(heard.recv_timeout(LONGEST)??)
}

/// A sound that was written into a pipe says that it is endless; here it says how long it is.
fn whole(mut wav: Vec<u8>) -> anyhow::Result<Vec<u8>> {
    anyhow::ensure!(
        wav.len() > 44 && wav.starts_with(b"RIFF"),
        "what reads aloud said nothing"
    );
    let all = u32::try_from(wav.len() - 8)?;
    wav[4..8].copy_from_slice(&all.to_le_bytes());
    if wav[36..40] == *b"data" {
        let sound = u32::try_from(wav.len() - 44)?;
        wav[40..44].copy_from_slice(&sound.to_le_bytes());
    }
    Ok(wav)
}
