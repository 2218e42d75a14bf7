//! The forms of About me: what is asked, and how it is shown again.

use page_parts::{Checkboxes, Choice, FileUpload, Input, Markup, Radios, Textarea};

use super::{
    Around, HardNews, Offered, Safe, Shape, Telling, Topic, Way, say,
    whose::{self, people},
};
use crate::{
    door::OpenFile,
    web::{Faults, Posted, words},
};

/// One form: one of the things we ask every child, or what is offered and never required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    About(Topic),
    /// Where they hear hard news first.
    HardNews,
    Offered,
}

pub(super) const SHAPES: [(Shape, &str); 5] = [
    (Shape::Audio, "audio"),
    (Shape::LargePrint, "large_print"),
    (Shape::EasyRead, "easy_read"),
    (Shape::Pictures, "pictures"),
    (Shape::SignedVideo, "signed_video"),
];
pub(super) const OFFERED: [(Offered, &str); 3] = [
    (Offered::Ethnicity, "ethnicity"),
    (Offered::Faith, "faith"),
    (Offered::Disability, "disability"),
];

impl Asking {
    pub(super) const ALL: [Asking; 8] = [
        Asking::About(Topic::Name),
        Asking::About(Topic::Pronouns),
        Asking::About(Topic::Languages),
        Asking::About(Topic::Telling),
        Asking::HardNews,
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
            Asking::HardNews => "hard-news",
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
            Asking::HardNews => t.ask_hard_news(),
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
                    known.set("readers", whose::SAME);
                }
            }
            Asking::About(Topic::Pronouns) => {
                if let Some(said) = me.pronouns().next() {
                    known.set("pronouns", &said.answer.said.0);
                }
            }
            Asking::About(Topic::Languages) => {
                let said = me.languages_now();
                for (name, value) in [
                    ("speak", said.speak),
                    ("read", said.read),
                    ("family", said.family),
                    ("interpreter", said.interpreter),
                ] {
                    known.set(name, &value);
                }
            }
            Asking::About(Topic::Telling) => telling_known(&mut known, &me.telling_now()),
            Asking::About(Topic::Safe) => safe_known(&mut known, &me.safe_now()),
            Asking::HardNews => {
                if let Some(said) = me.hard_news() {
                    known.set("hard_news", said.answer.said.value());
                }
            }
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
            Asking::HardNews => hard_news_fields(typed, faults),
            Asking::Offered => offered_fields(typed, faults),
        };
        let readers = match self {
            Asking::About(Topic::Name) => whose::readers_of_a_name,
            _ => whose::readers,
        };
        fields
            .and(&whose::said_by(file, typed, faults))
            .and(&readers(file, typed, faults))
    }
}

fn hard_news_fields(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let radios = Radios::new("hard_news", t.ask_hard_news()).hint(t.hard_news_hint());
    let radios = HardNews::ALL
        .into_iter()
        .fold(radios, |radios, one| radios.item(one.value(), one.say(t)));
    let radios = radios.checked(typed.get("hard_news"));
    Markup::of(&radios.error(faults.of("hard_news")))
}

fn telling_known(known: &mut Posted, telling: &Telling) {
    for (field, ways) in [("ways", &telling.ways), ("not", &telling.not)] {
        for way in ways {
            known.set(field, way.value());
        }
    }
    SHAPES
        .iter()
        .filter(|(shape, _)| telling.shapes.contains(shape))
        .for_each(|(_, value)| known.set("shapes", value));
    known.set("when_where", &telling.when_where);
}

fn telling_fields(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let ways = |name: &str, legend: String| {
        Way::ALL
            .into_iter()
            .fold(Checkboxes::new(name, legend), |boxes, way| {
                boxes.item(way.value(), way.say(t))
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
