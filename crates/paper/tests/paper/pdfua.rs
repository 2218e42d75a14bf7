//! Every kind of letter keeps to PDF/UA-1, by veraPDF.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Mutex;

use paper::{Document, Manner, Size};

use crate::letters::{
    address_sheet, amira, arabic, arabic_name, easy, in_other_letters, long_name, pdf, repository,
    side_by_side, welsh,
};

/// One validator at a time: the first run may have to install it.
static VALIDATOR: Mutex<()> = Mutex::new(());

pub(crate) fn judged(files: &[PathBuf]) -> Output {
    let _alone = VALIDATOR.lock().unwrap();
    let script = repository().join("tests/pdfua/check.sh");
    let output = Command::new(script)
        .args(files)
        .output()
        .expect("tests/pdfua/check.sh can be started");
    assert_ne!(
        output.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

pub(crate) fn kept(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = repository().join("target/pdfua");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name).with_extension("pdf");
    std::fs::write(&file, bytes).unwrap();
    file
}

fn letters() -> Vec<(&'static str, Document, Size)> {
    vec![
        ("younger", amira(Manner::Younger), Size::Usual),
        ("older", amira(Manner::Older), Size::Usual),
        ("adult", amira(Manner::Adult), Size::Usual),
        ("younger-large", amira(Manner::Younger), Size::Large),
        ("older-large", amira(Manner::Older), Size::Large),
        ("welsh", welsh(), Size::Usual),
        ("arabic-name", arabic_name(), Size::Usual),
        ("arabic", arabic(), Size::Usual),
        ("long-name", long_name(), Size::Large),
        ("easy-younger", easy(Manner::Younger), Size::EasyRead),
        ("easy-adult", easy(Manner::Adult), Size::EasyRead),
        ("address-sheet", address_sheet(), Size::Address),
        (
            "beside-welsh",
            side_by_side("cy", "Cymraeg", &["Annwyl Rhys,", "Dw i’n dod ddydd Llun."]),
            Size::Usual,
        ),
        (
            "beside-urdu",
            side_by_side("ur", "اردو", &["پیارے ریس،", "میں پیر کو آؤں گی۔"]),
            Size::Usual,
        ),
        (
            "beside-large",
            side_by_side("pl", "Polski", &["Drogi Rhys,", "Przyjdę w poniedziałek."]),
            Size::Large,
        ),
    ]
}

#[test]
fn every_kind_of_letter_keeps_to_pdf_ua() {
    let mut letters = letters();
    letters.extend(
        in_other_letters()
            .into_iter()
            .map(|(tag, letter)| (tag, letter, Size::Usual)),
    );
    let files: Vec<_> = letters
        .iter()
        .map(|(name, letter, size)| kept(name, &pdf(letter, *size)))
        .collect();

    let output = judged(&files);

    let verdicts = String::from_utf8_lossy(&output.stdout);
    assert_eq!(
        verdicts
            .lines()
            .filter(|line| line.starts_with("pass "))
            .count(),
        letters.len(),
        "{verdicts}"
    );
    assert!(output.status.success(), "{verdicts}");
}

#[test]
fn a_letter_that_hides_its_tags_is_caught() {
    let good = pdf(&amira(Manner::Adult), Size::Usual);
    let place = good
        .windows(9)
        .position(|bytes| bytes == b"/MarkInfo")
        .expect("a tagged PDF says that it is one");
    let mut bad = good;
    bad[place + 1] = b'X';

    let output = judged(&[kept("known-bad", &bad)]);

    let verdict = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{verdict}");
    assert!(verdict.contains("MarkInfo"), "{verdict}");
}
