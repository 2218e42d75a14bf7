//! Filing a report, once and exactly as it was looked at; and looking at one afterwards. Pure.

use uuid::Uuid;

use super::{Filed, LookedAfter, ReportEntry, fold::Reports, in_the_way::InTheWay};

/// Why a report is not filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum CannotFile {
    /// It was filed already; the one that was is shown.
    AlreadyFiled,
    /// The file changed between looking and filing.
    ChangedMeanwhile,
    /// These stand in the way.
    InTheWay(Vec<String>),
}

/// A report is filed once, exactly as it was looked at, and with a reason for everything that stood in the way and can be passed.
pub(super) fn file(
    reports: &Reports,
    filed: &Filed,
    same: bool,
    in_the_way: &[InTheWay],
) -> Result<ReportEntry, CannotFile> {
    if reports.get(filed.report).is_some() {
        return Err(CannotFile::AlreadyFiled);
    }
    let left: Vec<String> = in_the_way
        .iter()
        .filter(|one| !is_passed(filed, one))
        .map(|one| one.said.clone())
        .collect();
    if !left.is_empty() {
        return Err(CannotFile::InTheWay(left));
    }
    if !same {
        return Err(CannotFile::ChangedMeanwhile);
    }
    Ok(filed.clone().into())
}

/// Was it passed, with a reason? What stops a report is never passed.
fn is_passed(filed: &Filed, one: &InTheWay) -> bool {
    let has_words = |because: &str| !because.trim().is_empty();
    if one.stops {
        return false;
    }
    if one.telling {
        return filed.not_told.as_deref().is_some_and(has_words);
    }
    filed
        .passed
        .iter()
        .any(|passed| passed.held == one.said && has_words(&passed.because))
}

/// Why a look afterwards is not written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CannotLook {
    /// There is no such report, or nobody has to look at it.
    NotThere,
    /// Whoever filed it is not somebody else.
    OwnReport,
    /// Somebody did.
    Looked,
}

/// Somebody else than who filed it looks at a report that went before the child was told and asked.
pub(super) fn look(
    reports: &Reports,
    by: Uuid,
    looked: &LookedAfter,
) -> Result<ReportEntry, CannotLook> {
    let report = reports.get(looked.of).ok_or(CannotLook::NotThere)?;
    if report.filed.not_told.is_none() {
        return Err(CannotLook::NotThere);
    }
    if report.stamp.by.id == by {
        return Err(CannotLook::OwnReport);
    }
    if !report.looked.is_empty() {
        return Err(CannotLook::Looked);
    }
    Ok(looked.clone().into())
}
