//! How much processor time a check of one file takes, with all rules and the list that is compiled in.
//!
//! ```text
//! cargo run --release -p plain-words --example check_file -- FILE [letter|report|record]
//! ```

use std::time::Instant;

use plain_words::{About, Purpose, Reader, Stage, WordList, check};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("a file is the first argument");
    let purpose = match arguments.next().as_deref() {
        Some("letter") => Purpose::Letter,
        Some("record") => Purpose::Record,
        _ => Purpose::Report,
    };
    let stage = if purpose == Purpose::Letter { Stage::Seven } else { Stage::Adult };
    let bytes = std::fs::read(&path).expect("the file can be read");
    let text = String::from_utf8_lossy(&bytes);
    let rounds = if std::env::var_os("ROUNDS").is_some() { 20 } else { 1 };
    for _ in 0..rounds {
        let started = Instant::now();
        let findings = check(&text, &WordList::ours(), purpose, &Reader { stage }, &About::default());
        let places: usize = findings.iter().map(plain_words::Finding::times).sum();
        println!("{} findings, {places} places, {:?}", findings.len(), started.elapsed());
    }
}
