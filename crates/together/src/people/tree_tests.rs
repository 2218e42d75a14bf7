//! The family tree: worked out for its readers, with no gap where somebody stands of whom they may not know.

use proptest::prelude::*;

use super::{
    Is, People, PeopleEntry, Person,
    naming::naming,
    tree::{Row, Tree},
};
use crate::{
    file::{Audience, Family, File, Readers, Slug},
    testing::TestApp,
};

fn slug(name: &str) -> Slug {
    Slug::for_name(name, |_| false)
}

fn person(name: &str, child: bool, is: &[(&str, &str)], readers: Audience) -> Person {
    Person {
        slug: slug(name),
        name: name.to_owned(),
        say_it: String::new(),
        sound: None,
        pronouns: String::new(),
        child,
        is: is
            .iter()
            .map(|(what, to)| Is {
                what: (*what).to_owned(),
                to: slug(to),
            })
            .collect(),
        note: String::new(),
        reads: String::new(),
        readers,
    }
}

fn tree(people: &[Person], readers: &Readers) -> Tree {
    use crate::file::Room;
    let mut family = Family::default();
    let stamp = |n: i64| crate::file::Stamp {
        id: ledger::EntryId(uuid::Uuid::from_u128(u128::try_from(n).unwrap())),
        seq: n,
        at: jiff::Timestamp::UNIX_EPOCH,
        on: jiff::civil::date(2026, 11, 23),
        by: crate::door::Viewer::program().by,
    };
    let mut known = People::default();
    for (n, one) in (1..).zip(people) {
        known.take(&stamp(n), &PeopleEntry::from(one.clone()));
    }
    family.people = known;
    let names = naming(
        &File::default(),
        std::iter::once(&family),
        &slug("kim"),
        readers,
    );
    Tree::of(family.people.all(), &slug("kim"), &names, readers)
}

fn rows(tree: &Tree) -> Vec<(Row, &str)> {
    let people = tree.people.iter();
    people.map(|one| (one.row, one.slug.as_str())).collect()
}

#[test]
fn parents_are_any_number_and_whoever_has_another_word_belongs_all_the_same() {
    let all = [
        person("kim", true, &[("sister", "jo")], Audience::Everyone),
        person("jo", true, &[("brother", "kim")], Audience::Everyone),
        person("hannah", false, &[("Mum", "kim")], Audience::Everyone),
        person("claire", false, &[("mummy", "kim")], Audience::Everyone),
        person("ben", false, &[("donor", "kim")], Audience::Everyone),
        person("pearl", false, &[("mother", "hannah")], Audience::Everyone),
        person("nan", false, &[("nan", "jo")], Audience::Everyone),
    ];
    let tree = tree(&all, &Readers::worker());
    assert_eq!(
        rows(&tree),
        [
            (Row::First, "pearl"),
            (Row::First, "nan"),
            (Row::Second, "hannah"),
            (Row::Second, "claire"),
            (Row::Third, "kim"),
            (Row::Third, "jo"),
            (Row::Others, "ben"),
        ]
    );
    let named = |at: usize| tree.people[at].slug.as_str();
    let lines: Vec<_> = tree
        .lines
        .iter()
        .map(|(parent, child)| (named(*parent), named(*child)))
        .collect();
    assert_eq!(
        lines,
        [("hannah", "kim"), ("claire", "kim"), ("pearl", "hannah")]
    );
}

#[test]
fn a_tree_for_readers_is_the_tree_of_those_they_may_know_and_nothing_tells_of_the_others() {
    let hidden = Audience::only([&slug("jo")]);
    let with = [
        person("kim", true, &[("sister", "jo")], Audience::Everyone),
        person("jo", true, &[("sister", "kim")], Audience::Everyone),
        person(
            "gemma",
            false,
            &[("parent", "kim"), ("parent", "jo")],
            Audience::Everyone,
        ),
        person("craig", false, &[("parent", "jo")], hidden.clone()),
        person("mary", false, &[("parent", "craig")], Audience::Everyone),
    ];
    let without: Vec<Person> = with
        .iter()
        .filter(|one| one.slug != slug("craig"))
        .cloned()
        .collect();
    let kim = Readers::person(&slug("kim"), []);
    assert_eq!(tree(&with, &kim), tree(&without, &kim));
    let said = format!("{:?}", tree(&with, &kim));
    assert!(!said.contains("craig"), "{said}");
    let jo = Readers::person(&slug("jo"), []);
    assert!(format!("{:?}", tree(&with, &jo)).contains("craig"));
}

proptest! {
    /// Whatever people are to each other and whoever may know of them.
    #[test]
    fn nobody_is_in_a_tree_whose_readers_may_not_all_know_of_them(
        facts in proptest::collection::vec((0..6_usize, 0..5_usize, 0..6_usize, 0..3_usize, any::<bool>()), 1..12)
    ) {
        let names = ["kim", "jo", "ada", "bo", "cy", "di"];
        let whats = ["parent", "nan", "uncle", "mum", ""];
        let people: Vec<Person> = facts.iter().map(|(who, what, to, readers, child)| {
            let readers = match readers {
                0 => Audience::Everyone,
                1 => Audience::Workers,
                _ => Audience::only([&slug("jo")]),
            };
            person(names[*who], *child, &[(whats[*what], names[*to])], readers)
        }).collect();
        let kim = Readers::person(&slug("kim"), []);
        let made = tree(&people, &kim);
        let newest = |slug: &Slug| people.iter().rev().find(|one| one.slug == *slug);
        for one in &made.people {
            let known = newest(&one.slug).is_none_or(|person| person.readers.includes(&kim));
            prop_assert!(known || one.slug == slug("kim"), "{one:?}");
        }
        for (parent, child) in &made.lines {
            prop_assert!(made.people[*parent].row < made.people[*child].row);
        }
    }
}

#[tokio::test]
async fn every_family_has_a_tree_and_its_text_says_all_that_the_picture_says() {
    let app = TestApp::with_families().await;
    for (worker, name) in [
        ("Sam", "Amira"),
        ("Angharad", "Rhys"),
        ("Priya", "Kezia"),
        ("Grace", "Tomasz"),
        ("Tom", "Ibrahim"),
        ("Angharad", "Kyle"),
        ("Grace", "Ivy"),
        ("Sam", "Eli"),
    ] {
        let (worker, child) = (app.staff(worker).await, app.child(name).await);
        let page = worker.get(&format!("/children/{child}/tree")).await;
        assert_eq!(page.status, 200, "{name}");
        let text = page.texts("figcaption").join(" ");
        let drawn = page.texts(".people-picture svg text");
        assert!(!drawn.is_empty(), "{name}");
        for words in drawn {
            assert!(text.contains(&words), "{name}: {words} in {text}");
        }
    }
}

#[tokio::test]
async fn craig_is_in_the_tree_of_his_twins_and_in_no_other_childs_and_no_place_is_in_any() {
    let app = TestApp::with_families().await;
    let angharad = app.staff("Angharad").await;
    for (name, knows) in [
        ("Liam", true),
        ("Leah", true),
        ("Kyle", false),
        ("Rose", false),
    ] {
        let child = app.child(name).await;
        let own = name.to_lowercase();
        let page = angharad
            .get(&format!("/children/{child}/people/{own}/tree"))
            .await;
        let picture = page.texts(".people-picture").join(" ");
        assert_eq!(picture.contains("Craig"), knows, "{name}: {picture}");
        let screen = app.child_in(child, true).await;
        screen.post("/here", &[("go", "people")]).await;
        let page = screen.get("/here").await.words();
        if !knows {
            assert!(!page.contains("Craig"), "{name}: {page}");
        }
    }
    let child = app.child("Kyle").await;
    let as_craig = angharad
        .get(&format!("/children/{child}/people/craig/tree"))
        .await
        .texts(".people-picture")
        .join(" ");
    assert!(
        !as_craig.contains("Dean"),
        "he may not know of him: {as_craig}"
    );
    let nobody = angharad
        .get(&format!("/children/{child}/people/zebra/tree"))
        .await;
    assert_eq!(nobody.status, 404);
}
