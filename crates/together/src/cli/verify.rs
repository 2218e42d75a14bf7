//! `together verify`

use std::{path::Path, process::ExitCode};

use anyhow::Context;

use super::Place;
use crate::my_file::check_export;

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

/// Checks a file that was given to the person it is about. It needs nothing but the export.
pub(super) fn verify_export(path: &Path) -> anyhow::Result<ExitCode> {
    let checked = check_export(path)
        .with_context(|| format!("{} cannot be read as an export", path.display()))?;
    for problem in &checked.problems {
        println!("{problem}");
    }
    if checked.problems.is_empty() {
        println!(
            "Nothing was changed, taken out or added: {} files, {} pieces of the file.",
            checked.files, checked.given
        );
        println!("Its check number is {}", checked.manifest);
        println!("Whoever gave it has this number in their file. Ask them whether it is the same.");
        Ok(ExitCode::SUCCESS)
    } else {
        println!(
            "{} found. This is not as it was given.",
            checked.problems.len()
        );
        Ok(ExitCode::from(1))
    }
}
