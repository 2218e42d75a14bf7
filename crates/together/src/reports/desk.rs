//! What lies on the desk while a report is written: the file, the draft, and the version the writer works on.

use std::sync::Arc;

use axum::http::StatusCode;
use ledger::{Draft, EntryId, FileId};
use plain_words::WordList;
use uuid::Uuid;

use super::{
    document::{AsFiled, document},
    draft::DraftReport,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    learning::Learns,
    letters::{marked, worker_of},
    web::{App, Error, Posted, say_moment},
};

/// What lies on the desk.
pub(super) struct Desk {
    pub(super) report: Uuid,
    pub(super) file: OpenFile,
    pub(super) draft: DraftReport,
    pub(super) version: i64,
    /// How many texts of it there are: more than one where two wrote at once.
    pub(super) texts: usize,
    /// The second of them.
    pub(super) other: Option<Second>,
    /// When it was saved.
    pub(super) saved: String,
    /// The words it is looked at with.
    pub(super) list: Arc<WordList>,
    /// With whom the viewer learns, if they do: then somebody looks at it first.
    pub(super) learns: Option<Learns>,
}

/// A second text of the same report: both are shown, nothing is lost.
pub(super) struct Second {
    pub(super) version: i64,
    pub(super) when: String,
    pub(super) text: String,
}

/// The desk with the newest text on it. Who does not work with the child and does not stand in for somebody writes no report.
pub(super) async fn desk(
    app: &App,
    viewer: &Viewer,
    file: OpenFile,
    report: Uuid,
) -> Result<Desk, Error> {
    worker_of(viewer, &file)?;
    let draft = app.door.draft(&file, report).await?;
    let list = app.list.today(&app.door).await?.list;
    let house = app.door.house().await?;
    let learns = house.learners.of(viewer.by.id).cloned();
    of_draft(file, report, &draft.ok_or(Error::NotFound)?, list, learns)
}

fn of_draft(
    file: OpenFile,
    report: Uuid,
    draft: &Draft,
    list: Arc<WordList>,
    learns: Option<Learns>,
) -> Result<Desk, Error> {
    let newest = draft.newest().ok_or(Error::NotFound)?;
    let texts = draft.texts();
    let other = texts.iter().rev().find(|one| one.version != newest.version);
    let other = other.and_then(|one| {
        Some(Second {
            version: one.version,
            when: say_moment(one.at),
            text: DraftReport::from_bytes(&one.text)?.text,
        })
    });
    Ok(Desk {
        report,
        draft: DraftReport::from_bytes(&newest.text).ok_or(Error::NotFound)?,
        version: newest.version,
        texts: texts.len(),
        other,
        saved: say_moment(newest.at),
        file,
        list,
        learns,
    })
}

/// Saves what the form holds as a new version and gives back the desk as it is then.
pub(super) async fn saved(
    app: &App,
    viewer: &Viewer,
    file: OpenFile,
    report: Uuid,
    form: &Posted,
) -> Result<Desk, Error> {
    let before = desk(app, viewer, file, report).await?;
    let follows = form.get("version").parse().unwrap_or(0);
    let settles = form.get("settles").parse().ok();
    let typed = before
        .draft
        .typed(form)
        .map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let typed = with_quotation(&before.file, form, typed);
    if typed == before.draft && settles.is_none() {
        return Ok(before);
    }
    let bytes = typed.to_bytes();
    let door = &app.door;
    let draft = door
        .save_draft(viewer, &before.file, report, follows, settles, bytes)
        .await?;
    of_draft(before.file, report, &draft, before.list, before.learns)
}

/// Without the script a quotation is put at the end of the text.
fn with_quotation(file: &OpenFile, form: &Posted, draft: DraftReport) -> DraftReport {
    let of: Option<EntryId> = form.get("quote").parse().ok();
    let found = of.and_then(|of| Some(marked(file.voice.words(of)?, of)));
    let Some(quotation) = found else { return draft };
    DraftReport {
        text: format!("{}\n\n{quotation}\n", draft.text.trim_end()),
        ..draft
    }
}

impl Desk {
    /// The report as everybody would get it today.
    pub(super) fn as_filed(&self, app: &App, viewer: &Viewer) -> Result<AsFiled, Error> {
        self.in_file(&self.file, viewer, day(app.door.clock().now()))
    }

    /// The same from this file, which may be newer than the desk's.
    pub(super) fn in_file(
        &self,
        file: &OpenFile,
        viewer: &Viewer,
        today: jiff::civil::Date,
    ) -> Result<AsFiled, Error> {
        let first = self.draft.corrects.and_then(|id| file.reports.get(id));
        let worker = worker_of(viewer, file)?;
        let draft = &self.draft;
        Ok(document(
            file,
            draft.report_kind,
            first,
            &draft.text,
            &worker,
            today,
        ))
    }
}

/// Where the pages of one report are.
pub(super) fn base(child: FileId, report: Uuid) -> String {
    format!("/children/{child}/reports/{report}")
}
