//! The paragraphs of one part of a Word file.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) style: Style,
    pub(super) text: String,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Style {
    #[default]
    Prose,
    Heading,
    Item,
    Quotation,
}

/// Reads the paragraphs in the order in which they end; a box in the text comes before the paragraph it hangs on.
pub(super) fn read(part: impl BufRead) -> Result<Vec<Paragraph>, quick_xml::Error> {
    let mut reader = Reader::from_reader(part);
    let mut reading = Reading::default();
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer)? {
            Event::Start(tag) => reading.start(&tag),
            Event::Empty(tag) => reading.empty(&tag),
            Event::End(tag) => reading.end(tag.local_name().as_ref()),
            Event::Text(text) if reading.is_text() => reading.put(&text.xml10_content()),
            Event::CData(text) if reading.is_text() => reading.put(&text.xml10_content()),
            Event::GeneralRef(name) if reading.is_text() => reading.put(&referred(&name)),
            Event::Eof => return Ok(reading.done),
            _ => {}
        }
        buffer.clear();
    }
}

#[derive(Default)]
struct Reading {
    done: Vec<Paragraph>,
    /// Paragraphs that have begun and not ended, one inside another.
    open: Vec<Paragraph>,
    /// How deep we are in a run of text (`w:t`).
    text: usize,
    /// How deep we are in what is not there for a reader: deleted, moved away, or a second form of a drawing.
    unread: usize,
}

impl Reading {
    fn is_text(&self) -> bool {
        self.text > 0 && self.unread == 0
    }

    fn put(&mut self, words: &str) {
        if let Some(paragraph) = self.open.last_mut().filter(|_| self.unread == 0) {
            paragraph.text.push_str(words);
        }
    }

    fn start(&mut self, tag: &BytesStart) {
        match tag.local_name().as_ref() {
            "p" => self.open.push(Paragraph {
                style: Style::Prose,
                text: String::new(),
            }),
            "t" => self.text += 1,
            name if is_unread(name) => self.unread += 1,
            _ => self.empty(tag),
        }
    }

    fn empty(&mut self, tag: &BytesStart) {
        match tag.local_name().as_ref() {
            "p" => self.done.push(Paragraph {
                style: Style::Prose,
                text: String::new(),
            }),
            "tab" if is_in_run(tag) => self.put("\t"),
            "br" | "cr" => self.put("\n"),
            "noBreakHyphen" => self.put("\u{2011}"),
            "pStyle" => self.styled(named(&value(tag))),
            "numPr" => self.styled(Some(Style::Item)),
            "outlineLvl" => self.styled(Some(Style::Heading)),
            _ => {}
        }
    }

    /// The first style that says something stays: a heading with a number is a heading.
    fn styled(&mut self, style: Option<Style>) {
        if let (Some(style), Some(paragraph)) = (style, self.open.last_mut())
            && paragraph.style == Style::Prose
        {
            paragraph.style = style;
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self
                .done
                .extend(self.open.pop().filter(|_| self.unread == 0)),
            "t" => self.text = self.text.saturating_sub(1),
            name if is_unread(name) => self.unread = self.unread.saturating_sub(1),
            _ => {}
        }
    }
}

/// A tab in the text has no attributes; one that says where a tab stops has.
fn is_in_run(tag: &BytesStart) -> bool {
    tag.attributes().next().is_none()
}

fn is_unread(name: &str) -> bool {
    matches!(name, "del" | "moveFrom" | "Fallback")
}

fn value(tag: &BytesStart) -> String {
    let value = tag
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == "val");
    value
        .map(|attribute| attribute.value.into_owned())
        .unwrap_or_default()
}

/// The styles that come with Word, by the names it keeps in every language.
fn named(style: &str) -> Option<Style> {
    match style {
        "Quote" | "IntenseQuote" | "BlockText" => Some(Style::Quotation),
        "Title" | "Subtitle" | "TOCHeading" => Some(Style::Heading),
        "ListParagraph" | "ListBullet" | "ListNumber" => Some(Style::Item),
        _ => style.starts_with("Heading").then_some(Style::Heading),
    }
}

/// The character that `&amp;` or `&#8217;` stands for.
fn referred(name: &quick_xml::events::BytesRef) -> String {
    if let Ok(Some(char)) = name.resolve_char_ref() {
        return char.to_string();
    }
    match &**name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
    .to_owned()
}
