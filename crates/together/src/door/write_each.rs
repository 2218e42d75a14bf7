//! Writing about several children at once: each child's part in that child's file, all of it or nothing.

use std::collections::BTreeMap;

use ledger::{AttachmentId, DraftEnd, FileId, Head, Write, WriteError};
use uuid::Uuid;

use super::{
    Door, OpenFile, Refused, Viewer, Why, Writing, wider,
    write::{TRIES, different},
};
use crate::{file::Written, web::Error};

/// What is written to the files of several children, all of it or nothing.
#[derive(Debug, Default)]
pub struct Each {
    /// Entries, each to one of their files.
    pub entries: Vec<Written>,
    /// Attachments that these entries name.
    pub keeps: Vec<AttachmentId>,
    /// Drafts that became an entry, each with the file it lay beside.
    pub ends: Vec<(FileId, Uuid, DraftEnd)>,
}

impl From<Vec<Written>> for Each {
    fn from(entries: Vec<Written>) -> Each {
        Each {
            entries,
            ..Each::default()
        }
    }
}

impl Door {
    /// Opens the files of children this worker works with, asks the rule what to write, and writes it durably in one act. One child who
    /// is not theirs, or open only because they stand in, and nothing is written.
    pub async fn write_each<E>(
        &self,
        viewer: &Viewer,
        children: &[FileId],
        rule: impl Fn(&[OpenFile]) -> Result<Each, E>,
    ) -> Result<(), Refused<E>> {
        for _ in 0..TRIES {
            let mut files = Vec::with_capacity(children.len());
            for child in children {
                let file = self.open(viewer, *child).await?;
                if file.why() != Why::WorksWith {
                    return Err(Error::NotFound.into());
                }
                files.push(file);
            }
            let each = rule(&files).map_err(Refused::Rule)?;
            for file in &files {
                let own = each.entries.iter();
                let own: Vec<Written> = own.filter(|one| one.file == file.id()).cloned().collect();
                self.looked_at_first(viewer, file, &own).await?;
            }
            if self.add_each(viewer, &files, each).await?.is_some() {
                return Ok(());
            }
        }
        Err(Error::Busy.into())
    }

    /// `None`: somebody else wrote first and the rule has to look again.
    async fn add_each(
        &self,
        viewer: &Viewer,
        files: &[OpenFile],
        each: Each,
    ) -> Result<Option<()>, Error> {
        let entries = &each.entries;
        let mut also = Vec::new();
        let mut seen: BTreeMap<FileId, Head> = BTreeMap::new();
        for file in files {
            let own = entries.iter().filter(|entry| entry.file == file.id());
            let own: Vec<Written> = own.cloned().collect();
            also.extend(own.iter().flat_map(|one| self.index(one, &viewer.by)));
            also.extend(self.counted(&own, file));
            wider::look_at(file, &Writing::from(own))?;
            // Brothers and sisters share a family's file: what was seen of it last is what all of them have to have seen.
            seen.extend(file.seen().iter().map(|head| (head.file, *head)));
        }
        let write = Write {
            also,
            seen: seen.into_values().collect(),
            entries: self.sealed_by(&viewer.by, entries),
            keeps: each.keeps,
            ends: each.ends,
            ..Write::default()
        };
        match self.ledger().write(write).await {
            Ok(_) => Ok(Some(())),
            Err(WriteError::Moved(_)) => Ok(None),
            Err(WriteError::Different(there)) => {
                let whose = files.iter().find(|file| file.id() == there.file);
                Err(whose.map_or(Error::Changed, |file| different(file, &there)))
            }
            Err(other) => Err(Error::from(other)),
        }
    }
}
