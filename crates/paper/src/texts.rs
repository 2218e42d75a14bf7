//! Every word of a document, as it will stand on the paper.

use crate::document::{Block, Document, Inline};

/// All texts of a document, in no promised order.
pub(crate) fn texts(document: &Document) -> Vec<&str> {
    let mut all = vec![document.date.as_str()];
    all.extend(document.from.iter().chain(&document.to).map(String::as_str));
    for block in document.blocks.iter().chain(&document.reply) {
        of_block(block, &mut all);
    }
    all
}

fn of_block<'a>(block: &'a Block, all: &mut Vec<&'a str>) {
    match block {
        Block::Heading { text: words, .. } | Block::Paragraph(words) => of_words(words, all),
        Block::List { items, .. } => items.iter().for_each(|item| of_words(item, all)),
        Block::Quote { words, who } => {
            of_words(words, all);
            all.push(who);
        }
        Block::Signature { name, role } => all.extend([name.as_str(), role.as_str()]),
        Block::WritingLines { label, .. } | Block::DrawingBox { label } => all.push(label),
        Block::TickBoxes { label, choices } => {
            all.push(label);
            all.extend(choices.iter().map(String::as_str));
        }
    }
}

fn of_words<'a>(words: &'a [Inline], all: &mut Vec<&'a str>) {
    for inline in words {
        match inline {
            Inline::Text(text) => all.push(text),
            Inline::Strong(held)
            | Inline::Emphasis(held)
            | Inline::InLanguage { words: held, .. } => of_words(held, all),
            Inline::Break => {}
        }
    }
}

/// The languages of pieces that are not in the document's own, in no promised order.
pub(crate) fn languages(document: &Document) -> impl Iterator<Item = &str> {
    let blocks = document.blocks.iter().chain(&document.reply);
    let held = blocks.flat_map(|block| match block {
        Block::Heading { text: words, .. }
        | Block::Paragraph(words)
        | Block::Quote { words, .. } => {
            vec![&words[..]]
        }
        Block::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
        _ => Vec::new(),
    });
    held.flat_map(in_words)
}

fn in_words(words: &[Inline]) -> Vec<&str> {
    let found = words.iter().flat_map(|inline| match inline {
        Inline::InLanguage { language, words } => {
            let mut all = in_words(words);
            all.push(language);
            all
        }
        Inline::Strong(held) | Inline::Emphasis(held) => in_words(held),
        Inline::Text(_) | Inline::Break => Vec::new(),
    });
    found.collect()
}
