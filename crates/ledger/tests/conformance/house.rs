//! A ledger of its own for each test, and short words for what tests do.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use ledger::{
    Database, EntryId, FileId, FileKind, Head, Ledger, Look, NewEntry, Outcome, Purpose, Settings,
    Write,
};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;
use uuid::Uuid;

/// A data folder and database for one test. Both are gone when the test ends.
pub(crate) struct House {
    pub(crate) settings: Settings,
    folder: TempDir,
    postgres: Option<(String, String)>,
}

impl House {
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::in_folder(folder.path(), Purpose::Demo);
        let mut postgres = None;
        if let Ok(server) = std::env::var("TOGETHER_TEST_DATABASE") {
            let name = format!("ledger_{}", Uuid::now_v7().simple());
            on_server(&server, format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")).await;
            let (base, _) = server.rsplit_once('/').unwrap();
            settings.database = Database::Postgres(format!("{base}/{name}"));
            postgres = Some((server, name));
        }
        Self {
            settings,
            folder,
            postgres,
        }
    }

    /// A house with its ledger open.
    pub(crate) async fn open() -> (Self, Ledger) {
        let house = Self::new().await;
        let ledger = house.ledger().await;
        (house, ledger)
    }

    pub(crate) async fn ledger(&self) -> Ledger {
        Ledger::open(&self.settings).await.unwrap()
    }

    /// Cuts every connection of this test to the server, as a restart of it would. SQLite has none to cut.
    pub(crate) async fn cut_connections(&self) {
        if let Some((server, name)) = &self.postgres {
            let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname";
            on_server(server, format!("{cut} = '{name}'")).await;
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let Some((server, name)) = self.postgres.take() else {
            return;
        };
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(on_server(
                &server,
                format!("DROP DATABASE {name} WITH (FORCE)"),
            ));
        });
        dropping.join().unwrap();
    }
}

async fn on_server(server: &str, sql: String) {
    let mut connection = PgConnection::connect(server).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&mut connection)
        .await
        .unwrap();
}

/// A clock that moves one second each time it is read, from 1 September 2026.
pub(crate) fn now() -> Timestamp {
    static SECONDS: AtomicI64 = AtomicI64::new(1_788_220_800);
    Timestamp::from_second(SECONDS.fetch_add(1, Ordering::Relaxed)).unwrap()
}

pub(crate) fn entry(file: FileId, body: &str) -> NewEntry {
    NewEntry {
        id: EntryId::new(now()),
        file,
        at: now(),
        body: body.into(),
    }
}

pub(crate) fn adding(entry: NewEntry) -> Write {
    Write {
        entries: vec![entry],
        ..Write::default()
    }
}

pub(crate) fn head(file: FileId, seq: i64) -> Head {
    Head { file, seq }
}

/// Begins a child's file with these entries.
pub(crate) async fn file_with(ledger: &Ledger, bodies: &[&str]) -> FileId {
    let file = FileId::new(now());
    let entries = bodies.iter().map(|body| entry(file, body)).collect();
    ledger
        .write(Write {
            opens: vec![(file, FileKind::Child)],
            entries,
            ..Write::default()
        })
        .await
        .unwrap();
    file
}

pub(crate) async fn bodies(ledger: &Ledger, file: FileId) -> Vec<String> {
    let entries = ledger.read(file, 0).await.unwrap();
    entries
        .into_iter()
        .map(|entry| String::from_utf8(entry.body).unwrap())
        .collect()
}

pub(crate) fn look_at(file: Option<FileId>, why: &str) -> Look {
    let asked = file.map_or(Uuid::from_u128(404), |file| file.0);
    let outcome = if file.is_some() {
        Outcome::Opened
    } else {
        Outcome::Refused
    };
    let (id, at) = (ledger::uuid_at(now()), now());
    Look {
        id,
        file,
        asked,
        who: Uuid::from_u128(7),
        at,
        outcome,
        why: why.into(),
    }
}

/// All problems that verify finds.
pub(crate) async fn problems(ledger: &Ledger) -> Vec<String> {
    ledger
        .verify(None, |_, _| ())
        .await
        .unwrap()
        .problems()
        .to_vec()
}
