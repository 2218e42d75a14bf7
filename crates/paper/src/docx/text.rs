//! The body of a Word file: each piece of a document as paragraphs of a named style.

use quick_xml::escape::partial_escape;

use super::parts::{BULLETS, FIRST_LIST, NUMBERED, tag};
use crate::document::{Block, Document, Fact, Inline, Panel};
use crate::language::Language;

const OPEN: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#,
);
/// A4, with the head and foot of every page.
const CLOSE: &str = concat!(
    r#"<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>"#,
    r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1418" w:bottom="1361" w:left="1418" "#,
    r#"w:header="624" w:footer="624" w:gutter="0"/></w:sectPr></w:body></w:document>"#,
);

/// The body while it is written.
pub(super) struct Text {
    xml: String,
    /// Where each list with numbers begins to count.
    lists: Vec<u32>,
    /// The number that the next paragraph with one has of itself, and in which list.
    next: u32,
    counting: u32,
    rtl: bool,
}

impl Text {
    pub(super) fn of(document: &Document) -> Text {
        let mut text = Text {
            xml: OPEN.to_owned(),
            lists: Vec::new(),
            next: 1,
            counting: NUMBERED,
            rtl: Language::direction(&document.language) == "rtl",
        };
        for line in document.from.iter().chain(&document.to) {
            text.line("Sender", line);
        }
        text.line("Sender", &document.date);
        text.blocks(&document.blocks);
        text.blocks(&document.reply);
        text
    }

    /// Where each list with numbers begins to count.
    pub(super) fn lists(&self) -> &[u32] {
        &self.lists
    }

    pub(super) fn into_xml(self) -> String {
        self.xml + CLOSE
    }

    fn blocks(&mut self, all: &[Block]) {
        for block in all {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                self.paragraph(&format!("Heading{}", (*level).min(4)), None, text);
            }
            Block::Paragraph(words) => self.paragraph("BodyText", None, words),
            Block::Numbered { number, words } => self.numbered(*number, words),
            Block::Facts(facts) => facts.iter().for_each(|fact| self.fact(fact)),
            Block::List { ordered, items } => {
                let list = if *ordered { self.list_from(1) } else { BULLETS };
                let style = if *ordered { "ListNumber" } else { "ListBullet" };
                for item in items {
                    self.paragraph(style, Some(list), item);
                }
            }
            Block::Quote { words, who } => {
                self.paragraph("Quote", None, words);
                self.line("QuoteSource", who);
            }
            Block::Signature { name, role } => {
                self.line("Signature", name);
                self.line("BodyText", role);
            }
            Block::WritingLines { label, lines } => {
                self.line("BodyText", label);
                for _ in 0..*lines {
                    self.line("BodyText", &"_".repeat(60));
                }
            }
            Block::TickBoxes { label, choices } => {
                self.line("BodyText", label);
                for choice in choices {
                    self.line("BodyText", &format!("☐ {choice}"));
                }
            }
            Block::Pictured { alt, words, .. } => {
                self.shown(alt);
                self.paragraph("BodyText", None, words);
            }
            Block::Panels(panels) => panels.iter().for_each(|panel| self.panel(panel)),
            Block::SideBySide { languages, rows } => {
                for (side, language) in languages.iter().enumerate() {
                    self.line("Heading3", &language.name);
                    for row in rows {
                        self.blocks(&row[side]);
                    }
                }
            }
            Block::DrawingBox { label } => self.line("BodyText", label),
        }
    }

    /// A number of its own where it is not simply the next one.
    fn numbered(&mut self, number: u32, words: &[Inline]) {
        if number != self.next {
            self.counting = self.list_from(number);
        }
        self.next = number + 1;
        self.paragraph("NumberedParagraph", Some(self.counting), words);
    }

    fn list_from(&mut self, first: u32) -> u32 {
        self.lists.push(first);
        FIRST_LIST + u32::try_from(self.lists.len() - 1).expect("there are not so many lists")
    }

    fn fact(&mut self, fact: &Fact) {
        let name = Inline::Strong(vec![Inline::text(&fact.name)]);
        let words = [&[name, Inline::text("\t")], &fact.words[..]].concat();
        self.paragraph("Fact", None, &words);
    }

    fn panel(&mut self, panel: &Panel) {
        self.line("Heading3", &panel.number);
        self.shown(&panel.alt);
        self.paragraph("BodyText", None, &panel.words);
        self.line("QuoteSource", &panel.whose);
    }

    /// What a picture shows, in brackets.
    fn shown(&mut self, alt: &str) {
        if !alt.is_empty() {
            self.line("BodyText", &format!("[ {alt} ]"));
        }
    }

    fn line(&mut self, style: &str, text: &str) {
        if !text.is_empty() {
            self.paragraph(style, None, &[Inline::text(text)]);
        }
    }

    fn paragraph(&mut self, style: &str, list: Option<u32>, words: &[Inline]) {
        if words.is_empty() {
            return;
        }
        let list = list.map_or_else(String::new, |list| {
            format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>")
        });
        for part in ["<w:p><w:pPr><w:pStyle w:val=\"", style, "\"/>", &list] {
            self.xml += part;
        }
        let whole = match words {
            [Inline::InLanguage { language, .. }] => Language::direction(language) == "rtl",
            _ => self.rtl,
        };
        if whole {
            self.xml += "<w:bidi/>";
        }
        self.xml += "</w:pPr>";
        self.words(words, &Said::default());
        self.xml += "</w:p>";
    }

    fn words(&mut self, words: &[Inline], said: &Said<'_>) {
        for inline in words {
            match inline {
                Inline::Text(text) => self.run(text, said),
                Inline::Strong(held) => self.words(
                    held,
                    &Said {
                        strong: true,
                        ..*said
                    },
                ),
                Inline::Emphasis(held) => self.words(
                    held,
                    &Said {
                        slanted: true,
                        ..*said
                    },
                ),
                Inline::InLanguage { language, words } => {
                    let language = Some(language.as_str());
                    self.words(words, &Said { language, ..*said });
                }
                Inline::Break => self.xml += "<w:r><w:br/></w:r>",
            }
        }
    }

    fn run(&mut self, text: &str, said: &Said<'_>) {
        self.xml += "<w:r>";
        said.write(&mut self.xml, self.rtl);
        for (place, part) in text.split('\t').enumerate() {
            if place > 0 {
                self.xml += "<w:tab/>";
            }
            if !part.is_empty() {
                self.xml += "<w:t xml:space=\"preserve\">";
                self.xml += &partial_escape(part);
                self.xml += "</w:t>";
            }
        }
        self.xml += "</w:r>";
    }
}

/// How words are said.
#[derive(Default)]
struct Said<'a> {
    strong: bool,
    slanted: bool,
    language: Option<&'a str>,
}

impl Said<'_> {
    fn write(&self, xml: &mut String, document_rtl: bool) {
        let rtl = match self.language {
            Some(language) => Language::direction(language) == "rtl",
            None => document_rtl,
        };
        let mut inside = String::new();
        if self.strong {
            inside += "<w:b/><w:bCs/>";
        }
        if self.slanted {
            inside += "<w:i/><w:iCs/>";
        }
        if rtl {
            inside += "<w:rtl/>";
        }
        if let Some(language) = self.language {
            let tag = tag(language);
            for part in ["<w:lang w:val=\"", &tag, "\" w:bidi=\"", &tag, "\"/>"] {
                inside += part;
            }
        }
        if !inside.is_empty() {
            for part in ["<w:rPr>", &inside, "</w:rPr>"] {
                *xml += part;
            }
        }
    }
}
