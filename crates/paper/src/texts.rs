//! Every word of a document, as it will stand on the paper.

use crate::document::{Block, Document, Inline, Manner};

/// All texts of a document, in no promised order.
pub(crate) fn texts(document: &Document) -> Vec<&str> {
    let mut all = vec![document.date.as_str()];
    if document.manner == Manner::Court {
        all.push(&document.title);
    }
    all.extend(document.from.iter().chain(&document.to).map(String::as_str));
    for block in document.blocks.iter().chain(&document.reply) {
        of_block(block, &mut all);
    }
    all
}

fn of_block<'a>(block: &'a Block, all: &mut Vec<&'a str>) {
    match block {
        Block::Heading { text: words, .. }
        | Block::Paragraph(words)
        | Block::Numbered { words, .. } => of_words(words, all),
        Block::Facts(facts) => facts.iter().for_each(|fact| {
            all.push(&fact.name);
            of_words(&fact.words, all);
        }),
        Block::List { items, .. } => items.iter().for_each(|item| of_words(item, all)),
        Block::Quote { words, who } => {
            of_words(words, all);
            all.push(who);
        }
        Block::Signature { name, role } => all.extend([name.as_str(), role.as_str()]),
        Block::WritingLines { label, .. } | Block::DrawingBox { label } => all.push(label),
        Block::Pictured { alt, words, .. } => {
            all.push(alt);
            of_words(words, all);
        }
        Block::Panels(panels) => panels.iter().for_each(|panel| {
            all.extend([panel.number.as_str(), &panel.alt, &panel.whose]);
            of_words(&panel.words, all);
        }),
        Block::SideBySide { languages, rows } => {
            all.extend(languages.iter().map(|one| one.name.as_str()));
            let sides = rows.iter().flatten().flatten();
            sides.for_each(|block| of_block(block, all));
        }
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
    blocks.flat_map(in_block)
}

fn in_block(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading { text: words, .. }
        | Block::Paragraph(words)
        | Block::Numbered { words, .. }
        | Block::Pictured { words, .. }
        | Block::Quote { words, .. } => in_words(words),
        Block::List { items, .. } => items.iter().flat_map(|item| in_words(item)).collect(),
        Block::Facts(facts) => facts
            .iter()
            .flat_map(|fact| in_words(&fact.words))
            .collect(),
        Block::Panels(panels) => panels
            .iter()
            .flat_map(|panel| in_words(&panel.words))
            .collect(),
        Block::SideBySide { languages, rows } => {
            let sides = rows.iter().flatten().flatten().flat_map(in_block);
            let named = languages.iter().map(|one| one.tag.as_str());
            named.chain(sides).collect()
        }
        _ => Vec::new(),
    }
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
