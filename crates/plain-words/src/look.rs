//! What every rule looks at: one text, and all that is known about it.

use std::ops::Range;

use crate::list::Hit;
use crate::text::{Name, Places, Speaker, Text};
use crate::{About, Purpose, Reader, WordList};

/// One look at one text.
pub(crate) struct Look<'a> {
    pub(crate) text: &'a Text,
    pub(crate) list: &'a WordList,
    pub(crate) purpose: Purpose,
    pub(crate) reader: &'a Reader,
    pub(crate) about: &'a About,
    pub(crate) names: Names,
    /// The places of the list's words, in the order of the text, none touching another.
    pub(crate) hits: Vec<Hit>,
    /// The phrases in which a word of the list is no trouble.
    pub(crate) fine: Vec<Hit>,
}

/// The names of the record, and where they stand in the text.
pub(crate) struct Names {
    /// Names that may be here.
    pub(crate) welcome: Vec<Name>,
    /// Names of children who must not be here.
    pub(crate) others: Vec<Name>,
    /// Every place of a name, a name of more than one word also word by word.
    pub(crate) places: Places,
}

impl<'a> Look<'a> {
    pub(crate) fn new(
        text: &'a Text,
        list: &'a WordList,
        purpose: Purpose,
        reader: &'a Reader,
        about: &'a About,
    ) -> Self {
        let names = Names::new(text, about);
        let (hits, fine) = list.index().hits(&text.folded);
        Self {
            text,
            list,
            purpose,
            reader,
            about,
            names,
            hits,
            fine,
        }
    }

    /// Whether a place is, or holds, a name.
    pub(crate) fn is_name(&self, at: &Range<usize>) -> bool {
        self.names.places.touch(at)
    }

    /// Whether a place is left alone: somebody's name, or somebody's own words. What people at work are quoted as
    /// saying is not left alone; it becomes a note.
    pub(crate) fn is_left_alone(&self, at: &Range<usize>) -> bool {
        self.is_name(at)
            || self
                .text
                .quote_at(at)
                .is_some_and(|quote| quote.speaker == Speaker::Family)
    }
}

impl Names {
    fn new(text: &Text, about: &About) -> Self {
        let welcome = read(about.own_names().chain(about.known_names()));
        let others = others(&about.others, &welcome);
        let mut places: Vec<Range<usize>> = text
            .folded
            .mentions
            .iter()
            .map(|shown| text.folded.chars(shown))
            .collect();
        places.extend(
            welcome
                .iter()
                .flat_map(Name::each)
                .flat_map(|name| name.find(text)),
        );
        places.extend(others.iter().flat_map(|name| name.find(text)));
        Self {
            welcome,
            others,
            places: Places::new(places),
        }
    }
}

/// Other children by their whole name and by the name they are called, unless somebody welcome is called the same.
fn others(names: &[String], welcome: &[Name]) -> Vec<Name> {
    let mut others = Vec::new();
    for name in read(names.iter().map(String::as_str)) {
        for name in [name.first(), name] {
            let is_welcome = welcome
                .iter()
                .any(|welcome| welcome.is_same(&name) || welcome.first().is_same(&name));
            if !is_welcome && !others.contains(&name) {
                others.push(name);
            }
        }
    }
    others
}

fn read<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Name> {
    names.into_iter().filter_map(Name::new).collect()
}
