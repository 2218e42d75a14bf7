//! What is told about the child.

use crate::program::{Desk, finding};

const ABOUT: &str = r#"
name = "Jay"
names = ["Jayden"]
pronouns = "they/them"
people = [{ name = "Hope Mbeki", words = ["Gogo"] }]
others = ["Kezia"]
sealed = ["14 Elm Road, Ashby, LE65 1AB"]
age = 8
facts = ["Jay plays the drums."]
speaks = false
earlier = ["earlier.md"]
"#;

fn desk(letter: &str) -> Desk {
    let desk = Desk::with("jay.toml", ABOUT);
    desk.put("earlier.md", "Dear Jay,\n\nThis is an earlier letter.\n");
    desk.put("letter.txt", letter);
    desk
}

#[test]
fn another_childs_name_and_a_sealed_detail_are_held() {
    let desk = desk("Dear Jay,\n\nKezia and Gogo live at 14 elm road.\n");
    let findings = desk.findings(&["--about", "jay.toml", "letter.txt"]);
    assert_eq!(finding(&findings, "Kezia")["level"], "hold");
    let sealed = findings
        .iter()
        .find(|found| found["rule"] == "sealed")
        .expect("the address is found");
    assert_eq!(
        (&sealed["level"], &sealed["said"]),
        (&"hold".into(), &"14 elm road".into())
    );
    assert!(
        findings.iter().all(|found| found["said"] != "Gogo"),
        "{findings:#?}"
    );
}

#[test]
fn the_age_chooses_the_stage_unless_one_is_said() {
    let sentence =
        "We went to the big park near the river and then we had a very nice lunch there.";
    let desk = desk(sentence);
    let long = |arguments: &[&str]| {
        let findings =
            desk.findings(&[&["--about", "jay.toml"], arguments, &["letter.txt"]].concat());
        findings
            .iter()
            .any(|found| found["rule"] == "R10" && found["said"] == sentence)
    };
    assert!(long(&[]), "17 words are too many at 8");
    assert!(!long(&["--stage", "13-15"]), "17 words are fine at 13");
}

#[test]
fn an_earlier_letter_is_read_from_the_folder_of_the_file() {
    let desk = desk("Dear Jay");
    std::fs::create_dir(desk.put("earlier.md", "x").with_file_name("elsewhere")).expect("a folder");
    let elsewhere = desk.run(&["check", "--about", "jay.toml", "letter.txt"]);
    assert_ne!(elsewhere.code(), Some(2), "{}", elsewhere.said());
    desk.put("lost.toml", "name = \"Jay\"\nearlier = [\"gone.md\"]\n");
    let lost = desk.run(&["check", "--about", "lost.toml", "letter.txt"]);
    assert_eq!(lost.code(), Some(2));
    assert!(
        lost.said()
            .contains("gone.md: There is no such file. It is one of the earlier letters."),
        "{}",
        lost.said()
    );
}

#[test]
fn what_is_wrong_in_the_file_is_named_with_its_line() {
    let desk = Desk::with("letter.txt", "Dear Jay");
    let wrong = [
        ("name = \"Jay\"\nnmaes = [\"J\"]\n", "jay.toml: line 2: "),
        ("name = \"Jay\"\n\nage = \"eight\"\n", "jay.toml: line 3: "),
        ("name = \"Jay\"\nsealed = [\n", "jay.toml: line "),
    ];
    for (toml, said) in wrong {
        desk.put("jay.toml", toml);
        let ran = desk.run(&["check", "--about", "jay.toml", "letter.txt"]);
        assert_eq!(ran.code(), Some(2));
        assert!(ran.said().contains(said), "{}", ran.said());
    }
}
