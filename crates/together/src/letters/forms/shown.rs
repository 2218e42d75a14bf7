//! The forms that went with a letter, as a page shows them: in the order in which they help, recordings first.

use ledger::AttachmentId;

use super::{
    super::{Form, LetterOnPage, Sent},
    kept::{Other, OtherForm},
    media::Media,
};
use crate::{
    about_me::tongue,
    web::{Words, words},
};

/// Another form of a letter on a page.
pub(crate) struct OtherOnPage {
    /// What it is.
    pub(crate) title: String,
    /// Who can be seen, who translated it: what there is to say about it.
    pub(crate) about: String,
    pub(crate) media: Option<Media>,
    pub(crate) letter: Option<LetterOnPage>,
    /// The language of it, where it is not English.
    pub(crate) language: Option<String>,
    /// Files to open: what each is called, and where it is.
    pub(crate) files: Vec<(String, String)>,
}

/// Every other form of this letter. `address` says where each file of it is.
pub(crate) fn others_on_page(
    sent: &Sent,
    address: impl Fn(AttachmentId) -> String,
) -> Vec<OtherOnPage> {
    let t = words();
    sent.others
        .iter()
        .map(|other| on_page(t, other, &address))
        .collect()
}

fn on_page(t: &Words, other: &Other, address: &impl Fn(AttachmentId) -> String) -> OtherOnPage {
    let (title, about) = say(t, &other.what);
    let recording = other
        .files
        .iter()
        .find(|(form, _)| matches!(form, Form::Sound | Form::Film));
    let read = other.files.iter().filter_map(|(form, id)| {
        let said = match form {
            Form::Paper => t.letters_on_paper(),
            Form::LargePrint => t.letters_large(),
            Form::Plain => t.letters_plain(),
            Form::Sound | Form::Film => t.forms_download(),
            Form::Web => return None,
        };
        Some((said, address(*id)))
    });
    OtherOnPage {
        title,
        about,
        media: recording.map(|(form, id)| Media {
            address: address(*id),
            film: *form == Form::Film,
        }),
        letter: other.document.as_ref().map(LetterOnPage::on_screen),
        language: match &other.what {
            OtherForm::Translation { language, .. } => Some(language.clone()),
            _ => None,
        },
        files: read.collect(),
    }
}

/// What it is called, and what there is to say about it.
pub(super) fn say(t: &Words, what: &OtherForm) -> (String, String) {
    let named = |tag: &str| tongue(tag).map_or_else(|| tag.to_owned(), |one| one.english());
    match what {
        OtherForm::EasyRead => (t.forms_easy_read(), String::new()),
        OtherForm::Audio { computer } => {
            let about = if *computer {
                t.forms_computer_voice()
            } else {
                String::new()
            };
            (t.forms_audio(), about)
        }
        OtherForm::Video { signed, who } => {
            let title = if *signed {
                t.forms_signed()
            } else {
                t.forms_spoken()
            };
            (title, who.clone())
        }
        // Who translated it stands in it.
        OtherForm::Translation { language, .. } => (t.forms_in(named(language)), String::new()),
        OtherForm::SideBySide { language } => (t.forms_beside(named(language)), String::new()),
    }
}
