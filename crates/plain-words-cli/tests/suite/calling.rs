//! How it is called, and how it ends.

use crate::program::{Desk, HELD, KIND};

#[test]
fn it_ends_with_0_when_nothing_is_held() {
    let desk = Desk::with("kind.txt", KIND);
    let ran = desk.run(&["check", "kind.txt"]);
    assert_eq!((ran.code(), ran.said().as_str()), (Some(0), ""));
}

#[test]
fn it_ends_with_1_when_something_is_held() {
    let desk = Desk::with("held.txt", HELD);
    let ran = desk.run(&["check", "held.txt"]);
    assert_eq!((ran.code(), ran.said().as_str()), (Some(1), ""));
    assert!(ran.out().contains("hold “your case”"), "{}", ran.out());
}

#[test]
fn something_to_think_about_holds_nothing() {
    let desk = Desk::with("think.txt", "We will ascertain it.");
    let ran = desk.run(&["check", "--as", "record", "think.txt"]);
    assert_eq!(ran.code(), Some(0), "{}", ran.out());
}

#[test]
fn what_cannot_be_read_is_named_with_the_reason_and_the_others_are_still_checked() {
    let desk = Desk::with("held.txt", HELD);
    let ran = desk.run(&["check", "missing.txt", "held.txt", "."]);
    assert_eq!(ran.code(), Some(2));
    assert_eq!(
        ran.said(),
        "plain-words: missing.txt: There is no such file.\nplain-words: .: This is a folder. Name the files in it.\n"
    );
    assert!(
        ran.out().starts_with("held.txt:3:29: hold “your case”"),
        "{}",
        ran.out()
    );
}

#[test]
fn called_wrongly_it_says_what_is_wrong_and_where_to_read_more() {
    let desk = Desk::new();
    let wrong = [
        (
            &["check", "--as", "poem", "x"][..],
            "--as is letter, report or record, not “poem”.",
            "check --help",
        ),
        (
            &["check", "--stage", "3-4", "x"],
            "--stage is one of 4-6, 7-9, 10-12, 13-15, 16-17, adult, easy-read, not “3-4”.",
            "check --help",
        ),
        (
            &["check", "--format", "xml", "x"],
            "--format is text, json or sarif, not “xml”.",
            "check --help",
        ),
        (
            &["check", "--loud"],
            "--loud is not known here.",
            "check --help",
        ),
        (
            &["check", "--as"],
            "Something is missing after --as.",
            "check --help",
        ),
        (
            &["check", "--all=yes", "x"],
            "Nothing can stand behind --all.",
            "check --help",
        ),
        (
            &["serve"],
            "Say where to listen, for example: plain-words serve --listen 127.0.0.1:8081",
            "serve --help",
        ),
        (
            &["serve", "--listen", "here"],
            "--listen is an address and a port, like 127.0.0.1:8081, not “here”.",
            "serve --help",
        ),
        (
            &["score"],
            "Name the files to score, or - for what is piped in.",
            "score --help",
        ),
        (
            &["list", "--format", "xml"],
            "--format is json, toml or csv, not “xml”.",
            "list --help",
        ),
        (
            &["mend"],
            "“mend” is not something this program does. It does: check, score, text, list, serve, lsp.",
            "plain-words --help",
        ),
        (
            &[],
            "Say what to do: check, score, text, list, serve or lsp.",
            "plain-words --help",
        ),
    ];
    for (arguments, sentence, help) in wrong {
        let ran = desk.run(arguments);
        assert_eq!(ran.code(), Some(2), "{arguments:?}");
        assert_eq!(
            ran.said().lines().next(),
            Some(&*format!("plain-words: {sentence}")),
            "{arguments:?}"
        );
        assert!(ran.said().contains(help), "{}", ran.said());
        assert_eq!(ran.out(), "");
    }
}

#[test]
fn each_command_tells_how_to_call_it() {
    let desk = Desk::new();
    for command in ["check", "score", "text", "list", "serve", "lsp"] {
        let ran = desk.run(&[command, "--help"]);
        assert_eq!(ran.code(), Some(0));
        assert!(
            ran.out().starts_with(&format!("plain-words {command}")),
            "{}",
            ran.out()
        );
        assert!(
            desk.run(&["--help"])
                .out()
                .contains(&format!("plain-words {command}"))
        );
    }
    assert_eq!(
        desk.run(&["--version"]).out(),
        concat!("plain-words ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn a_dash_or_nothing_reads_what_is_piped_in() {
    let desk = Desk::new();
    for arguments in [&["check", "-"][..], &["check"]] {
        let ran = desk.run_with(arguments, HELD.as_bytes());
        assert_eq!(ran.code(), Some(1));
        assert!(
            ran.out().starts_with("-:3:29: hold “your case”"),
            "{}",
            ran.out()
        );
    }
}

#[test]
fn the_purpose_and_the_stage_decide_how_much_it_weighs() {
    let desk = Desk::with("held.txt", HELD);
    assert_eq!(
        desk.run(&["check", "--as", "letter", "held.txt"]).code(),
        Some(1)
    );
    assert_eq!(
        desk.run(&["check", "--as", "record", "held.txt"]).code(),
        Some(0)
    );
    assert_eq!(
        desk.run(&["check", "--stage", "7-9", "held.txt"]).code(),
        Some(1)
    );
    assert_eq!(
        desk.run(&["check", "--stage", "adult", "held.txt"]).code(),
        Some(0)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn somebody_who_stops_reading_early_is_no_fault() {
    let desk = Desk::with("held.txt", HELD);
    let (reading, writing) = std::io::pipe().expect("there can be a pipe");
    drop(reading);
    let mut child = desk
        .command(&["check", "held.txt"])
        .stdout(writing)
        .spawn()
        .expect("the program starts");
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}
