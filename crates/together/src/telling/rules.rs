//! The rules of telling: what is written when a plan is made, changed or called off, and when somebody was told.

use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{
    Again, Arrived, CalledOff, Changed, Plan, PlanEntry, PlanNow, Planned, Talked, TalkedThrough,
    TellingEntry, Told, standing,
};
use crate::{
    door::OpenFile,
    file::{Family, File, Slug, Written},
    voice::{Heard, Said, VoiceEntry},
    web::nth,
};

/// Why nothing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum No {
    /// There is no such plan, person or letter.
    NotThere,
    /// Somebody changed the plan after this form was shown.
    Meanwhile,
}

/// A plan of this child's families, with the file it is in.
pub(super) fn find(file: &OpenFile, id: EntryId) -> Option<(FileId, &Family, &PlanNow)> {
    let mut families = file.family_files();
    families.find_map(|(at, family)| Some((at, family, family.plans.get(id)?)))
}

/// A new plan, in the family's file.
pub(super) fn make(file: &OpenFile, id: EntryId, plan: &Plan) -> Result<Vec<Written>, No> {
    let family = file.family_id().ok_or(No::NotThere)?;
    let planned = Planned { plan: plan.clone() };
    Ok(vec![Written::new(family, id, &PlanEntry::from(planned))])
}

/// The same plan, another way: only as it was shown.
pub(super) fn change(
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    seen: &str,
    plan: &Plan,
) -> Result<Vec<Written>, No> {
    let (family, _, now) = find(file, of).ok_or(No::NotThere)?;
    let as_shown = seen == now.newest.to_string() && now.off.is_none();
    if !as_shown && now.newest != id {
        return Err(No::Meanwhile);
    }
    let plan = plan.clone();
    let changed = PlanEntry::from(Changed { of, plan });
    Ok(vec![Written::new(family, id, &changed)])
}

/// There is no such news any more.
pub(super) fn call_off(
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    because: &str,
) -> Result<Vec<Written>, No> {
    let (family, ..) = find(file, of).ok_or(No::NotThere)?;
    let because = because.to_owned();
    let off = PlanEntry::from(CalledOff { of, because });
    Ok(vec![Written::new(family, id, &off)])
}

/// What a worker says about having told somebody.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ToldHow {
    /// How, or that nobody of us has to.
    pub(crate) how: Talked,
    /// Who was there.
    pub(crate) there: String,
    /// How it was understood.
    pub(crate) understood: String,
    /// What the child said, word for word; empty where nothing was written down.
    pub(crate) their_words: String,
    /// Who heard them say it.
    pub(crate) by: String,
    /// Why they need not be told.
    pub(crate) because: String,
}

/// Somebody of a plan was told: in the family's file, and where it is the child of this file, in their own as talked through.
pub(crate) fn told(
    file: &OpenFile,
    of: EntryId,
    person: &Slug,
    id: EntryId,
    said: &ToldHow,
) -> Result<Vec<Written>, ()> {
    let (family, _, plan) = find(file, of).ok_or(())?;
    plan.plan.step(person).ok_or(())?;
    let told = Told {
        of,
        person: person.clone(),
        how: said.how,
        there: said.there.clone(),
        understood: said.understood.clone(),
        because: said.because.clone(),
    };
    let mut all = vec![Written::new(family, id, &PlanEntry::from(told))];
    if person == file.child() {
        all.extend(talked_through(file, of, nth(id, 1), said));
    }
    Ok(all)
}

/// It was talked through with whoever it went to; what the child said is kept as their own words.
pub(crate) fn talked_through(
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    said: &ToldHow,
) -> Vec<Written> {
    let words = (!said.their_words.trim().is_empty()).then(|| {
        let said = Said {
            words: said.their_words.clone(),
            heard: Heard::Told(said.by.clone()),
            was_asked: String::new(),
            pictures: Vec::new(),
        };
        Written::new(file.id(), nth(id, 1), &VoiceEntry::from(said))
    });
    let told = TalkedThrough {
        of,
        how: said.how,
        there: said.there.clone(),
        understood: said.understood.clone(),
        heard: words.as_ref().map(|words| words.id),
        because: said.because.clone(),
    };
    let told = Written::new(file.id(), id, &TellingEntry::from(told));
    std::iter::once(told).chain(words).collect()
}

/// A letter or an answer that is in this file was talked through.
pub(super) fn thing_talked_through(
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    said: &ToldHow,
) -> Result<Vec<Written>, No> {
    standing::thing(file, of).ok_or(No::NotThere)?;
    Ok(talked_through(file, of, id, said))
}

/// It has to be told again.
pub(super) fn again(file: &OpenFile, id: EntryId, again: &Again) -> Result<Vec<Written>, No> {
    let known = standing::thing(file, again.of).is_some() || find(file, again.of).is_some();
    if !known {
        return Err(No::NotThere);
    }
    let entry = TellingEntry::from(again.clone());
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// Somebody knows that it arrived.
pub(super) fn arrived(file: &OpenFile, id: EntryId, arrived: &Arrived) -> Result<Vec<Written>, No> {
    standing::thing(file, arrived.of).ok_or(No::NotThere)?;
    let entry = TellingEntry::from(arrived.clone());
    Ok(vec![Written::new(file.id(), id, &entry)])
}

/// A worker of this child by the name they are called, else by the name they signed with.
pub(crate) fn first_name(file: &File, worker: Uuid, otherwise: &str) -> String {
    let mut workers = file.opening.workers().iter();
    let found = workers.find(|one| one.who.worker == worker);
    found.map_or_else(|| otherwise.to_owned(), |one| one.who.first_name.clone())
}
