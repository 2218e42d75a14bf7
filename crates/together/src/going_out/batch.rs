//! Paper for the post: for each letter a sheet with the address in an envelope's window, and behind it the very pages that were kept.
//! Nothing of a letter is made anew.

use jiff::civil::Date;
use ledger::AttachmentId;
use paper::{Block, Document, Manner, Press, Size, bound, pages};

use super::{
    due::{Trouble, trouble},
    entries::What,
    fold::{Message, State},
    safe::{Reached, reach},
};
use crate::{
    about_me::Shape,
    door::{InOutbox, OpenFile},
    file::{Reader, Readers},
    letters::{Form, Sent},
    web::{Error, Words, words},
};

/// What goes into one envelope.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Envelope {
    /// The child's name, as everybody may know it: for whoever prints.
    pub(super) child: String,
    /// Name and address, a line each.
    pub(super) to: Vec<String>,
    /// The kept forms of the letter that are on paper.
    pub(super) forms: Vec<AttachmentId>,
    pub(super) tray: Tray,
    pub(super) sealed: bool,
}

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tray {
    Usual,
    LargePrint,
}

impl Tray {
    pub(super) fn say(self, t: &Words) -> String {
        match self {
            Tray::Usual => t.post_tray_usual(),
            Tray::LargePrint => t.post_tray_large(),
        }
    }
}

/// The child's name for whoever prints and posts: one that everybody may know.
pub(crate) fn business_name(file: &OpenFile) -> String {
    let everybody = Readers::person(file.child(), [Reader::Unknown]);
    let name = file.about_me.name_for(&everybody);
    name.map_or_else(
        || file.opening.court_first_name().to_owned(),
        |said| said.answer.said.name.clone(),
    )
}

/// What goes into the envelope of this message, or what is in the way.
pub(super) fn envelope(file: &OpenFile, row: &InOutbox) -> Result<Envelope, Trouble> {
    let message = file.going_out.message(row.id).ok_or(Trouble::InDoubt)?;
    if message.state != State::Waiting {
        return Err(trouble(file, message).unwrap_or(Trouble::InDoubt));
    }
    let reached = reach(file, &message.asked).map_err(Trouble::Held)?;
    filled(file, message, &reached).ok_or(Trouble::InDoubt)
}

fn filled(file: &OpenFile, message: &Message, reached: &Reached) -> Option<Envelope> {
    let What::Letter(letter) = message.asked.what else {
        return None;
    };
    let sent = file.letters.get(letter)?.sent.as_ref()?;
    let (tray, form) = form(file, message, sent)?;
    let name = sent.document.to.first().cloned();
    let address = reached.place.split([',', '\n']).map(str::trim);
    let address = address.filter(|line| !line.is_empty()).map(str::to_owned);
    Some(Envelope {
        child: business_name(file),
        to: name.into_iter().chain(address).collect(),
        forms: std::iter::once(form).chain(sent.other_papers()).collect(),
        tray,
        sealed: reached.sealed,
    })
}

/// The form they asked for: large print, where they did.
fn form(file: &OpenFile, message: &Message, sent: &Sent) -> Option<(Tray, AttachmentId)> {
    let of = |wanted| {
        let found = sent.forms.iter().find(|(form, _)| *form == wanted);
        found.map(|(_, id)| *id)
    };
    let shapes = file.about_me.telling_now().shapes;
    let large = message.asked.to == *file.child() && shapes.contains(&Shape::LargePrint);
    let large = large.then(|| of(Form::LargePrint)).flatten();
    match large {
        Some(id) => Some((Tray::LargePrint, id)),
        None => of(Form::Paper).map(|id| (Tray::Usual, id)),
    }
}

/// A letter that is ready to be printed: what goes on its envelope, and its pages.
pub(super) struct Ready {
    pub(super) envelope: Envelope,
    pub(super) pages: Vec<bytes::Bytes>,
}

/// All of them in one file, each behind a sheet with its address. Each sheet begins a new piece of paper.
pub(super) fn letters(press: &Press, ready: &[Ready], day: Date) -> Result<Vec<u8>, Error> {
    let mut parts: Vec<bytes::Bytes> = Vec::new();
    for (place, one) in (1..).zip(ready) {
        let cover = cover(&one.envelope, place, ready.len());
        let cover = press.pdf(&cover, Size::Usual, day);
        parts.push(cover.map_err(anyhow::Error::from)?.into());
        parts.extend(one.pages.iter().cloned());
    }
    let parts: Vec<&[u8]> = parts.iter().map(AsRef::as_ref).collect();
    Ok(bound(&parts).map_err(anyhow::Error::from)?)
}

fn cover(envelope: &Envelope, place: usize, all: usize) -> Document {
    let t = words();
    Document {
        title: t.post_cover(),
        language: "en-GB".to_owned(),
        manner: Manner::Adult,
        from: Vec::new(),
        to: envelope.to.clone(),
        date: String::new(),
        blocks: vec![Block::paragraph(t.post_cover_place(place, all))],
        reply: Vec::new(),
    }
}

/// The list that goes with a batch: whose letter is at which place, on how many pages, from which tray. No address is on it.
pub(super) fn manifest(
    press: &Press,
    ready: &[Ready],
    when: String,
    day: Date,
) -> Result<Vec<u8>, Error> {
    let t = words();
    let mut items = Vec::new();
    for one in ready {
        let counted = one.pages.iter().map(|part| pages(part));
        let pages: usize = counted.sum::<Result<_, _>>().map_err(anyhow::Error::from)?;
        let line = t.post_manifest_line(
            &one.envelope.child,
            t.post_pages(pages),
            one.envelope.tray.say(t),
        );
        items.push(vec![paper::Inline::text(line)]);
    }
    let document = Document {
        title: t.post_manifest(),
        language: "en-GB".to_owned(),
        manner: Manner::Adult,
        from: Vec::new(),
        to: Vec::new(),
        date: when,
        blocks: vec![
            Block::heading(1, t.post_manifest()),
            Block::paragraph(t.post_manifest_what(ready.len())),
            Block::List {
                ordered: true,
                items,
            },
        ],
        reply: Vec::new(),
    };
    let list = press.pdf(&document, Size::Usual, day);
    Ok(list.map_err(anyhow::Error::from)?)
}
