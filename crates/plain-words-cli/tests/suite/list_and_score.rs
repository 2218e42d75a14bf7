//! The words it looks for, and the formulas.

use crate::program::{Desk, HELD};

#[test]
fn the_list_goes_out_as_toml_and_comes_back_the_same() {
    let desk = Desk::with("held.txt", HELD);
    let toml = desk.run(&["list", "--format", "toml"]).out();
    desk.put("words.toml", &toml);
    assert_eq!(
        desk.run(&["list", "--list", "words.toml", "--format", "toml"])
            .out(),
        toml
    );
    let inside = desk.run(&["check", "--format", "json", "held.txt"]).out();
    let given = desk
        .run(&[
            "check",
            "--format",
            "json",
            "--list",
            "words.toml",
            "held.txt",
        ])
        .out();
    assert_eq!(given, inside);
}

#[test]
fn json_and_csv_have_every_word_and_field() {
    let desk = Desk::new();
    let json = desk.run(&["list", "--format", "json"]).json();
    let words = json.as_array().expect("an array");
    let mut csv = csv::Reader::from_reader(std::io::Cursor::new(
        desk.run(&["list", "--format", "csv"]).out(),
    ));
    assert_eq!(
        csv.headers().expect("a first line").iter().next(),
        Some("term")
    );
    let rows: Vec<csv::StringRecord> = csv.records().collect::<Result<_, _>>().expect("it is CSV");
    assert_eq!(rows.len(), words.len());
    assert!(words.len() > 600);
    for (row, word) in rows.iter().zip(words) {
        assert_eq!(Some(&row[0]), word["term"].as_str());
        assert_eq!(Some(&row[3]), word["kind"].as_str());
        assert_eq!(Some(&row[6]), word["why"].as_str());
    }
}

#[test]
fn another_list_is_used_instead() {
    let desk = Desk::with("letter.txt", "We met a wombat and spoke of your case.");
    desk.put(
        "words.toml",
        "[[word]]\nterm = \"wombat\"\nvariants = []\nkind = \"jargon\"\nadvice = \"replace\"\nsay_instead = [\"animal\"]\nwhy = \"Few know it.\"\nsource = \"a test\"\n",
    );
    let findings = desk.findings(&["--list", "words.toml", "letter.txt"]);
    let wombat = findings
        .iter()
        .find(|found| found["term"] == "wombat")
        .expect("the word is found");
    assert_eq!(
        (&wombat["message"], &wombat["instead"][0]),
        (&"Few know it.".into(), &"animal".into())
    );
}

#[test]
fn a_list_with_a_duplicate_or_empty_term_is_named_with_its_line() {
    let desk = Desk::with("letter.txt", HELD);
    let word = |term: &str| {
        format!(
            "[[word]]\nterm = \"{term}\"\nvariants = []\nkind = \"jargon\"\nadvice = \"replace\"\nsay_instead = []\nwhy = \"w\"\nsource = \"s\"\n"
        )
    };
    let wrong = [
        (word("one") + &word("one"), "words.toml: line 10: “one”"),
        (word("one") + &word(""), "words.toml: line 10: "),
        (word("one") + &word("—?!"), "words.toml: line 10: “—?!”"),
        (word("one") + "[[word\n", "words.toml: line 9: "),
    ];
    for (list, said) in wrong {
        desk.put("words.toml", list);
        let ran = desk.run(&["check", "--list", "words.toml", "letter.txt"]);
        assert_eq!(ran.code(), Some(2));
        assert!(ran.said().contains(said), "{}", ran.said());
    }
}

#[test]
fn a_score_tells_what_was_counted_and_has_no_number_for_a_text_that_is_too_short() {
    let desk = Desk::with(
        "short.txt",
        "Maya told me she likes her red bike. She wants to see her dad on Sundays.",
    );
    desk.put(
        "long.txt",
        "The dog ran to the park and sat down. ".repeat(20),
    );
    let json = desk.run(&["score", "short.txt", "long.txt"]).json();
    let (short, long) = (&json[0], &json[1]);
    assert_eq!(
        (
            &short["path"],
            &short["counts"]["words"],
            &short["counts"]["sentences"]
        ),
        (&"short.txt".into(), &16.into(), &2.into())
    );
    assert!(short["formulas"].is_null(), "{short}");
    assert_eq!(
        (&long["counts"]["words"], &long["counts"]["sentences"]),
        (&180.into(), &20.into())
    );
    let formulas = long["formulas"]
        .as_object()
        .expect("a long text has a score");
    assert_eq!(formulas.len(), 12);
    assert!(
        formulas.values().all(serde_json::Value::is_number),
        "{long}"
    );
}

#[test]
fn smog_has_no_number_under_ten_sentences() {
    let desk = Desk::with(
        "a.txt",
        "The dog ran to the park and sat down on the grass. ".repeat(9),
    );
    let json = desk.run(&["score", "a.txt"]).json();
    assert!(json[0]["formulas"]["smog"].is_null(), "{json}");
    assert!(json[0]["formulas"]["gunning_fog"].is_number(), "{json}");
}

#[test]
fn a_file_that_cannot_be_scored_does_not_stop_the_others() {
    let desk = Desk::with("a.txt", "One two.");
    let ran = desk.run(&["score", "gone.txt", "a.txt"]);
    assert_eq!(ran.code(), Some(2));
    assert_eq!(
        ran.said(),
        "plain-words: gone.txt: There is no such file.\n"
    );
    assert_eq!(ran.json()[0]["path"], "a.txt");
}
