//! One batch: everything that waits, in one transaction and one sync.

use super::attempt::{Attempt, Trouble, attempt};
use super::job::{Done, Refusal, Waiting};
use super::plan::Verdict;
use crate::db::{Connection, Fault};
use crate::tree::Hash;

type Answers = Vec<(Waiting, Result<Done, Refusal>)>;

/// A batch that is durable, or in which every job was refused.
pub(super) struct Settled {
    pub(super) answers: Answers,
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

/// Does the batch. A caller whose own statement fails is taken out; its neighbours are done again without it.
pub(super) async fn settle(
    connection: &mut Connection,
    mut jobs: Vec<Waiting>,
) -> Result<Settled, Failed> {
    let mut refused = Answers::new();
    loop {
        let trouble = match attempt(connection, &jobs).await {
            Ok(attempt) => return Ok(settled(refused, jobs, attempt)),
            Err(trouble) => trouble,
        };
        let usable = connection.roll_back().await;
        let (fault, while_committing) = match trouble {
            Trouble::Job(index, refusal) if usable => {
                refused.push((jobs.remove(index), Err(refusal)));
                continue;
            }
            Trouble::Job(..) => (Fault::Lost("the connection was lost".to_owned()), false),
            Trouble::All {
                fault,
                while_committing,
            } => (fault, while_committing),
        };
        jobs.extend(refused.into_iter().map(|(waiting, _)| waiting));
        return Err(Failed {
            fault,
            while_committing,
            jobs,
            broken: !usable,
        });
    }
}

fn settled(mut answers: Answers, jobs: Vec<Waiting>, attempt: Attempt) -> Settled {
    let mut later = Vec::new();
    for (waiting, (verdict, changed)) in jobs.into_iter().zip(attempt.verdicts) {
        match verdict {
            Verdict::Accepted(heads) => answers.push((waiting, Ok(Done { heads, changed }))),
            Verdict::Refused(refusal) => answers.push((waiting, Err(refusal))),
            Verdict::Later => later.push(waiting),
        }
    }
    Settled {
        answers,
        later,
        head: attempt.head,
    }
}
