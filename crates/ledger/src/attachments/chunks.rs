//! An attachment is sealed in chunks of 64 KiB, so that a part of a recording can be answered without the whole of it.
//! Each chunk is bound to its attachment, its place and to whether it is the last: none can be moved, or the end cut.

use std::ops::Range;

use crate::keys::{Key, OVERHEAD};
use crate::{AttachmentId, FileId, bound};

/// What one chunk holds.
pub(crate) const PLAIN: u64 = 64 << 10;
/// What one full chunk takes.
const SEALED: u64 = PLAIN + OVERHEAD as u64;

/// What the chunks of one attachment are bound to.
pub(crate) struct Binding<'a> {
    pub(crate) file: FileId,
    pub(crate) id: AttachmentId,
    pub(crate) media: &'a str,
    /// Length in the clear.
    pub(crate) size: u64,
}

impl Binding<'_> {
    /// There is always one, if only an empty one, so that an empty attachment is sealed too.
    fn count(&self) -> u64 {
        self.size.div_ceil(PLAIN).max(1)
    }

    /// How long the whole is when sealed.
    pub(crate) fn sealed_size(&self) -> u64 {
        self.size + self.count() * OVERHEAD as u64
    }

    fn bytes(&self, index: u64) -> Vec<u8> {
        bound::chunk(
            self.file,
            self.id,
            index,
            index + 1 == self.count(),
            self.media,
        )
    }

    /// Seals the whole.
    pub(crate) fn seal(&self, key: &Key, plain: &[u8]) -> Vec<u8> {
        let mut chunks = plain.chunks(usize::try_from(PLAIN).expect("64 KiB fits"));
        let first = chunks.next().unwrap_or_default();
        let all = std::iter::once(first).chain(chunks).zip(0..);
        let mut sealed = Vec::with_capacity(usize::try_from(self.sealed_size()).unwrap_or(0));
        for (chunk, index) in all {
            sealed.extend(key.seal(&self.bytes(index), chunk));
        }
        sealed
    }

    /// The part that was asked for, cut to what there is.
    pub(crate) fn clamp(&self, range: Option<Range<u64>>) -> Range<u64> {
        let range = range.unwrap_or(0..self.size);
        let end = range.end.min(self.size);
        range.start.min(end)..end
    }

    /// Which sealed bytes hold this part.
    pub(crate) fn sealed_range(&self, part: &Range<u64>) -> Range<u64> {
        let first = part.start / PLAIN;
        let after = part.end.div_ceil(PLAIN).max(first + 1).min(self.count());
        first.min(after - 1) * SEALED..(after * SEALED).min(self.sealed_size())
    }

    /// Opens the chunks of [`sealed_range`](Self::sealed_range) and cuts out the part. `None` if they were changed.
    pub(crate) fn open(&self, key: &Key, part: &Range<u64>, sealed: &[u8]) -> Option<Vec<u8>> {
        let first = self.sealed_range(part).start / SEALED;
        let mut plain = Vec::with_capacity(sealed.len());
        for (chunk, index) in sealed.chunks(usize::try_from(SEALED).ok()?).zip(first..) {
            plain.extend(key.open(&self.bytes(index), chunk)?);
        }
        let from = usize::try_from(part.start - first * PLAIN).ok()?;
        let to = usize::try_from(part.end - first * PLAIN).ok()?;
        plain.get(from..to).map(<[u8]>::to_vec)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::{Binding, PLAIN};
    use crate::keys::Key;
    use crate::{AttachmentId, FileId};

    fn binding(size: u64) -> Binding<'static> {
        Binding {
            file: FileId(Uuid::from_u128(1)),
            id: AttachmentId(Uuid::from_u128(2)),
            media: "audio/ogg",
            size,
        }
    }

    fn sound(size: u64) -> Vec<u8> {
        (0..size)
            .map(|at| u8::try_from(at % 251).unwrap())
            .collect()
    }

    proptest! {
        #[test]
        fn any_part_of_any_length_opens_to_what_was_sealed(
            size in prop_oneof![Just(0), Just(PLAIN), Just(2 * PLAIN), 0..3 * PLAIN],
            start in 0..4 * PLAIN,
            length in 0..4 * PLAIN,
        ) {
            let (key, binding, plain) = (Key::random(), binding(size), sound(size));
            let sealed = binding.seal(&key, &plain);
            prop_assert_eq!(sealed.len() as u64, binding.sealed_size());
            let part = binding.clamp(Some(start..start + length));
            let range = binding.sealed_range(&part);
            let fetched = &sealed[usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap()];
            let wanted = &plain[usize::try_from(part.start).unwrap()..usize::try_from(part.end).unwrap()];
            prop_assert_eq!(binding.open(&key, &part, fetched).unwrap(), wanted);
        }
    }

    #[test]
    fn chunks_cannot_change_places_and_the_end_cannot_be_cut() {
        let (key, whole) = (Key::random(), binding(2 * PLAIN));
        let sealed = whole.seal(&key, &sound(2 * PLAIN));
        let (first, second) = sealed.split_at(sealed.len() / 2);
        assert!(
            whole
                .open(&key, &(0..2 * PLAIN), &[second, first].concat())
                .is_none()
        );
        assert!(
            binding(PLAIN).open(&key, &(0..PLAIN), first).is_none(),
            "the first is not the last"
        );
        let other = Binding {
            media: "text/html",
            ..binding(2 * PLAIN)
        };
        assert!(
            other.open(&key, &(0..2 * PLAIN), &sealed).is_none(),
            "not under another media type"
        );
    }
}
