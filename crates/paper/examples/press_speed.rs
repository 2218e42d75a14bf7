//! How fast the press is, and whether its memory stays flat: `cargo run --release -p paper --example press_speed FONTS`.
//!
//! Prints the time of a one-page letter, first and warm, and the memory in use after 100 and after 1,000 letters
//! that are all different.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use paper::{Block, Document, Inline, Manner, Press, Size};

fn main() -> ExitCode {
    let folder = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "web/dist/fonts-print".to_owned());
    let Ok(fonts) = fonts(&folder) else {
        eprintln!("There are no fonts in {folder}: run `make assets` first.");
        return ExitCode::from(2);
    };
    let began = Instant::now();
    let press = Press::new(fonts).expect("the fonts of make assets hold both faces");
    println!(
        "a press with its fonts       {:>8.2} ms",
        milliseconds(began.elapsed())
    );
    println!(
        "the first letter             {:>8.2} ms",
        milliseconds(time(&press, 0))
    );
    for number in 1..=20 {
        time(&press, number);
    }
    let mut warm: Vec<_> = (21..=100).map(|number| time(&press, number)).collect();
    warm.sort();
    println!(
        "a letter, warm, in the middle{:>8.2} ms",
        milliseconds(warm[warm.len() / 2])
    );
    println!(
        "a letter, warm, nine in ten  {:>8.2} ms",
        milliseconds(warm[warm.len() * 9 / 10])
    );
    println!("memory after 100 letters     {:>8.1} MB", resident());
    for number in 101..=1000 {
        time(&press, number);
    }
    println!("memory after 1,000 letters   {:>8.1} MB", resident());
    ExitCode::SUCCESS
}

fn fonts(folder: &str) -> std::io::Result<Vec<Vec<u8>>> {
    let files = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "ttf"))
        .map(std::fs::read)
        .collect()
}

fn time(press: &Press, number: usize) -> Duration {
    let letter = letter(number);
    let began = Instant::now();
    let file = press
        .pdf(&letter, Size::Usual, jiff::civil::date(2026, 11, 24))
        .expect("the letter can be printed");
    assert!(file.starts_with(b"%PDF-"), "a letter is a PDF");
    began.elapsed()
}

/// A page of about 200 words in which every piece is another letter's number.
fn letter(number: usize) -> Document {
    let paragraph = |what: &str| {
        Block::paragraph(format!(
            "{what} {number}: I will come to see you at school on Monday, after lunch. You can ask me anything, and \
             you can say that you would rather not talk. I will write down what you say and show it to you first."
        ))
    };
    let item = |what: &str| vec![Inline::text(format!("{what}, for letter {number}"))];
    Document {
        title: format!("Letter {number}"),
        language: "en-GB".into(),
        manner: Manner::Older,
        from: vec!["Sam Adeyemi".into(), "Family court adviser".into()],
        to: vec![
            format!("Amira {number}"),
            "14 Orchard Road".into(),
            "Leeds".into(),
        ],
        date: "Tuesday 24 November 2026".into(),
        blocks: vec![
            Block::paragraph(format!("Dear Amira {number},")),
            paragraph("First"),
            Block::heading(1, format!("What happens next ({number})")),
            Block::List {
                ordered: false,
                items: ["We meet", "We talk", "I write"].map(item).into(),
            },
            paragraph("Second"),
            paragraph("Third"),
            Block::Signature {
                name: "Sam Adeyemi".into(),
                role: "I speak for children in court".into(),
            },
        ],
        reply: vec![],
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The memory of this process that is in use, from Linux's own count of pages of 4 KiB.
fn resident() -> f64 {
    let counts = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: u32 = counts
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .unwrap_or_default();
    f64::from(pages) * 4096.0 / 1e6
}
