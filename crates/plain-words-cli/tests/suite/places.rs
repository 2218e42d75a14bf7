//! Places: lines, columns and offsets in the file as it is.

use serde_json::json;

use crate::program::{Desk, at, finding};

fn place(source: impl AsRef<[u8]>, name: &str, said: &str) -> serde_json::Value {
    let desk = Desk::with(name, source);
    let findings = desk.findings(&[name]);
    let found = finding(&findings, said);
    json!([
        found["line"],
        found["column"],
        found["offset"],
        found["length"]
    ])
}

#[test]
fn an_emoji_before_a_finding_is_one_character() {
    assert_eq!(
        place("🐈 🐈‍⬛ your case", "a.txt", "your case"),
        json!([1, 7, 6, 9])
    );
}

#[test]
fn a_combining_mark_is_a_character_of_the_file() {
    let source = "Zoe\u{308} and Ange\u{301}lique\n\nyour case";
    assert_eq!(place(source, "a.txt", "your case"), json!([3, 1, 21, 9]));
}

#[test]
fn a_line_of_windows_ends_with_two_characters() {
    assert_eq!(
        place("Dear Maya,\r\n\r\nyour case\r\n", "a.txt", "your case"),
        json!([3, 1, 14, 9])
    );
}

#[test]
fn a_mark_of_the_encoding_is_a_character_of_the_file() {
    assert_eq!(
        place("\u{feff}your case\nyour file", "a.txt", "your case"),
        json!([1, 2, 1, 9])
    );
}

#[test]
fn utf_16_is_read_and_counted_in_characters() {
    let source: Vec<u8> = "\u{feff}🐈 your case"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(place(source, "a.txt", "your case"), json!([1, 4, 3, 9]));
}

#[test]
fn the_same_said_again_is_one_finding_that_knows_every_place() {
    let desk = Desk::with("a.txt", "I know your case.\n\nThis is your case.");
    let findings = desk.findings(&["a.txt"]);
    let found = finding(&findings, "your case");
    assert_eq!((&found["line"], &found["offset"]), (&json!(1), &json!(7)));
    assert_eq!(
        found["also"],
        json!([{ "line": 3, "column": 9, "offset": 27, "length": 9 }])
    );
}

#[test]
fn in_markdown_places_are_those_of_the_file_with_its_marks() {
    let source =
        "---\ntitle: your case\n---\n\n# 🐈 A *letter*\n\nI know **your** case. `your case`\n";
    let desk = Desk::with("a.md", source);
    let findings = desk.findings(&["a.md"]);
    let cases: Vec<_> = findings
        .iter()
        .filter(|found| found["rule"] == "R5")
        .collect();
    let [found] = &cases[..] else {
        panic!("{cases:#?}")
    };
    assert_eq!(at(source, found), "your** case");
    assert_eq!((&found["line"], &found["column"]), (&json!(7), &json!(10)));
    assert_eq!(found["also"], json!([]));
}

#[test]
fn in_html_places_are_those_of_the_file_with_its_tags() {
    let source = "<html><head><style>.your { case: 1 }</style></head>\n<body><p title='your case'>🐈&nbsp;I know your <em>case</em>.</p></body></html>";
    let desk = Desk::with("a.html", source);
    let findings = desk.findings(&["a.html"]);
    let found = finding(&findings, "your case");
    assert_eq!(at(source, found), "your <em>case");
    assert_eq!((&found["line"], &found["column"]), (&json!(2), &json!(42)));
    assert_eq!(found["also"], json!([]));
}

#[test]
fn a_childs_own_words_are_left_alone_in_every_format() {
    let desk = Desk::new();
    desk.put(
        "a.md",
        "Ellis said:\n\n> They call me *your case* and I hate contact.\n",
    );
    desk.put("a.html", "<p>Ellis said:</p><blockquote><p>They call me your case and I hate contact.</p></blockquote>");
    for name in ["a.md", "a.html"] {
        let findings = desk.findings(&["--as", "report", name]);
        let wrong: Vec<_> = findings
            .iter()
            .filter(|found| found["length"] != 0)
            .collect();
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
    }
}

#[test]
fn a_finding_about_the_whole_text_has_offset_0_and_length_0() {
    let desk = Desk::with(
        "a.txt",
        "Dear Maya,\n\nI will come. I will go. It is fine. We will see.\n\nBye\n",
    );
    let findings = desk.findings(&["a.txt"]);
    for found in findings.iter().filter(|found| found["length"] == 0) {
        assert_eq!(
            (&found["line"], &found["column"], &found["offset"]),
            (&json!(1), &json!(1), &json!(0))
        );
    }
}
