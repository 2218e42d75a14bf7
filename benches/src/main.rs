//! What the benches need besides the program: full data folders, the same rows with nothing around them, and what is
//! measured at the calls of one crate, saves and letters. It is one program, because each that holds the application
//! takes minutes to link.

mod bare;
mod fill;
mod letters;
mod report;
mod saves;

use clap::Parser;

#[derive(Parser)]
enum Bench {
    /// Fills a new data folder and prints what is in it.
    Fill(fill::Fill),
    /// Reads, opens and parses every row of a bare database. Whoever starts it measures what that cost.
    Bare(bare::Read),
    /// Saves with many writers at once, in turn with bare SQLite.
    Saves(saves::Saves),
    /// Prints letters.
    Letters(letters::Letters),
    /// Assembles and makes a report, in turn with typst alone.
    Report(report::Reports),
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Bench::parse() {
        Bench::Fill(what) => fill::fill(&what).await,
        Bench::Bare(read) => read.all(),
        Bench::Saves(saves) => saves.measure().await,
        Bench::Letters(letters) => letters.measure(),
        Bench::Report(report) => report.measure().await,
    }
}
