//! Writing to files.

use std::collections::HashMap;

use crate::db::{Query, query};
use crate::drafts::end_query;
use crate::keys::Key;
use crate::writer::{Job, NewFile, Refusal, SealedEntry, Stored};
use crate::{Entry, Error, FileId, Head, Ledger, NewEntry, Write, WriteError, bound, clock};

impl Ledger {
    /// One durable act: all of it is saved when this returns, or none of it. Returns the heads of every file it names.
    ///
    /// The same entry ids with the same bodies again are a success that adds nothing: nor does it run `also` again.
    ///
    /// # Errors
    /// See [`WriteError`]; each of them means that nothing was saved.
    pub async fn write(&self, write: Write) -> Result<Vec<Head>, WriteError> {
        let mut write = without_repeats(write)?;
        let files = named(&write);
        loop {
            let job = self.seal_write(&write).await?;
            match self.submit(job).await {
                Ok(done) => return Ok(done.heads),
                // Another caller began the file first: seal again, under the key it has.
                Err(Refusal::Begun) => {}
                Err(Refusal::There(stored)) => {
                    self.leave_out_what_is_there(&mut write, &stored).await?;
                    if write.entries.is_empty() {
                        return Ok(self.heads(&files).await?);
                    }
                }
                Err(Refusal::Moved(heads)) => return Err(WriteError::Moved(heads)),
                Err(Refusal::NoSuchAttachment(id)) => return Err(WriteError::NoSuchAttachment(id)),
                Err(Refusal::Failed(error)) => return Err(error.into()),
            }
        }
    }

    /// Everything of a write, sealed. Files that are there already keep their key.
    async fn seal_write(&self, write: &Write) -> Result<Job, WriteError> {
        let mut keys = HashMap::new();
        let mut opens = Vec::new();
        for (file, kind) in &write.opens {
            match self.kind(*file).await? {
                None => {
                    let key = Key::random();
                    let sealed_key = self.0.root.wrap(*file, &key).into();
                    opens.push(NewFile {
                        id: *file,
                        kind: *kind,
                        sealed_key,
                    });
                    keys.insert(*file, key);
                }
                Some(found) if found == kind.text() => {}
                Some(_) => return Err(WriteError::OtherKind(*file)),
            }
        }
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

    async fn kind(&self, file: FileId) -> Result<Option<String>, Error> {
        let row = query("SELECT kind FROM files WHERE id = $1")
            .bind(file)
            .fetch_optional(self.db())
            .await?;
        row.map(|row| row.get("kind")).transpose()
    }

    /// Takes out the entries that are there already, if they say the same.
    async fn leave_out_what_is_there(
        &self,
        write: &mut Write,
        stored: &[Stored],
    ) -> Result<(), WriteError> {
        for there in stored {
            let there = self.open_stored(there).await?;
            let same = |new: &NewEntry| {
                new.id == there.id && new.file == there.file && new.body == there.body
            };
            if !write.entries.iter().any(same) {
                return Err(WriteError::Different(Box::new(there)));
            }
            write.entries.retain(|new| new.id != there.id);
        }
        Ok(())
    }

    async fn open_stored(&self, stored: &Stored) -> Result<Entry, Error> {
        let SealedEntry {
            id,
            file,
            at,
            sealed,
        } = &stored.entry;
        let body = self
            .key(*file)
            .await?
            .open(&bound::entry(*file, *id, *at), sealed);
        let body =
            body.ok_or_else(|| Error::damaged(format!("entry {id} of file {file} does not open")))?;
        let at = jiff::Timestamp::from_microsecond(*at).map_err(|_| Error::time(*at))?;
        Ok(Entry {
            id: *id,
            file: *file,
            seq: stored.seq,
            at,
            body,
        })
    }
}

fn seal(entry: &NewEntry, key: &Key) -> SealedEntry {
    let (id, file, at) = (entry.id, entry.file, entry.at.as_microsecond());
    SealedEntry {
        id,
        file,
        at,
        sealed: key.seal(&bound::entry(file, id, at), &entry.body).into(),
    }
}

/// A form that names a file or an entry twice means it once.
fn without_repeats(mut write: Write) -> Result<Write, WriteError> {
    let mut entries: Vec<NewEntry> = Vec::with_capacity(write.entries.len());
    let mut places = HashMap::new();
    for entry in write.entries {
        match places.get(&entry.id) {
            None => {
                places.insert(entry.id, entries.len());
                entries.push(entry);
            }
            Some(place) if entries[*place] == entry => {}
            Some(_) => return Err(WriteError::Twice(entry.id)),
        }
    }
    write.entries = entries;
    let mut kinds = HashMap::new();
    for (file, kind) in &write.opens {
        if kinds
            .insert(*file, *kind)
            .is_some_and(|other| other != *kind)
        {
            return Err(WriteError::OtherKind(*file));
        }
    }
    write.opens.retain(|(file, _)| kinds.remove(file).is_some());
    Ok(write)
}

/// Every file a write names, once each.
fn named(write: &Write) -> Vec<FileId> {
    let opened = write.opens.iter().map(|(file, _)| *file);
    let written = write.entries.iter().map(|entry| entry.file);
    let mut files = Vec::new();
    for file in opened
        .chain(written)
        .chain(write.seen.iter().map(|head| head.file))
    {
        if !files.contains(&file) {
            files.push(file);
        }
    }
    files
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
