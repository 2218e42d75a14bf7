//! Is a form still what the letter says? Each keeps the words it was made from; when the letter has others, somebody has to look again.

use paper::{Block, Document};

use super::store::Made;

/// The words of a letter as its readers have them: what a form is made from. Who signs it, the day and the reply sheet are none.
pub(in crate::letters) fn words_of(document: &Document) -> String {
    let said = document.blocks.iter();
    let said = said.filter(|block| !matches!(block, Block::Signature { .. }));
    paper::plain(&Document {
        title: String::new(),
        from: Vec::new(),
        to: Vec::new(),
        date: String::new(),
        blocks: said.cloned().collect(),
        reply: Vec::new(),
        ..document.clone()
    })
}

/// Has the letter other words than this was made from?
pub(super) fn is_stale(made: &Made, words: &str) -> bool {
    made.source != words
}

/// What the letter says now and did not say when this was made, and what it said then and does not say now, in paragraphs.
pub(super) fn changes(source: &str, words: &str) -> (Vec<String>, Vec<String>) {
    let only_in = |text: &str, other: &str| {
        let known: Vec<&str> = other.split("\n\n").map(str::trim).collect();
        let paragraphs = text.split("\n\n").map(str::trim);
        let left = paragraphs.filter(|one| !one.is_empty() && !known.contains(one));
        left.map(str::to_owned).collect()
    };
    (only_in(words, source), only_in(source, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_told_in_paragraphs() {
        let (now, then) = changes("Hello.\n\nOn Monday.\n", "Hello.\n\nOn Tuesday.\n\nBye.\n");
        assert_eq!(
            (now, then),
            (
                vec!["On Tuesday.".to_owned(), "Bye.".to_owned()],
                vec!["On Monday.".to_owned()]
            )
        );
    }
}
