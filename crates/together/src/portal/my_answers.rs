//! About me, as the child answers it on their own pages. Every field may stay empty, and what is empty adds nothing.

use ledger::EntryId;

use super::{
    asks::{Next, on_this_screen, write_also},
    place::Place,
};
use crate::{
    about_me::{
        AboutMeEntry, Answer, Languages, Name, Pronouns, SaidBy, Spoken, Telling, Unique, Way,
        WordFor,
    },
    door::{ChildViewer, OpenFile},
    file::{Audience, Readers, Slug, Written},
    people::Person,
    web::{App, Error, Posted, nth, one_line, text, words as sentences},
};

/// What stands in the form.
#[derive(Default)]
pub(super) struct AboutMeForm {
    pub(super) name: String,
    pub(super) say_it: String,
    pub(super) pronouns: String,
    /// `everyone` or `here`; empty until the child says, and then only the worker knows it.
    pub(super) name_for: String,
    pub(super) speak: String,
    pub(super) read: String,
    ways: Vec<&'static str>,
    not: Vec<&'static str>,
    pub(super) when_where: String,
    pub(super) people: Vec<MyWord>,
    pub(super) unique: String,
}

/// Somebody this screen may name, and the child's word for them.
pub(super) struct MyWord {
    pub(super) slug: Slug,
    pub(super) name: String,
    pub(super) word: String,
    /// Of the word, where this screen knows it.
    pub(super) language: Option<String>,
}

impl MyWord {
    /// The name of its field.
    pub(super) fn field(&self) -> String {
        format!("word-{}", self.slug)
    }
}

const WAYS: [(Way, &str); 6] = [
    (Way::Letter, "letter"),
    (Way::Text, "text"),
    (Way::Call, "call"),
    (Way::Video, "video"),
    (Way::InPerson, "in_person"),
    (Way::Pages, "pages"),
];

/// A way one can tick: value, words, ticked.
type Choice = (&'static str, String, bool);

impl AboutMeForm {
    /// What the child said before, of what this screen may show.
    pub(super) fn known(file: &OpenFile) -> AboutMeForm {
        let me = &file.about_me;
        let name = file.called().cloned().unwrap_or_default();
        let (languages, telling) = (languages(file), telling(file));
        let values = |ways: &std::collections::BTreeSet<Way>| {
            let chosen = WAYS.into_iter().filter(|(way, _)| ways.contains(way));
            chosen.map(|(_, value)| value).collect()
        };
        AboutMeForm {
            name: name.name,
            say_it: name.say_it,
            pronouns: me
                .pronouns_for(file.readers())
                .map(|said| said.answer.said.0.clone())
                .unwrap_or_default(),
            name_for: String::new(),
            speak: languages.speak,
            read: languages.read,
            ways: values(&telling.ways),
            not: values(&telling.not),
            when_where: telling.when_where,
            people: people(file),
            unique: String::new(),
        }
    }

    /// The same with what was typed just now, as it was typed.
    pub(super) fn typed(self, form: &Posted) -> AboutMeForm {
        let typed = |name: &str| form.get(name).to_owned();
        AboutMeForm {
            name: typed("name"),
            say_it: typed("say_it"),
            pronouns: typed("pronouns"),
            name_for: typed("name_for"),
            speak: typed("speak"),
            read: typed("read"),
            ways: ticked(form, "ways"),
            not: ticked(form, "not"),
            when_where: typed("when_where"),
            people: self
                .people
                .into_iter()
                .map(|one| MyWord {
                    word: typed(&one.field()),
                    ..one
                })
                .collect(),
            unique: typed("unique"),
        }
    }

    /// The same, fit to be kept; or what is wrong, as a sentence.
    fn checked(mut self) -> Result<AboutMeForm, String> {
        for line in [
            &mut self.name,
            &mut self.say_it,
            &mut self.pronouns,
            &mut self.speak,
            &mut self.read,
        ] {
            *line = one_line(line)?;
        }
        for one in &mut self.people {
            one.word = one_line(&one.word)?;
        }
        for words in [&mut self.when_where, &mut self.unique] {
            *words = text(words)?;
        }
        match self
            .not_choices()
            .into_iter()
            .find(|(value, _, not)| *not && self.ways.contains(value))
        {
            Some((_, way, _)) => Err(sentences().me_both_ways(way)),
            None => Ok(self),
        }
    }

    /// Ways that are good.
    pub(super) fn choices(&self) -> Vec<Choice> {
        choices(&self.ways)
    }

    /// Ways that are not.
    pub(super) fn not_choices(&self) -> Vec<Choice> {
        choices(&self.not)
    }

    fn telling(&self, before: Telling) -> Telling {
        let chosen = |values: &[&str]| {
            let ways = WAYS.into_iter().filter(|(_, value)| values.contains(value));
            ways.map(|(way, _)| way).collect()
        };
        Telling {
            ways: chosen(&self.ways),
            not: chosen(&self.not),
            when_where: self.when_where.clone(),
            ..before
        }
    }
}

fn choices(ticked: &[&'static str]) -> Vec<Choice> {
    let t = sentences();
    let says = [
        t.way_letter(),
        t.way_text(),
        t.way_call(),
        t.way_video(),
        t.way_in_person(),
        t.way_pages(),
    ];
    let all = WAYS.into_iter().zip(says);
    all.map(|((_, value), say)| (value, say, ticked.contains(&value)))
        .collect()
}

fn ticked(form: &Posted, field: &str) -> Vec<&'static str> {
    let values = WAYS.into_iter().map(|(_, value)| value);
    values
        .filter(|value| form.all(field).any(|ticked| ticked == *value))
        .collect()
}

fn languages(file: &OpenFile) -> Languages {
    let newest = file.about_me.languages().next();
    newest
        .map(|said| said.answer.said.clone())
        .unwrap_or_default()
}

fn telling(file: &OpenFile) -> Telling {
    let newest = file.about_me.telling().next();
    newest
        .map(|said| said.answer.said.clone())
        .unwrap_or_default()
}

/// Everybody this screen may name. A brother or sister is named only where the child said that a screen may.
fn people(file: &OpenFile) -> Vec<MyWord> {
    let may_name = file.about_me.safe_now().screen_siblings.to_lowercase();
    let named = |person: &&Person| {
        let first = person.name.split_whitespace().next().unwrap_or_default();
        !person.child
            || may_name
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == first.to_lowercase())
    };
    let spoken = Spoken::of(&file.about_me);
    let all = file.families().flat_map(|family| family.people.all());
    all.filter(|person| person.slug != *file.child())
        .filter(named)
        .map(|person| {
            let word = file.about_me.word_for(&person.slug, file.readers());
            MyWord {
                slug: person.slug.clone(),
                name: person.name.clone(),
                language: word.and_then(|word| spoken.word(word)),
                word: word.unwrap_or_default().to_owned(),
            }
        })
        .collect()
}

/// Keeps what the child filled in, field by field; what is empty or the same as before adds nothing.
pub(super) async fn about_me(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<Next, Error> {
    let id = form.id()?;
    let file = app.door.open_own(viewer).await?;
    let typed = match AboutMeForm::known(&file).typed(form).checked() {
        Ok(typed) => typed,
        Err(say) => return Ok(Err((Place::AboutMe, say))),
    };
    write_also(app, viewer, id, |file, id| written(file, id, &typed).into()).await?;
    Ok(Ok(Place::Thanks))
}

/// Each field has an entry id of its own, so that posting twice adds nothing.
fn written(file: &OpenFile, id: EntryId, typed: &AboutMeForm) -> Vec<Written> {
    let before = AboutMeForm::known(file);
    let mut entries = vec![
        (0, name(file, &before, typed)),
        (1, pronouns(file, &before, typed)),
        (2, my_languages(file, &before, typed)),
        (3, how_to_tell(file, &before, typed)),
        (4, what_makes_me(file, typed)),
    ];
    entries.extend((5..).zip(my_words(file, &before, typed)));
    entries
        .into_iter()
        .filter_map(|(n, entry)| Some(Written::new(file.id(), nth(id, n), &entry?)))
        .collect()
}

fn name(file: &OpenFile, before: &AboutMeForm, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    let new = (&typed.name, &typed.say_it) != (&before.name, &before.say_it);
    let said = Name {
        name: typed.name.clone(),
        say_it: typed.say_it.clone(),
        sound: None,
        spelling_confirmed: true,
    };
    (new && !typed.name.is_empty()).then(|| own(said, name_readers(file, typed)))
}

fn pronouns(file: &OpenFile, before: &AboutMeForm, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    let new = typed.pronouns != before.pronouns && !typed.pronouns.is_empty();
    new.then(|| own(Pronouns(typed.pronouns.clone()), name_readers(file, typed)))
}

fn my_languages(
    file: &OpenFile,
    before: &AboutMeForm,
    typed: &AboutMeForm,
) -> Option<AboutMeEntry> {
    let new = (&typed.speak, &typed.read) != (&before.speak, &before.read);
    let said = Languages {
        speak: typed.speak.clone(),
        read: typed.read.clone(),
        ..languages(file)
    };
    new.then(|| own(said, on_this_screen(file)))
}

fn how_to_tell(file: &OpenFile, before: &AboutMeForm, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    let new = (&typed.ways, &typed.not, &typed.when_where)
        != (&before.ways, &before.not, &before.when_where);
    new.then(|| own(typed.telling(telling(file)), on_this_screen(file)))
}

fn what_makes_me(file: &OpenFile, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    let said = Unique(typed.unique.clone());
    let known = file
        .about_me
        .unique()
        .any(|known| known.answer.said == said);
    (!known && !said.0.is_empty()).then(|| own(said, on_this_screen(file)))
}

/// A word for everybody on the form, in its order; none where nothing new was typed.
fn my_words(
    file: &OpenFile,
    before: &AboutMeForm,
    typed: &AboutMeForm,
) -> Vec<Option<AboutMeEntry>> {
    let known = |one: &MyWord| {
        before
            .people
            .iter()
            .any(|known| known.slug == one.slug && known.word == one.word)
    };
    let word = |one: &MyWord| {
        let said = WordFor {
            person: one.slug.clone(),
            word: one.word.clone(),
        };
        (!one.word.is_empty() && !known(one)).then(|| own(said, on_this_screen(file)))
    };
    typed.people.iter().map(word).collect()
}

/// Everybody, where the child said so; otherwise only the worker, until they have talked.
fn name_readers(file: &OpenFile, typed: &AboutMeForm) -> Audience {
    if typed.name_for == "everyone" {
        return Audience::Everyone;
    }
    // A child who is alone with their screen sees their own name; nobody who is around it is told by it.
    let alone = *file.readers() == Readers::person(file.child(), []);
    if alone {
        Audience::only([file.child()])
    } else {
        Audience::Workers
    }
}

/// An answer of the child's own.
pub(super) fn own<T>(said: T, readers: Audience) -> AboutMeEntry
where
    Answer<T>: Into<AboutMeEntry>,
{
    Answer {
        said,
        said_by: SaidBy::Child,
        readers,
    }
    .into()
}
