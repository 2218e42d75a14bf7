//! From Markdown with mentions to a document in the reader's own words.
//! A small subset: paragraphs, headings, lists, quotations, strong and emphasis. Anything else is shown as it was typed.

use paper::{Block, Inline};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::slips::said;
use crate::{about_me::Spoken, people::Naming};

/// What came of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rendered {
    pub(super) blocks: Vec<Block>,
    /// Mentions of somebody these readers may not know of, or whom nobody knows: each holds the letter.
    pub(super) unresolved: Vec<String>,
}

/// Renders a text for the readers this naming was made for, each piece with its language where the file knows it.
pub(super) fn render(source: &str, naming: &Naming, spoken: &Spoken) -> Rendered {
    let mut writer = Writer {
        naming,
        spoken,
        blocks: Vec::new(),
        open: vec![Vec::new()],
        items: Vec::new(),
        ordered: false,
        quoted: 0,
        unresolved: Vec::new(),
    };
    for event in Parser::new(source) {
        writer.take(event);
    }
    Rendered {
        blocks: writer.blocks,
        unresolved: writer.unresolved,
    }
}

struct Writer<'a> {
    naming: &'a Naming,
    spoken: &'a Spoken,
    blocks: Vec<Block>,
    open: Vec<Vec<Inline>>,
    items: Vec<Vec<Inline>>,
    ordered: bool,
    quoted: usize,
    unresolved: Vec<String>,
}

impl Writer<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.put_words(&text);
            }
            Event::SoftBreak => self.put(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.put(Inline::Break),
            _ => {}
        }
    }

    fn put(&mut self, inline: Inline) {
        if let Some(open) = self.open.last_mut() {
            open.push(inline);
        }
    }

    fn put_words(&mut self, text: &str) {
        for piece in self.spoken.by_word(text) {
            self.put(in_language(piece.language, piece.text));
        }
    }

    fn close(&mut self) -> Vec<Inline> {
        let inside = if self.open.len() > 1 {
            self.open.pop()
        } else {
            self.open.last_mut().map(std::mem::take)
        };
        inside.unwrap_or_default()
    }

    /// The same, as one piece where all of it is in one language.
    fn close_whole(&mut self) -> Vec<Inline> {
        let inside = self.close();
        match (self.spoken.recognised(&said(&inside)), &inside[..]) {
            (None, _) | (_, [Inline::InLanguage { .. }]) => inside,
            (Some(language), _) => vec![Inline::InLanguage {
                language,
                words: inside,
            }],
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Strong | Tag::Emphasis => self.open.push(Vec::new()),
            Tag::Link { dest_url, .. } => {
                // The link text is a hint for the writer; the reader gets their own word.
                let said = self.mention(dest_url);
                self.put(said);
                self.open.push(Vec::new());
            }
            Tag::List(first) => {
                self.items.clear();
                self.ordered = first.is_some();
            }
            Tag::BlockQuote(_) => self.quoted += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => {
                let inside = self.close();
                self.put(Inline::Strong(inside));
            }
            TagEnd::Emphasis => {
                let inside = self.close();
                self.put(Inline::Emphasis(inside));
            }
            TagEnd::Link => drop(self.close()),
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock => self.paragraph(),
            TagEnd::Heading(level) => {
                let text = self.close();
                self.blocks.push(Block::Heading {
                    level: deep(level),
                    text,
                });
            }
            TagEnd::Item => {
                let item = self.close_whole();
                self.items.push(item);
            }
            TagEnd::List(_) => self.blocks.push(Block::List {
                ordered: self.ordered,
                items: std::mem::take(&mut self.items),
            }),
            TagEnd::BlockQuote(_) => self.quoted = self.quoted.saturating_sub(1),
            _ => {}
        }
    }

    fn paragraph(&mut self) {
        let inside = self.close_whole();
        let block = if self.quoted > 0 {
            Block::Quote {
                words: inside,
                who: String::new(),
            }
        } else {
            Block::Paragraph(inside)
        };
        self.blocks.push(block);
    }

    fn mention(&mut self, target: &str) -> Inline {
        let (slug, form) = match target
            .strip_prefix("p:")
            .map(|person| person.split_once('#'))
        {
            None => return Inline::Text(target.to_owned()),
            Some(Some((slug, form))) => (slug, Some(form)),
            Some(None) => (target.trim_start_matches("p:"), None),
        };
        let Some(name) = self.naming.say(slug, form) else {
            self.unresolved.push(slug.to_owned());
            return Inline::Text("[…]".to_owned());
        };
        in_language(self.spoken.word(&name), name)
    }
}

/// This text in that language; in the letter's own, it is itself.
fn in_language(language: Option<String>, text: String) -> Inline {
    let text = Inline::Text(text);
    match language {
        Some(language) => Inline::InLanguage {
            language,
            words: vec![text],
        },
        None => text,
    }
}

fn deep(level: HeadingLevel) -> u8 {
    if level == HeadingLevel::H1 { 1 } else { 2 }
}
