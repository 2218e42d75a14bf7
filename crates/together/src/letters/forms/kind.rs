//! The other forms a letter can take.

use crate::{
    about_me::{Tongue, tongue},
    web::Words,
};

/// Another form of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::letters) enum Kind {
    /// A video in which somebody signs.
    Signed,
    /// A video in which somebody speaks.
    Spoken,
    /// A voice.
    Audio,
    /// One idea a line, a picture beside each.
    EasyRead,
    /// In another language.
    In(Tongue),
}

impl Kind {
    /// Those that are in no other language.
    pub(super) const USUAL: [Kind; 4] = [Kind::EasyRead, Kind::Audio, Kind::Signed, Kind::Spoken];

    /// Its name in an address, in a form, and where it is kept.
    pub(super) fn value(self) -> String {
        match self {
            Kind::Signed => "signed-video".to_owned(),
            Kind::Spoken => "spoken-video".to_owned(),
            Kind::Audio => "audio".to_owned(),
            Kind::EasyRead => "easy-read".to_owned(),
            Kind::In(tongue) => format!("in-{}", tongue.tag),
        }
    }

    /// By its name.
    pub(super) fn named(value: &str) -> Option<Kind> {
        let usual = Kind::USUAL.into_iter().find(|kind| kind.value() == value);
        usual.or_else(|| value.strip_prefix("in-").and_then(tongue).map(Kind::In))
    }

    /// What it is called.
    pub(super) fn say(self, t: &Words) -> String {
        match self {
            Kind::Signed => t.forms_signed(),
            Kind::Spoken => t.forms_spoken(),
            Kind::Audio => t.forms_audio(),
            Kind::EasyRead => t.forms_easy_read(),
            Kind::In(tongue) => t.forms_in(tongue.english()),
        }
    }
}
