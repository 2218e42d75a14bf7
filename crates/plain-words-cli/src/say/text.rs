//! What was found, for people: the worst first, eight at once.

use std::io::{self, Write};
use std::path::Path;

use plain_words::{Level, SHOWN};

use super::Paint;
use crate::check::Checked;
use crate::found::Found;

/// Tells what was found in each file, then the sum.
pub(crate) fn text(
    out: &mut impl Write,
    checked: &[Checked],
    all: bool,
    paint: Paint,
) -> io::Result<()> {
    for Checked { path, result } in checked {
        let Ok(found) = result else { continue };
        let shown = if all {
            found.len()
        } else {
            found.len().min(SHOWN)
        };
        for found in &found[..shown] {
            one(out, path, found, paint)?;
        }
        rest(out, path, &found[shown..], paint)?;
    }
    sum(out, checked)
}

fn one(out: &mut impl Write, path: &Path, found: &Found, paint: Paint) -> io::Result<()> {
    let place = found.first();
    let at = format!("{}:{}:{}:", path.display(), place.line, place.column);
    let level = paint.level(found.level);
    let rule = paint.faint(&format!("({})", found.rule));
    if found.is_whole() {
        writeln!(out, "{at} {level} {} {rule}", found.title)?;
    } else {
        writeln!(
            out,
            "{at} {level} “{}”{} {rule}",
            one_line(&found.said),
            times(found)
        )?;
    }
    writeln!(out, "    {}", found.message)?;
    if !found.instead.is_empty() {
        writeln!(out, "    You could say: {}", found.instead.join(" · "))?;
    }
    Ok(())
}

/// Words that go over the end of a line, on one; nothing in them can steer a terminal.
fn one_line(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(char::is_control, "�")
}

fn times(found: &Found) -> String {
    match &found.places[1..] {
        [] => String::new(),
        [again] => format!(", again in line {}", again.line),
        more => format!(", {} times", more.len() + 1),
    }
}

fn rest(out: &mut impl Write, path: &Path, left: &[Found], paint: Paint) -> io::Result<()> {
    if left.is_empty() {
        return Ok(());
    }
    let words = format!("{}: {} more; --all shows them.", path.display(), left.len());
    writeln!(out, "{}", paint.faint(&words))
}

fn sum(out: &mut impl Write, checked: &[Checked]) -> io::Result<()> {
    let read: Vec<&Found> = checked
        .iter()
        .flat_map(|checked| checked.result.iter().flatten())
        .collect();
    let count = |level| read.iter().filter(|found| found.level == level).count();
    let counts = [
        (
            count(Level::Hold),
            "to look at before it goes",
            "to look at before it goes",
        ),
        (count(Level::Think), "to think about", "to think about"),
        (count(Level::Note), "note", "notes"),
    ];
    let said: Vec<String> = counts
        .iter()
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, one, more)| format!("{count} {}", if *count == 1 { one } else { more }))
        .collect();
    match (
        &said[..],
        checked.iter().any(|checked| checked.result.is_ok()),
    ) {
        (_, false) => Ok(()),
        ([], true) => writeln!(out, "Nothing to look at."),
        (said, true) => writeln!(out, "{}.", said.join(", ")),
    }
}
