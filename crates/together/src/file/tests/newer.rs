//! An older program meets what a newer one wrote.

use jiff::Timestamp;
use ledger::{Entry, EntryId, FileId};
use uuid::Uuid;

use crate::{
    file::{Audience, File, FileEntry, Readers, Slug},
    web::words,
};

const BY: &str =
    r#"{"id":"00000000-0000-0000-0000-000000000000","role":"adviser","name":"Sam Osei"}"#;

fn entry(seq: i64, kind: &str, version: u16, body: &str) -> Entry {
    Entry {
        id: EntryId(Uuid::from_u128(u128::try_from(seq).unwrap())),
        file: FileId(Uuid::nil()),
        seq,
        at: Timestamp::UNIX_EPOCH,
        body: format!(r#"{{"kind":"{kind}","v":{version},"by":{BY},"body":{body}}}"#).into_bytes(),
    }
}

fn noted(seq: i64) -> Entry {
    entry(
        seq,
        "record.noted",
        1,
        r#"{"kind":"call","with":"","text":"Rang."}"#,
    )
}

#[test]
fn an_entry_of_an_unknown_kind_is_kept_and_the_rest_is_folded() {
    let mut file = File::default();
    file.take(
        &[
            noted(1),
            entry(2, "dreams.told", 1, r#"{"of":"newts"}"#),
            noted(3),
        ],
        |_| true,
    );
    assert_eq!(file.record.noted().len(), 2);
    assert_eq!(file.entries.len(), 3);
    assert!(matches!(&file.entries[1].1, FileEntry::Newer { kind } if kind == "dreams.told"));
}

#[test]
fn a_later_version_of_a_known_kind_is_kept_and_not_guessed_at() {
    let mut file = File::default();
    file.take(
        &[entry(
            1,
            "record.noted",
            2,
            r#"{"kind":"call","text":"Rang."}"#,
        )],
        |_| true,
    );
    assert!(matches!(file.entries[0].1, FileEntry::Newer { .. }));
    assert!(file.record.noted().is_empty());
}

#[test]
fn a_known_kind_with_more_in_it_than_is_known_here_is_not_read_by_halves() {
    let mut file = File::default();
    let body = r#"{"kind":"call","with":"","text":"Rang.","secret":"yes"}"#;
    file.take(&[entry(1, "record.noted", 1, body)], |_| true);
    assert!(matches!(file.entries[0].1, FileEntry::Newer { .. }));
}

#[test]
fn an_entry_from_a_newer_version_is_shown_as_that_to_the_workers_alone() {
    let (_, newer) = FileEntry::read(&entry(1, "dreams.told", 1, "{}")).unwrap();
    assert_eq!(newer.line(words()).title, words().file_newer());
    assert_eq!(newer.may_know(), Audience::Workers);
    let child = Slug::for_name("mina", |_| false);
    assert!(!newer.may_know().includes(&Readers::person(&child, [])));
}

#[test]
fn bytes_that_no_version_ever_wrote_do_not_stop_the_fold() {
    let mut broken = noted(1);
    broken.body = b"not an envelope".to_vec();
    let mut file = File::default();
    file.take(&[broken, noted(2)], |_| true);
    assert_eq!(file.record.noted().len(), 1);
}
