//! A document as plain text, to be read as an e-mail.

use crate::clean::clean;
use crate::document::{Block, Document, Inline, Panel};

/// Letters in a line, as e-mail has them (RFC 3676, section 4.2).
const WIDTH: usize = 72;

/// The document as plain text, wrapped at 72 characters. Nothing is drawn with signs that a screen reader would
/// spell out, but for the lines and boxes of a reply sheet.
pub fn plain(document: &Document) -> String {
    let document = clean(document);
    let mut pieces = vec![
        document.from.join("\n"),
        document.to.join("\n"),
        document.date.clone(),
    ];
    pieces.extend(document.blocks.iter().map(block));
    if !document.reply.is_empty() {
        pieces.push("-".repeat(WIDTH));
        pieces.extend(document.reply.iter().map(block));
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces.join("\n\n") + "\n"
}

fn block(block: &Block) -> String {
    match block {
        // A heading has a line more above it than a paragraph, as it has on paper.
        Block::Heading { text, .. } => format!("\n{}", wrapped(&words(text), "", "")),
        Block::Paragraph(held) | Block::Pictured { words: held, .. } => {
            wrapped(&words(held), "", "")
        }
        Block::Numbered {
            number,
            words: held,
        } => {
            let mark = format!("{number}. ");
            wrapped(&words(held), &mark, &" ".repeat(mark.len()))
        }
        Block::Facts(facts) => {
            let lines = facts.iter();
            let lines =
                lines.map(|fact| wrapped(&words(&fact.words), &format!("{}: ", fact.name), "  "));
            lines.collect::<Vec<_>>().join("\n")
        }
        Block::List { ordered, items } => list(*ordered, items),
        Block::Quote { words: held, who } => quote(&words(held), who),
        Block::Signature { name, role } => format!("\n{name}\n{role}").trim_end().to_owned(),
        Block::WritingLines { label, lines } => {
            let line = format!("\n\n{}", "_".repeat(60));
            wrapped(label, "", "") + &line.repeat(usize::from(*lines))
        }
        Block::TickBoxes { label, choices } => {
            let boxes = choices.iter().map(|choice| wrapped(choice, "[ ] ", "    "));
            std::iter::once(wrapped(label, "", ""))
                .chain(boxes)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Panels(panels) => {
            let panels: Vec<String> = panels.iter().map(panel).collect();
            panels.join("\n\n")
        }
        Block::SideBySide { languages, rows } => {
            let sides = languages.iter().enumerate();
            let sides = sides.map(|(side, language)| {
                let read: Vec<String> = rows
                    .iter()
                    .flat_map(|row| &row[side])
                    .map(self::block)
                    .collect();
                format!("\n{}\n\n{}", language.name, read.join("\n\n"))
            });
            sides.collect::<Vec<_>>().join("\n\n")
        }
        Block::DrawingBox { label } => wrapped(&format!("{label} ]"), "[ ", "  "),
    }
}

/// What the picture shows stands in brackets, as it does where somebody listens.
fn panel(panel: &Panel) -> String {
    let picture = Some(format!("[ {} ]", panel.alt)).filter(|_| !panel.alt.is_empty());
    let lines = [
        picture,
        Some(words(&panel.words)),
        Some(panel.whose.clone()),
    ];
    let lines = lines.into_iter().flatten().filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(|line| wrapped(&line, "   ", "   ")).collect();
    format!("{}.\n{}", panel.number, lines.join("\n"))
}

fn list(ordered: bool, items: &[Vec<Inline>]) -> String {
    let numbered = items.iter().enumerate().map(|(place, item)| {
        let mark = if ordered {
            format!("{}. ", place + 1)
        } else {
            "- ".to_owned()
        };
        wrapped(&words(item), &mark, &" ".repeat(mark.len()))
    });
    numbered.collect::<Vec<_>>().join("\n")
}

fn quote(words: &str, who: &str) -> String {
    let quote = wrapped(words, "    ", "    ");
    if who.is_empty() {
        quote
    } else {
        quote + "\n" + &wrapped(who, "    – ", "      ")
    }
}

fn words(all: &[Inline]) -> String {
    let texts = all.iter().map(|inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Strong(held) | Inline::Emphasis(held) | Inline::InLanguage { words: held, .. } => {
            words(held)
        }
        Inline::Break => "\n".to_owned(),
    });
    texts.collect()
}

/// The text in lines of at most `WIDTH`, the first led by `first` and the others by `rest`. A word is never cut, so
/// that an address to click stays whole.
fn wrapped(text: &str, first: &str, rest: &str) -> String {
    let mut lines = vec![first.to_owned()];
    for (place, line) in text.lines().enumerate() {
        if place > 0 {
            lines.push(rest.to_owned());
        }
        fill(&mut lines, line, rest);
    }
    lines.join("\n")
}

fn fill(lines: &mut Vec<String>, text: &str, rest: &str) {
    let mut empty = true;
    for word in text.split_whitespace() {
        let last = lines.last_mut().expect("wrapping begins with a line");
        if !empty && last.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{rest}{word}"));
        } else {
            last.push_str(if empty { "" } else { " " });
            last.push_str(word);
        }
        empty = false;
    }
}
