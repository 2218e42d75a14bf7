//! Reading a file.

use crate::chain::{Link, START};
use crate::db::{Row, padded, query, time};
use crate::keys::Key;
use crate::tree::Hash;
use crate::writer::{Stored, hash, stored};
use crate::{Entry, Error, FileId, Head, Ledger};

/// Few columns, because each costs as much as opening a short entry: the number and the hash follow from the chain.
const ENTRIES: &str =
    "SELECT id, at, sealed FROM entries WHERE file = $1 AND seq > $2 AND seq <= $3 ORDER BY seq";
const HEAD: &str = "SELECT f.sealed_key, f.head, f.head_hash, e.hash AS anchor FROM files f LEFT JOIN entries e ON e.file = f.id AND e.seq = $2 WHERE f.id = $1";

impl Ledger {
    /// The entries of a file after a number, opened, in order; `after = 0` reads all of them. The chain is worked out again
    /// from that number to the head, so with `after = 0` (a cold open) from its beginning.
    ///
    /// # Errors
    /// [`Error::NoSuchFile`]; [`Error::Damaged`] naming the entry, if what is stored is not what was written.
    pub async fn read(&self, file: FileId, after: i64) -> Result<Vec<Entry>, Error> {
        let after = after.max(0);
        let head = query(HEAD).bind(file).bind(after);
        let head = head
            .fetch_optional(self.db())
            .await?
            .ok_or(Error::NoSuchFile(file))?;
        let key = self.unwrap(file, &head.get::<Vec<u8>>("sealed_key")?)?;
        let (last, last_hash) = (head.get("head")?, hash(&head, "head_hash")?);
        let rows = query(ENTRIES).bind(file).bind(after).bind(last);
        let rows = rows.fetch_all(self.db()).await?;
        let mut walk = Walk::after(file, after, &head)?;
        let mut entries = Vec::with_capacity(rows.len());
        for row in &rows {
            entries.push(walk.step(row, &key)?);
        }
        if walk.seq == last && walk.before == last_hash {
            return Ok(entries);
        }
        Err(self.break_in(file, last).await?)
    }

    /// Where the chain of a file breaks: for the sentence that says so, every number and hash is read too.
    async fn break_in(&self, file: FileId, last: i64) -> Result<Error, Error> {
        let rows = query(
            "SELECT file, seq, id, at, sealed, hash FROM entries WHERE file = $1 ORDER BY seq",
        );
        let (mut before, mut number) = (START, 0);
        for row in rows.bind(file).fetch_all(self.db()).await? {
            let Stored { entry, seq } = stored(&row)?;
            before = entry.link(seq, &before);
            number += 1;
            if seq != number || before != hash(&row, "hash")? {
                let id = entry.id;
                return Ok(Error::damaged(format!(
                    "the chain of file {file} breaks at entry {id}, number {seq}"
                )));
            }
        }
        Ok(Error::damaged(format!(
            "file {file} should end with number {last} and ends with number {number}, or its last hash was changed"
        )))
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
    /// Begins after an entry; where that is not the beginning, its hash is the anchor.
    fn after(file: FileId, seq: i64, head: &Row) -> Result<Self, Error> {
        let before = match head.get::<Option<Vec<u8>>>("anchor")? {
            _ if seq == 0 => START,
            Some(_) => hash(head, "anchor")?,
            None => {
                return Err(Error::damaged(format!(
                    "file {file} has no entry number {seq}, and it was there before"
                )));
            }
        };
        Ok(Self { file, seq, before })
    }

    /// Opens the next entry and goes on to its hash.
    fn step(&mut self, row: &Row, key: &Key) -> Result<Entry, Error> {
        let (id, at, sealed) = (row.get(0)?, row.get(1)?, row.bytes(2)?);
        let (file, seq) = (self.file, self.seq + 1);
        let link = Link {
            seq,
            file,
            id,
            at,
            sealed,
        };
        self.before = link.hash(&self.before);
        self.seq = seq;
        Ok(Entry {
            id,
            file,
            seq,
            at: time(at)?,
            body: link.open(key)?,
        })
    }
}
