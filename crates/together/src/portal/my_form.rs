//! The form with which a child says who they are: what stands in it, and how it is asked. Every field may stay empty.

use std::collections::BTreeSet;

use askama::Template;
use page_parts::{Checkboxes, Fieldset, Input, Label, Markup, Radios, Textarea};

use crate::{
    about_me::{HardNews, OfTelling, Spoken, Telling, Way},
    door::OpenFile,
    file::Slug,
    people::Person,
    web::{Faults, Posted, one_line, text, words as sentences},
};

/// What stands in the form.
#[derive(Default)]
pub(super) struct AboutMeForm {
    pub(super) name: String,
    pub(super) say_it: String,
    pub(super) pronouns: String,
    /// `everyone` or `here`; empty until the child says, and then only the worker knows it.
    pub(super) name_for: String,
    /// Is there a name that this screen knows?
    is_known: bool,
    pub(super) speak: String,
    pub(super) read: String,
    pub(super) ways: Vec<&'static str>,
    pub(super) not: Vec<&'static str>,
    pub(super) when_where: String,
    pub(super) people: Vec<MyWord>,
    pub(super) unique: String,
    /// Where they hear hard news first, offered only where nobody else is around this screen: `a_person` or `my_pages`.
    pub(super) hard_news: Option<&'static str>,
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

/// What the child said, or how it is until they say something.
fn hard_news(file: &OpenFile) -> &'static str {
    let said = file.about_me.hard_news();
    said.map_or(HardNews::APerson, |said| said.answer.said)
        .value()
}

fn hard_news_first(worker: &str, chosen: &str) -> Radios {
    let t = sentences();
    Radios::new("hard_news", t.me_hard_news())
        .hint(t.me_hard_news_hint())
        .item(HardNews::APerson.value(), t.me_hard_news_person(worker))
        .item(HardNews::MyPages.value(), t.me_hard_news_pages())
        .checked(chosen)
}

/// Is nobody around this screen but the child, or a worker who sits there? Whoever holds a phone could choose for them.
fn is_alone(file: &OpenFile) -> bool {
    let others = file.readers().people().any(|person| person != file.child());
    !others && !file.readers().has_unknown()
}

/// A way one can tick: value, words, ticked.
type Choice = (&'static str, String, bool);

impl AboutMeForm {
    /// What the child said before, of what this screen may show.
    pub(super) fn known(file: &OpenFile) -> AboutMeForm {
        let me = &file.about_me;
        let is_known = file.called().is_some();
        let name = file.called().cloned().unwrap_or_default();
        let (languages, telling) = (me.languages_now(), me.telling_now());
        let values = |ways: &BTreeSet<Way>| ways.iter().map(|way| way.value()).collect();
        AboutMeForm {
            name: name.name,
            say_it: name.say_it,
            pronouns: me
                .pronouns_for(file.readers())
                .map(|said| said.answer.said.0.clone())
                .unwrap_or_default(),
            name_for: String::new(),
            is_known,
            speak: languages.speak,
            read: languages.read,
            ways: values(&telling.ways),
            not: values(&telling.not),
            when_where: telling.when_where,
            people: people(file),
            unique: String::new(),
            hard_news: is_alone(file).then(|| hard_news(file)),
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
            is_known: self.is_known,
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
            hard_news: self.hard_news.map(|before| {
                let chosen = HardNews::ALL.into_iter().map(HardNews::value);
                let mut chosen = chosen.filter(|value| *value == form.get("hard_news"));
                chosen.next().unwrap_or(before)
            }),
        }
    }

    /// The same, fit to be kept; or everything that is wrong with it, in the order of the form.
    pub(super) fn checked(mut self) -> Result<AboutMeForm, Faults> {
        let (t, mut faults) = (sentences(), Faults::default());
        for (field, line) in [
            ("name", &mut self.name),
            ("say_it", &mut self.say_it),
            ("pronouns", &mut self.pronouns),
        ] {
            *line = faults.check(field, one_line(line));
        }
        if self.name.is_empty() && !self.say_it.is_empty() && faults.of("name").is_none() {
            faults.add("name", t.me_name_missing());
        }
        let both = choices(&self.not)
            .into_iter()
            .find(|(value, _, not)| *not && self.ways.contains(value));
        if let Some((_, way, _)) = both {
            faults.add("not", t.me_both_ways(way));
        }
        self.when_where = faults.check("when_where", text(&self.when_where));
        self.speak = faults.check("speak", one_line(&self.speak));
        self.read = faults.check("read", one_line(&self.read));
        for one in &mut self.people {
            one.word = faults.check(one.field(), one_line(&one.word));
        }
        self.unique = faults.check("unique", text(&self.unique));
        if faults.none() { Ok(self) } else { Err(faults) }
    }

    /// The fields as they are asked, each with what is wrong with it.
    pub(super) fn fields(&self, worker: &str, faults: &Faults) -> Markup {
        let t = sentences();
        let line = |name: &'static str, label: String, value: &str| {
            one(name, label, value).error(faults.of(name))
        };
        let pages = |name: &'static str, legend: String, ticked: &[&'static str]| {
            let all = choices(ticked).into_iter();
            all.fold(Checkboxes::new(name, legend), |boxes, (value, say, _)| {
                boxes.item(value, say)
            })
            .checked(ticked.iter().copied())
            .error(faults.of(name))
        };
        let words = |name: &'static str, label: String, rows: u16, value: &str| {
            Textarea::new(name, label)
                .rows(rows)
                .value(value)
                .spellcheck(false)
                .error(faults.of(name))
        };
        let fields = Markup::of(&line("name", t.me_name(), &self.name))
            .and(&line("say_it", t.me_say_it(), &self.say_it).hint(t.me_say_it_hint()))
            .and(&line("pronouns", t.me_pronouns(), &self.pronouns).hint(t.me_pronouns_hint()))
            .and(&self.name_for(worker))
            .and(&pages("ways", t.me_ways(worker), &self.ways))
            .and(&pages("not", t.me_not(worker), &self.not));
        let fields = match self.hard_news {
            Some(chosen) => fields.and(&hard_news_first(worker, chosen)),
            None => fields,
        };
        let fields = fields
            .and(&words("when_where", t.me_when_where(), 2, &self.when_where))
            .and(&line("speak", t.me_speak(), &self.speak))
            .and(&line("read", t.me_read(), &self.read));
        let fields = if self.people.is_empty() {
            fields
        } else {
            fields.and(&self.words_for_people(faults))
        };
        fields.and(&words("unique", t.me_unique(), 3, &self.unique))
    }

    /// Who can know the name. Nothing is chosen beforehand; a name that is there stays as it is.
    fn name_for(&self, worker: &str) -> Radios {
        let t = sentences();
        let hint = if self.is_known {
            t.me_name_for_stays()
        } else {
            t.me_name_for_hint(worker)
        };
        Radios::new("name_for", t.me_name_for())
            .hint(hint)
            .item("everyone", t.me_name_for_everyone())
            .item("here", t.me_name_for_here(worker))
            .checked(self.name_for.as_str())
    }

    fn words_for_people(&self, faults: &Faults) -> Fieldset {
        let t = sentences();
        let asked = |one: &MyWord| {
            let field = one_of(one).error(faults.of(&one.field()));
            match &one.language {
                Some(language) => field.attribute("lang", language),
                None => field,
            }
        };
        let hint = page_parts::Hint::new(t.me_words_hint()).id("words-for-hint");
        let all = self
            .people
            .iter()
            .fold(Markup::of(&hint), |all, one| all.and(&asked(one)));
        Fieldset::new(t.me_words())
            .described_by("words-for-hint")
            .inside(all)
    }

    /// How to tell them, as far as the answer says these parts of it.
    pub(super) fn telling(&self, says: BTreeSet<OfTelling>) -> Telling {
        let ways = |part, values: &[&str]| {
            let chosen = |way: &Way| says.contains(&part) && values.contains(&way.value());
            Way::ALL.into_iter().filter(chosen).collect()
        };
        let when_where = says.contains(&OfTelling::WhenWhere);
        Telling {
            ways: ways(OfTelling::Ways, &self.ways),
            not: ways(OfTelling::Not, &self.not),
            when_where: if when_where {
                self.when_where.clone()
            } else {
                String::new()
            },
            says: Some(says),
            ..Telling::default()
        }
    }
}

fn one(name: impl Into<String>, label: impl Into<Label>, value: &str) -> Input {
    Input::new(name, label)
        .value(value)
        .autocomplete("off")
        .spellcheck(false)
}

/// The child's word for somebody, asked for by their name.
fn one_of(them: &MyWord) -> Input {
    let name = Markup::of(&Named { name: &them.name });
    one(them.field(), Label::new(name), &them.word)
}

/// A name by itself: it does not turn what stands around it.
#[derive(Template)]
#[template(source = "<bdi>{{ name }}</bdi>", ext = "html")]
struct Named<'a> {
    name: &'a str,
}

impl askama::filters::HtmlSafe for Named<'_> {}

fn choices(ticked: &[&'static str]) -> Vec<Choice> {
    let t = sentences();
    let choice = |way: Way| (way.value(), way.say(t), ticked.contains(&way.value()));
    Way::ALL.into_iter().map(choice).collect()
}

fn ticked(form: &Posted, field: &str) -> Vec<&'static str> {
    let values = Way::ALL.into_iter().map(Way::value);
    values
        .filter(|value| form.all(field).any(|ticked| ticked == *value))
        .collect()
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
