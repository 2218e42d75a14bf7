//! Something does not stand any more: it has ended, or was written down wrongly. It stays to be read.

use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Markup, Radios};

use super::{
    Form, Place,
    fields::{area, needed, on, read_on},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{self, Ended, SafetyEntry, point},
    web::{Faults, Posted, Words, words},
};

/// Ending it.
pub(in crate::safety) struct Over;

/// The family's file in which it stands.
fn family(file: &OpenFile, place: Place) -> Option<FileId> {
    let id = place.entry?;
    let mut families = file.family_files();
    let found = families.find(|(_, family)| family.safety.stands(id));
    found.map(|(at, _)| at)
}

impl Form for Over {
    fn title(t: &Words) -> String {
        t.safety_over_title()
    }

    fn intro(t: &Words) -> String {
        t.safety_over_intro()
    }

    fn is_there(file: &OpenFile, place: Place) -> bool {
        family(file, place).is_some()
    }

    fn above(file: &OpenFile, place: Place) -> Vec<String> {
        let point = place.entry.and_then(|id| point(file, id));
        point.map(|point| point.say).into_iter().collect()
    }

    fn fields(_: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let why = Radios::new("why", t.safety_over_why())
            .item("ended", t.safety_over_is_ended())
            .item("wrong", t.safety_over_is_wrong())
            .checked(typed.get("why"))
            .error(faults.of("why"));
        let because = area(
            (
                "because",
                t.safety_over_because(),
                t.safety_over_because_hint(),
            ),
            typed,
            faults,
        );
        Markup::of(&why)
            .and(&because)
            .and(&on(t.safety_over_on(), typed, faults))
    }

    fn read(
        file: &OpenFile,
        (place, id): (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let t = words();
        let (of, at) = (place.entry?, in_which(file, place)?);
        let mut why = match form.get("why") {
            "ended" => Some(Ended::Ended),
            "wrong" => Some(Ended::Wrong),
            _ => None,
        };
        if why.is_none() {
            faults.add("why", t.safety_over_why_missing());
        }
        // What happened does not end; what was written about it can be wrong.
        let is_matter = file
            .families()
            .any(|family| family.safety.matter(of).is_some() || family.safety.is_known(of));
        if is_matter && why == Some(Ended::Ended) {
            faults.add("why", t.safety_over_not_a_matter());
            why = None;
        }
        let because = needed(form, "because", t.safety_over_because_missing(), faults);
        let day = read_on(form, today, faults);
        let why = why?;
        let entry = SafetyEntry::from(safety::Over { of, why, because });
        Some(Written::new(at, id, &entry).on(day))
    }
}

/// Where it stands, or stood before this very form was kept.
fn in_which(file: &OpenFile, place: Place) -> Option<FileId> {
    let of = place.entry?;
    let mut families = file.family_files();
    family(file, place).or_else(|| families.find(|(_, one)| one.has(of)).map(|(at, _)| at))
}
