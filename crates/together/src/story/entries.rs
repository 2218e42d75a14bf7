//! What can be written about storyboards: a story in pictures, told for named people.

use std::collections::BTreeSet;

use ledger::{AttachmentId, EntryId};
use paper::Inline;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written about storyboards.
    StoryEntry {
        "story.board" 1 Board,
        "story.panel" 1 Panel,
        "story.order" 1 Order,
        "story.undone" 1 Undone,
        "story.shown" 1 Shown,
        "story.view" 1 View,
        "story.received" 1 Received,
        "story.stays" 1 Stays,
    }
}

/// A storyboard was begun; or, with `of`, it is called something else or is for other people from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// The board it changes; none begins one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<EntryId>,
    /// What it is called.
    pub title: String,
    /// A worker's own, for thinking: it is for nobody, and never is shown to anybody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub thinking: bool,
    /// Whom it is for, by name; the child is named like anybody else.
    #[serde(default)]
    pub people: BTreeSet<Slug>,
}

impl Body for Board {}

/// A picture and a few words, put at the end of a board; or, with `of`, what stands in that place from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// The board it is on.
    pub board: EntryId,
    /// The panel it changes; none: a new one, named by this entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<EntryId>,
    /// The picture, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// What the picture shows, for those who cannot see it.
    #[serde(default)]
    pub alt: String,
    /// A few words, as Markdown with mentions.
    pub words: String,
    /// Whose words they are.
    pub whose: Whose,
    /// Where they are the child's own: the entry in which they were said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<EntryId>,
}

impl Body for Panel {}

/// A picture of a panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// Drawn in the page.
    Drawn(AttachmentId),
    /// Sent in: a photograph, a scan.
    Sent(AttachmentId),
    /// One of the set, by its name.
    Chosen(String),
}

impl Picture {
    /// What is kept beside the file, where it is not one of the set.
    pub fn attached(&self) -> Option<AttachmentId> {
        match self {
            Picture::Drawn(id) | Picture::Sent(id) => Some(*id),
            Picture::Chosen(_) => None,
        }
    }
}

/// Whose words a panel has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The worker's who wrote them.
    Worker,
    /// Somebody's in the family's file, or the child's.
    Person(Slug),
}

/// The panels of a board stand in this order; one that is not among them is taken out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The board.
    pub board: EntryId,
    /// The panels.
    pub order: Vec<EntryId>,
}

impl Body for Order {}

/// A change of a board's panels does not count any more; or does again. Both stay on the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undone {
    /// The board.
    pub board: EntryId,
    /// The entry that changed it.
    pub of: EntryId,
    /// It counts again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
}

impl Body for Undone {}

/// A board was shown to somebody: exactly what they see, in the words they know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The board.
    pub board: EntryId,
    /// To whom.
    pub to: Slug,
    /// They and everybody around them, as it was known that day.
    pub readers: Audience,
    /// What it is called.
    pub title: String,
    /// Who else it is for, as this reader calls them; whom they may not know of is not there.
    #[serde(default)]
    pub also_for: Vec<String>,
    /// Who shows it.
    pub worker: String,
    /// The panels, in order.
    pub panels: Vec<ShownPanel>,
}

impl Body for Shown {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A panel as one reader sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownPanel {
    /// The panel.
    pub panel: EntryId,
    /// The entry that said what it shows then.
    pub of: EntryId,
    /// The picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// What it shows.
    #[serde(default)]
    pub alt: String,
    /// The words.
    pub words: Vec<Inline>,
    /// Whose they are, in a sentence this reader knows.
    pub whose: String,
}

/// Somebody said whether a panel they were shown is how it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// What they were shown.
    pub of: EntryId,
    /// Which panel of it.
    pub panel: EntryId,
    /// Who says it.
    pub person: Slug,
    /// "Yes", or "not like that".
    pub agrees: bool,
    /// How it is instead, as they said it; empty where they did not say.
    #[serde(default)]
    pub instead: String,
    /// Where the child said that: the entry that keeps their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<EntryId>,
}

impl Body for View {}

/// What a child's screen may say of a view: that there is one, and not what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// What was shown.
    pub of: EntryId,
    /// The panel.
    pub panel: EntryId,
    /// The child and those around the screen.
    pub readers: Audience,
}

impl Body for Received {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A panel stays as it is although somebody said "not like that": why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stays {
    /// What they said.
    pub of: EntryId,
    /// Why it stays.
    pub because: String,
}

impl Body for Stays {}

fn line(entry: &StoryEntry, t: &Words) -> Line {
    let nothing = String::new();
    let (title, text) = match entry {
        StoryEntry::Board(board) if board.of.is_some() => (t.story_line_named(), &board.title),
        StoryEntry::Board(board) if board.thinking => (t.story_line_thinking(), &board.title),
        StoryEntry::Board(board) => (t.story_line_begun(), &board.title),
        StoryEntry::Panel(panel) if panel.of.is_some() => (t.story_line_changed(), &panel.words),
        StoryEntry::Panel(panel) => (t.story_line_panel(), &panel.words),
        StoryEntry::Order(_) => (t.story_line_order(), &nothing),
        StoryEntry::Undone(undone) if undone.again => (t.story_line_again(), &nothing),
        StoryEntry::Undone(_) => (t.story_line_undone(), &nothing),
        StoryEntry::Shown(shown) => (t.story_line_shown(), &shown.title),
        StoryEntry::View(view) if view.agrees => (t.story_line_yes(), &view.instead),
        StoryEntry::View(view) => (t.story_line_no(), &view.instead),
        StoryEntry::Received(_) => (t.story_line_received(), &nothing),
        StoryEntry::Stays(stays) => (t.story_line_stays(), &stays.because),
    };
    Line {
        title,
        text: text.clone(),
        theirs: false,
    }
}
