//! What is looked through: every word that a person gave, entry by entry, in one pass over a file.

use std::collections::BTreeMap;

use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::matching::{Sentence, Wanted, folded};
use crate::{
    children::due::called,
    door::OpenFile,
    file::{Audience, FamilyEntry, FileEntry, Stamp, typed_in},
    letters::LetterEntry,
    web::words,
};

/// A place where the words stand.
pub(super) struct Found {
    /// The names of the children whose file it is in: of one, or of brothers and sisters.
    pub(super) names: Vec<String>,
    /// The first of them.
    pub(super) child: FileId,
    /// The entry.
    pub(super) entry: EntryId,
    /// What kind of entry.
    pub(super) title: String,
    pub(super) on: Date,
    pub(super) seq: i64,
    pub(super) sentence: Sentence,
}

/// Everything found in these files, newest first. What is in a family's file is found once.
pub(super) fn find_in(files: &[OpenFile], wanted: &Wanted) -> Vec<Found> {
    let mut found: BTreeMap<EntryId, Found> = BTreeMap::new();
    for file in files {
        for (stamp, entry) in &file.entries {
            if let Some(hit) = hit(file, stamp, &Entry::Own(entry), wanted) {
                found.insert(hit.entry, hit);
            }
        }
        let families = file.families().flat_map(|family| &family.entries);
        for (stamp, entry) in families {
            match found.get_mut(&stamp.id) {
                Some(before) => before.names.push(called(file).to_owned()),
                None => {
                    if let Some(hit) = hit(file, stamp, &Entry::Family(entry), wanted) {
                        found.insert(hit.entry, hit);
                    }
                }
            }
        }
    }
    let mut all: Vec<Found> = found.into_values().collect();
    all.sort_by_key(|one| std::cmp::Reverse((one.on, one.seq)));
    all
}

/// An entry of a child's file or of the family's.
enum Entry<'a> {
    Own(&'a FileEntry),
    Family(&'a FamilyEntry),
}

impl Entry<'_> {
    fn may_know(&self) -> Audience {
        match self {
            Entry::Own(entry) => entry.may_know(),
            Entry::Family(entry) => entry.may_know(),
        }
    }

    fn title(&self) -> String {
        match self {
            Entry::Own(entry) => entry.line(words()).title,
            Entry::Family(entry) => entry.line(words()).title,
        }
    }

    /// Every word that a person gave, where the quick look says that these may be among them.
    fn texts(&self, wanted: &Wanted) -> Option<Vec<String>> {
        if let Entry::Own(FileEntry::letters(LetterEntry::Sent(sent))) = self {
            // What the writer typed; the document has the same words once more, in pieces.
            let text = without_marks(&sent.source);
            return wanted.may_be_in(&folded(&text)).then(|| vec![text]);
        }
        let body = match self {
            Entry::Own(entry) => entry.body(),
            Entry::Family(entry) => entry.body(),
        }?;
        let may_be = wanted.may_be_in(&folded(body.get()));
        may_be.then(|| {
            typed_in(&body)
                .iter()
                .map(|text| without_marks(text))
                .collect()
        })
    }
}

fn hit(file: &OpenFile, stamp: &Stamp, entry: &Entry<'_>, wanted: &Wanted) -> Option<Found> {
    let texts = entry.texts(wanted)?;
    if !wanted.are_in(&texts) || !entry.may_know().includes(file.readers()) {
        return None;
    }
    Some(Found {
        names: vec![called(file).to_owned()],
        child: file.id(),
        entry: stamp.id,
        title: entry.title(),
        on: stamp.on,
        seq: stamp.seq,
        sentence: texts.iter().find_map(|text| wanted.sentence(text))?,
    })
}

/// A text without the marks of mentions and quotations: `[Teta](p:salma)` is “Teta”.
fn without_marks(text: &str) -> String {
    if !text.contains("](p:") && !text.contains("(said:") {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](p:").or_else(|| rest.find("(said:")) {
        let (before, mark) = rest.split_at(at);
        let Some(ends) = mark.find(')') else { break };
        match before.rfind('[').filter(|_| mark.starts_with(']')) {
            Some(opens) => {
                plain.push_str(&before[..opens]);
                plain.push_str(&before[opens + 1..]);
            }
            None => plain.push_str(before),
        }
        rest = &mark[ends + 1..];
    }
    plain + rest
}

#[cfg(test)]
pub(super) fn plain(text: &str) -> String {
    without_marks(text)
}
