//! What the forms of this room say, or everything that is wrong with them.

use jiff::civil::Time;
use ledger::EntryId;
use uuid::Uuid;

use super::{
    Channel,
    entries::{Asked, Checked, Day, Hours, What},
    show::reached,
};
use crate::{
    door::OpenFile,
    file::{Audience, Slug},
    people::{Detail, Whereabouts},
    web::{Error, Faults, Posted, one_line, text, words},
};

/// The days, by their names in a form.
pub(super) const DAYS: [(&str, Day); 7] = [
    ("monday", Day::Monday),
    ("tuesday", Day::Tuesday),
    ("wednesday", Day::Wednesday),
    ("thursday", Day::Thursday),
    ("friday", Day::Friday),
    ("saturday", Day::Saturday),
    ("sunday", Day::Sunday),
];

/// Which kinds of place can be written down here.
pub(super) const KINDS: [(&str, Detail); 3] = [
    ("home", Detail::Home),
    ("phone", Detail::Phone),
    ("email", Detail::Email),
];

/// A place that somebody looked at.
pub(super) fn checked(
    file: &OpenFile,
    form: &Posted,
    faults: &mut Faults,
) -> Result<Checked, Error> {
    let place: EntryId = form.get("place").parse().map_err(|_| Error::NotFound)?;
    let detail = detail_of(file, place).ok_or(Error::NotFound)?;
    let safe = form.get("safe") == "yes";
    let hours = (safe && detail == Detail::Phone).then(|| hours(form, faults));
    Ok(Checked { place, safe, hours })
}

/// Which kind of place this entry says, for somebody who is reached from here.
fn detail_of(file: &OpenFile, place: EntryId) -> Option<Detail> {
    let everybody = reached(file);
    KINDS.iter().map(|(_, detail)| *detail).find(|detail| {
        let of = |slug: &Slug| super::safe::place(file, slug, *detail);
        everybody
            .iter()
            .any(|(slug, _)| of(slug).is_some_and(|(stamp, _)| stamp.id == place))
    })
}

fn hours(form: &Posted, faults: &mut Faults) -> Hours {
    let mut time = |name: &'static str| -> Time {
        form.get(name).trim().parse().unwrap_or_else(|_| {
            faults.add(name, words().place_time_wrong());
            Time::midnight()
        })
    };
    let (from, until) = (time("from"), time("until"));
    if from >= until && faults.none() {
        faults.add("until", words().place_until_before());
    }
    let ticked = |value: &str| form.all("not").any(|not| not == value);
    let not = DAYS.iter().filter(|(value, _)| ticked(value));
    Hours {
        from,
        until,
        not: not.map(|(_, day)| *day).collect(),
    }
}

/// A new place, or everything that is wrong with what was typed.
pub(super) fn new_place(
    file: &OpenFile,
    form: &Posted,
    faults: &mut Faults,
) -> Option<Whereabouts> {
    let t = words();
    let everybody = reached(file);
    let of = everybody
        .iter()
        .find(|(slug, _)| slug.as_str() == form.get("whose"));
    if of.is_none() {
        faults.add("whose", t.place_whose_missing());
    }
    let detail = KINDS.iter().find(|(value, _)| *value == form.get("which"));
    if detail.is_none() {
        faults.add("which", t.place_which_missing());
    }
    let text = faults.needed("text", text(form.get("text")), t.place_text_missing());
    let (slug, _) = of?;
    let (_, detail) = detail?;
    if !text.trim().is_empty() && !looks_right(*detail, &text) {
        faults.add("text", t.place_text_wrong());
    }
    // Whoever lives there knows it; nobody else does until somebody says so.
    let may_be_told = if form.get("told") == "everyone" {
        Audience::Everyone
    } else {
        Audience::only([slug])
    };
    faults.none().then(|| Whereabouts {
        of: slug.clone(),
        detail: *detail,
        text: text.trim().to_owned(),
        may_be_told,
    })
}

/// Could a number be rung, could an e-mail arrive? An address is taken as it is.
fn looks_right(detail: Detail, text: &str) -> bool {
    match detail {
        Detail::Phone => {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let fine = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')');
            (10..=15).contains(&digits) && text.trim().chars().all(fine)
        }
        Detail::Email => text.trim().parse::<lettre::Address>().is_ok(),
        _ => true,
    }
}

/// Saying that there is something new: how, and why all the same.
pub(super) fn something_new(
    file: &OpenFile,
    form: &Posted,
    message: Uuid,
    faults: &mut Faults,
) -> Option<Asked> {
    let channel = Channel::named(form.get("channel")).filter(|channel| *channel != Channel::Post);
    if channel.is_none() {
        faults.add("channel", words().tell_how_missing());
    }
    let because = faults.check("because", one_line(form.get("because")));
    Some(Asked {
        message,
        what: What::SomethingNew,
        to: file.child().clone(),
        channel: channel?,
        put: true,
        because,
    })
}
