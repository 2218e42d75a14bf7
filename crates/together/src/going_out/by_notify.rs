//! Letters that GOV.UK Notify prints and posts: those to grown-ups, where the house wants that. A child's letter is printed by the house: it
//! has its own size of print, its own shapes and its own edges, and is never made anew ([0069](../../../docs/decisions/0069-letters-to-grown-ups-by-notify.md)).

use bytes::Bytes;
use jiff::civil::Date;
use paper::{Document, Manner, Press, Size, bound, pages};

use super::{batch::Envelope, entries::What, fold::Message, safe::Reached};
use crate::{
    door::OpenFile,
    letters::{Form, Sent},
    web::{Error, words},
};

/// Its name in the outbox.
pub(super) const NAME: &str = "notify";

/// So many lines fit into the place for an address (26.8 mm high, in 9 point).
const MOST_LINES: usize = 6;
/// What it takes at most: ten pieces of paper, printed on both sides (`notifications-utils`, `pdf.py`, counts ten pages of a letter).
const MOST_PAGES: usize = 10;

/// Can this letter go that way? One to a grown-up, in the usual print and in one form, to an address that is not sealed.
pub(super) fn can_print(file: &OpenFile, sent: &Sent, reached: &Reached) -> bool {
    let lines = 1 + reached.place.split([',', '\n']).count();
    sent.to != *file.child()
        && !reached.sealed
        && sent.document.manner == Manner::Adult
        && sent.forms.iter().any(|(form, _)| *form == Form::Paper)
        && sent.other_papers().next().is_none()
        && lines <= MOST_LINES
}

/// The same of a letter that was sent before and held.
pub(super) fn can_print_again(file: &OpenFile, message: &Message, reached: &Reached) -> bool {
    let What::Letter(letter) = message.asked.what else {
        return false;
    };
    let sent = file.letters.get(letter);
    let sent = sent.and_then(|letter| letter.sent.as_ref());
    sent.is_some_and(|sent| can_print(file, sent, reached))
}

/// The kept pages behind a sheet whose address stands where Notify wants it; `None` where that is more than it takes.
pub(super) fn sheets(
    press: &Press,
    envelope: &Envelope,
    kept: &[Bytes],
    day: Date,
) -> Result<Option<Vec<u8>>, Error> {
    let cover = Document {
        title: words().post_cover(),
        language: "en-GB".to_owned(),
        manner: Manner::Adult,
        from: Vec::new(),
        to: envelope.to.clone(),
        date: String::new(),
        blocks: Vec::new(),
        reply: Vec::new(),
    };
    let cover = press.pdf(&cover, Size::Address, day);
    let cover = cover.map_err(anyhow::Error::from)?;
    let parts: Vec<&[u8]> = std::iter::once(cover.as_slice())
        .chain(kept.iter().map(AsRef::as_ref))
        .collect();
    let all = bound(&parts).map_err(anyhow::Error::from)?;
    let counted = pages(&all).map_err(anyhow::Error::from)?;
    Ok((counted <= MOST_PAGES).then_some(all))
}
