//! Filing: every form is made once and kept beside the file of each child it is about, and all of it is written in one act.

use jiff::civil::Date;
use ledger::{AttachmentId, DraftEnd, EntryId, FileId};

use super::{
    About, Filed, ReportForm,
    desk::Desk,
    filing::printed,
    in_the_way::in_the_way,
    rules::{self, CannotFile},
};
use crate::{
    door::{Each, OpenFile, Refused, Viewer, Writing},
    file::Written,
    letters::worker_of,
    web::{App, Error, nth},
};

/// Makes every form once and puts it beside the file of each child; the entry there that names them keeps them. The first is that of the
/// file it was begun in.
pub(super) async fn with_forms(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    to_file: Filed,
) -> Result<Vec<Filed>, Error> {
    let made = printed(app, to_file.document.clone()).await?;
    let all: Vec<FileId> = desk.files().map(OpenFile::id).collect();
    let mut copies = Vec::with_capacity(all.len());
    for file in desk.files() {
        let mut forms: Vec<(ReportForm, AttachmentId)> = Vec::with_capacity(made.len());
        for (form, media, bytes) in &made {
            let (by, bytes) = (viewer.by.id, bytes.clone().into());
            forms.push((*form, app.door.attach(file, by, media, bytes).await?));
        }
        let others = all.iter().filter(|one| **one != file.id());
        copies.push(Filed {
            forms,
            also: others.copied().collect(),
            ..to_file.clone()
        });
    }
    Ok(copies)
}

/// Files it in the file of every child it is about, in one act.
pub(super) async fn write_filed(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    copies: &[Filed],
    today: Date,
) -> Result<(), Refused<CannotFile>> {
    let rule = |file: &OpenFile, others: &[OpenFile]| {
        let worker = worker_of(viewer, file).map_err(|_| CannotFile::ChangedMeanwhile)?;
        let about = About::of(file, others, &desk.draft);
        let in_the_way = in_the_way(&about, desk, &worker, today);
        let as_filed = desk.as_of(&about, &worker, today);
        let files = std::iter::once(file).chain(others);
        let each = (0..).zip(files).zip(copies).map(|((n, file), copy)| {
            let same = as_filed.document == copy.document;
            let entry = rules::file(&file.reports, copy, same, &in_the_way)?;
            let id = nth(EntryId(copy.report), n);
            Ok(Written::new(file.id(), id, &entry))
        });
        each.collect::<Result<Vec<_>, CannotFile>>()
    };
    let forms = copies.iter().flat_map(|copy| &copy.forms);
    let keeps: Vec<AttachmentId> = forms.map(|(_, id)| *id).collect();
    let (child, door) = (desk.file.id(), &app.door);
    if desk.others.is_empty() {
        let rule = |file: &OpenFile| {
            Ok(Writing {
                entries: rule(file, &[])?,
                keeps: keeps.clone(),
                ends: vec![(desk.report, DraftEnd::Sent)],
                ..Writing::default()
            })
        };
        return door.write(viewer, child, rule).await.map(drop);
    }
    let children: Vec<FileId> = desk.files().map(OpenFile::id).collect();
    let rule = |files: &[OpenFile]| {
        let [file, others @ ..] = files else {
            return Err(CannotFile::ChangedMeanwhile);
        };
        Ok(Each {
            entries: rule(file, others)?,
            keeps: keeps.clone(),
            ends: vec![(child, desk.report, DraftEnd::Sent)],
        })
    };
    door.write_each(viewer, &children, rule).await
}
