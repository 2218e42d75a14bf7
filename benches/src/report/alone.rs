//! Typst with nothing of ours around it: the words of a report as anybody would write them in its own language, on the same paper, in the
//! same face, to the same standard.

use paper::{Block, Document, Inline};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, Warned},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// What every document begins with.
const HEAD: &str = "#set document(title: \"A report\")\n\
    #set page(paper: \"a4\", margin: (x: 30mm, top: 20mm, bottom: 24mm), numbering: \"1 of 1\")\n\
    #set text(font: \"Atkinson Hyperlegible Next\", size: 12pt, lang: \"en\", region: \"GB\", hyphenate: false)\n\
    #set par(leading: 0.72em, spacing: 1.35em)\n";

/// The typesetter with its fonts.
pub(super) struct Alone {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

struct Desk<'a> {
    alone: &'a Alone,
    main: Source,
}

impl Alone {
    pub(super) fn new(files: Vec<Vec<u8>>) -> Alone {
        let fonts: Vec<Font> = files
            .into_iter()
            .flat_map(|file| Font::iter(Bytes::new(file)))
            .collect();
        Alone {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }

    pub(super) fn pdf(&self, source: &str) -> anyhow::Result<Vec<u8>> {
        let path =
            VirtualPath::new("alone.typ").map_err(|_| anyhow::anyhow!("a plain name is a path"))?;
        let main = RootedPath::new(VirtualRoot::Project, path).intern();
        let desk = Desk {
            alone: self,
            main: Source::new(main, source.to_owned()),
        };
        let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
        let pages = output.map_err(|errors| anyhow::anyhow!("typst: {errors:?}"))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|_| anyhow::anyhow!("one standard cannot contradict itself"))?;
        let options = PdfOptions {
            standards,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&pages, &options);
        comemo::evict(2);
        pdf.map_err(|errors| anyhow::anyhow!("typst-pdf: {errors:?}"))
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.alone.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.alone.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.alone.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The words of a report in typst's own language.
pub(super) fn source(report: &Document) -> String {
    let blocks = report.blocks.iter().map(of_block);
    std::iter::once(HEAD.to_owned()).chain(blocks).collect()
}

fn of_block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => format!("#heading(level: {level}, {})\n", words(text)),
        Block::Numbered {
            number,
            words: held,
        } => format!("#enum(start: {number}, {})\n", words(held)),
        Block::List { items, .. } => {
            let items: Vec<String> = items.iter().map(|item| words(item)).collect();
            format!("#list({})\n", items.join(", "))
        }
        Block::Quote { words: held, who } => {
            format!(
                "#quote(block: true, {})\n#par({})\n",
                words(held),
                quoted(who)
            )
        }
        Block::Facts(facts) => {
            let items = facts.iter().map(|fact| {
                let (name, held) = (quoted(&fact.name), words(&fact.words));
                format!("terms.item({name}, {held})")
            });
            format!("#terms({})\n", items.collect::<Vec<_>>().join(", "))
        }
        Block::Signature { name, role } => {
            format!("#par({})\n#par({})\n", quoted(name), quoted(role))
        }
        _ => String::new(),
    }
}

fn words(all: &[Inline]) -> String {
    let each = all.iter().map(|inline| match inline {
        Inline::Text(text) => format!("text({})", quoted(text)),
        Inline::Strong(held) => format!("strong({})", words(held)),
        Inline::Emphasis(held) => format!("emph({})", words(held)),
        Inline::InLanguage { words: held, .. } => words(held),
        Inline::Break => "linebreak()".to_owned(),
    });
    let each: Vec<String> = each.collect();
    if each.is_empty() {
        "[]".to_owned()
    } else {
        format!("{{ {} }}", each.join("; "))
    }
}

/// Words as a string of typst's.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
