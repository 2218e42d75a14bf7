//! The daily e-mail as the door sees it: its row in the outbox, one for each worker and day, and what the program counts for it.

use jiff::{Span, civil::Date};
use ledger::{EntryId, Write};
use uuid::Uuid;

use super::{Door, Ended, HOUSE, InOutbox, OpenFile, Staff, Viewer, Why, outbox_store};
use crate::{
    clock::{day, london},
    daily::{self, DailyEntry, Failed},
    file::Written,
    web::Error,
};

/// What was not taken is tried for no more days than this: the carrier gives up before.
const TRIED: i64 = 7;

impl Door {
    /// The row of a worker's e-mail of a day: always the same, whatever a clock said meanwhile.
    fn daily_row(&self, worker: Uuid, day: Date) -> Uuid {
        self.made_of("daily", format!("{worker} {day}").as_bytes())
            .0
    }

    /// Of which day a row is: of today, or of one of the days on which it may have been tried since.
    pub(crate) fn day_of_daily(&self, row: &InOutbox) -> Date {
        let today = day(self.clock().now());
        let days = (0..=TRIED).map(|days| today.saturating_sub(Span::new().days(days)));
        let is_its = |day: &Date| {
            row.for_staff
                .is_some_and(|worker| self.daily_row(worker, *day) == row.id)
        };
        days.into_iter().find(is_its).unwrap_or(today)
    }

    /// Puts today's into the outbox, for each who wants one and has none yet.
    pub(crate) async fn put_daily(&self) -> Result<(), Error> {
        let (house, now) = (self.house().await?, self.clock().now());
        let local = now.to_zoned_datetime(london());
        let wanted = daily::wanted_at(&house.daily, house.due.working(), &house.away, &local);
        if wanted.is_empty() {
            return Ok(());
        }
        let there = outbox_store::of_file(self.ledger().db(), HOUSE).await?;
        let rows = wanted
            .into_iter()
            .map(|worker| (self.daily_row(worker, day(now)), worker))
            .filter(|(row, _)| !there.contains(row))
            .map(|(row, worker)| outbox_store::put_daily(row, HOUSE, worker, now));
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            self.ledger().change(rows).await?;
        }
        Ok(())
    }

    /// Whose e-mail this row is, if it is today's, they still want it, and they are there.
    pub(crate) async fn daily_of(&self, row: &InOutbox) -> Result<Option<Staff>, Error> {
        let (house, today) = (self.house().await?, day(self.clock().now()));
        let Some(worker) = row.for_staff else {
            return Ok(None);
        };
        let is_todays = self.day_of_daily(row) == today;
        let wants = house.daily.wanted_by(worker).is_some();
        let there = house.away.of(worker, today).is_none();
        if !(is_todays && wants && there) {
            return Ok(None);
        }
        let staff = self.staff_member(worker).await?;
        Ok(staff.filter(|one| one.role.works_with_children()))
    }

    /// How many things are due for this worker today, their own and those they cover. Each file the program counts in is a look of
    /// the program's.
    pub(crate) async fn count_due(&self, worker: &Staff) -> Result<usize, Error> {
        let viewer = Viewer::new(worker.by(), String::new(), None, Vec::new());
        let mut files = self.files_of_worker(worker.id, Why::Counts).await?;
        for covered in self.to_cover(&viewer).await? {
            files.extend(covered.files);
        }
        let program = Viewer::program();
        self.listed(&program, files.iter().map(OpenFile::id), Why::Counts)
            .await?;
        let (house, today) = (self.house().await?, day(self.clock().now()));
        Ok(daily::due_today(files.iter(), &house.due, today))
    }

    /// How one ended, and where it did not go, that it did not: both or neither.
    pub(crate) async fn end_daily(
        &self,
        row: Uuid,
        how: Ended,
        failed: Option<(EntryId, Failed)>,
    ) -> Result<(), Error> {
        let failed = failed.map(|(id, failed)| Written::new(HOUSE, id, &DailyEntry::from(failed)));
        let write = Write {
            entries: self.sealed_by(&Viewer::program().by, failed.as_slice()),
            also: vec![outbox_store::ended(row, how, self.clock().now())],
            ..Write::default()
        };
        self.ledger().write(write).await?;
        Ok(())
    }
}
