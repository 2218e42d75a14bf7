//! A report of twenty pages: assembled from a file, and made into a PDF and a Word file; and typst alone with the same words.

mod alone;

use std::path::PathBuf;

use alone::Alone;
use clap::Args;
use ledger::{FileId, Ledger, Purpose, Settings};
use together::{
    clock::{Clock, day},
    door::{Door, OpenFile, Viewer},
    reports::{About, ReportKind, assembled, document, made},
};

use crate::letters::{processor, read};

/// As many pages as the report has at least.
const PAGES: usize = 20;
/// How often each is made in a round, after as many that are not timed.
const TIMES: u32 = 8;

/// A report from the first child of a folder that was filled.
#[derive(Args)]
pub(crate) struct Reports {
    /// The data folder.
    data: PathBuf,
    /// The child.
    child: uuid::Uuid,
    /// The folder of fonts that `make assets` made.
    fonts: PathBuf,
}

impl Reports {
    /// Prints the milliseconds of processor time of ours and of typst alone, and how many pages each has.
    pub(crate) async fn measure(&self) -> anyhow::Result<()> {
        let ledger = Ledger::open(&Settings::in_folder(&self.data, Purpose::Demo)).await?;
        let now = jiff::Timestamp::now();
        let (clock, _) = Clock::fixed(now);
        let door = Door::new(ledger.clone(), clock);
        let opened = door.open(&Viewer::program(), FileId(self.child)).await;
        let file = opened.map_err(|error| anyhow::anyhow!("the file does not open: {error:?}"))?;
        let press = together::web::press()?;
        let today = day(now);
        let more = filler(&file, &press, today)?;
        let alone = Alone::new(read(&self.fonts)?);
        let (mut ours, mut typst) = (0.0, 0.0);
        let (mut pages, mut pages_alone) = (0, 0);
        for number in 0..2 * TIMES {
            // No two are alike, as no two reports are.
            let more = format!("This is report {number}. {more}");
            let began = processor()?;
            let report = whole(&file, &more, today)?;
            let files = made(&press, &report, today).map_err(anyhow::Error::msg)?;
            let took = processor()? - began;
            pages = paper::pages(&files[0].2)?;
            let source = alone::source(&report);
            let began = processor()?;
            let pdf = alone.pdf(&source)?;
            let took_alone = processor()? - began;
            pages_alone = paper::pages(&pdf)?;
            if number >= TIMES {
                ours += took;
                typst += took_alone;
            }
        }
        ledger.close().await;
        let each = |all: f64| all / f64::from(TIMES);
        println!(
            "{:.1}\t{:.1}\t{pages}\t{pages_alone}",
            each(ours),
            each(typst)
        );
        Ok(())
    }
}

/// The report: what is assembled, and the writer's own text.
fn whole(file: &OpenFile, more: &str, today: jiff::civil::Date) -> anyhow::Result<paper::Document> {
    let about = About {
        file,
        others: &[],
        kind: ReportKind::Section7,
        corrects: None,
        adds_to: None,
    };
    let text = assembled(&about, today)? + "\n\n" + more;
    let worker = file.opening.main_worker();
    let worker = &worker
        .ok_or_else(|| anyhow::anyhow!("nobody works with the child"))?
        .who;
    Ok(document(&about, &text, worker, today).document)
}

/// What the writer adds until the report has twenty pages.
fn filler(
    file: &OpenFile,
    press: &paper::Press,
    today: jiff::civil::Date,
) -> anyhow::Result<String> {
    let mut text = String::new();
    for number in 0.. {
        let pdf = press.pdf(&whole(file, &text, today)?, paper::Size::Usual, today)?;
        if paper::pages(&pdf)? >= PAGES {
            break;
        }
        for line in 0..4 {
            let told = format!(
                "\n\nI saw this on visit {number}, and again when I came back {line} days later: it was quiet in the kitchen, the \
                 homework lay on the table, and nobody had to ask twice where the shoes were. What was said then stands above. It is \
                 one of the things that I weigh, and it does not decide anything by itself.",
            );
            text += &told;
        }
        text += "\n\n## What this means\n\n- It was calm on each of these days.\n- Nobody was asked to choose.";
    }
    Ok(text)
}
