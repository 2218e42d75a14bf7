//! What a document is, before it becomes paper, a page or plain text.

use serde::{Deserialize, Serialize};

/// One letter or other document for one reader, with every word that it will show.
///
/// The JSON form of this type is kept on files, so its names do not change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What the document is, for a PDF reader's title bar and a page's label. It is not printed.
    pub title: String,
    /// The language the words are in, as a BCP 47 tag: `en-GB`, `cy`, `ar`.
    pub language: String,
    /// Who it should feel made for.
    pub manner: Manner,
    /// The sender, a line each: name, role, how to reach them. Stands at the top, at the far side.
    pub from: Vec<String>,
    /// Name and address, a line each, where an envelope's window shows them. Empty: no room is left for a window.
    pub to: Vec<String>,
    /// The day it was written, in words. Empty: no date.
    pub date: String,
    /// The letter, from its greeting to its signature.
    pub blocks: Vec<Block>,
    /// The reply sheet, on a page of its own. Empty: none. A last paragraph stands at its foot, as how to send it back.
    pub reply: Vec<Block>,
}

/// Who a document should feel made for: faces, sizes and warmth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// About 7 to 11: Lexend, 14 pt, round and roomy.
    Younger,
    /// 12 and over: Atkinson Hyperlegible Next, 12 pt, calm, nothing babyish.
    Older,
    /// Parents, carers and professionals: as `Older`, quieter still.
    Adult,
    /// The court and everybody who gets what it gets: as `Adult`, with its title above and its number below each page.
    Court,
}

/// One piece of a document, as tall as a paragraph or more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading. Levels begin at 1; a level that skips one is drawn in.
    Heading {
        /// How deep: 1 is the highest.
        level: u8,
        /// What it says.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A paragraph with a number that others can point to.
    Numbered {
        /// Its number. Whoever makes the document counts.
        number: u32,
        /// What it says.
        words: Vec<Inline>,
    },
    /// What stands at the head of a document: which court, whose report, which day. Each with its name.
    Facts(Vec<Fact>),
    /// A list, with numbers or with points.
    List {
        /// Numbers, because the order matters.
        ordered: bool,
        /// What it lists.
        items: Vec<Vec<Inline>>,
    },
    /// Somebody's own words, and who said them.
    Quote {
        /// The words, exactly.
        words: Vec<Inline>,
        /// Who said them. Empty: not said here.
        who: String,
    },
    /// Room to sign by hand, then who signed.
    Signature {
        /// The name under the signature.
        name: String,
        /// Their job, in words the reader knows. Empty: not said here.
        role: String,
    },
    /// Lines to write on.
    WritingLines {
        /// What to write there.
        label: String,
        /// How many lines.
        lines: u8,
    },
    /// Boxes to tick, any number of them.
    TickBoxes {
        /// What is asked.
        label: String,
        /// What can be ticked.
        choices: Vec<String>,
    },
    /// One idea with a picture beside it, as Easy Read has them.
    Pictured {
        /// The name of a picture that the press has. Empty: none stands beside these words.
        picture: String,
        /// What it shows, for those who cannot see it.
        alt: String,
        /// The words.
        words: Vec<Inline>,
    },
    /// A story in pictures, in this order: each with a few words under it.
    Panels(Vec<Panel>),
    /// The same text in two languages, one beside the other.
    SideBySide {
        /// The two languages, the document's own first.
        languages: [Tongue; 2],
        /// What stands beside what.
        rows: Vec<[Vec<Block>; 2]>,
    },
    /// A box to draw in.
    DrawingBox {
        /// What to draw, printed above the box and read aloud in its place.
        label: String,
    },
}

/// One line of the head of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is: `Court`.
    pub name: String,
    /// What it says.
    pub words: Vec<Inline>,
}

/// One picture of a story, and its words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// Which one it is: `1`.
    pub number: String,
    /// The name of a picture that the press has, or of one that came with the document. Empty: it has words alone.
    pub picture: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// The words.
    pub words: Vec<Inline>,
    /// Whose words they are. Empty: not said here.
    pub whose: String,
}

/// A language, as a document names it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tongue {
    /// As a BCP 47 tag: `cy`.
    pub tag: String,
    /// What it calls itself: `Cymraeg`.
    pub name: String,
}

/// Words, and how they are said. A line break inside a text is a `Break`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Plain words. Never markup, whatever they contain.
    Text(String),
    /// Words that must not be missed.
    Strong(Vec<Inline>),
    /// Words said with a different voice.
    Emphasis(Vec<Inline>),
    /// Words in another language than the document's, so that they are read aloud in its own voice.
    InLanguage {
        /// As a BCP 47 tag: `pl`, `ar`, `ar-Latn` for Arabic in our letters.
        language: String,
        /// The words.
        words: Vec<Inline>,
    },
    /// A new line in the same paragraph.
    Break,
}

impl Inline {
    /// Plain words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }
}

impl Block {
    /// A paragraph of plain words.
    pub fn paragraph(words: impl Into<String>) -> Self {
        Self::Paragraph(vec![Inline::text(words)])
    }

    /// A heading of plain words.
    pub fn heading(level: u8, words: impl Into<String>) -> Self {
        Self::Heading {
            level,
            text: vec![Inline::text(words)],
        }
    }
}
