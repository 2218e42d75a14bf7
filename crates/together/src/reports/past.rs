//! A report of a made-up past, filed by the rules of the page that files one: nothing that stands in the way is passed.

use std::sync::Arc;

use jiff::civil::Date;
use paper::Press;
use plain_words::WordList;
use uuid::Uuid;

use super::{
    About, Filed, ReportKind, assembled,
    desk::Desk,
    document::document,
    draft::DraftReport,
    in_the_way::in_the_way,
    press::{Made, made},
    rules::{self, CannotFile},
};
use crate::{door::OpenFile, file::Slug, letters::WordingError, web::kept_in_english};

/// What somebody wrote once, and who got it.
pub(crate) struct Past<'a> {
    pub(crate) kind: ReportKind,
    /// The report that it corrects.
    pub(crate) corrects: Option<Uuid>,
    pub(crate) to: &'a [Slug],
    pub(crate) others: &'a [String],
    pub(crate) text: &'a str,
    /// Who wrote it.
    pub(crate) by: Uuid,
    pub(crate) list: &'a Arc<WordList>,
}

/// The report as it went, without its files, and these. The error says what stood in the way.
pub(crate) fn past(
    press: &Press,
    file: OpenFile,
    past: &Past<'_>,
    report: Uuid,
    day: Date,
) -> Result<(OpenFile, Filed, Vec<Made>), String> {
    let mut workers = file.opening.workers().iter();
    let worker = workers.find(|worker| worker.who.worker == past.by);
    let worker = worker.map(|worker| worker.who.clone());
    let worker = worker.ok_or("its writer did not work with this child then")?;
    let first = past.corrects.map(|id| file.reports.get(id));
    let first = first.map(|first| first.ok_or("the report that it corrects was not filed"));
    let first = first.transpose()?;
    // A correction goes to everybody who had the first.
    let had = first.map_or(&[][..], |first| &first.filed.to);
    let others = first.map_or(&[][..], |first| &first.filed.others);
    let draft = DraftReport {
        text: past.text.to_owned(),
        corrects: past.corrects,
        ..empty(past.kind)
    };
    let about = About::of(&file, &[], &draft);
    let as_filed = document(&about, past.text, &worker, day);
    let filed = Filed {
        report,
        kind: past.kind,
        corrects: past.corrects,
        adds_to: None,
        also: Vec::new(),
        to: once(had.iter().chain(past.to)),
        others: once(others.iter().chain(past.others)),
        source: past.text.to_owned(),
        document: as_filed.document,
        forms: Vec::new(),
        list: past.list.version(),
        passed: Vec::new(),
        not_told: None,
    };
    let desk = Desk {
        report,
        file,
        others: Vec::new(),
        draft,
        version: 1,
        texts: 1,
        other: None,
        saved: String::new(),
        list: Arc::clone(past.list),
        learns: None,
    };
    let in_the_way = in_the_way(&desk.about(), &desk, &worker, day);
    match rules::file(&desk.file.reports, &filed, true, &in_the_way) {
        Ok(_) => {}
        Err(CannotFile::InTheWay(left)) => return Err(left.join("; ")),
        Err(other) => return Err(format!("{other:?}")),
    }
    let printed = made(press, &filed.document, day)?;
    Ok((desk.file, filed, printed))
}

/// Each of them once, in their order.
fn once<'a, T: PartialEq + Clone + 'a>(all: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut each: Vec<T> = Vec::new();
    for one in all {
        if !each.contains(one) {
            each.push(one.clone());
        }
    }
    each
}

/// A report as one press begins it, as a draft keeps it.
pub(crate) fn begun(
    file: &OpenFile,
    report_kind: ReportKind,
    today: Date,
) -> Result<Vec<u8>, WordingError> {
    let draft = empty(report_kind);
    let about = About::of(file, &[], &draft);
    let text = kept_in_english(|| assembled(&about, today))?;
    Ok(DraftReport { text, ..draft }.to_bytes())
}

/// A report about one child that follows no other, before anything stands in it.
fn empty(report_kind: ReportKind) -> DraftReport {
    DraftReport {
        report_kind,
        corrects: None,
        adds_to: None,
        also: Vec::new(),
        text: String::new(),
    }
}
