//! Where a report went before the child was told and asked, somebody else looks at it the next working day.

use crate::{
    children::{Due, What},
    door::OpenFile,
    due::{DueRules, Rule},
};

/// The reports at which somebody else still has to look.
pub fn due(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    file.reports.to_look_at().map(|report| Due {
        by: rules.by(Rule::SecondLook, report.stamp.on),
        what: What::SecondLook(report.filed.report),
    })
}
