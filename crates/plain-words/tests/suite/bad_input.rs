//! Input that nobody means to give.

use crate::common::{LIST, letter, report};
use plain_words::{About, Finding, Purpose, Reader, Stage, WordList, check, score};

fn found(text: &str) -> Vec<Finding> {
    check(
        text,
        &LIST,
        Purpose::Letter,
        &Reader {
            stage: Stage::Seven,
        },
        &About::default(),
    )
}

#[test]
fn an_empty_text_has_nothing_to_find_and_nothing_to_count() {
    for text in [
        "",
        " ",
        "\n\n\r\n",
        "\u{feff}",
        "- \n> \n# \n",
        "🎸",
        "…",
        "*_\\",
    ] {
        assert_eq!(found(text), [], "{text:?}");
        assert_eq!(score(text).formulas, None, "{text:?}");
    }
}

#[test]
fn an_address_that_began_before_the_end_of_a_sentence_takes_its_words_along() {
    for text in [
        "\u{302}.\u{a0}\u{302}a@b.c",
        "Here.\u{a0}‘We’re.\u{a0}‘a@b.example’ again.",
        "It ended.\u{a0}It’s’s@b.example",
    ] {
        let counts = score(text).counts;
        assert_eq!(counts.left_out.addresses, 1, "{text:?}");
        assert!(counts.words <= 3, "{text:?}: {counts:?}");
        found(text);
    }
}

#[test]
fn ends_of_lines_and_marks_at_the_start_change_nothing_but_places() {
    let text = "We spoke of contact.\n\nYour case is open.\n";
    let plain: Vec<_> = found(text)
        .into_iter()
        .map(|finding| (finding.rule, finding.first().line, finding.said))
        .collect();
    for other in [text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        let same: Vec<_> = found(&other)
            .into_iter()
            .map(|finding| (finding.rule, finding.first().line, finding.said))
            .collect();
        assert_eq!(plain, same);
    }
}

#[test]
fn letters_in_two_pieces_are_the_letters() {
    let list = WordList::from_toml(
        "[[word]]\nterm = 'café talk'\nvariants = []\nkind = 'jargon'\nadvice = 'replace'\nsay_instead = ['x']\nwhy = 'y'\nsource = ''",
    )
    .expect("the list can be read");
    for text in ["A café talk.", "A cafe\u{301} talk.", "A CAFE\u{301} TALK."] {
        let findings = check(
            text,
            &list,
            Purpose::Report,
            &Reader::default(),
            &About::default(),
        );
        assert!(
            findings
                .iter()
                .any(|finding| finding.term.as_deref() == Some("café talk")),
            "{text}"
        );
    }
}

#[test]
fn what_cannot_be_seen_hides_no_word() {
    for text in [
        "We talk of con\u{ad}tact.",
        "We talk of con\u{200b}tact.",
        "We talk of \u{202e}contact\u{202c}.",
        "We talk of **con**tact.",
    ] {
        assert_eq!(letter(13, text).len(), 1, "{text:?}");
    }
    assert_eq!(report("👨‍👩‍👧 and contact 🎸"), ["think R2 contact"]);
}

#[test]
fn a_list_that_is_wrong_names_the_line() {
    let entry = |term: &str| {
        format!(
            "[[word]]\nterm = {term:?}\nvariants = []\nkind = 'jargon'\nadvice = 'replace'\nsay_instead = []\nwhy = ''\nsource = ''\n"
        )
    };
    let message = |toml: String| {
        WordList::from_toml(&toml)
            .expect_err("something is wrong")
            .to_string()
    };

    assert!(message(entry("contact") + &entry("Contact")).starts_with("line 10: "));
    assert!(message(entry("contact") + &entry("…!")).starts_with("line 10: "));
    assert!(message(entry(&"so on ".repeat(100))).starts_with("line 2: "));
}

/// A text of about this many bytes in which everything the rules look at stands over and over.
fn long(bytes: usize, part: &str) -> String {
    part.repeat(bytes / part.len())
}

#[test]
fn one_line_of_ten_megabytes_is_read_like_any_other() {
    let text = long(
        10_000_000,
        "We spoke of contact and clearly of the care order, “as you said” and so on ",
    );
    let findings = found(&text);
    let contact = findings
        .iter()
        .find(|finding| finding.said == "contact")
        .expect("it is there");
    assert!(contact.times() > 100_000);
}

/// Each of these once cost, or could have cost, the square of its length.
#[test]
fn the_same_mark_a_quarter_of_a_million_times_is_read_to_its_end() {
    for part in [
        "[",
        "(said:",
        "“",
        "‘",
        "'",
        "\"",
        "((((",
        "[a](",
        "{{",
        "<",
        "a@",
        "a://",
        "clearly ",
        "contact ",
        "FGC ",
        "LAC ",
        "was hit ",
        "a'",
        "*",
        "\\",
        "s/",
        "\u{301}",
        "é",
        "- ",
        "> “a\n\n",
        "“a\n\n",
        "Dear Child\n",
        "care order ",
        "he ",
        "case ",
        ". ",
        "A. ",
        "eye contact me ",
        "_",
        "___ care order ",
        " ...... ",
        "opponent ",
        "beyond parental control ",
        "you will be fine ",
        "you are lazy ",
        "Tom, he ",
        "“a b c” “d” said ",
    ] {
        let text = long(240_000, part);
        let findings = found(&text);
        assert!(
            findings
                .iter()
                .all(|finding| finding.first().bytes.end <= text.len()),
            "{part:?}"
        );
        assert!(
            findings.len() < 25_000,
            "{part:?}: {} findings",
            findings.len()
        );
    }
}
