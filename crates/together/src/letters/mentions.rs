//! From Markdown with mentions to a document in the reader's own words.
//! A small subset: paragraphs, headings, lists, quotations, strong and emphasis. Anything else is shown as it was typed.
//! No word is lost: a test says so of any text.

use std::ops::Range;

use paper::{Block, Inline};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::{quotations::apart, slips::said};
use crate::{about_me::Spoken, people::Naming, web::words};

/// What came of a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rendered {
    pub(crate) blocks: Vec<Block>,
    /// Mentions of somebody these readers may not know of, or whom nobody knows: each holds the letter.
    pub(crate) unresolved: Vec<String>,
    /// The last block of each quotation of the child, with what its mark named.
    pub(crate) quoted: Vec<(usize, String)>,
}

/// Renders a text for the readers this naming was made for, each piece with its language where the file knows it.
pub(crate) fn render(source: &str, naming: &Naming, spoken: &Spoken) -> Rendered {
    let source = without_definitions(source);
    let mut writer = Writer {
        naming,
        spoken,
        source: &source,
        blocks: Vec::new(),
        open: vec![Vec::new()],
        lists: Vec::new(),
        links: Vec::new(),
        quoted: 0,
        quotation: None,
        unresolved: Vec::new(),
        marks: Vec::new(),
    };
    for (event, at) in Parser::new(&source).into_offset_iter() {
        writer.take(event, at);
    }
    Rendered {
        blocks: writer.blocks,
        unresolved: writer.unresolved,
        quoted: writer.marks,
    }
}

/// “[Note]: shoes” alone on a line says what a link of that name leads to, and Markdown shows nothing of it. We have no such links, so it
/// is words.
fn without_definitions(source: &str) -> String {
    let mut text = source.to_owned();
    loop {
        let parser = Parser::new(&text);
        let definitions = parser.reference_definitions().iter();
        let starts = definitions.filter_map(|(_, one)| {
            let at = text[one.span.clone()].find('[')?;
            Some(one.span.start + at)
        });
        // The last first: what is put in moves nothing that is before it.
        let Some(last) = starts.max() else {
            return text;
        };
        text.insert(last, '\\');
    }
}

/// A list that is being read.
struct Items {
    ordered: bool,
    /// What stands before the item that is being read, as it was typed.
    mark: String,
    /// Each with what stood before it.
    read: Vec<(String, Vec<Inline>)>,
}

impl Items {
    /// Are its numbers those that a list has, one, two, three? Points have none.
    fn counts(&self) -> bool {
        let number = |mark: &str| mark.trim_end_matches(['.', ')', ' ']).parse().ok();
        let mut counted = (1..).zip(&self.read);
        !self.ordered || counted.all(|(n, (mark, _))| number(mark) == Some(n))
    }
}

/// What stands before an item: its number as it was typed, or a point.
fn mark(typed: &str) -> String {
    let typed = typed.trim_start();
    let digits = typed.bytes().take_while(u8::is_ascii_digit).count();
    match (digits, typed.get(digits..=digits)) {
        (0, _) | (_, None) => "- ".to_owned(),
        (_, Some(end)) => format!("{}{end} ", &typed[..digits]),
    }
}

/// What follows the words of a link or picture, and whether those words are a hint that is dropped.
struct Link {
    after: String,
    is_hint: bool,
}

struct Writer<'a> {
    naming: &'a Naming,
    spoken: &'a Spoken,
    source: &'a str,
    blocks: Vec<Block>,
    open: Vec<Vec<Inline>>,
    /// The lists that are open, each inside an item of the one before.
    lists: Vec<Items>,
    links: Vec<Link>,
    quoted: usize,
    /// The block of the quotation that is being read, where it begins among the blocks.
    quotation: Option<usize>,
    unresolved: Vec<String>,
    marks: Vec<(usize, String)>,
}

impl Writer<'_> {
    fn take(&mut self, event: Event<'_>, at: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, at),
            Event::End(tag) => self.end(tag),
            // “&amp;” is what was typed, and no sign for something else.
            Event::Text(_) if self.is_entity(&at) => {
                let source = self.source;
                self.put_words(&source[at]);
            }
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.put_words(&text);
            }
            Event::SoftBreak => self.put(Inline::Text(" ".to_owned())),
            Event::HardBreak => self.put(Inline::Break),
            Event::Rule => {
                let source = self.source;
                self.begin_in_item();
                self.put_words(source[at].trim());
                self.paragraph();
            }
            _ => {}
        }
    }

    fn is_entity(&self, at: &Range<usize>) -> bool {
        let typed = &self.source[at.clone()];
        typed.len() > 2 && typed.starts_with('&') && typed.ends_with(';')
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

    /// A paragraph inside an item is a new line of the item.
    fn begin_in_item(&mut self) {
        let has_words = self.open.last().is_some_and(|open| !open.is_empty());
        if !self.lists.is_empty() && has_words {
            self.put(Inline::Break);
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: Range<usize>) {
        match tag {
            Tag::Strong | Tag::Emphasis => self.open.push(Vec::new()),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.link(*link_type, dest_url, title),
            Tag::Image {
                dest_url, title, ..
            } => self.as_typed("![", dest_url, title),
            Tag::List(first) => self.lists.push(Items {
                ordered: first.is_some(),
                mark: String::new(),
                read: Vec::new(),
            }),
            Tag::Item => {
                let typed = mark(&self.source[at]);
                if let Some(list) = self.lists.last_mut() {
                    list.mark = typed;
                }
                self.open.push(Vec::new());
            }
            Tag::BlockQuote(_) => self.quotes(),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if !info.is_empty() => {
                self.begin_in_item();
                self.put_words(info);
                self.put(Inline::Break);
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock | Tag::CodeBlock(_) => {
                self.begin_in_item();
            }
            _ => {}
        }
    }

    /// The words of a mention are a hint for the writer; the reader gets their own word. Any other link leads nowhere and is words.
    fn link(&mut self, kind: LinkType, to: &str, title: &str) {
        if let Some(person) = to.strip_prefix("p:") {
            let said = self.mention(person);
            self.put(said);
            self.open.push(Vec::new());
            self.links.push(Link {
                after: String::new(),
                is_hint: true,
            });
        } else if matches!(kind, LinkType::Autolink | LinkType::Email) {
            self.links.push(Link {
                after: String::new(),
                is_hint: false,
            });
        } else {
            self.as_typed("[", to, title);
        }
    }

    fn as_typed(&mut self, before: &str, to: &str, title: &str) {
        self.put(Inline::Text(before.to_owned()));
        let title = match title {
            "" => String::new(),
            title => format!(" \"{title}\""),
        };
        self.links.push(Link {
            after: format!("]({to}{title})"),
            is_hint: false,
        });
    }

    fn end_link(&mut self) {
        match self.links.pop() {
            Some(link) if link.is_hint => drop(self.close()),
            Some(link) => self.put_words(&link.after),
            None => {}
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
            TagEnd::Link | TagEnd::Image => self.end_link(),
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock => self.paragraph(),
            TagEnd::Heading(level) if self.lists.is_empty() => {
                let text = self.close();
                self.blocks.push(Block::Heading {
                    level: deep(level),
                    text,
                });
            }
            TagEnd::Item => self.item(),
            TagEnd::List(_) => self.list(),
            TagEnd::BlockQuote(_) => self.quoted_whole(),
            _ => {}
        }
    }

    /// An item of a list that is inside another's item is a line of that item, as it was typed: our lists have no lists in them.
    fn item(&mut self) {
        let words = self.close_whole();
        let inner = self.lists.len() > 1;
        let Some(list) = self.lists.last_mut() else {
            return;
        };
        let mark = std::mem::take(&mut list.mark);
        if inner {
            self.begin_in_item();
            self.put(Inline::Text(mark));
            for inline in words {
                self.put(inline);
            }
        } else {
            list.read.push((mark, words));
        }
    }

    fn list(&mut self) {
        let Some(list) = self.lists.pop() else { return };
        if !self.lists.is_empty() {
            return;
        }
        if list.counts() {
            self.blocks.push(Block::List {
                ordered: list.ordered,
                items: list.read.into_iter().map(|(_, words)| words).collect(),
            });
            return;
        }
        // Our lists count from one: a list that does not is lines with the numbers that were typed.
        let lines = list.read.into_iter().map(|(mark, words)| {
            let mark = std::iter::once(Inline::Text(mark));
            mark.chain(words).collect::<Vec<_>>()
        });
        let lines: Vec<Vec<Inline>> = lines.collect();
        self.blocks
            .push(Block::Paragraph(lines.join(&Inline::Break)));
    }

    fn paragraph(&mut self) {
        if !self.lists.is_empty() {
            return;
        }
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

    fn quotes(&mut self) {
        if self.quoted == 0 {
            self.quotation = Some(self.blocks.len());
        }
        self.quoted += 1;
    }

    /// A quotation of the child ends: its mark is for us and not for whoever reads it, and what was left out to keep somebody safe is
    /// said so beneath it.
    fn quoted_whole(&mut self) {
        self.quoted = self.quoted.saturating_sub(1);
        let Some(first) = self.quotation.take_if(|_| self.quoted == 0) else {
            return;
        };
        let Some(Block::Quote { words: last, .. }) = self.blocks[first..].last_mut() else {
            return;
        };
        let Some(mark) = without_mark(last) else {
            return;
        };
        self.marks.push((self.blocks.len() - 1, mark));
        let quoted = self.blocks[first..].iter();
        let sealed = quoted.filter_map(|block| match block {
            Block::Quote { words, .. } => Some(said(words)),
            _ => None,
        });
        let is_sealed = sealed.collect::<String>().contains("[…]");
        if let (true, Some(Block::Quote { who, .. })) = (is_sealed, self.blocks.last_mut()) {
            *who = words().quote_left_out();
        }
    }

    fn mention(&mut self, person: &str) -> Inline {
        let (slug, form) = match person.split_once('#') {
            Some((slug, form)) => (slug, Some(form)),
            None => (person, None),
        };
        let Some(name) = self.naming.say(slug, form) else {
            self.unresolved.push(slug.to_owned());
            return Inline::Text("[…]".to_owned());
        };
        in_language(self.spoken.word(&name), name)
    }
}

/// Takes the mark of a quotation off its last words, and says what it named; none where there is no mark.
fn without_mark(inside: &mut Vec<Inline>) -> Option<String> {
    let named = match inside.last_mut() {
        Some(Inline::Text(text)) => {
            let (words, named) = apart(text)?;
            let (words, named) = (words.to_owned(), named.to_owned());
            *text = words;
            named
        }
        Some(Inline::InLanguage { words, .. }) => return without_mark(words),
        _ => return None,
    };
    if matches!(inside.last(), Some(Inline::Text(text)) if text.is_empty()) {
        inside.pop();
    }
    while matches!(inside.last(), Some(Inline::Break)) {
        inside.pop();
    }
    Some(named)
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
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        _ => 3,
    }
}
