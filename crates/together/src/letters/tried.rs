//! A wording tried on a made-up child, before anybody's letter begins from it.

use jiff::civil::Date;

use super::{
    LetterKind, Wording,
    draft::DraftText,
    drafting::{Facts, drafted},
    kinds::ForWhom,
    press::{Sender, document},
    recipients::grown_ups,
    wordings::For,
};
use crate::{
    about_me::{Around, Way},
    door::OpenFile,
    web::{kept_in_english, words},
};

/// A wording that is being tried.
pub struct Tried<'a> {
    /// Of this kind of letter.
    pub kind: LetterKind,
    /// In these words.
    pub wording: For,
    /// As it is typed.
    pub template: &'a str,
}

/// What comes of it for this child, or for the first grown-up of the family where it is for grown-ups. Nothing where nobody works with
/// the child, or no such reader is in the family's file.
pub fn tried(file: &OpenFile, tried: &Tried<'_>, today: Date) -> Option<paper::Document> {
    let worker = &file.opening.main_worker()?.who;
    let to_child = tried.kind.for_whom() != ForWhom::Professional && tried.wording != For::Adult;
    let to = if to_child {
        None
    } else {
        Some(grown_ups(file).next()?.slug.clone())
    };
    let mut draft = DraftText {
        kind: tried.kind,
        to,
        around: Around::Nobody,
        about: None,
        again: false,
        manner: tried.wording.manner(),
        way: Way::Letter,
        text: String::new(),
    };
    let text = kept_in_english(|| {
        let facts = Facts::of(words(), file, worker, &draft, today);
        drafted(&facts, tried.template)
    });
    draft.text = text.ok()?;
    let sender = Sender { worker, office: "" };
    Some(document(file, &draft.readers(file), &draft, sender, today).0)
}

/// The gaps of a wording that can be read, each once.
pub fn gaps_in(template: &str) -> Vec<String> {
    let read = Wording::read(template);
    read.map(|wording| wording.gaps().into_iter().map(str::to_owned).collect())
        .unwrap_or_default()
}
