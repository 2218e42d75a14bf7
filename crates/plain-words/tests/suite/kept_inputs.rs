//! Inputs that are kept because they once broke something, or reach far: `fuzz/corpus/`.

use std::path::Path;

use crate::promises;

fn replay(folder: &str, holds: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(folder);
    let mut count = 0;
    for file in std::fs::read_dir(&folder).expect("the folder of kept inputs is there") {
        let path = file.expect("the folder can be read").path();
        holds(&std::fs::read(&path).expect("a kept input can be read"));
        count += 1;
    }
    assert!(count >= 10, "{count} inputs in {}", folder.display());
}

#[test]
fn every_kept_text_keeps_the_promises() {
    replay("words", promises::of_a_text);
}

#[test]
fn every_kept_list_is_a_list_or_an_error_with_a_line() {
    replay("wordlist", promises::of_a_list);
}
