//! Keeping looks and reading them back.

use std::sync::Arc;

use crate::db::{Row, query};
use crate::keys::Key;
use crate::writer::{Job, Refusal, SealedLook};
use crate::{Error, FileId, Ledger, Look, Outcome, bound};

impl Ledger {
    /// Keeps looks; they are durable before this returns, so show nothing until it has. On a full disk a reserve keeps
    /// this going for some thousand looks more.
    ///
    /// # Errors
    /// [`Error::Full`] when the reserve is used up too; [`Error::NoSuchFile`]. Then none of them was kept.
    pub async fn look(&self, looks: Vec<Look>) -> Result<(), Error> {
        if looks.is_empty() {
            return Ok(());
        }
        let mut sealed = Vec::with_capacity(looks.len());
        for look in looks {
            sealed.push(self.seal_look(look).await?);
        }
        self.submit(Job {
            looks: sealed,
            ..Job::default()
        })
        .await
        .map(drop)
        .map_err(Refusal::error)
    }

    /// The looks at a file, oldest first; refused ones too.
    pub async fn looks(&self, file: FileId) -> Result<Vec<Look>, Error> {
        let key = self.key(file).await?;
        let rows = query(
            "SELECT id, file, asked, who, at, outcome, sealed FROM looks WHERE file = $1 ORDER BY at, leaf",
        );
        let rows = rows.bind(file).fetch_all(self.db()).await?;
        rows.iter().map(|row| open(&sealed(row)?, &key)).collect()
    }

    async fn seal_look(&self, look: Look) -> Result<SealedLook, Error> {
        let key = self.look_key(look.file).await?;
        let Look {
            id,
            file,
            asked,
            who,
            ..
        } = look;
        let (at, outcome) = (look.at.as_microsecond(), look.outcome.text());
        let unsealed = SealedLook {
            id,
            file,
            asked,
            who,
            at,
            outcome,
            sealed: Arc::default(),
        };
        let sealed = key
            .seal(&bound::look(&unsealed), look.why.as_bytes())
            .into();
        Ok(SealedLook { sealed, ..unsealed })
    }

    /// A look at a file is sealed with the file's key, so that it goes when the file goes; others with the house's.
    pub(crate) async fn look_key(&self, file: Option<FileId>) -> Result<Key, Error> {
        match file {
            Some(file) => self.key(file).await,
            None => Ok(self.0.root.house().clone()),
        }
    }
}

/// A stored look, still sealed.
pub(crate) fn sealed(row: &Row) -> Result<SealedLook, Error> {
    let outcome = Outcome::from_text(&row.get::<String>("outcome")?);
    let outcome = outcome
        .ok_or_else(|| Error::damaged("a look has an outcome this version does not know"))?
        .text();
    let (id, file, asked, who, at) = (
        row.get("id")?,
        row.get("file")?,
        row.get("asked")?,
        row.get("who")?,
        row.get("at")?,
    );
    Ok(SealedLook {
        id,
        file,
        asked,
        who,
        at,
        outcome,
        sealed: row.get::<Vec<u8>>("sealed")?.into(),
    })
}

/// Opens a stored look.
pub(crate) fn open(look: &SealedLook, key: &Key) -> Result<Look, Error> {
    let SealedLook {
        id,
        file,
        asked,
        who,
        ..
    } = *look;
    let damaged = || Error::damaged(format!("look {id} does not open: it was changed"));
    let why = key
        .open(&bound::look(look), &look.sealed)
        .ok_or_else(damaged)?;
    let why = String::from_utf8(why).map_err(|_| damaged())?;
    let at = jiff::Timestamp::from_microsecond(look.at).map_err(|_| Error::time(look.at))?;
    let outcome = Outcome::from_text(look.outcome).ok_or_else(damaged)?;
    Ok(Look {
        id,
        file,
        asked,
        who,
        at,
        outcome,
        why,
    })
}
