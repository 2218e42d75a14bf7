//! The daily e-mail on its way: a row of the house's, not of a child's file. What it says is worked out when it goes.

use ledger::EntryId;
use uuid::Uuid;

use super::{
    carrier::{Carrier, PUT_OFF, wait},
    entries::Why,
    outside::{Carries, Parcel, Taken},
};
use crate::{
    daily::{Failed, says},
    door::{Ended, HOUSE, InOutbox},
    web::{Error, words},
};

impl Carrier {
    /// Is this the house's own, and no child's?
    pub(super) fn is_the_houses(row: &InOutbox) -> bool {
        row.file == HOUSE
    }

    /// Hands one over. What is of another day says nothing any more: where it was tried and never taken, somebody is told.
    pub(super) async fn carry_daily(
        &self,
        row: &InOutbox,
        claim: Uuid,
        carries: Option<Carries>,
    ) -> Result<Option<Taken>, Error> {
        let parcel = match self.parcel(row).await {
            Ok(parcel) => parcel,
            // One of their children's files cannot be read. Nothing was handed over.
            Err(cause) => {
                let later = self.door().clock().now() + PUT_OFF;
                self.door().try_later(row.id, claim, later).await?;
                return Err(cause);
            }
        };
        let Some(parcel) = parcel else {
            let late = row.tries > 0;
            let taken = if late {
                Taken::Never(Why::NoAnswer)
            } else {
                Taken::Yes
            };
            self.ends_daily(row, claim, taken).await?;
            return Ok(None);
        };
        let Some(carries) = carries else {
            self.ends_daily(row, claim, Taken::Never(Why::NotSetUp))
                .await?;
            return Ok(None);
        };
        let now = self.door().clock().now();
        let taken = carries.hand_over(&parcel, row.tries > 0, now).await;
        self.ends_daily(row, claim, taken).await?;
        Ok(Some(taken))
    }

    /// What goes to where; nothing where it is not wanted any more, or nothing is due.
    async fn parcel(&self, row: &InOutbox) -> Result<Option<Parcel>, Error> {
        let Some(worker) = self.door().daily_of(row).await? else {
            return Ok(None);
        };
        let things = self.door().count_due(&worker).await?;
        let house = self.door().house().await?;
        let wanted = house.daily.wanted_by(worker.id).filter(|_| things > 0);
        Ok(wanted.map(|wanted| {
            let link = format!("{}/children", self.address());
            let (subject, words) = says(words(), wanted, things, &link);
            Parcel {
                id: row.id,
                channel: row.channel,
                to: wanted.address.clone(),
                subject,
                words,
                paper: None,
            }
        }))
    }

    pub(super) async fn ends_daily(
        &self,
        row: &InOutbox,
        claim: Uuid,
        taken: Taken,
    ) -> Result<(), Error> {
        let (door, now) = (self.door(), self.door().clock().now());
        match taken {
            Taken::Yes => door.end_daily(row.id, Ended::Gone, None).await,
            // The next comes tomorrow: nobody has to find out whether this one did.
            Taken::Unknown => door.end_daily(row.id, Ended::InDoubt, None).await,
            Taken::Later | Taken::Closed => {
                door.try_later(row.id, claim, now + wait(row.tries)).await
            }
            Taken::Never(why) => {
                let failed = row.for_staff.map(|worker| {
                    let day = door.day_of_daily(row);
                    (EntryId(claim), Failed { worker, day, why })
                });
                door.end_daily(row.id, Ended::Failed, failed).await
            }
        }
    }
}
