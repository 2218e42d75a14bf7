//! Questions that more than one form of this room asks.

use std::collections::BTreeSet;

use jiff::civil::Date;
use page_parts::{Checkboxes, Choice, Input, Markup, Radios, Textarea};

use super::super::{Teller, say::called};
use crate::{
    door::OpenFile,
    file::Slug,
    people::Person,
    web::{Faults, Posted, one_line, text, words},
};

/// Everybody of the family's files: grown-ups first, or children first.
pub(super) fn people(file: &OpenFile, children_first: bool) -> Vec<&Person> {
    let all: Vec<&Person> = file
        .families()
        .flat_map(|family| family.people.all())
        .collect();
    let (mut first, second): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|person| person.child == children_first);
    first.extend(second);
    first
}

/// The children of the family's files.
pub(super) fn children(file: &OpenFile) -> Vec<&Person> {
    let mut all = people(file, true);
    all.retain(|person| person.child);
    all
}

/// Boxes for these people.
pub(super) fn boxes(
    file: &OpenFile,
    (name, legend): (&'static str, String),
    people: &[&Person],
    typed: &Posted,
    faults: &Faults,
) -> Checkboxes {
    let boxes = Checkboxes::new(name, legend);
    people
        .iter()
        .fold(boxes, |boxes, person| {
            boxes.item(person.slug.as_str(), called(file, &person.slug))
        })
        .checked(typed.all(name))
        .error(faults.of(name))
}

/// Who of these is ticked; what is not in the file is nobody.
pub(super) fn ticked(form: &Posted, name: &str, people: &[&Person]) -> BTreeSet<Slug> {
    let slugs = people.iter().map(|person| &person.slug);
    let chosen = slugs.filter(|slug| form.all(name).any(|one| one == slug.as_str()));
    chosen.cloned().collect()
}

/// Who says so: somebody of the family, or somebody else.
pub(super) fn who(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let other = Input::new("who_other", t.safety_who_other())
        .value(typed.get("who_other"))
        .error(faults.of("who_other"));
    let radios = Radios::new("who", t.safety_who()).hint(t.safety_who_hint());
    people(file, false)
        .into_iter()
        .fold(radios, |radios, person| {
            radios.item(person.slug.as_str(), called(file, &person.slug))
        })
        .choice(Choice::new("-other", t.safety_somebody_else()).reveals(Markup::of(&other)))
        .checked(typed.get("who"))
        .error(faults.of("who"))
}

/// Whoever was chosen.
pub(super) fn read_who(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Option<Teller> {
    let t = words();
    if form.get("who") == "-other" {
        let other = faults.needed(
            "who_other",
            one_line(form.get("who_other")),
            t.safety_who_other_missing(),
        );
        return (!other.is_empty()).then_some(Teller::Other(other));
    }
    let all = people(file, false);
    let found = all
        .into_iter()
        .find(|person| person.slug.as_str() == form.get("who"));
    if found.is_none() {
        faults.add("who", t.safety_who_missing());
    }
    found.map(|person| Teller::Person(person.slug.clone()))
}

/// A day that is over, or today.
pub(super) fn on(label: String, typed: &Posted, faults: &Faults) -> Input {
    Input::new("on", label)
        .kind("date")
        .value(typed.get("on"))
        .error(faults.of("on"))
}

/// The day that was typed. What has not happened yet is not known.
pub(super) fn read_on(form: &Posted, today: Date, faults: &mut Faults) -> Date {
    let t = words();
    let day: Result<Date, String> = form.get("on").parse().map_err(|_| t.date_wrong());
    let day = day.and_then(|day| {
        if day > today {
            Err(t.safety_day_ahead())
        } else {
            Ok(day)
        }
    });
    day.unwrap_or_else(|say| {
        faults.add("on", say);
        today
    })
}

/// A text box.
pub(super) fn area(
    (name, label, hint): (&'static str, String, String),
    typed: &Posted,
    faults: &Faults,
) -> Textarea {
    Textarea::new(name, label)
        .hint(hint)
        .rows(3)
        .spellcheck(false)
        .value(typed.get(name))
        .error(faults.of(name))
}

/// A line.
pub(super) fn input(
    (name, label, hint): (&'static str, String, String),
    typed: &Posted,
    faults: &Faults,
) -> Input {
    Input::new(name, label)
        .hint(hint)
        .value(typed.get(name))
        .error(faults.of(name))
}

/// What a text box has to hold.
pub(super) fn needed(
    form: &Posted,
    name: &'static str,
    missing: String,
    faults: &mut Faults,
) -> String {
    faults.needed(name, text(form.get(name)), missing)
}

/// What a text box may hold.
pub(super) fn optional(form: &Posted, name: &'static str, faults: &mut Faults) -> String {
    faults.check(name, text(form.get(name)))
}

/// What a line may hold.
pub(super) fn optional_line(form: &Posted, name: &'static str, faults: &mut Faults) -> String {
    faults.check(name, one_line(form.get(name)))
}
