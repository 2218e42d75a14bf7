//! From bytes to text.

use super::{Made, Unreadable};

/// A text, and whether something in it could not be read.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// Where the first bytes that are no text were, in characters.
    pub(crate) first_lost: Option<usize>,
}

/// Looks at how the bytes begin, so that a file of another kind is named and not read as nonsense.
pub(super) fn recognise(bytes: &[u8], named: Made) -> Result<Made, Unreadable> {
    match bytes {
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Ok(Made::Word),
        [0xd0, 0xcf, 0x11, 0xe0, ..] if named == Made::Word => Err(Unreadable::Locked),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Unreadable::OtherFormat(
            "an old Word document or another Office file",
        )),
        [b'%', b'P', b'D', b'F', b'-', ..] => Err(Unreadable::OtherFormat("a PDF")),
        [b'{', b'\\', b'r', b't', b'f', ..] => Err(Unreadable::OtherFormat("an RTF document")),
        _ if named == Made::Word => Err(Unreadable::NotWord),
        _ => Ok(named),
    }
}

/// Reads UTF-8, or the UTF-16 that some programs for Windows write. What is neither becomes “�”, and is told.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    match bytes.get(..2) {
        Some([0xff, 0xfe]) => return wide(&bytes, u16::from_le_bytes),
        Some([0xfe, 0xff]) => return wide(&bytes, u16::from_be_bytes),
        _ => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => Decoded {
            text,
            first_lost: None,
        },
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            Decoded {
                first_lost: Some(String::from_utf8_lossy(good).chars().count()),
                text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            }
        }
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Decoded {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut text = String::with_capacity(bytes.len());
    let mut first_lost = None;
    for (place, char) in char::decode_utf16(units).enumerate() {
        if char.is_err() {
            first_lost.get_or_insert(place);
        }
        text.push(char.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    Decoded { text, first_lost }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_utf_8_is_kept_as_far_as_it_can_be_and_its_first_place_is_known() {
        let decoded = decode(b"Zo\xc3\xab said \x93yes\x94".to_vec());
        assert_eq!(decoded.text, "Zoë said \u{fffd}yes\u{fffd}");
        assert_eq!(decoded.first_lost, Some(9));
    }

    #[test]
    fn utf_16_with_its_mark_is_read_either_way_round() {
        for swap in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
            let bytes: Vec<u8> = "\u{feff}Zoë 🐈".encode_utf16().flat_map(swap).collect();
            let decoded = decode(bytes);
            assert_eq!(decoded.text, "\u{feff}Zoë 🐈");
            assert_eq!(decoded.first_lost, None);
        }
    }

    #[test]
    fn other_formats_are_named_and_not_read_as_text() {
        for bytes in [&b"%PDF-1.7"[..], b"{\\rtf1", &[0xd0, 0xcf, 0x11, 0xe0, 0]] {
            assert!(matches!(
                recognise(bytes, Made::Text),
                Err(Unreadable::OtherFormat(_))
            ));
        }
        assert!(matches!(
            recognise(b"Dear Maya", Made::Word),
            Err(Unreadable::NotWord)
        ));
    }
}
