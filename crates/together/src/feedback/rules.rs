//! When a child is asked how we did, and what their answer writes. Nobody has to answer, and saying nothing is a whole answer.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};
use ledger::{AttachmentId, EntryId};

use super::{Asked, Changed, Face, FeedbackEntry, Given, Moment, NotNow, Over};
use crate::{
    diary::{Happening, about_child},
    door::OpenFile,
    file::{Audience, Written},
    letters::LetterKind,
    recommendations,
    reports::Report,
    voice::{self, CameWith, Heard, VoiceEntry, on_their_screen},
    web::nth,
};

/// So long after the first letter somebody will have met the child, where the diary does not say so. Ours: no number is published.
const AFTER_LETTER: i32 = 14;

/// So long it is asked: later than this nobody remembers how it was. Ours.
const ASKED_FOR: i32 = 42;

/// The day after which it can be asked, where that has come and is not long ago.
pub fn came(file: &OpenFile, after: Moment, today: Date) -> Option<Date> {
    let day = match after {
        Moment::Hello => hello(file),
        Moment::Report => report(file),
        Moment::Goodbye => letter(file, LetterKind::Goodbye),
    };
    let fresh = |day: &Date| day.saturating_add(Span::new().days(ASKED_FOR)) >= today;
    day.filter(|day| *day < today).filter(fresh)
}

/// The first visit in the diary that was not called off, or two weeks after the first letter.
fn hello(file: &OpenFile) -> Option<Date> {
    let visits = about_child(file).into_iter().filter_map(|(_, _, item)| {
        let visit = item.happening == Happening::Visit && !item.is_called_off();
        visit.then_some(item.day)
    });
    let letter = letter(file, LetterKind::Introductory);
    let letter = letter.map(|day| day.saturating_add(Span::new().days(AFTER_LETTER)));
    visits.chain(letter).min()
}

/// The first day on which the child knew what the court reads: the letter that says what it is and why went, or a report was filed and
/// they had been told of everything it recommends. It is asked once, so the earlier of the two counts.
fn report(file: &OpenFile) -> Option<Date> {
    let filed = file.reports.all().iter();
    let filed = filed.filter_map(|report| filed_and_told(file, report));
    filed.chain(letter(file, LetterKind::Recommendation)).min()
}

/// The day by which this report was filed and the child had been told of everything that was recommended then. None where one of them was
/// not told, whatever the reason, and where nothing was recommended: then nobody has told them what the court reads.
fn filed_and_told(file: &OpenFile, report: &Report) -> Option<Date> {
    if !report.filed.kind.waits_for_telling() {
        return None;
    }
    let told = recommendations::told_by(file, report.stamp.seq)?;
    Some(told.max(report.stamp.on))
}

/// The day of the first letter of this kind to the child, of those that are here to be read.
fn letter(file: &OpenFile, kind: LetterKind) -> Option<Date> {
    let child = file.opening.person();
    let to_child = file
        .letters
        .sent()
        .filter(|(_, sent)| sent.kind == kind && child == Some(&sent.to));
    to_child.map(|(letter, _)| letter.stamp.on).min()
}

/// What can be asked now, in the order in which it came.
pub fn open(file: &OpenFile, today: Date) -> Vec<Moment> {
    let mut all = Moment::ALL.to_vec();
    all.retain(|one| came(file, *one, today).is_some() && !file.feedback.is_over(*one));
    all
}

/// What a child said, as it was typed, spoken or drawn.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// After what.
    pub(crate) after: Moment,
    /// How it reached us.
    pub(crate) how: Heard,
    /// The faces they chose.
    pub(crate) faces: BTreeMap<Asked, Face>,
    /// Their words; empty where they wrote none.
    pub(crate) words: String,
    /// What was asked, where they wrote.
    pub(crate) was_asked: String,
    /// What came with the words.
    pub(crate) pictures: Vec<AttachmentId>,
    /// A recording.
    pub(crate) sound: Option<AttachmentId>,
}

/// What it writes: the answer, that it is not asked any more, and their words as what they said, which somebody reads.
pub(crate) fn given(file: &OpenFile, id: EntryId, said: &Said) -> Vec<Written> {
    let came = !said.pictures.is_empty() || said.sound.is_some();
    let speaks = !said.words.trim().is_empty() || came;
    let of = nth(id, 2);
    let given = FeedbackEntry::from(Given {
        after: said.after,
        how: said.how.clone(),
        faces: said.faces.clone(),
        said: speaks.then_some(of),
    });
    let mut all = vec![
        Written::new(file.id(), id, &given),
        over(file, nth(id, 1), said.after),
    ];
    if speaks {
        let words = voice::Said {
            words: said.words.clone(),
            heard: said.how.clone(),
            was_asked: said.was_asked.clone(),
            pictures: Vec::new(),
        };
        all.push(Written::new(file.id(), of, &VoiceEntry::from(words)));
    }
    if came {
        let with = VoiceEntry::from(CameWith {
            of,
            pictures: said.pictures.clone(),
            sound: said.sound,
        });
        all.push(Written::new(file.id(), nth(id, 3), &with));
    }
    all
}

fn over(file: &OpenFile, id: EntryId, after: Moment) -> Written {
    Written::new(file.id(), id, &FeedbackEntry::from(Over { after }))
}

/// A worker does not ask now.
pub(super) fn not_now(file: &OpenFile, id: EntryId, not: &NotNow) -> Vec<Written> {
    let says = FeedbackEntry::from(not.clone());
    vec![
        Written::new(file.id(), id, &says),
        over(file, nth(id, 1), not.after),
    ]
}

/// Why nothing is told.
pub(super) enum Cannot {
    /// There is no such thing.
    NotThere,
    /// Nobody asked who sees the child's screen.
    ScreenNotSafe,
}

/// What telling the child what changed writes: that, and that their words were read.
pub(super) fn change(
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    (words, on_screen): (&str, bool),
) -> Result<Vec<Written>, Cannot> {
    let (_, given) = file.feedback.get(of).ok_or(Cannot::NotThere)?;
    if on_screen && file.readers_on_screen(false).has_unknown() {
        return Err(Cannot::ScreenNotSafe);
    }
    let changed = FeedbackEntry::from(Changed {
        of,
        words: words.to_owned(),
        readers: if on_screen {
            on_their_screen(file)
        } else {
            Audience::Workers
        },
    });
    let read = given
        .said
        .and_then(|said| voice::reading(file, said, nth(id, 1)));
    let all = std::iter::once(Written::new(file.id(), id, &changed));
    Ok(all.chain(read).collect())
}
