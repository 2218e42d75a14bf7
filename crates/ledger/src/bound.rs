//! Where each sealed text belongs. These bytes are bound into the seal (associated data), so a text that is moved to
//! another row, or whose row was changed, does not open. Each begins with its own word; every field but the last has a
//! fixed length, so no two read the same.

use uuid::Uuid;

use crate::writer::SealedLook;
use crate::{AttachmentId, EntryId, FileId};

pub(crate) fn entry(file: FileId, id: EntryId, at: i64) -> Vec<u8> {
    join(
        "entry",
        &[file.0.as_bytes(), id.0.as_bytes(), &at.to_be_bytes()],
    )
}

pub(crate) fn look(look: &SealedLook) -> Vec<u8> {
    let file = look.file.map_or(Uuid::nil(), |file| file.0);
    let ids = ids(&[look.id, file, look.asked, look.who]);
    join(
        "look",
        &[&ids, &look.at.to_be_bytes(), look.outcome.as_bytes()],
    )
}

/// `of`: file, thing, author. `numbers`: version followed, version settled (0: none), time.
pub(crate) fn draft(of: [Uuid; 3], numbers: [i64; 3]) -> Vec<u8> {
    join(
        "draft",
        &[&ids(&of), &numbers.map(i64::to_be_bytes).concat()],
    )
}

pub(crate) fn chunk(
    file: FileId,
    id: AttachmentId,
    index: u64,
    is_last: bool,
    media: &str,
) -> Vec<u8> {
    let ids = ids(&[file.0, id.0]);
    join(
        "attachment",
        &[
            &ids,
            &index.to_be_bytes(),
            &[u8::from(is_last)],
            media.as_bytes(),
        ],
    )
}

pub(crate) fn house(context: &str) -> Vec<u8> {
    join("house", &[context.as_bytes()])
}

fn join(word: &str, fields: &[&[u8]]) -> Vec<u8> {
    [&[word.as_bytes(), &[0]], fields].concat().concat()
}

fn ids(ids: &[Uuid]) -> Vec<u8> {
    ids.iter().flat_map(|id| id.into_bytes()).collect()
}
