//! What a file holds that was asked for, each piece as it would be given: what happened, every word of it, what is kept with it; and
//! what stops it, whoever decides.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use ledger::{AttachmentId, EntryId};
use serde_json::{Value, value::RawValue};

use super::{
    entries::Part,
    fold::Request,
    kinds::Kind,
    leaving_out::{mark, without},
};
use crate::{
    door::{OpenFile, Role},
    file::{Audience, FileEntry, Line, Readers, Slug, Stamp, typed_in},
    letters::LetterEntry,
    people::holds_any,
    web::words,
};

/// One piece of a file.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) id: EntryId,
    pub(super) kind: Kind,
    pub(super) on: Date,
    pub(super) written: Date,
    pub(super) by: String,
    pub(super) title: String,
    /// Every word of it that a person gave, a paragraph each, and nothing else: what is read here is what is given.
    pub(super) words: Vec<String>,
    pub(super) theirs: bool,
    /// What is kept with it.
    pub(super) files: Vec<(AttachmentId, String)>,
    /// Did it come from outside, so that a person has to open what is kept with it?
    pub(super) open_first: bool,
    pub(super) stop: Option<Stop>,
    /// Is a part of its words left out?
    pub(super) left_out: bool,
}

/// Why something goes to nobody, whatever a person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A detail in it keeps somebody safe from whoever asked, or from those around them.
    Sealed,
    /// The child told it, and somebody else asks.
    Childs,
    /// A newer version wrote it, and this one cannot read it.
    Newer,
}

/// What is kept beside the file, by its id.
pub(super) type Beside = BTreeMap<AttachmentId, String>;

/// Everything the file held when it was asked for, in order of time: what was written by then, and what is older and was put in since,
/// such as papers that were scanned for it. What happened since is not part of it.
pub(super) fn items(file: &OpenFile, request: &Request, beside: &Beside) -> Vec<Item> {
    let asked = &request.stamp;
    let sealed = sealed(file, &request.asked.person);
    let others = request.asked.person != *file.child();
    let item = |stamp: &Stamp, found: Found| {
        let mut item = Item::new(stamp, found, beside);
        item.leave_out(request.parts());
        item.look_for(&sealed);
        item
    };
    let own = file.entries.iter().filter(|(stamp, entry)| {
        let is_older = stamp.seq < asked.seq || stamp.on < asked.on;
        is_older && !matches!(entry, FileEntry::my_file(_))
    });
    let own = own.map(|(stamp, entry)| {
        let found = Found::own(file, entry, stamp, others.then_some(&request.asked.person));
        item(stamp, found)
    });
    let families = file.families().flat_map(|family| &family.entries);
    let families = families.filter(|(stamp, _)| stamp.at <= asked.at || stamp.on < asked.on);
    let families = families.map(|(stamp, entry)| {
        let found = Found {
            kind: entry.written(file.id(), stamp.id).map(|one| one.kind()),
            line: entry.line(words()),
            body: entry.body(),
            stop: others
                .then(|| not_for(&entry.may_know(), &request.asked.person))
                .flatten(),
            instead: None,
        };
        item(stamp, found)
    });
    let mut all: Vec<Item> = own.chain(families).collect();
    all.sort_by_key(|item| (item.on, item.id));
    all
}

/// An entry as it was found.
struct Found {
    kind: Option<&'static str>,
    line: Line,
    body: Option<Box<RawValue>>,
    stop: Option<Stop>,
    /// The words as their reader got them, where an entry keeps them in more than one form.
    instead: Option<String>,
}

impl Found {
    fn own(file: &OpenFile, entry: &FileEntry, stamp: &Stamp, other: Option<&Slug>) -> Found {
        let kind = entry.written(file.id(), stamp.id).map(|one| one.kind());
        // What a child told us is theirs: somebody who asks for them is never given it through this door.
        let told = kind.is_some_and(|kind| is_told_by_a_child(kind, &entry.may_know()));
        let childs = other.filter(|_| told || stamp.by.role == Role::Child);
        let stop = childs.map(|_| Stop::Childs);
        Found {
            kind,
            line: entry.line(words()),
            body: entry.body(),
            stop: stop.or_else(|| not_for(&entry.may_know(), other?)),
            instead: match entry {
                FileEntry::letters(LetterEntry::Sent(sent)) => Some(paper::plain(&sent.document)),
                _ => None,
            },
        }
    }
}

/// Words of a child's, what they think of something, and what they said about themselves and not for everybody.
fn is_told_by_a_child(kind: &str, audience: &Audience) -> bool {
    let rooms = ["voice.", "map.", "feedback."];
    let about_me = kind.starts_with("about_me.") && *audience != Audience::Everyone;
    let view = kind.split('.').nth(1) == Some("view");
    view || about_me || rooms.iter().any(|room| kind.starts_with(room))
}

/// What was written for named people is not for somebody who asks and is none of them.
fn not_for(audience: &Audience, asks: &Slug) -> Option<Stop> {
    let named = matches!(audience, Audience::Only(_));
    let theirs = audience.includes(&Readers::person(asks, []));
    (named && !theirs).then_some(Stop::Childs)
}

/// Details of others that whoever asked, or somebody around them, may not be told. Who is around a grown-up is not known: nobody asked.
pub(super) fn sealed(file: &OpenFile, asks: &Slug) -> Vec<String> {
    let readers = if asks == file.child() {
        file.readers_by_post()
    } else {
        Readers::person(asks, [crate::file::Reader::Unknown])
    };
    let details = file
        .families()
        .flat_map(|family| family.people.sealed_from(&readers));
    let of_others = details.filter(|detail| detail.of != *asks);
    of_others.map(|detail| detail.text.clone()).collect()
}

impl Item {
    /// Takes these words out of it. What is kept with it goes too: it may say the same, and is made otherwise by nobody.
    pub(super) fn leave_out(&mut self, parts: &[Part]) {
        let before = self.left_out;
        for part in parts {
            let instead = mark(part);
            let texts = self.words.iter_mut();
            let texts = texts.chain([&mut self.title, &mut self.by]);
            for text in texts {
                if let Some(rest) = without(text, &part.words, &instead) {
                    *text = rest;
                    self.left_out = true;
                }
            }
        }
        if self.left_out && !before && !self.files.is_empty() {
            self.files.clear();
            self.open_first = false;
            self.withholds_a_file();
        }
    }

    /// Something that is kept with it is not given: it says so, once.
    pub(super) fn withholds_a_file(&mut self) {
        let say = words().my_file_file_left_out();
        if !self.words.contains(&say) {
            self.words.push(say);
        }
    }

    /// Does it hold a detail that keeps somebody safe? Then it stops.
    pub(super) fn look_for(&mut self, sealed: &[String]) {
        let everything = [&self.words[..], std::slice::from_ref(&self.title)].concat();
        if self.stop == Some(Stop::Sealed) {
            self.stop = None;
        }
        let looked_for = self.stop.is_none() && !sealed.is_empty();
        if looked_for && holds_any(&everything.join("\n\n"), sealed.to_vec()) {
            self.stop = Some(Stop::Sealed);
        }
    }

    /// Does it say this?
    pub(super) fn says(&self, part: &str) -> bool {
        let mut texts = self.words.iter().chain([&self.title]);
        texts.any(|text| without(text, part, "").is_some())
    }

    fn new(stamp: &Stamp, found: Found, beside: &Beside) -> Item {
        let kind = Kind::of(found.kind.unwrap_or_default());
        let body = found.body;
        let files = body.as_deref().map(|body| files(body, beside));
        let files = files.unwrap_or_default();
        Item {
            id: stamp.id,
            kind,
            on: stamp.on,
            written: crate::clock::day(stamp.at),
            by: stamp.by.name.clone(),
            words: match found.instead {
                Some(words) => vec![words],
                None => every_word(&found.line, body.as_deref()),
            },
            title: found.line.title,
            theirs: found.line.theirs,
            open_first: !files.is_empty() && kind != Kind::Letters,
            files,
            stop: found.stop.or(body.is_none().then_some(Stop::Newer)),
            left_out: false,
        }
    }
}

/// The text of a line, and whatever else somebody gave.
pub(crate) fn every_word(line: &Line, body: Option<&RawValue>) -> Vec<String> {
    let mut all = Vec::new();
    if !line.text.trim().is_empty() {
        all.push(as_read(&line.text));
    }
    for words in body.map(typed_in).unwrap_or_default() {
        let words = as_read(&words);
        let said = |one: &String| one.contains(words.trim());
        if is_words(&words) && !all.iter().any(said) && !line.title.contains(words.trim()) {
            all.push(words);
        }
    }
    all
}

/// Is it something a person wrote, and not an id, a time or the name of a kind?
fn is_words(text: &str) -> bool {
    let text = text.trim();
    let is_id = text.parse::<uuid::Uuid>().is_ok();
    let is_day = text.parse::<Date>().is_ok() || text.parse::<jiff::Timestamp>().is_ok();
    let is_kind = text.contains('_') && text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    !text.is_empty() && !is_id && !is_day && !is_kind
}

/// A text without the marks that only this program reads: who a name is, where words were said.
pub(super) fn as_read(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("](p:") {
        let Some((_, tail)) = after.split_once(')') else {
            break;
        };
        match before.rsplit_once('[') {
            Some((start, name)) => {
                out.push_str(start);
                out.push_str(name);
            }
            None => out.push_str(before),
        }
        rest = tail;
    }
    out.push_str(rest);
    without_places(&out)
}

fn without_places(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("(said:") {
        out.push_str(before.trim_end_matches(' '));
        rest = after.split_once(')').map_or("", |(_, tail)| tail);
    }
    out + rest
}

/// What an entry names that is kept beside the file.
fn files(body: &RawValue, beside: &Beside) -> Vec<(AttachmentId, String)> {
    let mut ids = BTreeSet::new();
    if let Ok(value) = serde_json::from_str(body.get()) {
        gather(&value, &mut ids);
    }
    let found = ids.into_iter().map(AttachmentId);
    found
        .filter_map(|id| Some((id, beside.get(&id)?.clone())))
        .collect()
}

fn gather(value: &Value, ids: &mut BTreeSet<uuid::Uuid>) {
    match value {
        Value::String(text) => ids.extend(text.parse::<uuid::Uuid>()),
        Value::Array(all) => all.iter().for_each(|one| gather(one, ids)),
        Value::Object(all) => all.values().for_each(|one| gather(one, ids)),
        _ => {}
    }
}
