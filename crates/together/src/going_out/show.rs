//! What goes out of one child's file, as a worker sees it: where it goes, what has gone, and what does not go by itself.

use askama::Template;
use jiff::Timestamp;
use ledger::EntryId;
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};
use uuid::Uuid;

use super::{
    Channel,
    due::{say_what, trouble},
    entries::{Day, Hours},
    fold::{Message, State},
    forms::DAYS,
    safe::place,
};
use crate::{
    clock::day,
    door::{OpenFile, Role, Staff, Viewer},
    file::Slug,
    people::Detail,
    web::{Faults, FileHead, Posted, Shell, Tab, Words, say_moment, words},
};

#[derive(Template)]
#[template(path = "going_out/show.html")]
pub(super) struct GoingOutPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    base: String,
    id: EntryId,
    places: Vec<PlaceRow>,
    messages: Vec<MessageRow>,
    telling: Markup,
}

/// Where somebody can be reached in one way.
struct PlaceRow {
    /// Each form has an id of its own, so that no press is taken for another.
    form: EntryId,
    entry: EntryId,
    whose: String,
    kind: String,
    text: String,
    state: String,
    is_safe: bool,
    /// When a phone is safe: asked where it is checked.
    hours: Option<Markup>,
}

/// One message.
struct MessageRow {
    form: EntryId,
    id: Uuid,
    what: String,
    to: String,
    state: String,
    /// What is in the way, as a sentence that says what to do.
    trouble: Option<String>,
    /// “It goes now”, and “It went”, where somebody can say so.
    can_go: bool,
    can_have_gone: bool,
    /// Who could print it alone.
    choose: Option<Markup>,
    /// Its paper, for this viewer alone.
    paper: Option<String>,
}

/// What the page is made from.
pub(super) struct Seen<'a> {
    pub(super) viewer: &'a Viewer,
    pub(super) file: &'a OpenFile,
    pub(super) now: Timestamp,
    pub(super) staff: &'a [Staff],
    pub(super) faults: Faults,
    pub(super) typed: &'a Posted,
}

pub(super) fn going_out_page(seen: Seen<'_>) -> GoingOutPage {
    let t = words();
    let Seen { file, now, .. } = seen;
    let messages = file.going_out.messages().iter().rev();
    GoingOutPage {
        shell: Shell::new(seen.viewer, t.going_out_title()),
        head: FileHead::of(file, day(now), Tab::GoingOut),
        base: format!("/children/{}/going-out", file.id()),
        id: EntryId::new(now),
        places: places(t, &seen),
        messages: messages.map(|message| row(t, &seen, message)).collect(),
        telling: telling(t, &seen),
        faults: seen.faults,
    }
}

/// The child first, then everybody a letter went to or is to go to.
pub(super) fn reached(file: &OpenFile) -> Vec<(Slug, String)> {
    let name = |slug: &Slug| {
        let person = file.families().find_map(|family| family.people.get(slug));
        person.map_or_else(|| slug.to_string(), |person| person.name.clone())
    };
    let mut all = vec![(file.child().clone(), name(file.child()))];
    for message in file.going_out.messages() {
        let to = &message.asked.to;
        if !all.iter().any(|(known, _)| known == to) {
            all.push((to.clone(), name(to)));
        }
    }
    all
}

fn places(t: &Words, seen: &Seen<'_>) -> Vec<PlaceRow> {
    let mut rows = Vec::new();
    for (slug, whose) in reached(seen.file) {
        for detail in [Detail::Home, Detail::Phone, Detail::Email] {
            if let Some((stamp, found)) = place(seen.file, &slug, detail) {
                let checked = seen.file.going_out.checked(stamp.id);
                let is_safe = checked.is_some_and(|(_, checked)| checked.safe);
                let state = match checked {
                    None => t.place_not_checked(),
                    Some((stamp, checked)) if checked.safe => {
                        t.place_checked(&stamp.by.name, say_moment(stamp.at))
                    }
                    Some((stamp, _)) => t.place_unsafe(&stamp.by.name, say_moment(stamp.at)),
                };
                let known = checked.and_then(|(_, checked)| checked.hours.as_ref());
                rows.push(PlaceRow {
                    form: EntryId::new(seen.now),
                    entry: stamp.id,
                    whose: whose.clone(),
                    kind: say_kind(t, detail),
                    text: found.text.clone(),
                    state,
                    is_safe,
                    hours: (detail == Detail::Phone)
                        .then(|| hours(t, stamp.id, known, &seen.faults, seen.typed)),
                });
            }
        }
    }
    rows
}

pub(super) fn say_kind(t: &Words, detail: Detail) -> String {
    match detail {
        Detail::Phone => t.place_phone(),
        Detail::Email => t.place_email(),
        _ => t.place_home(),
    }
}

/// When a phone is safe; what was typed stands where it could not be kept.
fn hours(
    t: &Words,
    entry: EntryId,
    known: Option<&Hours>,
    faults: &Faults,
    typed: &Posted,
) -> Markup {
    let mine = typed.get("place") == entry.to_string();
    let value = |name: &str, known: Option<String>| {
        if mine {
            typed.get(name).to_owned()
        } else {
            known.unwrap_or_default()
        }
    };
    // Several places have these fields. What is wrong is pointed to by its plain name.
    let id = |name: &str| {
        if mine {
            name.to_owned()
        } else {
            format!("{name}-{entry}")
        }
    };
    let time = |time: &jiff::civil::Time| time.strftime("%H:%M").to_string();
    let field = |name: &'static str, label: String, known: Option<String>| {
        let wrong = faults.of(name).filter(|_| mine);
        Input::new(name, label)
            .id(id(name))
            .kind("time")
            .value(value(name, known))
            .error(wrong)
    };
    let days: Vec<&str> = if mine {
        typed.all("not").collect()
    } else {
        let not = known.map(|hours| &hours.not);
        not.into_iter()
            .flatten()
            .map(|day| value_of(*day))
            .collect()
    };
    let boxes = DAYS.iter().fold(
        Checkboxes::new("not", t.place_not_on()).id(id("not")),
        |boxes, (value, _)| boxes.item(*value, say_day(t, value)),
    );
    let from = known.map(|hours| time(&hours.from));
    let until = known.map(|hours| time(&hours.until));
    Markup::of(&field("from", t.place_from(), from))
        .and(&field("until", t.place_until(), until))
        .and(&boxes.checked(days))
}

fn value_of(day: Day) -> &'static str {
    DAYS.iter()
        .find(|(_, known)| *known == day)
        .map_or("", |(value, _)| value)
}

fn say_day(t: &Words, value: &str) -> String {
    match value {
        "monday" => t.day_monday(),
        "tuesday" => t.day_tuesday(),
        "wednesday" => t.day_wednesday(),
        "thursday" => t.day_thursday(),
        "friday" => t.day_friday(),
        "saturday" => t.day_saturday(),
        _ => t.day_sunday(),
    }
}

fn row(t: &Words, seen: &Seen<'_>, message: &Message) -> MessageRow {
    let Seen { file, viewer, .. } = seen;
    let trouble = trouble(file, message);
    let ready = super::reach(file, &message.asked);
    let sealed = ready.as_ref().is_ok_and(|reached| reached.sealed);
    let on_paper = message.asked.channel == Channel::Post && message.state == State::Waiting;
    let mine = message
        .given
        .as_ref()
        .is_some_and(|(staff, _)| *staff == viewer.by.id);
    let names = reached(file);
    let to = names.iter().find(|(slug, _)| *slug == message.asked.to);
    MessageRow {
        form: EntryId::new(seen.now),
        id: message.asked.message,
        what: say_what(t, message),
        to: to.map(|(_, name)| name.clone()).unwrap_or_default(),
        state: say_state(t, message),
        trouble: trouble.map(|trouble| trouble.say(t, message.asked.channel)),
        can_go: ready.is_ok()
            && matches!(
                message.state,
                State::Held | State::Failed(_) | State::InDoubt
            ),
        can_have_gone: matches!(message.state, State::InDoubt | State::Failed(_)),
        choose: (on_paper && sealed).then(|| choose(t, seen, message)),
        paper: (on_paper && mine && ready.is_ok()).then(|| {
            format!(
                "/children/{}/going-out/{}",
                file.id(),
                message.asked.message
            )
        }),
    }
}

fn say_state(t: &Words, message: &Message) -> String {
    let when = say_moment(message.since.at);
    let by = &message.since.by.name;
    match message.state {
        State::Held => t.state_held(when),
        State::Waiting => match &message.given {
            Some((_, name)) => t.state_given(name),
            None => t.state_waiting(when),
        },
        State::Failed(_) => t.state_failed(when),
        State::InDoubt => t.state_in_doubt(when),
        State::Gone if message.asked.channel == Channel::Post => t.state_posted(by, when),
        State::Gone => t.state_gone(when),
    }
}

/// Who prints and posts it alone: business services, or whoever looks at this.
fn choose(t: &Words, seen: &Seen<'_>, message: &Message) -> Markup {
    let own = seen.viewer.by.id.to_string();
    let radios = Radios::new("staff", t.give_who())
        .id(format!("staff-{}", message.asked.message))
        .item(own, t.give_me());
    let business = seen.staff.iter().filter(|one| one.role == Role::Business);
    let radios = business.fold(radios, |radios, one| {
        radios.item(one.id.to_string(), one.who.name.clone())
    });
    let given = message.given.as_ref().map(|(staff, _)| staff.to_string());
    Markup::of(&radios.checked(given.unwrap_or_default()))
}

/// Saying that there is something new.
fn telling(t: &Words, seen: &Seen<'_>) -> Markup {
    let because = Textarea::new("because", t.tell_because())
        .hint(t.tell_because_hint())
        .rows(2)
        .value(seen.typed.get("because"))
        .error(seen.faults.of("because"));
    Markup::of(
        &Radios::new("channel", t.tell_how())
            .item("text", t.tell_text())
            .item("email", t.tell_email())
            .checked(seen.typed.get("channel"))
            .error(seen.faults.of("channel")),
    )
    .and(&because)
}
