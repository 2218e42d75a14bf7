//! How it tells what was found.

use serde_json::json;

use crate::program::{Desk, HELD, KIND};

#[test]
fn json_has_the_fields_that_were_promised() {
    let desk = Desk::with("held.txt", HELD);
    let findings = desk.findings(&["held.txt"]);
    let found = &findings[0];
    assert_eq!(found["path"], "held.txt");
    assert_eq!((&found["line"], &found["column"]), (&json!(3), &json!(29)));
    assert_eq!(
        (&found["offset"], &found["length"]),
        (&json!(40), &json!(9))
    );
    assert_eq!(
        (&found["rule"], &found["level"]),
        (&json!("R5"), &json!("hold"))
    );
    assert_eq!(found["term"], "case");
    assert!(
        found["message"]
            .as_str()
            .is_some_and(|message| message.ends_with('.')),
        "{found}"
    );
    assert!(
        found["instead"]
            .as_array()
            .is_some_and(|instead| instead.iter().all(serde_json::Value::is_string)),
        "{found}"
    );
}

#[test]
fn json_of_nothing_is_an_empty_array() {
    let desk = Desk::with("empty.txt", "");
    assert_eq!(
        desk.run(&["check", "--format", "json", "--as", "record", "empty.txt"])
            .out(),
        "[]\n"
    );
}

#[test]
fn json_of_several_files_is_one_array_in_the_order_they_were_given() {
    let desk = Desk::with("b.txt", HELD);
    desk.put("a.txt", HELD);
    let findings = desk.findings(&["b.txt", "missing.txt", "a.txt"]);
    let mut paths: Vec<_> = findings.iter().map(|found| found["path"].clone()).collect();
    paths.dedup();
    assert_eq!(paths, [json!("b.txt"), json!("a.txt")]);
}

#[test]
fn sarif_has_the_shape_of_the_standard() {
    let desk = Desk::with("a letter.txt", format!("🐈 {HELD}"));
    let log = desk
        .run(&["check", "--format", "sarif", "a letter.txt", "missing.txt"])
        .json();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "plain-words");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let result = &run["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&json!("R5"), &json!("error"))
    );
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20letter.txt");
    assert_eq!(
        place["region"],
        json!({ "startLine": 3, "startColumn": 29, "charOffset": 42, "charLength": 9 })
    );
    let number = result["ruleIndex"].as_u64().expect("a number");
    assert_eq!(
        run["tool"]["driver"]["rules"][usize::try_from(number).expect("a small one")]["id"],
        "R5"
    );
    let told = &run["invocations"][0];
    assert_eq!(told["executionSuccessful"], false);
    assert_eq!(
        told["toolExecutionNotifications"][0]["message"]["text"],
        "There is no such file."
    );
}

#[test]
fn there_are_no_colours_where_no_terminal_is() {
    let desk = Desk::with("held.txt", HELD);
    let out = desk.run(&["check", "held.txt"]).out();
    assert!(!out.contains('\u{1b}'), "{out}");
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_there_are_colours_unless_they_are_unwanted() {
    let desk = Desk::with("held.txt", HELD);
    let program = env!("CARGO_BIN_EXE_plain-words");
    // `script` gives the program a terminal of its own.
    let on_a_terminal = |unwanted: &str| {
        let mut command = std::process::Command::new("script");
        command.args([
            "-qec",
            &format!("{program} check {}", desk.put("held.txt", HELD).display()),
            "/dev/null",
        ]);
        command.env("NO_COLOR", unwanted).env("TERM", "xterm");
        let output = command.output().expect("script is part of every Debian");
        String::from_utf8(output.stdout).expect("it prints UTF-8")
    };
    assert!(on_a_terminal("").contains("\u{1b}[1;31mhold\u{1b}[0m"));
    assert!(!on_a_terminal("1").contains('\u{1b}'));
}

#[test]
fn eight_are_shown_at_once_and_the_rest_on_demand() {
    let words = "LAC CIN FHDRA PLO SGO DRA EPO ISO ICO MARAC NRM your case";
    let desk = Desk::with("many.txt", words);
    let short = desk.run(&["check", "many.txt"]).out();
    let long = desk.run(&["check", "--all", "many.txt"]).out();
    let count = |out: &str| {
        out.lines()
            .filter(|line| line.starts_with("many.txt:1:"))
            .count()
    };
    assert_eq!(count(&short), 8);
    let left = count(&long) - 8;
    assert!(left > 0);
    assert!(
        short.contains(&format!("many.txt: {left} more; --all shows them.")),
        "{short}"
    );
}

#[test]
fn a_text_with_nothing_to_look_at_is_told_so() {
    let desk = Desk::with("kind.txt", KIND);
    let out = desk.run(&["check", "--as", "record", "kind.txt"]).out();
    assert_eq!(out, "Nothing to look at.\n");
}

#[test]
fn nothing_in_a_text_can_steer_the_terminal() {
    let desk = Desk::with("held.txt", "your\u{9b}31m \u{1b}[2Jcase LAC\u{1b}]0;x\u{7}");
    let out = desk.run(&["check", "--all", "held.txt"]).out();
    assert!(
        !out.chars().any(|char| char.is_control() && char != '\n'),
        "{out:?}"
    );
}
