//! The risk assessment went to the court, whatever it came to.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::Markup;

use super::{
    Form, Place,
    fields::{area, needed, on, read_on},
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{Assessed, ChildSafetyEntry},
    web::{Faults, Posted, Words, words},
};

/// How the court got it.
pub(in crate::safety) struct Went;

impl Form for Went {
    fn title(t: &Words) -> String {
        t.safety_went_title()
    }

    fn intro(t: &Words) -> String {
        t.safety_went_intro()
    }

    fn is_there(file: &OpenFile, place: Place) -> bool {
        file.safety
            .waits()
            .any(|(stamp, _)| Some(stamp.id) == place.entry)
    }

    fn above(file: &OpenFile, place: Place) -> Vec<String> {
        let mut waits = file.safety.waits();
        let found = waits.find(|(stamp, _)| Some(stamp.id) == place.entry);
        found
            .map(|(_, one)| one.because.clone())
            .into_iter()
            .collect()
    }

    fn fields(_: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let how = area(
            ("how", t.safety_went_how(), t.safety_went_how_hint()),
            typed,
            faults,
        );
        Markup::of(&how).and(&on(t.safety_went_on(), typed, faults))
    }

    fn read(
        file: &OpenFile,
        (place, id): (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let how = needed(form, "how", words().safety_went_missing(), faults);
        let day = read_on(form, today, faults);
        let entry = ChildSafetyEntry::from(Assessed {
            of: place.entry?,
            how,
            document: None,
        });
        Some(Written::new(file.id(), id, &entry).on(day))
    }
}
