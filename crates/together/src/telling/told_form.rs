//! What a worker says about having told somebody, as a form asks it.

use page_parts::{Choice, Input, Markup, Radios, Textarea};

use super::{Talked, ToldHow};
use crate::web::{Faults, Posted, one_line, text, words};

/// The fields: how, who was there, how it was understood, and where it is the child, what they said.
pub(super) fn fields(
    name: Option<&str>,
    is_child: bool,
    typed: &Posted,
    faults: &Faults,
) -> Markup {
    let t = words();
    let because = Input::new("because", t.told_because())
        .value(typed.get("because"))
        .error(faults.of("because"));
    let need_not = Choice::new(Talked::NeedNot.value(), t.told_need_not());
    let need_not = need_not.reveals(Markup::of(&because));
    let how = Talked::WAYS
        .into_iter()
        .fold(Radios::new("how", t.told_how()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .choice(need_not)
        .checked(typed.get("how"))
        .error(faults.of("how"));
    let there = Input::new("there", t.told_there())
        .value(typed.get("there"))
        .error(faults.of("there"));
    let understood = Textarea::new(
        "understood",
        name.map_or_else(|| t.told_understood_all(), |name| t.told_understood(name)),
    )
    .hint(t.told_understood_hint())
    .rows(3)
    .value(typed.get("understood"))
    .error(faults.of("understood"));
    let fields = Markup::of(&how).and(&there).and(&understood);
    if !is_child {
        return fields;
    }
    let their_words = Textarea::new(
        "their_words",
        name.map_or_else(|| t.told_their_words_all(), |name| t.told_their_words(name)),
    )
    .hint(t.told_their_words_hint())
    .rows(2)
    .spellcheck(false)
    .value(typed.get("their_words"))
    .error(faults.of("their_words"));
    fields.and(&their_words)
}

/// What the form says, or everything that is wrong with it.
pub(super) fn read(form: &Posted, by: String) -> Result<ToldHow, Faults> {
    let t = words();
    let mut faults = Faults::default();
    let how = Talked::named(form.get("how"));
    if how.is_none() {
        faults.add("how", t.told_how_missing());
    }
    let there = faults.check("there", one_line(form.get("there")));
    let understood = faults.check("understood", text(form.get("understood")));
    let their_words = faults.check("their_words", text(form.get("their_words")));
    let because = faults.check("because", one_line(form.get("because")));
    match how {
        Some(Talked::NeedNot) if because.is_empty() => {
            faults.add("because", t.told_because_missing());
        }
        // "Talked through" with nothing said of it would be a tick for what is only hoped.
        Some(how) if how != Talked::NeedNot && understood.trim().is_empty() => {
            faults.add("understood", t.told_understood_missing());
        }
        _ => {}
    }
    match how {
        Some(how) if faults.none() => Ok(ToldHow {
            how,
            there,
            understood,
            their_words,
            by,
            because,
        }),
        _ => Err(faults),
    }
}
