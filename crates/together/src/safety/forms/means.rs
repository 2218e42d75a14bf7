//! What it means for this child.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Checkboxes, Markup};

use super::{
    Form, Place,
    fields::{area, needed, optional},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{self, ChildSafetyEntry, Kind, points},
    web::{Faults, Posted, Words, words},
};

/// So many of the child's newest words are offered (ours): what is older is in their room.
const WORDS: usize = 12;

/// What it means for a child.
pub(in crate::safety) struct Means;

impl Form for Means {
    fn title(t: &Words) -> String {
        t.safety_means_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_means_intro()
    }

    fn begun(file: &OpenFile, _: Place, _: Date) -> Posted {
        let mut typed = Posted::default();
        if let Some((_, means)) = file.safety.means() {
            typed.set("means", &means.means);
            typed.set("keeps_safe", &means.keeps_safe);
            for one in &means.of {
                typed.set("of", &one.to_string());
            }
            for one in &means.heard {
                typed.set("heard", &one.to_string());
            }
        }
        typed
    }

    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let means = area(
            ("means", t.safety_means_what(), t.safety_means_what_hint()),
            typed,
            faults,
        );
        let keeps = area(
            (
                "keeps_safe",
                t.safety_keeps_safe(),
                t.safety_keeps_safe_hint(),
            ),
            typed,
            faults,
        );
        let mut fields = Markup::of(&means).and(&keeps);
        let all = about(file);
        if !all.is_empty() {
            let boxes = Checkboxes::new("of", t.safety_means_of());
            let boxes = all
                .into_iter()
                .fold(boxes, |boxes, (id, say)| boxes.item(id.to_string(), say));
            fields = fields.and(&boxes.checked(typed.all("of")));
        }
        let said = their_words(file);
        if !said.is_empty() {
            let boxes =
                Checkboxes::new("heard", t.safety_means_heard()).hint(t.safety_means_heard_hint());
            let boxes = said.into_iter().fold(boxes, |boxes, (id, words)| {
                boxes.item(id.to_string(), words)
            });
            fields = fields.and(&boxes.checked(typed.all("heard")));
        }
        fields
    }

    fn read(
        file: &OpenFile,
        (_, id): (Place, EntryId),
        form: &Posted,
        _: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let means = safety::Means {
            means: needed(form, "means", words().safety_means_missing(), faults),
            keeps_safe: optional(form, "keeps_safe", faults),
            of: chosen(form, "of", about(file)),
            heard: chosen(form, "heard", their_words(file)),
        };
        let entry = ChildSafetyEntry::from(means);
        Some(Written::new(file.id(), id, &entry))
    }
}

/// What it can be about: everything that is not over, whatever day it is.
fn about(file: &OpenFile) -> Vec<(EntryId, String)> {
    let all = points(file, Date::MAX).into_iter();
    all.filter(|point| matches!(point.kind, Kind::Matter | Kind::Handover))
        .map(|point| (point.id, point.say))
        .collect()
}

/// What the child said, newest first.
fn their_words(file: &OpenFile) -> Vec<(EntryId, String)> {
    let newest_first = file.voice.said().iter().rev().take(WORDS);
    newest_first
        .map(|(stamp, said)| (stamp.id, said.words.clone()))
        .collect()
}

fn chosen(form: &Posted, name: &str, known: Vec<(EntryId, String)>) -> BTreeSet<EntryId> {
    let all = known.into_iter().map(|(id, _)| id);
    all.filter(|id| form.all(name).any(|one| one == id.to_string()))
        .collect()
}
