//! Where each sealed text belongs. These bytes are bound into the seal (associated data), so a text that is moved to
//! another row, or whose row was changed, does not open. Each begins with its own word; every field but the last has a
//! fixed length, so no two read the same.

use uuid::Uuid;

use crate::writer::SealedLook;
use crate::{AttachmentId, EntryId, FileId};

/// In an array, because a file has many entries.
pub(crate) fn entry(file: FileId, id: EntryId, at: i64) -> [u8; 46] {
    let mut bound = [0; 46];
    bound[..5].copy_from_slice(b"entry");
    bound[6..22].copy_from_slice(file.0.as_bytes());
    bound[22..38].copy_from_slice(id.0.as_bytes());
    bound[38..].copy_from_slice(&at.to_be_bytes());
    bound
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

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{EntryId, FileId, entry, join};

    #[test]
    fn an_entry_is_bound_as_everything_else_is() {
        let (file, id) = (Uuid::from_u128(7 << 100), Uuid::from_u128(9 << 90));
        let at = 1_795_000_000_000_000_i64;
        assert_eq!(
            entry(FileId(file), EntryId(id), at).to_vec(),
            join(
                "entry",
                &[file.as_bytes(), id.as_bytes(), &at.to_be_bytes()]
            )
        );
    }
}
