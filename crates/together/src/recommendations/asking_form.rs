//! What somebody says about having told and asked the child: how, and what came of it for each recommendation.

use page_parts::{Choice, Input, Markup, Radios, Textarea};

use super::{Answer, Recommendation, rules::OfOne};
use crate::{
    telling::{Talked, ToldHow},
    web::{Faults, Posted, one_line, text, words},
};

/// Told now, and asked on another day.
const LATER: &str = "later";

fn field(name: &str, n: usize) -> String {
    format!("{name}-{n}")
}

/// How it was told: once for all of them.
pub(super) fn told_fields(name: &str, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let how = Talked::WAYS
        .into_iter()
        .fold(
            Radios::new("how", t.recommend_told_how(name)),
            |radios, one| radios.item(one.value(), one.say(t)),
        )
        .checked(typed.get("how"))
        .error(faults.of("how"));
    let there = Input::new("there", t.told_there())
        .value(typed.get("there"))
        .error(faults.of("there"));
    let understood = Textarea::new("understood", t.told_understood(name))
        .hint(t.told_understood_hint())
        .rows(3)
        .value(typed.get("understood"))
        .error(faults.of("understood"));
    Markup::of(&how).and(&there).and(&understood)
}

/// What came of it for the `n`th, from 1.
pub(super) fn one_fields(name: &str, n: usize, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let (view, because, said) = (field("view", n), field("because", n), field("words", n));
    let radios = Radios::new(view.clone(), t.recommend_asked(name));
    let radios = Answer::ALL.into_iter().fold(radios, |radios, one| {
        if one.needs_reason() {
            let because = format!("{because}-{}", one.value());
            let why = Input::new(because.clone(), t.recommend_asked_why())
                .value(typed.get(&because))
                .error(faults.of(&because));
            radios.choice(Choice::new(one.value(), one.say(t)).reveals(Markup::of(&why)))
        } else {
            radios.item(one.value(), one.say(t))
        }
    });
    let radios = radios
        .item(LATER, t.recommend_asked_later())
        .item("", t.recommend_asked_nothing())
        .checked(typed.get(&view))
        .error(faults.of(&view));
    let said = Textarea::new(said.clone(), t.recommend_asked_words(name, n))
        .hint(t.recommend_asked_words_hint())
        .rows(2)
        .spellcheck(false)
        .value(typed.get(&said))
        .error(faults.of(&said));
    Markup::of(&radios).and(&said)
}

/// Everything the form says of these, in their order; what is wrong goes to `faults`.
pub(super) fn read(
    all: &[&Recommendation],
    form: &Posted,
    by: String,
    faults: &mut Faults,
) -> Option<(ToldHow, Vec<OfOne>)> {
    let t = words();
    let how = Talked::named(form.get("how")).filter(|how| *how != Talked::NeedNot);
    if how.is_none() {
        faults.add("how", t.told_how_missing());
    }
    let there = faults.check("there", one_line(form.get("there")));
    let understood = text(form.get("understood"));
    let understood = faults.needed("understood", understood, t.told_understood_missing());
    let mut of = Vec::new();
    for (n, one) in (1..).zip(all) {
        of.extend(read_one(one, n, form, faults));
    }
    if of.is_empty() && faults.none() {
        faults.add(field("view", 1), t.recommend_asked_missing());
    }
    let told = ToldHow {
        how: how?,
        there,
        understood,
        their_words: String::new(),
        by,
        because: String::new(),
    };
    faults.none().then_some((told, of))
}

fn read_one(one: &Recommendation, n: usize, form: &Posted, faults: &mut Faults) -> Option<OfOne> {
    let t = words();
    let said_in = field("words", n);
    let said = faults.check(said_in.clone(), text(form.get(&said_in)));
    let view = form.get(&field("view", n));
    let answer = Answer::named(view);
    let nothing = said.trim().is_empty();
    if answer.is_none() {
        if !nothing {
            faults.add(field("view", n), t.recommend_asked_choose());
        }
        return (view == LATER).then(|| OfOne {
            of: one.id(),
            answer: None,
            words: String::new(),
            because: String::new(),
        });
    }
    let answer = answer?;
    let because = if answer.needs_reason() {
        let name = format!("{}-{}", field("because", n), answer.value());
        let because = faults.check(name.clone(), one_line(form.get(&name)));
        if because.is_empty() && faults.of(&name).is_none() {
            faults.add(name, t.recommend_asked_why_missing());
        }
        because
    } else {
        String::new()
    };
    if answer.needs_words() && nothing {
        faults.add(said_in, t.recommend_asked_words_missing());
    }
    Some(OfOne {
        of: one.id(),
        answer: Some(answer),
        words: said,
        because,
    })
}
