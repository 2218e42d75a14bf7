//! Text people wrote, shown: paragraphs and line breaks, everything else as typed.

use askama::Template;

/// A text in paragraphs.
#[derive(Template)]
#[template(
    source = "{% for paragraph in paragraphs %}<p>{% for line in paragraph %}{{ line }}{% if !loop.last %}<br>{% endif %}{% endfor %}</p>{% endfor %}",
    ext = "html"
)]
pub struct Prose {
    paragraphs: Vec<Vec<String>>,
}

impl Prose {
    /// Of this text.
    pub fn new(text: &str) -> Prose {
        let paragraphs = text
            .split("\n\n")
            .filter(|paragraph| !paragraph.trim().is_empty());
        Prose {
            paragraphs: paragraphs
                .map(|paragraph| paragraph.trim().lines().map(str::to_owned).collect())
                .collect(),
        }
    }
}

impl askama::filters::HtmlSafe for Prose {}
