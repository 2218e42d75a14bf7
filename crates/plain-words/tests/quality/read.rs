//! Reads the labelled texts: what `tests/texts/README.md` says, and nothing else.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use plain_words::{Level, Purpose, Stage};

/// One labelled text.
pub(crate) struct Labelled {
    /// `FILE:LINE` of its header.
    pub(crate) at: String,
    pub(crate) purpose: Purpose,
    pub(crate) stage: Stage,
    /// What is known about the child: `key: value`.
    pub(crate) about: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) labels: Vec<Label>,
}

/// One finding that is expected, or that counts neither way.
pub(crate) struct Label {
    /// `FILE:LINE`.
    pub(crate) at: String,
    pub(crate) line: String,
    /// `may`: careful people differ, so it counts neither way.
    pub(crate) is_open: bool,
    pub(crate) level: Level,
    pub(crate) rules: Vec<String>,
    /// In characters; empty for the text as a whole.
    pub(crate) place: Range<usize>,
}

/// All texts of a folder, in the order of file names.
pub(crate) fn folder(name: &str) -> Vec<Labelled> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/texts")
        .join(name);
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the folder of texts is there")
        .map(|entry| entry.expect("an entry of it can be read").path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    paths.sort();
    paths.iter().flat_map(|path| file(name, path)).collect()
}

fn file(folder: &str, path: &Path) -> Vec<Labelled> {
    let all = fs::read_to_string(path).expect("a text can be read");
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let lines: Vec<(String, &str)> = all
        .lines()
        .enumerate()
        .map(|(number, line)| (format!("{folder}/{name}:{}", number + 1), line))
        .skip_while(|(_, line)| !line.starts_with("=== "))
        .collect();
    lines
        .chunk_by(|_, (_, next)| !next.starts_with("=== "))
        .map(section)
        .collect()
}

/// Header and what is known, text, labels: three parts with `---` between them.
fn section(lines: &[(String, &str)]) -> Labelled {
    let (at, header) = &lines[0];
    let parts: Vec<&[(String, &str)]> = lines[1..].split(|(_, line)| *line == "---").collect();
    let [about, text, labels] = parts[..] else {
        panic!("{at}: a section has three parts with --- between them");
    };
    let text = join(text);
    let (purpose, stage) = header_of(at, header);
    Labelled {
        at: at.clone(),
        purpose,
        stage,
        about: about.iter().filter_map(known).collect(),
        labels: labels_of(at, labels, &text),
        text,
    }
}

fn join(lines: &[(String, &str)]) -> String {
    let lines: Vec<&str> = lines.iter().map(|(_, line)| *line).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn header_of(at: &str, header: &str) -> (Purpose, Stage) {
    let (kind, _) = header[4..]
        .split_once(':')
        .unwrap_or_else(|| panic!("{at}: a header says what the text is, a colon, and its title"));
    match kind.split_once(' ') {
        None if kind == "report" => (Purpose::Report, Stage::Adult),
        None if kind == "record" => (Purpose::Record, Stage::Adult),
        Some(("letter", stage)) => (
            Purpose::Letter,
            Stage::named(stage).unwrap_or_else(|| panic!("{at}: {stage} is no stage")),
        ),
        _ => panic!("{at}: {kind} is no kind of text"),
    }
}

fn known((at, line): &(String, &str)) -> Option<(String, String)> {
    if line.trim().is_empty() {
        return None;
    }
    let (key, value) = line
        .split_once(':')
        .unwrap_or_else(|| panic!("{at}: what is known is written key: value"));
    Some((key.trim().to_owned(), value.trim().to_owned()))
}

/// The labels of a text. A text without one says `nothing`, so that no label is forgotten.
fn labels_of(at: &str, lines: &[(String, &str)], text: &str) -> Vec<Label> {
    let lines: Vec<&(String, &str)> = lines
        .iter()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .collect();
    let counts = lines.iter().any(|(_, line)| !line.starts_with("may "));
    assert!(counts, "{at}: say what is expected, or say nothing");
    lines
        .into_iter()
        .filter(|(_, line)| *line != "nothing")
        .map(|(at, line)| label(at, line, text))
        .collect()
}

fn label(at: &str, line: &str, text: &str) -> Label {
    let (is_open, rest) = line
        .strip_prefix("may ")
        .map_or((false, line), |rest| (true, rest));
    let mut words = rest.splitn(3, ' ');
    let level = match words.next() {
        Some("hold") => Level::Hold,
        Some("think") => Level::Think,
        Some("note") => Level::Note,
        _ => panic!("{at}: {line}: a label starts with hold, think or note"),
    };
    let rules = words.next().unwrap_or_default();
    Label {
        at: at.to_owned(),
        line: rest.to_owned(),
        is_open,
        level,
        rules: rules.split('/').map(str::to_owned).collect(),
        place: words.next().map_or(0..0, |words| place(at, words, text)),
    }
}

/// `"words"` are the first of them in the text, `"words"#2` the second.
fn place(at: &str, words: &str, text: &str) -> Range<usize> {
    let (words, number) = match words.rsplit_once("\"#") {
        Some((words, number)) => (
            format!("{words}\""),
            number
                .parse()
                .unwrap_or_else(|_| panic!("{at}: # needs a number")),
        ),
        None => (words.to_owned(), 1),
    };
    let words = words
        .strip_prefix('"')
        .and_then(|words| words.strip_suffix('"'))
        .unwrap_or_else(|| panic!("{at}: the words of a place stand between straight quotes"));
    let (start, _) = text
        .match_indices(words)
        .nth(number - 1)
        .unwrap_or_else(|| panic!("{at}: “{words}” is not in the text {number} times"));
    let start = text[..start].chars().count();
    start..start + words.chars().count()
}
