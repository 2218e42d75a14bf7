//! The form of a plan: who hears the news, in which order, on which day and how; and what was typed read as a plan.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use page_parts::{Checkboxes, Choice, Input, Markup, Radios, Textarea};

use super::{News, Plan, Step, Talked, apart, apart::HOURS};
use crate::{
    file::{Family, Slug},
    people::Person,
    web::{Faults, Posted, one_line, text, words},
};

/// A plan reaches so many days ahead at most (ours): what is further away is not news yet.
const DAYS_AHEAD: i64 = 366;

/// Everybody in the family's file, children first, each in the order in which they were written down.
pub(super) fn people(family: &Family) -> Vec<&Person> {
    let children = family.people.all().filter(|person| person.child);
    let others = family.people.all().filter(|person| !person.child);
    children.chain(others).collect()
}

/// A new plan: every child of the family hears it, unless somebody says otherwise.
pub(super) fn begun(family: &Family, news: &str, today: Date) -> Posted {
    let mut typed = Posted::default();
    typed.set("news", news);
    typed.set("day", &today.to_string());
    for person in people(family).into_iter().filter(|person| person.child) {
        typed.set("people", person.slug.as_str());
    }
    typed
}

/// A plan as the form would have it.
pub(super) fn known(plan: &Plan) -> Posted {
    let mut typed = Posted::default();
    let first = plan.in_order().first().map(|step| step.day);
    typed.set("news", plan.news.value());
    typed.set("say", &plan.say);
    typed.set("at_home", &plan.at_home);
    typed.set("because", &plan.because);
    typed.set("day", &first.map(|day| day.to_string()).unwrap_or_default());
    for step in &plan.steps {
        let field = |name: &str| format!("{name}-{}", step.person);
        typed.set("people", step.person.as_str());
        if Some(step.day) != first {
            typed.set(&field("day"), &step.day.to_string());
        }
        if let Some(time) = step.time {
            typed.set(&field("time"), &time.strftime("%H:%M").to_string());
        }
        typed.set(&field("how"), step.how.value());
        typed.set(&field("beside"), &step.beside);
        if step.lives_with {
            typed.set(&field("home"), "yes");
        }
    }
    typed
}

/// The fields, filled with what was typed.
pub(super) fn fields(family: &Family, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let news = News::ALL
        .into_iter()
        .fold(Radios::new("news", t.telling_news()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("news"))
        .error(faults.of("news"));
    let say = Textarea::new("say", t.telling_say())
        .hint(t.telling_say_hint())
        .rows(3)
        .value(typed.get("say"))
        .error(faults.of("say"));
    let day = Input::new("day", t.telling_day())
        .hint(t.telling_day_hint(HOURS))
        .kind("date")
        .value(typed.get("day"))
        .error(faults.of("day"));
    let at_home = Textarea::new("at_home", t.telling_at_home())
        .hint(t.telling_at_home_hint())
        .rows(3)
        .value(typed.get("at_home"))
        .error(faults.of("at_home"));
    let because = Textarea::new("because", t.telling_because())
        .hint(t.telling_because_hint())
        .rows(2)
        .value(typed.get("because"))
        .error(faults.of("because"));
    Markup::of(&news)
        .and(&say)
        .and(&day)
        .and(&who(family, typed, faults))
        .and(&at_home)
        .and(&because)
}

fn who(family: &Family, typed: &Posted, faults: &Faults) -> Checkboxes {
    let t = words();
    let boxes = Checkboxes::new("people", t.telling_who()).hint(t.telling_who_hint());
    people(family)
        .into_iter()
        .fold(boxes, |boxes, person| {
            let fields = of_person(person, typed);
            boxes.choice(Choice::new(person.slug.as_str(), &person.name).reveals(fields))
        })
        .checked(typed.all("people"))
        .error(faults.of("people"))
}

/// When and how one person hears it. What is not said here is as for everybody.
fn of_person(person: &Person, typed: &Posted) -> Markup {
    let t = words();
    let field = |name: &str| format!("{name}-{}", person.slug);
    let get = |name: &str| typed.get(&field(name)).to_owned();
    let how = Talked::WAYS
        .into_iter()
        .fold(
            Radios::new(field("how"), t.telling_how(&person.name)),
            |radios, one| radios.item(one.value(), one.say(t)),
        )
        .inline()
        .checked(if get("how").is_empty() {
            Talked::InPerson.value().to_owned()
        } else {
            get("how")
        });
    let time = Input::new(field("time"), t.telling_time(&person.name))
        .kind("time")
        .characters(5)
        .value(get("time"));
    let beside = Input::new(field("beside"), t.telling_beside(&person.name)).value(get("beside"));
    let other_day = Input::new(field("day"), t.telling_other_day(&person.name))
        .kind("date")
        .value(get("day"));
    let fields = Markup::of(&time).and(&how).and(&beside);
    if person.child {
        return fields.and(&other_day);
    }
    let home = Checkboxes::without_legend(field("home"))
        .small()
        .item("yes", t.telling_home(&person.name))
        .checked(typed.all(&field("home")));
    fields.and(&home).and(&other_day)
}

/// What the form says; none where something is wrong, and then `faults` says what. `with_file` are the children who have a file in which
/// the writer works; no day may be before the earliest.
pub(super) fn read(
    family: &Family,
    with_file: &BTreeSet<Slug>,
    form: &Posted,
    earliest: Date,
    faults: &mut Faults,
) -> Option<Plan> {
    let t = words();
    let news = News::ALL
        .into_iter()
        .find(|one| one.value() == form.get("news"));
    if news.is_none() {
        faults.add("news", t.telling_news_missing());
    }
    let say = faults.needed("say", text(form.get("say")), t.telling_say_missing());
    let at_home = faults.check("at_home", text(form.get("at_home")));
    let because = faults.check("because", text(form.get("because")));
    let day = read_day(form.get("day"), earliest);
    let day = day.map_err(|say| faults.add("day", say)).ok();
    let steps = steps(
        family,
        with_file,
        form,
        day.unwrap_or(earliest),
        earliest,
        faults,
    );
    if steps.is_empty() && faults.of("people").is_none() {
        faults.add("people", t.telling_who_missing());
    }
    let plan = Plan {
        news: news?,
        say,
        at_home,
        steps,
        because,
    };
    if faults.none() && plan.because.trim().is_empty() {
        hold(&plan, family, faults);
    }
    faults.none().then_some(plan)
}

/// A plan that leaves a child alone with the news waits for a reason.
fn hold(plan: &Plan, family: &Family, faults: &mut Faults) {
    let found = apart::apart(plan, family);
    if found.is_empty() {
        return;
    }
    let t = words();
    let all: Vec<String> = found.iter().map(|one| one.say(t, family)).collect();
    faults.add("because", t.telling_held(all.join(" ")));
}

fn steps(
    family: &Family,
    with_file: &BTreeSet<Slug>,
    form: &Posted,
    usual: Date,
    earliest: Date,
    faults: &mut Faults,
) -> Vec<Step> {
    let t = words();
    let chosen = |person: &&Person| form.all("people").any(|one| one == person.slug.as_str());
    let mut all = Vec::new();
    for person in people(family).into_iter().filter(chosen) {
        let get = |name: &str| form.get(&format!("{name}-{}", person.slug));
        let day = match get("day") {
            "" => Ok(usual),
            typed => read_day(typed, earliest),
        };
        let time = read_time(get("time"));
        let beside = one_line(get("beside"));
        match (day, time, beside) {
            (Ok(day), Ok(time), Ok(beside)) => all.push(Step {
                person: person.slug.clone(),
                day,
                time,
                how: Talked::named(get("how")).unwrap_or(Talked::InPerson),
                beside,
                lives_with: !person.child && get("home") == "yes",
                own_file: person.child && with_file.contains(&person.slug),
            }),
            (Err(say), ..) | (_, Err(say), _) | (.., Err(say)) => {
                if faults.of("people").is_none() {
                    faults.add("people", t.telling_of_person(&person.name, say));
                }
            }
        }
    }
    all
}

fn read_day(typed: &str, earliest: Date) -> Result<Date, String> {
    let t = words();
    let day: Date = typed.parse().map_err(|_| t.date_wrong())?;
    let far = earliest.saturating_add(jiff::Span::new().days(DAYS_AHEAD));
    if day < earliest {
        Err(t.telling_day_over())
    } else if day > far {
        Err(t.telling_day_far())
    } else {
        Ok(day)
    }
}

fn read_time(typed: &str) -> Result<Option<Time>, String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let parsed = Time::strptime("%H:%M", typed).map_err(|_| words().diary_time_wrong())?;
    Ok(Some(parsed))
}
