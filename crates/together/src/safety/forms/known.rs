//! One thing more that is known of a matter.

use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::Markup;

use super::{
    Form, Place,
    fields::{on, read_on},
    knowledge,
};
use crate::{
    door::OpenFile,
    file::Written,
    safety::{self, Matter, SafetyEntry},
    web::{Faults, Posted, Words, words},
};

/// What is added to a matter.
pub(in crate::safety) struct Known;

/// The matter of this page, and the family's file it is in.
fn matter(file: &OpenFile, place: Place) -> Option<(FileId, &Matter)> {
    let id = place.entry?;
    let mut families = file.family_files();
    let found = families.find_map(|(at, family)| Some((at, family.safety.matter(id)?)))?;
    found.1.over.is_none().then_some(found)
}

impl Form for Known {
    fn title(t: &Words) -> String {
        t.safety_known_new()
    }

    fn intro(t: &Words) -> String {
        t.safety_known_intro()
    }

    fn is_there(file: &OpenFile, place: Place) -> bool {
        matter(file, place).is_some()
    }

    fn above(file: &OpenFile, place: Place) -> Vec<String> {
        let matter = matter(file, place);
        matter
            .map(|(_, matter)| safety::fact(file, matter))
            .into_iter()
            .collect()
    }

    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let day = on(words().safety_learned(), typed, faults);
        knowledge::fields(Markup::default(), file, (typed, faults), false).and(&day)
    }

    fn read(
        file: &OpenFile,
        (place, id): (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written> {
        let (family, matter) = matter(file, place)?;
        let known = knowledge::read(file, form, false, faults)?;
        let of = matter.id();
        let day = read_on(form, today, faults);
        let entry = SafetyEntry::from(safety::Known { of, known });
        Some(Written::new(family, id, &entry).on(day))
    }
}
