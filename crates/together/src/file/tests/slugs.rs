//! Short names inside one family's file.

use proptest::prelude::*;

use crate::file::Slug;

#[test]
fn two_people_of_one_name_get_two_short_names() {
    let first = Slug::for_name("Zoë", |_| false);
    let second = Slug::for_name("Zoe", |taken| taken == first.as_str());
    assert_eq!((first.as_str(), second.as_str()), ("zoe", "zoe-2"));
}

#[test]
fn a_name_without_plain_letters_still_gets_a_short_name() {
    assert_eq!(Slug::for_name("أميرة", |_| false).as_str(), "person");
    assert_eq!(Slug::for_name("", |_| false).as_str(), "person");
}

proptest! {
    #[test]
    fn every_name_gives_a_short_name_that_is_one(name in "\\PC{0,60}") {
        let slug = Slug::for_name(&name, |_| false);
        prop_assert_eq!(Slug::try_from(slug.as_str().to_owned()), Ok(slug));
    }
}
