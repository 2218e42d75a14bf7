//! How often the checker is right, on texts that people labelled. `tests/texts/README.md` says how to read them and how
//! a match counts; `make quality` prints the figures and every disagreement.

mod known;
mod read;
mod score;

use plain_words::Level;

use crate::read::{Labelled, folder};
use crate::score::{Score, said};

fn score(texts: &[Labelled]) -> Score {
    let mut score = Score::default();
    for text in texts {
        score.add(text, &known::findings(text));
    }
    score
}

fn print(of: &str, score: &Score) {
    for line in &score.disagreements {
        println!("{line}");
    }
    println!("{}", score.figures(of));
}

fn is_right_as_often_as_promised(name: &str) {
    let texts = folder(name);
    let score = score(&texts);
    print(&format!("{name}: {} texts", texts.len()), &score);

    assert!(score.hold.precision() >= 0.98, "holds that are wrong");
    assert!(score.hold.recall() >= 0.98, "holds that are missed");
    assert!(score.think.precision() >= 0.95, "thinks that are wrong");
    assert!(score.think.recall() >= 0.95, "thinks that are missed");
}

#[test]
fn what_is_held_and_asked_about_is_what_a_careful_person_would_hold_and_ask_about() {
    is_right_as_often_as_promised("set");
}

#[test]
fn kind_letters_are_left_alone() {
    let texts = folder("kind");
    assert!(texts.len() >= 30, "thirty letters, of every stage");
    let mut unkind = Vec::new();
    for text in &texts {
        let findings = known::findings(text);
        let (notes, worse): (Vec<_>, Vec<_>) = findings
            .iter()
            .partition(|finding| finding.level == Level::Note);
        let allowed = if notes.len() > 1 { 0 } else { notes.len() };
        let found = worse.iter().chain(&notes[allowed..]);
        unkind.extend(
            found.map(|finding| format!("{}: expected nothing … got {}", text.at, said(finding))),
        );
    }
    println!(
        "{}\nkind: {} letters, {} findings too many",
        unkind.join("\n"),
        texts.len(),
        unkind.len()
    );

    assert_eq!(unkind, [""; 0]);
}

#[test]
fn it_is_as_right_on_texts_that_nobody_looked_at_while_mending() {
    is_right_as_often_as_promised("held-out");
}
