//! How we know: asked with every matter, and with everything that is added to one.

use page_parts::{Choice, Markup, Radios};

use super::fields::{area, input, optional, optional_line, read_who, who};
use crate::{
    door::OpenFile,
    safety::{Decision, How, Knowledge, Papers, Teller, say},
    web::{Faults, Posted, words},
};

/// What a form calls each way of knowing.
const TOLD: [&str; 5] = ["said", "denied", "admitted", "admitted_part", "taken_back"];

/// The questions. A new matter is not begun by what speaks against it.
pub(super) fn fields(
    before: Markup,
    file: &OpenFile,
    (typed, faults): (&Posted, &Faults),
    is_new: bool,
) -> Markup {
    let t = words();
    let word = area(
        ("words", t.safety_words(), t.safety_words_hint()),
        typed,
        faults,
    );
    let source = input(
        ("source", t.safety_source(), t.safety_source_hint()),
        typed,
        faults,
    );
    before
        .and(&how(file, typed, faults, is_new))
        .and(&who(file, typed, faults))
        .and(&word)
        .and(&source)
}

fn how(file: &OpenFile, typed: &Posted, faults: &Faults, is_new: bool) -> Radios {
    let t = words();
    let radios = Radios::new("how", t.safety_how()).hint(t.safety_how_hint());
    let radios = radios
        .item("said", t.safety_how_said())
        .item("admitted", t.safety_how_admitted())
        .item("admitted_part", t.safety_how_admitted_part());
    let radios = if is_new {
        radios
    } else {
        radios
            .item("denied", t.safety_how_denied())
            .item("taken_back", t.safety_how_taken_back())
    };
    let radios = radios.choice(
        Choice::new("papers", t.safety_how_papers()).reveals(Markup::of(&papers(typed, faults))),
    );
    let radios = match checks(file, typed, faults) {
        Some(checks) => {
            radios.choice(Choice::new("check", t.safety_how_check()).reveals(Markup::of(&checks)))
        }
        None => radios,
    };
    let radios = radios
        .item("found", t.safety_how_found())
        .item("not_found", t.safety_how_not_found());
    let radios = if is_new {
        radios
    } else {
        radios.item("not_decided", t.safety_how_not_decided())
    };
    radios.checked(typed.get("how")).error(faults.of("how"))
}

fn papers(typed: &Posted, faults: &Faults) -> Radios {
    let radios = Radios::new("papers", words().safety_papers());
    Papers::ALL
        .into_iter()
        .fold(radios, |radios, one| {
            radios.item(one.value(), one.say(words()))
        })
        .checked(typed.get("papers"))
        .error(faults.of("papers"))
}

/// The checks that came back.
fn checks(file: &OpenFile, typed: &Posted, faults: &Faults) -> Option<Radios> {
    let all = file.families().flat_map(|family| family.safety.checks());
    let mut back = all.filter(|one| !one.back.is_empty()).peekable();
    back.peek()?;
    let radios = Radios::new("check", words().safety_which_check());
    let radios = back.fold(radios, |radios, one| {
        radios.item(one.stamp.id.to_string(), say::check(file, one))
    });
    Some(radios.checked(typed.get("check")).error(faults.of("check")))
}

/// What the form says.
pub(super) fn read(
    file: &OpenFile,
    form: &Posted,
    is_new: bool,
    faults: &mut Faults,
) -> Option<Knowledge> {
    let t = words();
    let how = read_how(file, form, is_new, faults);
    let words = optional(form, "words", faults);
    let source = optional_line(form, "source", faults);
    let how = how?;
    if how.needs_words() && words.trim().is_empty() {
        faults.add("words", t.safety_words_missing());
    }
    if how.needs_source() && source.is_empty() {
        faults.add("source", t.safety_source_missing());
    }
    Some(Knowledge { how, words, source })
}

fn read_how(file: &OpenFile, form: &Posted, is_new: bool, faults: &mut Faults) -> Option<How> {
    let t = words();
    let chosen = form.get("how");
    let against = ["denied", "taken_back", "not_decided"].contains(&chosen);
    if is_new && against {
        faults.add("how", t.safety_how_missing());
        return None;
    }
    if TOLD.contains(&chosen) {
        let who = read_who(file, form, faults)?;
        return told(chosen, who);
    }
    match chosen {
        "papers" => {
            let mut all = Papers::ALL.into_iter();
            let found = all.find(|one| one.value() == form.get("papers"));
            if found.is_none() {
                faults.add("papers", t.safety_papers_missing());
            }
            found.map(How::Papers)
        }
        "check" => {
            let mut all = file.families().flat_map(|family| family.safety.checks());
            let found = all
                .find(|one| !one.back.is_empty() && one.stamp.id.to_string() == form.get("check"));
            if found.is_none() {
                faults.add("check", t.safety_which_check_missing());
            }
            found.map(|one| How::Check(one.stamp.id))
        }
        "found" => Some(How::Court(Decision::Found)),
        "not_found" => Some(How::Court(Decision::NotFound)),
        "not_decided" => Some(How::Court(Decision::NotDecided)),
        _ => {
            faults.add("how", t.safety_how_missing());
            None
        }
    }
}

fn told(chosen: &str, who: Teller) -> Option<How> {
    match chosen {
        "said" => Some(How::Said(who)),
        "denied" => Some(How::Denied(who)),
        "admitted" => Some(How::Admitted(who)),
        "admitted_part" => Some(How::AdmittedPart(who)),
        "taken_back" => Some(How::TakenBack(who)),
        _ => None,
    }
}
