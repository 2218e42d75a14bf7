//! Is a sealed detail in a text? One rule for letters, pages and the form that writes a detail down.

use std::sync::LazyLock;

use plain_words::{About, Purpose, Reader, Rule, Stage, WordList, check};

/// Does this text hold this detail, however it is laid out?
pub fn holds(text: &str, detail: &str) -> bool {
    holds_any(text, vec![detail.to_owned()])
}

/// Does it hold one of these?
pub fn holds_any(text: &str, details: Vec<String>) -> bool {
    static LIST: LazyLock<WordList> = LazyLock::new(WordList::ours);
    let reader = Reader {
        stage: Stage::Adult,
    };
    let about = About {
        sealed: details,
        ..About::default()
    };
    let found = check(text, &LIST, Purpose::Letter, &reader, &about);
    found
        .iter()
        .any(|finding| finding.rule == Rule::SealedDetail)
}
