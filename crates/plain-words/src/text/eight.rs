//! Letters and digits of ASCII, eight bytes at a time: most words are no longer than that.

/// The highest bit of each byte.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// The bit in which a capital differs from its small letter; every digit has it.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// The letters and digits that eight bytes begin with.
pub(super) struct Eight {
    /// How many there are.
    pub(super) length: usize,
    /// All of them in small letters, the first lowest; 0 for the bytes after them.
    pub(super) low: u64,
    pub(super) uppers: u32,
    pub(super) digits: u32,
}

impl Eight {
    /// Looks at the eight bytes from a place on; at the end of the text there may be fewer.
    #[inline]
    pub(super) fn at(bytes: &[u8], at: usize) -> Self {
        match bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            Some(eight) => Self::of(u64::from_le_bytes(*eight)),
            None => Self::of(last(bytes, at)),
        }
    }

    /// In each byte its highest bit says whether it is of a kind; bytes beyond ASCII have that bit already, and are of none.
    #[inline]
    fn of(eight: u64) -> Self {
        let small = (eight | SMALL) & !HIGH;
        let letters = from(small, b'a') & !from(small, b'z' + 1) & !eight & HIGH;
        let bare = eight & !HIGH;
        let digits = from(bare, b'0') & !from(bare, b'9' + 1) & !eight & HIGH;
        let others = !(letters | digits) & HIGH;
        // Everything below the first byte that is neither.
        let kept = ((others & others.wrapping_neg()) >> 7).wrapping_sub(1);
        // Where it differs from a small letter, it is moved to the highest bit.
        let uppers = letters & !(eight << 2);
        Self {
            length: (others.trailing_zeros() / 8) as usize,
            low: (eight | SMALL) & kept,
            uppers: count(uppers & kept),
            digits: count(digits & kept),
        }
    }
}

/// The highest bit of each byte (below 128) says whether it is at least this one.
#[inline]
const fn from(bytes: u64, least: u8) -> u64 {
    bytes + 0x0101_0101_0101_0101 * (0x80 - least as u64)
}

/// How many bytes have their highest bit.
#[inline]
const fn count(marks: u64) -> u32 {
    ((marks >> 7).wrapping_mul(0x0101_0101_0101_0101) >> 56) as u32
}

#[cold]
fn last(bytes: &[u8], at: usize) -> u64 {
    let mut eight = [0; 8];
    let rest = bytes.get(at..).unwrap_or_default();
    eight
        .iter_mut()
        .zip(rest)
        .for_each(|(to, from)| *to = *from);
    u64::from_le_bytes(eight)
}

#[cfg(test)]
mod tests {
    use super::Eight;
    use crate::hash;

    #[test]
    fn every_byte_is_told_apart_wherever_it_stands() {
        for byte in 0..=255_u8 {
            for place in 0..8 {
                let mut bytes = *b"aB3dEf7h";
                bytes[place] = byte;
                let run = Eight::at(&bytes, 0);
                let kept = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric());
                assert_eq!(run.length, kept.clone().count());
                let uppers = kept.clone().filter(|byte| byte.is_ascii_uppercase());
                assert_eq!(run.uppers as usize, uppers.count());
                let digits = kept.clone().filter(|byte| byte.is_ascii_digit());
                assert_eq!(run.digits as usize, digits.count());
                let low: String = kept
                    .map(|byte| char::from(byte.to_ascii_lowercase()))
                    .collect();
                assert!(run.length == 0 || hash::step(hash::START, run.low) == hash::word(&low));
            }
        }
    }

    #[test]
    fn a_text_may_end_anywhere() {
        for length in 0..20 {
            let text = "x".repeat(length);
            for at in 0..=length {
                assert_eq!(Eight::at(text.as_bytes(), at).length, (length - at).min(8));
            }
        }
    }
}
