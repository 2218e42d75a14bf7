//! What a labelled text says about its child, as the checker is told it.

use std::sync::LazyLock;

use plain_words::{About, Finding, Reader, WordList, check};

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
        let values = || value.split(',').map(|one| one.trim().to_owned());
        match key.as_str() {
            "name" => about.own_names.extend(values()),
            "pronouns" => about.pronouns = Some(value.clone()),
            "people" => about.known_names.extend(values()),
            "others" => about.other_children.extend(values()),
            "sealed" => about
                .sealed
                .extend(value.split(';').map(|one| one.trim().to_owned())),
            _ => panic!("{}: {key} is nothing that can be known", labelled.at),
        }
    }
    about
}
