//! Text people wrote, shown: paragraphs and line breaks, everything else as typed, each piece with its language where the file knows it.

use askama::Template;

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
            language,
        }
    }
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
        Marked(spoken.pieces(line))
    }

    /// Of a child's word for somebody.
    pub fn word(word: &str, spoken: &Spoken) -> Marked {
        Marked(vec![Piece {
            text: word.to_owned(),
            language: spoken.word(word),
        }])
    }
}

impl askama::filters::HtmlSafe for Marked {}
