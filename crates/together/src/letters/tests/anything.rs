//! Any text at all: never a panic, never markup, nothing said by a mention but a name these readers may know.

use std::sync::LazyLock;

use proptest::prelude::*;
use scraper::Html;

use crate::{
    about_me::Spoken,
    letters::{mentions::render, quoted::quoted, slips::said},
    people::Naming,
};

/// What a letter's page may be made of.
static ELEMENTS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let ours = "html head body article section header footer div p h1 h2 h3 ul ol li blockquote figure figcaption strong em br span";
    ours.split(' ').collect()
});

fn document(text: &str) -> paper::Document {
    let rendered = render(text, &Naming::default(), &Spoken::default());
    paper::Document {
        title: "A letter".into(),
        language: "en-GB".into(),
        manner: paper::Manner::Younger,
        from: Vec::new(),
        to: Vec::new(),
        date: String::new(),
        blocks: rendered.blocks,
        reply: Vec::new(),
    }
}

fn page(text: &str) -> String {
    paper::html(&document(text))
}

/// The letters and numbers of a text, in order.
fn signs(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Is each of these in that text, one after the other?
fn are_in_order(signs: &[char], text: &str) -> bool {
    let mut there = text.chars();
    signs.iter().all(|sign| there.any(|one| one == *sign))
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

#[test]
fn a_list_in_a_list_and_a_list_with_room_between_keep_their_words_and_numbers() {
    for (typed, shown) in [
        (
            "- one\n  - two\n  - three\n- four\n",
            "- one\n  - two\n  - three\n- four\n",
        ),
        ("- one\n\n- two\n\n  three\n", "- one\n- two\n  three\n"),
        ("1. one\n\n2. two\n", "1. one\n2. two\n"),
        ("2. two\n3. three\n", "2. two\n3. three\n"),
        ("1. one\n1. one\n4) four\n", "1. one\n1. one\n\n4) four\n"),
        ("one\n\n---\n\ntwo\n", "one\n\n---\n\ntwo\n"),
        (
            "1. one\n   1. two\n2. three\n",
            "1. one\n   1. two\n2. three\n",
        ),
        ("[Note]: shoes\n", "[Note]: shoes\n"),
        ("R&amp;D &copy;\n", "R&amp;D &copy;\n"),
        (
            "[our page](https://example.com)\n",
            "[our page](https://example.com)\n",
        ),
    ] {
        assert_eq!(paper::plain(&document(typed)), shown, "{typed}");
    }
}

#[test]
fn a_childs_words_in_a_quotation_are_the_words() {
    for words in [
        "1. Mum *really* said_so_ & <b>\n- no\n\n# \\ [x](p:y) `z`",
        "    four spaces\n===\n~~~\n> more\n12) twelve",
    ] {
        is_quoted(words);
    }
}

fn is_quoted(words: &str) {
    let mut shown = Vec::new();
    for block in render(&quoted(words), &Naming::default(), &Spoken::default()).blocks {
        match block {
            paper::Block::Quote { words, .. } => shown.push(said(&words)),
            other => panic!("“{words}” is more than a quotation: {other:?}"),
        }
    }
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(plain(&shown.join("\n")), plain(words));
}

/// A piece of Markdown that a letter may have, with words of its own.
fn piece() -> impl Strategy<Value = String> {
    let words = || "[a-z]{1,6}( [a-z]{1,6}){0,3}";
    prop_oneof![
        words(),
        words().prop_map(|words| format!("# {words}")),
        words().prop_map(|words| format!("> {words}\n>\n> - {words}")),
        words().prop_map(|words| format!("- {words}\n\n- {words}\n\n  {words}")),
        words().prop_map(|words| format!("- {words}\n  - {words}\n    - {words}\n- {words}")),
        (2..90u8, words()).prop_map(|(n, words)| format!("{n}. {words}\n{}. {words}", n + 1)),
        words().prop_map(|words| format!("- > {words}\n  > {words}\n- # {words}")),
        words().prop_map(|words| format!("```{words}\n{words}\n```")),
        words().prop_map(|words| format!("- ```\n  {words}\n  ```\n\n  ---\n\n  {words}")),
        words().prop_map(|words| format!("    {words}")),
        words().prop_map(|words| format!("**{words}** *{words}* `{words}` {words}  \n{words}")),
        words().prop_map(
            |words| format!("[{words}](https://{words}) ![{words}](x \"{words}\")")
                .replace("https:// ", "x")
        ),
        words().prop_map(|words| format!("[{words}]: x\n[{words}]: y \"{words}\"")),
        words().prop_map(|words| format!("<{words}>\n&amp; &nbsp; &{words};")),
    ]
}

proptest! {
    #[test]
    fn each_letter_and_number_of_a_text_is_in_the_letter_in_order(pieces in prop::collection::vec(piece(), 0..6)) {
        let text = pieces.join("\n\n");
        let shown = paper::plain(&document(&text));
        prop_assert!(are_in_order(&signs(&text), &shown), "{text}\n\nis shown as\n\n{shown}");
    }

    #[test]
    fn any_words_of_a_childs_are_quoted_as_they_are(words in "(\\PC|\n|[<>&\"'`*_#\\[\\]()!~|.+=0-9-]| {4}){0,60}") {
        is_quoted(&words);
    }

    #[test]
    fn any_text_becomes_a_letter_and_never_markup(text in "(\\PC|\n|[<>&\"'`*_#\\[\\]()!~|-]|<script|p:| {4}){0,120}") {
        check(&text);
    }
}
