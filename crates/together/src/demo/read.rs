//! Reads the demo's files. What is wrong with one is named with file and line.

use jiff::{Span, civil::Date};
use serde::Deserialize;
use toml::Spanned;

use super::Data;
use crate::{about_me::Way, house::Workday, letters::LetterKind, reports::ReportKind};

/// A file of the demo that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("demo/{file}, line {line}: {what}. Mend the file and start again")]
pub struct BrokenFile {
    /// Which file.
    pub file: String,
    /// Which line.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl BrokenFile {
    /// At this byte of the text.
    pub(super) fn at(
        file: &str,
        text: &str,
        byte: usize,
        what: impl std::fmt::Display,
    ) -> BrokenFile {
        let line = 1 + text
            .bytes()
            .take(byte)
            .filter(|byte| *byte == b'\n')
            .count();
        BrokenFile {
            file: file.to_owned(),
            line,
            what: what.to_string().trim().to_owned(),
        }
    }
}

/// `staff.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// Where a reply sheet is posted back to.
    pub(super) office: String,
    /// Who is on duty on each day of the week, by slug.
    pub(super) duty: std::collections::BTreeMap<Workday, String>,
    /// Who supervises whom: each worker's slug, and their supervisor's.
    pub(super) supervised: std::collections::BTreeMap<String, String>,
    /// Who learns: as what, and who looks at what they write.
    #[serde(default)]
    pub(super) learners: std::collections::BTreeMap<String, Learner>,
    /// Everybody.
    pub staff: Vec<Person>,
}

/// Somebody who learns.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Learner {
    pub(super) stage: crate::learning::Stage,
    pub(super) supervisor: String,
}

/// One of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) first_name: String,
    pub(super) pronouns: String,
    pub(super) role: String,
    pub(super) about: String,
    pub(super) reach: String,
}

/// A family's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// The day of its story that is today.
    #[serde(default)]
    pub stands_at: Option<Spanned<String>>,
    #[serde(default)]
    #[serde(rename = "family_entry")]
    pub(super) shared: Vec<Entry>,
    #[serde(default)]
    pub(super) child: Vec<Child>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Child {
    pub(super) slug: Spanned<String>,
    pub(super) court_name: String,
    pub(super) birthday: Option<Spanned<String>>,
    pub(super) age: Option<i16>,
    pub(super) born: Option<Spanned<String>>,
    pub(super) opened: Spanned<String>,
    #[serde(default)]
    pub(super) workers: Vec<Works>,
    #[serde(default)]
    pub(super) entry: Vec<Entry>,
    #[serde(default)]
    pub(super) letter: Vec<Letter>,
    #[serde(default)]
    pub(super) report: Vec<PastReport>,
    #[serde(default)]
    pub(super) show: Vec<Show>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Works {
    pub(super) staff: Spanned<String>,
    pub(super) day: Spanned<String>,
    #[serde(default)]
    pub(super) guardian: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) day: Spanned<String>,
    pub(super) at: Option<jiff::civil::Time>,
    pub(super) on: Option<Spanned<String>>,
    pub(super) by: Spanned<String>,
    pub(super) kind: Spanned<String>,
    pub(super) label: Option<String>,
    pub(super) body: toml::Value,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Letter {
    pub(super) day: Spanned<String>,
    pub(super) by: Spanned<String>,
    /// What kind of letter; left out, the first.
    #[serde(default = "first")]
    pub(super) kind: LetterKind,
    pub(super) way: Way,
    #[serde(default)]
    pub(super) around: Vec<crate::file::Slug>,
    pub(super) title: String,
    pub(super) text: String,
}

/// A report for the court: filed as the page files it, or begun and waiting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PastReport {
    pub(super) day: Spanned<String>,
    pub(super) at: Option<jiff::civil::Time>,
    /// When it went, where it was written into this file on a later day.
    pub(super) on: Option<Spanned<String>>,
    pub(super) by: Spanned<String>,
    pub(super) label: Option<String>,
    pub(super) kind: ReportKind,
    /// The label of the report that it corrects.
    pub(super) corrects: Option<Spanned<String>>,
    /// Who of the family gets it.
    #[serde(default)]
    pub(super) to: Vec<crate::file::Slug>,
    #[serde(default)]
    pub(super) others: Vec<String>,
    /// What was written; left out, it is assembled from the file as it is on that day, and waits to be written.
    pub(super) text: Option<String>,
}

/// A plan or a storyboard that the child was shown, as the page shows it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Show {
    pub(super) day: Spanned<String>,
    pub(super) at: Option<jiff::civil::Time>,
    pub(super) by: Spanned<String>,
    pub(super) label: Option<String>,
    /// The label of a storyboard; left out, it is the plan.
    pub(super) story: Option<Spanned<String>>,
}

fn first() -> LetterKind {
    LetterKind::Introductory
}

/// Reads TOML; an error is named with file and line.
pub(super) fn read<T: serde::de::DeserializeOwned>(
    file: &str,
    text: &str,
) -> Result<T, BrokenFile> {
    toml::from_str(text).map_err(|cause| {
        BrokenFile::at(
            file,
            text,
            cause.span().map_or(0, |span| span.start),
            cause.message(),
        )
    })
}

impl People {
    /// The people inside the program.
    pub fn embedded() -> Result<People, BrokenFile> {
        read("staff.toml", &embedded("staff.toml")?)
    }
}

/// A file inside the program.
pub(super) fn embedded(path: &str) -> Result<String, BrokenFile> {
    let missing = || BrokenFile {
        file: path.to_owned(),
        line: 1,
        what: "the file is not there".to_owned(),
    };
    let file = Data::get(path).ok_or_else(missing)?;
    String::from_utf8(file.data.into_owned()).map_err(|_| BrokenFile {
        file: path.to_owned(),
        line: 1,
        what: "it is not UTF-8".to_owned(),
    })
}

/// All families inside the program, by name.
pub(super) fn families() -> impl Iterator<Item = String> {
    Data::iter()
        .filter(|path| path.starts_with("families/"))
        .map(std::borrow::Cow::into_owned)
}

/// A day of a story: `D`, `D-38`, `D+4`. `d` is the day that `D` stands for.
pub fn day_of_story(text: &str, d: Date) -> Option<Date> {
    let rest = text.strip_prefix('D')?;
    if rest.is_empty() {
        return Some(d);
    }
    if !rest.starts_with(['+', '-']) {
        return None;
    }
    let days: i32 = rest.parse().ok()?;
    d.checked_add(Span::new().try_days(days).ok()?).ok()
}
