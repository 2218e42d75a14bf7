//! The plan as a form asks it: six strands, strengths first; who is spoken to, when the child hears what, and steps.

use jiff::{ToSpan, civil::Date};
use ledger::EntryId;
use page_parts::{Input, Markup, Textarea};

use super::{Hears, Part, SpeakTo, Step, Strand, Version};
use crate::web::{Faults, Posted, nth, one_line, text, words};

/// More than these in one list nobody keeps in sight (ours).
const MOST: usize = 20;

/// One of the three lists: how its fields are called, and where the ids of new items begin.
#[derive(Clone, Copy)]
pub(super) struct List {
    name: &'static str,
    ids: u8,
}

pub(super) const SPEAK_TO: List = List {
    name: "speak",
    ids: 20,
};
pub(super) const HEARS: List = List {
    name: "hears",
    ids: 60,
};
pub(super) const STEPS: List = List {
    name: "step",
    ids: 100,
};

impl List {
    fn field(self, what: &str, n: usize) -> String {
        format!("{}-{what}-{n}", self.name)
    }

    /// How many places it has: those shown, and one more where somebody asked.
    fn places(self, form: &Posted) -> usize {
        let shown: usize = form.get(self.name).parse().unwrap_or(1);
        (shown + usize::from(form.has("more"))).clamp(1, MOST)
    }

    /// What names the item in this place: what it had, or an id of its own.
    fn id(self, form: &Posted, form_id: EntryId, n: usize) -> EntryId {
        let known = form.get(&self.field("id", n)).parse().ok().map(EntryId);
        let new = self.ids + u8::try_from(n).unwrap_or_default();
        known.unwrap_or_else(|| nth(form_id, new))
    }
}

fn strand_field(strand: Strand, what: &str) -> String {
    format!("{}-{what}", strand.value())
}

/// What a form shows of the plan as it is.
pub(super) fn known(version: &Version) -> Posted {
    let mut form = Posted::default();
    for part in &version.parts {
        form.set(&strand_field(part.strand, "strengths"), &part.strengths);
        form.set(&strand_field(part.strand, "text"), &part.text);
        form.set(&strand_field(part.strand, "to_child"), &part.to_child);
    }
    let count = |list: List, some: usize, form: &mut Posted| {
        form.set(list.name, &(some + 1).to_string());
    };
    count(SPEAK_TO, version.speak_to.len(), &mut form);
    count(HEARS, version.hears.len(), &mut form);
    count(STEPS, version.steps.len(), &mut form);
    for (n, one) in (1..).zip(&version.speak_to) {
        form.set(&SPEAK_TO.field("id", n), &one.id.to_string());
        form.set(&SPEAK_TO.field("who", n), &one.who);
        form.set(&SPEAK_TO.field("about", n), &one.about);
        let by = one.by.map(|by| by.to_string()).unwrap_or_default();
        form.set(&SPEAK_TO.field("by", n), &by);
    }
    for (n, one) in (1..).zip(&version.hears) {
        form.set(&HEARS.field("id", n), &one.id.to_string());
        form.set(&HEARS.field("what", n), &one.what);
        form.set(&HEARS.field("by", n), &one.by.to_string());
    }
    for (n, one) in (1..).zip(&version.steps) {
        form.set(&STEPS.field("id", n), &one.id.to_string());
        form.set(&STEPS.field("what", n), &one.what);
        form.set(&STEPS.field("owner", n), &one.owner);
        form.set(&STEPS.field("by", n), &one.by.to_string());
    }
    form
}

/// The three texts of one strand, strengths first.
pub(super) fn strand_fields(strand: Strand, name: &str, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let area = |what: &str, label: String| {
        let field = strand_field(strand, what);
        let value = typed.get(&field).to_owned();
        let error = faults.of(&field).map(str::to_owned);
        Textarea::new(field, label)
            .rows(3)
            .value(value)
            .error(error.as_deref())
    };
    Markup::of(&area("strengths", t.plan_strengths()))
        .and(&area("text", t.plan_text()))
        .and(&area("to_child", t.plan_to_child(name)))
}

/// One place of a list, and its hidden id.
pub(super) struct Row {
    pub(super) hidden: (String, String),
    pub(super) fields: Markup,
}

/// The places of a list.
pub(super) fn rows(list: List, name: &str, typed: &Posted, faults: &Faults) -> Vec<Row> {
    (1..=list.places(typed))
        .map(|n| Row {
            hidden: {
                let field = list.field("id", n);
                let value = typed.get(&field).to_owned();
                (field, value)
            },
            fields: row_fields(list, n, name, typed, faults),
        })
        .collect()
}

fn row_fields(list: List, n: usize, name: &str, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let input = |what: &str, label: String| {
        let field = list.field(what, n);
        let value = typed.get(&field).to_owned();
        let error = faults.of(&field).map(str::to_owned);
        Input::new(field, label)
            .value(value)
            .error(error.as_deref())
    };
    let by = |label: String| input("by", label).kind("date");
    match list.name {
        "speak" => Markup::of(&input("who", t.plan_speak_who(n)))
            .and(&input("about", t.plan_speak_about(n)))
            .and(&by(t.plan_speak_by(n))),
        "hears" => {
            Markup::of(&input("what", t.plan_hears_what(name, n))).and(&by(t.plan_hears_by(n)))
        }
        _ => Markup::of(&input("what", t.plan_step_what(n)))
            .and(&input("owner", t.plan_step_owner(n)))
            .and(&by(t.plan_step_by(n))),
    }
}

/// How many places each list has now, for the form.
pub(super) fn counts(typed: &Posted) -> Vec<(&'static str, usize)> {
    [SPEAK_TO, HEARS, STEPS]
        .into_iter()
        .map(|list| (list.name, list.places(typed)))
        .collect()
}

/// What the form says; what is wrong goes to `faults`.
pub(super) fn read(
    form: &Posted,
    id: EntryId,
    (is_first, today): (bool, Date),
    faults: &mut Faults,
) -> Version {
    let t = words();
    let mut parts = Vec::new();
    for strand in Strand::ALL {
        let get = |what: &str, faults: &mut Faults| {
            let field = strand_field(strand, what);
            let typed = text(form.get(&field));
            faults.check(field, typed)
        };
        let part = Part {
            strand,
            strengths: get("strengths", faults),
            text: get("text", faults),
            to_child: get("to_child", faults),
        };
        let all = [&part.strengths, &part.text, &part.to_child];
        if all.iter().any(|one| !one.trim().is_empty()) {
            parts.push(part);
        }
    }
    let version = Version {
        parts,
        speak_to: read_speak_to(form, id, today, faults),
        hears: read_hears(form, id, today, faults),
        steps: read_steps(form, id, today, faults),
        because: if is_first {
            String::new()
        } else {
            let because = text(form.get("because"));
            faults.needed("because", because, t.plan_because_missing())
        },
    };
    if version.parts.is_empty() && faults.none() {
        faults.add(
            strand_field(Strand::Heart, "strengths"),
            t.plan_nothing_yet(),
        );
    }
    version
}

fn read_speak_to(form: &Posted, id: EntryId, today: Date, faults: &mut Faults) -> Vec<SpeakTo> {
    let list = SPEAK_TO;
    let read = |n| {
        let who = line(list, "who", n, form, faults);
        let about = line(list, "about", n, form, faults);
        let by = form.get(&list.field("by", n));
        if who.is_empty() && about.is_empty() && by.is_empty() {
            return None;
        }
        needed(list, "who", n, &who, words().plan_who_missing(), faults);
        needed(
            list,
            "about",
            n,
            &about,
            words().plan_about_missing(),
            faults,
        );
        let by = (!by.is_empty()).then(|| date(list, n, form, today, faults));
        Some(SpeakTo {
            id: list.id(form, id, n),
            who,
            about,
            by: by.flatten(),
        })
    };
    (1..=list.places(form)).filter_map(read).collect()
}

fn read_hears(form: &Posted, id: EntryId, today: Date, faults: &mut Faults) -> Vec<Hears> {
    let list = HEARS;
    let read = |n| {
        let what = line(list, "what", n, form, faults);
        if what.is_empty() && form.get(&list.field("by", n)).is_empty() {
            return None;
        }
        needed(list, "what", n, &what, words().plan_what_missing(), faults);
        let by = date(list, n, form, today, faults)?;
        let id = list.id(form, id, n);
        Some(Hears { id, what, by })
    };
    (1..=list.places(form)).filter_map(read).collect()
}

fn read_steps(form: &Posted, id: EntryId, today: Date, faults: &mut Faults) -> Vec<Step> {
    let list = STEPS;
    let read = |n| {
        let what = line(list, "what", n, form, faults);
        let owner = line(list, "owner", n, form, faults);
        if what.is_empty() && owner.is_empty() && form.get(&list.field("by", n)).is_empty() {
            return None;
        }
        needed(list, "what", n, &what, words().plan_what_missing(), faults);
        needed(
            list,
            "owner",
            n,
            &owner,
            words().plan_owner_missing(),
            faults,
        );
        let by = date(list, n, form, today, faults)?;
        let id = list.id(form, id, n);
        Some(Step {
            id,
            what,
            owner,
            by,
        })
    };
    (1..=list.places(form)).filter_map(read).collect()
}

fn line(list: List, what: &str, n: usize, form: &Posted, faults: &mut Faults) -> String {
    let field = list.field(what, n);
    let typed = one_line(form.get(&field));
    faults.check(field, typed)
}

fn needed(list: List, what: &str, n: usize, typed: &str, missing: String, faults: &mut Faults) {
    let field = list.field(what, n);
    if typed.is_empty() && faults.of(&field).is_none() {
        faults.add(field, missing);
    }
}

/// The day in this place: one that is within two years of today (ours: a plan reaches no further).
fn date(list: List, n: usize, form: &Posted, today: Date, faults: &mut Faults) -> Option<Date> {
    let field = list.field("by", n);
    let typed: Option<Date> = form.get(&field).parse().ok();
    let (earliest, latest) = (
        today.saturating_sub(2.years()),
        today.saturating_add(2.years()),
    );
    let found = typed.filter(|day| (earliest..=latest).contains(day));
    if found.is_none() {
        faults.add(field, words().date_wrong());
    }
    found
}
