//! A full disk, on SQLite: first by the room that the database may take, then on a real small disk.

use std::process::Command;

use futures::future::join_all;
use ledger::{Error, Ledger, Purpose, Query, Settings, WriteError, query};

use crate::house::{adding, bodies, entry, file_with, look_at, problems};

/// How many pages the database may have.
fn room(pages: u32) -> Vec<Query> {
    let text = format!("PRAGMA max_page_count = {pages}");
    vec![query(Box::leak(text.into_boxed_str()))]
}

#[tokio::test]
async fn without_room_every_caller_is_told_that_nothing_was_saved_and_with_room_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(&Settings::in_folder(folder.path(), Purpose::Demo))
        .await
        .unwrap();
    let amira = file_with(&ledger, &["before"]).await;
    let heads = std::fs::read(folder.path().join("heads.log")).unwrap();
    ledger.change(room(1)).await.unwrap();

    let long = "word ".repeat(10_000);
    let answers = join_all((0..8).map(|_| ledger.write(adding(entry(amira, &long))))).await;
    for answer in answers {
        let Err(WriteError::Failed(error)) = answer else {
            panic!("it was taken")
        };
        assert!(matches!(error, Error::Full));
        assert_eq!(
            error.to_string(),
            "the disk is full: nothing was saved. Make room, then do it again"
        );
    }
    assert_eq!(bodies(&ledger, amira).await, ["before"]);
    assert_eq!(
        std::fs::read(folder.path().join("heads.log")).unwrap(),
        heads,
        "no head for what was not saved"
    );

    ledger.change(room(1_000_000)).await.unwrap();
    ledger.write(adding(entry(amira, &long))).await.unwrap();
    assert_eq!(bodies(&ledger, amira).await, ["before", long.as_str()]);
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

/// Runs itself again on a disk of 40 MB that is there for it alone.
#[test]
fn on_a_full_disk_looks_go_on_from_the_reserve_until_that_is_used_up() {
    if let Ok(disk) = std::env::var("TOGETHER_SMALL_DISK") {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        return runtime.block_on(what_happens_on_a_small_disk(disk));
    }
    let name = "full_disk::on_a_full_disk_looks_go_on_from_the_reserve_until_that_is_used_up";
    let script = "mount -t tmpfs -o size=40m none \"$1\" && TOGETHER_SMALL_DISK=\"$1\" exec \"$2\" --exact \"$3\"";
    let folder = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    let mut small = Command::new("unshare");
    small.args(["--mount", "--map-root-user", "sh", "-c", script, "sh"]);
    let done = small
        .arg(folder.path())
        .arg(program)
        .arg(name)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
    let passed = done.status.success() && said.contains("1 passed");
    assert!(
        passed,
        "(a small disk needs unshare with user namespaces) {said}"
    );
}

async fn what_happens_on_a_small_disk(disk: String) {
    let data = std::path::Path::new(&disk).join("data");
    let ledger = Ledger::open(&Settings::in_folder(&data, Purpose::Demo))
        .await
        .unwrap();
    let amira = file_with(&ledger, &["before"]).await;
    let reserve = data.join("together.reserve");
    assert_eq!(std::fs::metadata(&reserve).unwrap().len(), 16 << 20);

    let ballast = fill(std::path::Path::new(&disk));
    let saved = fill_with_entries(&ledger, amira).await;
    assert!(matches!(
        ledger.write(adding(entry(amira, "no room"))).await,
        Err(WriteError::Failed(Error::Full))
    ));

    let mut looked = 0;
    while ledger
        .look(vec![look_at(Some(amira), "I work with her")])
        .await
        .is_ok()
    {
        looked += 1;
        assert!(looked < 1_000_000, "the reserve has an end");
    }
    assert!(looked >= 1000, "only {looked} looks");
    assert!(!reserve.exists());
    assert!(matches!(
        ledger.look(vec![look_at(Some(amira), "")]).await,
        Err(Error::Full)
    ));
    assert_eq!(
        ledger.looks(amira).await.unwrap().len(),
        looked,
        "and what was kept is there"
    );

    std::fs::remove_file(ballast).unwrap();
    ledger
        .write(adding(entry(amira, "room again")))
        .await
        .unwrap();
    assert_eq!(bodies(&ledger, amira).await.len(), saved + 2);
    assert!(reserve.exists(), "set aside again");
    assert_eq!(problems(&ledger).await, [] as [&str; 0]);
}

/// Takes all but 3 MB of what is left.
fn fill(disk: &std::path::Path) -> std::path::PathBuf {
    let ballast = disk.join("ballast");
    let mut size = 0;
    while std::fs::write(&ballast, vec![1; size + (1 << 20)]).is_ok() {
        size += 1 << 20;
    }
    std::fs::write(&ballast, vec![1; size - (3 << 20)]).unwrap();
    ballast
}

async fn fill_with_entries(ledger: &Ledger, file: ledger::FileId) -> usize {
    let mut saved = 0;
    // Where a long one finds no room, a short one still may.
    for body in ["word ".repeat(2000), "word".to_owned()] {
        while ledger.write(adding(entry(file, &body))).await.is_ok() {
            saved += 1;
            assert!(saved < 10_000, "the disk has an end");
        }
    }
    saved
}
