//! What the benches need besides the program: full data folders, and the same rows with nothing around them. It is one
//! program, because each that holds the application takes minutes to link.

mod bare;
mod fill;

use clap::Parser;

#[derive(Parser)]
enum Bench {
    /// Fills a new data folder and prints what is in it.
    Fill(fill::Fill),
    /// Reads, opens and parses every row of a bare database. Whoever starts it measures what that cost.
    Bare(bare::Read),
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Bench::parse() {
        Bench::Fill(what) => fill::fill(&what).await,
        Bench::Bare(read) => read.all(),
    }
}
