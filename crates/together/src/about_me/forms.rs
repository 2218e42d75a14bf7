//! The forms of About me: what is asked, how it is shown again, and what was typed made into an entry.

use std::collections::BTreeSet;

use page_parts::{Checkboxes, Choice, FileUpload, Input, Markup, Radios, Textarea};

use super::{
    AboutMeEntry, Answer, Around, InMyWords, Languages, Name, Offered, Pronouns, Safe, SaidBy,
    Shape, Telling, Topic, Unique, Way, say,
};
use crate::{
    door::OpenFile,
    file::{Audience, Readers, Slug},
    web::{Faults, Posted, one_line, text, words},
};

/// One form: one of the things we ask every child, or what is offered and never required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    About(Topic),
    Offered,
}

const WAYS: [(Way, &str); 6] = [
    (Way::Letter, "letter"),
    (Way::Text, "text"),
    (Way::Call, "call"),
    (Way::Video, "video"),
    (Way::InPerson, "in_person"),
    (Way::Pages, "pages"),
];
const SHAPES: [(Shape, &str); 5] = [
    (Shape::Audio, "audio"),
    (Shape::LargePrint, "large_print"),
    (Shape::EasyRead, "easy_read"),
    (Shape::Pictures, "pictures"),
    (Shape::SignedVideo, "signed_video"),
];
const OFFERED: [(Offered, &str); 3] = [
    (Offered::Ethnicity, "ethnicity"),
    (Offered::Faith, "faith"),
    (Offered::Disability, "disability"),
];

impl Asking {
    pub(super) const ALL: [Asking; 7] = [
        Asking::About(Topic::Name),
        Asking::About(Topic::Pronouns),
        Asking::About(Topic::Languages),
        Asking::About(Topic::Telling),
        Asking::About(Topic::Safe),
        Asking::About(Topic::Unique),
        Asking::Offered,
    ];

    pub(super) fn value(self) -> &'static str {
        match self {
            Asking::About(Topic::Name) => "name",
            Asking::About(Topic::Pronouns) => "pronouns",
            Asking::About(Topic::Languages) => "languages",
            Asking::About(Topic::Telling) => "telling",
            Asking::About(Topic::Safe) => "safe",
            Asking::About(Topic::Unique) => "unique",
            Asking::Offered => "offered",
        }
    }

    pub(super) fn named(value: &str) -> Option<Asking> {
        Asking::ALL
            .into_iter()
            .find(|asking| asking.value() == value)
    }

    pub(super) fn title(self) -> String {
        let t = words();
        match self {
            Asking::About(Topic::Name) => t.ask_name(),
            Asking::About(Topic::Pronouns) => t.ask_pronouns(),
            Asking::About(Topic::Languages) => t.ask_languages(),
            Asking::About(Topic::Telling) => t.ask_telling(),
            Asking::About(Topic::Safe) => t.ask_safe(),
            Asking::About(Topic::Unique) => t.ask_unique(),
            Asking::Offered => t.ask_offered(),
        }
    }

    /// The form filled with the newest answer, so that changing one thing is changing one thing.
    pub(super) fn known(self, file: &OpenFile) -> Posted {
        let me = &file.about_me;
        let mut known = Posted::default();
        match self {
            Asking::About(Topic::Name) => {
                if let Some(said) = me.names().next() {
                    known.set("name", &said.answer.said.name);
                    known.set("say_it", &said.answer.said.say_it);
                }
            }
            Asking::About(Topic::Pronouns) => {
                if let Some(said) = me.pronouns().next() {
                    known.set("pronouns", &said.answer.said.0);
                }
            }
            Asking::About(Topic::Languages) => {
                let said = me
                    .languages()
                    .next()
                    .map(|said| said.answer.said.clone())
                    .unwrap_or_default();
                for (name, value) in [
                    ("speak", said.speak),
                    ("read", said.read),
                    ("family", said.family),
                    ("interpreter", said.interpreter),
                ] {
                    known.set(name, &value);
                }
            }
            Asking::About(Topic::Telling) => telling_known(
                &mut known,
                &me.telling()
                    .next()
                    .map(|said| said.answer.said.clone())
                    .unwrap_or_default(),
            ),
            Asking::About(Topic::Safe) => safe_known(&mut known, &me.safe_now()),
            Asking::About(Topic::Unique) | Asking::Offered => {}
        }
        known
    }

    /// The fields, filled with what was typed, each with what is wrong with it.
    pub(super) fn fields(self, file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
        let t = words();
        let one = |name: &'static str, label: String| {
            Input::new(name, label)
                .value(typed.get(name))
                .attribute("spellcheck", "false")
                .error(faults.of(name))
        };
        let fields = match self {
            Asking::About(Topic::Name) => {
                Markup::of(&one("name", t.name_label()).hint(t.name_hint()))
                    .and(&one("say_it", t.name_say_it_label()).hint(t.name_say_it_hint()))
                    .and(
                        &FileUpload::new("sound", t.name_sound_label())
                            .hint(t.name_sound_hint())
                            .accept("audio/*")
                            .error(faults.of("sound")),
                    )
                    .and(
                        &Checkboxes::without_legend("confirmed")
                            .item("yes", t.name_confirmed_label())
                            .checked(typed.all("confirmed")),
                    )
            }
            Asking::About(Topic::Pronouns) => {
                Markup::of(&one("pronouns", t.pronouns_label()).hint(t.pronouns_hint()))
            }
            Asking::About(Topic::Languages) => Markup::of(&one("speak", t.languages_speak_label()))
                .and(&one("read", t.languages_read_label()))
                .and(&one("family", t.languages_family_label()))
                .and(
                    &one("interpreter", t.languages_interpreter_label())
                        .hint(t.languages_interpreter_hint()),
                ),
            Asking::About(Topic::Telling) => telling_fields(typed, faults),
            Asking::About(Topic::Safe) => safe_fields(file, typed, faults),
            Asking::About(Topic::Unique) => Markup::of(
                &Textarea::new("unique", t.unique_label())
                    .hint(t.unique_hint())
                    .value(typed.get("unique"))
                    .spellcheck(false)
                    .error(faults.of("unique")),
            ),
            Asking::Offered => offered_fields(typed, faults),
        };
        fields
            .and(&said_by(file, typed))
            .and(&readers(file, typed, faults))
    }
}

fn telling_known(known: &mut Posted, telling: &Telling) {
    WAYS.iter()
        .filter(|(way, _)| telling.ways.contains(way))
        .for_each(|(_, value)| known.set("ways", value));
    WAYS.iter()
        .filter(|(way, _)| telling.not.contains(way))
        .for_each(|(_, value)| known.set("not", value));
    SHAPES
        .iter()
        .filter(|(shape, _)| telling.shapes.contains(shape))
        .for_each(|(_, value)| known.set("shapes", value));
    known.set("when_where", &telling.when_where);
}

fn telling_fields(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let ways = |name: &str, legend: String| {
        WAYS.iter()
            .fold(Checkboxes::new(name, legend), |boxes, (way, value)| {
                boxes.item(*value, say::way(*way))
            })
            .checked(typed.all(name))
    };
    let shapes = SHAPES.iter().fold(
        Checkboxes::new("shapes", t.telling_shapes_label()),
        |boxes, (shape, value)| boxes.item(*value, say::shape(*shape)),
    );
    Markup::of(&ways("ways", t.telling_ways_label()))
        .and(&ways("not", t.telling_not_label()))
        .and(&shapes.checked(typed.all("shapes")))
        .and(
            &Textarea::new("when_where", t.telling_when_where_label())
                .hint(t.telling_when_where_hint())
                .rows(3)
                .value(typed.get("when_where"))
                .error(faults.of("when_where")),
        )
}

/// Places where somebody else may see what we send, with the names of their fields.
const PLACES: [&str; 3] = ["post", "phone", "beside"];

fn safe_known(known: &mut Posted, safe: &Safe) {
    for (place, around) in PLACES
        .into_iter()
        .zip([&safe.post, &safe.phone, &safe.beside])
    {
        match around {
            Around::NotAsked => {}
            Around::Nobody => known.set(place, "nobody"),
            Around::People(people) => {
                known.set(place, "people");
                for slug in people {
                    known.set(&format!("{place}_people"), slug.as_str());
                }
            }
            Around::SomeoneElse(who) => {
                known.set(place, "else");
                known.set(&format!("{place}_else"), who);
            }
        }
    }
    known.set("screen_name", &safe.screen_name);
    known.set("screen_siblings", &safe.screen_siblings);
}

fn safe_fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let place = |place: &'static str, legend: String| {
        let people = people(file, &format!("{place}_people"), t.around_who(), typed);
        let other = Input::new(format!("{place}_else"), t.around_who())
            .value(typed.get(&format!("{place}_else")));
        Radios::new(place, legend)
            .item("not_asked", t.around_not_asked())
            .item("nobody", t.around_nobody())
            .choice(Choice::new("people", t.around_people()).reveals(Markup::of(&people)))
            .choice(Choice::new("else", t.around_else()).reveals(Markup::of(&other)))
            .checked(if typed.get(place).is_empty() {
                "not_asked"
            } else {
                typed.get(place)
            })
            .error(faults.of(place))
    };
    let line = |name: &'static str, label: String, hint: String| {
        Input::new(name, label)
            .hint(hint)
            .value(typed.get(name))
            .error(faults.of(name))
    };
    Markup::of(&place("post", t.safe_post_label()))
        .and(&place("phone", t.safe_phone_label()))
        .and(&place("beside", t.safe_beside_label()))
        .and(&line(
            "screen_name",
            t.safe_screen_name_label(),
            t.safe_screen_name_hint(),
        ))
        .and(&line(
            "screen_siblings",
            t.safe_screen_siblings_label(),
            t.safe_screen_siblings_hint(),
        ))
}

fn offered_fields(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let about = [
        t.offered_ethnicity(),
        t.offered_faith(),
        t.offered_disability(),
    ];
    let radios = OFFERED.iter().zip(about).fold(
        Radios::new("about", t.offered_about()),
        |radios, ((_, value), say)| radios.item(*value, say),
    );
    Markup::of(&radios.checked(typed.get("about")).error(faults.of("about")))
        .and(
            &Textarea::new("words", t.offered_words_label())
                .hint(t.offered_words_hint())
                .rows(3)
                .value(typed.get("words"))
                .spellcheck(false)
                .error(faults.of("words")),
        )
        .and(
            &Checkboxes::without_legend("rather_not")
                .item("yes", t.offered_rather_not())
                .checked(typed.all("rather_not")),
        )
}

fn people(file: &OpenFile, name: &str, legend: String, typed: &Posted) -> Checkboxes {
    let all = file
        .families()
        .flat_map(|family| family.people.all())
        .filter(|person| person.slug != *file.child());
    all.fold(Checkboxes::new(name, legend).small(), |boxes, person| {
        boxes.item(person.slug.as_str(), &person.name)
    })
    .checked(typed.all(name))
}

/// Who said it: nothing is chosen beforehand but the child, whom we should be asking.
fn said_by(file: &OpenFile, typed: &Posted) -> Radios {
    let t = words();
    let child = Radios::new("said_by", t.said_by_label())
        .item("child", t.said_by_child())
        .item("seen", t.said_by_seen())
        .item("court", t.said_by_court());
    let all = file
        .families()
        .flat_map(|family| family.people.all())
        .filter(|person| person.slug != *file.child());
    let radios = all.fold(child, |radios, person| {
        radios.item(format!("person {}", person.slug), &person.name)
    });
    radios.checked(if typed.get("said_by").is_empty() {
        "child"
    } else {
        typed.get("said_by")
    })
}

fn readers(file: &OpenFile, typed: &Posted, faults: &Faults) -> Radios {
    let t = words();
    let only = people(file, "readers_people", t.readers_who(), typed);
    Radios::new("readers", t.readers_label())
        .hint(t.readers_hint())
        .choice(Choice::new("only", t.readers_only_label()).reveals(Markup::of(&only)))
        .item("everyone", t.readers_everyone_label())
        .item("workers", t.readers_workers_label())
        .checked(if typed.get("readers").is_empty() {
            "only"
        } else {
            typed.get("readers")
        })
        .error(faults.of("readers"))
}

/// Makes an entry of what was typed; what is wrong goes to `faults`, and then nothing is written.
pub(super) fn read(
    asking: Asking,
    file: &OpenFile,
    form: &Posted,
    faults: &mut Faults,
) -> AboutMeEntry {
    let about = About {
        said_by: read_said_by(file, form),
        readers: read_readers(file, form),
    };
    match asking {
        Asking::About(Topic::Name) => about.entry(read_name(file, form, faults)),
        Asking::About(Topic::Pronouns) => about.entry(Pronouns(required(
            form,
            "pronouns",
            words().pronouns_missing(),
            faults,
        ))),
        Asking::About(Topic::Languages) => about.entry(Languages {
            speak: faults.check("speak", one_line(form.get("speak"))),
            read: faults.check("read", one_line(form.get("read"))),
            family: faults.check("family", one_line(form.get("family"))),
            interpreter: faults.check("interpreter", one_line(form.get("interpreter"))),
        }),
        Asking::About(Topic::Telling) => about.entry(Telling {
            ways: ways(form, "ways"),
            not: ways(form, "not"),
            shapes: SHAPES
                .into_iter()
                .filter(|(_, value)| form.all("shapes").any(|ticked| ticked == *value))
                .map(|(shape, _)| shape)
                .collect(),
            when_where: faults.check("when_where", text(form.get("when_where"))),
        }),
        Asking::About(Topic::Safe) => about.entry(read_safe(file, form, faults)),
        Asking::About(Topic::Unique) => {
            let words_typed = faults.check("unique", text(form.get("unique")));
            if words_typed.is_empty() && faults.none() {
                faults.add("unique", words().unique_missing());
            }
            about.entry(Unique(words_typed))
        }
        Asking::Offered => about.entry(read_offered(form, faults)),
    }
}

struct About {
    said_by: SaidBy,
    readers: Audience,
}

impl About {
    fn entry<T>(self, said: T) -> AboutMeEntry
    where
        Answer<T>: Into<AboutMeEntry>,
    {
        Answer {
            said,
            said_by: self.said_by,
            readers: self.readers,
        }
        .into()
    }
}

fn required(form: &Posted, field: &'static str, missing: String, faults: &mut Faults) -> String {
    let typed = faults.check(field, one_line(form.get(field)));
    if typed.is_empty() && faults.of(field).is_none() {
        faults.add(field, missing);
    }
    typed
}

fn read_name(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Name {
    let before = file
        .about_me
        .name_for(&Readers::worker())
        .map(|said| said.answer.said.clone());
    let name = required(form, "name", words().name_missing(), faults);
    let same = before.filter(|before| before.name == name);
    Name {
        name,
        say_it: faults.check("say_it", one_line(form.get("say_it"))),
        sound: same.and_then(|before| before.sound),
        spelling_confirmed: form.has("confirmed"),
    }
}

fn ways(form: &Posted, field: &str) -> BTreeSet<Way> {
    WAYS.into_iter()
        .filter(|(_, value)| form.all(field).any(|ticked| ticked == *value))
        .map(|(way, _)| way)
        .collect()
}

fn read_safe(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Safe {
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

fn read_offered(form: &Posted, faults: &mut Faults) -> InMyWords {
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

fn read_said_by(file: &OpenFile, form: &Posted) -> SaidBy {
    match form.get("said_by") {
        "court" => SaidBy::Court,
        "seen" => SaidBy::Seen,
        other => match other
            .strip_prefix("person ")
            .and_then(|slug| known(file, slug))
        {
            Some(slug) => SaidBy::Person(slug),
            None => SaidBy::Child,
        },
    }
}

/// Everybody, the child and these people, or the workers; anything else is the workers alone.
fn read_readers(file: &OpenFile, form: &Posted) -> Audience {
    match form.get("readers") {
        "everyone" => Audience::Everyone,
        "only" => Audience::only(
            slugs(file, form, "readers_people")
                .iter()
                .chain([file.child()]),
        ),
        _ => Audience::Workers,
    }
}

fn slugs(file: &OpenFile, form: &Posted, field: &str) -> BTreeSet<Slug> {
    form.all(field)
        .filter_map(|slug| known(file, slug))
        .collect()
}

fn known(file: &OpenFile, slug: &str) -> Option<Slug> {
    file.families()
        .flat_map(|family| family.people.all())
        .map(|person| &person.slug)
        .find(|known| known.as_str() == slug)
        .cloned()
}
