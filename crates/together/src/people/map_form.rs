//! Putting people on the map: a question for each, with the same answers, in the order of the alphabet. Nobody is anywhere before the
//! child puts them there.

use page_parts::{Details, Input, Markup, Radios};

use super::{
    map::{Drawn, OnMap, Ring, Who},
    naming,
};
use crate::{
    door::OpenFile,
    file::{Audience, Readers, Slug},
    web::{Faults, Posted, one_line, words},
};

/// So many others can be named (ours).
const OTHERS: usize = 4;

/// Everybody of the family's file whom these readers may know of, as they call them, by the alphabet; the child is in the middle.
pub(crate) fn everybody(file: &OpenFile, readers: &Readers) -> Vec<(Slug, String)> {
    let names = naming(file, file.families(), file.child(), readers);
    let mut all: Vec<(Slug, String)> = names
        .names()
        .filter(|(slug, _)| *slug != file.child())
        .map(|(slug, name)| (slug.clone(), name.to_owned()))
        .collect();
    all.sort_by_key(|(_, name)| name.to_lowercase());
    all
}

/// What stands in the form: what was typed, or the map as it is now.
pub(crate) fn known(map: Option<&Drawn>) -> Posted {
    let mut known = Posted::default();
    let mut others = 1..=OTHERS;
    for one in map.map(|map| &map.places[..]).unwrap_or_default() {
        match &one.who {
            Who::Person(slug) => known.set(&format!("at-{slug}"), one.ring.value()),
            Who::Named(name) => {
                if let Some(n) = others.next() {
                    known.set(&format!("other-{n}"), name);
                    known.set(&format!("other-at-{n}"), one.ring.value());
                }
            }
        }
    }
    known
}

fn rings(field: String, legend: String, typed: &Posted) -> Radios {
    let t = words();
    let chosen = typed.get(&field).to_owned();
    Ring::ALL
        .into_iter()
        .fold(Radios::new(field, legend), |radios, ring| {
            radios.item(ring.value(), ring.say(t))
        })
        .item("", t.map_nowhere())
        .checked(chosen)
}

/// A question for each.
pub(crate) fn fields(people: &[(Slug, String)], typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let mut all = Markup::default();
    for (slug, name) in people {
        all = all.and(&rings(format!("at-{slug}"), t.map_where(name), typed));
    }
    let mut others = Markup::default();
    let mut any = false;
    for n in 1..=OTHERS {
        let field = format!("other-{n}");
        any |= !typed.get(&field).is_empty() || faults.of(&field).is_some();
        let name = Input::new(field.clone(), t.map_other(n))
            .hint(t.map_other_hint())
            .value(typed.get(&field))
            .attribute("spellcheck", "false")
            .attribute("autocomplete", "off")
            .error(faults.of(&field));
        let at = rings(format!("other-at-{n}"), t.map_where_other(n), typed);
        others = others.and(&name).and(&at);
    }
    // Out of the way until somebody wants it, or is in it.
    let others = Details::new(t.map_others(), others);
    all.and(&if any { others.open() } else { others })
}

/// The map that a form says; what is wrong goes to `faults`.
pub(crate) fn read(
    file: &OpenFile,
    people: &[(Slug, String)],
    form: &Posted,
    faults: &mut Faults,
) -> Drawn {
    let t = words();
    let ring = |field: String| {
        let mut all = Ring::ALL.into_iter();
        all.find(|ring| ring.value() == form.get(&field))
    };
    let known = people.iter().filter_map(|(slug, _)| {
        Some(OnMap {
            who: Who::Person(slug.clone()),
            ring: ring(format!("at-{slug}"))?,
        })
    });
    let mut places: Vec<OnMap> = known.collect();
    for n in 1..=OTHERS {
        let field = format!("other-{n}");
        let name = faults.check(field.clone(), one_line(form.get(&field)));
        match (name.as_str(), ring(format!("other-at-{n}"))) {
            ("", None) => {}
            ("", Some(_)) => faults.add(field, t.map_other_missing()),
            (_, None) => faults.add(field, t.map_other_where_missing()),
            (_, Some(ring)) => places.push(OnMap {
                who: Who::Named(name),
                ring,
            }),
        }
    }
    Drawn {
        places,
        readers: Audience::only([file.child()]),
    }
}
