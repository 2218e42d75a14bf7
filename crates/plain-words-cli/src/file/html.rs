//! HTML, without what nobody reads: scripts, styles, code and tags.

use std::ops::Range;

use html5gum::{DefaultEmitter, EndTag, StartTag, Token, Tokenizer};

use super::plain::Decoded;
use super::{Document, Weave};

/// Takes the text that is read out of HTML.
pub(super) fn read(decoded: Decoded) -> Document {
    let (text, pieces) = {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        let mut reading = Reading {
            weave: Weave::new(&decoded.text),
            source: &decoded.text,
            unread: None,
            kept: 0,
        };
        for Ok(token) in Tokenizer::new_with_emitter(&decoded.text, emitter) {
            reading.take(&token);
        }
        reading.weave.done()
    };
    Document::woven(decoded, text, pieces)
}

struct Reading<'s> {
    weave: Weave<'s>,
    source: &'s str,
    /// The element that is not read, and how many of its name are open.
    unread: Option<(Vec<u8>, usize)>,
    /// How many elements are open that keep their spaces.
    kept: usize,
}

impl Reading<'_> {
    fn take(&mut self, token: &Token<usize>) {
        match token {
            Token::StartTag(tag) => self.start(tag),
            Token::EndTag(tag) => self.end(tag),
            Token::String(words) if self.unread.is_none() => {
                self.words(words.span.start..words.span.end);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name: &[u8] = &tag.name;
        if let Some((unread, open)) = &mut self.unread {
            *open += usize::from(unread == name && !tag.self_closing);
            return;
        }
        if !tag.self_closing && !is_void(name) && (is_unread(name) || is_foreign(tag)) {
            self.unread = Some((name.to_vec(), 1));
            return;
        }
        match name {
            b"blockquote" => self.weave.quotation(),
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => self.weave.marked("# "),
            b"li" => self.weave.marked("- "),
            b"br" => self.weave.line(),
            b"q" => self.weave.put(tag.span.start..tag.span.end, "“"),
            b"p" | b"div" => self.weave.goes_on(),
            _ if is_block(name) => self.weave.paragraph(),
            _ => {}
        }
        self.kept += usize::from(name == b"pre");
    }

    fn end(&mut self, tag: &EndTag<usize>) {
        let name: &[u8] = &tag.name;
        if let Some((unread, open)) = &mut self.unread {
            *open -= usize::from(unread == name);
            if *open == 0 {
                self.unread = None;
            }
            return;
        }
        match name {
            b"blockquote" => self.weave.quotation_ends(),
            b"q" => self.weave.put(tag.span.start..tag.span.end, "”"),
            _ if is_block(name) => self.weave.paragraph(),
            _ => {}
        }
        self.kept = self.kept.saturating_sub(usize::from(name == b"pre"));
    }

    /// Words as they stand between tags: with references such as `&rsquo;`, and spaces that are shown as one.
    fn words(&mut self, at: Range<usize>) {
        let mut place = at.start;
        while place < at.end {
            let rest = &self.source[place..at.end];
            let length = match rest.as_bytes()[0] {
                b'&' => self.reference(place, rest),
                b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' => self.space(place, rest),
                _ => {
                    let length = rest
                        .find(['&', ' ', '\t', '\n', '\r', '\x0c'])
                        .unwrap_or(rest.len());
                    self.weave.copy(place..place + length);
                    length
                }
            };
            place += length;
        }
    }

    fn reference(&mut self, place: usize, rest: &str) -> usize {
        let end = rest
            .bytes()
            .take(LONGEST_REFERENCE)
            .position(|byte| byte == b';');
        let length = end.map_or(1, |end| end + 1);
        let words = htmlize::unescape(&rest[..length]);
        self.weave.put(place..place + length, &words);
        length
    }

    fn space(&mut self, place: usize, rest: &str) -> usize {
        let length = rest.len()
            - rest
                .trim_start_matches([' ', '\t', '\n', '\r', '\x0c'])
                .len();
        if self.kept > 0 && rest[..length].contains('\n') {
            self.weave.line();
        } else if !self.weave.is_open() {
            self.weave.put(place..place + length, " ");
        }
        length
    }
}

/// The longest name of a character in HTML has 31 letters.
const LONGEST_REFERENCE: usize = 34;

fn is_unread(name: &[u8]) -> bool {
    matches!(
        name,
        b"script"
            | b"style"
            | b"template"
            | b"noscript"
            | b"svg"
            | b"math"
            | b"code"
            | b"kbd"
            | b"samp"
            | b"object"
    )
}

/// Marked as another language than English.
fn is_foreign(tag: &StartTag<usize>) -> bool {
    let lang = tag.attributes.iter().find(|(name, _)| &name[..] == b"lang");
    lang.is_some_and(|(_, lang)| {
        let lang: &[u8] = lang;
        !lang.is_empty()
            && !lang
                .get(..2)
                .is_some_and(|start| start.eq_ignore_ascii_case(b"en"))
    })
}

fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"source"
            | b"wbr"
    )
}

/// Everything else stands in the line.
fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"address"
            | b"article"
            | b"aside"
            | b"body"
            | b"button"
            | b"caption"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"head"
            | b"header"
            | b"hr"
            | b"html"
            | b"label"
            | b"legend"
            | b"li"
            | b"main"
            | b"nav"
            | b"ol"
            | b"option"
            | b"p"
            | b"pre"
            | b"section"
            | b"summary"
            | b"table"
            | b"td"
            | b"textarea"
            | b"th"
            | b"title"
            | b"tr"
            | b"ul"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(html: &str) -> Document {
        read(super::super::decoded(html.to_owned()))
    }

    #[test]
    fn only_what_is_read_is_left_and_blocks_stay_apart() {
        let text = document(
            "<!doctype html><html lang=en><head><title>A letter</title><style>p { case: 1 }</style></head>\n<body>\n <h1>Dear\n  Maya</h1><!-- case --><ul><li><p>one</p></li><li>two</ul><p>We&nbsp;met<br>you<script>case()</script>.</p><pre>a\nb</pre></body></html>",
        );
        assert_eq!(
            text.text(),
            "A letter\n\n# Dear Maya\n\n- one\n\n- two\n\nWe\u{a0}met\nyou.\n\na\nb"
        );
    }

    #[test]
    fn quotations_are_quotations_and_another_language_is_left_out() {
        let text = document(
            "<blockquote><p>I hate contact</p></blockquote><p>She said <q>no</q>.</p><p lang=cy>Annwyl <i>Rhys</i></p><p>Yes",
        );
        assert_eq!(text.text(), "> I hate contact\n\nShe said “no”.\n\nYes");
    }

    #[test]
    fn every_place_is_counted_in_the_html() {
        let source = "<p>🐈 don&rsquo;t  con<b>tact</b> &amp; &bogus case</p>";
        let document = document(source);
        assert_eq!(document.text(), "🐈 don’t contact & &bogus case");
        let find = |words: &str| {
            let byte = document.text().find(words).expect("it is there");
            let start = document.text()[..byte].chars().count();
            let at = document.in_source(&(start..start + words.chars().count()));
            source
                .chars()
                .skip(at.start)
                .take(at.len())
                .collect::<String>()
        };
        assert_eq!(find("don’t"), "don&rsquo;t");
        assert_eq!(find("contact"), "con<b>tact");
        assert_eq!(find("case"), "case");
        assert_eq!(find("&"), "&amp;");
    }
}
