//! Hard news comes from a person. A letter that carries it is on no screen of the child's before somebody has told them, unless the
//! child chose to read it there first (decision 0055).

use ledger::EntryId;

use super::{Carries, News, Plan, PlanNow, TellingEntry};
use crate::{
    about_me::HardNews,
    door::OpenFile,
    file::{Family, File, Slug, Written},
    letters::{LetterKind, Sent},
    web::nth,
};

/// The letters to the child that are on none of their screens yet, by the entries that sent them. It reads the whole of the child's
/// own file: what a screen may know is too little to say what it may not.
pub fn closed_letters(file: &File) -> impl Iterator<Item = EntryId> {
    let child = file.opening.person();
    file.letters.all().iter().filter_map(move |letter| {
        let sent = letter.sent.as_ref()?;
        let theirs = child == Some(&sent.to);
        (theirs && is_closed(file, sent)).then_some(letter.stamp.id)
    })
}

/// Does this letter wait until a person has told the child?
pub fn is_closed(file: &File, sent: &Sent) -> bool {
    let letter = EntryId(sent.letter);
    let plan = file.telling.plan_of(letter);
    let is_hard = News::of(sent.kind).is_some() || plan.is_some();
    is_hard && !is_told(file, letter, plan) && !wants_to_read_first(file)
}

/// Was the news of this letter told: by itself, or by the plan it belongs to?
fn is_told(file: &File, letter: EntryId, plan: Option<EntryId>) -> bool {
    let told = |of| file.telling.is_told(of);
    told(letter) || plan.is_some_and(told)
}

/// Only the child can choose this, and what they said last counts.
fn wants_to_read_first(file: &File) -> bool {
    let chosen = file.about_me.hard_news();
    chosen.is_some_and(|said| said.answer.said == HardNews::MyPages)
}

/// The plan whose news this letter to the child carries: the one it was begun from, or one about such news that names the child.
fn plan_for<'a>(
    file: &'a OpenFile,
    about: Option<EntryId>,
    kind: LetterKind,
) -> Option<&'a PlanNow> {
    let plans = || file.families().flat_map(|family| family.plans.all());
    let has_the_child = |plan: &&'a PlanNow| plan.plan.step(file.child()).is_some();
    let named = plans().find(|plan| about == Some(plan.id()));
    let such = || {
        let news = News::of(kind)?;
        let mut fits: Vec<&PlanNow> = plans()
            .filter(|plan| plan.off.is_none() && plan.plan.news == news)
            .filter(has_the_child)
            .collect();
        fits.pop()
    };
    named.or_else(such)
}

/// The plan by which this person hears what such a letter tells: the one it was begun from, or the newest about such news. None where
/// it was called off, or says nothing of this person.
pub fn planned<'a>(
    file: &'a OpenFile,
    about: Option<EntryId>,
    kind: LetterKind,
    to: &Slug,
) -> Option<&'a Plan> {
    let plan = plan_for(file, about, kind).filter(|plan| plan.off.is_none())?;
    plan.plan.step(to).map(|_| &plan.plan)
}

/// What sending this letter writes besides the letter, where it carries the news of a plan to the child.
pub fn carries(file: &OpenFile, sent: &Sent) -> Option<Written> {
    let plan = plan_for(file, sent.about, sent.kind).filter(|_| sent.to == *file.child())?;
    let letter = EntryId(sent.letter);
    let carries = Carries {
        letter,
        of: plan.id(),
    };
    let entry = TellingEntry::from(carries);
    Some(Written::new(file.id(), nth(letter, 104), &entry))
}

/// May a letter to the child leave the house? One that belongs to a plan waits for it, on paper too.
pub fn may_leave(file: &OpenFile, sent: &Sent) -> bool {
    if sent.to != *file.child() {
        return true;
    }
    let letter = EntryId(sent.letter);
    let plan = plan_for(file, sent.about, sent.kind).map(PlanNow::id);
    let plan = file.telling.plan_of(letter).or(plan);
    plan.is_none() || is_told(file, letter, plan) || wants_to_read_first(file)
}

/// Is there no plan for how the child hears what this kind of letter says?
pub fn has_no_plan(file: &OpenFile, about: Option<EntryId>, kind: LetterKind) -> bool {
    News::of(kind).is_some() && plan_for(file, about, kind).is_none()
}

/// The letters to grown-ups that are on none of their screens yet, by the entries that sent them.
pub fn closed_to_grown_ups<'a>(
    file: &'a File,
    family: &'a Family,
) -> impl Iterator<Item = EntryId> + 'a {
    file.letters.all().iter().filter_map(move |letter| {
        let sent = letter.sent.as_ref()?;
        let grown_up = file.opening.person() != Some(&sent.to);
        (grown_up && is_closed_to_grown_up(file, family, sent)).then_some(letter.stamp.id)
    })
}

/// Does this letter to a grown-up carry hard news that nobody has told them? It comes from a person before a screen has it, unless they
/// chose to read it there first; and also then not before whoever a plan says hears it earlier, which may be a child.
pub fn is_closed_to_grown_up(file: &File, family: &Family, sent: &Sent) -> bool {
    let Some(news) = News::of(sent.kind) else {
        return false;
    };
    let plans = || {
        let all = family.plans.all().iter();
        all.filter(move |plan| plan.off.is_none() && plan.plan.news == news)
    };
    let told = file.telling.is_told(EntryId(sent.letter))
        || plans().any(|plan| plan.told(&sent.to).is_some());
    let first = family.parents.hard_news(&sent.to) == HardNews::MyPages;
    let opens = first && plans().all(|plan| plan.is_turn_of(&sent.to));
    !told && !opens
}
