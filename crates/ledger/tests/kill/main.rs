//! `kill -9` while eight writers save: every acknowledged save is there exactly once, and verify finds nothing wrong.
//!
//! `TOGETHER_KILLS` says how often (20; 200 for a release), `TOGETHER_SEED` repeats the moments of a run that failed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod save_loop;

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ledger::{EntryId, FileId, Ledger, Purpose, Settings};
use uuid::Uuid;

const TEST: &str = "after_every_kill_each_acknowledged_save_is_there_exactly_once";

#[test]
fn after_every_kill_each_acknowledged_save_is_there_exactly_once() {
    if let Ok(places) = std::env::var("TOGETHER_SAVE_LOOP") {
        return save_until_killed(&places);
    }
    let number =
        |name: &str, usual: u64| std::env::var(name).map_or(usual, |value| value.parse().unwrap());
    let (kills, seed) = (
        number("TOGETHER_KILLS", 20),
        number("TOGETHER_SEED", u64::from(std::process::id())),
    );
    println!("seed {seed}, {kills} kills");
    let (folder, journals) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (began, mut chance, mut last) = (Instant::now(), seed, (0, 0));
    for round in 0..kills {
        chance = next(chance);
        run_and_kill(
            folder.path(),
            journals.path(),
            round,
            Duration::from_millis(5 + chance % 250),
        );
        last = check(folder.path(), journals.path());
    }
    let (saved, doubtful) = last;
    assert!(saved > kills, "the writers hardly wrote: {saved}");
    println!(
        "{kills} kills in {:.0?}: {saved} acknowledged, 0 lost, 0 twice, {doubtful} in doubt",
        began.elapsed()
    );
}

/// Numbers that look like chance and can be repeated (Knuth's multiplier for 64 bits).
fn next(seed: u64) -> u64 {
    seed.wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407)
        .rotate_left(21)
}

fn run_and_kill(folder: &Path, journals: &Path, round: u64, after: Duration) {
    let places = format!("{}\n{}\n{round}", folder.display(), journals.display());
    let mut writers = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", TEST, "--nocapture"])
        .env("TOGETHER_SAVE_LOOP", places)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(writers.stdout.take().unwrap()).lines();
    assert!(
        said.any(|line| line.unwrap().ends_with("ready")),
        "it could not open the ledger"
    );
    // The moment of the kill is the thing under test, so this test alone lets time pass.
    std::thread::park_timeout(after);
    writers.kill().unwrap();
    writers.wait().unwrap();
}

/// What the same test does in the process that will be killed.
fn save_until_killed(places: &str) {
    let [folder, journals, round] = places.split('\n').collect::<Vec<_>>().try_into().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(save_loop::save_for_ever(
        Path::new(folder),
        Path::new(journals),
        round,
    ));
}

/// How many saves were acknowledged, and how many were sent and never answered.
fn check(folder: &Path, journals: &Path) -> (u64, u64) {
    let noted = noted(journals);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let there = runtime.block_on(stored(folder));
    for (id, saved) in &noted {
        let times = there.get(id).copied().unwrap_or(0);
        assert!(
            times == 1 || (!saved && times == 0),
            "{id} is there {times} times; acknowledged: {saved}"
        );
    }
    assert!(
        there.keys().all(|id| noted.contains_key(id)),
        "something is there that nobody sent"
    );
    let saved = noted.values().filter(|saved| **saved).count() as u64;
    (saved, noted.len() as u64 - saved)
}

/// Every entry that was sent, and whether it was acknowledged.
fn noted(journals: &Path) -> HashMap<EntryId, bool> {
    let mut noted = HashMap::new();
    for journal in std::fs::read_dir(journals).unwrap() {
        let text = std::fs::read_to_string(journal.unwrap().path()).unwrap();
        // A line without an end was being written when the kill came.
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        for line in whole.lines() {
            let (what, id) = line.split_once(' ').unwrap();
            let saved = noted.entry(id.parse().unwrap()).or_insert(false);
            *saved |= what == "saved";
        }
    }
    noted
}

/// How often each entry is there; each has to open and say its own id.
async fn stored(folder: &Path) -> HashMap<EntryId, u32> {
    let ledger = Ledger::open(&Settings::in_folder(folder, Purpose::Demo))
        .await
        .unwrap();
    let report = ledger.verify(None, |_, _| ()).await.unwrap();
    assert_eq!(report.problems(), [] as [&str; 0]);
    let mut there = HashMap::new();
    for file in (1..=4).map(|number| FileId(Uuid::from_u128(number))) {
        if ledger.heads(&[file]).await.unwrap().is_empty() {
            continue;
        }
        for entry in ledger.read(file, 0).await.unwrap() {
            assert_eq!(entry.body, entry.id.to_string().into_bytes());
            *there.entry(entry.id).or_default() += 1;
        }
    }
    ledger.close().await;
    there
}
