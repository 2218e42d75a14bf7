//! The everyday forms of a word: the published lists give base words, and say that their forms belong to them.

const fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// Plurals and forms of verbs, which both published lists count as the word itself.
pub(crate) fn forms(word: &str) -> Vec<String> {
    let bytes = word.as_bytes();
    let (Some(last), true) = (bytes.last(), word.len() >= 2) else {
        return Vec::new();
    };
    let stem = &word[..word.len() - 1];
    let before = bytes[bytes.len() - 2];
    let mut forms = Vec::new();
    let mut add = |form: String| forms.push(form);
    match last {
        b'y' if !is_vowel(before) => {
            for ending in ["ies", "ied", "ier", "iest"] {
                add(format!("{stem}{ending}"));
            }
            add(format!("{word}ing"));
        }
        b'e' => {
            for ending in ["s", "d", "r", "st"] {
                add(format!("{word}{ending}"));
            }
            add(format!("{stem}ing"));
            if before == b'i' {
                add(format!("{}ying", &word[..word.len() - 2]));
            }
        }
        b's' | b'x' | b'z' | b'h' | b'o' => {
            for ending in ["s", "es", "ed", "ing", "er", "est"] {
                add(format!("{word}{ending}"));
            }
        }
        b'f' => {
            add(format!("{stem}ves"));
            add(format!("{word}s"));
        }
        _ => {
            for ending in ["s", "ed", "ing", "er", "est"] {
                add(format!("{word}{ending}"));
            }
        }
    }
    if doubles(bytes) {
        let end = char::from(*last);
        for ending in ["ed", "ing", "er", "est"] {
            add(format!("{word}{end}{ending}"));
        }
    }
    if let Some(stem) = word.strip_suffix("fe") {
        add(format!("{stem}ves"));
    }
    forms
}

/// One vowel and one consonant at the end of a short word: "stop", "plan"; also words in -el: "travel".
fn doubles(word: &[u8]) -> bool {
    let [.., before, vowel, last] = word else {
        return false;
    };
    let one_vowel = is_vowel(*vowel) && !is_vowel(*before) && !is_vowel(*last);
    let vowels = word.iter().filter(|byte| is_vowel(**byte)).count();
    one_vowel
        && !matches!(last, b'w' | b'x' | b'y')
        && (vowels == 1 || *last == b'l' || word.ends_with(b"in") || word.ends_with(b"et"))
}
