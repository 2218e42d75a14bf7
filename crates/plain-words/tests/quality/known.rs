//! What a labelled text says about its child, as the checker is told it.

use std::sync::LazyLock;

use plain_words::{About, Finding, Person, Reader, WordList, check};

use crate::read::Labelled;

pub(crate) static LIST: LazyLock<WordList> = LazyLock::new(|| {
    WordList::from_toml(include_str!("../../../../wordlist/words.toml"))
        .expect("our own list can be read")
});

/// What the checker finds in a labelled text.
pub(crate) fn findings(labelled: &Labelled) -> Vec<Finding> {
    let reader = Reader {
        stage: labelled.stage,
    };
    check(
        &labelled.text,
        &LIST,
        labelled.purpose,
        &reader,
        &about(labelled),
    )
}

fn about(labelled: &Labelled) -> About {
    let mut about = About::default();
    for (key, value) in &labelled.about {
        let names = || value.split(", ").map(str::to_owned);
        match key.as_str() {
            "name" => {
                about.names.extend(names());
                about.name = about.names.remove(0);
            }
            "not" => about.not_names.extend(names()),
            "pronouns" => about.pronouns = Some(value.clone()),
            "people" => about.people.extend(names().map(Person::named)),
            "others" => about.others.extend(names()),
            "sealed" => about.sealed.extend(value.split("; ").map(str::to_owned)),
            "age" => about.age = value.parse().ok(),
            "fact" => about.facts.push(value.clone()),
            "speaks" => about.speaks = value == "yes",
            "earlier" => about.earlier.push(value.as_str().into()),
            _ => panic!("{}: {key} is nothing that can be known", labelled.at),
        }
    }
    about
}
