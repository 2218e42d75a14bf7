//! Numbers and texts out of a run of bytes. What is not there is 0 or empty: nothing here can panic.

/// Four bytes as a number.
#[inline]
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    match bytes.get(at..at + 4) {
        Some(&[one, two, three, four]) => u32::from_le_bytes([one, two, three, four]),
        _ => 0,
    }
}

/// Four bytes as a place.
#[inline]
pub(crate) fn place_at(bytes: &[u8], at: usize) -> usize {
    u32_at(bytes, at) as usize
}

/// Two bytes as a place.
#[inline]
pub(crate) fn short_at(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..at + 2) {
        Some(&[one, two]) => usize::from(u16::from_le_bytes([one, two])),
        _ => 0,
    }
}

/// Reads one thing after another.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

impl<'a> Reading<'a> {
    pub(super) fn number(&mut self) -> usize {
        let number = place_at(self.bytes, self.at);
        self.at += 4;
        number
    }

    pub(super) fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        byte
    }

    pub(super) fn text(&mut self) -> &'a str {
        let length = self.number();
        let text = self
            .bytes
            .get(self.at..self.at + length)
            .unwrap_or_default();
        self.at += length;
        std::str::from_utf8(text).unwrap_or_default()
    }

    pub(super) fn skip_text(&mut self) {
        self.at += self.number();
    }

    pub(super) fn skip_texts(&mut self) {
        for _ in 0..self.number() {
            self.skip_text();
        }
    }

    pub(super) fn texts(&mut self) -> Vec<&'a str> {
        let count = self.number();
        (0..count).map(|_| self.text()).collect()
    }
}
