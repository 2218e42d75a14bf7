//! What a report takes from what is understood about safety: each thing in the sentences of that room, which say exactly what their source
//! says and no more.

use jiff::civil::Date;
use ledger::EntryId;

use super::parts::for_everybody;
use crate::{
    door::OpenFile,
    safety::{Kind, point, points},
    web::Words,
};

/// Everything of these kinds that stands on this day and is wanted, a paragraph each.
pub(super) fn of_kinds(
    t: &Words,
    file: &OpenFile,
    today: Date,
    kinds: &[Kind],
    wanted: impl Fn(EntryId) -> bool,
) -> Vec<String> {
    let all = points(file, today).into_iter();
    all.filter(|point| kinds.contains(&point.kind) && wanted(point.id))
        .map(|point| said(t, file, &point.say))
        .collect()
}

/// One of them, as it stands today.
pub(super) fn one(t: &Words, file: &OpenFile, id: EntryId) -> Option<String> {
    point(file, id).map(|point| said(t, file, &point.say))
}

/// The room writes for workers. What names somebody whom not everybody may know, or holds a sealed detail, is left out, with a note of that
/// for whoever writes.
fn said(t: &Words, file: &OpenFile, say: &str) -> String {
    for_everybody(file, say)
        .unwrap_or_else(|| super::assembling::to_write(&t.reports_write_sealed()))
}
