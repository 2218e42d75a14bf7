//! `serve`, as clients of LanguageTool ask it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Stdio};

use serde_json::{Value, json};

use crate::program::Desk;

/// A server of its own for each test, ended with it.
struct Server {
    child: Child,
    host: String,
    stderr: Option<ChildStderr>,
}

impl Server {
    fn new(arguments: &[&str]) -> Self {
        let desk = Desk::new();
        let mut child = desk
            .command(&[&["serve", "--listen", "127.0.0.1:0"], arguments].concat())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let stdout = child.stdout.as_mut().expect("it was piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("it says where it listens");
        let address = line
            .trim()
            .strip_prefix("Listening on http://")
            .expect("it says where it listens");
        Self {
            host: address.trim_end_matches("/v2").to_owned(),
            stderr: child.stderr.take(),
            child,
        }
    }

    /// One request; the answer's status, head and body.
    fn ask(&self, method: &str, path: &str, body: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            self.host,
            body.len()
        );
        stream.write_all(head.as_bytes()).expect("it reads");
        // A server that refuses a huge body stops reading it.
        let _ = stream.write_all(body.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8(answer).expect("it answers in UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .expect("a status");
        (status, head.to_lowercase(), body.to_owned())
    }

    fn check(&self, path: &str, form: &[(&str, &str)]) -> Value {
        let body: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let (status, _, body) = self.ask("POST", path, &body);
        assert_eq!(status, 200, "{body}");
        serde_json::from_str(&body).expect("it answers in JSON")
    }

    /// Ends it, and gives what it said meanwhile.
    fn end(mut self) -> String {
        self.child.kill().expect("it can be ended");
        self.child.wait().expect("it ends");
        let mut said = String::new();
        let mut stderr = self.stderr.take().expect("it was piped");
        stderr.read_to_string(&mut said).expect("it says UTF-8");
        said
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn matching<'a>(answer: &'a Value, rule: &str) -> &'a Value {
    let matches = answer["matches"].as_array().expect("matches");
    matches
        .iter()
        .find(|found| found["rule"]["id"] == rule)
        .unwrap_or_else(|| panic!("no {rule} in {matches:#?}"))
}

#[test]
fn a_text_is_answered_as_languagetool_does_and_counted_in_utf_16() {
    let server = Server::new(&[]);
    let answer = server.check(
        "/v2/check",
        &[
            ("language", "en-GB"),
            ("text", "🐈 He absconded. I know your case."),
        ],
    );
    assert_eq!(answer["software"]["name"], "plain-words");
    assert_eq!(answer["software"]["apiVersion"], 1);
    assert_eq!(answer["language"]["code"], "en-GB");
    let found = matching(&answer, "PLAIN_WORDS_R5");
    assert_eq!(
        (&found["offset"], &found["length"]),
        (&json!(24), &json!(9))
    );
    assert_eq!(
        found["context"],
        json!({ "text": "🐈 He absconded. I know your case.", "offset": 24, "length": 9 })
    );
    assert_eq!(found["sentence"], "I know your case.");
    assert_eq!(
        found["rule"]["category"],
        json!({ "id": "PLAIN_WORDS", "name": "Plain and kind words" })
    );
    assert_eq!(found["rule"]["issueType"], "style");
    assert!(
        found["shortMessage"]
            .as_str()
            .is_some_and(|short| !short.is_empty())
    );
    assert!(
        found["rule"]["description"]
            .as_str()
            .is_some_and(|description| !description.is_empty())
    );
    let word = matching(&answer, "PLAIN_WORDS_R2");
    assert_eq!((&word["offset"], &word["length"]), (&json!(6), &json!(9)));
    assert_eq!(word["replacements"][0], json!({ "value": "ran away" }));
    assert!(
        word["message"]
            .as_str()
            .is_some_and(|message| message.contains("You could say: ran away")),
        "{word}"
    );
}

#[test]
fn what_only_the_writer_can_fill_or_do_is_told_and_never_put_in() {
    let server = Server::new(&[]);
    let answer = server.check(
        "/v2/check",
        &[
            ("language", "en-GB"),
            ("text", "We will talk about contact. It was inappropriate."),
        ],
    );
    let matches = answer["matches"].as_array().expect("matches");
    assert!(matches.len() >= 2, "{matches:#?}");
    for found in matches {
        for replacement in found["replacements"].as_array().expect("an array") {
            let words = replacement["value"].as_str().expect("words");
            assert!(
                !words.contains(['…', '[']) && !words.starts_with("say "),
                "{found}"
            );
        }
    }
}

#[test]
fn marks_that_come_apart_are_counted_and_not_read() {
    let server = Server::new(&[]);
    let data = json!({ "annotation": [
        { "text": "🐈 I know " }, { "markup": "<b>" }, { "text": "your" }, { "markup": "</b>" }, { "text": " case." },
        { "markup": "<p title='your case'>", "interpretAs": "\n\n" }, { "text": "Bye" },
    ] });
    let answer = server.check(
        "/v2/check",
        &[("language", "auto"), ("data", &data.to_string())],
    );
    let found = matching(&answer, "PLAIN_WORDS_R5");
    assert_eq!(
        (&found["offset"], &found["length"]),
        (&json!(13), &json!(13))
    );
    assert_eq!(
        answer["matches"].as_array().map(Vec::len),
        Some(1),
        "{answer}"
    );
}

#[test]
fn every_place_of_a_word_is_a_match_and_the_whole_text_is_none() {
    let server = Server::new(&[]);
    let answer = server.check(
        "/v2/check",
        &[
            ("language", "en"),
            ("text", "I know your case. Is it your case?"),
        ],
    );
    let matches = answer["matches"].as_array().expect("matches");
    let cases: Vec<_> = matches
        .iter()
        .filter(|found| found["rule"]["id"] == "PLAIN_WORDS_R5")
        .map(|found| &found["offset"])
        .collect();
    assert_eq!(cases, [&json!(7), &json!(24)]);
    assert!(
        matches.iter().all(|found| found["length"] != 0),
        "{matches:#?}"
    );
}

#[test]
fn rules_can_be_switched_off_and_another_language_is_left_alone() {
    let server = Server::new(&[]);
    let count = |form: &[(&str, &str)]| {
        let form = [form, &[("text", "I know your case.")]].concat();
        server.check("/v2/check", &form)["matches"]
            .as_array()
            .map(Vec::len)
    };
    assert_eq!(count(&[("language", "en-GB")]), Some(1));
    assert_eq!(
        count(&[("language", "en-GB"), ("disabledRules", "A,PLAIN_WORDS_R5")]),
        Some(0)
    );
    assert_eq!(
        count(&[
            ("language", "en-GB"),
            ("enabledRules", "PLAIN_WORDS_R2"),
            ("enabledOnly", "true")
        ]),
        Some(0)
    );
    assert_eq!(count(&[("language", "de-DE")]), Some(0));
    assert_eq!(count(&[("language", "cy")]), Some(0));
}

#[test]
fn the_address_can_say_what_a_text_is_and_who_reads_it() {
    let server = Server::new(&["--as", "record"]);
    let long = "We went to the big park near the river and then we had a very nice lunch there with all of your new friends.";
    let found = |path: &str| {
        let answer = server.check(path, &[("language", "en-GB"), ("text", long)]);
        answer["matches"].as_array().is_some_and(|matches| {
            matches
                .iter()
                .any(|found| found["rule"]["id"] == "PLAIN_WORDS_R10")
        })
    };
    assert!(!found("/v2/check"));
    assert!(found("/letter/v2/check"));
    assert!(found("/letter/7-9/v2/check"));
    assert!(!found("/letter/16-17/v2/check"));
    let (status, _, body) = server.ask("POST", "/poem/v2/check", "language=en&text=a");
    assert_eq!(status, 404);
    assert!(body.contains("/letter/7-9/v2"), "{body}");
}

#[test]
fn languages_are_listed_and_health_is_told() {
    let server = Server::new(&[]);
    let (status, _, body) = server.ask("GET", "/v2/languages", "");
    let languages: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(status, 200);
    assert!(languages.as_array().is_some_and(|all| {
        all.contains(&json!({ "name": "English (GB)", "code": "en", "longCode": "en-GB" }))
    }));
    assert_eq!(server.ask("GET", "/v2/healthcheck", "").2, "OK");
    assert_eq!(
        server
            .ask("GET", "/v2/check?language=en-GB&text=your+case", "")
            .0,
        200
    );
}

#[test]
fn a_request_that_is_not_whole_is_told_what_is_missing() {
    let server = Server::new(&[]);
    for (form, sentence) in [
        ("text=Hello", "Error: Missing 'language' parameter"),
        (
            "language=en-GB",
            "Error: Missing 'text' or 'data' parameter",
        ),
        (
            "language=en-GB&text=a&data=b",
            "Error: Set only 'text' or 'data' parameter, not both",
        ),
        (
            "language=en-GB&data=%7B",
            "Error: 'data' is not the JSON expected",
        ),
    ] {
        let (status, _, body) = server.ask("POST", "/v2/check", form);
        assert_eq!(status, 400, "{form}");
        assert!(body.starts_with(sentence), "{body}");
    }
}

#[test]
fn a_huge_request_is_refused_with_413() {
    let server = Server::new(&[]);
    let body = format!("language=en-GB&text={}", "a".repeat(20_000_000));
    let (status, _, body) = server.ask("POST", "/v2/check", &body);
    assert_eq!(status, 413);
    assert!(body.contains("plain-words check FILE"), "{body}");
}

#[test]
fn nothing_written_is_logged_or_may_be_kept_on_the_way() {
    let server = Server::new(&[]);
    let (_, head, _) = server.ask(
        "POST",
        "/v2/check",
        "language=en-GB&text=Kezia+knows+your+case",
    );
    assert!(head.contains("cache-control: no-store"), "{head}");
    server.ask("POST", "/v2/check", "language=en-GB&data=Kezia");
    server.ask("POST", "/v2/nowhere", "text=Kezia");
    assert_eq!(server.end(), "");
}

#[test]
fn a_web_page_may_read_answers_only_where_it_was_allowed() {
    let closed = Server::new(&[]).ask("GET", "/v2/languages", "").1;
    assert!(!closed.contains("access-control"), "{closed}");
    let open = Server::new(&["--allow-origin", "https://letters.example"])
        .ask("GET", "/v2/languages", "")
        .1;
    assert!(
        open.contains("access-control-allow-origin: https://letters.example"),
        "{open}"
    );
}

#[test]
fn an_address_that_is_taken_is_told() {
    let server = Server::new(&[]);
    let ran = Desk::new().run(&["serve", "--listen", &server.host]);
    assert_eq!(ran.code(), Some(2));
    assert!(
        ran.said().contains("Nobody can listen on 127.0.0.1:"),
        "{}",
        ran.said()
    );
}

/// What LibreOffice 7.4.7 was recorded to send (`tests/clients/libreoffice.py`): the text as it is, not as a form.
#[test]
fn what_libreoffice_sends_is_read_as_it_is_meant() {
    let server = Server::new(&[]);
    let text = "🐈 R&D + 100% of it; a=b. I know your case.";
    let (status, _, body) = server.ask("POST", "/v2/check", &format!("text={text}&language=en-GB"));
    assert_eq!(status, 200, "{body}");
    let answer: Value = serde_json::from_str(&body).expect("JSON");
    let found = matching(&answer, "PLAIN_WORDS_R5");
    assert_eq!(found["context"]["text"], text);
    assert_eq!(
        (&found["offset"], &found["length"]),
        (&json!(33), &json!(9))
    );
}
