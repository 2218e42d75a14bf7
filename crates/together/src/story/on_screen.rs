//! A storyboard on a child's own screen: what they are shown, and what they say about each panel.

use ledger::EntryId;

use super::{
    Received, Shown, StoryEntry, View,
    on_paper::for_whom,
    shown::{PanelOnPage, asks_for_credit},
};
use crate::{
    door::OpenFile,
    file::{Audience, Written},
    web::{nth, words},
};

/// What a child's page shows.
pub(crate) struct OnScreen {
    pub(crate) title: String,
    pub(crate) for_whom: String,
    pub(crate) worker: String,
    /// Each with what a form calls it, and whether they said something about it.
    pub(crate) panels: Vec<(PanelOnPage, String, bool)>,
    pub(crate) credit: bool,
}

/// Everything this child is shown: what names it, and what it is called.
pub(crate) fn all_on_screen(file: &OpenFile) -> Vec<(EntryId, String)> {
    let shown = file.story.shown_to(file.child()).into_iter();
    shown
        .map(|(stamp, shown)| (stamp.id, shown.title.clone()))
        .collect()
}

fn find(file: &OpenFile, id: EntryId) -> Option<&Shown> {
    let mut all = file.story.shown_to(file.child()).into_iter();
    let (_, shown) = all.find(|(stamp, _)| stamp.id == id)?;
    Some(shown)
}

/// One of them, if this screen shows it.
pub(crate) fn on_screen(file: &OpenFile, id: EntryId) -> Option<OnScreen> {
    let shown = find(file, id)?;
    let panels = PanelOnPage::all(&shown.panels, "/here/pictures");
    let panels = panels.into_iter().map(|panel| {
        let received = file.story.was_received(id, panel.panel);
        let name = format!("{id} {}", panel.panel);
        (panel, name, received)
    });
    Some(OnScreen {
        title: shown.title.clone(),
        for_whom: for_whom(shown),
        worker: shown.worker.clone(),
        panels: panels.collect(),
        credit: asks_for_credit(shown.panels.iter().map(|panel| panel.picture.as_ref())),
    })
}

/// Which panel of what was shown a form is about.
fn about(form: &str) -> Option<(EntryId, EntryId)> {
    let (shown, panel) = form.split_once(' ')?;
    Some((shown.parse().ok()?, panel.parse().ok()?))
}

/// What was asked about this panel, for those who read the answer; none where this screen does not show it.
pub(crate) fn asked_about(file: &OpenFile, form: &str) -> Option<String> {
    let (shown, panel) = about(form)?;
    let shown = find(file, shown)?;
    let at = shown.panels.iter().position(|one| one.panel == panel)?;
    Some(words().story_was_asked(&shown.title, at + 1))
}

/// What is written when a child says yes, or not like that; with the entry that keeps their words, where they said how it is instead.
/// Nothing where this screen does not show it.
pub(crate) fn viewed(
    file: &OpenFile,
    id: EntryId,
    form: &str,
    agrees: bool,
    said: Option<(EntryId, &str)>,
) -> Vec<Written> {
    let Some((of, panel)) = about(form) else {
        return Vec::new();
    };
    if find(file, of).is_none_or(|shown| shown.panel(panel).is_none()) {
        return Vec::new();
    }
    let view = View {
        of,
        panel,
        person: file.child().clone(),
        agrees,
        instead: said.map_or_else(String::new, |(_, words)| words.to_owned()),
        said: said.map(|(id, _)| id),
    };
    let received = Received {
        of,
        panel,
        readers: Audience::only(file.readers().people()),
    };
    vec![
        Written::new(file.id(), id, &StoryEntry::from(view)),
        Written::new(file.id(), nth(id, 1), &StoryEntry::from(received)),
    ]
}
