//! Sealing a write before it goes to the writer, in the caller's own task: the writer only chains and inserts.

use std::collections::HashMap;

use crate::db::{Query, query};
use crate::drafts::end_query;
use crate::keys::Key;
use crate::writer::{Job, NewFile, SealedEntry};
use crate::{Error, FileId, Ledger, NewEntry, Write, WriteError, bound, clock};

impl Ledger {
    /// Everything of a write, sealed. Files that are there already keep their key.
    pub(crate) async fn seal_write(&self, write: &Write) -> Result<Job, WriteError> {
        let (opens, keys) = self.begin_files(write).await?;
        let mut entries = Vec::with_capacity(write.entries.len());
        for entry in &write.entries {
            let key = match keys.get(&entry.file) {
                Some(key) => key.clone(),
                None => self.key(entry.file).await?,
            };
            entries.push(seal(entry, &key));
        }
        let (seen, keeps, queries) = (write.seen.clone(), write.keeps.clone(), queries(write));
        Ok(Job {
            opens,
            entries,
            seen,
            keeps,
            queries,
            ..Job::default()
        })
    }

    /// New keys for the files that are not there yet.
    async fn begin_files(
        &self,
        write: &Write,
    ) -> Result<(Vec<NewFile>, HashMap<FileId, Key>), WriteError> {
        let (mut opens, mut keys) = (Vec::new(), HashMap::new());
        for (id, kind) in write.opens.iter().copied() {
            match self.kind(id).await? {
                None => {
                    let key = Key::random();
                    let sealed_key = self.0.root.wrap(id, &key).into();
                    opens.push(NewFile {
                        id,
                        kind,
                        sealed_key,
                    });
                    keys.insert(id, key);
                }
                Some(found) if found == kind.text() => {}
                Some(_) => return Err(WriteError::OtherKind(id)),
            }
        }
        Ok((opens, keys))
    }

    async fn kind(&self, file: FileId) -> Result<Option<String>, Error> {
        let kind = query("SELECT kind FROM files WHERE id = $1").bind(file);
        let row = kind.fetch_optional(self.db()).await?;
        row.map(|row| row.get("kind")).transpose()
    }
}

fn seal(entry: &NewEntry, key: &Key) -> SealedEntry {
    let (id, file, at) = (entry.id, entry.file, entry.at.as_microsecond());
    let sealed = key.seal(&bound::entry(file, id, at), &entry.body).into();
    SealedEntry {
        id,
        file,
        at,
        sealed,
    }
}

/// The ends of drafts, then the caller's own statements.
fn queries(write: &Write) -> Vec<Query> {
    let at = write
        .entries
        .iter()
        .map(|entry| entry.at)
        .max()
        .unwrap_or_else(clock::now);
    let ends = write
        .ends
        .iter()
        .map(|(file, thing, how)| end_query(*file, *thing, *how, at));
    ends.chain(write.also.iter().cloned()).collect()
}
