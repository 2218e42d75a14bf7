//! What keeps the house in order: rules that no single test would notice broken.

use std::{fs, path::{Path, PathBuf}};

fn sources(folder: &Path, ends: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path, ends));
        } else if ends.iter().any(|end| path.to_string_lossy().ends_with(end)) {
            let text = fs::read_to_string(&path).expect("text of ours");
            found.push((path, text));
        }
    }
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn rules_and_folds_ask_no_clock_and_wait_for_nothing() {
    let pure = ["/file/", "/about_me/about_me.rs", "/about_me/pronouns.rs", "/letters/letter.rs", "/letters/wording.rs", "/letters/mentions.rs", "/letters/due.rs", "/voice/voice.rs", "/people/people.rs", "/people/naming.rs", "/court/court.rs", "/opening/opening.rs"];
    for (path, text) in sources(&root().join("crates/together/src"), &[".rs"]) {
        let name = path.to_string_lossy().replace('\\', "/");
        if pure.iter().any(|one| name.contains(one)) && !name.ends_with("tests.rs") {
            for word in ["async ", ".await", "Timestamp::now", "SystemTime", "getrandom", "query("] {
                assert!(!text.contains(word), "{name} is a rule or a fold and has “{word}” in it");
            }
        }
    }
}

#[test]
fn only_the_doors_store_speaks_sql() {
    for (path, text) in sources(&root().join("crates/together/src"), &[".rs"]) {
        let name = path.to_string_lossy().into_owned();
        if name.ends_with("store.rs") || name.ends_with("tidy.rs") || name.ends_with("testing.rs") || name.ends_with("tests.rs") {
            continue;
        }
        for word in ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM"] {
            assert!(!text.contains(word), "{name} speaks SQL: “{word}”");
        }
    }
}

#[test]
fn only_the_clock_asks_what_time_it_is() {
    for (path, text) in sources(&root().join("crates/together/src"), &[".rs"]) {
        let name = path.to_string_lossy().into_owned();
        if !name.ends_with("clock.rs") && !name.ends_with("tidy.rs") {
            assert!(!text.contains("Timestamp::now") && !text.contains("ZonedDateTime::now"), "{name} asks the machine what time it is");
        }
    }
}

#[test]
fn templates_have_nothing_inline_and_trust_nothing() {
    for (path, html) in sources(&root().join("crates"), &[".html"]) {
        let name = path.display();
        assert!(!html.contains("|safe") && !html.contains("| safe"), "{name} switches escaping off");
        assert!(!html.contains(" style=") && !html.contains("<style"), "{name} has an inline style");
        assert!(!html.contains(" onclick=") && !html.contains(" onload="), "{name} has an inline script");
        let inline = html.split("<script").skip(1).any(|tag| !tag.trim_start().starts_with("src="));
        assert!(!inline, "{name} has an inline script");
    }
}

#[test]
fn a_child_is_not_a_case_in_any_name_page_or_address_of_ours() {
    let fine = ["case-insensitive", "lower-case", "upper-case", "lowercase", "uppercase", "without accents and case", "case, spaces"];
    let all = [("crates/together/src", vec![".rs", ".html"]), ("locales", vec![".ftl"]), ("migrations", vec![".sql"]), ("templates", vec![".md"])];
    for (path, text) in all.iter().flat_map(|(folder, ends)| sources(&root().join(folder), ends)) {
        if path.ends_with("tidy.rs") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let mut plain = line.to_lowercase();
            fine.iter().for_each(|one| plain = plain.replace(one, ""));
            let words = plain.split(|c: char| !c.is_alphanumeric());
            let found = words.into_iter().any(|word| word == "case" || word == "cases");
            assert!(!found, "{}:{}: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let code: String = sources(&root().join("crates/together/src"), &[".rs", ".html"]).into_iter().map(|(_, text)| text).collect();
    for (path, text) in sources(&root().join("locales"), &[".ftl"]) {
        for id in text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).filter(|id| !id.starts_with([' ', '#', '.', '['])) {
            let function = format!(".{}(", id.replace('-', "_"));
            assert!(code.contains(&function), "{}: “{id}” is said nowhere: take it out", path.display());
        }
    }
}
