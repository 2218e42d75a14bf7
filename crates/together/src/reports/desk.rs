//! What lies on the desk while a report is written: the file, the draft, and the version the writer works on.

use std::sync::Arc;

use axum::http::StatusCode;
use jiff::civil::Date;
use ledger::{Draft, EntryId, FileId};
use plain_words::WordList;
use uuid::Uuid;

use super::{
    About,
    document::{AsFiled, document},
    draft::DraftReport,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    learning::Learns,
    letters::{marked, worker_of},
    opening::Allocated,
    web::{App, Error, Posted, say_moment},
};

/// What lies on the desk.
pub(super) struct Desk {
    pub(super) report: Uuid,
    pub(super) file: OpenFile,
    /// The files of the brothers and sisters it is about too.
    pub(super) others: Vec<OpenFile>,
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

/// How the files of brothers and sisters are opened for a report about several children.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Others {
    /// Each is a look.
    Opened,
    /// Inside the look that opened the draft: saving and checking.
    Reopened,
}

/// The desk with the newest text on it. Who does not work with the child and does not stand in for somebody writes no report; one about
/// several children is written by somebody who works with all of them.
pub(super) async fn desk(
    app: &App,
    viewer: &Viewer,
    file: OpenFile,
    report: Uuid,
    how: Others,
) -> Result<Desk, Error> {
    worker_of(viewer, &file)?;
    let draft = app.door.draft(&file, report).await?;
    let draft = draft.ok_or(Error::NotFound)?;
    let newest = draft.newest().ok_or(Error::NotFound)?;
    let also = DraftReport::from_bytes(&newest.text)
        .ok_or(Error::NotFound)?
        .also;
    let others = others(app, viewer, &also, how).await?;
    let list = app.list.today(&app.door).await?.list;
    let house = app.door.house().await?;
    let learns = house.learners.of(viewer.by.id).cloned();
    of_draft((file, others), report, &draft, list, learns)
}

/// The files of these children, if the viewer works with every one of them.
pub(super) async fn others(
    app: &App,
    viewer: &Viewer,
    also: &[FileId],
    how: Others,
) -> Result<Vec<OpenFile>, Error> {
    let mut all = Vec::with_capacity(also.len());
    for child in also {
        let other = match how {
            Others::Opened => app.door.open(viewer, *child).await?,
            Others::Reopened => app.door.reopen(viewer, *child).await?,
        };
        if other.is_for_standing_in() {
            return Err(Error::NotFound);
        }
        all.push(other);
    }
    Ok(all)
}

fn of_draft(
    (file, others): (OpenFile, Vec<OpenFile>),
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
        others,
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
    let before = desk(app, viewer, file, report, Others::Reopened).await?;
    let follows = form.get("version").parse().unwrap_or(0);
    let settles = form.get("settles").parse().ok();
    let typed = before
        .draft
        .typed(form)
        .map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let typed = with_quotation(&before, form, typed);
    if typed == before.draft && settles.is_none() {
        return Ok(before);
    }
    let bytes = typed.to_bytes();
    let door = &app.door;
    let draft = door
        .save_draft(viewer, &before.file, report, follows, settles, bytes)
        .await?;
    let files = (before.file, before.others);
    of_draft(files, report, &draft, before.list, before.learns)
}

/// Without the script a quotation is put at the end of the text.
fn with_quotation(desk: &Desk, form: &Posted, draft: DraftReport) -> DraftReport {
    let of: Option<EntryId> = form.get("quote").parse().ok();
    let found = of.and_then(|of| Some(marked(desk.about().saying(of)?.voice.words(of)?, of)));
    let Some(quotation) = found else { return draft };
    DraftReport {
        text: format!("{}\n\n{quotation}\n", draft.text.trim_end()),
        ..draft
    }
}

impl Desk {
    /// What it is about.
    pub(super) fn about(&self) -> About<'_> {
        About::of(&self.file, &self.others, &self.draft)
    }

    /// The files of the children it is about, the one it was begun in first.
    pub(super) fn files(&self) -> impl Iterator<Item = &OpenFile> {
        std::iter::once(&self.file).chain(&self.others)
    }

    /// The report as everybody would get it today.
    pub(super) fn as_filed(&self, app: &App, viewer: &Viewer) -> Result<AsFiled, Error> {
        let worker = worker_of(viewer, &self.file)?;
        let today = day(app.door.clock().now());
        Ok(self.as_of(&self.about(), &worker, today))
    }

    /// The same from these files, which may be newer than the desk's.
    pub(super) fn as_of(&self, about: &About<'_>, worker: &Allocated, today: Date) -> AsFiled {
        document(about, &self.draft.text, worker, today)
    }
}

/// Where the pages of one report are.
pub(super) fn base(child: FileId, report: Uuid) -> String {
    format!("/children/{child}/reports/{report}")
}
