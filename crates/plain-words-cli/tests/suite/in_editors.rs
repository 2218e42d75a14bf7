//! `lsp`, as an editor talks to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::program::Desk;

const URI: &str = "file:///letter.txt";
const CASE: &str = "I know 🐈\nand 🐈 your case.\n";

/// An editor with a server of its own.
struct Editor {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Editor {
    /// Starts a server, and says hello with these encodings of positions and these options.
    fn new(encodings: &[&str], options: &Value) -> (Self, Value) {
        let desk = Desk::new();
        let mut child = desk
            .command(&["lsp"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut editor = Self {
            to: child.stdin.take().expect("it was piped"),
            from: BufReader::new(child.stdout.take().expect("it was piped")),
            child,
        };
        let general = if encodings.is_empty() {
            json!({})
        } else {
            json!({ "positionEncodings": encodings })
        };
        let params = json!({ "processId": null, "rootUri": null, "capabilities": { "general": general }, "initializationOptions": options });
        let hello = editor.ask("initialize", &params);
        editor.tell("initialized", &json!({}));
        (editor, hello)
    }

    fn send(&mut self, message: &Value) {
        let message = message.to_string();
        write!(
            self.to,
            "Content-Length: {}\r\n\r\n{message}",
            message.len()
        )
        .expect("it reads");
        self.to.flush().expect("it reads");
    }

    fn tell(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.send(&json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }));
        let answer = self.hear();
        assert_eq!(answer["id"], 1, "{answer}");
        answer
    }

    fn hear(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.from.read_line(&mut line).expect("it writes");
            match line.trim().strip_prefix("Content-Length: ") {
                Some(number) => length = number.parse().expect("a number"),
                None if line.trim().is_empty() => break,
                None => {}
            }
        }
        let mut message = vec![0; length];
        self.from.read_exact(&mut message).expect("it writes");
        serde_json::from_slice(&message).expect("JSON")
    }

    /// Opens a text; the diagnostics for it.
    fn open(&mut self, language: &str, text: &str) -> Value {
        let document = json!({ "uri": URI, "languageId": language, "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
        self.diagnostics(1)
    }

    fn diagnostics(&mut self, version: i32) -> Value {
        let told = self.hear();
        assert_eq!(told["method"], "textDocument/publishDiagnostics");
        assert_eq!(told["params"]["version"], version, "{told}");
        told["params"]["diagnostics"].clone()
    }

    fn goodbye(mut self) -> Option<i32> {
        let answer = self.ask("shutdown", &Value::Null);
        assert_eq!(answer["result"], Value::Null);
        self.tell("exit", &Value::Null);
        self.child.wait().expect("it ends").code()
    }
}

fn diagnostic<'a>(diagnostics: &'a Value, code: &str) -> &'a Value {
    let all = diagnostics.as_array().expect("an array");
    all.iter()
        .find(|diagnostic| diagnostic["code"] == code)
        .unwrap_or_else(|| panic!("no {code} in {all:#?}"))
}

fn range(line: u32, from: u32, to: u32) -> Value {
    json!({ "start": { "line": line, "character": from }, "end": { "line": line, "character": to } })
}

#[test]
fn places_are_counted_in_the_encoding_both_know() {
    for (encodings, chosen, place) in [
        (
            &["utf-16", "utf-8", "utf-32"][..],
            "utf-32",
            range(1, 6, 15),
        ),
        (&["utf-16", "utf-8"], "utf-8", range(1, 9, 18)),
        (&["utf-16"], "utf-16", range(1, 7, 16)),
        (&[], "utf-16", range(1, 7, 16)),
    ] {
        let (mut editor, hello) = Editor::new(encodings, &json!({ "as": "report" }));
        assert_eq!(hello["result"]["capabilities"]["positionEncoding"], chosen);
        let diagnostics = editor.open("plaintext", CASE);
        assert_eq!(diagnostic(&diagnostics, "R5")["range"], place, "{chosen}");
        assert_eq!(editor.goodbye(), Some(0));
    }
}

#[test]
fn a_diagnostic_says_why_and_a_hover_says_it_again() {
    let (mut editor, _) = Editor::new(&[], &json!({ "as": "letter", "stage": "7-9" }));
    let diagnostics = editor.open("plaintext", CASE);
    let found = diagnostic(&diagnostics, "R5");
    assert_eq!(
        (&found["severity"], &found["source"]),
        (&json!(1), &json!("plain-words"))
    );
    let message = found["message"].as_str().expect("words");
    assert!(message.contains("You could say: "), "{message}");
    let place = |character: u32| json!({ "textDocument": { "uri": URI }, "position": { "line": 1, "character": character } });
    let hover = editor.ask("textDocument/hover", &place(9));
    assert!(
        hover["result"]["contents"]["value"]
            .as_str()
            .is_some_and(|words| words.contains(message)),
        "{hover}"
    );
    assert_eq!(
        editor.ask("textDocument/hover", &place(0))["result"]["contents"]["value"]
            .as_str()
            .filter(|words| words.contains(message)),
        None
    );
}

#[test]
fn suggestions_are_actions_that_put_words_in_and_instructions_are_not() {
    let (mut editor, _) = Editor::new(&[], &json!({ "as": "report" }));
    let diagnostics = editor.open("plaintext", "🐈 He absconded, which was inappropriate.\n");
    let actions = |editor: &mut Editor, found: &Value| {
        let params = json!({ "textDocument": { "uri": URI }, "range": found["range"], "context": { "diagnostics": [] } });
        editor.ask("textDocument/codeAction", &params)["result"]
            .as_array()
            .expect("an array")
            .clone()
    };
    let absconded = diagnostics[0].clone();
    let offered = actions(&mut editor, &absconded);
    assert_eq!(offered[0]["title"], "Say “ran away”");
    assert_eq!(offered[0]["kind"], "quickfix");
    let edits = &offered[0]["edit"]["changes"][URI];
    assert_eq!(
        edits,
        &json!([{ "range": range(0, 6, 15), "newText": "ran away" }])
    );
    for found in diagnostics.as_array().expect("an array") {
        for action in actions(&mut editor, found) {
            let words = action["edit"]["changes"][URI][0]["newText"]
                .as_str()
                .expect("words")
                .to_owned();
            assert!(
                !words.starts_with("say ") && !words.contains('…'),
                "{action}"
            );
        }
    }
}

#[test]
fn an_answer_carries_the_version_of_the_text_it_is_about() {
    let (mut editor, _) = Editor::new(&[], &json!({ "as": "record" }));
    assert_ne!(editor.open("plaintext", "I know your case."), json!([]));
    let change = |version: i32, text: &str| json!({ "textDocument": { "uri": URI, "version": version }, "contentChanges": [{ "text": text }] });
    editor.tell("textDocument/didChange", &change(7, "I know you."));
    assert_eq!(editor.diagnostics(7), json!([]));
    editor.tell("textDocument/didChange", &change(8, "I know\r\nyour case."));
    let diagnostics = editor.diagnostics(8);
    assert_eq!(diagnostic(&diagnostics, "R5")["range"], range(1, 0, 9));
    editor.tell(
        "textDocument/didClose",
        &json!({ "textDocument": { "uri": URI } }),
    );
    assert_eq!(editor.hear()["params"]["diagnostics"], json!([]));
    assert_eq!(editor.goodbye(), Some(0));
}

#[test]
fn markdown_and_html_are_read_as_what_they_are() {
    let (mut editor, _) = Editor::new(&["utf-32"], &json!({ "as": "record" }));
    let diagnostics = editor.open("markdown", "`your case`\n\nI know **your** case.\n");
    assert_eq!(diagnostic(&diagnostics, "R5")["range"], range(2, 9, 20));
    let diagnostics = editor.open("html", "<p class='your case'>I know <b>your</b> case.</p>");
    assert_eq!(diagnostic(&diagnostics, "R5")["range"], range(0, 31, 44));
}

#[test]
fn what_it_does_not_know_it_says_so_and_goes_on() {
    let (mut editor, _) = Editor::new(&[], &Value::Null);
    let answer = editor.ask("textDocument/rename", &json!({}));
    assert_eq!(answer["error"]["code"], -32601);
    editor.tell("textDocument/didOpen", &json!({ "nonsense": true }));
    editor.tell("$/cancelRequest", &json!({ "id": 4 }));
    let answer = editor.ask("textDocument/hover", &json!({ "nonsense": true }));
    assert_eq!(answer["error"]["code"], -32602);
    assert_eq!(editor.goodbye(), Some(0));
}
