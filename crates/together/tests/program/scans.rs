//! The program started for one PDF: it says what the file is, and ends within its bounds whatever the file would have it do.

use std::{
    io::Write,
    process::{Output, Stdio},
    time::{Duration, Instant},
};

use crate::started::program;

/// What it says of this file.
fn read(bytes: &[u8]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let mut reading = program(folder.path())
        .arg("read-scan")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut give = reading.stdin.take().unwrap();
    // It may have ended before it has taken everything.
    let _taken = give.write_all(bytes);
    drop(give);
    reading.wait_with_output().unwrap()
}

#[test]
fn what_is_no_pdf_is_said_to_be_none() {
    let output = read(b"PK\x03\x04 an archive");
    assert_eq!(output.stdout, br#"{"Err":"NotOne"}"#);
    assert!(output.status.success());
}

/// Half a megabyte of which each of fifty thousand parts is said to be all the rest: to keep each of them takes gigabytes.
fn many_of_the_same() -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let at = pdf.len();
    pdf.extend(b"1 0 obj\n(");
    pdf.resize(pdf.len() + 500_000, b'a');
    pdf.extend(b")\nendobj\n");
    let table = pdf.len();
    pdf.extend(b"xref\n0 50000\n0000000000 65535 f \n");
    for _ in 1..50_000 {
        pdf.extend(format!("{at:010} 00000 n \n").into_bytes());
    }
    pdf.extend(
        format!("trailer\n<< /Size 50000 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").into_bytes(),
    );
    pdf
}

#[test]
fn a_file_that_would_take_more_room_or_time_than_there_is_ends_the_reading_and_nothing_else() {
    let begun = Instant::now();
    let output = read(&many_of_the_same());
    assert!(begun.elapsed() < Duration::from_mins(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.is_empty() || said.contains("Err"), "{said}");
}
