//! A check came back.

use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Markup, Radios};

use super::{
    Form, Place,
    fields::{area, on, optional, read_on},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{CheckBack, CheckNow, CheckOutcome, SafetyEntry, say},
    web::{Faults, Posted, Words, words},
};

/// What came back.
pub(in crate::safety) struct Back;

/// The check of this page, and the family's file it is in.
fn check(file: &OpenFile, place: Place) -> Option<(FileId, &CheckNow)> {
    let id = place.entry?;
    let mut families = file.family_files();
    let found = families.find_map(|(at, family)| Some((at, family.safety.check(id)?)))?;
    found.1.over.is_none().then_some(found)
}

impl Form for Back {
    fn title(t: &Words) -> String {
        t.safety_back_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_back_intro()
    }

    fn is_there(file: &OpenFile, place: Place) -> bool {
        check(file, place).is_some()
    }

    fn above(file: &OpenFile, place: Place) -> Vec<String> {
        let check = check(file, place);
        check
            .map(|(_, check)| say::check(file, check))
            .into_iter()
            .collect()
    }

    fn fields(_: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let outcome = CheckOutcome::ALL
            .into_iter()
            .fold(
                Radios::new("outcome", t.safety_back_outcome()),
                |radios, one| radios.item(one.value(), one.say(t)),
            )
            .checked(typed.get("outcome"))
            .error(faults.of("outcome"));
        let says = area(
            ("says", t.safety_back_says(), t.safety_back_says_hint()),
            typed,
            faults,
        );
        Markup::of(&outcome)
            .and(&says)
            .and(&on(t.safety_back_on(), typed, faults))
    }

    fn read(
        file: &OpenFile,
        (place, id): (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let (t, (family, check)) = (words(), check(file, place)?);
        let mut all = CheckOutcome::ALL.into_iter();
        let outcome = all.find(|one| one.value() == form.get("outcome"));
        let says = optional(form, "says", faults);
        match outcome {
            None => faults.add("outcome", t.safety_back_outcome_missing()),
            Some(CheckOutcome::Something) if says.trim().is_empty() => {
                faults.add("says", t.safety_back_says_missing());
            }
            Some(_) => {}
        }
        let day = read_on(form, today, faults);
        let (of, outcome) = (check.stamp.id, outcome?);
        let entry = SafetyEntry::from(CheckBack { of, outcome, says });
        Some(Written::new(family, id, &entry).on(day))
    }
}
