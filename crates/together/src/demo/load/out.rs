//! What goes to somebody, made by the rules of the pages it is made on: letters, reports for the court, and what a child was shown.

use std::collections::BTreeMap;

use jiff::civil::Date;
use ledger::{AttachmentId, EntryId, FileId};
use toml::Spanned;

use super::{as_anyhow, story::Story};
use crate::{
    clock::day,
    demo::read::{BrokenFile, Letter, PastReport, Show},
    door::{OpenFile, Role, Staff, Viewer},
    file::Written,
    going_out::letter_went_by_post,
    letters::{self, LetterEntry},
    plan, reports, story,
    telling::first_name,
};

/// What the files of an entry are: the form, its media type, its bytes.
type Files<F> = Vec<(F, &'static str, Vec<u8>)>;

impl Story<'_> {
    /// A letter that went: through the same press as any other.
    pub(super) async fn letter(&self, file: FileId, letter: &Letter) -> anyhow::Result<()> {
        let staff = self.staff_member(&letter.by)?;
        let open = self.opened(file).await?;
        let past = letters::Past {
            kind: letter.kind,
            way: letter.way,
            around: &letter.around,
            title: &letter.title,
            text: &letter.text,
            by: staff.id,
            list: &self.list.version(),
            office: self.office,
        };
        let id = ledger::uuid_at(self.door.clock().now());
        let (mut sent, forms) =
            letters::past(self.press, &open, &past, id, day(self.door.clock().now()))
                .map_err(|say| self.broken(&letter.day, say))?;
        sent.forms = self.attached(&open, staff, forms).await?;
        let keeps: Vec<_> = sent.forms.iter().map(|(_, kept)| *kept).collect();
        let goes_out = letter_went_by_post(&open, &sent);
        let entry = Written::new(file, EntryId(id), &LetterEntry::from(sent));
        let (asked, posted) =
            goes_out.map_or((None, None), |(asked, posted)| (Some(asked), Some(posted)));
        let entries = std::iter::once(entry).chain(asked).collect();
        self.door
            .begin_keeping(&staff.by(), entries, keeps)
            .await
            .map_err(as_anyhow)?;
        let business = self.staff.values().find(|one| one.role == Role::Business);
        let by = business.unwrap_or(staff).by();
        let posted = posted.into_iter().collect();
        self.door
            .begin(&by, Vec::new(), posted)
            .await
            .map_err(as_anyhow)
    }

    async fn opened(&self, file: FileId) -> anyhow::Result<OpenFile> {
        let open = self.door.open(&Viewer::program(), file).await;
        open.map_err(as_anyhow)
    }

    /// Puts the files of an entry beside the child's file; the entry that names them keeps them.
    async fn attached<F>(
        &self,
        open: &OpenFile,
        staff: &Staff,
        files: Files<F>,
    ) -> anyhow::Result<Vec<(F, AttachmentId)>> {
        let mut kept = Vec::new();
        for (form, media, bytes) in files {
            let attached = self.door.attach(open, staff.id, media, bytes.into()).await;
            kept.push((form, attached.map_err(as_anyhow)?));
        }
        Ok(kept)
    }

    /// A report that was filed, where nothing stood in its way; or one that waits on its worker's desk.
    pub(super) async fn report(
        &self,
        file: FileId,
        d: Date,
        report: &PastReport,
        id: EntryId,
        labels: &BTreeMap<String, EntryId>,
    ) -> anyhow::Result<()> {
        let staff = self.staff_member(&report.by)?;
        let open = self.opened(file).await?;
        let near = &report.day;
        let Some(text) = &report.text else {
            return self.begun(open, staff, report, id).await;
        };
        let of = |label: &Spanned<String>| self.labelled(label, label.get_ref(), labels);
        let corrects = report.corrects.as_ref().map(of).transpose()?;
        let on = report.on.as_ref().map(|on| self.day(on, d)).transpose()?;
        let past = reports::Past {
            kind: report.kind,
            corrects: corrects.map(|id| id.0),
            to: &report.to,
            others: &report.others,
            text: &self.with_quotations(near, text, labels)?,
            by: staff.id,
            list: self.list,
        };
        let on = on.unwrap_or_else(|| day(self.door.clock().now()));
        let made = reports::past(self.press, open, &past, id.0, on);
        let (open, mut filed, printed) = made.map_err(|say| self.broken(near, say))?;
        filed.forms = self.attached(&open, staff, printed).await?;
        let keeps = filed.forms.iter().map(|(_, kept)| *kept).collect();
        let entry = Written::new(file, id, &reports::ReportEntry::from(filed)).on(on);
        self.door
            .begin_keeping(&staff.by(), vec![entry], keeps)
            .await
            .map_err(as_anyhow)
    }

    /// A report as one press begins it, still to be written.
    async fn begun(
        &self,
        open: OpenFile,
        staff: &Staff,
        report: &PastReport,
        id: EntryId,
    ) -> anyhow::Result<()> {
        let mut viewer = Viewer::program();
        viewer.by = staff.by();
        let today = day(self.door.clock().now());
        let draft = reports::begun(&open, report.kind, today);
        let draft = draft.map_err(|cause| self.broken(&report.day, cause))?;
        let saved = self
            .door
            .save_draft(&viewer, &open, id.0, 0, None, draft)
            .await;
        saved.map(drop).map_err(as_anyhow)
    }

    /// A plan or a storyboard that the child was shown: exactly what the page would show them, and nothing where it would not.
    pub(super) async fn show(
        &self,
        file: FileId,
        show: &Show,
        id: EntryId,
        labels: &BTreeMap<String, EntryId>,
    ) -> anyhow::Result<()> {
        let staff = self.staff_member(&show.by)?;
        let open = self.opened(file).await?;
        let worker = first_name(&open, staff.id, &staff.who.name);
        let written = match &show.story {
            Some(label) => {
                let board = self.labelled(label, label.get_ref(), labels)?;
                story::past_shown(&open, board, (&worker, self.door.clock().now()))
                    .map(|entry| Written::new(file, id, &entry))
            }
            None => plan::past_shown(&open, worker).map(|entry| Written::new(file, id, &entry)),
        };
        let written = written.map_err(|say| self.broken(&show.day, say))?;
        self.door
            .begin(&staff.by(), Vec::new(), vec![written])
            .await
            .map_err(as_anyhow)
    }

    fn labelled<T>(
        &self,
        near: &Spanned<T>,
        label: &str,
        labels: &BTreeMap<String, EntryId>,
    ) -> Result<EntryId, BrokenFile> {
        let found = labels.get(label.trim_start_matches('@'));
        found.copied().ok_or_else(|| {
            self.broken(
                near,
                format!("there is no entry labelled “{label}” in this child’s story"),
            )
        })
    }

    /// The text with each `(said:@label)` as the mark of that entry.
    fn with_quotations(
        &self,
        near: &Spanned<String>,
        text: &str,
        labels: &BTreeMap<String, EntryId>,
    ) -> Result<String, BrokenFile> {
        let mut pieces = text.split("(said:@");
        let mut marked = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (label, rest) = piece.split_once(')').unwrap_or((piece, ""));
            let of = self.labelled(near, label, labels)?;
            marked += "(said:";
            marked += &of.to_string();
            marked += ")";
            marked += rest;
        }
        Ok(marked)
    }
}
