//! One character as it is compared: small, without marks, and an ASCII letter or digit where it looks like one.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Letters of other alphabets that look like one of ours, and the few of ours that come apart in no table. Capitals and small
/// letters are listed apart: a Greek Ν looks like N, and ν like v.
const ALIKE: [(&str, &str); 6] = [
    ("АВЕКМНОРСТУХІЈЅԌԚԜ", "abekmhopctyxijsgqw"),
    ("аеорсухіјѕһӏԁԛԝвкмнт", "aeopcyxijshldqwbkmht"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ("αβεικνορτυχωϲϳ", "abeikvoptuxwcj"),
    ("ıɑɡɩʟոսօհցեոՕ", "iagilnuohqtno"),
    ("łŁøØđĐħĦŧŦ", "llooddhhtt"),
];

/// The first digits of other scripts: the nine after each are the next ones.
const ZEROS: [char; 6] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{e50}',
];

/// Letters, digits and marks over them; everything else only stands between words.
pub(super) fn is_kept(char: char) -> bool {
    char.is_ascii_alphanumeric()
        || (!char.is_ascii() && (char.is_alphanumeric() || is_combining_mark(char)))
}

/// What a character is compared as: nothing for a mark, more than one for letters that are written as one.
#[inline]
pub(super) fn each(char: char, mut add: impl FnMut(char)) {
    if char.is_ascii() {
        add(char.to_ascii_lowercase());
    } else {
        decompose_compatible(char, |part| {
            if !is_combining_mark(part) {
                match alike(part) {
                    Some(letter) => add(letter),
                    None => part.to_lowercase().for_each(&mut add),
                }
            }
        });
    }
}

fn alike(char: char) -> Option<char> {
    if char.is_ascii() {
        return None;
    }
    let letter = ALIKE.iter().find_map(|(theirs, ours)| {
        let place = theirs.chars().position(|their| their == char)?;
        ours.chars().nth(place)
    });
    letter.or_else(|| {
        let digit = |zero: char| {
            let value = u32::from(char).checked_sub(u32::from(zero))?;
            char::from_digit(value, 10)
        };
        ZEROS.into_iter().find_map(digit)
    })
}

/// The digit a character shows, as ASCII.
pub(super) fn digit(char: char) -> Option<u8> {
    let mut digit = None;
    each(char, |char| {
        digit = digit.or(u8::try_from(char).ok().filter(u8::is_ascii_digit));
    });
    digit
}

/// In a postcode a letter O is read as 0, and an I or a small L as 1.
pub(super) const ALIKE_IN_A_CODE: [&[char]; 2] = [&['0', 'o'], &['1', 'i', 'l']];

pub(super) fn in_a_code(char: char) -> char {
    let alike = ALIKE_IN_A_CODE.iter().find(|alike| alike.contains(&char));
    alike.map_or(char, |alike| alike[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut low = String::new();
        text.chars()
            .for_each(|char| each(char, |char| low.push(char)));
        low
    }

    #[test]
    fn what_looks_the_same_is_compared_as_the_same() {
        for (theirs, ours) in ALIKE {
            assert_eq!(theirs.chars().count(), ours.chars().count(), "{theirs}");
        }
        assert_eq!(folded("Тɑnnеry"), "tannery");
        assert_eq!(folded("１４ ＯＫ７ ³"), "14 ok7 3");
        assert_eq!(folded("Tŷ Ty\u{302} ﬁ"), "ty ty fi");
        assert_eq!(folded("٠١٢"), "012");
        assert_eq!(folded("𝗢𝗞𝟳"), "ok7");
    }
}
