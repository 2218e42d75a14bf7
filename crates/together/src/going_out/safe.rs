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
    about_me::{Around, Safe, Way},
    door::OpenFile,
    file::{Audience, Family, FamilyEntry, Readers, Slug, Stamp},
    letters::{HeldAbout, Sent},
    people::{Detail, PeopleEntry, Whereabouts},
    telling,
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
    /// Somebody is around it who was not when it was written, or when somebody said why it goes.
    OtherReaders,
    /// It carries hard news, and nobody has told the child yet.
    NotToldYet,
}

impl Held {
    /// May it go all the same, if somebody says why? What nobody asked may not: nobody knows what the reason would have to outweigh.
    /// Nor what was made for fewer people: it is written again for those who see it now.
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
            (Held::OtherReaders, Channel::Post) => t.held_other_readers_post(),
            (Held::OtherReaders, _) => t.held_other_readers_phone(),
            (Held::NotToldYet, _) => t.held_not_told_yet(),
        }
    }
}

/// The newest place of this kind for somebody, and the entry that says it. The newest is the last that was written, whatever a clock
/// said. Two families' files have no order between them: where both have a place, both are to be looked at, and the one that somebody
/// said last is safe is meant.
pub(super) fn place<'a>(
    file: &'a OpenFile,
    of: &Slug,
    detail: Detail,
) -> Option<(&'a Stamp, &'a Whereabouts)> {
    let looked_at = |(stamp, _): &(&Stamp, &Whereabouts)| match file.going_out.checked(stamp.id) {
        None => (true, false, 0),
        Some((when, checked)) => (false, checked.safe, when.seq),
    };
    let newest = file
        .families()
        .filter_map(|family| places(family, of, detail).last());
    newest.max_by_key(looked_at)
}

fn places<'a>(
    family: &'a Family,
    of: &Slug,
    detail: Detail,
) -> impl Iterator<Item = (&'a Stamp, &'a Whereabouts)> {
    family
        .entries
        .iter()
        .filter_map(move |(stamp, entry)| match entry {
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
    let letter = match asked.what {
        What::Letter(letter) => file.letters.get(letter),
        What::SomethingNew => None,
    };
    reach_with(file, asked, letter.and_then(|letter| letter.sent.as_ref()))
}

/// The same with the letter that is to go, which may not be in the file yet.
pub(super) fn reach_with(
    file: &OpenFile,
    asked: &Asked,
    letter: Option<&Sent>,
) -> Result<Reached, Held> {
    let detail = asked.channel.leads_to();
    let (stamp, place) = self::place(file, &asked.to, detail).ok_or(Held::NoPlace)?;
    let checked = checked(file, &asked.to, detail, stamp)?;
    // A letter that carries hard news leaves when somebody has told the child, and not before.
    if letter.is_some_and(|letter| !telling::may_leave(file, letter)) {
        return Err(Held::NotToldYet);
    }
    if asked.to == *file.child() {
        wanted(file, asked, letter)?;
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
            let mut all = file
                .families()
                .flat_map(|family| places(family, of, detail));
            let before = all.any(|(stamp, _)| file.going_out.checked(stamp.id).is_some());
            Err(if before {
                Held::Changed
            } else {
                Held::NotChecked
            })
        }
    }
}

/// Is it a way the child wants, and is nobody around it who should not be?
fn wanted(file: &OpenFile, asked: &Asked, letter: Option<&Sent>) -> Result<(), Held> {
    let channel = asked.channel;
    let around = around(&file.about_me.safe_now(), channel);
    // With a letter each reason says what it is about; of anything else there is one, for whoever is around it.
    let reasoned = |about| match letter {
        Some(letter) => letter.reason_about(about).is_some(),
        None => !asked.because.trim().is_empty(),
    };
    if adds_somebody(file, asked, letter, &around) {
        return Err(Held::OtherReaders);
    }
    let shared = match (channel, &around) {
        (_, Around::Nobody) | (Channel::Post, Around::People(_)) => false,
        (Channel::Post, Around::NotAsked) if reasoned(HeldAbout::Post) => false,
        (_, Around::NotAsked) => return Err(Held::NotAsked),
        _ => true,
    };
    if shared && !reasoned(HeldAbout::Post) {
        return Err(Held::Shared);
    }
    let unwanted = channel != Channel::Email && is_unwanted(file, channel);
    if unwanted && !reasoned(HeldAbout::Way) {
        return Err(Held::NotThisWay);
    }
    Ok(())
}

fn around(safe: &Safe, channel: Channel) -> Around {
    match channel {
        Channel::Post => safe.post.clone(),
        Channel::Text | Channel::Email => safe.phone.clone(),
    }
}

/// Is somebody around it now for whom it was not made? A letter was made for its readers; where nobody had asked who they are, for those
/// of that day, and so was the reason for which it goes. A text says nothing about anybody, so only its reason can be too old.
fn adds_somebody(
    file: &OpenFile,
    asked: &Asked,
    letter: Option<&Sent>,
    around_now: &Around,
) -> bool {
    let message = file.going_out.message(asked.message);
    let then = message.map_or_else(
        || file.about_me.safe_now(),
        |message| file.about_me.safe_at(message.stamp.seq),
    );
    if *around_now == around(&then, asked.channel) {
        return false;
    }
    let now = Readers::person(file.child(), around_now.readers());
    if let Some(letter) = letter {
        return !now.are_among(&Readers::of(&letter.readers));
    }
    let then = around(&then, asked.channel);
    !asked.because.trim().is_empty()
        && !now.are_among(&Readers::person(file.child(), then.readers()))
}

/// Did they say no to this way, or name others? Of e-mails nobody asks a child; whoever checked the address asked.
fn is_unwanted(file: &OpenFile, channel: Channel) -> bool {
    let way = if channel == Channel::Text {
        Way::Text
    } else {
        Way::Letter
    };
    file.about_me.telling_now().is_unwanted(way)
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
