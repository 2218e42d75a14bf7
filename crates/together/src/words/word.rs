//! One word as the house keeps it: the same fields as an entry of `wordlist/words.toml`, and the same TOML in and out.

use std::sync::LazyLock;

use plain_words::{ListError, WordList};
use serde::{Deserialize, Serialize};

/// The list this project suggests, inside the program.
const OURS: &str = include_str!("../../../../wordlist/words.toml");

/// A word to look for. `wordlist/README.md` says what each field means.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptWord {
    /// The phrase to look for.
    pub term: String,
    /// Its other forms.
    pub variants: Vec<String>,
    /// Longer phrases in which it is no trouble.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fine_in: Vec<String>,
    /// What kind of trouble it is, by its name in the list.
    pub kind: String,
    /// What to do about it, by its name in the list.
    pub advice: String,
    /// What could be said instead.
    pub say_instead: Vec<String>,
    /// One kind sentence for the person who writes.
    pub why: String,
    /// Where it was seen.
    pub source: String,
    /// It is about somebody who was hurt.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about_harm: bool,
    /// A rule of its own that it feeds, by its name in the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acts_as: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct File<T> {
    #[serde(default = "Vec::new")]
    word: Vec<T>,
}

impl KeptWord {
    /// Is this the word of this term? Large and small letters do not matter, nor where a hyphen stands for a space.
    pub fn is(&self, term: &str) -> bool {
        key(&self.term) == key(term)
    }

    /// Does it only feed a rule about gaps and greetings? Then there is nothing in it to explain.
    pub fn is_no_word(&self) -> bool {
        matches!(self.acts_as.as_deref(), Some("gap" | "greeting"))
    }
}

/// A term as it is compared and sorted.
pub(super) fn key(term: &str) -> String {
    let plain = term.to_lowercase().replace('-', " ").replace('’', "'");
    plain.trim().to_owned()
}

/// The words of a list's TOML, and the list they make. The error names the line.
pub(super) fn from_toml(text: &str) -> Result<(Vec<KeptWord>, WordList), ListError> {
    let list = WordList::from_toml(text)?;
    let file: File<KeptWord> = toml::from_str(text).map_err(|error| ListError::Syntax {
        line: 1 + text[..error.span().map_or(0, |span| span.start)]
            .matches('\n')
            .count(),
        message: error.message().to_owned(),
    })?;
    Ok((file.word, list))
}

/// The TOML of words, in the shape of `wordlist/words.toml`. `said` is a comment above each word, where there is one.
pub(super) fn to_toml<'a>(
    words: impl Iterator<Item = &'a KeptWord>,
    said: impl Fn(&KeptWord) -> Option<String>,
) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push('\n');
        }
        text.extend(said(word).map(|said| format!("# {said}\n")));
        let one = toml::to_string(&File { word: vec![word] });
        text += &one.expect("a word is texts and lists of texts");
    }
    text
}

/// What this project suggests: the words, and the list they make.
pub(super) fn ours() -> &'static (Vec<KeptWord>, std::sync::Arc<WordList>) {
    static ALL: LazyLock<(Vec<KeptWord>, std::sync::Arc<WordList>)> = LazyLock::new(|| {
        let (words, list) = from_toml(OURS).expect("a test reads our own list");
        (words, std::sync::Arc::new(list))
    });
    &ALL
}
