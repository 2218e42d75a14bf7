//! What a text calls people: each reader's words. The same sentence says "Teta" to Amira and "Salma Haddad" to the court.

use std::collections::BTreeMap;

use crate::{
    about_me::{AboutMe, Pronoun, pronoun},
    file::{Family, File, Readers, Slug},
};

/// The names of everybody these readers may know, in their words.
#[derive(Debug, Clone, Default)]
pub struct Naming(BTreeMap<Slug, Called>);

#[derive(Debug, Clone)]
struct Called {
    name: String,
    pronouns: Option<Pronoun>,
}

impl Naming {
    /// What a mention says: the name, or one of its pronoun forms (`they`, `them`, `their`, `are`, `have`).
    /// None: nobody of that name, or one these readers may not know of.
    pub fn say(&self, slug: &str, form: Option<&str>) -> Option<String> {
        let (_, called) = self.0.iter().find(|(known, _)| known.as_str() == slug)?;
        match (form, called.pronouns) {
            (Some(form), Some(pronouns)) => pronouns.form(form).map(str::to_owned),
            (Some("are"), None) => Some("is".to_owned()),
            (Some("have"), None) => Some("has".to_owned()),
            (Some("their"), None) => Some(format!("{}’s", called.name)),
            // No form, or pronouns we cannot bend: the name, which is always right.
            (None, _) | (Some(_), None) => Some(called.name.clone()),
        }
    }

    /// The same with those of another child's file: what is in both stands as it was, but for that child, whom their own file names.
    #[must_use]
    pub fn joined_by(mut self, other: Naming, child: &Slug) -> Naming {
        for (slug, called) in other.0 {
            if slug == *child {
                self.0.insert(slug, called);
            } else {
                self.0.entry(slug).or_insert(called);
            }
        }
        self
    }

    /// These names, for a test.
    #[cfg(test)]
    pub(crate) fn of_names(pairs: &[(&str, &str)]) -> Naming {
        let called = |name: &str| Called {
            name: name.to_owned(),
            pronouns: None,
        };
        let named = pairs.iter().map(|(slug, name)| {
            let slug = Slug::try_from((*slug).to_owned()).expect("a slug");
            (slug, called(name))
        });
        Naming(named.collect())
    }

    /// Every name in it, by slug.
    pub fn names(&self) -> impl Iterator<Item = (&Slug, &str)> {
        self.0
            .iter()
            .map(|(slug, called)| (slug, called.name.as_str()))
    }
}

/// Works out what these readers call everybody they may know of.
pub fn naming<'a>(
    file: &File,
    families: impl Iterator<Item = &'a Family>,
    child: &Slug,
    readers: &Readers,
) -> Naming {
    let to_child = readers.people().any(|reader| reader == child);
    let mut all = BTreeMap::new();
    for person in families
        .flat_map(|family| family.people.all())
        .filter(|person| person.readers.includes(readers))
    {
        let own_word = to_child
            .then(|| file.about_me.word_for(&person.slug, readers))
            .flatten();
        let name = match own_word {
            Some(word) => word.to_owned(),
            None if to_child && person.child => first(&person.name).to_owned(),
            None => person.name.clone(),
        };
        all.insert(
            person.slug.clone(),
            Called {
                name,
                pronouns: pronoun(&person.pronouns),
            },
        );
    }
    all.insert(
        child.clone(),
        the_child(&file.about_me, file.opening.court_first_name(), readers),
    );
    Naming(all)
}

fn the_child(about_me: &AboutMe, court_first_name: &str, readers: &Readers) -> Called {
    let name = about_me.name_for(readers).map_or_else(
        || court_first_name.to_owned(),
        |said| said.answer.said.name.clone(),
    );
    Called {
        name,
        pronouns: about_me
            .pronouns_for(readers)
            .and_then(|said| pronoun(&said.answer.said.0)),
    }
}

fn first(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}
