//! Whose an answer is: who said it, and who may know it. Both are chosen by whoever writes it down; neither is a guess of ours.

use std::collections::BTreeSet;

use page_parts::{Checkboxes, Choice, Markup, Radios};

use super::{Name, Said, SaidBy, say};
use crate::{
    door::OpenFile,
    file::{Audience, Slug},
    web::{Faults, Posted, words},
};

/// The value of "whoever may know this name now".
pub(super) const SAME: &str = "same";

/// Boxes with everybody of the family but the child.
pub(super) fn people(file: &OpenFile, name: &str, legend: String, typed: &Posted) -> Checkboxes {
    everybody(file)
        .fold(Checkboxes::new(name, legend).small(), |boxes, person| {
            boxes.item(person.slug.as_str(), &person.name)
        })
        .checked(typed.all(name))
}

fn everybody(file: &OpenFile) -> impl Iterator<Item = &crate::people::Person> {
    file.families()
        .flat_map(|family| family.people.all())
        .filter(|person| person.slug != *file.child())
}

/// Who said it. Nothing is chosen beforehand: a plain save must not put words into the child's mouth.
pub(super) fn said_by(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let child = Radios::new("said_by", t.said_by_label())
        .item("child", t.said_by_child())
        .item("seen", t.said_by_seen())
        .item("court", t.said_by_court());
    everybody(file)
        .fold(child, |radios, person| {
            radios.item(format!("person {}", person.slug), &person.name)
        })
        .checked(typed.get("said_by"))
        .error(faults.of("said_by"))
}

/// Who may know an answer: the child and these people, unless somebody chooses otherwise.
pub(super) fn readers(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    choices(file, asked(), typed)
        .checked(if typed.get("readers").is_empty() {
            "only"
        } else {
            typed.get("readers")
        })
        .error(faults.of("readers"))
}

/// Who may know a name. Nothing is chosen beforehand, but that a name which is there stays with those who may know it.
pub(super) fn readers_of_a_name(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let radios = match newest_name(file) {
        Some(said) => asked().item(
            SAME,
            t.readers_same_label(
                &said.answer.said.name,
                say::readers(file, &said.answer.readers),
            ),
        ),
        None => asked(),
    };
    choices(file, radios, typed)
        .checked(typed.get("readers"))
        .error(faults.of("readers"))
}

fn asked() -> Radios {
    let t = words();
    Radios::new("readers", t.readers_label()).hint(t.readers_hint())
}

fn choices(file: &OpenFile, radios: Radios, typed: &Posted) -> Radios {
    let t = words();
    let only = people(file, "readers_people", t.readers_who(), typed);
    radios
        .choice(Choice::new("only", t.readers_only_label()).reveals(Markup::of(&only)))
        .item("everyone", t.readers_everyone_label())
        .item("workers", t.readers_workers_label())
}

/// The newest name of all, which is the one that the form begins with.
pub(super) fn newest_name(file: &OpenFile) -> Option<&Said<Name>> {
    file.about_me.names().next()
}

/// Who said it, as the form has it; a fault where nobody chose.
pub(super) fn read_said_by(file: &OpenFile, form: &Posted, faults: &mut Faults) -> SaidBy {
    let chosen = match form.get("said_by") {
        "child" => Some(SaidBy::Child),
        "court" => Some(SaidBy::Court),
        "seen" => Some(SaidBy::Seen),
        other => other
            .strip_prefix("person ")
            .and_then(|slug| known(file, slug))
            .map(SaidBy::Person),
    };
    chosen.unwrap_or_else(|| {
        faults.add("said_by", words().said_by_missing());
        SaidBy::Seen
    })
}

/// Everybody, the child and these people, or the workers; anything else is the workers alone.
pub(super) fn read_readers(file: &OpenFile, form: &Posted) -> Audience {
    match form.get("readers") {
        "everyone" => Audience::Everyone,
        "only" => Audience::only(
            slugs(file, form, "readers_people")
                .iter()
                .chain([file.child()]),
        ),
        _ => Audience::Workers,
    }
}

/// The same for a name: somebody chose it, or the name is the one that was there and stays with whoever may know it.
pub(super) fn read_readers_of_a_name(
    file: &OpenFile,
    form: &Posted,
    name: &str,
    faults: &mut Faults,
) -> Audience {
    let t = words();
    match form.get("readers") {
        "everyone" | "only" | "workers" => return read_readers(file, form),
        SAME => match newest_name(file).filter(|said| said.answer.said.name == name) {
            Some(said) => return said.answer.readers.clone(),
            None => faults.add("readers", t.readers_of_another_name()),
        },
        _ => faults.add("readers", t.readers_missing()),
    }
    Audience::Workers
}

/// People of the family that are ticked under this name.
pub(super) fn slugs(file: &OpenFile, form: &Posted, field: &str) -> BTreeSet<Slug> {
    form.all(field)
        .filter_map(|slug| known(file, slug))
        .collect()
}

fn known(file: &OpenFile, slug: &str) -> Option<Slug> {
    file.families()
        .flat_map(|family| family.people.all())
        .map(|person| &person.slug)
        .find(|known| known.as_str() == slug)
        .cloned()
}
