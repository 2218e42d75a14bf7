//! How fast the press is, and whether its memory stays flat.

mod letter;

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};
use letter::letter;
use paper::{Press, Size, html};

/// How many letters are timed.
const TIMED: u32 = 400;
/// The letters that other printers print too.
const SHARED: std::ops::Range<usize> = 100..160;

/// Letters of one page, no two alike.
#[derive(Args)]
pub(crate) struct Letters {
    /// The folder of fonts that `make assets` made.
    fonts: PathBuf,
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Prints the milliseconds of processor time that one warm letter takes, in all threads.
    Time,
    /// Prints the megabytes in use after 100 and after 1,000 letters.
    Memory,
    /// Writes letters into a folder: as web pages, for other printers, and as PDF.
    Pages {
        /// The folder.
        folder: PathBuf,
    },
}

impl Letters {
    pub(crate) fn measure(&self) -> anyhow::Result<()> {
        let fonts = read(&self.fonts)
            .with_context(|| format!("no fonts in {}: run make assets", self.fonts.display()))?;
        let press = Press::new(fonts)?;
        match &self.what {
            What::Time => time(&press),
            What::Memory => memory(&press),
            What::Pages { folder } => pages(&press, folder),
        }
    }
}

fn read(folder: &Path) -> std::io::Result<Vec<Vec<u8>>> {
    let files = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "ttf"))
        .map(std::fs::read)
        .collect()
}

fn print(press: &Press, number: usize) -> anyhow::Result<Vec<u8>> {
    let day = jiff::civil::date(2026, 11, 24);
    let file = press.pdf(&letter(number), Size::Usual, day)?;
    anyhow::ensure!(file.starts_with(b"%PDF-"), "a letter is a PDF");
    Ok(file)
}

fn time(press: &Press) -> anyhow::Result<()> {
    for number in 0..50 {
        print(press, number)?;
    }
    let began = processor()?;
    for number in 50..50 + TIMED as usize {
        print(press, number)?;
    }
    println!("{:.3}", (processor()? - began) / f64::from(TIMED));
    Ok(())
}

fn memory(press: &Press) -> anyhow::Result<()> {
    for number in 0..100 {
        print(press, number)?;
    }
    let before = resident()?;
    for number in 100..1000 {
        print(press, number)?;
    }
    println!("{before:.1}\t{:.1}", resident()?);
    Ok(())
}

fn pages(press: &Press, folder: &Path) -> anyhow::Result<()> {
    for number in SHARED {
        let document = letter(number);
        let page = format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
             <body>\n{}</body>\n</html>\n",
            document.language,
            document.title,
            html(&document)
        );
        let place = folder.join(format!("letter-{number}"));
        std::fs::write(place.with_extension("html"), page)?;
        std::fs::write(place.with_extension("pdf"), print(press, number)?)?;
    }
    Ok(())
}

/// Milliseconds of processor time that this process took so far: Linux keeps nanoseconds for each of its threads, and
/// none of those that print ends before the others.
fn processor() -> anyhow::Result<f64> {
    let mut nanoseconds = 0;
    for thread in std::fs::read_dir("/proc/self/task")? {
        let text = std::fs::read_to_string(thread?.path().join("schedstat"))?;
        let first = text.split(' ').next().unwrap_or_default();
        nanoseconds += first
            .parse::<u64>()
            .context("the first number of schedstat")?;
    }
    Ok(std::time::Duration::from_nanos(nanoseconds).as_secs_f64() * 1000.0)
}

/// The megabytes of this process that are in use, from Linux's own count of pages of 4 KiB.
fn resident() -> anyhow::Result<f64> {
    let counts = std::fs::read_to_string("/proc/self/statm")?;
    let pages = counts.split(' ').nth(1).unwrap_or_default();
    let pages: u32 = pages.parse().context("the second number of statm")?;
    Ok(f64::from(pages) * 4096.0 / 1e6)
}
