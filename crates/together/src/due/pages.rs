//! The rules as an administrator reads and changes them: who changed what, from which day, and what it was before.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{
    Span,
    civil::{Date, Time},
};
use ledger::EntryId;
use page_parts::{Input, Markup, Textarea};

use super::{Closed, Days, DueEntry, DueRules, Rule, WorkingDays};
use crate::{
    clock::day,
    daily::{DailyEntry, Hour},
    door::{HOUSE, Viewer},
    file::Written,
    house::only_administrator,
    web::{
        App, Error, Faults, Posted, Shell, Words, nth, page, page_with, say_date, say_moment, words,
    },
};

/// A number counts from a day within this many days of today (ours): a year is a slip of a finger.
const NEAR: i64 = 366;
/// So many days can be named (ours): five years of bank holidays, and some of the house's own.
const MOST_DAYS: usize = 100;

#[derive(Template)]
#[template(path = "due/rules.html")]
struct RulesPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    rules: Vec<RuleRow>,
    from: Markup,
    closed: Markup,
    hour: Markup,
    hour_id: EntryId,
    /// The form that takes back the list of days; none where it is the one we begin with.
    closed_back: Option<EntryId>,
    changes: Vec<String>,
}

/// One rule.
struct RuleRow {
    value: &'static str,
    say: String,
    days: Markup,
    /// As the page shows it, so that what nobody touched is not written.
    was: u16,
    /// What it goes back to; none where it is that.
    at_first: Option<u16>,
    /// The form that goes back has an id of its own.
    back: EntryId,
}

/// `GET /house/due`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    page(&rules_page(&viewer, &app, None).await?)
}

async fn rules_page(
    viewer: &Viewer,
    app: &App,
    typed: Option<(&Posted, Faults)>,
) -> Result<RulesPage, Error> {
    let (house, now, t) = (app.door.house().await?, app.door.clock().now(), words());
    let (rules, today) = (&house.due, day(now));
    let (form, faults) = typed.map_or((None, Faults::default()), |(form, faults)| {
        (Some(form), faults)
    });
    let value = |name: &str, known: String| form.map_or(known, |form| form.get(name).to_owned());
    let row = |rule: Rule| {
        let days = rules.days(rule, today);
        let input = Input::new(rule.value(), rule.say(t))
            .characters(3)
            .hint(rule.explain(t))
            .value(value(rule.value(), days.to_string()))
            .error(faults.of(rule.value()));
        RuleRow {
            value: rule.value(),
            say: rule.say(t),
            days: Markup::of(&input),
            was: days,
            at_first: (days != rule.at_first()).then(|| rule.at_first()),
            back: EntryId::new(now),
        }
    };
    let from = Input::new("from", t.rules_from())
        .hint(t.rules_from_hint())
        .kind("date")
        .characters(10)
        .value(value("from", today.to_string()))
        .error(faults.of("from"));
    let closed = Textarea::new("closed", t.rules_closed())
        .hint(t.rules_closed_hint())
        .rows(10)
        .value(value("closed", listed(rules.working())))
        .error(faults.of("closed"));
    let hour = house.daily.hour().strftime("%H:%M").to_string();
    let hour = Input::new("hour", t.daily_hour())
        .hint(t.daily_hour_hint())
        .kind("time")
        .characters(5)
        .value(value("hour", hour))
        .error(faults.of("hour"));
    Ok(RulesPage {
        shell: Shell::new(viewer, t.rules_title()),
        hour: Markup::of(&hour),
        hour_id: EntryId::new(now),
        id: EntryId::new(now),
        rules: Rule::ALL.into_iter().map(row).collect(),
        from: Markup::of(&from),
        closed: Markup::of(&closed),
        closed_back: (*rules.working() != WorkingDays::default()).then(|| EntryId::new(now)),
        changes: changes(t, rules),
        faults,
    })
}

/// The days, a line each.
fn listed(working: &WorkingDays) -> String {
    let days: Vec<String> = working.closed().iter().map(|day| say_date(*day)).collect();
    days.join("\n")
}

/// Who changed what and when, from which day it holds, and what it was before that day.
fn changes(t: &Words, rules: &DueRules) -> Vec<String> {
    let numbers = rules.changes().map(|(stamp, days)| {
        let before = rules.before(stamp.seq, days);
        let (who, when) = (&stamp.by.name, say_moment(stamp.at));
        let number = days.days.unwrap_or(days.rule.at_first());
        let say = t.rules_changed(
            days.rule.say(t),
            who,
            when,
            number,
            say_date(days.from),
            before,
        );
        (stamp.at, say)
    });
    let lists = rules.lists().map(|stamp| {
        let say = t.rules_closed_changed(&stamp.by.name, say_moment(stamp.at));
        (stamp.at, say)
    });
    let mut all: Vec<_> = numbers.chain(lists).collect();
    all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    all.into_iter().map(|(_, say)| say).collect()
}

/// `POST /house/due`: what was changed, each as an entry of its own. They count from their day on, without a restart.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = form.id()?;
    let (house, today) = (app.door.house().await?, day(app.door.clock().now()));
    let write = |entries: Entries| -> Vec<Written> {
        let all = entries.iter();
        all.map(|(n, entry)| Written::new(HOUSE, nth(id, *n), entry))
            .collect()
    };
    let written = match form.get("do") {
        "back" => back(&form, today).map(write),
        "keep" => read(&form, &house.due, today).map(write),
        "hour" => read_hour(&form).map(|hour| vec![Written::new(HOUSE, id, &hour)]),
        _ => return Err(Error::NotFound),
    };
    let written = match written {
        Ok(written) => written,
        Err(faults) if faults.none() => return Err(Error::NotFound),
        Err(faults) => {
            let again = rules_page(&viewer, &app, Some((&form, faults))).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    if !written.is_empty() {
        app.door.begin(&viewer.by, Vec::new(), written).await?;
    }
    Ok(Redirect::to("/house/due").into_response())
}

/// Entries, each with its place in the form.
type Entries = Vec<(u8, DueEntry)>;

/// At what hour the daily e-mail goes.
fn read_hour(form: &Posted) -> Result<DailyEntry, Faults> {
    let at = form.get("hour").trim().parse::<Time>();
    at.map(|at| Hour { at }.into()).map_err(|_| {
        let mut faults = Faults::default();
        faults.add("hour", words().daily_hour_wrong());
        faults
    })
}

/// One rule, or the list of days, as it was before anybody changed it.
fn back(form: &Posted, today: Date) -> Result<Entries, Faults> {
    let named = form.get("rule");
    if named == "closed" {
        return Ok(vec![(0, Closed { days: None }.into())]);
    }
    let rule = Rule::ALL.into_iter().find(|rule| rule.value() == named);
    let rule = rule.ok_or_else(Faults::default)?;
    let days = Days {
        rule,
        days: None,
        from: today,
    };
    Ok(vec![(0, days.into())])
}

/// What was changed on the page, or everything that is wrong with it.
fn read(form: &Posted, rules: &DueRules, today: Date) -> Result<Entries, Faults> {
    let t = words();
    let mut faults = Faults::default();
    let from = faults.check("from", read_from(t, form.get("from"), today).map(Some));
    let mut entries: Entries = Vec::new();
    for (n, rule) in (0..).zip(Rule::ALL) {
        let typed = form.get(rule.value()).trim();
        let days = faults.check(rule.value(), read_days(t, rule, typed).map(Some));
        let untouched = typed == form.get(&format!("was-{}", rule.value()));
        if let (Some(days), Some(from), false) = (days, from, untouched) {
            let days = Some(days).filter(|days| *days != rule.at_first());
            entries.push((n, Days { rule, days, from }.into()));
        }
    }
    let closed = faults.check("closed", read_closed(t, form.get("closed")).map(Some));
    if let Some(closed) = closed.filter(|closed| closed != rules.working()) {
        let days = Some(closed.closed().clone());
        entries.push((u8::MAX, Closed { days }.into()));
    }
    if faults.none() {
        Ok(entries)
    } else {
        Err(faults)
    }
}

fn read_from(t: &Words, typed: &str, today: Date) -> Result<Date, String> {
    let from: Date = typed.trim().parse().map_err(|_| t.date_wrong())?;
    let near = Span::new().days(NEAR);
    if (today.saturating_sub(near)..=today.saturating_add(near)).contains(&from) {
        Ok(from)
    } else {
        Err(t.rules_from_far())
    }
}

fn read_days(t: &Words, rule: Rule, typed: &str) -> Result<u16, String> {
    let (least, most) = rule.between();
    let days = typed.parse().ok();
    days.filter(|days| (least..=most).contains(days))
        .ok_or_else(|| t.rules_days_wrong(rule.say(t), least, most))
}

/// A day on each line: `25 December 2026`, or as computers write it.
fn read_closed(t: &Words, typed: &str) -> Result<WorkingDays, String> {
    let mut days = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let day = Date::strptime("%d %B %Y", line).or_else(|_| line.parse::<Date>());
        days.push(day.map_err(|_| t.rules_closed_wrong(line))?);
    }
    if days.len() > MOST_DAYS {
        return Err(t.rules_closed_many(MOST_DAYS));
    }
    Ok(WorkingDays::closed_on(days))
}
