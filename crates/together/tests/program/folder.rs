//! The data folder: what is made, what is not, and for whom.

use std::{
    fs::{self, Permissions},
    os::unix::fs::{PermissionsExt, chown},
    path::{Path, PathBuf},
};

use ledger::{Ledger, Purpose, Settings, query};

use crate::started::{Serving, program, run, said};

const LOOKING: [&[&str]; 3] = [&["verify"], &["doctor"], &["sign-in-link", "Sam Osei"]];

#[test]
fn looking_at_a_folder_that_is_not_there_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    for words in LOOKING {
        for data in [&[][..], &["--data", "elsewhere"][..]] {
            let output = run(folder.path(), &[words, data].concat());
            assert_eq!(output.status.code(), Some(1), "{words:?} {data:?}");
            let said = said(&output);
            assert!(said.contains("--data"), "{said}");
            let made = fs::read_dir(folder.path()).unwrap().count();
            assert_eq!(made, 0, "{words:?} {data:?}");
        }
    }
}

#[test]
fn looking_at_a_folder_without_anything_of_ours_puts_nothing_into_it() {
    let folder = tempfile::tempdir().unwrap();
    for words in LOOKING {
        let output = run(folder.path(), &[words, &["--data", "."][..]].concat());
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        assert!(said(&output).contains("Nothing of Together is in ."));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{words:?}");
    }
}

/// Everything under a folder.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all(&path));
        }
        found.push(path);
    }
    found
}

#[test]
fn everything_it_makes_is_for_its_own_account_alone_whatever_the_folder_was() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::set_permissions(&data, Permissions::from_mode(0o755)).unwrap();
    let mut demo = program(folder.path());
    demo.args(["demo", "--data", "data"]);
    drop(Serving::start(demo, &folder.path().join("log")));
    let parts = all(&data);
    for part in ["root.key", "together.db", "heads.log", "attachments"] {
        assert!(parts.contains(&data.join(part)), "{part}: {parts:?}");
    }
    for path in parts {
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} has mode {mode:o}", path.display());
    }
}

#[test]
fn a_folder_of_another_account_and_a_database_of_a_newer_version_are_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let settings = Settings::in_folder(&data, Purpose::Real);
        let ledger = Ledger::open(&settings).await.unwrap();
        let newer = query("INSERT INTO migrations (number, hash, done_at) VALUES (9999, $1, 0)");
        ledger.change(vec![newer.bind(vec![0_u8])]).await.unwrap();
        ledger.close().await;
    });
    let refused = |what: &str| {
        for command in ["doctor", "verify", "serve"] {
            let output = run(folder.path(), &[command, "--data", "data"]);
            assert_eq!(output.status.code(), Some(1), "{command}");
            let said = said(&output);
            assert!(said.contains(what), "{command}: {said}");
        }
    };
    refused("was written by a newer version of this program");
    // Only an administrator can give a folder away.
    if chown(&data, Some(12_345), None).is_ok() {
        refused("belongs to another account");
    }
}
