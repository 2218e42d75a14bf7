//! The list of any day follows from what was written, and from nothing else.

use jiff::civil::Date;
use ledger::EntryId;
use proptest::prelude::*;
use uuid::Uuid;

use super::{december, word};
use crate::{
    clock::london,
    door::Viewer,
    file::{Room, Stamp},
    words::{
        Agreed, Imported, KeptWord, KeptWords, Note, Proposed, Today, Withdrawn, WordsEntry,
        word::{from_toml, ours, to_toml},
    },
};

fn id(n: u128) -> EntryId {
    EntryId(Uuid::from_u128(n))
}

/// Writes an entry on a day of December.
fn writes(kept: &mut KeptWords, n: i8, on: Date, entry: impl Into<WordsEntry>) {
    let midnight = on.at(0, 0, 0, 0).to_zoned_datetime(london());
    let at = midnight.expect("a day has a midnight").timestamp();
    let stamp = Stamp {
        id: id(u128::from(n.unsigned_abs())),
        seq: n.into(),
        at,
        on,
        by: Viewer::program().by,
    };
    kept.take(&stamp, &entry.into());
}

fn proposed(term: &str, instead_of: Option<&str>) -> Proposed {
    Proposed {
        word: word(term),
        instead_of: instead_of.map(str::to_owned),
        because: "It was said to us.".to_owned(),
    }
}

fn agreed(term: &str, proposed: Option<u128>, from: Date) -> Agreed {
    Agreed {
        term: term.to_owned(),
        proposed: proposed.map(id),
        from,
        because: "Agreed at the meeting.".to_owned(),
    }
}

fn withdrawn(term: &str, proposed: Option<u128>, from: Date) -> Withdrawn {
    Withdrawn {
        term: term.to_owned(),
        proposed: proposed.map(id),
        from,
        because: "Nobody says it.".to_owned(),
    }
}

/// The terms of a day, with those the board has agreed to marked.
fn terms(kept: &KeptWords, first: &[KeptWord], day: Date) -> Vec<String> {
    let listed = kept.on(first, day).into_iter();
    let say = |term: String, agreed: bool| if agreed { format!("{term}*") } else { term };
    listed
        .map(|one| say(one.word.term, one.agreed.is_some()))
        .collect()
}

#[test]
fn what_is_proposed_changes_nothing_until_the_board_has_agreed_and_its_day_has_come() {
    let (first, mut kept) = ([word("alpha"), word("gamma")], KeptWords::default());
    writes(&mut kept, 1, december(1), proposed("beta", None));
    assert_eq!(terms(&kept, &first, december(2)), ["alpha", "gamma"]);
    writes(
        &mut kept,
        2,
        december(3),
        agreed("beta", Some(1), december(10)),
    );
    assert_eq!(terms(&kept, &first, december(9)), ["alpha", "gamma"]);
    assert_eq!(
        terms(&kept, &first, december(10)),
        ["alpha", "beta*", "gamma"]
    );
    assert_eq!(kept.waiting().count(), 0);
}

#[test]
fn a_word_can_take_the_place_of_another_or_of_itself() {
    let (first, mut kept) = ([word("alpha"), word("gamma")], KeptWords::default());
    writes(&mut kept, 1, december(1), proposed("omega", Some("alpha")));
    writes(&mut kept, 2, december(1), proposed("Gamma", Some("gamma")));
    writes(
        &mut kept,
        3,
        december(1),
        agreed("omega", Some(1), december(1)),
    );
    writes(
        &mut kept,
        4,
        december(1),
        agreed("Gamma", Some(2), december(1)),
    );
    assert_eq!(terms(&kept, &first, december(1)), ["Gamma*", "omega*"]);
}

#[test]
fn the_board_can_agree_to_a_word_as_it_stands() {
    let (first, mut kept) = ([word("alpha")], KeptWords::default());
    writes(
        &mut kept,
        1,
        december(1),
        agreed("Alpha", None, december(2)),
    );
    assert_eq!(terms(&kept, &first, december(1)), ["alpha"]);
    assert_eq!(terms(&kept, &first, december(2)), ["alpha*"]);
}

#[test]
fn a_proposal_that_is_withdrawn_leaves_the_word_it_was_about() {
    let (first, mut kept) = ([word("alpha")], KeptWords::default());
    writes(&mut kept, 1, december(1), proposed("alpha", Some("alpha")));
    writes(
        &mut kept,
        2,
        december(1),
        withdrawn("alpha", Some(1), december(1)),
    );
    assert_eq!(terms(&kept, &first, december(2)), ["alpha"]);
    assert_eq!(kept.waiting().count(), 0);
    writes(
        &mut kept,
        3,
        december(2),
        withdrawn("alpha", None, december(3)),
    );
    assert_eq!(terms(&kept, &first, december(3)), Vec::<String>::new());
}

#[test]
fn a_day_that_was_over_is_not_changed_by_what_is_written_later() {
    let (first, mut kept) = ([word("alpha")], KeptWords::default());
    writes(
        &mut kept,
        1,
        december(10),
        withdrawn("alpha", None, december(1)),
    );
    assert_eq!(terms(&kept, &first, december(9)), ["alpha"]);
    assert_eq!(terms(&kept, &first, december(10)), Vec::<String>::new());
}

#[test]
fn a_list_that_is_brought_in_speaks_for_the_board_only_where_a_word_is_the_same() {
    let (first, mut kept) = ([word("alpha"), word("beta")], KeptWords::default());
    writes(
        &mut kept,
        1,
        december(1),
        agreed("alpha", None, december(1)),
    );
    writes(&mut kept, 2, december(1), agreed("beta", None, december(1)));
    let changed = KeptWord {
        why: "Another reason.".to_owned(),
        ..word("beta")
    };
    let imported = Imported {
        words: vec![word("alpha"), changed, word("gamma")],
        because: "The list of the pilot.".to_owned(),
    };
    writes(&mut kept, 3, december(2), imported);
    assert_eq!(
        terms(&kept, &first, december(2)),
        ["alpha*", "beta", "gamma"]
    );
}

#[test]
fn the_note_of_a_month_tells_what_changed_in_the_month_before() {
    let mut kept = KeptWords::default();
    writes(&mut kept, 1, december(1), proposed("beta", None));
    writes(
        &mut kept,
        2,
        december(1),
        agreed("beta", Some(1), december(31)),
    );
    writes(
        &mut kept,
        3,
        december(1),
        withdrawn("alpha", None, "2027-01-01".parse().unwrap()),
    );
    assert_eq!(Note::of(&kept, december(31)), None);
    let january = Note::of(&kept, "2027-01-15".parse().unwrap()).unwrap();
    assert_eq!(january.month, "December");
    let said: Vec<&str> = january
        .changes
        .iter()
        .map(|(what, _)| what.as_str())
        .collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("beta"), "{said:?}");
    let february = Note::of(&kept, "2027-02-01".parse().unwrap()).unwrap();
    assert!(february.changes[0].0.contains("alpha"), "{february:?}");
}

#[test]
fn our_own_list_goes_out_and_comes_in_as_the_same_words() {
    let (first, list) = ours();
    let (again, same) = from_toml(&to_toml(first.iter(), |_| None)).unwrap();
    assert_eq!(&again, first);
    assert_eq!(same.version(), list.version());
}

#[test]
fn a_house_that_changed_nothing_looks_for_our_own_list() {
    let today = Today::of(&KeptWords::default(), december(1)).unwrap();
    assert_eq!(today.list.version(), ours().1.version());
    assert_eq!(today.words.len(), ours().0.len());
}

proptest! {
    #[test]
    fn any_word_goes_out_and_comes_in_as_it_was(texts in proptest::collection::vec("[^\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}]{0,12}", 6), about_harm: bool) {
        let [a, b, c, d, e, f] = texts.try_into().unwrap();
        let kept = KeptWord {
            term: format!("x{a}"),
            fine_in: vec![format!("x{b}")],
            say_instead: vec![c, d],
            why: e,
            source: f,
            about_harm,
            ..word("")
        };
        let toml = to_toml([&kept].into_iter(), |_| Some("A comment.".to_owned()));
        prop_assert_eq!(from_toml(&toml).unwrap().0, vec![kept]);
    }
}
