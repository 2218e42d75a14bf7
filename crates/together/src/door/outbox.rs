//! The outbox: what waits to leave the house. A row is put in the transaction of the entry that asks for it, is claimed durably before
//! anything is handed over, and ends in the transaction of the entry that says how.

use std::sync::Arc;

use jiff::Timestamp;
use ledger::{FileId, Outcome, Query};
use uuid::Uuid;

use super::{
    Door, HOUSE, OpenFile, Refused, Role, TRIES, Viewer, Why, Writing, outbox_store as store,
};
use crate::{file::By, going_out::Channel, web::Error};

/// What a writing changes in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutboxChange {
    /// Something new waits.
    Put(Put),
    /// It ended.
    Ended(Uuid, Ended),
    /// It waits again.
    Back(Uuid),
    /// This member of staff prints and posts it.
    Given(Uuid, Uuid),
}

/// Something new that waits to go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Put {
    /// The message.
    pub id: Uuid,
    /// The child's file that asks for it.
    pub file: FileId,
    /// How.
    pub channel: Channel,
    /// To a sealed address: no batch has it.
    pub alone: bool,
    /// Whoever outside prints and posts it; nobody where the house does.
    pub printed_by: Option<&'static str>,
}

/// How a message ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It went.
    Gone,
    /// It did not go.
    Failed,
    /// Nobody can say.
    InDoubt,
}

impl Ended {
    pub(super) fn text(self) -> &'static str {
        match self {
            Ended::Gone => "gone",
            Ended::Failed => "failed",
            Ended::InDoubt => "in doubt",
        }
    }
}

/// A message in the outbox. Whom it goes to and what it says is in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InOutbox {
    /// The message.
    pub id: Uuid,
    /// The child's file that asked for it.
    pub file: FileId,
    /// How it goes.
    pub channel: Channel,
    /// No batch has it.
    pub alone: bool,
    /// Who prints it alone.
    pub for_staff: Option<Uuid>,
    /// Whose hands it is in: a batch, or one try at handing it over.
    pub claim: Option<Uuid>,
    /// By whom it was last handed over, or was about to be.
    pub carrier: Option<String>,
    /// Since when.
    pub claimed_at: Option<Timestamp>,
    /// How often it was taken up.
    pub tries: i64,
    /// It was handed over, and nobody said whether it was taken.
    pub may_have_gone: bool,
}

/// What business services look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// What waits on paper.
    Waiting,
    /// What is printed and not said to be posted.
    Printed,
    /// What was posted since.
    PostedSince(Timestamp),
    /// What did not go.
    Troubled,
}

impl Door {
    pub(super) fn outbox_query(&self, change: OutboxChange) -> Query {
        let now = self.clock().now();
        match change {
            OutboxChange::Put(new) => store::put(&new, now),
            OutboxChange::Ended(id, how) => store::ended(id, how, now),
            OutboxChange::Back(id) => store::back(id, now),
            OutboxChange::Given(id, staff) => store::give(id, staff),
        }
    }

    /// What is on a shelf, for business services: of each child's file only what this picks. Each child on it is a look.
    pub async fn shelf<T>(
        &self,
        viewer: &Viewer,
        which: Shelf,
        pick: impl Fn(&OpenFile, &InOutbox) -> T,
    ) -> Result<Vec<(InOutbox, T)>, Error> {
        only_business(viewer)?;
        let db = self.ledger().db();
        let rows = match which {
            Shelf::Waiting => store::waiting_post(db).await?,
            Shelf::Printed => store::printed(db).await?,
            Shelf::PostedSince(since) => store::posted_since(db, since).await?,
            Shelf::Troubled => store::troubled(db, HOUSE).await?,
        };
        let children: std::collections::BTreeSet<FileId> =
            rows.iter().map(|row| row.file).collect();
        self.listed(viewer, children.into_iter(), Why::Carries)
            .await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let file = self.of_program(row.file).await?;
            let picked = pick(&file, &row);
            found.push((row, picked));
        }
        Ok(found)
    }

    /// The paper of one message, for whoever prints it: what this takes from the child's file, and the kept forms it names. It is a look.
    pub async fn paper_of<T, E: From<Error>>(
        &self,
        viewer: &Viewer,
        row: &InOutbox,
        take: impl FnOnce(&OpenFile) -> Result<(T, Vec<ledger::AttachmentId>), E>,
    ) -> Result<(T, Vec<bytes::Bytes>), E> {
        let why = Why::Prints.text().to_owned();
        let looked = self.look(viewer.by.id, row.file, Outcome::Opened, why);
        looked.await.map_err(Error::from)?;
        let file = self.of_program(row.file).await?;
        let (taken, forms) = take(&file)?;
        let mut papers = Vec::with_capacity(forms.len());
        for form in forms {
            papers.push(self.attachment(&file, form).await?.bytes);
        }
        Ok((taken, papers))
    }

    /// A message by its id.
    pub async fn in_outbox(&self, id: Uuid) -> Result<Option<InOutbox>, Error> {
        Ok(store::one(self.ledger().db(), id).await?)
    }

    /// Takes these, all that can still be taken, for this batch. How many it has now.
    pub async fn claim_for_batch(&self, batch: Uuid, ids: &[Uuid]) -> Result<u64, Error> {
        let now = self.clock().now();
        let claims = ids.iter().map(|id| store::print(*id, batch, now)).collect();
        Ok(self.ledger().change(claims).await?.into_iter().sum())
    }

    /// Takes one, to hand it to this carrier. `false`: somebody else has it.
    pub(crate) async fn claim(&self, id: Uuid, claim: Uuid, carrier: &str) -> Result<bool, Error> {
        let now = self.clock().now();
        let claim = store::claim(id, claim, carrier, now);
        let changed = self.ledger().change(vec![claim]);
        Ok(changed.await? == [1])
    }

    /// Puts back what was taken, to be tried again from then on.
    pub(crate) async fn try_later(
        &self,
        id: Uuid,
        claim: Uuid,
        at: Timestamp,
    ) -> Result<(), Error> {
        self.change_row(store::later(id, claim, at)).await
    }

    /// The same where it may have been taken: whoever can be asked is asked first.
    pub(crate) async fn try_later_if_not_there(
        &self,
        id: Uuid,
        claim: Uuid,
        at: Timestamp,
    ) -> Result<(), Error> {
        self.change_row(store::later_if_not_there(id, claim, at))
            .await
    }

    /// Leaves it in the hands it is in, and is looked at as if they had begun then.
    pub(crate) async fn begun_later(
        &self,
        id: Uuid,
        claim: Uuid,
        then: Timestamp,
    ) -> Result<(), Error> {
        self.change_row(store::begun_later(id, claim, then)).await
    }

    async fn change_row(&self, query: Query) -> Result<(), Error> {
        self.ledger().change(vec![query]).await?;
        Ok(())
    }

    /// What may be carried now.
    pub(crate) async fn ready_to_go(&self) -> Result<Vec<InOutbox>, Error> {
        Ok(store::ready(self.ledger().db(), self.clock().now()).await?)
    }

    /// When the next is to be carried.
    pub(crate) async fn next_to_go(&self) -> Result<Option<Timestamp>, Error> {
        Ok(store::next(self.ledger().db()).await?)
    }

    /// What somebody began to hand over before this moment, and nobody knows the end of.
    pub(crate) async fn begun_before(&self, before: Timestamp) -> Result<Vec<InOutbox>, Error> {
        Ok(store::begun_before(self.ledger().db(), before).await?)
    }

    /// A child's file for the program, which hands over what is to go out. It is a look.
    pub(crate) async fn open_to_carry(&self, child: FileId) -> Result<OpenFile, Error> {
        let program = Viewer::program().by.id;
        let why = Why::Carries.text().to_owned();
        self.look(program, child, Outcome::Opened, why).await?;
        self.of_program(child).await
    }

    pub(super) async fn of_program(&self, child: FileId) -> Result<OpenFile, Error> {
        let heads = super::store::heads(self.ledger().db(), child).await?;
        self.folded(child, heads, Why::Carries).await
    }

    /// Writes what became of a message into the child's file: by the program, or by business services, who open no file.
    pub(crate) async fn write_outcome<E>(
        &self,
        by: &By,
        child: FileId,
        rule: impl Fn(&OpenFile) -> Result<Writing, E>,
    ) -> Result<(), Refused<E>> {
        for _ in 0..TRIES {
            let file = self.of_program(child).await?;
            let writing = rule(&file).map_err(Refused::Rule)?;
            if self.add(by, &file, writing).await?.is_some() {
                return Ok(());
            }
        }
        Err(Error::Busy.into())
    }

    /// Rung whenever something was put in the outbox, so that it goes at once.
    pub(crate) fn bell(&self) -> Arc<tokio::sync::Notify> {
        self.0.bell.clone()
    }
}

/// Only business services; anybody else is told that there is no such page.
pub(crate) fn only_business(viewer: &Viewer) -> Result<(), Error> {
    if viewer.by.role == Role::Business {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}
