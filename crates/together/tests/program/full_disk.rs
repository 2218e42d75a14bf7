//! A real full disk, of 60 MB and there for this test alone: what was typed comes back, and goes in when there is room.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    browser::Browser,
    started::{Serving, program},
};

/// The program on a small disk that only it sees, and where that disk can be reached from here.
fn on_a_small_disk(folder: &Path) -> (Serving, PathBuf) {
    let disk = folder.join("disk");
    fs::create_dir(&disk).unwrap();
    let script = "mount -t tmpfs -o size=60m none \"$1\" && shift && exec \"$@\"";
    let plain = program(folder);
    let mut small = Command::new("unshare");
    small.args(["--mount", "--map-root-user", "sh", "-c", script, "sh"]);
    small.arg(&disk).arg(plain.get_program());
    small.args(["demo", "--data", "disk/data"]);
    small.current_dir(folder);
    for (name, _) in plain.get_envs() {
        small.env_remove(name);
    }
    let serving = Serving::start(small, &folder.join("log"));
    let seen_from_here = format!("/proc/{}/root{}", serving.process(), disk.display());
    (serving, seen_from_here.into())
}

/// Takes all that is left but some kilobytes.
fn fill(disk: &Path) -> PathBuf {
    let ballast = disk.join("ballast");
    let mut size = 0;
    while fs::write(&ballast, vec![1; size + (1 << 20)]).is_ok() {
        size += 1 << 20;
    }
    fs::write(&ballast, vec![1; size]).unwrap();
    ballast
}

fn id(n: u32) -> String {
    format!("019ab000-0000-7000-8000-{n:012}")
}

#[test]
fn on_a_full_disk_what_was_typed_comes_back_and_goes_in_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let (serving, disk) = on_a_small_disk(folder.path());
    let sam = Browser::signs_in_as(serving.port, "Sam");
    let list = sam.get("/children");
    let child = list.between("href=\"/children/", "\"");
    let record = format!("/children/{}/record", &child[..36]);
    let ballast = fill(&disk);
    let text = format!("Zqxfull {}", "a long note ".repeat(4_000));
    let note = |id: &str| {
        let fields = [
            ("id", id),
            ("kind", "call"),
            ("day", "2020-01-06"),
            ("text", &text),
        ];
        sam.post(&record, &fields)
    };
    let (full, refused) = (1..500)
        .map(|n| (n, note(&id(n))))
        .find(|(_, answer)| answer.status != 303)
        .expect("the disk has an end");
    assert_eq!(refused.status, 507, "{}", refused.body);
    assert!(refused.body.contains("There is no room left to save"));
    assert!(
        refused.body.contains(&text),
        "what was typed is on the page"
    );
    assert!(refused.body.contains("Send it again"));
    assert_eq!(sam.get(&record).status, 200, "reading goes on");

    fs::remove_file(ballast).unwrap();
    assert_eq!(note(&id(full)).status, 303, "the same form, sent again");
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    let cookie = sam.cookie.split_once('=').expect("a name and a value").1;
    for word in ["Zqxfull", "a long note", cookie] {
        assert!(!log.contains(word), "“{word}” is in the log");
    }
    assert!(log.lines().count() > 100, "and there was a log to look at");
}
