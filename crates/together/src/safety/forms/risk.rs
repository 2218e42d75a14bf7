//! Section 16A of the Children Act 1989: is there cause to suspect that this child is at risk of harm? Nobody has to agree first.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Markup, Radios};

use super::{
    Form, Place,
    fields::{area, input, needed, optional_line},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{Cause, ChildSafetyEntry, Considered, Referred},
    web::{Faults, Posted, Words, words},
};

/// Thinking about it.
pub(in crate::safety) struct Risk;

impl Form for Risk {
    fn title(t: &Words) -> String {
        t.safety_risk_title()
    }

    fn intro(t: &Words) -> String {
        t.safety_risk_intro()
    }

    fn above(file: &OpenFile, _: Place) -> Vec<String> {
        let t = words();
        let about = super::super::is_to_be_considered(file);
        let about = about.map(|matter| super::super::fact(file, matter));
        let all = [t.safety_risk_danger(), t.safety_risk_law()];
        all.into_iter().chain(about).collect()
    }

    fn begun(_: &OpenFile, _: Place, _: Date) -> Posted {
        Posted::default()
    }

    fn fields(_: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let cause = Radios::new("cause", t.safety_risk_cause())
            .item("suspected", t.safety_risk_suspected())
            .item("none", t.safety_risk_none())
            .checked(typed.get("cause"))
            .error(faults.of("cause"));
        let because = area(
            (
                "because",
                t.safety_risk_because(),
                t.safety_risk_because_hint(),
            ),
            typed,
            faults,
        );
        let with = input(
            ("with", t.safety_risk_with(), t.safety_risk_with_hint()),
            typed,
            faults,
        );
        let council = Radios::new("council", t.safety_risk_council())
            .item("told", t.safety_council_told())
            .item("knows", t.safety_council_knows())
            .item("no", t.safety_council_no())
            .checked(typed.get("council"))
            .error(faults.of("council"));
        Markup::of(&cause).and(&because).and(&with).and(&council)
    }

    fn read(
        file: &OpenFile,
        (_, id): (Place, EntryId),
        form: &Posted,
        _: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let t = words();
        let cause = match form.get("cause") {
            "suspected" => Some(Cause::Suspected),
            "none" => Some(Cause::None),
            _ => None,
        };
        if cause.is_none() {
            faults.add("cause", t.safety_risk_cause_missing());
        }
        let because = needed(form, "because", t.safety_risk_because_missing(), faults);
        let with = optional_line(form, "with", faults);
        let council = match form.get("council") {
            "told" => Some(Referred::Told),
            "knows" => Some(Referred::Knows),
            "no" => Some(Referred::No),
            _ => None,
        };
        if council.is_none() {
            faults.add("council", t.safety_council_missing());
        }
        let all = file.families().flat_map(|family| family.safety.matters());
        let about = all.filter(|one| one.over.is_none() && one.is_about(file.child()));
        let entry = ChildSafetyEntry::from(Considered {
            cause: cause?,
            of: about.map(super::super::Matter::id).collect(),
            because,
            with,
            council: council?,
        });
        Some(Written::new(file.id(), id, &entry))
    }
}
