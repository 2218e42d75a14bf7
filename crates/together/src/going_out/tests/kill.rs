//! The program is killed again and again while it sends: each message goes once, or is shown to be in doubt. None is lost, none goes twice.
//! The bench does this with 500 messages and 50 kills.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use jiff::SignedDuration;
use ledger::{Ledger, Purpose, Settings};
use tokio::sync::watch;

use super::{
    made_up,
    stand_in::{StandIn, kept},
};
use crate::{
    clock::Clock,
    door::Door,
    going_out::{Carrier, Outside, State},
};

const TEST: &str =
    "going_out::tests::kill::whenever_the_program_is_killed_each_message_goes_once_or_is_in_doubt";

/// So many, or as many as the bench asks for.
fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |value| value.parse().unwrap())
}

async fn door(folder: &Path) -> (Ledger, Door) {
    let settings = Settings::in_folder(folder, Purpose::Demo);
    let ledger = Ledger::open(&settings).await.unwrap();
    (ledger.clone(), Door::new(ledger, Clock::of_the_machine()))
}

/// What the same test does in the process that will be killed: carries until there is nothing left to carry.
async fn carry(folder: &Path) {
    let (ledger, door) = door(folder).await;
    println!("ready");
    let carrier =
        Carrier::new(door, Outside::AsSet, "".into()).with_lease(SignedDuration::from_secs(1));
    let (_stop, told) = watch::channel(false);
    carrier.round(&told).await.unwrap();
    ledger.close().await;
}

fn run(work: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(work);
}

#[test]
fn whenever_the_program_is_killed_each_message_goes_once_or_is_in_doubt() {
    if let Ok(folder) = std::env::var("TOGETHER_CARRY") {
        return run(carry(Path::new(&folder)));
    }
    let (messages, kills) = (
        usize::try_from(number("TOGETHER_MESSAGES", 40)).unwrap(),
        number("TOGETHER_KILLS", 5),
    );
    let (data, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let server = StandIn::in_folder("mail", outside.path(), &[]);
    run(async {
        let (ledger, door) = door(data.path()).await;
        made_up::fill(&door, server.port, messages).await.unwrap();
        ledger.close().await;
    });
    for round in 0..kills {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", TEST, "--nocapture"])
            .env("TOGETHER_CARRY", data.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(said.any(|line| line.unwrap().ends_with("ready")));
        // The moment of the kill is the thing under test, so this test alone lets time pass.
        std::thread::park_timeout(Duration::from_millis(20 + (37 * round) % 250));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    std::thread::park_timeout(Duration::from_millis(1100));
    run(carry(data.path()));
    run(async {
        let (ledger, door) = door(data.path()).await;
        let found = made_up::found(&door).await.unwrap();
        ledger.close().await;
        assert_eq!(found.len(), messages);
        let doubts = compare(&found, &arrived(outside.path()));
        println!("{kills} kills, {messages} messages, 0 lost, 0 twice, {doubts} in doubt");
    });
}

/// How often each message arrived, by its Message-ID.
fn arrived(folder: &Path) -> HashMap<String, usize> {
    let mut arrived = HashMap::new();
    for mail in kept(folder) {
        let id = mail["id"].as_str().unwrap().trim_matches(['<', '>']);
        let id = id.split('@').next().unwrap().to_owned();
        *arrived.entry(id).or_default() += 1;
    }
    arrived
}

/// How many are in doubt; each of the others arrived once.
fn compare(found: &[(uuid::Uuid, State)], arrived: &HashMap<String, usize>) -> usize {
    let mut doubts = 0;
    for (message, state) in found {
        let times = arrived.get(&message.to_string()).copied().unwrap_or(0);
        match state {
            State::Gone => assert_eq!(times, 1, "{message}"),
            State::InDoubt => {
                doubts += 1;
                assert!(times <= 1, "{message} went {times} times");
            }
            other => panic!("{message} is {other:?}, and arrived {times} times"),
        }
    }
    doubts
}
