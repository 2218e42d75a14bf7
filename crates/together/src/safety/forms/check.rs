//! A check that was asked for.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Markup, Radios};

use super::{
    Form, Place,
    fields::{boxes, input, on, optional_line, people, read_on, ticked},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{CheckAsked, CheckKind, SafetyEntry},
    web::{Faults, Posted, Words, words},
};

/// Asking for a check.
pub(in crate::safety) struct Check;

impl Form for Check {
    fn title(t: &Words) -> String {
        t.safety_check_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_check_intro()
    }

    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let kind = CheckKind::ALL
            .into_iter()
            .fold(Radios::new("kind", t.safety_check_kind()), |radios, one| {
                radios.item(one.value(), one.say(t))
            })
            .checked(typed.get("kind"))
            .error(faults.of("kind"));
        let whom = input(
            ("whom", t.safety_check_whom(), t.safety_check_whom_hint()),
            typed,
            faults,
        );
        let about = boxes(
            file,
            ("about", t.safety_check_about()),
            &people(file, false),
            typed,
            faults,
        );
        Markup::of(&kind)
            .and(&whom)
            .and(&about)
            .and(&on(t.safety_check_on(), typed, faults))
    }

    fn read(
        file: &OpenFile,
        (_, id): (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let t = words();
        let mut all = CheckKind::ALL.into_iter();
        let kind = all.find(|one| one.value() == form.get("kind"));
        if kind.is_none() {
            faults.add("kind", t.safety_check_kind_missing());
        }
        let about = ticked(form, "about", &people(file, false));
        if about.is_empty() {
            faults.add("about", t.safety_check_about_missing());
        }
        let whom = optional_line(form, "whom", faults);
        let day = read_on(form, today, faults);
        let kind = kind?;
        let entry = SafetyEntry::from(CheckAsked { kind, about, whom });
        Some(Written::new(file.family_id()?, id, &entry).on(day))
    }
}
