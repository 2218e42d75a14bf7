//! The web page and the plain text of a letter.

use insta::assert_snapshot;
use paper::{Block, Inline, Manner, html, plain};

use crate::letters::{amira, arabic, short};

#[test]
fn a_web_page_has_every_word_and_its_place() {
    assert_snapshot!(html(&amira(Manner::Younger)), @"");
}

#[test]
fn plain_text_reads_as_an_e_mail() {
    assert_snapshot!(plain(&amira(Manner::Older)), @"");
}

#[test]
fn what_looks_like_markup_is_escaped_everywhere() {
    let evil = r#"<script>alert("1")</script> & '"#;
    let mut letter = short(evil, evil, &[evil]);
    letter.title = evil.into();
    letter.blocks.push(Block::DrawingBox { label: evil.into() });

    let page = html(&letter);

    assert!(!page.contains("<script") && !page.contains(evil), "{page}");
    let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;";
    assert_eq!(page.matches(safe).count(), 6, "{page}");
}

#[test]
fn a_right_to_left_letter_says_so() {
    assert!(
        html(&arabic())
            .starts_with("<article class=\"letter letter-older\" lang=\"ar\" dir=\"rtl\" ")
    );
}

#[test]
fn an_address_to_click_is_never_cut() {
    let address = format!("https://together.example/{}", "a".repeat(80));
    let text = plain(&short(
        "en-GB",
        "Amira",
        &[&format!("Look at {address} when you can.")],
    ));
    assert!(text.contains(&format!("\n{address}\n")), "{text}");
}

#[test]
fn long_lines_are_wrapped_and_breaks_are_kept() {
    let mut letter = short("en-GB", "Amira", &[]);
    letter.blocks.push(Block::List {
        ordered: false,
        items: vec![vec![
            Inline::text("a word ".repeat(20)),
            Inline::Break,
            Inline::text("and the next line"),
        ]],
    });

    let text = plain(&letter);

    assert!(
        text.lines().all(|line| line.chars().count() <= 72),
        "{text}"
    );
    assert!(
        text.contains("\n- a word a word") && text.contains("\n  a word a word"),
        "{text}"
    );
    assert!(text.contains("\n  and the next line"), "{text}");
}
