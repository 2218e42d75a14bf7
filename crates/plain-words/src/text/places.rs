//! Places in a text that can be asked quickly whether they touch another.

use std::ops::Range;

/// Places in order, none touching another.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<Range<usize>>);

impl Places {
    /// Takes places in any order and makes one of those that overlap.
    pub(crate) fn new(mut places: Vec<Range<usize>>) -> Self {
        places.sort_by_key(|place| (place.start, place.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for place in places {
            match apart.last_mut().filter(|last| place.start < last.end) {
                Some(last) => last.end = last.end.max(place.end),
                None => apart.push(place),
            }
        }
        Self(apart)
    }

    /// Whether any place shares a character with this one.
    pub(crate) fn touch(&self, at: &Range<usize>) -> bool {
        let before = self.0.partition_point(|place| place.start < at.end);
        before
            .checked_sub(1)
            .is_some_and(|last| self.0[last].end > at.start)
    }
}
