//! Rows with nothing around them: what reading, opening and parsing cost when nobody asks who is looking.

use std::path::{Path, PathBuf};

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit},
};
use clap::Args;
use ledger::{Entry, EntryId, FileId};
use rusqlite::{Connection, Row};
use together::file::{FamilyEntry, FileEntry};
use uuid::Uuid;

/// Nothing in a bench is secret.
const KEY: [u8; 32] = [7; 32];
const NONCE: [u8; 24] = [1; 24];

/// What to read, how often: each time on a connection that has read nothing yet.
#[derive(Args)]
pub(crate) struct Read {
    /// The bare database.
    rows: PathBuf,
    /// How many times over.
    #[arg(long, default_value_t = 1)]
    times: usize,
}

impl Read {
    /// Reads, and prints how many rows that were.
    pub(crate) fn all(&self) -> anyhow::Result<()> {
        let children = Bare::open(&self.rows)?.children()?;
        let mut rows = 0;
        for _ in 0..self.times {
            let bare = Bare::open(&self.rows)?;
            for child in &children {
                rows += bare.read(*child)?;
            }
        }
        println!("{rows}");
        Ok(())
    }
}

/// A table of sealed entries, and nothing else.
pub(crate) struct Bare(Connection);

impl Bare {
    /// A new one in this file.
    pub(crate) fn make(path: &Path) -> anyhow::Result<Bare> {
        let connection = Connection::open(path)?;
        let table = "PRAGMA journal_mode = WAL; BEGIN;
                     CREATE TABLE rows (child BLOB NOT NULL, file BLOB NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL, at INTEGER NOT NULL,
                     sealed BLOB NOT NULL, PRIMARY KEY (child, file, seq))";
        connection.execute_batch(table)?;
        Ok(Bare(connection))
    }

    /// The one in this file, with nothing read yet.
    fn open(path: &Path) -> anyhow::Result<Bare> {
        Ok(Bare(Connection::open(path)?))
    }

    /// Adds a row, sealed as the ledger seals but under a key of its own.
    pub(crate) fn put(&self, child: FileId, entry: &Entry) -> anyhow::Result<()> {
        let sealed = cipher().encrypt(&XNonce::from(NONCE), entry.body.as_slice());
        let sealed = sealed.map_err(|_| anyhow::anyhow!("a row does not seal"))?;
        let insert =
            "INSERT INTO rows (child, file, seq, id, at, sealed) VALUES ($1, $2, $3, $4, $5, $6)";
        let (child, file, id) = (
            child.0.as_bytes(),
            entry.file.0.as_bytes(),
            entry.id.0.as_bytes(),
        );
        let row = (
            child,
            file,
            entry.seq,
            id,
            entry.at.as_microsecond(),
            sealed,
        );
        self.0.prepare_cached(insert)?.execute(row)?;
        Ok(())
    }

    /// Everybody who has rows here.
    fn children(&self) -> anyhow::Result<Vec<[u8; 16]>> {
        let mut rows = self
            .0
            .prepare("SELECT DISTINCT child FROM rows ORDER BY child")?;
        let rows = rows.query_map((), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Reads, opens and parses every row of this child; says how many.
    fn read(&self, child: [u8; 16]) -> anyhow::Result<usize> {
        let rows = "SELECT file, seq, id, at, sealed FROM rows WHERE child = $1 ORDER BY file, seq";
        let mut rows = self.0.prepare_cached(rows)?;
        let mut rows = rows.query([&child])?;
        let (mut read, cipher) = (0, cipher());
        while let Some(row) = rows.next()? {
            parse(&opened(row, &cipher)?, child)?;
            read += 1;
        }
        Ok(read)
    }

    /// Commits what was put in.
    pub(crate) fn close(&self) -> anyhow::Result<()> {
        Ok(self.0.execute_batch("COMMIT")?)
    }
}

fn cipher() -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&KEY.into())
}

fn opened(row: &Row<'_>, cipher: &XChaCha20Poly1305) -> anyhow::Result<Entry> {
    let body = cipher.decrypt(&XNonce::from(NONCE), row.get_ref(4)?.as_blob()?);
    Ok(Entry {
        file: FileId(Uuid::from_bytes(row.get(0)?)),
        seq: row.get(1)?,
        id: EntryId(Uuid::from_bytes(row.get(2)?)),
        at: jiff::Timestamp::from_microsecond(row.get(3)?)?,
        body: body.map_err(|_| anyhow::anyhow!("a row does not open"))?,
    })
}

fn parse(entry: &Entry, child: [u8; 16]) -> anyhow::Result<()> {
    let parsed = if *entry.file.0.as_bytes() == child {
        FileEntry::read(entry).is_some()
    } else {
        FamilyEntry::read(entry).is_some()
    };
    anyhow::ensure!(parsed, "a row does not parse");
    Ok(())
}
