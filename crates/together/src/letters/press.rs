//! From a draft to what the reader gets: one source, every form.

use jiff::civil::Date;
use paper::{Block, Document, Press, Size};

use super::{
    Form, LetterKind,
    draft::DraftText,
    mentions::{Rendered, render},
    recipients::called,
    wordings::For,
};
use crate::{
    about_me::{Around, Spoken, Way},
    door::OpenFile,
    file::{Audience, Reader, Readers, Slug},
    opening::Allocated,
    people::{Naming, naming},
    web::{Words, kept_in_english, say_date, words},
};

/// Who sends a letter, and from where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sender<'a> {
    /// Who signs it.
    pub(super) worker: &'a Allocated,
    /// Where a reply sheet is posted back to, a line each; empty where the house has not said.
    pub(super) office: &'a str,
}

/// The document these readers get, and the mentions that could not be said to them.
pub(super) fn document(
    file: &OpenFile,
    readers: &Readers,
    draft: &DraftText,
    sender: Sender<'_>,
    day: Date,
) -> (Document, Vec<String>) {
    kept_in_english(|| as_it_is_kept(file, readers, draft, sender, day))
}

fn as_it_is_kept(
    file: &OpenFile,
    readers: &Readers,
    draft: &DraftText,
    sender: Sender<'_>,
    day: Date,
) -> (Document, Vec<String>) {
    let worker = sender.worker;
    let t = words();
    let naming = naming(file, file.families(), file.child(), readers);
    let Rendered {
        mut blocks,
        unresolved,
        ..
    } = render(&draft.text, &naming, &Spoken::of(&file.about_me));
    let role = if worker.as_guardian {
        t.letters_guardian()
    } else {
        t.letters_adviser()
    };
    blocks.push(Block::Signature {
        name: worker.first_name.clone(),
        role: role.clone(),
    });
    let with_sheet = draft.kind.has_reply_sheet() && draft.is_to_child(file);
    let document = Document {
        title: t.letters_title(&worker.first_name),
        language: "en-GB".to_owned(),
        manner: draft.manner,
        from: vec![worker.name.clone(), role, worker.reach.clone()],
        to: vec![addressed(file, draft, &naming)],
        date: say_date(day),
        blocks,
        reply: if with_sheet {
            reply_sheet(t, sender)
        } else {
            Vec::new()
        },
    };
    (document, unresolved)
}

/// The name on the envelope: the one these readers know; a grown-up of the family has their own, whatever else they may know.
fn addressed(file: &OpenFile, draft: &DraftText, naming: &Naming) -> String {
    let to = draft.recipient(file);
    let known = naming.say(to.as_str(), None);
    known.unwrap_or_else(|| called(file, to))
}

/// The reply sheet: who reads it, my name, how to say it, how to talk to me, ask, draw, and at its foot where it goes. It carries no code.
fn reply_sheet(t: &Words, sender: Sender<'_>) -> Vec<Block> {
    let worker = &sender.worker.first_name;
    let lines = |label: String, lines: u8| Block::WritingLines { label, lines };
    vec![
        Block::heading(1, t.reply_title()),
        Block::paragraph(format!("{} {}", t.reply_free(), t.reply_who_reads(worker))),
        lines(t.reply_name(), 1),
        lines(t.reply_say_it(), 1),
        Block::TickBoxes {
            label: t.reply_how(),
            choices: vec![
                t.reply_letter(),
                t.reply_text(),
                t.reply_call(),
                t.reply_video(),
                t.reply_in_person(),
            ],
        },
        lines(t.reply_ask(worker), 2),
        Block::DrawingBox {
            label: t.reply_draw(),
        },
        Block::paragraph(back(t, sender)),
    ]
}

/// Whom to give it to, and where to post it if the house has said.
fn back(t: &Words, sender: Sender<'_>) -> String {
    let lines = sender.office.lines().map(str::trim);
    let office: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    if office.is_empty() {
        t.reply_give(&sender.worker.first_name)
    } else {
        let address = format!("{}, {}", sender.worker.name, office.join(", "));
        t.reply_back(&sender.worker.first_name, address)
    }
}

/// Every form of a document, made. The error is a sentence that says what to do.
pub fn made(press: &Press, document: &Document, day: Date) -> Result<Vec<Made>, String> {
    let pdf = |size| {
        press
            .pdf(document, size, day)
            .map_err(|cause| words().letters_cannot_print(cause.to_string()))
    };
    Ok(vec![
        (Form::Paper, "application/pdf", pdf(Size::Usual)?),
        (Form::LargePrint, "application/pdf", pdf(Size::Large)?),
        (Form::Web, "text/html", paper::html(document).into_bytes()),
        (
            Form::Plain,
            "text/plain; charset=utf-8",
            paper::plain(document).into_bytes(),
        ),
    ])
}

/// A letter of a made-up past.
pub struct Past<'a> {
    /// What kind of letter.
    pub kind: LetterKind,
    /// How it went.
    pub way: Way,
    /// Who was around.
    pub around: &'a [Slug],
    /// Its title.
    pub title: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Who wrote it.
    pub by: uuid::Uuid,
    /// The version of the word list.
    pub list: &'a str,
    /// Where post came back to then.
    pub office: &'a str,
}

/// The letter as it went, its forms not put beside the file yet. The error says what is wrong with it.
pub fn past(
    press: &Press,
    file: &OpenFile,
    past: &Past<'_>,
    letter: uuid::Uuid,
    day: Date,
) -> Result<(super::Sent, Vec<Made>), String> {
    let worker = file
        .opening
        .workers()
        .iter()
        .find(|worker| worker.who.worker == past.by)
        .ok_or("its writer did not work with this child then")?;
    let sender = Sender {
        worker: &worker.who,
        office: past.office,
    };
    let around = past.around.iter().cloned().map(Reader::Person);
    let readers = Readers::person(file.child(), around);
    let draft = DraftText {
        kind: past.kind,
        to: None,
        around: Around::NotAsked,
        about: None,
        again: false,
        manner: past.kind.nearest(For::by_age(file, day)).manner(),
        way: past.way,
        text: past.text.to_owned(),
    };
    let (mut document, unresolved) = document(file, &readers, &draft, sender, day);
    if let Some(slug) = unresolved.first() {
        return Err(format!(
            "the letter mentions “{slug}”, whom its readers may not know of or nobody knows"
        ));
    }
    past.title.clone_into(&mut document.title);
    let forms = made(press, &document, day)?;
    let sent = super::Sent {
        letter,
        kind: draft.kind,
        to: file.child().clone(),
        readers: Audience::only(readers.people()),
        way: draft.way,
        source: draft.text,
        document,
        forms: Vec::new(),
        others: Vec::new(),
        list: past.list.to_owned(),
        passed: Vec::new(),
        about: None,
    };
    Ok((sent, forms))
}

/// One form, made: which, its media type, its bytes.
pub type Made = (Form, &'static str, Vec<u8>);
