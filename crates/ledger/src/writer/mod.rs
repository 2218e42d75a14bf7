//! The one writer of a process. It takes everything that waits, puts it into one transaction with one sync, and only
//! then answers: many callers share the price of being durable. Several processes line up at the row of the tree.

mod attempt;
mod batch;
mod job;
mod look_up;
mod plan;
mod reserve;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use job::{
    Done, Job, NewFile, Refusal, SealedDraft, SealedEntry, SealedLook, Stored, Waiting,
};
pub(crate) use look_up::{hash, stored};
pub(crate) use reserve::Reserve;
pub(crate) use rows::number;

use std::mem;

use tokio::sync::mpsc::Receiver;

use crate::db::{Connection, Fault};
use crate::heads_log::{HeadsLog, LoggedHead};
use crate::{Database, Error, clock};
use batch::{Failed, Settled, settle};

/// Callers that may wait before the next has to wait for a place.
pub(crate) const QUEUE: usize = 1024;
/// Callers in one batch: enough to share a sync, few enough that nobody waits long.
const MOST: usize = 256;

/// The writer and what it holds.
pub(crate) struct Writer {
    pub(crate) database: Database,
    pub(crate) connection: Option<Connection>,
    pub(crate) heads: HeadsLog,
    /// Room for looks on a full disk; `None` where the disk is the database server's.
    pub(crate) reserve: Option<Reserve>,
    /// Why nothing more is trusted to the disk.
    pub(crate) stopped: Option<String>,
}

impl Writer {
    /// Works until every sender is gone and everything that waited is answered.
    pub(crate) async fn run(mut self, mut receiver: Receiver<Waiting>) {
        let mut jobs = Vec::new();
        loop {
            if jobs.is_empty() && receiver.recv_many(&mut jobs, MOST).await == 0 {
                break;
            }
            while jobs.len() < MOST
                && let Ok(next) = receiver.try_recv()
            {
                jobs.push(next);
            }
            jobs = self.batch(mem::take(&mut jobs)).await;
        }
        if let Some(connection) = self.connection {
            connection.close().await;
        }
    }

    /// Does one batch and answers. What is returned goes first into the next.
    async fn batch(&mut self, jobs: Vec<Waiting>) -> Vec<Waiting> {
        if let Some(why) = &self.stopped {
            return refuse(jobs, &Error::Stopped(why.clone()));
        }
        let jobs = self.hold_back_while_full(jobs);
        match self.settle(jobs).await {
            Ok(settled) => self.answer(settled),
            Err(failed) if failed.fault == Fault::Full => self.go_on_with_looks(failed.jobs).await,
            Err(failed) => self.fail(failed),
        }
    }

    /// Does the batch; once more on a new connection if the old one was lost before it was asked to commit.
    async fn settle(&mut self, jobs: Vec<Waiting>) -> Result<Settled, Failed> {
        match self.settle_once(jobs).await {
            Err(failed) if matches!(failed.fault, Fault::Lost(_)) && !failed.while_committing => {
                self.connection = None;
                self.settle_once(failed.jobs).await
            }
            settled => settled,
        }
    }

    async fn settle_once(&mut self, jobs: Vec<Waiting>) -> Result<Settled, Failed> {
        let connection = match self.connection.take() {
            Some(connection) => Ok(connection),
            None => Connection::open(&self.database).await,
        };
        match connection {
            Ok(connection) => settle(self.connection.insert(connection), jobs).await,
            Err(error) => {
                let fault = Fault::of(&error);
                Err(Failed {
                    fault,
                    while_committing: false,
                    jobs,
                    broken: true,
                })
            }
        }
    }

    fn answer(&mut self, settled: Settled) -> Vec<Waiting> {
        if let Some((size, root)) = settled.head {
            self.heads.add(LoggedHead { size, root }, clock::now());
        }
        for (waiting, answer) in settled.answers {
            waiting.answer(answer);
        }
        settled.later
    }

    /// After a full disk only looks are kept, until the reserve could be set aside again.
    fn hold_back_while_full(&mut self, jobs: Vec<Waiting>) -> Vec<Waiting> {
        let only_looks = jobs.iter().all(|waiting| waiting.job.is_looks_only());
        let full = self
            .reserve
            .as_mut()
            .is_some_and(|reserve| !only_looks && !reserve.refill());
        if full { looks_of(jobs) } else { jobs }
    }

    /// The disk is full: gives the reserve back and keeps the looks; everybody else is told.
    async fn go_on_with_looks(&mut self, jobs: Vec<Waiting>) -> Vec<Waiting> {
        let looks = looks_of(jobs);
        let freed = self.reserve.as_mut().is_some_and(Reserve::free);
        if !freed || looks.is_empty() {
            return refuse(looks, &Error::Full);
        }
        match self.settle(looks).await {
            Ok(settled) => self.answer(settled),
            Err(failed) => self.fail(failed),
        }
    }

    fn fail(&mut self, failed: Failed) -> Vec<Waiting> {
        if failed.broken || matches!(failed.fault, Fault::Sync(_) | Fault::Lost(_)) {
            self.connection = None;
        }
        let error = match failed.fault {
            Fault::Lost(text) if failed.while_committing => Error::Unsure(text),
            fault => fault.not_saved(),
        };
        if let Error::Stopped(why) = &error {
            self.stopped = Some(why.clone());
        }
        refuse(failed.jobs, &error)
    }
}

/// Answers everybody who wants more than looks that the disk is full; returns the others.
fn looks_of(jobs: Vec<Waiting>) -> Vec<Waiting> {
    let (looks, others): (Vec<_>, Vec<_>) = jobs
        .into_iter()
        .partition(|waiting| waiting.job.is_looks_only());
    refuse(others, &Error::Full);
    looks
}

/// Answers everybody the same; nothing is left for the next batch.
fn refuse(jobs: Vec<Waiting>, error: &Error) -> Vec<Waiting> {
    for waiting in jobs {
        waiting.answer(Err(Refusal::Failed(error.clone())));
    }
    Vec::new()
}
