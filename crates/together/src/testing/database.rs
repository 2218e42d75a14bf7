//! A database of its own for each test: SQLite in its folder, or one on the PostgreSQL that `TOGETHER_TEST_DATABASE` names.

use std::path::Path;

use ledger::Database;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use uuid::Uuid;

/// Gone when the test ends.
pub(super) struct OwnDatabase(Option<Postgres>);

struct Postgres {
    server: String,
    name: String,
}

impl OwnDatabase {
    /// A new one: a copy of this database on the same server, or empty. On SQLite the copied folder holds it.
    pub(super) async fn like(template: Option<&str>) -> OwnDatabase {
        let Ok(server) = std::env::var("TOGETHER_TEST_DATABASE") else {
            return OwnDatabase(None);
        };
        let name = format!("together_{}", Uuid::now_v7().simple());
        let template = template.unwrap_or("template0");
        let how = "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";
        on_server(
            &server,
            format!("CREATE DATABASE {name} TEMPLATE {template} {how}"),
        )
        .await;
        OwnDatabase(Some(Postgres { server, name }))
    }

    /// Where it is.
    pub(super) fn settings(&self, folder: &Path) -> Database {
        match &self.0 {
            None => Database::Sqlite(folder.join("together.db")),
            Some(Postgres { server, name }) => {
                let (base, _) = server.rsplit_once('/').expect("a URL with a database");
                Database::Postgres(format!("{base}/{name}"))
            }
        }
    }

    /// Keeps it for as long as the server lives, to be copied. `None` on SQLite.
    pub(super) fn keep(mut self) -> Option<String> {
        self.0.take().map(|postgres| postgres.name)
    }
}

impl Drop for OwnDatabase {
    fn drop(&mut self) {
        let Some(Postgres { server, name }) = self.0.take() else {
            return;
        };
        in_a_runtime(on_server_owned(
            server,
            format!("DROP DATABASE {name} WITH (FORCE)"),
        ));
    }
}

async fn on_server(server: &str, sql: String) {
    let mut connection = PgConnection::connect(server)
        .await
        .expect("the server answers");
    let done = sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&mut connection)
        .await;
    done.expect("the server does as it is told");
}

async fn on_server_owned(server: String, sql: String) {
    on_server(&server, sql).await;
}

/// Runs something to its end, from where one cannot wait for it.
pub(super) fn in_a_runtime<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    let thread = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(work)
    });
    thread.join().expect("the work ends well")
}
