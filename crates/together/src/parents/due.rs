//! What parents wrote is due in the files of the children it is about, until it is answered or somebody has it.

use ledger::EntryId;

use super::{Wrote, rules};
use crate::{
    children::{Due, What},
    door::OpenFile,
    due::{DueRules, Rule},
    file::{Family, Stamp},
    record,
    web::{Words, say_day},
};

/// What is due about the child of this file: danger on the day it was written, a question by the day every question has, the rest by the
/// day by which everything is read. What somebody promised to find out waits for that.
pub fn due(file: &OpenFile, rules: &DueRules) -> Vec<Due> {
    let all = file.families().flat_map(|family| {
        let theirs = family.parents.all().iter();
        theirs.map(move |(stamp, wrote)| (family, stamp, wrote))
    });
    all.filter(|(_, _, wrote)| wrote.children.contains(file.child()))
        .filter_map(|(family, stamp, wrote)| one(file, family, (stamp, wrote), rules))
        .collect()
}

fn one(
    file: &OpenFile,
    family: &Family,
    (stamp, wrote): (&Stamp, &Wrote),
    rules: &DueRules,
) -> Option<Due> {
    let (of, said) = (stamp.id, &family.parents);
    let unread = said.is_unread(of);
    if unread && is_danger(file, family, of, wrote) {
        return Some(Due {
            by: stamp.on,
            what: What::ParentDanger(of),
        });
    }
    let waits = if wrote.asks {
        !said.is_answered(of) && said.promised(of).is_none()
    } else {
        unread
    };
    let rule = if wrote.asks {
        Rule::Question
    } else {
        Rule::Reading
    };
    waits.then(|| Due {
        by: rules.by(rule, stamp.on),
        what: What::FromParent(of),
    })
}

fn is_danger(file: &OpenFile, family: &Family, of: EntryId, wrote: &Wrote) -> bool {
    family.parents.is_not_safe(of) || record::from_sender(file, &wrote.by, &wrote.words)
}

/// It as a sentence for the list: who wrote, and what kind of thing; their words are on its own page.
pub fn say_due(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let Some((_, family, (_, wrote))) = rules::wrote(file, of) else {
        return t.team_from_parent();
    };
    let person = family.people.get(&wrote.by);
    let name = person.map_or("", |person| &person.name);
    if family.parents.is_not_safe(of) {
        t.parents_due_not_safe(name)
    } else if family.parents.is_unread(of) && is_danger(file, family, of, wrote) {
        t.parents_due_holds(name)
    } else if wrote.asks {
        t.parents_due_asked(name)
    } else if family.parents.plan_view_of(of).is_some() {
        t.parents_due_plan(name)
    } else {
        t.parents_due_wrote(name)
    }
}

/// For whoever is on duty: what waits, and whether it is about danger.
pub fn say_waiting(t: &Words, file: &OpenFile, of: EntryId) -> Option<(String, bool)> {
    let (_, family, (stamp, wrote)) = rules::wrote(file, of)?;
    let not_safe = family.parents.is_not_safe(of);
    let since = say_day(stamp.on);
    let say = match (not_safe, wrote.asks) {
        (true, _) => t.parents_duty_not_safe(since),
        (false, true) => t.parents_duty_asked(since),
        (false, false) => t.parents_duty_wrote(since),
    };
    Some((say, not_safe))
}
