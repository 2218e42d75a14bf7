//! Brothers and sisters, as a letter may name them.

use super::drafting::mention;
use crate::{door::OpenFile, file::Readers, web::words};

/// Brothers and sisters whom these readers may know of, as names in a sentence.
pub(super) fn siblings(file: &OpenFile, readers: &Readers) -> Option<String> {
    let others = file
        .families()
        .flat_map(|family| family.people.all())
        .filter(|person| {
            person.child && person.slug != *file.child() && person.readers.includes(readers)
        });
    let with_brother_or_sister =
        others.filter(|person| person.is.iter().any(|is| is.to == *file.child()));
    let named: Vec<String> = with_brother_or_sister
        .map(|person| mention(&person.name, &person.slug))
        .collect();
    let (last, rest) = named.split_last()?;
    if rest.is_empty() {
        return Some(last.clone());
    }
    Some(words().letters_and(rest.join(", "), last))
}
