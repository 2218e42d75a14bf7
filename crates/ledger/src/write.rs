//! Writing to files.

use std::collections::HashMap;

use crate::writer::{Refusal, SealedEntry, Stored};
use crate::{Entry, Error, FileId, Ledger, NewEntry, Write, WriteError};

impl Ledger {
    /// One durable act: all of it is saved when this returns, or none of it. Returns the heads of every file it names.
    ///
    /// The same entry ids with the same bodies again are a success that adds nothing: nor does it run `also` again.
    ///
    /// # Errors
    /// See [`WriteError`]; each of them means that nothing was saved.
    pub async fn write(&self, write: Write) -> Result<Vec<crate::Head>, WriteError> {
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
        let SealedEntry { id, file, at, .. } = stored.entry;
        let body = stored.entry.open(&self.key(file).await?)?;
        let at = jiff::Timestamp::from_microsecond(at).map_err(|_| Error::time(at))?;
        Ok(Entry {
            id,
            file,
            seq: stored.seq,
            at,
            body,
        })
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
