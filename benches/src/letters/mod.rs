//! How fast the press is, and whether its memory stays flat.

mod forms;
mod letter;

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};
use letter::letter;
use paper::{Document, Manner, PICTURES, Press, Size, html};

/// How many letters are timed.
const TIMED: u32 = 400;
/// The letters that other printers print too.
const SHARED: std::ops::Range<usize> = 100..160;

/// Of the letters in every form, how many there are, and those that other printers print too: as many of each kind.
const ALL_FORMS: usize = 1000;
const SHARED_FORMS: std::ops::Range<usize> = 9 * forms::KINDS..20 * forms::KINDS;

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
    /// Prints 1,000 letters in every form and language. Of the ones that others print too, the milliseconds of processor time for
    /// each; the megabytes in use after 100 and after all. Every tenth is kept as PDF.
    Forms {
        /// The folder.
        folder: PathBuf,
        /// The folder of pictures that `make assets` made.
        symbols: PathBuf,
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
            What::Forms { folder, symbols } => all_forms(folder, symbols),
        }
    }
}

pub(crate) fn read(folder: &Path) -> std::io::Result<Vec<Vec<u8>>> {
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
    printed(press, &letter(number), Size::Usual)
}

fn printed(press: &Press, document: &Document, size: Size) -> anyhow::Result<Vec<u8>> {
    let day = jiff::civil::date(2026, 11, 24);
    let file = press.pdf(document, size, day)?;
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
        let place = folder.join(format!("letter-{number}"));
        std::fs::write(place.with_extension("html"), page(&letter(number), ""))?;
        std::fs::write(place.with_extension("pdf"), print(press, number)?)?;
    }
    Ok(())
}

/// A document as a page for other printers. Their style sheet goes by the classes.
fn page(document: &Document, classes: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
         <body class=\"{classes}\">\n{}</body>\n</html>\n",
        document.language,
        document.title,
        html(document)
    )
}

fn all_forms(folder: &Path, symbols: &Path) -> anyhow::Result<()> {
    let press = together::web::press()?;
    let (mut spent, mut after_100) = (0.0, 0.0);
    for number in 0..ALL_FORMS {
        let (document, size) = forms::nth(number);
        let began = processor()?;
        let file = printed(&press, &document, size)?;
        let took = processor()? - began;
        let place = folder.join(format!("form-{number}"));
        if SHARED_FORMS.contains(&number) {
            spent += took;
            let pictures = format!("file://{}/", symbols.canonicalize()?.display());
            let page = page(&document, classes(&document, size)).replace(PICTURES, &pictures);
            std::fs::write(place.with_extension("html"), page)?;
            std::fs::write(place.with_extension("pdf"), &file)?;
        }
        if number % 10 == 0 {
            let place = folder.join(format!("tenth-{number}"));
            std::fs::write(place.with_extension("pdf"), &file)?;
        }
        if number == 99 {
            after_100 = resident()?;
        }
    }
    let each = spent / f64::from(u32::try_from(SHARED_FORMS.len())?);
    println!("{each:.3}\t{after_100:.1}\t{:.1}", resident()?);
    Ok(())
}

fn classes(document: &Document, size: Size) -> &'static str {
    match (size, document.manner) {
        (Size::Large, _) => "form large",
        (Size::EasyRead, Manner::Younger) => "form easy younger",
        (Size::EasyRead, _) => "form easy",
        (Size::Usual, Manner::Younger) => "form younger",
        (Size::Usual | Size::Address, _) => "form",
    }
}

/// Milliseconds of processor time that this process took so far: Linux keeps nanoseconds for each of its threads, and
/// none of those that print ends before the others.
pub(crate) fn processor() -> anyhow::Result<f64> {
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
