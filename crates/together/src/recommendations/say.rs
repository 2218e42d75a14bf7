//! A text with mentions in the words of its readers, as plain paragraphs.

use paper::{Block, Inline};

use crate::{
    about_me::Spoken, door::OpenFile, file::Readers, letters::render, people::naming, web::Prose,
};

/// The text in the words these readers know, and the mentions nobody can say to them.
pub(crate) fn said_to(file: &OpenFile, readers: &Readers, text: &str) -> (String, Vec<String>) {
    let names = naming(file, file.families(), file.child(), readers);
    let rendered = render(text, &names, &Spoken::of(&file.about_me));
    let pieces: Vec<String> = rendered.blocks.iter().map(of_block).collect();
    (pieces.join("\n\n"), rendered.unresolved)
}

/// As a worker reads it on a page.
pub(crate) fn for_worker(file: &OpenFile, text: &str) -> Prose {
    let (said, _) = said_to(file, &Readers::worker(), text);
    Prose::new(&said, &Spoken::of(&file.about_me))
}

/// The same in one line.
pub(crate) fn in_a_line(file: &OpenFile, text: &str) -> String {
    let (said, _) = said_to(file, &Readers::worker(), text);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn of_block(block: &Block) -> String {
    match block {
        Block::Heading { text: words, .. } | Block::Paragraph(words) => of_words(words),
        Block::Quote { words, .. } => format!("“{}”", of_words(words)),
        Block::List { items, .. } => {
            let items = items.iter().map(|item| format!("– {}", of_words(item)));
            items.collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

fn of_words(words: &[Inline]) -> String {
    words
        .iter()
        .map(|one| match one {
            Inline::Text(text) => text.clone(),
            Inline::Strong(words) | Inline::Emphasis(words) | Inline::InLanguage { words, .. } => {
                of_words(words)
            }
            Inline::Break => "\n".to_owned(),
        })
        .collect()
}
