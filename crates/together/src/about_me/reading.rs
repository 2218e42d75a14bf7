//! What was typed into a form of About me, made into an entry; or everything that is wrong with it, in the order of the form.

use std::collections::BTreeSet;

use super::{
    AboutMeEntry, Answer, Around, HardNews, InMyWords, Languages, Name, Offered, Pronouns, Safe,
    SaidBy, Telling, Topic, Unique, Way,
    forms::{Asking, OFFERED, SHAPES},
    whose::{read_readers, read_readers_of_a_name, read_said_by, slugs},
};
use crate::{
    door::OpenFile,
    file::Audience,
    web::{Faults, Posted, one_line, text, words},
};

/// Makes an entry of what was typed; what is wrong goes to `faults`, and then nothing is written.
pub(super) fn read(
    asking: Asking,
    file: &OpenFile,
    form: &Posted,
    faults: &mut Faults,
) -> AboutMeEntry {
    match asking {
        Asking::About(Topic::Name) => name(file, form, faults),
        Asking::About(Topic::Pronouns) => {
            let said = Pronouns(faults.needed(
                "pronouns",
                one_line(form.get("pronouns")),
                words().pronouns_missing(),
            ));
            answer(said, file, form, faults)
        }
        Asking::About(Topic::Languages) => {
            let mut line = |field| faults.check(field, one_line(form.get(field)));
            let said = Languages {
                speak: line("speak"),
                read: line("read"),
                family: line("family"),
                interpreter: line("interpreter"),
                says: None,
            };
            answer(said, file, form, faults)
        }
        Asking::About(Topic::Telling) => answer(telling(form, faults), file, form, faults),
        Asking::About(Topic::Safe) => answer(safe(file, form, faults), file, form, faults),
        Asking::About(Topic::Unique) => {
            let said = faults.needed("unique", text(form.get("unique")), words().unique_missing());
            answer(Unique(said), file, form, faults)
        }
        Asking::HardNews => answer(hard_news(form, faults), file, form, faults),
        Asking::Offered => answer(offered(form, faults), file, form, faults),
    }
}

/// What is not chosen is not guessed: hard news then comes from a person.
fn hard_news(form: &Posted, faults: &mut Faults) -> HardNews {
    let mut all = HardNews::ALL.into_iter();
    let chosen = all.find(|one| one.value() == form.get("hard_news"));
    if chosen.is_none() {
        faults.add("hard_news", words().hard_news_missing());
    }
    chosen.unwrap_or(HardNews::APerson)
}

fn answer<T>(said: T, file: &OpenFile, form: &Posted, faults: &mut Faults) -> AboutMeEntry
where
    Answer<T>: Into<AboutMeEntry>,
{
    let said_by = read_said_by(file, form, faults);
    whole(said, said_by, read_readers(file, form))
}

fn whole<T>(said: T, said_by: SaidBy, readers: Audience) -> AboutMeEntry
where
    Answer<T>: Into<AboutMeEntry>,
{
    Answer {
        said,
        said_by,
        readers,
    }
    .into()
}

/// A name keeps what else is known of it: its sound, and that the child said yes to the spelling.
fn name(file: &OpenFile, form: &Posted, faults: &mut Faults) -> AboutMeEntry {
    let name = faults.needed("name", one_line(form.get("name")), words().name_missing());
    let same = file.about_me.named(&name).map(|said| &said.answer.said);
    let said = Name {
        say_it: faults.check("say_it", one_line(form.get("say_it"))),
        sound: same.and_then(|before| before.sound),
        spelling_confirmed: form.has("confirmed")
            || same.is_some_and(|before| before.spelling_confirmed),
        name,
    };
    let said_by = read_said_by(file, form, faults);
    let readers = read_readers_of_a_name(file, form, &said.name, faults);
    whole(said, said_by, readers)
}

fn telling(form: &Posted, faults: &mut Faults) -> Telling {
    Telling {
        ways: ways(form, "ways"),
        not: ways(form, "not"),
        shapes: SHAPES
            .into_iter()
            .filter(|(_, value)| form.all("shapes").any(|ticked| ticked == *value))
            .map(|(shape, _)| shape)
            .collect(),
        when_where: faults.check("when_where", text(form.get("when_where"))),
        says: None,
    }
}

fn ways(form: &Posted, field: &str) -> BTreeSet<Way> {
    Way::ALL
        .into_iter()
        .filter(|way| form.all(field).any(|ticked| ticked == way.value()))
        .collect()
}

fn safe(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Safe {
    let mut around = |place: &'static str| match form.get(place) {
        "nobody" => Around::Nobody,
        "people" => {
            let people = slugs(file, form, &format!("{place}_people"));
            if people.is_empty() {
                faults.add(place, words().around_who_missing());
            }
            Around::People(people)
        }
        "else" => {
            Around::SomeoneElse(faults.check(place, one_line(form.get(&format!("{place}_else")))))
        }
        _ => Around::NotAsked,
    };
    let (post, phone, beside) = (around("post"), around("phone"), around("beside"));
    Safe {
        post,
        phone,
        beside,
        screen_name: faults.check("screen_name", one_line(form.get("screen_name"))),
        screen_siblings: faults.check("screen_siblings", one_line(form.get("screen_siblings"))),
    }
}

fn offered(form: &Posted, faults: &mut Faults) -> InMyWords {
    let about = OFFERED
        .into_iter()
        .find(|(_, value)| *value == form.get("about"))
        .map(|(about, _)| about);
    if about.is_none() {
        faults.add("about", words().offered_about_missing());
    }
    let typed = faults.check("words", text(form.get("words")));
    let rather_not = form.has("rather_not");
    if typed.is_empty() && !rather_not {
        faults.add("words", words().offered_words_missing());
    }
    InMyWords {
        about: about.unwrap_or(Offered::Ethnicity),
        words: (!rather_not).then_some(typed),
    }
}
