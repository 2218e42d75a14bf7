//! What a language tag tells a typesetter and a browser.

/// A language tag, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Language<'a> {
    /// Two or three letters: `en`, `cy`.
    pub(crate) name: &'a str,
    /// Two letters: `GB`.
    pub(crate) region: Option<&'a str>,
    /// Read from right to left.
    pub(crate) right_to_left: bool,
}

/// Languages usually written from right to left. Panjabi is not here: what is written in Britain is mostly
/// Gurmukhi, which runs from left to right; as `pa-Arab` it says so itself.
const RIGHT_TO_LEFT: [&str; 11] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur",
];

/// Scripts that run from right to left, as a tag names them.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 6] = ["arab", "hebr", "nkoo", "syrc", "thaa", "aran"];

impl<'a> Language<'a> {
    /// Reads a BCP 47 tag (RFC 5646): language, then script, then region. What follows is not needed here.
    pub(crate) fn read(tag: &'a str) -> Option<Self> {
        let mut parts = tag.split('-').peekable();
        let name = parts.next().filter(|part| letters(part, 2..=3))?;
        let script = parts
            .next_if(|part| letters(part, 4..=4))
            .map(str::to_ascii_lowercase);
        let region = parts.next_if(|part| letters(part, 2..=2));
        let right_to_left = match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.as_str()),
            None => RIGHT_TO_LEFT.contains(&name.to_ascii_lowercase().as_str()),
        };
        Some(Self {
            name,
            region,
            right_to_left,
        })
    }

    /// The direction as HTML says it. A tag that cannot be read is taken for left to right.
    pub(crate) fn direction(tag: &str) -> &'static str {
        let right_to_left = Language::read(tag).is_some_and(|language| language.right_to_left);
        if right_to_left { "rtl" } else { "ltr" }
    }
}

/// A line runs the way of its first letter (rules P2 and P3 of Unicode's bidirectional algorithm, UAX #9).
pub(crate) fn runs_from_right(line: &str) -> bool {
    line.chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(is_right_to_left)
}

/// Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours: the blocks that Unicode keeps for such scripts.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

fn letters(part: &str, many: std::ops::RangeInclusive<usize>) -> bool {
    many.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_decides_the_direction_and_then_the_language() {
        let directions = [
            "ar",
            "ur-PK",
            "pa",
            "pa-Guru",
            "pa-Arab",
            "cy",
            "az-Arab-IR",
            "nonsense!",
        ];
        assert_eq!(
            directions.map(Language::direction),
            ["rtl", "rtl", "ltr", "ltr", "rtl", "ltr", "rtl", "ltr"]
        );
    }

    #[test]
    fn a_line_runs_the_way_of_its_first_letter() {
        let lines = [
            "14 Orchard Road",
            "12 شارع النيل",
            "أميرة (Amira)",
            "Amira (أميرة)",
            "12",
            "",
        ];
        assert_eq!(
            lines.map(runs_from_right),
            [false, true, true, false, false, false]
        );
    }

    #[test]
    fn a_region_is_found_behind_a_script() {
        let chinese = Language::read("zh-Hant-TW").expect("a good tag");
        assert_eq!((chinese.name, chinese.region), ("zh", Some("TW")));
    }

    #[test]
    fn what_is_no_tag_is_not_read() {
        assert_eq!(
            ["", "english", "e", "en_GB", "12", "cý"].map(Language::read),
            [None; 6]
        );
    }
}
