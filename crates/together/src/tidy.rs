//! What keeps the house in order: rules that no single test would notice broken.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::testing::ROUTES;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every text in a folder of ours whose name ends like this: its path, with slashes, and the text.
fn texts(folder: &str, ends: &[&str]) -> Vec<(String, String)> {
    let (mut found, mut folders) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of ours") {
            let path = entry.expect("an entry").path();
            let name = path.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if ends.iter().any(|end| name.ends_with(end)) {
                found.push((name, fs::read_to_string(&path).expect("text of ours")));
            }
        }
    }
    found
}

/// The code of the application, without its tests.
fn code() -> impl Iterator<Item = (String, String)> {
    let tests = ["/tests/", "/testing/", "tests.rs", "tidy.rs"];
    let all = texts("crates/together/src", &[".rs"]);
    all.into_iter()
        .filter(move |(name, _)| !tests.iter().any(|test| name.contains(test)))
}

#[test]
fn rules_and_folds_ask_no_clock_and_wait_for_nothing() {
    let pure = [
        "/file/",
        "/fold.rs",
        "/about_me/pronouns.rs",
        "/away/cover.rs",
        "/daily/rules.rs",
        "/diary/change.rs",
        "/diary/due.rs",
        "/diary/feed.rs",
        "/diary/item.rs",
        "/diary/items.rs",
        "/diary/portal.rs",
        "/diary/sealed.rs",
        "/going_out/due.rs",
        "/going_out/outcome.rs",
        "/going_out/safe.rs",
        "/due/again.rs",
        "/due/rule.rs",
        "/due/working.rs",
        "/letters/due.rs",
        "/letters/forms/check.rs",
        "/letters/forms/documents.rs",
        "/letters/forms/easy_read.rs",
        "/letters/forms/needs.rs",
        "/letters/forms/stale.rs",
        "/letters/letter.rs",
        "/letters/mentions.rs",
        "/letters/wording.rs",
        "/my_file/export.rs",
        "/my_file/items.rs",
        "/my_file/kinds.rs",
        "/my_file/manifest.rs",
        "/my_file/shared.rs",
        "/parents/contact.rs",
        "/parents/due.rs",
        "/parents/rules.rs",
        "/people/map.rs",
        "/people/naming.rs",
        "/people/tree.rs",
        "/promises/rules.rs",
        "/record/clears.rs",
        "/story/rules.rs",
        "/record/visit_rule.rs",
        "/telling/apart.rs",
        "/telling/due.rs",
        "/telling/rules.rs",
        "/telling/standing.rs",
        "/telling/waits.rs",
    ];
    let is_pure = |name: &str| pure.iter().any(|one| name.contains(one));
    let rules: Vec<_> = code().filter(|(name, _)| is_pure(name)).collect();
    assert!(
        pure.iter()
            .all(|one| rules.iter().any(|(name, _)| name.contains(one))),
        "{pure:?}"
    );
    for (name, text) in rules {
        for word in [
            "async ",
            ".await",
            "Timestamp::now",
            "SystemTime",
            "getrandom",
            "query(",
        ] {
            assert!(
                !text.contains(word),
                "{name} is a rule or a fold and has “{word}” in it"
            );
        }
    }
}

#[test]
fn only_the_doors_store_speaks_sql() {
    let stores = |name: &str| name.ends_with("store.rs") || name.contains("/store/");
    for (name, text) in code().filter(|(name, _)| !stores(name)) {
        for word in ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM"] {
            assert!(!text.contains(word), "{name} speaks SQL: “{word}”");
        }
    }
}

#[test]
fn only_the_clock_asks_what_time_it_is() {
    for (name, text) in code().filter(|(name, _)| !name.ends_with("clock.rs")) {
        for word in ["Timestamp::now", "Zoned::now", "SystemTime", "Instant::now"] {
            assert!(
                !text.contains(word),
                "{name} asks the machine what time it is: “{word}”"
            );
        }
    }
}

#[test]
fn every_route_says_for_whom_it_is() {
    let listed: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).collect();
    let mut found = BTreeSet::new();
    for (name, text) in code() {
        for route in text.split(".route(").skip(1) {
            let path = route.split('"').nth(1).unwrap_or_default().to_owned();
            assert!(
                listed.contains(path.as_str()),
                "{name}: “{path}” is not in testing/routes.rs"
            );
            found.insert(path);
        }
    }
    let gone: Vec<_> = listed
        .iter()
        .filter(|path| !found.contains(**path))
        .collect();
    assert!(
        gone.is_empty(),
        "these routes are not there any more: {gone:?}"
    );
}

#[test]
fn templates_have_nothing_inline_and_trust_nothing() {
    for (name, html) in texts("crates", &[".html"]) {
        assert!(
            !html.contains("|safe") && !html.contains("| safe"),
            "{name} switches escaping off"
        );
        assert!(
            !html.contains(" style=") && !html.contains("<style"),
            "{name} has an inline style"
        );
        assert!(
            !html.contains(" onclick=") && !html.contains(" onload="),
            "{name} has a script inline"
        );
        let scripts: Vec<_> = html.split("<script").skip(1).collect();
        let inline = scripts
            .iter()
            .any(|tag| !tag.trim_start().starts_with("src="));
        assert!(!inline, "{name} has a script inline");
    }
}

#[test]
fn a_child_is_not_a_case_in_any_name_page_or_address_of_ours() {
    // Where the word is about letters of the alphabet.
    let fine = [
        "eq_ignore_ascii_case",
        "snake_case",
        "camel_case",
        "lower-case",
        "upper-case",
        "accents and case",
        "differently: case",
        "with_cases",
    ];
    let ours = [
        ("crates/together/src", vec![".rs", ".html"]),
        ("locales", vec![".ftl"]),
        ("migrations", vec![".sql"]),
        ("templates", vec![".md"]),
    ];
    let all = ours.iter().flat_map(|(folder, ends)| texts(folder, ends));
    for (name, text) in all.filter(|(name, _)| !name.ends_with("tidy.rs")) {
        for (number, line) in (1..).zip(text.lines()) {
            let plain = fine
                .iter()
                .fold(line.to_lowercase(), |line, one| line.replace(one, ""));
            let mut words = plain.split(|c: char| !c.is_alphanumeric());
            assert!(
                !words.any(|word| word == "case" || word == "cases"),
                "{name}:{number}: {line}"
            );
        }
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let said: String = code().map(|(_, text)| text).collect();
    let shown: String = texts("crates/together/src", &[".html"])
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    for (name, text) in texts("locales", &[".ftl"]) {
        let ids = text
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id);
        for id in ids.filter(|id| !id.starts_with([' ', '#', '.', '['])) {
            let function = format!(".{}(", id.replace('-', "_"));
            let used = said.contains(&function) || shown.contains(&function);
            assert!(used, "{name}: “{id}” is said nowhere: take it out");
        }
    }
}

/// What the checks count in this log, of a check that ended with this code.
fn counted(code: u8, log: &str) -> String {
    let mut awk = Command::new("awk");
    awk.arg("-v").arg(format!("code={code}")).arg("-f");
    let awk = awk.arg(root().join("scripts/count.awk"));
    let mut awk = awk
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("awk is on every machine of ours");
    let mut stdin = awk.stdin.take().expect("it is piped");
    stdin.write_all(log.as_bytes()).expect("awk reads");
    drop(stdin);
    let counted = awk.wait_with_output().expect("awk ends").stdout;
    String::from_utf8_lossy(&counted).trim().to_owned()
}

#[test]
fn the_checks_count_what_passed_what_failed_and_what_crashed() {
    let well = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored\n";
    let ill = "running 2 tests\ntest result: FAILED. 1 passed; 1 failed; 0 ignored\n";
    let crashed = "running 5 tests\ntest a ... ok\n(signal: 6, SIGABRT: process abort signal)\n";
    let node = "ℹ tests 4\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\n";
    for (code, log, counts) in [
        (0, well.to_owned(), "3 0"),
        (101, [well, ill].concat(), "4 1"),
        (101, [well, crashed].concat(), "3 1"),
        (101, [crashed, ill, crashed].concat(), "1 3"),
        (1, node.to_owned(), "2 2"),
        (0, "everything is formatted\n".to_owned(), "1 0"),
        (1, "error: could not compile\n".to_owned(), "0 1"),
        (101, well.to_owned(), "3 1"),
    ] {
        assert_eq!(counted(code, &log), counts, "{code} {log}");
    }
}
