//! What is due about recommendations: telling and asking the child, again where one changed, and telling the solicitor.

use jiff::civil::Date;
use ledger::EntryId;

use super::{Recommendation, Standing, rules, standing};
use crate::{
    children::{Due, What},
    door::OpenFile,
    due::{DueRules, Rule},
};

/// Everything of this file. Where a plan says when the child hears it, that is due and nothing beside it.
pub fn due(file: &OpenFile, rules: &DueRules) -> Vec<Due> {
    let planned = rules::plan_waiting(file).is_some();
    let days = file
        .recommendations
        .standing()
        .filter_map(|one| to_tell(file, one, rules, planned));
    let tell = days.min().map(|by| Due {
        by,
        what: What::Recommendations,
    });
    let solicitor = file.recommendations.standing().filter_map(|one| {
        let view = rules::view_for_solicitor(one)?;
        let (stamp, _) = one.view()?;
        (!rules::solicitor_knows(file, view)).then(|| Due {
            by: rules.working().next(stamp.on),
            what: What::TellSolicitor(one.id()),
        })
    });
    tell.into_iter().chain(solicitor).collect()
}

/// By when the child is told and asked of this one. One that changed after they were told is told again by the next working day (ours).
fn to_tell(file: &OpenFile, one: &Recommendation, rules: &DueRules, planned: bool) -> Option<Date> {
    let said = one.said().on;
    match standing(file, one) {
        Standing::NotTold if !planned => Some(rules.by(Rule::Recommendation, said)),
        Standing::ToldBefore if !planned => Some(rules.working().next(said)),
        Standing::NotAsked => {
            let told = file.telling.talked(one.said().id).last();
            let since = told.map_or(said, |(stamp, _)| stamp.on);
            Some(rules.by(Rule::Recommendation, since))
        }
        _ => None,
    }
}

/// Where the view is that a solicitor has to know.
pub fn address_of(base: &str, one: EntryId) -> String {
    format!("{base}/recommendations/{one}#solicitor-has")
}
