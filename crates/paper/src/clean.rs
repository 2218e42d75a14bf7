//! What every form has in common before it is made: no control characters, no empty pieces, no skipped headings.

use crate::document::{Block, Document, Fact, Inline, Panel, Tongue};

/// The same document, fit to be shown: what cannot be seen or could turn its neighbours round is gone, line breaks
/// inside texts are `Break`s, and pieces without words are left out.
pub(crate) fn clean(document: &Document) -> Document {
    let mut deepest = 0;
    Document {
        title: line(&document.title),
        language: document.language.clone(),
        manner: document.manner,
        from: lines(&document.from),
        to: lines(&document.to),
        date: line(&document.date),
        blocks: blocks(&document.blocks, &mut deepest),
        reply: blocks(&document.reply, &mut deepest),
    }
}

fn blocks(all: &[Block], deepest: &mut u8) -> Vec<Block> {
    all.iter().filter_map(|each| block(each, deepest)).collect()
}

fn block(block: &Block, deepest: &mut u8) -> Option<Block> {
    Some(match block {
        Block::Heading { level, text } => {
            let text = said(text)?;
            *deepest = (*level).clamp(1, deepest.saturating_add(1)).min(6);
            Block::Heading {
                level: *deepest,
                text,
            }
        }
        Block::Paragraph(words) => Block::Paragraph(said(words)?),
        Block::Numbered { number, words } => Block::Numbered {
            number: *number,
            words: said(words)?,
        },
        Block::Facts(facts) => {
            let facts: Vec<_> = facts.iter().filter_map(fact).collect();
            (!facts.is_empty()).then_some(Block::Facts(facts))?
        }
        Block::List { ordered, items } => {
            let items: Vec<_> = items.iter().filter_map(|item| said(item)).collect();
            (!items.is_empty()).then_some(Block::List {
                ordered: *ordered,
                items,
            })?
        }
        Block::Quote { words, who } => Block::Quote {
            words: said(words)?,
            who: line(who),
        },
        Block::Signature { name, role } => Block::Signature {
            name: line(name),
            role: line(role),
        },
        Block::WritingLines { label, lines } => Block::WritingLines {
            label: line(label),
            lines: *lines,
        },
        Block::TickBoxes { label, choices } => Block::TickBoxes {
            label: line(label),
            choices: lines(choices),
        },
        Block::Pictured {
            picture,
            alt,
            words,
        } => Block::Pictured {
            picture: line(picture),
            alt: line(alt),
            words: said(words)?,
        },
        Block::Panels(panels) => {
            let panels: Vec<_> = panels.iter().filter_map(panel).collect();
            (!panels.is_empty()).then_some(Block::Panels(panels))?
        }
        Block::SideBySide { languages, rows } => Block::SideBySide {
            languages: languages.clone().map(|one| Tongue {
                name: line(&one.name),
                ..one
            }),
            rows: rows
                .iter()
                .map(|row| row.each_ref().map(|side| blocks(side, deepest)))
                .filter(|row| row.iter().any(|side| !side.is_empty()))
                .collect(),
        },
        Block::DrawingBox { label } => Block::DrawingBox { label: line(label) },
    })
}

/// What has a name and says something.
fn fact(fact: &Fact) -> Option<Fact> {
    let name = line(&fact.name);
    (!name.is_empty()).then_some(Fact {
        name,
        words: said(&fact.words)?,
    })
}

/// A panel that has a picture or words.
fn panel(panel: &Panel) -> Option<Panel> {
    let words = said(&panel.words);
    let picture = line(&panel.picture);
    (words.is_some() || !picture.is_empty()).then(|| Panel {
        number: line(&panel.number),
        picture,
        alt: line(&panel.alt),
        words: words.unwrap_or_default(),
        whose: line(&panel.whose),
    })
}

/// The words, if there are any.
fn said(words: &[Inline]) -> Option<Vec<Inline>> {
    let words = inlines(words);
    has_words(&words).then_some(words)
}

fn has_words(words: &[Inline]) -> bool {
    words.iter().any(|inline| match inline {
        Inline::Text(text) => !text.trim().is_empty(),
        Inline::Strong(held) | Inline::Emphasis(held) | Inline::InLanguage { words: held, .. } => {
            has_words(held)
        }
        Inline::Break => false,
    })
}

pub(crate) fn inlines(all: &[Inline]) -> Vec<Inline> {
    all.iter().flat_map(inline).collect()
}

fn inline(inline: &Inline) -> Vec<Inline> {
    match inline {
        Inline::Text(text) => broken(text),
        Inline::Strong(held) => vec![Inline::Strong(inlines(held))],
        Inline::Emphasis(held) => vec![Inline::Emphasis(inlines(held))],
        Inline::InLanguage { language, words } => vec![Inline::InLanguage {
            language: language.clone(),
            words: inlines(words),
        }],
        Inline::Break => vec![Inline::Break],
    }
}

fn broken(text: &str) -> Vec<Inline> {
    let text = text.replace("\r\n", "\n");
    let mut parts = text.split(is_line_end).map(visible);
    let mut all = vec![Inline::Text(parts.next().unwrap_or_default())];
    for part in parts {
        all.extend([Inline::Break, Inline::Text(part)]);
    }
    all.retain(|inline| *inline != Inline::text(""));
    all
}

fn lines(all: &[String]) -> Vec<String> {
    all.iter()
        .map(|each| line(each))
        .filter(|each| !each.is_empty())
        .collect()
}

fn line(text: &str) -> String {
    visible(&text.replace(is_line_end, " ")).trim().to_owned()
}

fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

fn visible(text: &str) -> String {
    let spaced = text.chars().map(|c| if c == '\t' { ' ' } else { c });
    spaced.filter(|c| !is_hidden(*c)).collect()
}

/// Control characters, characters that turn the direction of what follows (a name must not reorder the sentence it
/// stands in), and code points that are no characters.
fn is_hidden(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || (0xfdd0..=0xfdef).contains(&code)
        || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_dropped_and_what_can_be_stays() {
        assert_eq!(line("A\0mi\u{202e}ra\u{feff}\u{7}"), "Amira");
        assert_eq!(line("أميرة 👩🏽‍🚒 ŵ\u{302}"), "أميرة 👩🏽‍🚒 ŵ\u{302}");
    }

    #[test]
    fn a_new_line_inside_words_is_a_break_and_inside_a_name_a_space() {
        assert_eq!(
            broken("one\r\ntwo"),
            [Inline::text("one"), Inline::Break, Inline::text("two")]
        );
        assert_eq!(line("Amira\nHaddad"), "Amira Haddad");
    }

    #[test]
    fn headings_never_skip_a_level() {
        let all = [3, 0, 4, 9, 1, 2].map(|level| Block::heading(level, "Why"));
        let levels = blocks(&all, &mut 0).into_iter().map(|block| match block {
            Block::Heading { level, .. } => level,
            other => panic!("not a heading: {other:?}"),
        });
        assert_eq!(levels.collect::<Vec<_>>(), [1, 1, 2, 3, 1, 2]);
    }

    #[test]
    fn pieces_without_words_are_left_out() {
        let nothing = vec![Inline::text(" \0"), Inline::Strong(vec![Inline::Break])];
        let all = [
            Block::Paragraph(nothing.clone()),
            Block::Heading {
                level: 1,
                text: nothing.clone(),
            },
            Block::List {
                ordered: true,
                items: vec![nothing],
            },
        ];
        assert_eq!(blocks(&all, &mut 0), []);
    }
}
