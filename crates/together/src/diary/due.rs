//! Who has to be told of a change, and by when.

use jiff::civil::Date;
use ledger::EntryId;

use super::{
    Happening,
    item::{Changed, Item},
    items::about_child,
};
use crate::{
    children::{Due, What},
    door::OpenFile,
    due::{DueRules, Rule},
    file::{Family, Slug},
    letters,
    web::Words,
};

/// A change is told by the day the house's rule has for it, and before it happens if that is sooner (ours: sooner rather than later).
pub fn telling_due(rules: &DueRules, happening: Happening, changed: Date, happens: Date) -> Date {
    let rule = match happening {
        Happening::Hearing => Rule::Hearing,
        _ => Rule::Change,
    };
    rules.by(rule, changed).min(happens).max(changed)
}

/// Changes that somebody has not heard of, until each of them has or need not.
pub fn due(file: &OpenFile, rules: &DueRules) -> Vec<Due> {
    let in_first_letter = letters::due(file, rules).is_some();
    let all = about_child(file).into_iter();
    all.filter(|(_, family, item)| somebody_waits(file, family, item, in_first_letter))
        .map(|(_, _, item)| Due {
            by: telling_due(rules, item.happening, item.newest().stamp.on, item.day),
            what: What::Tell(item.id),
        })
        .collect()
}

/// Of the children, each has a file of their own where this falls due. And while a child's first letter has not gone, it is that
/// letter which says what comes next: it is due itself.
fn somebody_waits(file: &OpenFile, family: &Family, item: &Item, first_letter_waits: bool) -> bool {
    let is_new = matches!(item.newest().to, Changed::Planned(..));
    let in_first_letter = is_new && first_letter_waits;
    let change = item.newest().stamp.id;
    let in_a_letter = |person: &Slug| file.letters.told_about(change, person);
    let mut waiting = item.waiting(family);
    waiting.retain(|person| !in_a_letter(&person.slug));
    waiting.iter().any(|person| {
        let own = person.slug == *file.child();
        !person.child || (own && !in_first_letter)
    })
}

/// What changed, as a sentence that asks who needs to hear it.
pub fn say_due(t: &Words, file: &OpenFile, item: EntryId) -> String {
    let mut all = about_child(file).into_iter();
    let found = all.find(|(_, _, one)| one.id == item);
    found.map_or_else(String::new, |(_, _, item)| match item.newest().to {
        Changed::Planned(..) => t.due_tell_planned(&item.say),
        Changed::Moved(..) => t.due_tell_moved(&item.say),
        Changed::CalledOff => t.due_tell_off(&item.say),
    })
}
