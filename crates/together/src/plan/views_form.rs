//! What somebody thinks of each part of the plan they were shown: the fields, and what was typed read as views.

use page_parts::{Choice, Input, Markup, Radios, Textarea};

use super::{
    Answer, Strand, View,
    people::title,
    views::{self, Theirs},
};
use crate::{
    door::OpenFile,
    file::Slug,
    letters::called,
    web::{Faults, Posted, one_line, text, words},
};

/// A view, and what was asked for it.
pub(super) struct OfPart {
    pub(super) view: View,
    pub(super) was_asked: String,
}

fn field(strand: Strand, what: &str) -> String {
    format!("{what}-{}", strand.value())
}

/// The parts there are to think about: those they were shown; of somebody who was shown nothing, all, and then only why not.
fn strands(file: &OpenFile, person: &Slug) -> Vec<Strand> {
    match file.plan.shown_to(person) {
        Some((_, shown)) => shown.parts.iter().map(|part| part.strand).collect(),
        None => Vec::new(),
    }
}

/// The fields; what is known already stands in them.
pub(super) fn fields(file: &OpenFile, person: &Slug, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let name = called(file, person);
    let strands = strands(file, person);
    if strands.is_empty() {
        let why = Input::new("not_asked", t.plan_views_why_not(&name))
            .value(typed.get("not_asked"))
            .error(faults.of("not_asked"));
        return Markup::of(&why);
    }
    let mut all: Option<Markup> = None;
    for strand in strands {
        let fields = one(file, person, (&name, strand), typed, faults);
        all = Some(match all {
            None => Markup::of(&fields.0).and(&fields.1),
            Some(all) => all.and(&fields.0).and(&fields.1),
        });
    }
    all.unwrap_or_else(|| Markup::of(&Input::new("not_asked", t.plan_views_why_not(&name))))
}

fn one(
    file: &OpenFile,
    person: &Slug,
    (name, strand): (&str, Strand),
    typed: &Posted,
    faults: &Faults,
) -> (Radios, Textarea) {
    let t = words();
    let (view, said) = (field(strand, "view"), field(strand, "words"));
    let before = views::of_person(file, strand, person);
    let before = before.filter(|theirs| file.plan.is_of_now(theirs.view));
    let known = before.map_or("", |theirs| theirs.view.answer.value());
    let chosen = if typed.has(&view) {
        typed.get(&view)
    } else {
        known
    };
    let title = title(strand, person == file.child());
    let radios = Radios::new(view.clone(), t.plan_views_ask(name, &title));
    let radios = Answer::ALL.into_iter().fold(radios, |radios, one| {
        if !one.needs_reason() {
            return radios.item(one.value(), one.say(t));
        }
        let because = field(strand, one.value());
        let why = Input::new(because.clone(), t.plan_views_why())
            .value(typed.get(&because))
            .error(faults.of(&because));
        radios.choice(Choice::new(one.value(), one.say(t)).reveals(Markup::of(&why)))
    });
    let radios = radios
        .item("", t.plan_views_nothing())
        .checked(chosen)
        .error(faults.of(&view));
    let area = Textarea::new(said.clone(), t.plan_views_words(name, &title))
        .rows(2)
        .spellcheck(false)
        .value(typed.get(&said))
        .error(faults.of(&said));
    (radios, area)
}

/// Everything the form says that is not in the file already; what is wrong goes to `faults`.
pub(super) fn read(
    file: &OpenFile,
    person: &Slug,
    form: &Posted,
    faults: &mut Faults,
) -> Vec<OfPart> {
    let t = words();
    let strands = strands(file, person);
    if strands.is_empty() {
        let why = one_line(form.get("not_asked"));
        let why = faults.needed("not_asked", why, t.plan_views_why_missing());
        let all = Strand::ALL.into_iter();
        return all.map(|strand| not_asked(person, strand, &why)).collect();
    }
    let of = file.plan.shown_to(person).map(|(stamp, _)| stamp.id);
    let mut all = Vec::new();
    for strand in strands {
        let Some(answer) = Answer::named(form.get(&field(strand, "view"))) else {
            continue;
        };
        let said = field(strand, "words");
        let words_typed = faults.check(said.clone(), text(form.get(&said)));
        let because = if answer.needs_reason() {
            let name = field(strand, answer.value());
            let because = faults.check(name.clone(), one_line(form.get(&name)));
            if because.is_empty() && faults.of(&name).is_none() {
                faults.add(name, t.plan_views_why_missing());
            }
            because
        } else {
            String::new()
        };
        let before = views::of_person(file, strand, person);
        let same = before.is_some_and(|Theirs { view, .. }| {
            view.of == of && view.answer == answer && words_typed.is_empty() && because.is_empty()
        });
        if same {
            continue;
        }
        let title = title(strand, person == file.child());
        all.push(OfPart {
            view: View {
                of,
                strand,
                person: person.clone(),
                answer,
                words: words_typed,
                said: None,
                because,
            },
            was_asked: t.plan_was_asked(title),
        });
    }
    if all.is_empty() && faults.none() {
        faults.add("views", t.plan_views_missing());
    }
    all
}

fn not_asked(person: &Slug, strand: Strand, because: &str) -> OfPart {
    OfPart {
        view: View {
            of: None,
            strand,
            person: person.clone(),
            answer: Answer::NotAsked,
            words: String::new(),
            said: None,
            because: because.to_owned(),
        },
        was_asked: String::new(),
    }
}
