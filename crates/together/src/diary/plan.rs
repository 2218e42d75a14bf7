//! The form for something new in the diary: what is asked, and what was typed read as a plan.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Checkboxes, Choice, Input, Markup, Radios};
use plain_words::WordList;

use super::{
    Happening, Place, Planned,
    form::{no_secrets, read_place, read_when, with_place, with_when},
    sealed::not_for,
};
use crate::{
    door::OpenFile,
    file::{Audience, Slug},
    people::Person,
    web::{Faults, Posted, one_line, words},
};

/// The children of this family, this one among them.
pub(super) fn children(file: &OpenFile) -> Vec<&Person> {
    let all = file.family_files().next().into_iter();
    all.flat_map(|(_, family)| family.people.all())
        .filter(|person| person.child)
        .collect()
}

/// The fields, filled with what was typed.
pub(super) fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let say = Input::new("say", t.diary_say())
        .hint(t.diary_say_hint())
        .value(typed.get("say"))
        .error(faults.of("say"));
    let fields = Markup::of(&happenings(typed, faults))
        .and(&say)
        .and(&for_whom(file, typed, faults));
    let fields = with_when(fields, typed, faults).and(&readers(file, typed, faults));
    with_place(fields, typed, faults)
}

fn happenings(typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    Happening::ALL
        .into_iter()
        .fold(Radios::new("happening", t.diary_what()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("happening"))
        .error(faults.of("happening"))
}

fn for_whom(file: &OpenFile, typed: &Posted, faults: &Faults) -> Checkboxes {
    let boxes = Checkboxes::new("children", words().diary_for_whom());
    children(file)
        .into_iter()
        .fold(boxes, |boxes, one| boxes.item(one.slug.as_str(), &one.name))
        .checked(typed.all("children"))
        .error(faults.of("children"))
}

/// Nothing is chosen beforehand: whoever writes it down says who may know.
fn readers(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let people = file.families().flat_map(|family| family.people.all());
    let only = people
        .fold(
            Checkboxes::new("readers_people", t.diary_readers_who()).small(),
            |boxes, person| boxes.item(person.slug.as_str(), &person.name),
        )
        .checked(typed.all("readers_people"));
    Radios::new("readers", t.diary_readers())
        .hint(t.diary_readers_hint())
        .choice(Choice::new("only", t.diary_readers_only()).reveals(Markup::of(&only)))
        .item("everyone", t.diary_readers_everyone())
        .item("workers", t.diary_readers_workers())
        .checked(typed.get("readers"))
        .error(faults.of("readers"))
}

/// What the form says; none where something is wrong, and then `faults` says what.
pub(super) fn read(
    list: &WordList,
    file: &OpenFile,
    id: EntryId,
    form: &Posted,
    today: Date,
    faults: &mut Faults,
) -> Option<(Planned, Place)> {
    let t = words();
    let happening = Happening::ALL
        .into_iter()
        .find(|one| one.value() == form.get("happening"));
    if happening.is_none() {
        faults.add("happening", t.diary_what_missing());
    }
    let say = faults.needed("say", one_line(form.get("say")), t.diary_say_missing());
    let children = read_children(file, form, faults);
    let when = read_when(form, today, faults);
    let readers = read_readers(file, form, faults);
    let place = read_place(form, id, &readers, faults);
    no_secrets(faults, "say", &not_for(list, file, &readers, &say));
    for (field, text) in [("place", &place.place), ("with", &place.with)] {
        no_secrets(faults, field, &not_for(list, file, &place.readers, text));
    }
    let (day, time) = when.filter(|_| faults.none())?;
    let planned = Planned {
        happening: happening?,
        say,
        day,
        time,
        children,
        readers,
    };
    Some((planned, place))
}

fn read_children(file: &OpenFile, form: &Posted, faults: &mut Faults) -> BTreeSet<Slug> {
    let all = children(file).into_iter().map(|one| one.slug.clone());
    let chosen: BTreeSet<Slug> = all
        .filter(|slug| form.all("children").any(|one| one == slug.as_str()))
        .collect();
    if chosen.is_empty() {
        faults.add("children", words().diary_for_whom_missing());
    }
    chosen
}

fn read_readers(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Audience {
    let chosen = |person: &&Person| {
        form.all("readers_people")
            .any(|one| one == person.slug.as_str())
    };
    let people = file.families().flat_map(|family| family.people.all());
    let only: BTreeSet<Slug> = people.filter(chosen).map(|one| one.slug.clone()).collect();
    match form.get("readers") {
        "everyone" => Audience::Everyone,
        "workers" => Audience::Workers,
        "only" if !only.is_empty() => Audience::Only(only),
        "only" => {
            faults.add("readers", words().diary_readers_nobody());
            Audience::Workers
        }
        _ => {
            faults.add("readers", words().diary_readers_missing());
            Audience::Workers
        }
    }
}
