//! Text people wrote, shown: paragraphs and line breaks, everything else as typed, each piece with its language where the file knows it.
//! What nothing else is known of is English: a page in another language says so, so that it is read aloud as what it is.

use askama::Template;

use super::language::Language;
use crate::about_me::{Piece, Spoken};

/// A text in paragraphs.
#[derive(Template)]
#[template(
    source = "{% for paragraph in paragraphs %}<p{% if let Some(language) = paragraph.language %} lang=\"{{ language }}\" dir=\"auto\"{% endif %}>{% for line in paragraph.lines %}{{ line }}{% if !loop.last %}<br>{% endif %}{% endfor %}</p>{% endfor %}",
    ext = "html"
)]
pub struct Prose {
    paragraphs: Vec<Paragraph>,
}

struct Paragraph {
    language: Option<String>,
    lines: Vec<Marked>,
}

impl Prose {
    /// Of this text, in a file where these languages are spoken.
    pub fn new(text: &str, spoken: &Spoken) -> Prose {
        let spoken = &read_here(spoken);
        let paragraphs = text
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty());
        Prose {
            paragraphs: paragraphs
                .map(|paragraph| Paragraph::new(paragraph, spoken))
                .collect(),
        }
    }
}

impl Paragraph {
    fn new(text: &str, spoken: &Spoken) -> Paragraph {
        let language = spoken.recognised(text);
        let nothing_else = Spoken::default();
        let inside = if language.is_some() {
            &nothing_else
        } else {
            spoken
        };
        Paragraph {
            lines: text
                .lines()
                .map(|line| Marked(inside.by_word(line)))
                .collect(),
            language: language.or_else(people_write),
        }
    }
}

/// The language of what people wrote, where the page is in another one.
fn people_write() -> Option<String> {
    let differs = Language::of_this_page() != Language::English;
    differs.then(|| "en".to_owned())
}

/// The languages of a file, with that of the page: whoever reads pages in it may write in it too.
fn read_here(spoken: &Spoken) -> Spoken {
    spoken.clone().with(Language::of_this_page().tag())
}

impl askama::filters::HtmlSafe for Prose {}

/// A line of a text, each piece with its language.
#[derive(Template)]
#[template(
    source = "{% for piece in self.0 %}{% if let Some(language) = piece.language %}<span lang=\"{{ language }}\" dir=\"auto\">{{ piece.text }}</span>{% else %}{{ piece.text }}{% endif %}{% endfor %}",
    ext = "html"
)]
pub struct Marked(Vec<Piece>);

impl Marked {
    /// Of this line.
    pub fn new(line: &str, spoken: &Spoken) -> Marked {
        Marked::of(read_here(spoken).pieces(line))
    }

    fn of(pieces: Vec<Piece>) -> Marked {
        let marked = pieces.into_iter().map(|piece| Piece {
            language: piece.language.or_else(people_write),
            ..piece
        });
        Marked(marked.collect())
    }

    /// Of a child's word for somebody.
    pub fn word(word: &str, spoken: &Spoken) -> Marked {
        Marked::of(vec![Piece {
            text: word.to_owned(),
            language: read_here(spoken).word(word),
        }])
    }
}

impl askama::filters::HtmlSafe for Marked {}
