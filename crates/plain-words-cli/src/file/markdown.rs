//! Markdown, without what nobody reads: code, addresses, comments and marks.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::plain::Decoded;
use super::{Document, Weave};

/// A mention of a person points to one (`[Teta](p:salma)`); the checker knows it by its brackets.
const PERSON: &str = "p:";

/// Takes the text that is read out of Markdown.
pub(super) fn read(decoded: Decoded) -> Document {
    let skip = decoded.text.len() - decoded.text.trim_start_matches('\u{feff}').len();
    let (text, pieces) = {
        let mut reading = Reading::new(&decoded.text);
        for (event, at) in Parser::new_ext(&decoded.text[skip..], options()).into_offset_iter() {
            reading.take(event, at.start + skip..at.end + skip);
        }
        reading.weave.done()
    };
    Document::woven(decoded, text, pieces)
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
}

struct Reading<'s> {
    weave: Weave<'s>,
    source: &'s str,
    /// Code or the settings at the top of a file: nothing in it is read.
    unread: bool,
    numbered: Vec<bool>,
    /// Where the words of the mention that is open ended last.
    mention: Option<usize>,
}

impl<'s> Reading<'s> {
    fn new(source: &'s str) -> Self {
        Self {
            weave: Weave::new(source),
            source,
            unread: false,
            numbered: Vec::new(),
            mention: None,
        }
    }

    fn take(&mut self, event: Event, at: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, &at),
            Event::End(tag) => self.end(tag, &at),
            Event::Text(words) if !self.unread => self.words(&words, at),
            Event::SoftBreak | Event::HardBreak => self.weave.line(),
            Event::Rule => self.weave.paragraph(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str, at: Range<usize>) {
        self.mention = self.mention.map(|_| at.end);
        if self.source.get(at.clone()) == Some(words) {
            self.weave.copy(at);
        } else {
            self.weave.put(at, words);
        }
    }

    fn start(&mut self, tag: &Tag, at: &Range<usize>) {
        match tag {
            Tag::CodeBlock(_) | Tag::MetadataBlock(_) => self.unread = true,
            Tag::BlockQuote(_) => self.weave.quotation(),
            Tag::Heading { .. } => self.weave.marked("# "),
            Tag::List(first) => self.numbered.push(first.is_some()),
            Tag::Item => {
                let numbered = self.numbered.last().copied().unwrap_or(false);
                self.weave.marked(if numbered { "1. " } else { "- " });
            }
            // The paragraph of an item keeps the mark of the item.
            Tag::Paragraph => self.weave.goes_on(),
            Tag::TableCell | Tag::FootnoteDefinition(_) => self.weave.paragraph(),
            Tag::Link {
                link_type: LinkType::Inline,
                dest_url,
                ..
            } if dest_url.starts_with(PERSON) => {
                self.weave.copy(at.start..at.start + 1);
                self.mention = Some(at.start + 1);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, at: &Range<usize>) {
        match tag {
            TagEnd::CodeBlock | TagEnd::MetadataBlock(_) => self.unread = false,
            TagEnd::BlockQuote(_) => self.weave.quotation_ends(),
            TagEnd::List(_) => {
                self.numbered.pop();
                self.weave.paragraph();
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::FootnoteDefinition => {
                self.weave.paragraph();
            }
            TagEnd::Link => {
                if let Some(words_end) = self.mention.take() {
                    self.weave.copy(words_end..at.end);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(markdown: &str) -> String {
        read(super::super::decoded(markdown.to_owned()))
            .text()
            .to_owned()
    }

    #[test]
    fn marks_code_comments_and_addresses_are_not_read() {
        let text = read_text(
            "---\ncase: 4\n---\n# Your *case*\n\nWe **met**, see [the page](https://example.org/case \"case\").<!-- case -->\n\n```\ncase\n```\n\nIt is `case` law.",
        );
        assert_eq!(text, "# Your case\n\nWe met, see the page.\n\nIt is  law.");
    }

    #[test]
    fn quotations_lists_and_mentions_stay_what_they_are() {
        let text = read_text(
            "> I hate *contact*\n> a lot\n> (said:0190)\n\nThen\n\n- [Teta](p:salma) came\n- we ate\n\n1. one\n",
        );
        assert_eq!(
            text,
            "> I hate contact\n> a lot\n> (said:0190)\n\nThen\n\n- [Teta](p:salma) came\n\n- we ate\n\n1. one"
        );
    }

    #[test]
    fn every_place_is_counted_in_the_markdown() {
        let source = "\u{feff}## Ünder\n\nA **con*tact*** &amp; more";
        let document = read(super::super::decoded(source.to_owned()));
        let start = document
            .text()
            .find("contact")
            .map(|byte| document.text()[..byte].chars().count());
        let at = start.map(|start| document.in_source(&(start..start + 7)));
        let said: Option<String> =
            at.map(|at| source.chars().skip(at.start).take(at.len()).collect());
        assert_eq!(said.as_deref(), Some("con*tact"));
    }
}
