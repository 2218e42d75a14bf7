use std::collections::HashMap;
use std::sync::Arc;

use proptest::prelude::*;
use uuid::Uuid;

use super::job::{Job, NewFile, Refusal, SealedDraft, SealedEntry, SealedLook};
use super::plan::{Known, Plan, Verdict};
use crate::tree::Edge;
use crate::{EntryId, FileId, FileKind, Head};

const AMIRA: FileId = FileId(Uuid::from_u128(1));

fn plan() -> Plan {
    Plan::new(Known::default(), Edge::default(), 0)
}

fn opens(file: FileId) -> Job {
    let sealed_key = Arc::from([0].as_slice());
    let opens = vec![NewFile {
        id: file,
        kind: FileKind::Child,
        sealed_key,
    }];
    Job {
        opens,
        ..Job::default()
    }
}

fn entry(id: u128, file: FileId) -> SealedEntry {
    SealedEntry {
        id: EntryId(Uuid::from_u128(id)),
        file,
        at: 0,
        sealed: Arc::from([1].as_slice()),
    }
}

fn look(id: u128, file: Option<FileId>) -> SealedLook {
    let (id, asked, who) = (Uuid::from_u128(id), Uuid::nil(), Uuid::nil());
    SealedLook {
        id,
        file,
        asked,
        who,
        at: 0,
        outcome: "opened",
        sealed: Arc::from([2].as_slice()),
    }
}

#[test]
fn a_job_that_leans_on_a_neighbours_entry_or_file_waits_for_the_next_batch() {
    let mut plan = plan();
    let job = Job {
        entries: vec![entry(1, AMIRA)],
        ..opens(AMIRA)
    };
    assert!(
        matches!(plan.take(&job), Verdict::Accepted(heads) if heads == [Head { file: AMIRA, seq: 1 }])
    );
    assert!(matches!(plan.take(&opens(AMIRA)), Verdict::Later));
    let same = Job {
        entries: vec![entry(1, AMIRA)],
        ..Job::default()
    };
    assert!(matches!(plan.take(&same), Verdict::Later));
    assert_eq!(plan.entries.len(), 1);
}

#[test]
fn a_refused_job_leaves_no_trace() {
    let mut plan = plan();
    plan.take(&opens(AMIRA));
    let stale = vec![Head {
        file: AMIRA,
        seq: 7,
    }];
    let draft = SealedDraft {
        file: AMIRA,
        thing: Uuid::nil(),
        follows: 0,
        settles: None,
        by: Uuid::nil(),
        at: 0,
        mark: [0; 32],
        sealed: Arc::from([3].as_slice()),
    };
    let job = Job {
        entries: vec![entry(1, AMIRA)],
        seen: stale,
        looks: vec![look(2, Some(AMIRA))],
        drafts: vec![draft],
        ..Job::default()
    };
    let Verdict::Refused(Refusal::Moved(now)) = plan.take(&job) else {
        panic!("it was taken")
    };
    assert_eq!(
        now,
        [Head {
            file: AMIRA,
            seq: 0
        }]
    );
    assert_eq!(
        (
            plan.edge.size(),
            plan.last_draft,
            plan.known.files[&AMIRA].head
        ),
        (0, 0, 0)
    );
}

proptest! {
    /// Whatever comes in whatever order: numbers have no gaps, and each leaf is used once.
    #[test]
    fn places_in_files_and_in_the_tree_have_no_gaps(acts in prop::collection::vec((0..4_u128, 0..40_u128, any::<bool>()), 0..120)) {
        let mut plan = plan();
        for (file, id, is_look) in acts {
            let file = FileId(Uuid::from_u128(file));
            plan.take(&opens(file));
            let job = if is_look {
                Job { looks: vec![look(id, Some(file))], ..Job::default() }
            } else {
                Job { entries: vec![entry(id, file)], ..Job::default() }
            };
            plan.take(&job);
        }
        let mut heads: HashMap<FileId, i64> = HashMap::new();
        for placed in &plan.entries {
            let head = heads.entry(placed.entry.file).or_default();
            *head += 1;
            prop_assert_eq!(placed.seq, *head);
        }
        let mut leaves: Vec<u64> = plan.entries.iter().map(|placed| placed.leaf).collect();
        leaves.extend(plan.looks.iter().map(|(_, leaf)| *leaf));
        leaves.sort_unstable();
        prop_assert_eq!(leaves, (0..plan.edge.size()).collect::<Vec<_>>());
    }
}
