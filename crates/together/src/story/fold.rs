//! The fold of storyboards: which panels a board has now, who was shown what, and what they said about it; and when that is due.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::{AttachmentId, EntryId};

use super::entries::{
    Board, Order, Panel, Picture, Received, Shown, ShownPanel, Stays, StoryEntry, Undone, View,
};
use crate::{
    due::WorkingDays,
    file::{Room, Slug, Stamp},
};

/// Every storyboard of a child's file.
#[derive(Debug, Clone, Default)]
pub struct Stories {
    boards: Vec<Storyboard>,
    shown: Vec<(Stamp, Shown)>,
    views: Vec<(Stamp, View)>,
    received: Vec<Received>,
    stays: Vec<(Stamp, Stays)>,
}

/// One storyboard.
#[derive(Debug, Clone)]
pub struct Storyboard {
    /// When it was begun and by whom; its id names it.
    pub stamp: Stamp,
    /// What it is called and whom it is for, as it is now.
    pub board: Board,
    changes: Vec<Change>,
    /// What was undone and can be put back, the newest last.
    undone: Vec<EntryId>,
}

#[derive(Debug, Clone)]
struct Change {
    stamp: Stamp,
    what: What,
    counts: bool,
}

#[derive(Debug, Clone)]
enum What {
    Panel(Panel),
    Order(Vec<EntryId>),
}

/// A panel as it stands on a board now.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// The panel.
    pub id: EntryId,
    /// The entry that says what it shows, and who wrote it.
    pub stamp: &'a Stamp,
    /// What it shows.
    pub panel: &'a Panel,
}

impl Room for Stories {
    type Entry = StoryEntry;

    fn take(&mut self, stamp: &Stamp, entry: &StoryEntry) {
        match entry {
            StoryEntry::Board(board) => self.name(stamp, board),
            StoryEntry::Panel(panel) => {
                let what = What::Panel(panel.clone());
                self.on(panel.board, |board| board.change(stamp, what));
            }
            StoryEntry::Order(Order { board, order }) => {
                let what = What::Order(order.clone());
                self.on(*board, |board| board.change(stamp, what));
            }
            StoryEntry::Undone(undone) => self.on(undone.board, |board| board.undo(undone)),
            StoryEntry::Shown(shown) => self.shown.push((stamp.clone(), shown.clone())),
            StoryEntry::View(view) => self.views.push((stamp.clone(), view.clone())),
            StoryEntry::Received(received) => self.received.push(received.clone()),
            StoryEntry::Stays(stays) => self.stays.push((stamp.clone(), stays.clone())),
        }
    }
}

impl Storyboard {
    fn change(&mut self, stamp: &Stamp, what: What) {
        // What was undone before cannot be put back behind what was done since.
        self.undone.clear();
        self.changes.push(Change {
            stamp: stamp.clone(),
            what,
            counts: true,
        });
    }

    fn undo(&mut self, undone: &Undone) {
        let found = self
            .changes
            .iter_mut()
            .find(|one| one.stamp.id == undone.of);
        let Some(change) = found.filter(|change| change.counts != undone.again) else {
            return;
        };
        change.counts = undone.again;
        if undone.again {
            self.undone.retain(|id| *id != undone.of);
        } else {
            self.undone.push(undone.of);
        }
    }

    /// The panels, in order.
    pub fn panels(&self) -> Vec<Placed<'_>> {
        let mut all: Vec<Placed<'_>> = Vec::new();
        for change in self.changes.iter().filter(|change| change.counts) {
            match &change.what {
                What::Panel(panel) => {
                    let id = panel.of.unwrap_or(change.stamp.id);
                    let placed = Placed {
                        id,
                        stamp: &change.stamp,
                        panel,
                    };
                    match all.iter_mut().find(|one| one.id == id) {
                        Some(one) => *one = placed,
                        None => all.push(placed),
                    }
                }
                What::Order(order) => {
                    let place = |id: EntryId| order.iter().position(|one| *one == id);
                    all.retain(|one| place(one.id).is_some());
                    all.sort_by_key(|one| place(one.id));
                }
            }
        }
        all
    }

    /// One of its panels.
    pub fn panel(&self, id: EntryId) -> Option<Placed<'_>> {
        self.panels().into_iter().find(|one| one.id == id)
    }

    /// What one press of Undo takes back.
    pub fn can_undo(&self) -> Option<EntryId> {
        let mut newest_first = self.changes.iter().rev();
        let last = newest_first.find(|change| change.counts)?;
        Some(last.stamp.id)
    }

    /// What can be put back, if the last thing done was an Undo.
    pub fn can_put_back(&self) -> Option<EntryId> {
        self.undone.last().copied()
    }

    /// Is this attachment a picture of it, now or before?
    pub fn has_picture(&self, id: AttachmentId) -> bool {
        self.changes.iter().any(|change| match &change.what {
            What::Panel(panel) => picture_of(panel) == Some(id),
            What::Order(_) => false,
        })
    }
}

fn picture_of(panel: &Panel) -> Option<AttachmentId> {
    panel.picture.as_ref().and_then(Picture::attached)
}

impl Shown {
    /// What it shows in this place.
    pub fn panel(&self, panel: EntryId) -> Option<&ShownPanel> {
        self.panels.iter().find(|one| one.panel == panel)
    }

    /// Is it what the board is now?
    pub fn is_as(&self, board: &Storyboard) -> bool {
        let now = board.panels();
        self.title == board.board.title
            && now.len() == self.panels.len()
            && now
                .iter()
                .zip(&self.panels)
                .all(|(now, then)| now.stamp.id == then.of)
    }
}

impl Stories {
    fn name(&mut self, stamp: &Stamp, board: &Board) {
        match board.of {
            Some(of) => self.on(of, |one| {
                // A board for thinking stays one, and no other becomes one.
                one.board = Board {
                    of: None,
                    thinking: one.board.thinking,
                    ..board.clone()
                };
            }),
            None => self.boards.push(Storyboard {
                stamp: stamp.clone(),
                board: board.clone(),
                changes: Vec::new(),
                undone: Vec::new(),
            }),
        }
    }

    fn on(&mut self, board: EntryId, act: impl FnOnce(&mut Storyboard)) {
        if let Some(board) = self.boards.iter_mut().find(|one| one.stamp.id == board) {
            act(board);
        }
    }

    /// Every board, oldest first.
    pub fn boards(&self) -> &[Storyboard] {
        &self.boards
    }

    /// One of them.
    pub fn board(&self, id: EntryId) -> Option<&Storyboard> {
        self.boards.iter().find(|one| one.stamp.id == id)
    }

    /// What was shown by this entry.
    pub fn shown(&self, id: EntryId) -> Option<(&Stamp, &Shown)> {
        let found = self.shown.iter().find(|(stamp, _)| stamp.id == id);
        found.map(|(stamp, shown)| (stamp, shown))
    }

    /// What of this board this person was shown last.
    pub fn shown_last(&self, board: EntryId, to: &Slug) -> Option<(&Stamp, &Shown)> {
        let mut all = self.shown_to(to).into_iter();
        all.find(|(_, shown)| shown.board == board)
    }

    /// What this person was shown, of each board the newest, the newest first. It is all that a page of theirs may be made from.
    pub fn shown_to(&self, to: &Slug) -> Vec<(&Stamp, &Shown)> {
        let older: BTreeSet<EntryId> = self.older_shown().collect();
        let newest_first = self.shown.iter().rev();
        let theirs = newest_first
            .filter(|(stamp, shown)| shown.to == *to && !older.contains(&stamp.id))
            .map(|(stamp, shown)| (stamp, shown));
        theirs.collect()
    }

    /// The newest of each board that each person was shown.
    pub fn all_shown(&self) -> impl Iterator<Item = (&Stamp, &Shown)> {
        let older: BTreeSet<EntryId> = self.older_shown().collect();
        let all = self.shown.iter();
        let newest = all.filter(move |(stamp, _)| !older.contains(&stamp.id));
        newest.map(|(stamp, shown)| (stamp, shown))
    }

    /// What a newer one to the same person stands for.
    pub fn older_shown(&self) -> impl Iterator<Item = EntryId> + '_ {
        let is_older = |at: usize, shown: &Shown| {
            let newer = &self.shown[at + 1..];
            newer
                .iter()
                .any(|(_, one)| one.board == shown.board && one.to == shown.to)
        };
        let all = self.shown.iter().enumerate();
        all.filter(move |(at, (_, shown))| is_older(*at, shown))
            .map(|(_, (stamp, _))| stamp.id)
    }

    /// What somebody last said about a panel, and about which version of it.
    pub fn view(&self, panel: EntryId, person: &Slug) -> Option<(&Stamp, &View, EntryId)> {
        let mut newest_first = self.views.iter().rev();
        let (stamp, view) =
            newest_first.find(|(_, view)| view.panel == panel && view.person == *person)?;
        let (_, shown) = self.shown(view.of)?;
        Some((stamp, view, shown.panel(panel)?.of))
    }

    /// What was last said about a panel, by each who said anything.
    pub fn views(&self, panel: EntryId) -> Vec<(&Stamp, &View, EntryId)> {
        let mut people: Vec<&Slug> = Vec::new();
        for (_, view) in self.views.iter().filter(|(_, view)| view.panel == panel) {
            if !people.contains(&&view.person) {
                people.push(&view.person);
            }
        }
        let newest = people.into_iter();
        newest
            .filter_map(|person| self.view(panel, person))
            .collect()
    }

    /// Does somebody say yes to this panel as it is now?
    pub fn agrees(&self, placed: &Placed<'_>, person: &Slug) -> bool {
        let view = self.view(placed.id, person);
        view.is_some_and(|(_, view, of)| view.agrees && of == placed.stamp.id)
    }

    /// Why a panel stays as it is although somebody said that.
    pub fn stays(&self, view: EntryId) -> Option<&Stays> {
        let found = self.stays.iter().rev().find(|(_, stays)| stays.of == view);
        found.map(|(_, stays)| stays)
    }

    /// Did this screen hear about that panel of what was shown?
    pub fn was_received(&self, shown: EntryId, panel: EntryId) -> bool {
        let mut all = self.received.iter();
        all.any(|one| one.of == shown && one.panel == panel)
    }

    /// "Not like that" that nobody has done anything about: the panel is as it was, and nobody said why.
    pub fn unanswered(&self) -> impl Iterator<Item = (&Storyboard, &Stamp, &View)> {
        self.boards.iter().flat_map(move |board| {
            board.panels().into_iter().flat_map(move |placed| {
                let views = self.views(placed.id).into_iter();
                views
                    .filter(move |(stamp, view, of)| {
                        !view.agrees && *of == placed.stamp.id && self.stays(stamp.id).is_none()
                    })
                    .map(move |(stamp, view, _)| (board, stamp, view))
            })
        })
    }

    /// The boards about which somebody waits, each with the day by which somebody looks at it (ours: the next working day).
    pub fn due(&self, working: &WorkingDays) -> Vec<(EntryId, Date)> {
        let mut due: Vec<(EntryId, Date)> = Vec::new();
        for (board, stamp, _) in self.unanswered() {
            let by = working.next(stamp.on);
            match due.iter_mut().find(|(id, _)| *id == board.stamp.id) {
                Some((_, soonest)) => *soonest = by.min(*soonest),
                None => due.push((board.stamp.id, by)),
            }
        }
        due
    }

    /// May this screen show this picture? Only as part of something that it shows.
    pub fn shows(&self, to: &Slug, picture: AttachmentId) -> bool {
        let shown = self.shown_to(to).into_iter();
        let mut panels = shown.flat_map(|(_, shown)| &shown.panels);
        panels.any(|panel| {
            let attached = panel.picture.as_ref().and_then(Picture::attached);
            attached == Some(picture)
        })
    }
}
