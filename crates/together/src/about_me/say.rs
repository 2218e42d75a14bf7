//! Answers as sentences, for pages.

use super::{Around, InMyWords, Languages, Name, Offered, Safe, Shape, Telling, Way};
use crate::{
    door::OpenFile,
    file::{Audience, Slug},
    web::words,
};

pub(super) fn name(name: &Name) -> String {
    let t = words();
    let mut all = vec![name.name.clone()];
    if !name.say_it.is_empty() {
        all.push(t.name_say_it(&name.say_it));
    }
    all.push(if name.spelling_confirmed {
        t.name_spelling_confirmed()
    } else {
        t.name_spelling_not_confirmed()
    });
    all.join(" · ")
}

pub(super) fn languages(languages: &Languages) -> String {
    let t = words();
    let parts = [
        (&languages.speak, t.languages_speak()),
        (&languages.read, t.languages_read()),
        (&languages.family, t.languages_family()),
        (&languages.interpreter, t.languages_interpreter()),
    ];
    let said = parts
        .into_iter()
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, label)| format!("{label}: {text}"));
    said.collect::<Vec<_>>().join("\n")
}

pub(super) fn telling(telling: &Telling) -> String {
    let t = words();
    let ways = |ways: &std::collections::BTreeSet<Way>| {
        ways.iter()
            .map(|one| one.say(t))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let shapes = telling
        .shapes
        .iter()
        .map(|one| shape(*one))
        .collect::<Vec<_>>()
        .join(", ");
    let parts = [
        (ways(&telling.ways), t.telling_ways()),
        (ways(&telling.not), t.telling_not()),
        (shapes, t.telling_shapes()),
        (telling.when_where.clone(), t.telling_when_where()),
    ];
    let said = parts
        .into_iter()
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, label)| format!("{label}: {text}"));
    said.collect::<Vec<_>>().join("\n")
}

pub(super) fn shape(shape: Shape) -> String {
    let t = words();
    match shape {
        Shape::Audio => t.shape_audio(),
        Shape::LargePrint => t.shape_large_print(),
        Shape::EasyRead => t.shape_easy_read(),
        Shape::Pictures => t.shape_pictures(),
        Shape::SignedVideo => t.shape_signed_video(),
    }
}

pub(super) fn safe(file: &OpenFile, safe: &Safe) -> String {
    let t = words();
    let mut parts = vec![
        format!("{}: {}", t.safe_post(), around(file, &safe.post)),
        format!("{}: {}", t.safe_phone(), around(file, &safe.phone)),
        format!("{}: {}", t.safe_beside(), around(file, &safe.beside)),
    ];
    for (text, label) in [
        (&safe.screen_name, t.safe_screen_name()),
        (&safe.screen_siblings, t.safe_screen_siblings()),
    ] {
        if !text.is_empty() {
            parts.push(format!("{label}: {text}"));
        }
    }
    parts.join("\n")
}

fn around(file: &OpenFile, around: &Around) -> String {
    let t = words();
    match around {
        Around::NotAsked => t.around_not_asked(),
        Around::Nobody => t.around_nobody(),
        Around::People(people) => people
            .iter()
            .map(|slug| person(file, slug))
            .collect::<Vec<_>>()
            .join(", "),
        Around::SomeoneElse(text) => text.clone(),
    }
}

fn person(file: &OpenFile, slug: &Slug) -> String {
    let word = file
        .about_me
        .word_for(slug, file.readers())
        .map(str::to_owned);
    let name = || {
        file.families()
            .find_map(|family| family.people.get(slug))
            .map(|person| person.name.clone())
    };
    word.or_else(name).unwrap_or_else(|| slug.to_string())
}

pub(super) fn offered(said: &InMyWords) -> String {
    let t = words();
    let about = match said.about {
        Offered::Ethnicity => t.offered_ethnicity(),
        Offered::Faith => t.offered_faith(),
        Offered::Disability => t.offered_disability(),
    };
    format!(
        "{about}: {}",
        said.words
            .clone()
            .unwrap_or_else(|| t.offered_rather_not_said())
    )
}

/// Who may know an answer.
pub(super) fn readers(file: &OpenFile, audience: &Audience) -> String {
    let t = words();
    match audience {
        Audience::Workers => t.readers_workers(),
        Audience::Everyone => t.readers_everyone(),
        Audience::Only(people) => t.readers_only(
            people
                .iter()
                .map(|slug| person(file, slug))
                .collect::<Vec<_>>()
                .join(", "),
        ),
    }
}
