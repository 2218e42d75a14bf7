//! What `fuzz/` feeds with broken and strange input: one function for each parser that takes what anybody may send. It is in
//! test builds and in fuzzing builds only; an ordinary test replays the inputs that are kept.

use std::sync::LazyLock;

use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Request},
    http::header,
};
use jiff::{Timestamp, civil::date};
use ledger::{Entry, EntryId, FileId};
use tokio::runtime::{Builder, Runtime};
use uuid::Uuid;

use crate::{
    demo,
    door::{Code, SYMBOLS, tidy_phrase},
    file::{Family, FamilyEntry, File, FileEntry, House, HouseEntry},
    letters, record,
    web::{Files, Posted, one_line, picture, sound, text, words},
};

/// A target: what a corpus folder is called, and what its files are fed to.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 9] = [
    ("fields", fields),
    ("parts", parts),
    ("letter", letter),
    ("codes", codes),
    ("envelope", envelope),
    ("uploads", uploads),
    ("demo", demo_file),
    ("email", email),
    ("scan", scan),
];

/// A form as a browser encodes it, or as nobody would. What is kept of each field can be typed again and stays as it is.
pub fn fields(body: &[u8]) {
    for (_, value) in Posted::urlencoded(body).into_fields() {
        if let Ok(kept) = one_line(&value) {
            assert_eq!(one_line(&kept).as_ref(), Ok(&kept));
            assert!(!kept.contains(['\n', '\0', '\u{202E}', '\u{2066}']));
        }
        if let Ok(kept) = text(&value) {
            assert_eq!(text(&kept).as_ref(), Ok(&kept));
            assert!(!kept.contains(['\r', '\0', '\u{202E}', '\u{2066}']));
        }
    }
}

/// A form with files, between boundaries that are called `x`.
pub fn parts(body: &[u8]) {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let runtime = Builder::new_current_thread().build();
        runtime.expect("a runtime without anything in it")
    });
    let kind = "multipart/form-data; boundary=x";
    let request = Request::post("/").header(header::CONTENT_TYPE, kind);
    let request = request.body(Body::from(body.to_vec())).expect("a request");
    RUNTIME.block_on(async {
        let Ok(parts) = Multipart::from_request(request, &()).await else {
            return;
        };
        let mut posted = Posted::default();
        // A form that breaks off keeps what came before.
        let _broken_off = posted.read_parts(parts, Files::Kept, 1024 * 1024).await;
        let whole: usize = posted
            .into_fields()
            .iter()
            .map(|(name, value)| name.len() + value.len())
            .sum();
        // What is no text takes three bytes for each one.
        assert!(whole <= 3 * body.len());
    });
}

/// A letter in Markdown with mentions: it comes out as text and never as anything else.
pub fn letter(source: &[u8]) {
    let source = String::from_utf8_lossy(source);
    let once = letters::rendered(&source);
    assert_eq!(once, letters::rendered(&source));
}

/// An e-mail as somebody saved it: what is read of it is text, and no longer than the file could have said.
pub fn email(bytes: &[u8]) {
    if let Some(email) = record::email::read(bytes) {
        assert!(!email.from.is_empty());
        assert_eq!(record::email::read(bytes), Some(email));
    }
}

/// A PDF that came in: what can be kept begins as one, and is the same each time it is read.
pub fn scan(bytes: &[u8]) {
    if let Ok(scan) = record::scan::read(bytes) {
        assert!(record::scan::is_pdf(bytes) && scan.pages > 0);
        assert_eq!(record::scan::read(bytes), Ok(scan));
    }
}

/// What somebody types as a code or as a phrase.
pub fn codes(typed: &[u8]) {
    let typed = String::from_utf8_lossy(typed);
    if let Some(code) = Code::read(&typed) {
        assert!(code.symbols().bytes().all(|one| SYMBOLS.contains(&one)));
        let again = Code::read(&code.to_string()).expect("what is shown can be typed");
        assert_eq!(
            (again.symbols(), again.symbols().len()),
            (code.symbols(), 12)
        );
    }
    let phrase = tidy_phrase(&typed);
    assert_eq!(tidy_phrase(&phrase), phrase);
}

/// The opened envelope of an entry, in each kind of file: it is folded and told, whoever wrote it.
pub fn envelope(body: &[u8]) {
    let id = Uuid::from_u128(1);
    let entry = Entry {
        id: EntryId(id),
        file: FileId(id),
        seq: 1,
        at: Timestamp::UNIX_EPOCH,
        body: body.to_vec(),
    };
    let (mut child, mut family, mut house) = (File::default(), Family::default(), House::default());
    let entries = std::slice::from_ref(&entry);
    child.take(entries, |_| true);
    family.take(entries, |_| true);
    house.take(entries, |_| true);
    let lines = [
        FileEntry::read(&entry).map(|(_, entry)| entry.line(words())),
        FamilyEntry::read(&entry).map(|(_, entry)| entry.line(words())),
        HouseEntry::read(&entry).map(|(_, entry)| entry.line(words())),
    ];
    assert_eq!(lines[0].is_some(), !child.entries.is_empty());
    assert_eq!(lines[1].is_some(), !family.entries.is_empty());
    assert_eq!(lines[2].is_some(), !house.entries.is_empty());
    if let Some((_, entry)) = FileEntry::read(&entry)
        && let Some(written) = entry.written(FileId(id), EntryId(id))
    {
        assert!(written.read_again().is_some(), "what is known can be kept");
    }
}

/// A picture or a recording that somebody sends in: told by its content, and a picture made anew within bounds.
pub fn uploads(bytes: &[u8]) {
    if let Ok((media, made)) = picture(bytes) {
        assert!(media == "image/png" || media == "image/jpeg");
        let (again, _) = picture(&made).expect("what was made is a picture");
        assert_eq!(again, media);
        let made = image::load_from_memory(&made).expect("and can be opened");
        assert!(made.width().max(made.height()) <= 2_400);
    }
    if let Ok(media) = sound(bytes) {
        assert!(media.starts_with("audio/"));
    }
}

/// A file of the demo: what is wrong with it is on one of its lines.
pub fn demo_file(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Err(line) = demo::line_that_is_wrong(&text) {
        assert!((1..=text.lines().count() + 1).contains(&line), "{line}");
    }
    // A day of a story, or none.
    let _day = demo::day_of_story(&text, date(2026, 11, 23));
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf};

    use proptest::{prelude::*, sample::Index};

    use super::TARGETS;

    fn folder() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
    }

    /// The inputs that are kept for a target.
    fn kept(name: &str) -> Vec<Vec<u8>> {
        let corpus = fs::read_dir(folder().join("corpus").join(name)).expect("a corpus");
        let mut paths: Vec<_> = corpus
            .map(|input| input.expect("an input").path())
            .collect();
        paths.sort();
        let read = |path| fs::read(path).expect("it can be read");
        paths.into_iter().map(read).collect()
    }

    #[test]
    fn every_input_that_was_kept_is_taken_well() {
        for (name, target) in TARGETS {
            let inputs = kept(name);
            assert!(inputs.len() >= 5, "{name} has {}", inputs.len());
            for input in inputs {
                target(&input);
            }
            let fed = folder().join(format!("fuzz_targets/{name}.rs"));
            assert!(fed.exists(), "{name} is fuzzed");
        }
    }

    /// What happens to an input on its way.
    #[derive(Debug, Clone)]
    enum Change {
        Other(Index, u8),
        Put(Index, Vec<u8>),
        Out(Index, Index),
        Again(Index, Index),
    }

    fn change() -> impl Strategy<Value = Change> {
        prop_oneof![
            (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Other(at, byte)),
            (any::<Index>(), any::<Vec<u8>>()).prop_map(|(at, bytes)| Change::Put(at, bytes)),
            any::<(Index, Index)>().prop_map(|(from, to)| Change::Out(from, to)),
            any::<(Index, Index)>().prop_map(|(from, to)| Change::Again(from, to)),
        ]
    }

    fn changed(mut input: Vec<u8>, changes: &[Change]) -> Vec<u8> {
        for change in changes {
            let at = |index: &Index| index.index(input.len() + 1);
            match change {
                Change::Other(one, byte) => {
                    let one = at(one);
                    if let Some(there) = input.get_mut(one) {
                        *there = *byte;
                    }
                }
                Change::Put(before, bytes) => {
                    let before = at(before);
                    drop(input.splice(before..before, bytes.iter().copied()));
                }
                Change::Out(one, other) => {
                    let (one, other) = (at(one), at(other));
                    drop(input.drain(one.min(other)..one.max(other)));
                }
                Change::Again(one, other) => {
                    let (one, other) = (at(one), at(other));
                    let piece = input[one.min(other)..one.max(other)].to_vec();
                    input.extend(piece);
                }
            }
        }
        input
    }

    proptest! {
        #[test]
        fn inputs_like_those_that_were_kept_are_taken_well(
            one: Index,
            changes in prop::collection::vec(change(), 1..6),
        ) {
            for (name, target) in TARGETS {
                let inputs = kept(name);
                let input = inputs[one.index(inputs.len())].clone();
                target(&changed(input, &changes));
            }
        }
    }
}
