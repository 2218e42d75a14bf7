//! Unknown means withhold.

use proptest::prelude::*;

use crate::file::{Audience, Reader, Readers, Slug};

fn slug(n: u8) -> Slug {
    Slug::for_name(&format!("p{}", n % 6), |_| false)
}

fn readers() -> impl Strategy<Value = Reader> {
    prop_oneof![
        Just(Reader::Worker),
        any::<u8>().prop_map(|n| Reader::Person(slug(n))),
        Just(Reader::Unknown),
    ]
}

fn audiences() -> impl Strategy<Value = Audience> {
    prop_oneof![
        Just(Audience::Workers),
        Just(Audience::Everyone),
        proptest::collection::btree_set(any::<u8>().prop_map(slug), 0..4).prop_map(Audience::Only),
    ]
}

/// May this one reader know it? Said once more, in other words than the rule has.
fn may_know(audience: &Audience, reader: &Reader) -> bool {
    match audience {
        Audience::Everyone => true,
        Audience::Workers => *reader == Reader::Worker,
        Audience::Only(people) => match reader {
            Reader::Worker => true,
            Reader::Person(person) => people.contains(person),
            Reader::Unknown => false,
        },
    }
}

proptest! {
    #[test]
    fn nothing_is_shown_to_readers_one_of_whom_may_not_know_it(
        audience in audiences(),
        who in any::<u8>(),
        around in proptest::collection::vec(readers(), 0..5),
    ) {
        let named = Reader::Person(slug(who));
        let together = Readers::person(&slug(who), around.clone());
        let all_may = around.iter().chain([&named]).all(|reader| may_know(&audience, reader));
        prop_assert_eq!(audience.includes(&together), all_may);
    }

    #[test]
    fn one_more_reader_never_opens_anything(
        audience in audiences(),
        around in proptest::collection::vec(readers(), 0..5),
        one_more in readers(),
    ) {
        let before = Readers::person(&slug(0), around.clone());
        let after = Readers::person(&slug(0), around.into_iter().chain([one_more]));
        prop_assert!(audience.includes(&before) || !audience.includes(&after));
    }

    #[test]
    fn a_reader_nobody_asked_about_sees_only_what_is_for_everyone(audience in audiences()) {
        let readers = Readers::person(&slug(0), [Reader::Unknown]);
        prop_assert_eq!(audience.includes(&readers), audience == Audience::Everyone);
    }

    #[test]
    fn an_audience_that_is_not_one_is_refused_and_never_read_as_everyone(garbage in "\\PC{0,20}") {
        prop_assume!(garbage != "everyone" && garbage != "workers");
        let text = serde_json::to_string(&garbage).unwrap();
        prop_assert!(serde_json::from_str::<Audience>(&text).is_err());
    }

    #[test]
    fn an_entry_whose_audience_is_garbage_is_for_the_workers_alone(garbage in "[ -!#-\\[\\]-~]{0,20}") {
        prop_assume!(garbage != "everyone" && garbage != "workers");
        let body = format!(r#"{{"said":"she/her","said_by":"child","readers":"{garbage}"}}"#);
        prop_assert_eq!(audience_of("about_me.pronouns", &body), Audience::Workers);
    }
}

/// Who may know an entry of this kind and body.
fn audience_of(kind: &str, body: &str) -> Audience {
    let by = r#"{"id":"00000000-0000-0000-0000-000000000000","role":"adviser","name":"Sam Osei"}"#;
    let entry = ledger::Entry {
        id: ledger::EntryId(uuid::Uuid::nil()),
        file: ledger::FileId(uuid::Uuid::nil()),
        seq: 1,
        at: jiff::Timestamp::UNIX_EPOCH,
        body: format!(r#"{{"kind":"{kind}","v":1,"by":{by},"body":{body}}}"#).into_bytes(),
    };
    crate::file::FileEntry::read(&entry)
        .expect("an envelope")
        .1
        .may_know()
}

#[test]
fn an_answer_that_does_not_say_who_may_know_it_is_for_the_workers_alone() {
    let said = r#"{"said":"she/her","said_by":"child"}"#;
    assert_eq!(audience_of("about_me.pronouns", said), Audience::Workers);
    let null = r#"{"said":"she/her","said_by":"child","readers":null}"#;
    assert_eq!(audience_of("about_me.pronouns", null), Audience::Workers);
    let nobody = r#"{"said":"she/her","said_by":"child","readers":{"only":[]}}"#;
    let readers = Readers::person(&slug(0), []);
    assert!(!audience_of("about_me.pronouns", nobody).includes(&readers));
}
