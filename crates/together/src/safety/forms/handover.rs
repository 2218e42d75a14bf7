//! How children pass from one grown-up to another.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Markup, Radios};

use super::{
    Form, Place,
    fields::{area, boxes, children, input, needed, optional, optional_line, ticked},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{self, Basis, SafetyEntry},
    web::{Faults, Posted, Words, words},
};

/// A handover.
pub(in crate::safety) struct Handover;

impl Form for Handover {
    fn title(t: &Words) -> String {
        t.safety_handover_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_handover_intro()
    }

    fn begun(file: &OpenFile, _: Place, _: Date) -> Posted {
        let mut typed = Posted::default();
        for child in children(file) {
            typed.set("children", child.slug.as_str());
        }
        typed
    }

    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let who = boxes(
            file,
            ("children", t.safety_handover_children()),
            &children(file),
            typed,
            faults,
        );
        let how = area(
            ("how", t.safety_handover_how(), t.safety_handover_how_hint()),
            typed,
            faults,
        );
        let place = input(
            (
                "place",
                t.safety_handover_where(),
                t.safety_handover_where_hint(),
            ),
            typed,
            faults,
        );
        let safe = area(
            (
                "safe",
                t.safety_handover_keeps(),
                t.safety_handover_keeps_hint(),
            ),
            typed,
            faults,
        );
        let basis = Basis::ALL
            .into_iter()
            .fold(
                Radios::new("basis", t.safety_handover_basis()),
                |radios, one| radios.item(one.value(), one.say(t)),
            )
            .checked(typed.get("basis"))
            .error(faults.of("basis"));
        Markup::of(&who)
            .and(&how)
            .and(&place)
            .and(&safe)
            .and(&basis)
    }

    fn read(
        file: &OpenFile,
        (_, id): (Place, EntryId),
        form: &Posted,
        _: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let t = words();
        let who = ticked(form, "children", &children(file));
        if who.is_empty() {
            faults.add("children", t.safety_handover_children_missing());
        }
        let how = needed(form, "how", t.safety_handover_how_missing(), faults);
        let mut all = Basis::ALL.into_iter();
        let basis = all.find(|one| one.value() == form.get("basis"));
        if basis.is_none() {
            faults.add("basis", t.safety_handover_basis_missing());
        }
        let handover = safety::Handover {
            children: who,
            how,
            place: optional_line(form, "place", faults),
            safe: optional(form, "safe", faults),
            basis: basis?,
        };
        let entry = SafetyEntry::from(handover);
        Some(Written::new(file.family_id()?, id, &entry))
    }
}
