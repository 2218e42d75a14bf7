//! After the walk: what was worked out against what is stored.

use uuid::Uuid;

use super::leaves::Leaves;
use super::report::Report;
use crate::Error;
use crate::chain::START;
use crate::db::{Row, query, reading};
use crate::writer::{hash, number};

/// Rows whose place is not in the tree.
const OUTSIDE: [&str; 2] = [
    "SELECT id FROM entries WHERE leaf >= $1 OR leaf < 0",
    "SELECT id FROM looks WHERE leaf >= $1 OR leaf < 0",
];

impl Leaves<'_> {
    /// Compares the tree, the ends of the files and the logged heads.
    pub(super) async fn end(mut self, report: &mut Report) -> Result<(), Error> {
        self.compare_tree(report)?;
        for table in OUTSIDE {
            let rows = self
                .snapshot
                .fetch_all(query(table).bind(number(self.size)))
                .await;
            for row in rows.map_err(reading)? {
                report.problem(format!("{} is outside the tree.", row.get::<Uuid>("id")?));
            }
        }
        self.compare_files(report).await?;
        self.heads.end(self.size, report);
        self.snapshot.close().await;
        Ok(())
    }

    fn compare_tree(&self, report: &mut Report) -> Result<(), Error> {
        let (root, edge) = (
            self.stored.get::<Vec<u8>>("root")?,
            self.stored.get::<Vec<u8>>("edge")?,
        );
        if root != self.edge.root() || edge != self.edge.bytes() {
            let size = self.edge.size();
            report.problem(format!(
                "The stored head of the tree is not that of its {size} entries and looks."
            ));
        }
        Ok(())
    }

    /// Every file must end where its row says; read in pages by id.
    async fn compare_files(&mut self, report: &mut Report) -> Result<(), Error> {
        let mut after = Uuid::nil();
        loop {
            let page =
                query("SELECT id, head, head_hash FROM files WHERE id > $1 ORDER BY id LIMIT 1000");
            let rows = self
                .snapshot
                .fetch_all(page.bind(after))
                .await
                .map_err(reading)?;
            let Some(last) = rows.last() else {
                return Ok(());
            };
            after = last.get("id")?;
            for row in &rows {
                self.compare_file(row, report)?;
            }
        }
    }

    fn compare_file(&self, row: &Row, report: &mut Report) -> Result<(), Error> {
        report.files += 1;
        let (file, said) = (row.get("id")?, row.get::<i64>("head")?);
        let (seq, last) = self.files.get(&file).copied().unwrap_or((0, START));
        if (said, hash(row, "head_hash")?) != (seq, last) {
            report.problem(format!(
                "File {file} should end with number {said} and ends with number {seq}."
            ));
        }
        Ok(())
    }
}
