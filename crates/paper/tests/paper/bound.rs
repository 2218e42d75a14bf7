//! Letters bound into one file for the printer.

use std::process::Command;

use paper::{Manner, Size, bound, pages};

use crate::letters::{address_sheet, amira, arabic, pdf, welsh};
use crate::pdfua::{judged, kept};

/// The words of one page, by poppler.
fn words_of(file: &std::path::Path, page: usize) -> String {
    let page = page.to_string();
    let told = Command::new("pdftotext")
        .args(["-f", &page, "-l", &page])
        .arg(file)
        .arg("-")
        .output()
        .expect("pdftotext is here: install poppler-utils");
    String::from_utf8(told.stdout).unwrap()
}

#[test]
fn letters_that_are_bound_keep_every_page_and_keep_to_pdf_ua() {
    let parts = [
        pdf(&welsh(), Size::Usual),
        pdf(&amira(Manner::Younger), Size::Large),
        pdf(&arabic(), Size::Usual),
        pdf(&amira(Manner::Older), Size::Usual),
    ];
    let book = bound(&parts.each_ref().map(Vec::as_slice)).unwrap();
    let file = kept("bound", &book);
    let each: Vec<usize> = parts.iter().map(|part| pages(part).unwrap()).collect();
    assert_eq!(
        pages(&book).unwrap(),
        each.iter()
            .map(|pages| pages.next_multiple_of(2))
            .sum::<usize>()
    );

    let output = judged(&[file]);

    let verdict = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && verdict.starts_with("pass "),
        "{verdict}"
    );
}

#[test]
fn a_letter_behind_the_sheet_with_its_address_keeps_to_pdf_ua() {
    let parts = [
        pdf(&address_sheet(), Size::Address),
        pdf(&amira(Manner::Adult), Size::Usual),
    ];
    let file = kept(
        "address-and-letter",
        &bound(&parts.each_ref().map(Vec::as_slice)).unwrap(),
    );

    let output = judged(&[file]);

    let verdict = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && verdict.starts_with("pass "),
        "{verdict}"
    );
}

#[test]
fn no_sheet_that_is_printed_on_both_sides_holds_pages_of_two_letters() {
    let (one, two) = (
        pdf(&welsh(), Size::Usual),
        pdf(&amira(Manner::Adult), Size::Usual),
    );
    assert_eq!(
        pages(&one).unwrap(),
        1,
        "an odd number is what is in question"
    );
    let file = kept("bound-sheets", &bound(&[&one, &two]).unwrap());
    assert_eq!(
        words_of(&file, 2).trim(),
        "",
        "the back of the first is empty"
    );
    assert!(words_of(&file, 3).contains("Dear Amira"));
}

#[test]
fn what_is_no_letter_of_ours_is_named_by_its_place() {
    let good = pdf(&welsh(), Size::Usual);
    let refused = bound(&[&good, b"%PDF-1.7 and then nothing"]).unwrap_err();
    assert_eq!(refused.number, 2);
    assert_eq!(bound(&[]).unwrap_err().number, 1);
    assert!(pages(b"no file at all").is_err());
}
