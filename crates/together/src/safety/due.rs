//! What is due about safety: to think about section 16A of the Children Act 1989, and to give the court an assessment that has to be
//! made.

use super::Matter;
use crate::{
    children::{Due, What},
    clock::day,
    court::Law,
    door::OpenFile,
    due::DueRules,
};

/// Everything of this file.
pub fn due(file: &OpenFile, rules: &DueRules) -> Vec<Due> {
    // The section says "must" and no day: ours is the day on which the cause was written down.
    let assess = file.safety.waits().map(|(stamp, _)| Due {
        by: day(stamp.at),
        what: What::AssessRisk(stamp.id),
    });
    let think = is_to_be_considered(file).map(|matter| Due {
        by: rules.working().next(day(matter.stamp.at)),
        what: What::ThinkOfRisk(matter.id()),
    });
    assess.chain(think).collect()
}

/// The newest matter that names this child, written since section 16A was last thought about for them. It is only asked where the
/// court was asked in private law, or nobody has written down what was asked: in care proceedings the risk is the question itself (ours).
pub fn is_to_be_considered(file: &OpenFile) -> Option<&Matter> {
    let public = file
        .families()
        .filter_map(|family| family.court.asked())
        .any(|asked| asked.law != Law::Private);
    let since = file.safety.considered().last().map(|(stamp, _)| stamp.at);
    let all = file.families().flat_map(|family| family.safety.matters());
    all.filter(|one| one.over.is_none() && one.is_about(file.child()))
        .filter(|one| since.is_none_or(|since| one.stamp.at > since))
        .filter(|_| !public)
        .last()
}
