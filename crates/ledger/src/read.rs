//! Reading a file.

use crate::chain::START;
use crate::db::{Row, padded, query};
use crate::keys::Key;
use crate::tree::Hash;
use crate::writer::{Stored, hash, stored};
use crate::{Entry, Error, FileId, Head, Ledger};

impl Ledger {
    /// The entries of a file after a number, opened, in order; `after = 0` reads all of them. The chain is checked from
    /// that number to the head, so with `after = 0` (a cold open) from its beginning.
    ///
    /// # Errors
    /// [`Error::NoSuchFile`]; [`Error::Damaged`] naming the entry, if what is stored is not what was written.
    pub async fn read(&self, file: FileId, after: i64) -> Result<Vec<Entry>, Error> {
        let head = query("SELECT sealed_key, head, head_hash FROM files WHERE id = $1").bind(file);
        let head = head
            .fetch_optional(self.db())
            .await?
            .ok_or(Error::NoSuchFile(file))?;
        let key = self.unwrap(file, &head.get::<Vec<u8>>("sealed_key")?)?;
        let (last, last_hash) = (head.get("head")?, hash(&head, "head_hash")?);
        let rows = query(
            "SELECT file, seq, id, at, sealed, hash FROM entries WHERE file = $1 AND seq >= $2 AND seq <= $3 ORDER BY seq",
        );
        let rows = rows
            .bind(file)
            .bind(after)
            .bind(last)
            .fetch_all(self.db())
            .await?;
        let mut walk = Walk::from(file, after, &rows)?;
        let new = rows.iter().skip(usize::from(after > 0));
        let entries = new
            .map(|row| walk.step(row, &key))
            .collect::<Result<_, _>>()?;
        walk.end(last, &last_hash).map(|()| entries)
    }

    /// The heads of files, in the order asked. A file that is not there is left out.
    pub async fn heads(&self, files: &[FileId]) -> Result<Vec<Head>, Error> {
        let ids: Vec<_> = files.iter().map(|file| vec![(*file).into()]).collect();
        let mut found = std::collections::HashMap::new();
        for query in padded("SELECT id, head FROM files WHERE id IN", &ids, "") {
            for row in query.fetch_all(self.db()).await? {
                found.insert(row.get::<FileId>("id")?, row.get::<i64>("head")?);
            }
        }
        Ok(files
            .iter()
            .filter_map(|file| {
                found.get(file).map(|seq| Head {
                    file: *file,
                    seq: *seq,
                })
            })
            .collect())
    }
}

/// A walk along the chain of one file.
struct Walk {
    file: FileId,
    seq: i64,
    before: Hash,
}

impl Walk {
    /// Begins after an entry; where that is not the beginning, it is the first of `rows`.
    fn from(file: FileId, after: i64, rows: &[Row]) -> Result<Self, Error> {
        if after <= 0 {
            return Ok(Self {
                file,
                seq: 0,
                before: START,
            });
        }
        let anchor = rows
            .first()
            .filter(|row| row.get::<i64>("seq").is_ok_and(|seq| seq == after));
        let missing = || {
            Error::damaged(format!(
                "file {file} has no entry number {after}, and it was there before"
            ))
        };
        Ok(Self {
            file,
            seq: after,
            before: hash(anchor.ok_or_else(missing)?, "hash")?,
        })
    }

    /// Checks the next entry and opens it.
    fn step(&mut self, row: &Row, key: &Key) -> Result<Entry, Error> {
        let Stored { entry, seq } = stored(row)?;
        let (id, file) = (entry.id, self.file);
        let link = entry.link(seq, &self.before);
        if seq != self.seq + 1 || link != hash(row, "hash")? {
            return Err(Error::damaged(format!(
                "the chain of file {file} breaks at entry {id}, number {seq}"
            )));
        }
        (self.seq, self.before) = (seq, link);
        Ok(Entry {
            id,
            file,
            seq,
            at: row.get("at")?,
            body: entry.open(key)?,
        })
    }

    /// Checks that the chain ends where the file says it does.
    fn end(&self, last: i64, last_hash: &Hash) -> Result<(), Error> {
        if self.seq == last && self.before == *last_hash {
            return Ok(());
        }
        let (file, seq) = (self.file, self.seq);
        Err(Error::damaged(format!(
            "file {file} should end with number {last} and ends with number {seq}"
        )))
    }
}
