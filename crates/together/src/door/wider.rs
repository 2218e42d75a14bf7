//! What goes to more people than the workers is looked at once more before it is written, whichever page it comes from: a
//! detail that is sealed from one of them, a name that is not for them, a code.

use axum::http::StatusCode;

use super::{OpenFile, Writing};
use crate::{
    file::{Audience, Readers, Written},
    letters::{codes_in, names_not_for},
    people::{Detail, holds, naming},
    web::{Error, words},
};

/// Letters have a look of their own, with reasons and places, and how a worker is reached is not the family's to seal.
const LOOKED_AT_ELSEWHERE: [&str; 2] = ["letters.", "opening."];
/// These say what somebody is called and for whom, so a name in them is no slip.
const ABOUT_NAMES: [&str; 2] = ["about_me.", "people."];

/// Refuses, in a sentence, what somebody who would see it must not know.
pub(super) fn look_at(file: &OpenFile, writing: &Writing) -> Result<(), Error> {
    let begins =
        |entry: &Written, with: &[&str]| with.iter().any(|room| entry.kind().starts_with(room));
    for entry in &writing.entries {
        let audience = entry.may_know();
        if audience == Audience::Workers || begins(entry, &LOOKED_AT_ELSEWHERE) {
            continue;
        }
        let (text, readers) = (entry.words().join("\n\n"), Readers::of(&audience));
        no_sealed_detail(file, &readers, &text)?;
        if !codes_in(&text).is_empty() {
            return refused(words().people_held_code());
        }
        if !begins(entry, &ABOUT_NAMES) {
            no_name_for_others(file, &readers, &text)?;
        }
    }
    Ok(())
}

/// The detail itself is not said again: the page that says it may be seen too.
fn no_sealed_detail(file: &OpenFile, readers: &Readers, text: &str) -> Result<(), Error> {
    let sealed = file.families().flat_map(|family| {
        let details = family.people.sealed_from(readers);
        details.into_iter().map(move |detail| (family, detail))
    });
    for (family, detail) in sealed {
        if !holds(text, &detail.text) {
            continue;
        }
        let whose = family.people.get(&detail.of);
        let name = whose.map_or("", |person| &person.name);
        return refused(match detail.detail {
            Detail::Other => words().people_held_other(name),
            _ => words().people_held_sealed(name),
        });
    }
    Ok(())
}

fn no_name_for_others(file: &OpenFile, readers: &Readers, text: &str) -> Result<(), Error> {
    let naming = naming(file, file.families(), file.child(), readers);
    let known: Vec<String> = naming.names().map(|(_, name)| name.to_owned()).collect();
    match names_not_for(file, readers, text, &known).first() {
        Some(name) => refused(words().people_held_name(name)),
        None => Ok(()),
    }
}

fn refused(say: String) -> Result<(), Error> {
    Err(Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))
}
