//! The export: the file to be read (a page and paper), the same for programs with its fields explained in words, what is kept with it,
//! and a manifest with the hash of each.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use ledger::AttachmentId;
use paper::{Block, Document, Inline, PaperError, Press, Size};
use serde::{Deserialize, Serialize};

use super::{
    entries::Held,
    items::Item,
    manifest::{DATA, Files, Manifest, hash},
};
use crate::web::{say_date, words};

/// What an export is made from: nothing that is not looked at comes this far.
pub(super) struct Contents {
    /// What whoever asked is called, and how the pages should feel made for them.
    pub(super) name: String,
    pub(super) manner: paper::Manner,
    /// When it was asked, and when it is made.
    pub(super) asked: Date,
    pub(super) made: Date,
    /// Who answers questions about it.
    pub(super) worker: String,
    /// What is given, in order of time.
    pub(super) given: Vec<Item>,
    /// What is held back, and why.
    pub(super) held: Vec<(super::kinds::Kind, Held)>,
    /// What is kept with what is given.
    pub(super) beside: BTreeMap<AttachmentId, Vec<u8>>,
}

/// One piece of a file, as programs read it. Its fields are explained in [`SCHEMA`].
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Piece {
    id: String,
    kind: String,
    day: Date,
    written: Date,
    by: String,
    what: String,
    words: Vec<String>,
    own_words: bool,
    files: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Given {
    #[serde(flatten)]
    piece: Piece,
    sha256: String,
}

/// Several pieces of one kind that are held back for one reason.
#[derive(Serialize, Deserialize)]
struct HeldBack {
    kind: String,
    how_many: usize,
    reason: String,
    because: String,
}

#[derive(Serialize, Deserialize)]
struct Data {
    what: String,
    name: String,
    asked: Date,
    made: Date,
    given: Vec<Given>,
    held_back: Vec<HeldBack>,
}

const SCHEMA_FILE: &str = "what-the-fields-mean.txt";

/// The schema, in words, for whoever reads the data without this program.
const SCHEMA: &str = "\
What the fields in my-file.json mean
====================================

It is JSON (RFC 8259) in UTF-8. Days are written year-month-day.

what        What this file is.
name        What the person who asked is called here.
asked       The day they asked for their file. What was written later is not in it.
made        The day this was made.

given       The pieces of the file that are given, in order of time. Each has:
  id          The number of the entry in the file. No two are the same.
  kind        What kind of thing it is: about-me, said, letters, visits, came-in, promises,
              stories, court, people, decisions, supervision, telling, work or other.
  day         The day it happened.
  written     The day it was written down.
  by          Who wrote it, as they were called then.
  what        What happened, in a few words.
  words       The words of it, a text for each paragraph or field, as they were written. Where
              a part is left out, it says so at that place, in brackets and with the reason.
  own_words   true where they are the child's own words, exactly as said.
  files       What was kept with it: where it lies in this folder.
  sha256      The SHA-256 hash of the fields above, from id to files, as compact JSON in
              this order. manifest.json has it too.

held_back   What is not given: how many pieces of which kind, what sort of reason it is
            (another: it is about somebody else; harm: it could hurt somebody badly;
            confidence: somebody told us in confidence; court: the court decides who may
            read it), and the reason in words.

How to check that nothing was changed
-------------------------------------

manifest.json lists every other file with its SHA-256 hash. manifest.sha256 has the hash
of manifest.json. Whoever gave you this wrote that hash down in the file they keep, so
you can ask them whether yours is the same.

With Together:     together verify --export THIS-FOLDER
Without it:        sha256sum -c manifest.sha256
                   and compare each hash in manifest.json with what sha256sum says.
";

/// The pieces of an export's data with their hashes, worked out again; none where it cannot be read or a hash is wrong.
pub(super) fn pieces(data: &[u8]) -> Option<BTreeMap<String, String>> {
    let data: Data = serde_json::from_slice(data).ok()?;
    let each = data.given.into_iter().map(|given| {
        let again = hash(&serde_json::to_vec(&given.piece).ok()?);
        (again == given.sha256).then_some((given.piece.id, again))
    });
    each.collect()
}

/// Every file of the export, and the hash of its manifest. The error is a sentence.
pub(super) fn export(press: &Press, contents: &Contents) -> Result<(Files, String), String> {
    let broken = |cause: serde_json::Error| words().my_file_cannot_make(cause.to_string());
    let document = document(contents);
    let pdf = printed(press, &document, contents.made)?;
    let mut files = Files::new();
    for item in &contents.given {
        for (id, path) in paths(item) {
            if let Some(bytes) = contents.beside.get(&id) {
                files.insert(path, bytes.clone());
            }
        }
    }
    files.insert("my-file.html".to_owned(), page(&document).into_bytes());
    files.insert("my-file.pdf".to_owned(), pdf);
    files.insert(SCHEMA_FILE.to_owned(), SCHEMA.as_bytes().to_vec());
    let data = data(contents);
    let given = data.given.iter();
    let given = given.map(|one| (one.piece.id.clone(), one.sha256.clone()));
    let given = given.collect();
    let text = serde_json::to_vec_pretty(&data).map_err(broken)?;
    files.insert(DATA.to_owned(), text);
    let what = words().my_file_manifest_what();
    let manifest = Manifest::seal(what, &mut files, given, contents.held.len());
    Ok((files, manifest.map_err(broken)?))
}

fn data(contents: &Contents) -> Data {
    let given = contents.given.iter().map(|item| {
        let piece = Piece {
            id: item.id.to_string(),
            kind: item.kind.value().to_owned(),
            day: item.on,
            written: item.written,
            by: item.by.clone(),
            what: item.title.clone(),
            words: item.words.clone(),
            own_words: item.theirs,
            files: paths(item).into_iter().map(|(_, path)| path).collect(),
        };
        let bytes = serde_json::to_vec(&piece).expect("a piece is plain data");
        Given {
            sha256: hash(&bytes),
            piece,
        }
    });
    Data {
        what: words().my_file_manifest_what(),
        name: contents.name.clone(),
        asked: contents.asked,
        made: contents.made,
        given: given.collect(),
        held_back: held(contents)
            .into_iter()
            .map(|((kind, reason, because), how_many)| HeldBack {
                kind: kind.value().to_owned(),
                how_many,
                reason: reason.value().to_owned(),
                because,
            })
            .collect(),
    }
}

type Why = (super::kinds::Kind, super::entries::Reason, String);

/// What is held back, what belongs together counted together, in the order of the kinds.
fn held(contents: &Contents) -> Vec<(Why, usize)> {
    let mut all: Vec<(Why, usize)> = Vec::new();
    for (kind, held) in &contents.held {
        let why = (*kind, held.kind, held.because.clone());
        match all.iter_mut().find(|(one, _)| *one == why) {
            Some((_, count)) => *count += 1,
            None => all.push((why, 1)),
        }
    }
    all.sort_by_key(|((kind, _, _), _)| *kind);
    all
}

/// Where what is kept with a piece lies in the export. Its name says the day and nothing else.
fn paths(item: &Item) -> Vec<(AttachmentId, String)> {
    let each = item.files.iter().map(|(id, media)| {
        let path = format!("with/{}-{id}.{}", item.on, ending(media));
        (*id, path)
    });
    each.collect()
}

fn ending(media: &str) -> &'static str {
    match media.split(';').next().unwrap_or_default() {
        "application/pdf" => "pdf",
        "text/html" => "html",
        "text/plain" => "txt",
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        "audio/mp4" => "m4a",
        "audio/wav" => "wav",
        "audio/mpeg" => "mp3",
        "audio/ogg" => "ogg",
        "audio/webm" | "video/webm" => "webm",
        "video/mp4" => "mp4",
        _ => "bin",
    }
}

/// The file, to be read.
fn document(contents: &Contents) -> Document {
    let t = words();
    let mut blocks = vec![
        Block::heading(1, t.my_file_of(&contents.name)),
        Block::paragraph(t.my_file_paper_what(say_date(contents.asked), say_date(contents.made))),
        Block::paragraph(t.my_file_paper_words()),
        Block::paragraph(t.my_file_paper_ask(&contents.worker)),
        Block::heading(2, t.my_file_paper_held()),
    ];
    let held = held(contents);
    let parts = contents.given.iter().filter(|item| item.left_out).count();
    if held.is_empty() && parts == 0 {
        blocks.push(Block::paragraph(t.my_file_paper_nothing_held()));
    } else if !held.is_empty() {
        blocks.push(Block::paragraph(t.my_file_paper_held_what()));
        let items = held.into_iter().map(|((kind, reason, because), count)| {
            let say = t.my_file_paper_held_one(kind.say(t), count, reason.say(t), because);
            vec![Inline::text(say)]
        });
        blocks.push(Block::List {
            ordered: false,
            items: items.collect(),
        });
    }
    if parts > 0 {
        blocks.push(Block::paragraph(t.my_file_paper_parts(parts)));
    }
    blocks.push(Block::heading(2, t.my_file_paper_in_order()));
    let mut year = None;
    for item in &contents.given {
        if year.replace(item.on.year()) != Some(item.on.year()) {
            blocks.push(Block::heading(2, item.on.year().to_string()));
        }
        blocks.extend(of(item));
    }
    Document {
        title: t.my_file_of(&contents.name),
        language: "en-GB".to_owned(),
        manner: contents.manner,
        from: vec![contents.worker.clone()],
        to: Vec::new(),
        date: say_date(contents.made),
        blocks,
        reply: Vec::new(),
    }
}

fn of(item: &Item) -> Vec<Block> {
    let t = words();
    let mut blocks = vec![Block::heading(
        3,
        format!("{}: {}", say_date(item.on), item.title),
    )];
    for (number, text) in item.words.iter().enumerate() {
        let own = item.theirs && number == 0;
        for paragraph in text.split("\n\n").map(str::trim) {
            if own {
                blocks.push(Block::Quote {
                    words: lines(paragraph),
                    who: String::new(),
                });
            } else if !paragraph.is_empty() {
                blocks.push(Block::Paragraph(lines(paragraph)));
            }
        }
    }
    let files: Vec<Vec<Inline>> = paths(item)
        .into_iter()
        .map(|(_, path)| vec![Inline::text(path)])
        .collect();
    if !files.is_empty() {
        blocks.push(Block::paragraph(t.my_file_paper_with()));
        blocks.push(Block::List {
            ordered: false,
            items: files,
        });
    }
    let by = if item.written == item.on {
        t.my_file_paper_by(&item.by)
    } else {
        t.my_file_paper_by_later(&item.by, say_date(item.written))
    };
    blocks.push(Block::Paragraph(vec![Inline::Emphasis(vec![
        Inline::text(by),
    ])]));
    blocks
}

fn lines(paragraph: &str) -> Vec<Inline> {
    let mut all = Vec::new();
    for line in paragraph.lines() {
        if !all.is_empty() {
            all.push(Inline::Break);
        }
        all.push(Inline::text(line.trim()));
    }
    all
}

/// Small, and of its own: the page opens anywhere, in twenty years too.
const STYLE: &str = "body{margin:0 auto;max-width:44rem;padding:1.5rem;font:1.1rem/1.6 system-ui,sans-serif;color:#1d1a16;background:#fffdf9}h1,h2,h3{line-height:1.25}h3{margin-top:2.2rem}blockquote{margin:1rem 0;padding:.4rem 1rem;border-left:.3rem solid #7a5c99}img{max-width:100%}";

/// The page: whole, with nothing that is fetched.
fn page(document: &Document) -> String {
    let title = paper::words_html(&[Inline::text(&document.title)]);
    // A document's headings begin one lower than the page's own.
    let rest = Document {
        blocks: document.blocks.iter().skip(1).cloned().collect(),
        ..document.clone()
    };
    format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{}</main>\n</body>\n</html>\n",
        paper::html(&rest)
    )
}

/// The paper. A sign that no font here has is shown as a question mark on paper; the page and the data have it as it is.
fn printed(press: &Press, document: &Document, day: Date) -> Result<Vec<u8>, String> {
    let cannot = |cause: PaperError| words().my_file_cannot_make(cause.to_string());
    match press.pdf(document, Size::Usual, day) {
        Err(PaperError::NoGlyph(signs)) => {
            let signs: BTreeSet<char> = signs.into_iter().collect();
            let plainer = without(document, &signs)
                .map_err(|cause| words().my_file_cannot_make(cause.to_string()))?;
            press.pdf(&plainer, Size::Usual, day).map_err(cannot)
        }
        other => other.map_err(cannot),
    }
}

fn without(document: &Document, signs: &BTreeSet<char>) -> serde_json::Result<Document> {
    let text = serde_json::to_string(document)?;
    let plainer = text
        .chars()
        .map(|c| if signs.contains(&c) { '?' } else { c });
    serde_json::from_str(&plainer.collect::<String>())
}
