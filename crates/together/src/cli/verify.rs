//! `together verify`

use std::{path::Path, process::ExitCode};

use super::Place;

pub(super) async fn verify(place: &Place, head: Option<&Path>) -> anyhow::Result<ExitCode> {
    let ledger = place.open().await?;
    let bar = indicatif::ProgressBar::new(0);
    bar.set_style(indicatif::ProgressStyle::with_template(
        "Checking {wide_bar} {pos}/{len}",
    )?);
    let report = ledger
        .verify(head, |done, all| {
            bar.set_length(all);
            bar.set_position(done);
        })
        .await?;
    bar.finish_and_clear();
    for problem in report.problems() {
        println!("{problem}");
    }
    if report.problems().is_empty() {
        println!("Nothing was changed, cut off or lost.");
        Ok(ExitCode::SUCCESS)
    } else {
        println!(
            "{} found. Stop, copy the folder as it is, and tell whoever looks after this machine.",
            report.problems().len()
        );
        Ok(ExitCode::from(1))
    }
}
