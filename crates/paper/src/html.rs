//! A document as a fragment of a web page.

use crate::clean::{clean, inlines as clean_words};
use crate::document::{Block, Document, Fact, Inline, Manner, Panel, Tongue};
use crate::language::Language;

/// Where whoever shows a document keeps the pictures that it names, as SVG.
pub const PICTURES: &str = "/assets/symbols/";

/// The document as an `article`, to be set into a page that has its own `h1`: headings begin at `h2`. Every word is
/// escaped, no element has a style of its own, and classes begin with `letter`.
pub fn html(document: &Document) -> String {
    let document = clean(document);
    let mut page = format!(
        "<article class=\"letter {}\" lang=\"{}\" dir=\"{}\" aria-label=\"{}\">\n",
        manner(document.manner),
        escaped(&document.language),
        Language::direction(&document.language),
        escaped(&document.title),
    );
    page += &address("letter-from", &document.from);
    page += &address("letter-to", &document.to);
    page += &paragraph("letter-date", &document.date);
    page += &blocks(&document.blocks);
    if !document.reply.is_empty() {
        page += "<section class=\"letter-reply\">\n";
        page += &blocks(&document.reply);
        page += "</section>\n";
    }
    page + "</article>\n"
}

/// Words as a piece of a line of a web page, every one of them escaped.
pub fn words_html(words: &[Inline]) -> String {
    inlines(&clean_words(words))
}

fn manner(manner: Manner) -> &'static str {
    match manner {
        Manner::Younger => "letter-younger",
        Manner::Older => "letter-older",
        Manner::Adult => "letter-adult",
        Manner::Court => "letter-court",
    }
}

fn address(class: &str, lines: &[String]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| escaped(line)).collect();
    marked(class, &lines.join("<br>"))
}

fn paragraph(class: &str, text: &str) -> String {
    marked(class, &escaped(text))
}

/// A paragraph of this class, unless it would be empty.
fn marked(class: &str, inner: &str) -> String {
    if inner.is_empty() {
        String::new()
    } else {
        format!("<p class=\"{class}\" dir=\"auto\">{inner}</p>\n")
    }
}

fn blocks(all: &[Block]) -> String {
    all.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            let level = (level + 1).min(6);
            format!("<h{level}>{}</h{level}>\n", inlines(text))
        }
        Block::Paragraph(words) => match &words[..] {
            [Inline::InLanguage { language, words }] => {
                format!("<p{}>{}</p>\n", in_language(language), inlines(words))
            }
            _ => format!("<p>{}</p>\n", inlines(words)),
        },
        Block::Numbered { number, words } => format!(
            "<ol class=\"letter-numbered\" start=\"{number}\">\n{}</ol>\n",
            points(std::iter::once(inlines(words)))
        ),
        Block::Facts(facts) => facts_html(facts),
        Block::List { ordered, items } => {
            let element = if *ordered { "ol" } else { "ul" };
            format!(
                "<{element}>\n{}</{element}>\n",
                points(items.iter().map(|item| inlines(item)))
            )
        }
        Block::Quote { words, who } => quote(words, who),
        Block::Signature { name, role } => {
            marked("letter-signature", &escaped(name)) + &marked("letter-role", &escaped(role))
        }
        Block::WritingLines { label, lines } => format!(
            "{}<div class=\"letter-lines\" aria-hidden=\"true\">{}</div>\n",
            paragraph("letter-ask", label),
            "<hr>".repeat(usize::from(*lines)),
        ),
        Block::TickBoxes { label, choices } => format!(
            "{}<ul class=\"letter-choices\">\n{}</ul>\n",
            paragraph("letter-ask", label),
            points(choices.iter().map(|choice| escaped(choice))),
        ),
        Block::Pictured {
            picture,
            alt,
            words,
        } => pictured(picture, alt, words),
        Block::Panels(panels) => format!(
            "<ol class=\"letter-panels\">\n{}</ol>\n",
            points(panels.iter().map(panel))
        ),
        Block::SideBySide { languages, rows } => side_by_side(languages, rows),
        Block::DrawingBox { label } => format!(
            "{}<div class=\"letter-drawing\" role=\"img\" aria-label=\"{}\"></div>\n",
            paragraph("letter-ask", label),
            escaped(label),
        ),
    }
}

fn facts_html(facts: &[Fact]) -> String {
    let lines = facts.iter().map(|fact| {
        let (name, words) = (escaped(&fact.name), inlines(&fact.words));
        format!("<div><dt>{name}</dt><dd>{words}</dd></div>\n")
    });
    format!(
        "<dl class=\"letter-facts\">\n{}</dl>\n",
        lines.collect::<String>()
    )
}

fn quote(words: &[Inline], who: &str) -> String {
    let who = match who {
        "" => String::new(),
        who => format!("<figcaption>{}</figcaption>\n", escaped(who)),
    };
    let words = inlines(words);
    format!(
        "<figure class=\"letter-quote\">\n<blockquote><p>{words}</p></blockquote>\n{who}</figure>\n"
    )
}

/// A picture that came with the document has no address here: what it shows is said instead.
fn panel(panel: &Panel) -> String {
    let picture = match panel.picture.as_str() {
        "" => String::new(),
        name if name.contains('.') => marked("letter-picture", &escaped(&panel.alt)),
        name => format!(
            "<img src=\"{PICTURES}{}.svg\" alt=\"{}\" width=\"160\" height=\"160\">",
            escaped(name),
            escaped(&panel.alt)
        ),
    };
    let words = match inlines(&panel.words) {
        words if words.is_empty() => words,
        words => format!("<p>{words}</p>"),
    };
    picture + &words + &marked("letter-whose", &escaped(&panel.whose))
}

/// A picture is one of the application's own, which it serves under this address.
fn pictured(picture: &str, alt: &str, words: &[Inline]) -> String {
    let words = inlines(words);
    let picture = match picture {
        "" => String::new(),
        name => format!(
            "<img src=\"{PICTURES}{}.svg\" alt=\"{}\" width=\"96\" height=\"96\">",
            escaped(name),
            escaped(alt)
        ),
    };
    format!("<div class=\"letter-pictured\">{picture}<p>{words}</p></div>\n")
}

fn side_by_side(languages: &[Tongue; 2], rows: &[[Vec<Block>; 2]]) -> String {
    let tags = languages.each_ref().map(|one| in_language(&one.tag));
    let heads = languages.iter().zip(&tags);
    let heads =
        heads.map(|(one, tag)| format!("<th scope=\"col\"{tag}>{}</th>", escaped(&one.name)));
    let heads: String = heads.collect();
    let rows = rows.iter().map(|row| {
        let cells = row.iter().zip(&tags);
        let cells = cells.map(|(side, tag)| format!("<td{tag}>{}</td>", blocks(side)));
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    });
    let rows: String = rows.collect();
    format!(
        "<table class=\"letter-side-by-side\">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n"
    )
}

fn points(items: impl Iterator<Item = String>) -> String {
    items
        .flat_map(|item| ["<li>".to_owned(), item, "</li>\n".to_owned()])
        .collect()
}

fn inlines(all: &[Inline]) -> String {
    all.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => escaped(text),
        Inline::Strong(held) => format!("<strong>{}</strong>", inlines(held)),
        Inline::Emphasis(held) => format!("<em>{}</em>", inlines(held)),
        Inline::InLanguage { language, words } => {
            format!("<span{}>{}</span>", in_language(language), inlines(words))
        }
        Inline::Break => "<br>".to_owned(),
    }
}

/// The attributes of words in this language.
fn in_language(language: &str) -> String {
    let direction = Language::direction(language);
    format!(" lang=\"{}\" dir=\"{direction}\"", escaped(language))
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\'' => safe += "&#39;",
            c => safe.push(c),
        }
    }
    safe
}
