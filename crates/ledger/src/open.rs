//! Opening a ledger: the folder, the database, the key, the stamp.

use std::path::Path;
use std::sync::RwLock;
use std::sync::atomic::AtomicU64;

use tokio::sync::{Mutex, mpsc};

use crate::attachments::Store;
use crate::db::{Connection, query, readers};
use crate::heads_log::HeadsLog;
use crate::keys::{Cache, Key, Root};
use crate::ledger::Inner;
use crate::tree::Edge;
use crate::writer::{QUEUE, Reserve, Writer, number};
use crate::{Database, Ledger, OpenError, Purpose, Settings, clock, folder, keys, migrations};

impl Ledger {
    /// Opens the ledger; makes the data folder, the key and the tables where they are not there yet.
    ///
    /// # Errors
    /// Every [`OpenError`] prints a sentence that says what to do.
    pub async fn open(settings: &Settings) -> Result<Self, OpenError> {
        let data = settings.data.as_path();
        folder::prepare(data, settings.purpose)?;
        if let Database::Sqlite(path) = &settings.database
            && folder::is_stamped(data)
            && !path.exists()
        {
            // A new one in its place would look as if there had never been anything.
            return Err(OpenError::DatabaseLost(data.to_owned()));
        }
        let mut connection = Connection::open(&settings.database).await?;
        check_version(&mut connection).await?;
        let root = Root::new(&prepare(&mut connection, data, settings.purpose).await?);
        folder::stamp(data, settings.purpose)?;
        let heads = HeadsLog::open(data)
            .map_err(|cause| folder::problem(&data.join("heads.log"), cause))?;
        let store = Store::open(&data.join("attachments"))?;
        let db = readers(&settings.database).await?;
        let reserve = match &settings.database {
            Database::Sqlite(path) => Some(Reserve::beside(path)),
            Database::Postgres(_) => None,
        };
        let database = settings.database.clone();
        let writer = Writer {
            database,
            connection: Some(connection),
            heads,
            reserve,
            stopped: None,
        };
        Ok(start(settings, db, root, store, writer))
    }
}

fn start(settings: &Settings, db: crate::Db, root: Root, store: Store, writer: Writer) -> Ledger {
    let (jobs, receiver) = mpsc::channel(QUEUE);
    let writer = tokio::spawn(writer.run(receiver));
    let (data, database) = (settings.data.clone(), settings.database.clone());
    let (jobs, writer) = (RwLock::new(Some(jobs)), Mutex::new(Some(writer)));
    Ledger(
        Inner {
            data,
            database,
            db,
            root,
            keys: Cache::default(),
            store,
            handed: AtomicU64::default(),
            jobs,
            writer,
        }
        .into(),
    )
}

/// In one transaction: brings the database up to date, finds or makes the key, and checks that all belong together.
async fn prepare(
    connection: &mut Connection,
    data: &Path,
    purpose: Purpose,
) -> Result<Key, OpenError> {
    connection.begin().await?;
    let prepared = match migrations::run(connection, clock::now()).await {
        Ok(()) => stamp(connection, data, purpose).await,
        Err(error) => Err(error),
    };
    match &prepared {
        Ok(_) => connection.commit().await?,
        Err(_) => drop(connection.roll_back().await),
    }
    prepared
}

async fn stamp(
    connection: &mut Connection,
    data: &Path,
    purpose: Purpose,
) -> Result<Key, OpenError> {
    let path = data.join("root.key");
    let key = keys::load(&path)?;
    let found = connection
        .fetch_all(query("SELECT purpose, key_mark FROM stamp"))
        .await?
        .pop();
    let Some(row) = found else {
        if folder::is_stamped(data) {
            return Err(OpenError::DatabaseLost(data.to_owned()));
        }
        let key = key.map_or_else(|| keys::make(&path), Ok)?;
        first_rows(connection, &Root::new(&key), purpose).await?;
        return Ok(key);
    };
    let column = |error: crate::Error| OpenError::Database(error.to_string());
    folder::check_purpose(
        "The database",
        &row.get::<String>("purpose").map_err(column)?,
        purpose,
    )?;
    let key = key.ok_or_else(|| OpenError::KeyMissing(path.clone()))?;
    let same = row.get::<Vec<u8>>("key_mark").map_err(column)? == Root::new(&key).mark();
    if same {
        Ok(key)
    } else {
        Err(OpenError::OtherKey(path))
    }
}

async fn first_rows(
    connection: &mut Connection,
    root: &Root,
    purpose: Purpose,
) -> Result<(), OpenError> {
    let stamp = query("INSERT INTO stamp (id, purpose, key_mark, made_at) VALUES (1, $1, $2, $3)");
    connection
        .execute(
            stamp
                .bind(purpose.text())
                .bind(root.mark())
                .bind(clock::now()),
        )
        .await?;
    let empty = Edge::default();
    let tree =
        query("INSERT INTO tree (id, size, edge, root, last_draft) VALUES (1, $1, $2, $3, 0)");
    connection
        .execute(
            tree.bind(number(empty.size()))
                .bind(empty.bytes())
                .bind(empty.root()),
        )
        .await?;
    Ok(())
}

async fn check_version(connection: &mut Connection) -> Result<(), OpenError> {
    let version = connection.version().await?;
    match connection {
        Connection::Sqlite(_) if numbers(&version) < vec![3, 51, 3] => {
            Err(OpenError::SqliteTooOld(version))
        }
        Connection::Postgres(_) if numbers(&version) < vec![15] => {
            Err(OpenError::PostgresTooOld(version))
        }
        _ => Ok(()),
    }
}

/// "3.51.3" and "15.18 (Debian …)" as numbers that compare.
fn numbers(version: &str) -> Vec<u32> {
    let digits = version
        .split(|sign: char| !sign.is_ascii_digit() && sign != '.')
        .next()
        .unwrap_or("");
    digits
        .split('.')
        .map_while(|number| number.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(numbers("3.51.3") >= vec![3, 51, 3]);
        assert!(numbers("3.51.2") < vec![3, 51, 3]);
        assert!(numbers("3.100.0") > vec![3, 51, 3]);
        assert!(numbers("15.18 (Debian 15.18-0+deb12u1)") >= vec![15]);
        assert!(numbers("14.2") < vec![15]);
        assert!(numbers("19beta1") >= vec![15]);
    }
}
