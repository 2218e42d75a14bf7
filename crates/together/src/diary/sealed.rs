//! What a text for the diary may not hold: a detail that is sealed, or a name for other ears, where somebody may know of the
//! plan who may not know that. The diary is read on children's screens and told to adults, so nothing gets in that cannot go out.

use plain_words::{About, Purpose, Reader as Stages, Rule, Stage, WordList};

use crate::{
    door::OpenFile,
    file::{Audience, Reader, Readers, Slug},
    letters::names_not_for,
    people::naming,
};

/// Everybody who may know, as the readers of a text. None where that is the workers alone.
fn readers(file: &OpenFile, audience: &Audience) -> Option<Readers> {
    match audience {
        Audience::Workers => None,
        Audience::Everyone => Some(Readers::person(file.child(), [Reader::Unknown])),
        Audience::Only(people) => {
            let mut people = people.iter();
            let first: &Slug = people.next()?;
            let rest = people.cloned().map(Reader::Person);
            Some(Readers::person(first, rest))
        }
    }
}

/// What in this text somebody of this audience may not know, as it stands there; nothing where all is well.
pub(super) fn not_for(
    list: &WordList,
    file: &OpenFile,
    audience: &Audience,
    text: &str,
) -> Vec<String> {
    let Some(readers) = readers(file, audience) else {
        return Vec::new();
    };
    let sealed = file
        .families()
        .flat_map(|family| family.people.sealed_from(&readers));
    let about = About {
        sealed: sealed.map(|detail| detail.text.clone()).collect(),
        ..About::default()
    };
    let stage = Stages {
        stage: Stage::Adult,
    };
    let found = plain_words::check(text, list, Purpose::Letter, &stage, &about);
    let known: Vec<String> = naming(file, file.families(), file.child(), &readers)
        .names()
        .map(|(_, name)| name.to_owned())
        .collect();
    let sealed = found.iter().filter(|one| one.rule == Rule::SealedDetail);
    sealed
        .map(|one| one.said.clone())
        .chain(names_not_for(file, &readers, text, &known))
        .collect()
}
