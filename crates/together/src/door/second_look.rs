//! The second look: whoever supervises the author of a report that went before the child was told and asked opens that report, and of the
//! child's file nothing else. Each look says so.

use std::sync::Arc;

use ledger::{Entry, FileId, Head, Outcome};
use uuid::Uuid;

use super::{Door, OpenFile, Refused, Role, Viewer, Why, Writing, store, write::TRIES};
use crate::{
    about_me::AboutMeEntry,
    clock::day,
    file::{File, FileEntry, House, Written},
    opening::OpeningEntry,
    reports::ReportEntry,
    web::Error,
};

/// Is everything of this what such a look takes?
fn is_second_look(entries: &[Written]) -> bool {
    let looks = |entry: &Written| entry.kind() == "reports.looked_after";
    entries.iter().all(looks)
}

/// How the file began, what the child is called, and this report.
fn is_of(report: Uuid, entry: &Entry) -> bool {
    match FileEntry::read(entry) {
        Some((_, FileEntry::reports(ReportEntry::Filed(filed)))) => filed.report == report,
        Some((_, FileEntry::reports(ReportEntry::LookedAfter(looked)))) => looked.of == report,
        Some((
            _,
            FileEntry::opening(OpeningEntry::Opened(_))
            | FileEntry::about_me(AboutMeEntry::Called(_)),
        )) => true,
        _ => false,
    }
}

impl Door {
    /// Opens one report for whoever supervises its author: as long as it waits for a look, and for the rest of the day on which they looked,
    /// so that they see what they wrote. Nothing else of the file is in what is opened, so nothing else can be on a page.
    pub async fn open_for_second_look(
        &self,
        viewer: &Viewer,
        child: FileId,
        report: Uuid,
    ) -> Result<OpenFile, Error> {
        let found = self.report_to_look_at(viewer, child, report).await?;
        let outcome = match &found {
            Some(_) => Outcome::Opened,
            None => Outcome::Refused,
        };
        let said = Why::SecondLook.text().to_owned() + &viewer.came_in();
        self.look(viewer.by.id, child, outcome, said).await?;
        found.ok_or(Error::NotFound)
    }

    /// The head of a child's file with whom somebody works whom this supervisor supervises. To say no takes the same for a file that is
    /// not theirs as for one that is not there.
    async fn head_of_team(
        &self,
        viewer: &Viewer,
        house: &House,
        child: FileId,
    ) -> Result<Option<Head>, Error> {
        if viewer.by.role != Role::Supervisor {
            return Ok(None);
        }
        for worker in house.teams.of(viewer.by.id) {
            let heads = store::heads_for_worker(self.ledger().db(), worker, child).await?;
            if let Some(own) = heads.first() {
                return Ok(Some(*own));
            }
        }
        Ok(None)
    }

    async fn report_to_look_at(
        &self,
        viewer: &Viewer,
        child: FileId,
        report: Uuid,
    ) -> Result<Option<OpenFile>, Error> {
        let house = self.house().await?;
        let Some(own) = self.head_of_team(viewer, &house, child).await? else {
            return Ok(None);
        };
        let mut entries = self.ledger().read(own.file, 0).await?;
        entries.retain(|entry| is_of(report, entry));
        let mut file = File::default();
        file.take(&entries, |_| true);
        let today = day(self.clock().now());
        let is_open = file.reports.get(report).is_some_and(|found| {
            let theirs = house.teams.supervisor_of(found.stamp.by.id) == Some(viewer.by.id);
            let mut looked = found.looked.iter();
            let just_now =
                looked.any(|(stamp, _)| stamp.by.id == viewer.by.id && stamp.on == today);
            theirs && (found.waits_for_a_look() || just_now)
        });
        Ok(is_open.then(|| OpenFile {
            id: child,
            file: Arc::new(file),
            families: Vec::new(),
            readers: crate::file::Readers::worker(),
            screen_name: None,
            called: None,
            seen: vec![own],
            why: Why::SecondLook,
        }))
    }

    /// Opens the report, asks the rule what to write, and writes it durably: a look at it and nothing else.
    pub async fn write_second_look<E>(
        &self,
        viewer: &Viewer,
        (child, report): (FileId, Uuid),
        rule: impl Fn(&OpenFile) -> Result<Writing, E>,
    ) -> Result<(), Refused<E>> {
        let mut file = self.open_for_second_look(viewer, child, report).await?;
        for _ in 0..TRIES {
            let writing = rule(&file).map_err(Refused::Rule)?;
            if writing.way_in.is_some() || !is_second_look(&writing.entries) {
                return Err(Error::NotFound.into());
            }
            if self.add(&viewer.by, &file, writing).await?.is_some() {
                return Ok(());
            }
            let again = self.report_to_look_at(viewer, child, report).await?;
            file = again.ok_or(Error::NotFound)?;
        }
        Err(Error::Busy.into())
    }
}
