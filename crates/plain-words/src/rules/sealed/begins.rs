//! What a detail can begin with: most words of a text begin no detail, and their first two letters show it.

/// One bit for each two letters or digits that stand together.
#[derive(Debug)]
pub(super) struct Pairs {
    bits: [u64; 64],
    /// The first of them alone, for what stands apart.
    firsts: u64,
}

impl Pairs {
    pub(super) const NONE: Self = Self {
        bits: [0; 64],
        firsts: 0,
    };

    /// Adds the first two of a word in small letters. A word of one letter may go on with any.
    pub(super) fn add(&mut self, low: &str) {
        let mut bytes = low.bytes();
        let Some(first) = bytes.next() else {
            return;
        };
        self.firsts |= 1 << six_bits(first);
        match bytes.next() {
            Some(second) => self.bits[six_bits(first)] |= 1 << six_bits(second),
            None => self.bits[six_bits(first)] = u64::MAX,
        }
    }

    /// Whether one of those may begin here. What is not ASCII may be anything.
    #[inline]
    pub(super) fn may_begin(&self, bytes: &[u8], at: usize) -> bool {
        let first = bytes[at];
        if !first.is_ascii() {
            return true;
        }
        let first = six_bits(first);
        if self.firsts >> first & 1 == 0 {
            return false;
        }
        match bytes.get(at + 1) {
            Some(second) if second.is_ascii_alphanumeric() => {
                self.bits[first] >> six_bits(*second) & 1 != 0
            }
            _ => true,
        }
    }
}

/// Capitals and small letters are the same; the rest may share a bit, which only costs a closer look.
#[inline]
fn six_bits(byte: u8) -> usize {
    usize::from(byte & 0x1f | (byte & 0x40) >> 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_are_told_apart_and_capitals_are_not() {
        let mut pairs = Pairs::NONE;
        pairs.add("elm");
        pairs.add("14");
        let may_begin = |text: &str| pairs.may_begin(text.as_bytes(), 0);
        for text in ["elm", "ELM", "e l m", "14", "1", "1.4", "élm"] {
            assert!(may_begin(text), "{text}");
        }
        for text in ["eat", "41", "15", "the", "qd", "-"] {
            assert!(!may_begin(text), "{text}");
        }
    }
}
