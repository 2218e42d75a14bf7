//! The web page and the plain text of a letter.

use insta::assert_snapshot;
use paper::{Block, Inline, Manner, html, plain};

use crate::letters::{amira, arabic, short};

#[test]
fn a_web_page_has_every_word_and_its_place() {
    assert_snapshot!(html(&amira(Manner::Younger)), @r#"
    <article class="letter letter-younger" lang="en-GB" dir="ltr" aria-label="A letter from Sam">
    <p class="letter-from" dir="auto">Sam Adeyemi<br>Family court adviser<br>Call or text: 07700 900123</p>
    <p class="letter-to" dir="auto">Amira Haddad<br>14 Orchard Road<br>Leeds<br>LS8 4QT</p>
    <p class="letter-date" dir="auto">Tuesday 24 November 2026</p>
    <p>Dear Amira,</p>
    <p>My name is Sam. My job is to <strong>listen to children</strong>, and my dog Biscuit is <em>very</em> bad at football.</p>
    <h2>What happens next</h2>
    <ol>
    <li>I come to see you at school on Monday.</li>
    <li>We talk, or draw, or both.</li>
    </ol>
    <figure class="letter-quote">
    <blockquote><p>I want to show you my tooth box.</p></blockquote>
    <figcaption>Amira, to Miss Patel</figcaption>
    </figure>
    <p class="letter-signature" dir="auto">Sam Adeyemi</p>
    <p class="letter-role" dir="auto">I speak for children in court</p>
    <section class="letter-reply">
    <h2>From me to Sam</h2>
    <p class="letter-ask" dir="auto">My name, the way I like it</p>
    <div class="letter-lines" aria-hidden="true"><hr></div>
    <p class="letter-ask" dir="auto">Tell me things by</p>
    <ul class="letter-choices">
    <li>letter</li>
    <li>text</li>
    <li>talking</li>
    <li>video</li>
    <li>drawing</li>
    </ul>
    <p class="letter-ask" dir="auto">Here I can draw something</p>
    <div class="letter-drawing" role="img" aria-label="Here I can draw something"></div>
    <p>You can post this back, or give it to Sam.</p>
    </section>
    </article>
    "#);
}

#[test]
fn plain_text_reads_as_an_e_mail() {
    assert_snapshot!(plain(&amira(Manner::Older)), @r#"
    Sam Adeyemi
    Family court adviser
    Call or text: 07700 900123

    Amira Haddad
    14 Orchard Road
    Leeds
    LS8 4QT

    Tuesday 24 November 2026

    Dear Amira,

    My name is Sam. My job is to listen to children, and my dog Biscuit is
    very bad at football.


    What happens next

    1. I come to see you at school on Monday.
    2. We talk, or draw, or both.

        I want to show you my tooth box.
        – Amira, to Miss Patel


    Sam Adeyemi
    I speak for children in court

    ------------------------------------------------------------------------


    From me to Sam

    My name, the way I like it

    ____________________________________________________________

    Tell me things by
    [ ] letter
    [ ] text
    [ ] talking
    [ ] video
    [ ] drawing

    [ Here I can draw something ]

    You can post this back, or give it to Sam.
    "#);
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
