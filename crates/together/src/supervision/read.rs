//! What the form says, read as each child's own part, or everything that is wrong with it.

use jiff::civil::Date;
use ledger::FileId;
use uuid::Uuid;

use super::{Present, TalkKind, Talked, Told, form::field, rules::names_of_others};
use crate::{
    door::OpenFile,
    web::{Faults, Posted, one_line, text, words},
};

/// What all parts have in common.
pub(super) struct Common {
    kind: TalkKind,
    pub(super) on: Date,
    there: Vec<Present>,
}

/// How they met, when, and who was there.
pub(super) fn common(
    form: &Posted,
    staff: &[(Uuid, String)],
    today: Date,
    faults: &mut Faults,
) -> Option<Common> {
    let t = words();
    let mut all = TalkKind::ALL.into_iter();
    let kind = all.find(|one| one.value() == form.get("kind"));
    if kind.is_none() {
        faults.add("kind", t.supervision_kind_missing());
    }
    let on = form.get("on").parse::<Date>().map_err(|_| t.date_wrong());
    let on = on.and_then(|on| {
        let ahead = || t.supervision_day_ahead();
        if on > today { Err(ahead()) } else { Ok(on) }
    });
    let on = on.map_err(|say| faults.add("on", say)).ok();
    let there = there(form, staff, faults);
    Some(Common {
        kind: kind?,
        on: on?,
        there,
    })
}

/// Those who are ticked, and those whose names were typed: a name of somebody who works here is that person.
fn there(form: &Posted, staff: &[(Uuid, String)], faults: &mut Faults) -> Vec<Present> {
    let t = words();
    let ticked = staff.iter().filter(|(id, _)| {
        let id = id.to_string();
        form.all("there").any(|one| one == id)
    });
    let mut all: Vec<Present> = ticked
        .map(|(id, name)| Present {
            worker: Some(*id),
            name: name.clone(),
        })
        .collect();
    let others = faults.check("others", one_line(form.get("others")));
    for name in others.split([',', ';']).map(str::trim) {
        let known = staff.iter().find(|(_, one)| one == name);
        let worker = known.map(|(id, _)| *id);
        let is_there = worker.is_some() && all.iter().any(|one| one.worker == worker);
        if !name.is_empty() && !is_there {
            let name = name.to_owned();
            all.push(Present { worker, name });
        }
    }
    if all.len() < 2 && faults.of("others").is_none() {
        faults.add("there", t.supervision_there_missing());
    }
    all
}

/// The part of one child.
pub(super) fn part(
    form: &Posted,
    file: &OpenFile,
    others: &[OpenFile],
    common: Option<&Common>,
    faults: &mut Faults,
) -> Option<Talked> {
    let (t, child) = (words(), file.id());
    let about = {
        let name = field("about", child);
        let typed = faults.check(name.clone(), one_line(form.get(&name)));
        missing(name, typed, t.supervision_about_missing(), faults)
    };
    let considered = area(
        form,
        ("considered", child),
        t.supervision_considered_missing(),
        faults,
    );
    let decided = area(
        form,
        ("decided", child),
        t.supervision_decided_missing(),
        faults,
    );
    let why = area(form, ("why", child), t.supervision_why_missing(), faults);
    let helped = area(
        form,
        ("helped", child),
        t.supervision_helped_missing(),
        faults,
    );
    let told = Told::named(form.get(&field("told", child)));
    if told.is_none() {
        faults.add(field("told", child), t.supervision_told_missing());
    }
    let name = field("because", child);
    let because = faults.check(name.clone(), one_line(form.get(&name)));
    if told == Some(Told::No) && because.is_empty() {
        faults.add(name, t.supervision_because_missing());
    }
    let common = common?;
    let talked = Talked {
        kind: common.kind,
        there: common.there.clone(),
        about,
        considered,
        decided,
        why,
        helped,
        told: told?,
        because,
    };
    let names = names_of_others(file, others, &talked);
    let pass = field("pass", child);
    if !names.is_empty() && form.get(&pass) != "yes" {
        faults.add(pass, t.supervision_names(names.join(", ")));
    }
    Some(talked)
}

fn area(form: &Posted, (name, child): (&str, FileId), say: String, faults: &mut Faults) -> String {
    let name = field(name, child);
    let typed = faults.check(name.clone(), text(form.get(&name)));
    missing(name, typed, say, faults)
}

fn missing(name: String, typed: String, say: String, faults: &mut Faults) -> String {
    if typed.trim().is_empty() && faults.of(&name).is_none() {
        faults.add(name, say);
    }
    typed
}
