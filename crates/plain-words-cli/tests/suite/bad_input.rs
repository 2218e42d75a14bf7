//! Broken, strange and huge texts.

use crate::program::{Desk, HELD, at, finding};

#[test]
fn an_empty_text_holds_nothing() {
    let desk = Desk::with("empty.txt", "");
    for bytes in ["", "\u{feff}", "\n\n\n", "   "] {
        desk.put("empty.txt", bytes);
        let ran = desk.run(&["check", "--format", "json", "--as", "record", "empty.txt"]);
        assert_eq!((ran.code(), ran.out().as_str()), (Some(0), "[]\n"));
    }
}

#[test]
fn what_is_not_utf_8_is_checked_as_far_as_it_goes_with_a_note() {
    let desk = Desk::with("latin.txt", b"Zo\xeb\n\nI know your case.\n");
    let findings = desk.findings(&["latin.txt"]);
    let found = finding(&findings, "your case");
    assert_eq!(
        (&found["line"], &found["column"], &found["offset"]),
        (&3.into(), &8.into(), &12.into())
    );
    let note = findings
        .iter()
        .find(|found| found["rule"] == "encoding")
        .expect("there is a note");
    assert_eq!(
        (
            &note["level"],
            &note["line"],
            &note["column"],
            &note["offset"]
        ),
        (&"note".into(), &1.into(), &3.into(), &2.into())
    );
    assert!(
        note["message"]
            .as_str()
            .is_some_and(|message| message.contains("Save it as UTF-8")),
        "{note}"
    );
}

#[test]
fn bytes_without_any_text_are_no_trouble() {
    let every: Vec<u8> = (0..=255).cycle().take(5_000).collect();
    let desk = Desk::with("bytes.txt", &every);
    let ran = desk.run(&["check", "--format", "json", "--as", "record", "bytes.txt"]);
    assert_ne!(ran.code(), Some(2), "{}", ran.said());
    assert!(ran.json().is_array());
}

#[test]
fn one_line_of_ten_million_characters_is_checked_to_its_end() {
    let mut line = "we walked to the park and fed the ducks ".repeat(250_000);
    line.push_str("then your case");
    let desk = Desk::with("line.txt", &line);
    let findings = desk.findings(&["--as", "report", "line.txt"]);
    let found = finding(&findings, "your case");
    assert_eq!(
        (&found["line"], &found["offset"]),
        (&1.into(), &10_000_005.into())
    );
    assert_eq!(at(&line, found), "your case");
}

#[test]
fn curly_and_straight_quotes_hold_words_that_are_left_alone() {
    let desk = Desk::new();
    for words in [
        "“They call me your case”",
        "\"They call me your case\"",
        "‘They call me your case’",
    ] {
        desk.put("a.txt", format!("Ellis said, {words}, and left.\n"));
        let findings = desk.findings(&["--as", "report", "a.txt"]);
        assert!(
            findings.iter().all(|found| found["rule"] != "R5"),
            "{words}: {findings:#?}"
        );
    }
    desk.put("a.txt", "Ellis said, “They call me your case, and left.\n");
    assert_eq!(
        finding(&desk.findings(&["--as", "report", "a.txt"]), "your case")["rule"],
        "R5"
    );
}

#[test]
fn text_from_right_to_left_is_no_trouble() {
    let source = "مرحبا يا أميرة\n\nI know your case. שלום\u{200f}\n";
    let desk = Desk::with("a.txt", source);
    let findings = desk.findings(&["a.txt"]);
    assert_eq!(at(source, finding(&findings, "your case")), "your case");
}

#[test]
fn the_same_text_has_the_same_findings_however_its_lines_end() {
    let desk = Desk::with("unix.txt", HELD);
    desk.put("windows.txt", HELD.replace('\n', "\r\n"));
    let said = |name| -> Vec<String> {
        desk.findings(&[name])
            .iter()
            .map(|found| format!("{} {} {}", found["line"], found["rule"], found["said"]))
            .collect()
    };
    assert_eq!(said("unix.txt"), said("windows.txt"));
}

#[test]
fn tags_and_marks_that_never_end_are_no_trouble() {
    let desk = Desk::new();
    for (name, source) in [
        ("a.html", "<p <b your case <script>your case"),
        (
            "b.html",
            "&#xffffffff; &amp &; </p></q></blockquote> your case <![CDATA[",
        ),
        ("c.md", "[[[[[[**_`~~~ your case"),
        ("d.md", "---\nyour case"),
    ] {
        desk.put(name, source);
        let ran = desk.run(&["check", "--format", "json", name]);
        assert_ne!(ran.code(), Some(2), "{name}: {}", ran.said());
        assert!(ran.json().is_array());
    }
}
