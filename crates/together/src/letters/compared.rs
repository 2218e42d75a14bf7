//! What a letter is compared with, so that a copy is noticed: the writer's own latest letters and those of brothers and sisters. What
//! every letter of a kind begins from may be in all of them.

use jiff::Timestamp;
use moka::sync::Cache;
use plain_words::Other;
use uuid::Uuid;

use super::{LetterKind, draft::DraftText};
use crate::{
    door::{ListedChild, OpenFile, Viewer},
    web::{App, Error},
};

/// At most this many, newest first: an older one nobody remembers.
const MOST: usize = 12;
/// How many texts are kept as they were taken apart: the letters that a few hundred workers wrote last.
const KEPT: u64 = 2_000;

/// What a letter is compared with.
#[derive(Debug, Clone, Default)]
pub(super) struct Compared {
    /// Other letters, as they were written.
    pub(super) earlier: Vec<Other>,
    /// The house's wordings of this kind of letter.
    pub(super) fixed: Vec<Other>,
}

/// Texts that others were compared with. A letter is looked at a quarter of a second after each key, against the same dozen: taking
/// those apart each time cost more than looking at it.
#[derive(Clone)]
pub struct Others(Cache<String, Other>);

impl Default for Others {
    fn default() -> Others {
        Others(Cache::new(KEPT))
    }
}

impl Others {
    fn of(&self, text: &str) -> Other {
        self.0.get_with_by_ref(text, || text.into())
    }
}

/// Gathers it from the files of the children this worker works with; being on that list is a look already.
pub(super) async fn compared(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    draft: &DraftText,
    letter: Uuid,
) -> Result<Compared, Error> {
    let mine = app.door.mine(viewer).await?;
    let mut earlier: Vec<(Timestamp, &str)> = mine
        .0
        .iter()
        .flat_map(|listed| letters(listed, viewer, file))
        .filter(|(other, _, _)| *other != letter)
        .map(|(_, at, text)| (at, text))
        .collect();
    earlier.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let earlier = earlier.into_iter().take(MOST);
    let house = app.door.house().await?;
    let fixed = LetterKind::templates()
        .filter(|(kind, _, _)| *kind == draft.kind)
        .filter_map(|(_, _, name)| house.house.template(&name));
    Ok(Compared {
        earlier: earlier.map(|(_, text)| app.others.of(text)).collect(),
        fixed: fixed.map(|text| app.others.of(text)).collect(),
    })
}

/// Letters in this file that count: the writer's own, and a brother's or sister's whoever wrote them. A child may have the same twice.
fn letters<'a>(
    listed: &'a ListedChild,
    viewer: &Viewer,
    file: &OpenFile,
) -> impl Iterator<Item = (Uuid, Timestamp, &'a str)> {
    let other = &listed.file;
    let same_family = other.family_id() == file.family_id();
    let (own, writer) = (other.id() == file.id(), viewer.by.id);
    other
        .letters
        .sent()
        .filter(move |(letter, _)| !own && (same_family || letter.stamp.by.id == writer))
        .map(|(letter, sent)| (letter.id, letter.stamp.at, sent.source.as_str()))
}
