//! What is due about telling: the steps of a plan on their days, what has to be told again, and hard news that waits for a person.

use jiff::civil::Date;
use ledger::EntryId;

use super::{PlanNow, is_closed, is_closed_story, standing};
use crate::{
    children::{Due, What},
    door::OpenFile,
    due::DueRules,
    file::Slug,
    web::Words,
};

/// Everything of this file.
pub fn due(file: &OpenFile, rules: &DueRules) -> Vec<Due> {
    let plans = plans(file).filter_map(|plan| {
        step_due(file, plan).map(|by| Due {
            by,
            what: What::TellPlan(plan.id()),
        })
    });
    let again = file.telling.all_again().map(|(of, by)| Due {
        by,
        what: What::TellAgain(of),
    });
    plans
        .chain(again)
        .chain(waiting_news(file, rules))
        .collect()
}

/// The plans of this child's families.
pub(super) fn plans(file: &OpenFile) -> impl Iterator<Item = &PlanNow> {
    file.families().flat_map(|family| family.plans.all())
}

/// The day of the first step that is this file's to see to: the child's own; and those of everybody who has no file here fall due in
/// the file of the child who hears it first, so that six brothers and sisters do not make six of each.
fn step_due(file: &OpenFile, plan: &PlanNow) -> Option<Date> {
    let is_first = first_child(plan) == Some(file.child());
    let mut waiting = plan.waiting();
    waiting.retain(|step| step.person == *file.child() || (is_first && !step.own_file));
    waiting.iter().map(|step| step.day).min()
}

/// The first child of a plan who has a file.
fn first_child(plan: &PlanNow) -> Option<&Slug> {
    let mut all = plan.plan.in_order().into_iter();
    all.find(|step| step.own_file).map(|step| &step.person)
}

/// A letter or a story with hard news that belongs to no plan: it is on no screen, and somebody has to tell the child. Ours: by the next working day.
fn waiting_news(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    let closed = file.letters.sent().filter(|(_, sent)| {
        sent.to == *file.child()
            && is_closed(file, sent)
            && file.telling.plan_of(EntryId(sent.letter)).is_none()
    });
    let letters = closed.map(|(letter, _)| &letter.stamp);
    let stories = file.story.shown_to(file.child()).into_iter();
    let stories = stories.map(|(stamp, _)| stamp).filter(|stamp| {
        let by_no_plan = file.telling.plan_of(stamp.id) == Some(stamp.id);
        by_no_plan && is_closed_story(file, stamp.id)
    });
    letters.chain(stories).map(|stamp| Due {
        by: rules.working().next(stamp.on),
        what: What::TellNews(stamp.id),
    })
}

/// Which plan it is, as a sentence.
pub fn say_plan(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let plan = plans(file).find(|plan| plan.id() == of);
    plan.map_or_else(String::new, |plan| t.due_tell_news(&plan.plan.say))
}

/// What has to be told again, as a sentence.
pub fn say_again(t: &Words, file: &OpenFile, of: EntryId) -> String {
    t.due_tell_again(what(t, file, of))
}

/// The letter that waits, as a sentence.
pub fn say_news(t: &Words, file: &OpenFile, of: EntryId) -> String {
    t.due_tell_before_letter(what(t, file, of))
}

fn what(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let found = standing::thing(file, of).map(|thing| thing.say(t, file));
    let plan = plans(file).find(|plan| plan.id() == of);
    found
        .or_else(|| plan.map(|plan| plan.plan.say.clone()))
        .unwrap_or_default()
}
