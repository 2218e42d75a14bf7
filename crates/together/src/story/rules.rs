//! What a reader gets of a storyboard, in the words they know, and whether it may be shown to them.

use ledger::EntryId;
use paper::{Block, Inline};

use super::{
    Panel, Picture, Placed, Shown, ShownPanel, Storyboard, Whose, own_pictures::came_with,
};
use crate::{
    about_me::Spoken,
    door::OpenFile,
    file::{Audience, Reader, Readers, Slug, Stamp},
    letters::render,
    people::{Naming, naming},
    voice::{Voice, may_read},
    web::{kept_in_english, words},
};

/// Everybody who sees it when it is shown to this person. A child has it beside the worker, or takes it home on paper, where somebody may
/// open their post. Of a grown-up only somebody who asked knows that they are alone with it.
pub(crate) fn readers(file: &OpenFile, to: &Slug, alone: bool) -> Readers {
    if to != file.child() {
        return Readers::person(to, (!alone).then_some(Reader::Unknown));
    }
    let (beside, post) = (file.readers_on_screen(true), file.readers_by_post());
    let people = beside.people().chain(post.people()).cloned();
    let unknown = beside.has_unknown() || post.has_unknown();
    let around: Vec<Reader> = people
        .map(Reader::Person)
        .chain(unknown.then_some(Reader::Unknown))
        .collect();
    Readers::person(to, around)
}

/// Whom a board can be for: the child, and the grown-ups of the family's file. Brothers and sisters have files of their own.
pub(super) fn people(file: &OpenFile) -> Vec<Slug> {
    let all = file.families().flat_map(|family| family.people.all());
    let grown_ups = all.filter(|person| !person.child);
    std::iter::once(file.child().clone())
        .chain(grown_ups.map(|person| person.slug.clone()))
        .collect()
}

/// Why a board may not be shown to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Held {
    /// It is a worker's own, for thinking.
    Thinking,
    /// It is not for them.
    NotForThem,
    /// It has no panels.
    Empty,
    /// A panel names somebody they may not know of, or says whose words they are.
    Unknown {
        /// Which panel, from 1.
        number: usize,
        /// Whom, as the panel has it.
        name: String,
    },
    /// A panel has a picture that the child gave us, and nobody chose that these may see it.
    OwnPicture {
        /// Which panel, from 1.
        number: usize,
    },
    /// A panel has the child's own words, and the child has not said yes to it.
    AskFirst {
        /// Which panel, from 1.
        number: usize,
    },
}

impl Held {
    /// As a sentence that says what to do.
    pub(super) fn say(&self, file: &OpenFile, to: &Slug) -> String {
        let t = words();
        let called = crate::letters::called(file, to);
        let child = crate::letters::called(file, file.child());
        match self {
            Held::Thinking => t.story_held_thinking(),
            Held::NotForThem => t.story_held_not_for(called),
            Held::Empty => t.story_held_empty(),
            Held::Unknown { number, name } => t.story_held_unknown(*number, called, name),
            Held::OwnPicture { number } => t.story_held_own_picture(*number, &child),
            Held::AskFirst { number } => t.story_held_ask_first(*number, &child),
        }
    }
}

/// A board as one reader would get it, and all that speaks against it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    /// What they would see.
    pub(super) shown: Shown,
    /// Why they may not.
    pub(super) held: Vec<Held>,
}

/// What this person gets of it, if these are all who see it.
pub(super) fn reading(
    file: &OpenFile,
    board: &Storyboard,
    to: &Slug,
    readers: &Readers,
    worker: &str,
) -> Reading {
    let names = naming(file, file.families(), file.child(), readers);
    let placed = board.panels();
    let mut held = Vec::new();
    if board.board.thinking {
        held.push(Held::Thinking);
    } else if !board.board.people.contains(to) {
        held.push(Held::NotForThem);
    }
    if placed.is_empty() {
        held.push(Held::Empty);
    }
    let mut panels = Vec::with_capacity(placed.len());
    for (number, one) in (1..).zip(&placed) {
        let (panel, unknown) = read_panel(file, &names, to, one);
        held.extend(
            unknown
                .into_iter()
                .map(|name| Held::Unknown { number, name }),
        );
        if !may_see(file, one.panel, readers) {
            held.push(Held::OwnPicture { number });
        }
        if is_the_childs(file, one.panel)
            && to != file.child()
            && !file.story.agrees(one, file.child())
        {
            held.push(Held::AskFirst { number });
        }
        panels.push(panel);
    }
    let others = board.board.people.iter().filter(|person| *person != to);
    let shown = Shown {
        board: board.stamp.id,
        to: to.clone(),
        readers: Audience::only(readers.people()),
        title: board.board.title.clone(),
        also_for: others
            .filter_map(|person| names.say(person.as_str(), None))
            .collect(),
        worker: worker.to_owned(),
        panels,
    };
    Reading { shown, held }
}

fn read_panel(
    file: &OpenFile,
    names: &Naming,
    to: &Slug,
    placed: &Placed<'_>,
) -> (ShownPanel, Vec<String>) {
    let (said, mut unknown) = words_for(file, names, placed.panel);
    // It is kept as it is shown.
    let whose = kept_in_english(|| match &placed.panel.whose {
        Whose::Worker => words().story_whose(writer(file, placed.stamp)),
        Whose::Person(person) if person == to => words().story_whose_yours(),
        Whose::Person(person) => {
            let name = names.say(person.as_str(), None);
            if name.is_none() {
                unknown.push(crate::letters::called(file, person));
            }
            name.map_or_else(String::new, |name| words().story_whose(name))
        }
    });
    let panel = ShownPanel {
        panel: placed.id,
        of: placed.stamp.id,
        picture: placed.panel.picture.clone(),
        alt: placed.panel.alt.clone(),
        words: said,
        whose,
    };
    (panel, unknown)
}

/// The words as these readers have them. A child's own are as they were said: nothing in them is a sign for something else.
fn words_for(file: &OpenFile, names: &Naming, panel: &Panel) -> (Vec<Inline>, Vec<String>) {
    if is_the_childs(file, panel) {
        return (vec![Inline::text(&panel.words)], Vec::new());
    }
    let rendered = render(&panel.words, names, &Spoken::of(&file.about_me));
    (in_lines(rendered.blocks), rendered.unresolved)
}

/// May these readers see the picture? What the child drew or sent with words of theirs goes where those words may go.
fn may_see(file: &OpenFile, panel: &Panel, readers: &Readers) -> bool {
    let attached = panel.picture.as_ref().and_then(Picture::attached);
    let theirs = attached.and_then(|id| came_with(file, id));
    theirs.is_none_or(|of| may_read(file, of, readers))
}

/// Are these the child's own words?
pub(super) fn is_the_childs(file: &OpenFile, panel: &Panel) -> bool {
    matches!(&panel.whose, Whose::Person(person) if person == file.child())
}

/// A few words are lines, whatever Markdown took them for.
fn in_lines(blocks: Vec<Block>) -> Vec<Inline> {
    let mut all = Vec::new();
    let mut add = |line: Vec<Inline>| {
        if !all.is_empty() {
            all.push(Inline::Break);
        }
        all.extend(line);
    };
    for block in blocks {
        match block {
            Block::Paragraph(line)
            | Block::Heading { text: line, .. }
            | Block::Quote { words: line, .. } => add(line),
            Block::List { items, .. } => items.into_iter().for_each(&mut add),
            _ => {}
        }
    }
    all
}

/// Who wrote a panel, as the child calls them.
pub(super) fn writer(file: &OpenFile, stamp: &Stamp) -> String {
    let mut workers = file.opening.workers().iter();
    let theirs = workers.find(|one| one.who.worker == stamp.by.id);
    theirs.map_or_else(|| stamp.by.name.clone(), |one| one.who.first_name.clone())
}

/// The entry in which the child said exactly this, or said it among more.
pub(super) fn said_before(voice: &Voice, typed: &str) -> Option<EntryId> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let said = voice.said().iter();
    let said = said.map(|(stamp, said)| (stamp.id, said.words.as_str()));
    let asked = voice.questions().iter();
    let asked = asked.map(|one| (one.stamp.id, one.asked.words.as_str()));
    let mut all = said.chain(asked);
    all.find(|(_, words)| words.contains(typed))
        .map(|(id, _)| id)
}

/// The panels in the order they have when this one goes up, down or out; none where that changes nothing.
pub(super) fn moved(board: &Storyboard, panel: EntryId, way: Way) -> Option<Vec<EntryId>> {
    let mut order: Vec<EntryId> = board.panels().iter().map(|one| one.id).collect();
    let at = order.iter().position(|one| *one == panel)?;
    match way {
        Way::Up => order.swap(at.checked_sub(1)?, at),
        Way::Down if at + 1 < order.len() => order.swap(at, at + 1),
        Way::Down => return None,
        Way::Out => drop(order.remove(at)),
    }
    Some(order)
}

/// Which way a panel goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// One place earlier.
    Up,
    /// One place later.
    Down,
    /// Off the board.
    Out,
}
