//! Something that is said to have happened: who, to whom, what, and how we know of it.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Input, Markup};

use super::{
    Form, Place,
    fields::{area, boxes, children, input, needed, on, optional_line, people, read_on, ticked},
    knowledge,
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{Happened, SafetyEntry},
    web::{Faults, Posted, Words, words},
};

/// A new matter.
pub(in crate::safety) struct Matter;

impl Form for Matter {
    fn title(t: &Words) -> String {
        t.safety_matter_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_matter_intro()
    }

    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let by = boxes(
            file,
            ("by", t.safety_by()),
            &people(file, false),
            typed,
            faults,
        )
        .hint(t.safety_by_hint());
        let other: Input = input(
            ("by_other", t.safety_by_other(), t.safety_by_other_hint()),
            typed,
            faults,
        );
        let to = boxes(
            file,
            ("to", t.safety_to()),
            &people(file, true),
            typed,
            faults,
        );
        let near = boxes(
            file,
            ("near", t.safety_near()),
            &children(file),
            typed,
            faults,
        )
        .hint(t.safety_near_hint());
        let what = area(
            ("what", t.safety_what(), t.safety_what_hint()),
            typed,
            faults,
        );
        let when = input(
            ("when", t.safety_when(), t.safety_when_hint()),
            typed,
            faults,
        );
        let day = on(t.safety_learned(), typed, faults);
        let before = Markup::of(&what)
            .and(&by)
            .and(&other)
            .and(&to)
            .and(&near)
            .and(&when);
        knowledge::fields(before, file, (typed, faults), true).and(&day)
    }

    fn read(
        file: &OpenFile,
        (_, id): (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let t = words();
        let what = needed(form, "what", t.safety_what_missing(), faults);
        let (by, to) = (
            ticked(form, "by", &people(file, false)),
            ticked(form, "to", &people(file, true)),
        );
        let by_other = optional_line(form, "by_other", faults);
        if to.is_empty() {
            faults.add("to", t.safety_to_missing());
        }
        let known = knowledge::read(file, form, true, faults);
        let happened = Happened {
            by,
            by_other,
            near: ticked(form, "near", &children(file)),
            to,
            what,
            when: optional_line(form, "when", faults),
            known: known?,
        };
        let day = read_on(form, today, faults);
        let entry = SafetyEntry::from(happened);
        Some(Written::new(file.family_id()?, id, &entry).on(day))
    }
}
