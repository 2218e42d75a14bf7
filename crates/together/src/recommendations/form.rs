//! What is recommended, as a form asks it: every text is needed, and a reason rests on something that is in the file.

use std::collections::BTreeSet;

use ledger::EntryId;
use page_parts::{Checkboxes, Choice, Details, Input, Markup, Radios, Textarea};

use super::{FromSafety, Made, Reason, sources};
use crate::{
    door::OpenFile,
    file::Slug,
    letters::called,
    web::{Faults, Posted, text, words},
};

/// More reasons than these nobody weighs (ours).
const MOST_REASONS: usize = 9;

/// How many places for a reason a form has: what was typed, and one more where somebody asked for it.
fn places(form: &Posted) -> usize {
    let shown: usize = form.get("reasons").parse().unwrap_or(2);
    (shown + usize::from(form.has("more"))).clamp(1, MOST_REASONS)
}

fn because_field(n: usize) -> String {
    format!("because-{n}")
}

fn rests_field(n: usize) -> String {
    format!("rests-{n}")
}

/// What a form shows of a recommendation as it stands.
pub(super) fn known(made: &Made) -> Posted {
    let mut form = Posted::default();
    form.set("what", &made.what);
    for person in &made.for_whom {
        form.set("for_whom", person.as_str());
    }
    form.set("reasons", &made.reasons.len().to_string());
    for (n, reason) in (1..).zip(&made.reasons) {
        form.set(&because_field(n), &reason.because);
        for id in &reason.rests_on {
            form.set(&rests_field(n), &id.to_string());
        }
    }
    form.set("against", &made.against);
    form.set("considered", &made.considered);
    form.set("unknown", &made.unknown);
    form.set("to_child", &made.to_child);
    form.set("why_to_child", &made.why_to_child);
    match &made.safety {
        FromSafety::Took(all) => {
            form.set("safety", "took");
            for id in all {
                form.set("took", &id.to_string());
            }
        }
        FromSafety::Nothing(said) => {
            form.set("safety", "nothing");
            form.set("safety_said", said);
        }
    }
    form
}

/// What brothers and sisters can have the same: everything but what was said to one child, and what stands in one child's own file.
pub(super) fn like(made: &Made, other: &OpenFile) -> Posted {
    let shared = |ids: &[EntryId]| -> Vec<EntryId> {
        let all = ids.iter().copied();
        all.filter(|id| sources::is_shared(other, *id)).collect()
    };
    let reasons = made.reasons.iter().map(|reason| Reason {
        because: reason.because.clone(),
        rests_on: shared(&reason.rests_on),
    });
    let safety = match &made.safety {
        FromSafety::Took(all) => FromSafety::Took(shared(all)),
        FromSafety::Nothing(said) => FromSafety::Nothing(said.clone()),
    };
    known(&Made {
        for_whom: BTreeSet::from([other.child().clone()]),
        reasons: reasons.collect(),
        to_child: String::new(),
        why_to_child: String::new(),
        safety,
        ..made.clone()
    })
}

/// The fields, and how many places for reasons there are.
pub(super) fn fields(
    file: &OpenFile,
    changing: bool,
    typed: &Posted,
    faults: &Faults,
) -> (Markup, usize) {
    let t = words();
    let name = called(file, file.child());
    let area = |field: &'static str, label: String, hint: String| {
        Textarea::new(field, label)
            .hint(hint)
            .rows(3)
            .value(typed.get(field))
            .error(faults.of(field))
    };
    let what = area("what", t.recommend_what(), t.recommend_what_hint());
    let mut fields = Markup::of(&what).and(&whom(file, typed, faults));
    let places = places(typed);
    let offered = sources::offered(file);
    for n in 1..=places {
        fields = reason(fields, n, &offered, typed, faults);
    }
    fields = fields
        .and(&area(
            "against",
            t.recommend_against(),
            t.recommend_or_nothing(),
        ))
        .and(&area(
            "considered",
            t.recommend_considered(),
            t.recommend_considered_hint(),
        ))
        .and(&area(
            "unknown",
            t.recommend_unknown(),
            t.recommend_unknown_hint(),
        ))
        .and(&safety(file, typed, faults))
        .and(&area(
            "to_child",
            t.recommend_to_child(&name),
            t.recommend_to_child_hint(&name),
        ))
        .and(&area(
            "why_to_child",
            t.recommend_why_to_child(&name),
            t.recommend_why_to_child_hint(),
        ));
    if changing {
        let why = area(
            "changed_because",
            t.recommend_changed_because(),
            t.recommend_changed_because_hint(&name),
        );
        fields = fields.and(&why);
    }
    (fields, places)
}

fn whom(file: &OpenFile, typed: &Posted, faults: &Faults) -> Checkboxes {
    let t = words();
    let boxes = Checkboxes::new("for_whom", t.recommend_for_whom())
        .hint(t.recommend_for_whom_hint())
        .small();
    let boxes = people(file)
        .into_iter()
        .fold(boxes, |boxes, (slug, name)| boxes.item(slug.as_str(), name));
    let boxes = if typed.has("for_whom") || !faults.none() {
        boxes.checked(typed.all("for_whom"))
    } else {
        boxes.checked([file.child().as_str()])
    };
    boxes.error(faults.of("for_whom"))
}

/// The child, then everybody of the family's file.
fn people(file: &OpenFile) -> Vec<(Slug, String)> {
    let child = file.child();
    let others = file.families().flat_map(|family| family.people.all());
    let others = others
        .filter(|person| person.slug != *child)
        .map(|person| (person.slug.clone(), person.name.clone()));
    std::iter::once((child.clone(), called(file, child)))
        .chain(others)
        .collect()
}

fn reason(
    fields: Markup,
    n: usize,
    offered: &[sources::Source],
    typed: &Posted,
    faults: &Faults,
) -> Markup {
    let t = words();
    let (because, rests) = (because_field(n), rests_field(n));
    let ticked: Vec<&str> = typed.all(&rests).collect();
    let area = Textarea::new(because.clone(), t.recommend_because(n))
        .hint(t.recommend_because_hint())
        .rows(3)
        .value(typed.get(&because))
        .error(faults.of(&because));
    let boxes = Checkboxes::new(rests.clone(), t.recommend_rests(n)).small();
    let boxes = offered.iter().fold(boxes, |boxes, one| {
        boxes.item(one.id.to_string(), &*one.say)
    });
    let boxes = boxes
        .checked(ticked.iter().copied())
        .error(faults.of(&rests));
    let summary = match ticked.len() {
        0 => t.recommend_rests_choose(n),
        some => t.recommend_rests_some(n, some),
    };
    let details = Details::new(summary, Markup::of(&boxes));
    let details = if faults.of(&rests).is_some() {
        details.open()
    } else {
        details
    };
    fields.and(&area).and(&details)
}

fn safety(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let there = sources::of_safety(file);
    let said = Input::new("safety_said", t.recommend_safety_said())
        .value(typed.get("safety_said"))
        .error(faults.of("safety_said"));
    let nothing = Choice::new("nothing", t.recommend_safety_nothing()).reveals(Markup::of(&said));
    let radios = Radios::new("safety", t.recommend_safety());
    let radios = if there.is_empty() {
        radios.hint(t.recommend_safety_none())
    } else {
        let boxes = Checkboxes::new("took", t.recommend_safety_which()).small();
        let boxes = there.iter().fold(boxes, |boxes, one| {
            boxes.item(one.id.to_string(), &*one.say)
        });
        let boxes = boxes.checked(typed.all("took")).error(faults.of("took"));
        let took = Choice::new("took", t.recommend_safety_took());
        radios.choice(took.reveals(Markup::of(&boxes)))
    };
    radios
        .choice(nothing)
        .checked(typed.get("safety"))
        .error(faults.of("safety"))
}

/// What the form says; what is wrong goes to `faults`.
pub(super) fn read(
    file: &OpenFile,
    of: Option<EntryId>,
    form: &Posted,
    faults: &mut Faults,
) -> Made {
    let t = words();
    let area = |field: &'static str, missing: String, faults: &mut Faults| {
        faults.needed(field, text(form.get(field)), missing)
    };
    let what = area("what", t.recommend_what_missing(), faults);
    let mut for_whom = BTreeSet::from([file.child().clone()]);
    for_whom.extend(
        people(file)
            .into_iter()
            .map(|(slug, _)| slug)
            .filter(|slug| form.all("for_whom").any(|one| one == slug.as_str())),
    );
    let reasons = read_reasons(file, form, faults);
    let against = area("against", t.recommend_against_missing(), faults);
    let considered = area("considered", t.recommend_considered_missing(), faults);
    let unknown = area("unknown", t.recommend_unknown_missing(), faults);
    let safety = read_safety(file, form, faults);
    let to_child = area("to_child", t.recommend_to_child_missing(), faults);
    let why_to_child = area("why_to_child", t.recommend_why_to_child_missing(), faults);
    let changed_because = if of.is_some() {
        area("changed_because", t.recommend_changed_missing(), faults)
    } else {
        String::new()
    };
    Made {
        of,
        changed_because,
        what,
        for_whom,
        reasons,
        against,
        considered,
        unknown,
        to_child,
        why_to_child,
        safety,
    }
}

/// The reasons somebody wrote, each with what it rests on. What is blank is left out; one there has to be.
fn read_reasons(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Vec<Reason> {
    let t = words();
    let mut all = Vec::new();
    for n in 1..=places(form) {
        let (because_is, rests_is) = (because_field(n), rests_field(n));
        let because = faults.check(because_is.clone(), text(form.get(&because_is)));
        let rests_on = ids(file, form, &rests_is);
        match (because.trim().is_empty(), rests_on.is_empty()) {
            (true, true) => {}
            (false, true) => faults.add(rests_is, t.recommend_rests_missing(n)),
            (true, false) => faults.add(because_is, t.recommend_because_empty(n)),
            (false, false) => all.push(Reason { because, rests_on }),
        }
    }
    let said =
        |n: usize| faults.of(&because_field(n)).is_some() || faults.of(&rests_field(n)).is_some();
    if all.is_empty() && !(1..=places(form)).any(said) {
        faults.add(because_field(1), t.recommend_because_missing());
    }
    all
}

/// The entries ticked under this name that are in the file.
fn ids(file: &OpenFile, form: &Posted, field: &str) -> Vec<EntryId> {
    let ticked = form.all(field).filter_map(|one| one.parse().ok());
    ticked
        .map(EntryId)
        .filter(|id| sources::is_there(file, *id))
        .collect()
}

fn read_safety(file: &OpenFile, form: &Posted, faults: &mut Faults) -> FromSafety {
    let t = words();
    match form.get("safety") {
        "took" => {
            let known: Vec<EntryId> = sources::of_safety(file)
                .into_iter()
                .map(|one| one.id)
                .collect();
            let mut took = ids(file, form, "took");
            took.retain(|id| known.contains(id));
            if took.is_empty() {
                faults.add("took", t.recommend_safety_which_missing());
            }
            FromSafety::Took(took)
        }
        "nothing" => {
            let said = text(form.get("safety_said"));
            FromSafety::Nothing(faults.needed(
                "safety_said",
                said,
                t.recommend_safety_said_missing(),
            ))
        }
        _ => {
            faults.add("safety", t.recommend_safety_missing());
            FromSafety::Nothing(String::new())
        }
    }
}
