//! The fields of what is written after a visit or a call, and what was typed read as one.

use jiff::civil::Date;
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};

use super::{
    Alone, Kind,
    clears::Clear,
    visit_rule::{NewVisit, SAYINGS, Saying, clearable},
};
use crate::{
    children::Due,
    door::OpenFile,
    due::{DueRules, Rule},
    promises::Owner,
    web::{Faults, Posted, one_line, text, words},
};

/// What stands in an empty form: today, a visit, with this child.
pub(super) fn begun(name: &str, rules: &DueRules, today: Date) -> Posted {
    let mut typed = Posted::default();
    typed.set("kind", Kind::Visit.value());
    typed.set("day", &today.to_string());
    typed.set("with", name);
    typed.set("promise_by", &rules.by(Rule::Question, today).to_string());
    typed
}

fn field(n: usize, name: &str) -> String {
    format!("{name}-{n}")
}

/// What it was, when, where and who was there.
pub(super) fn about(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let kind = [Kind::Visit, Kind::Call]
        .into_iter()
        .fold(Radios::new("kind", t.record_kind()), |radios, kind| {
            radios.item(kind.value(), kind.say(t))
        })
        .inline()
        .checked(typed.get("kind"))
        .error(faults.of("kind"));
    let day = Input::new("day", t.record_day())
        .kind("date")
        .value(typed.get("day"))
        .error(faults.of("day"));
    let line = |name: &'static str, label: String| {
        Input::new(name, label)
            .value(typed.get(name))
            .error(faults.of(name))
    };
    let alone = Alone::ALL
        .into_iter()
        .fold(Radios::new("alone", t.visit_alone()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("alone"))
        .error(faults.of("alone"));
    Markup::of(&kind)
        .and(&day)
        .and(&line("with", t.visit_with()))
        .and(&line("place", t.visit_place()))
        .and(&alone)
        .and(&line("near", t.visit_near()))
}

/// What was asked and what they said, a few times over; one press makes it their own words.
pub(super) fn said(name: &str, typed: &Posted, faults: &Faults) -> Vec<Markup> {
    let one = |n: usize| {
        let t = words();
        // Two boxes of one page are not called the same.
        let (ask, say, own) = if n == 0 {
            (t.visit_asked(), t.visit_said(name), t.visit_own_words(name))
        } else {
            (
                t.visit_asked_more(n + 1),
                t.visit_said_nth(name, n + 1),
                t.visit_own_words_more(name, n + 1),
            )
        };
        let asked = Input::new(field(n, "asked"), ask).value(typed.get(&field(n, "asked")));
        let said = Textarea::new(field(n, "said"), say)
            .rows(3)
            .spellcheck(false)
            .value(typed.get(&field(n, "said")))
            .error(faults.of("said-0").filter(|_| n == 0));
        let own = Checkboxes::without_legend(field(n, "own"))
            .item("yes", own)
            .checked(typed.all(&field(n, "own")));
        Markup::of(&asked).and(&said).and(&own)
    };
    (0..SAYINGS).map(one).collect()
}

/// Is there something in the second or third place?
pub(super) fn more_was_said(typed: &Posted) -> bool {
    (1..SAYINGS).any(|n| !typed.get(&field(n, "said")).is_empty())
}

/// What was seen, and apart from it what it may mean.
pub(super) fn seen(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let seen = Textarea::new("seen", t.visit_seen())
        .hint(t.visit_seen_hint())
        .rows(3)
        .value(typed.get("seen"))
        .error(faults.of("seen"));
    let may_mean = Textarea::new("may_mean", t.visit_may_mean())
        .hint(t.visit_may_mean_hint())
        .rows(2)
        .value(typed.get("may_mean"))
        .error(faults.of("may_mean"));
    Markup::of(&seen).and(&may_mean)
}

/// What was promised, and by when.
pub(super) fn promise(name: &str, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let subject = Input::new("promise", t.visit_promise(name))
        .hint(t.visit_promise_hint())
        .value(typed.get("promise"))
        .error(faults.of("promise"));
    let by = Input::new("promise_by", t.promises_by())
        .kind("date")
        .value(typed.get("promise_by"))
        .error(faults.of("promise_by"));
    Markup::of(&subject).and(&by)
}

/// What the form says; what is wrong goes to `faults`.
pub(super) fn read(
    file: &OpenFile,
    form: &Posted,
    owner: Owner,
    with_files: bool,
    (rules, today): (&DueRules, Date),
    faults: &mut Faults,
) -> Option<NewVisit> {
    let t = words();
    let kind = [Kind::Visit, Kind::Call]
        .into_iter()
        .find(|kind| kind.value() == form.get("kind"));
    if kind.is_none() {
        faults.add("kind", t.record_kind_missing());
    }
    let alone = Alone::ALL
        .into_iter()
        .find(|one| one.value() == form.get("alone"));
    if alone.is_none() {
        faults.add("alone", t.visit_alone_missing());
    }
    let on = read_day(form.get("day"), today);
    let on = on.map_err(|say| faults.add("day", say)).ok();
    let mut line = |name: &'static str| faults.check(name, one_line(form.get(name)));
    let (with, place, near) = (line("with"), line("place"), line("near"));
    let said = read_said(form, faults);
    let seen = faults.check("seen", text(form.get("seen")));
    let may_mean = faults.check("may_mean", text(form.get("may_mean")));
    let promise = read_promise(form, today, faults);
    let clears = read_clears(&clearable(file, rules, today), file, form, alone, faults);
    let nothing = said.is_empty() && seen.is_empty() && may_mean.is_empty() && clears.is_empty();
    if nothing && !with_files && promise.is_none() && faults.none() {
        faults.add("said-0", t.visit_nothing());
    }
    Some(NewVisit {
        kind: kind?,
        on: on?,
        with,
        place,
        alone: alone?,
        near,
        said,
        seen,
        may_mean,
        promise,
        clears,
        owner,
    })
}

pub(super) fn read_day(typed: &str, today: Date) -> Result<Date, String> {
    let t = words();
    let on: Date = typed.parse().map_err(|_| t.record_day_wrong())?;
    if on > today {
        Err(t.record_day_ahead())
    } else {
        Ok(on)
    }
}

fn read_said(form: &Posted, faults: &mut Faults) -> Vec<Saying> {
    let read = |n: usize| {
        let asked = faults.check("said-0", one_line(form.get(&field(n, "asked"))));
        let words = faults.check("said-0", text(form.get(&field(n, "said"))));
        let own = form.has(&field(n, "own"));
        (!words.trim().is_empty()).then_some(Saying { asked, words, own })
    };
    (0..SAYINGS).filter_map(read).collect()
}

/// A promise is kept by a day that comes, within a year as everywhere.
fn read_promise(form: &Posted, today: Date, faults: &mut Faults) -> Option<(String, Date)> {
    let subject = faults.check("promise", one_line(form.get("promise")));
    if subject.is_empty() {
        return None;
    }
    let by = crate::promises::read_day(form.get("promise_by"), today);
    let by = by.map_err(|say| faults.add("promise_by", say)).ok()?;
    Some((subject, by))
}

fn read_clears(
    clearable: &[(Clear, Due)],
    file: &OpenFile,
    form: &Posted,
    alone: Option<Alone>,
    faults: &mut Faults,
) -> Vec<(String, String)> {
    let t = words();
    let mut all = Vec::new();
    for (clear, due) in clearable {
        let key = clear.key();
        if !form.all("clears").any(|one| one == key) {
            continue;
        }
        let typed = faults.check("clears", text(form.get(&format!("clear-{key}"))));
        let what = due.say(t, file);
        if clear.asks(t).is_some() && typed.trim().is_empty() && faults.of("clears").is_none() {
            faults.add("clears", t.visit_clears_missing(&what));
        }
        let needs_alone = *clear == Clear::SpeakAlone;
        if needs_alone && !matches!(alone, Some(Alone::Yes | Alone::Partly)) {
            faults.add("clears", t.visit_clears_alone());
        }
        all.push((key, typed));
    }
    all
}
