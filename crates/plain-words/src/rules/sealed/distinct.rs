//! Whether a word of a name is enough to know what it names.

use crate::hash;
use crate::vocab::known;

/// Words that many schools and streets are called after, beyond those that every child knows.
const COMMON: [&str; 73] = [
    "abbey",
    "academy",
    "albert",
    "alexandra",
    "all",
    "ashley",
    "bank",
    "beacon",
    "beech",
    "birch",
    "bishop",
    "bridge",
    "brook",
    "castle",
    "cathedral",
    "cedar",
    "central",
    "chapel",
    "chestnut",
    "christ",
    "church",
    "compass",
    "corpus",
    "country",
    "crescent",
    "discovery",
    "edward",
    "elizabeth",
    "endeavour",
    "foundation",
    "gateway",
    "george",
    "grange",
    "grove",
    "harbour",
    "hawthorn",
    "heath",
    "heritage",
    "hillside",
    "holly",
    "horizon",
    "immaculate",
    "inspire",
    "jubilee",
    "kings",
    "lakeside",
    "laurel",
    "manor",
    "maple",
    "meadow",
    "meadows",
    "oasis",
    "orchard",
    "parkside",
    "phoenix",
    "pioneer",
    "poplar",
    "priory",
    "queens",
    "rectory",
    "riverside",
    "rowan",
    "sacred",
    "seaside",
    "springfield",
    "station",
    "sycamore",
    "trinity",
    "unity",
    "victoria",
    "village",
    "willow",
    "windmill",
];

/// The fewest letters of a word that is enough.
const SHORTEST: usize = 5;

/// Whether hardly anything else is called so: no word that is in common use, and not short.
pub(super) fn is_distinct(word: &str) -> bool {
    let low = word.to_lowercase();
    let low = low
        .strip_suffix("'s")
        .or_else(|| low.strip_suffix("’s"))
        .unwrap_or(&low);
    low.chars().count() >= SHORTEST
        && low.chars().all(|char| char.is_alphabetic() || char == '-')
        && known(hash::word(low)) == 0
        && COMMON.binary_search(&low).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_common_use_is_not_enough_to_know_a_place_by() {
        assert!(COMMON.is_sorted());
        for word in ["Hazelgrove", "Tannery", "Larkfield", "Ysgol"] {
            assert!(is_distinct(word), "{word}");
        }
        for word in [
            "Park", "Church", "Mary", "Trinity", "Green", "Elm", "Queens", "March",
        ] {
            assert!(!is_distinct(word), "{word}");
        }
    }
}
