//! Where something may go: to a place that somebody checked, at a time that is safe, in a way that was asked for. Not knowing is no.

use jiff::{
    Timestamp, ZonedDateTime,
    civil::{Date, Weekday},
    tz::TimeZone,
};

use super::{
    Channel,
    entries::{Asked, Checked, Day, Hours, What},
};
use crate::{
    about_me::{Around, Way},
    door::OpenFile,
    file::{Audience, FamilyEntry, Slug, Stamp},
    people::{Detail, PeopleEntry, Whereabouts},
    web::Words,
};

/// A place that may be used now.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// The address, the number.
    pub place: String,
    /// Not everybody may know it: what goes there is printed by one named person, outside any batch.
    pub sealed: bool,
    /// When it is safe; none: at any time.
    pub hours: Option<Hours>,
}

/// Why something does not go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nobody has written down where.
    NoPlace,
    /// Nobody has looked whether it is right and safe.
    NotChecked,
    /// It is another one than the one that was checked.
    Changed,
    /// Somebody said that it is not safe.
    Unsafe,
    /// Nobody has asked when it is safe.
    NoHours,
    /// Nobody has asked who is around it.
    NotAsked,
    /// Somebody else is around it.
    Shared,
    /// They said no to this way, or named others.
    NotThisWay,
}

impl Held {
    /// May it go all the same, if somebody says why? What nobody asked may not: nobody knows what the reason would have to outweigh.
    pub fn can_be_reasoned(self) -> bool {
        matches!(self, Held::Shared | Held::NotThisWay)
    }

    /// As a sentence that says what to do.
    pub fn say(self, t: &Words, channel: Channel) -> String {
        match (self, channel) {
            (Held::NoPlace, Channel::Post) => t.held_no_address(),
            (Held::NoPlace, Channel::Text) => t.held_no_phone(),
            (Held::NoPlace, Channel::Email) => t.held_no_email(),
            (Held::NotChecked, _) => t.held_not_checked(),
            (Held::Changed, _) => t.held_changed(),
            (Held::Unsafe, _) => t.held_unsafe(),
            (Held::NoHours, _) => t.held_no_hours(),
            (Held::NotAsked, Channel::Post) => t.held_post_not_asked(),
            (Held::NotAsked, _) => t.held_phone_not_asked(),
            (Held::Shared, Channel::Post) => t.held_post_shared(),
            (Held::Shared, _) => t.held_phone_shared(),
            (Held::NotThisWay, _) => t.held_not_this_way(),
        }
    }
}

/// The newest place of this kind for somebody, and the entry that says it.
pub(super) fn place<'a>(
    file: &'a OpenFile,
    of: &Slug,
    detail: Detail,
) -> Option<(&'a Stamp, &'a Whereabouts)> {
    places(file, of, detail).max_by_key(|(stamp, _)| (stamp.at, stamp.seq))
}

fn places<'a>(
    file: &'a OpenFile,
    of: &Slug,
    detail: Detail,
) -> impl Iterator<Item = (&'a Stamp, &'a Whereabouts)> {
    let entries = file.families().flat_map(|family| &family.entries);
    entries.filter_map(move |(stamp, entry)| match entry {
        FamilyEntry::people(PeopleEntry::Whereabouts(place))
            if place.of == *of && place.detail == detail =>
        {
            Some((stamp, place))
        }
        _ => None,
    })
}

/// Where this message goes, or why it does not.
pub fn reach(file: &OpenFile, asked: &Asked) -> Result<Reached, Held> {
    let detail = asked.channel.leads_to();
    let (stamp, place) = self::place(file, &asked.to, detail).ok_or(Held::NoPlace)?;
    let checked = checked(file, &asked.to, detail, stamp)?;
    if asked.to == *file.child() {
        wanted(file, asked.channel, !asked.because.trim().is_empty())?;
    }
    if asked.channel == Channel::Text && checked.hours.is_none() {
        return Err(Held::NoHours);
    }
    Ok(Reached {
        place: place.text.clone(),
        sealed: place.may_be_told != Audience::Everyone,
        hours: checked.hours.clone(),
    })
}

/// What somebody said who looked at this very place.
fn checked<'a>(
    file: &'a OpenFile,
    of: &Slug,
    detail: Detail,
    newest: &Stamp,
) -> Result<&'a Checked, Held> {
    match file.going_out.checked(newest.id) {
        Some((_, checked)) if checked.safe => Ok(checked),
        Some(_) => Err(Held::Unsafe),
        None => {
            let before = places(file, of, detail)
                .any(|(stamp, _)| file.going_out.checked(stamp.id).is_some());
            Err(if before {
                Held::Changed
            } else {
                Held::NotChecked
            })
        }
    }
}

/// Is it a way the child wants, and is nobody around it who should not be?
fn wanted(file: &OpenFile, channel: Channel, reasoned: bool) -> Result<(), Held> {
    let safe = file.about_me.safe_now();
    let around = match channel {
        Channel::Post => &safe.post,
        Channel::Text | Channel::Email => &safe.phone,
    };
    let shared = match (channel, around) {
        (_, Around::Nobody) | (Channel::Post, Around::People(_)) => false,
        (Channel::Post, Around::NotAsked) if reasoned => false,
        (_, Around::NotAsked) => return Err(Held::NotAsked),
        _ => true,
    };
    if shared && !reasoned {
        return Err(Held::Shared);
    }
    let unwanted = channel != Channel::Email && is_unwanted(file, channel);
    if unwanted && !reasoned {
        return Err(Held::NotThisWay);
    }
    Ok(())
}

/// Did they say no to this way, or name others? Of e-mails nobody asks a child; whoever checked the address asked.
fn is_unwanted(file: &OpenFile, channel: Channel) -> bool {
    let way = if channel == Channel::Text {
        Way::Text
    } else {
        Way::Letter
    };
    let told = file.about_me.telling().next();
    told.is_some_and(|said| {
        let telling = &said.answer.said;
        telling.not.contains(&way) || (!telling.ways.is_empty() && !telling.ways.contains(&way))
    })
}

impl Hours {
    /// The first moment from now on that is safe.
    pub fn next(&self, now: &ZonedDateTime) -> Option<Timestamp> {
        let days =
            (0..=7).filter_map(|days| now.date().checked_add(jiff::Span::new().days(days)).ok());
        days.filter(|date| !self.not.contains(&day(*date)))
            .find_map(|date| self.on(date, now))
    }

    /// The first safe moment of this day that has not passed.
    fn on(&self, date: Date, now: &ZonedDateTime) -> Option<Timestamp> {
        let zone: TimeZone = now.time_zone().clone();
        let at = |time| date.to_datetime(time).to_zoned_datetime(zone.clone()).ok();
        let (from, until) = (at(self.from)?, at(self.until)?);
        let first = from.max(now.clone());
        (first < until).then(|| first.timestamp())
    }
}

fn day(date: Date) -> Day {
    match date.weekday() {
        Weekday::Monday => Day::Monday,
        Weekday::Tuesday => Day::Tuesday,
        Weekday::Wednesday => Day::Wednesday,
        Weekday::Thursday => Day::Thursday,
        Weekday::Friday => Day::Friday,
        Weekday::Saturday => Day::Saturday,
        Weekday::Sunday => Day::Sunday,
    }
}

/// The words of something that goes out to a screen: the same for everybody, and nothing about anybody.
pub(super) fn words_outside(t: &Words, what: What) -> Option<String> {
    match what {
        What::SomethingNew => Some(t.outside_something_new()),
        What::Letter(_) => None,
    }
}
