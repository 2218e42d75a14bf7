//! Any text at all: never a panic, never markup, nothing said by a mention but a name these readers may know.

use std::sync::LazyLock;

use proptest::prelude::*;
use scraper::Html;

use crate::{about_me::Spoken, letters::mentions::render, people::Naming};

/// What a letter's page may be made of.
static ELEMENTS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let ours = "html head body article section header footer div p h1 h2 h3 ul ol li blockquote figure figcaption strong em br span";
    ours.split(' ').collect()
});

fn page(text: &str) -> String {
    let rendered = render(text, &Naming::default(), &Spoken::default());
    paper::html(&paper::Document {
        title: "A letter".into(),
        language: "en-GB".into(),
        manner: paper::Manner::Younger,
        from: Vec::new(),
        to: Vec::new(),
        date: String::new(),
        blocks: rendered.blocks,
        reply: Vec::new(),
    })
}

fn check(text: &str) {
    let page = page(text);
    let parsed = Html::parse_document(&page);
    for node in parsed.tree.nodes() {
        if let Some(element) = node.value().as_element() {
            assert!(
                ELEMENTS.contains(&element.name()),
                "“{text}” made a <{}>",
                element.name()
            );
            let attributes = ["class", "lang", "dir", "role"];
            let strange = element
                .attrs()
                .find(|(name, _)| !attributes.contains(name) && !name.starts_with("aria-"));
            assert_eq!(strange, None, "“{text}” made an attribute in {page}");
        }
    }
}

#[test]
fn markup_in_a_letter_is_shown_as_it_was_typed() {
    for typed in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<b>x",
        "<!-- x -->",
        "<a href=\"javascript:1\">x</a>",
    ] {
        check(typed);
        let shown = Html::parse_document(&page(typed))
            .root_element()
            .text()
            .collect::<String>();
        assert!(shown.contains(typed), "“{typed}” is shown as “{shown}”");
    }
}

#[test]
fn a_link_that_is_no_mention_leads_nowhere() {
    check(
        "[press](javascript:alert(1)) [here](https://example.com/) <https://example.com/> ![x](y.png)",
    );
}

#[test]
fn a_mention_of_nobody_is_named_so_that_it_can_hold() {
    let rendered = render(
        "[x](p:nobody) [y](p:none#they)",
        &Naming::default(),
        &Spoken::default(),
    );
    assert_eq!(rendered.unresolved, ["nobody", "none"]);
}

#[test]
fn every_word_that_was_typed_is_in_the_letter() {
    let text = "# One\n\nTwo *three* **four**\nfive\n\n- six\n  - seven\n  - eight\n- nine\n\n1. ten\n\n> eleven\n\n```\ntwelve\n```\n\n    thirteen\n\nfourteen  \nfifteen\n\n- sixteen\n\n  seventeen\n\n![eighteen](x)\n\n| nineteen |\n|---|\n| twenty |\n";
    let shown = Html::parse_document(&page(text))
        .root_element()
        .text()
        .collect::<String>();
    for word in "One Two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(' ') {
        assert!(shown.contains(word), "“{word}” is lost: {shown}");
    }
}

proptest! {
    #[test]
    fn any_text_becomes_a_letter_and_never_markup(text in "(\\PC|\n|[<>&\"'`*_#\\[\\]()!~|-]|<script|p:| {4}){0,120}") {
        check(&text);
    }
}
