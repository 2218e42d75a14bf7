//! A file that is much too large: whoever sends it reads our sentence, and not that a connection was closed.

use crate::{
    browser::Browser,
    started::{Serving, program},
};

#[test]
fn two_gigabytes_are_let_come_thrown_away_and_answered_with_a_sentence_and_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut demo = program(folder.path());
    demo.args(["demo", "--data", "data"]);
    let serving = Serving::start(demo, &folder.path().join("log"));
    let sam = Browser::signs_in_as(serving.port, "Sam");
    let list = sam.get("/children");
    let child = list.between("href=\"/children/", "\"");
    let name = format!("/children/{}/about-me/name", &child[..36]);
    let refused = sam.sends_a_file(&name, "Zqx-say-it", 2_048);
    assert_eq!(refused.status, 413, "{}", refused.body);
    assert!(refused.body.contains("A file may have 25 MB"));
    assert!(refused.body.contains("Zqx-say-it"), "{}", refused.body);
    let memory = std::fs::read_to_string(format!("/proc/{}/status", serving.process())).unwrap();
    let most = memory.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let most = most.and_then(|most| most.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    assert!(most.is_some_and(|most| most < 1 << 20), "{most:?} kB");
}
