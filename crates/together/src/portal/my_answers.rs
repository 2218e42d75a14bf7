//! About me, as the child answers it on their own pages: what is written down. What is empty or as before adds nothing.

use std::collections::BTreeSet;

use ledger::EntryId;

use super::{
    asks::{Next, on_this_screen, write_also},
    my_form::{AboutMeForm, MyWord},
    place::{Kept, Place},
    unsent::{self, Began},
};
use crate::{
    about_me::{
        AboutMeEntry, Answer, HardNews, Languages, Name, OfLanguages, OfTelling, Pronouns, SaidBy,
        Unique, WordFor,
    },
    door::{ChildViewer, OpenFile},
    file::{Audience, Readers, Written},
    web::{App, Error, Posted, nth},
};

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
        Err(faults) => return Ok(Err((Place::AboutMe, faults))),
    };
    let kept = kept(&written(&file, id, &typed));
    write_also(app, viewer, id, |file, id| written(file, id, &typed).into()).await?;
    unsent::forget(app, viewer, Began::AboutMe).await?;
    Ok(Ok(Place::Kept(kept)))
}

/// What the page says of it afterwards.
fn kept(entries: &[Written]) -> Kept {
    let name_for_everybody = entries
        .iter()
        .any(|entry| entry.kind() == "about_me.called" && entry.may_know() == Audience::Everyone);
    match entries {
        [] => Kept::Nothing,
        _ if name_for_everybody => Kept::NameForEverybody,
        _ => Kept::Answers,
    }
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
        (63, hard_news_first(file, &before, typed)),
    ];
    entries.extend((5..63).zip(my_words(file, &before, typed)));
    entries
        .into_iter()
        .filter_map(|(n, entry)| Some(Written::new(file.id(), nth(id, n), &entry?)))
        .collect()
}

fn name(file: &OpenFile, before: &AboutMeForm, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    // Of a name that this screen knows already.
    let known = (typed.name == before.name).then(|| file.about_me.named(&typed.name));
    let known = known.flatten();
    let said = Name {
        name: typed.name.clone(),
        say_it: typed.say_it.clone(),
        sound: known.and_then(|known| known.answer.said.sound),
        spelling_confirmed: true,
    };
    // It stays with whoever may know it, unless the child says something else.
    let readers = match known {
        Some(known) if typed.name_for.is_empty() => known.answer.readers.clone(),
        _ => name_readers(file, typed),
    };
    let new = (&typed.name, &typed.say_it) != (&before.name, &before.say_it)
        || known.is_some_and(|known| known.answer.readers != readers);
    (new && !typed.name.is_empty()).then(|| own(said, readers))
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
    // Only what they changed: what this screen does not show may be said all the same, and stays.
    let new = [
        (OfLanguages::Speak, typed.speak != before.speak),
        (OfLanguages::Read, typed.read != before.read),
    ];
    let says = changed(&new)?;
    let of = |part, typed: &str| says.contains(&part).then(|| typed.to_owned());
    let said = Languages {
        speak: of(OfLanguages::Speak, &typed.speak).unwrap_or_default(),
        read: of(OfLanguages::Read, &typed.read).unwrap_or_default(),
        says: Some(says),
        ..Languages::default()
    };
    Some(own(said, on_this_screen(file)))
}

/// The parts that are new; none where nothing is.
fn changed<P: Copy + Ord>(parts: &[(P, bool)]) -> Option<BTreeSet<P>> {
    let new = parts.iter().filter(|(_, new)| *new).map(|(part, _)| *part);
    Some(new.collect()).filter(|new: &BTreeSet<P>| !new.is_empty())
}

fn how_to_tell(file: &OpenFile, before: &AboutMeForm, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    let new = [
        (OfTelling::Ways, typed.ways != before.ways),
        (OfTelling::Not, typed.not != before.not),
        (OfTelling::WhenWhere, typed.when_where != before.when_where),
    ];
    let says = changed(&new)?;
    Some(own(typed.telling(says), on_this_screen(file)))
}

fn what_makes_me(file: &OpenFile, typed: &AboutMeForm) -> Option<AboutMeEntry> {
    let said = Unique(typed.unique.clone());
    let known = file
        .about_me
        .unique()
        .any(|known| known.answer.said == said);
    (!known && !said.0.is_empty()).then(|| own(said, on_this_screen(file)))
}

fn hard_news_first(
    file: &OpenFile,
    before: &AboutMeForm,
    typed: &AboutMeForm,
) -> Option<AboutMeEntry> {
    let new = typed
        .hard_news
        .filter(|_| typed.hard_news != before.hard_news)?;
    let said = HardNews::ALL.into_iter().find(|one| one.value() == new)?;
    Some(own(said, on_this_screen(file)))
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
