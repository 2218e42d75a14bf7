//! One batch: everything that waits, in one transaction and one sync.

use super::job::{Done, Job, Refusal, Waiting};
use super::plan::{Plan, Verdict};
use super::rows;
use crate::Error;
use crate::db::{Connection, Fault, query};
use crate::tree::Hash;

/// A batch that is durable, or in which every job was refused.
pub(super) struct Settled {
    pub(super) answers: Vec<(Waiting, Result<Done, Refusal>)>,
    /// Jobs that go first into the next batch.
    pub(super) later: Vec<Waiting>,
    /// Size and root of the tree, if it grew.
    pub(super) head: Option<(u64, Hash)>,
}

/// A batch of which nothing was saved (or, when the connection was lost while committing, nobody can say).
pub(super) struct Failed {
    pub(super) fault: Fault,
    pub(super) while_committing: bool,
    pub(super) jobs: Vec<Waiting>,
    /// The connection cannot be used again.
    pub(super) broken: bool,
}

/// Why a transaction was not committed.
enum Trouble {
    /// One caller's own statements. The others are done again without it.
    Job(usize, Refusal),
    /// Everybody's.
    All {
        fault: Fault,
        while_committing: bool,
    },
}

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Self {
        Self::All {
            fault: Fault::of(&error),
            while_committing: false,
        }
    }
}

/// Does the batch. A caller whose own statement fails is taken out and told; its neighbours are done again without it.
pub(super) async fn settle(
    connection: &mut Connection,
    mut jobs: Vec<Waiting>,
) -> Result<Settled, Failed> {
    let mut answers = Vec::new();
    loop {
        let trouble = match attempt(connection, &jobs).await {
            Ok((verdicts, head)) => return Ok(settled(answers, jobs, verdicts, head)),
            Err(trouble) => trouble,
        };
        let usable = connection.roll_back().await;
        match trouble {
            Trouble::Job(index, refusal) if usable => {
                answers.push((jobs.remove(index), Err(refusal)))
            }
            Trouble::Job(..) => return Err(lost(answers, jobs)),
            Trouble::All {
                fault,
                while_committing,
            } => {
                jobs.extend(answers.into_iter().map(|(waiting, _)| waiting));
                return Err(Failed {
                    fault,
                    while_committing,
                    jobs,
                    broken: !usable,
                });
            }
        }
    }
}

fn lost(answers: Vec<(Waiting, Result<Done, Refusal>)>, mut jobs: Vec<Waiting>) -> Failed {
    jobs.extend(answers.into_iter().map(|(waiting, _)| waiting));
    let fault = Fault::Lost("the connection to the database was lost".to_owned());
    Failed {
        fault,
        while_committing: false,
        jobs,
        broken: true,
    }
}

fn settled(
    mut answers: Vec<(Waiting, Result<Done, Refusal>)>,
    jobs: Vec<Waiting>,
    verdicts: Vec<(Verdict, Vec<u64>)>,
    head: Option<(u64, Hash)>,
) -> Settled {
    let mut later = Vec::new();
    for (waiting, (verdict, changed)) in jobs.into_iter().zip(verdicts) {
        match verdict {
            Verdict::Accepted(heads) => answers.push((waiting, Ok(Done { heads, changed }))),
            Verdict::Refused(refusal) => answers.push((waiting, Err(refusal))),
            Verdict::Later => later.push(waiting),
        }
    }
    Settled {
        answers,
        later,
        head,
    }
}

type Verdicts = Vec<(Verdict, Vec<u64>)>;

async fn attempt(
    connection: &mut Connection,
    jobs: &[Waiting],
) -> Result<(Verdicts, Option<(u64, Hash)>), Trouble> {
    connection.begin().await?;
    let (edge, last_draft) = rows::lock_tree(connection).await?;
    let known = rows::look_up(connection, jobs).await?;
    let before = edge.size();
    let mut plan = Plan::new(known, edge, last_draft);
    let mut verdicts: Verdicts = jobs
        .iter()
        .map(|waiting| (plan.take(&waiting.job), Vec::new()))
        .collect();
    if !verdicts
        .iter()
        .any(|(verdict, _)| matches!(verdict, Verdict::Accepted(_)))
    {
        connection.roll_back().await;
        return Ok((verdicts, None));
    }
    for statement in rows::statements(&plan) {
        connection.execute(statement).await?;
    }
    for (index, (verdict, changed)) in verdicts.iter_mut().enumerate() {
        if matches!(verdict, Verdict::Accepted(_)) {
            *changed = own(connection, &jobs[index].job)
                .await
                .map_err(|own| own.of(index))?;
        }
    }
    let grew = plan.edge.size() > before;
    if grew || plan.last_draft > last_draft {
        connection.execute(rows::save_tree(&plan)).await?;
    }
    commit(connection).await?;
    Ok((verdicts, grew.then(|| (plan.edge.size(), plan.edge.root()))))
}

async fn commit(connection: &mut Connection) -> Result<(), Trouble> {
    let committed = connection.commit().await;
    committed.map_err(|error| Trouble::All {
        fault: Fault::of(&error),
        while_committing: true,
    })
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
