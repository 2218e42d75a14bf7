//! A statement with its values.

use std::borrow::Cow;
use std::fmt;

use sqlx::{AssertSqlSafe, Postgres, SqlSafeStr, SqlStr, Sqlite};

use super::{Db, Pool, Row, Value, reading};
use crate::Error;

/// A statement and the values for its `$1`, `$2` …, in order.
#[derive(Clone)]
pub struct Query {
    sql: Cow<'static, str>,
    values: Vec<Value>,
}

/// Begins a statement. The text is fixed when the program is built; whatever people type is bound.
pub fn query(sql: &'static str) -> Query {
    Query {
        sql: Cow::Borrowed(sql),
        values: Vec::new(),
    }
}

impl Query {
    /// A statement the ledger itself put together from fixed pieces and parameter numbers.
    pub(crate) fn built(sql: String, values: Vec<Value>) -> Self {
        Self {
            sql: Cow::Owned(sql),
            values,
        }
    }

    /// Binds the next value.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// All rows.
    pub async fn fetch_all(self, db: &Db) -> Result<Vec<Row>, Error> {
        let rows = match db.ask() {
            Pool::Sqlite(pool) => self.for_sqlite().fetch_all(pool).await.map(Row::all_sqlite),
            Pool::Postgres(pool) => self
                .for_postgres()
                .fetch_all(pool)
                .await
                .map(Row::all_postgres),
        };
        rows.map_err(reading)
    }

    /// The first row, if there is one.
    pub async fn fetch_optional(self, db: &Db) -> Result<Option<Row>, Error> {
        let row = match db.ask() {
            Pool::Sqlite(pool) => self
                .for_sqlite()
                .fetch_optional(pool)
                .await
                .map(|row| row.map(Row::from)),
            Pool::Postgres(pool) => self
                .for_postgres()
                .fetch_optional(pool)
                .await
                .map(|row| row.map(Row::from)),
        };
        row.map_err(reading)
    }

    pub(super) fn for_sqlite(
        self,
    ) -> sqlx::query::Query<'static, Sqlite, sqlx::sqlite::SqliteArguments> {
        let start = sqlx::query::<Sqlite>(text(self.sql));
        self.values
            .into_iter()
            .fold(start, |query, value| match value {
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value.map(|bytes| bytes.to_vec())),
                Value::Uuid(value) => query.bind(value),
                Value::Bool(value) => query.bind(value),
            })
    }

    pub(super) fn for_postgres(
        self,
    ) -> sqlx::query::Query<'static, Postgres, sqlx::postgres::PgArguments> {
        let start = sqlx::query::<Postgres>(text(self.sql));
        self.values
            .into_iter()
            .fold(start, |query, value| match value {
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value.map(|bytes| bytes.to_vec())),
                Value::Uuid(value) => query.bind(value),
                Value::Bool(value) => query.bind(value),
            })
    }
}

fn text(sql: Cow<'static, str>) -> SqlStr {
    match sql {
        Cow::Borrowed(sql) => sql.into_sql_str(),
        Cow::Owned(sql) => AssertSqlSafe(sql).into_sql_str(),
    }
}

impl fmt::Debug for Query {
    /// The statement, never the values.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Query({}, {} values)", self.sql, self.values.len())
    }
}
