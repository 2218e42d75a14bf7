//! One transaction: look up, plan, insert, run the callers' own statements, commit.

use super::job::{Job, Refusal, Waiting};
use super::plan::{Plan, Verdict};
use super::{look_up, rows};
use crate::Error;
use crate::db::{Connection, Fault, query};
use crate::tree::Hash;

/// What became of each job, and how many rows each of its own statements changed.
type Verdicts = Vec<(Verdict, Vec<u64>)>;

/// A transaction that is durable, or in which there was nothing to do.
pub(super) struct Attempt {
    pub(super) verdicts: Verdicts,
    /// Size and root of the tree, if it grew.
    pub(super) head: Option<(u64, Hash)>,
}

/// Why a transaction was not committed.
pub(super) enum Trouble {
    /// One caller's own statement; which caller's.
    Job(usize, Refusal),
    /// Everybody's.
    All {
        fault: Fault,
        while_committing: bool,
    },
}

/// Does all jobs in one transaction, or leaves it open for the caller to roll back.
pub(super) async fn attempt(
    connection: &mut Connection,
    jobs: &[Waiting],
) -> Result<Attempt, Trouble> {
    connection.begin().await?;
    let (edge, last_draft) = look_up::lock_tree(connection).await?;
    let known = look_up::look_up(connection, jobs).await?;
    let size = edge.size();
    let mut plan = Plan::new(known, edge, last_draft);
    let mut verdicts: Verdicts = jobs
        .iter()
        .map(|waiting| (plan.take(&waiting.job), Vec::new()))
        .collect();
    if !verdicts.iter().any(|(verdict, _)| is_accepted(verdict)) {
        connection.roll_back().await;
        return Ok(Attempt {
            verdicts,
            head: None,
        });
    }
    carry_out(connection, jobs, &plan, &mut verdicts).await?;
    if plan.edge.size() > size || plan.last_draft > last_draft {
        connection.execute(rows::save_tree(&plan)).await?;
    }
    let committed = connection.commit().await.map_err(Fault::from);
    committed.map_err(|fault| Trouble::All {
        fault,
        while_committing: true,
    })?;
    let head = (plan.edge.size() > size).then(|| (plan.edge.size(), plan.edge.root()));
    Ok(Attempt { verdicts, head })
}

/// Inserts what was planned, then runs the callers' own statements.
async fn carry_out(
    connection: &mut Connection,
    jobs: &[Waiting],
    plan: &Plan,
    verdicts: &mut Verdicts,
) -> Result<(), Trouble> {
    for statement in rows::statements(plan) {
        connection.execute(statement).await?;
    }
    for (index, (verdict, changed)) in verdicts.iter_mut().enumerate() {
        if is_accepted(verdict) {
            let own = own(connection, &jobs[index].job).await;
            *changed = own.map_err(|own| own.of(index))?;
        }
    }
    Ok(())
}

fn is_accepted(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Accepted(_))
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::All {
            fault,
            while_committing: false,
        }
    }
}

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Self {
        Fault::of(&error).into()
    }
}

/// What a caller's own statement met.
enum Own {
    Refused(Refusal),
    Everybody(Fault),
}

impl Own {
    fn of(self, index: usize) -> Trouble {
        match self {
            Self::Refused(refusal) => Trouble::Job(index, refusal),
            Self::Everybody(fault) => Trouble::All {
                fault,
                while_committing: false,
            },
        }
    }
}

impl From<sqlx::Error> for Own {
    fn from(error: sqlx::Error) -> Self {
        match Fault::of(&error) {
            Fault::Statement(text) => Self::Refused(Error::Refused(text).into()),
            fault => Self::Everybody(fault),
        }
    }
}

/// The caller's own statements: attachments to keep, then its queries. How many rows each query changed.
async fn own(connection: &mut Connection, job: &Job) -> Result<Vec<u64>, Own> {
    for id in &job.keeps {
        let keep = query("UPDATE attachments SET state = 'kept' WHERE id = $1").bind(*id);
        if connection.execute(keep).await? == 0 {
            return Err(Own::Refused(Refusal::NoSuchAttachment(*id)));
        }
    }
    let mut changed = Vec::with_capacity(job.queries.len());
    for query in &job.queries {
        changed.push(connection.execute(query.clone()).await?);
    }
    Ok(changed)
}
