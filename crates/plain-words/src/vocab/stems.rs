//! Words that a child makes out of words they know: "kindly", "helpful", "unkindness", "drawers".

use super::bits::CHILD;
use super::known;
use crate::hash;

const ENDINGS: [(&str, &[&str]); 10] = [
    ("iness", &["y"]),
    ("ness", &[""]),
    ("ily", &["y"]),
    ("ly", &["", "le"]),
    ("ful", &["", "y"]),
    ("less", &[""]),
    ("ers", &["", "e", "er"]),
    ("able", &["", "e"]),
    ("ment", &[""]),
    ("y", &["", "e"]),
];
const STARTS: [&str; 4] = ["un", "re", "over", "out"];

/// Whether a word in small letters is made of one that children know.
pub(crate) fn is_childs(low: &str) -> bool {
    let is_known = |word: &str| known(hash::word(word)) & CHILD != 0;
    let bare = STARTS
        .iter()
        .filter_map(|start| low.strip_prefix(start))
        .filter(|rest| rest.len() > 2);
    std::iter::once(low)
        .chain(bare)
        .any(|word| is_known(word) || has_known_stem(word, &is_known))
}

fn has_known_stem(word: &str, is_known: &impl Fn(&str) -> bool) -> bool {
    ENDINGS.iter().any(|(ending, stems)| {
        let stem = word.strip_suffix(ending).filter(|stem| stem.len() > 2);
        stem.is_some_and(|stem| stems.iter().any(|end| is_known(&format!("{stem}{end}"))))
    })
}

#[cfg(test)]
mod tests {
    use super::is_childs;

    #[test]
    fn a_word_made_of_a_known_word_is_known() {
        for word in [
            "happily",
            "kindness",
            "unkind",
            "useful",
            "hopeless",
            "gently",
            "muddiness",
            "rewrite",
            "swimmers",
        ] {
            assert!(is_childs(word), "{word}");
        }
        for word in ["theoretical", "notwithstanding", "ly", "ness"] {
            assert!(!is_childs(word), "{word}");
        }
    }
}
