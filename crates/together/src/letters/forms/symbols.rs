//! The pictures of Easy Read: which there are, and which one a line brings to mind.

use std::sync::LazyLock;

use serde::Deserialize;

/// A picture.
#[derive(Debug, Deserialize)]
pub(crate) struct Symbol {
    /// Its name, and that of its file.
    pub(crate) name: String,
    /// What it shows, for those who cannot see it.
    pub(crate) alt: String,
    /// We drew it; the others are of a set that asks for its name beside its pictures.
    #[serde(default)]
    pub(crate) own: bool,
    /// The words that bring it to mind, in small letters; a few words together come before one.
    words: Vec<String>,
}

impl Symbol {
    /// Its name as one writes it.
    pub(crate) fn title(&self) -> String {
        let name = self.name.strip_prefix("our-").unwrap_or(&self.name);
        name.replace('-', " ")
    }
}

/// All of them, in an order of ours: what is rarer in a letter comes before what nearly every letter says.
pub(crate) static SYMBOLS: LazyLock<Vec<Symbol>> = LazyLock::new(|| {
    let all = include_str!("../../../../../web/symbols.json");
    serde_json::from_str(all).expect("a test reads the pictures")
});

/// The picture of this name.
pub(crate) fn symbol(name: &str) -> Option<&'static Symbol> {
    SYMBOLS.iter().find(|symbol| symbol.name == name)
}

/// The picture that somebody asks for: by its name, or by a word that brings it to mind.
pub(super) fn asked_for(words: &str) -> Option<&'static Symbol> {
    let small = words.trim().to_lowercase();
    let named = SYMBOLS
        .iter()
        .find(|symbol| symbol.title() == small || symbol.name == small || symbol.alt == small);
    named.or_else(|| SYMBOLS.iter().find(|symbol| symbol.words.contains(&small)))
}

/// The picture that a line brings to mind: of several words together, then of one word, the one that is rarer in a letter.
pub(super) fn proposed(line: &str) -> Option<&'static Symbol> {
    let words = words(line);
    let stands = |wanted: &str| {
        let wanted: Vec<&str> = wanted.split(' ').collect();
        words.windows(wanted.len()).any(|some| some == wanted)
    };
    let of = |together: bool| {
        SYMBOLS.iter().find(|symbol| {
            let mut theirs = symbol.words.iter();
            theirs.any(|word| word.contains(' ') == together && stands(word))
        })
    };
    of(true).or_else(|| of(false))
}

/// The words of a line in small letters; an apostrophe joins what it stands between.
fn words(line: &str) -> Vec<String> {
    let small = line.to_lowercase().replace(['’', '\''], "");
    let words = small.split(|c: char| !c.is_alphanumeric() && c != '-');
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> &'static str {
        proposed(line).map_or("", |symbol| &symbol.name)
    }

    #[test]
    fn a_line_brings_a_picture_to_mind() {
        assert_eq!(of("I work with the court."), "classical-building");
        assert_eq!(
            of("Your mum and dad do not agree about home."),
            "two-opinions"
        );
        assert_eq!(of("I meet your mum and dad."), "parents");
        assert_eq!(of("You don’t have to choose."), "no-choice");
        assert_eq!(of("We can draw."), "crayon");
        assert_eq!(of("If someone is hurt, I tell people."), "adhesive-bandage");
        assert_eq!(of("Xylem."), "");
    }

    #[test]
    fn a_picture_is_asked_for_by_its_name_or_by_a_word() {
        assert_eq!(asked_for(" House ").map(|one| &*one.name), Some("house"));
        assert_eq!(
            asked_for("dont know").map(|one| &*one.name),
            Some("dont-know")
        );
        assert_eq!(asked_for("nan").map(|one| &*one.name), Some("gran"));
        assert!(asked_for("unicorn").is_none());
    }

    #[test]
    fn every_picture_has_words_and_can_be_told() {
        for symbol in SYMBOLS.iter() {
            assert!(
                !symbol.alt.is_empty() && !symbol.words.is_empty(),
                "{symbol:?}"
            );
        }
    }
}
