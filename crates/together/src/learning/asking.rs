//! What stands beside the draft of somebody who learns, and asking their supervisor to look at it.

use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{Asked, Held, LearningEntry, Learns, Stands, held, mark, rules::held_by_mark};
use crate::{
    door::{OpenFile, Refused, Viewer, Writing},
    file::Written,
    web::{App, Error, words},
};

/// What the writer sees beside their draft.
pub(crate) struct OnWriting {
    /// How it stands, in a sentence.
    pub(crate) say: String,
    /// What the button says, where somebody can be asked.
    pub(crate) ask: Option<String>,
    /// Where the comments are.
    pub(crate) comments: Option<String>,
}

impl OnWriting {
    /// Beside this draft; nothing for somebody whose drafts nobody has to look at.
    pub(crate) fn of(
        learns: Option<&Learns>,
        file: &OpenFile,
        thing: Uuid,
        draft: &[u8],
    ) -> Option<OnWriting> {
        let (t, learns) = (words(), learns?);
        let Some(held) = held(Some(learns), &file.learning, thing, draft) else {
            let one = file.learning.about(thing).next();
            return Some(OnWriting {
                say: t.learning_stands_fine(&learns.supervisor_name),
                ask: None,
                comments: one.map(|one| address(file, one.stamp.id)),
            });
        };
        let name = &held.name;
        let ask = Some(t.learning_ask(name));
        Some(match held.stands {
            Stands::NotAsked => OnWriting {
                say: t.learning_stands_not_asked(name),
                ask,
                comments: None,
            },
            Stands::Asked(_) => OnWriting {
                say: t.learning_stands_asked(name),
                ask: None,
                comments: None,
            },
            Stands::Back(of) => OnWriting {
                say: t.learning_stands_back(name),
                ask: None,
                comments: Some(address(file, of)),
            },
            Stands::Changed(of) => {
                let one = file.learning.get(of);
                let looked = one.is_some_and(|one| !one.looked.is_empty());
                OnWriting {
                    say: t.learning_stands_changed(name),
                    ask,
                    comments: looked.then(|| address(file, of)),
                }
            }
        })
    }
}

fn address(file: &OpenFile, of: EntryId) -> String {
    format!("/children/{}/looking/{of}", file.id())
}

/// Why it does not go, as the page says it.
pub(crate) fn asked_for(held: &Held) -> String {
    words().learning_held(&held.name)
}

/// This version was asked about before, or needs no look.
struct AskedBefore;

/// Asks the supervisor to look at exactly this. Asked twice for the same version, it is asked once.
pub(crate) async fn ask(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    (thing, title): (Uuid, String),
    (draft, text): (&[u8], &str),
) -> Result<(), Error> {
    let house = app.door.house().await?;
    let learns = house.learners.of(viewer.by.id).ok_or(Error::NotFound)?;
    let asked = Asked {
        thing,
        title,
        mark: mark(draft),
        text: text.to_owned(),
        supervisor: learns.supervisor,
        name: learns.supervisor_name.clone(),
        pressed: None,
    };
    keep_asked(app, viewer, file.id(), asked).await.map(drop)
}

/// Keeps what is asked, unless this version was asked about before.
pub(super) async fn keep_asked(
    app: &App,
    viewer: &Viewer,
    child: FileId,
    asked: Asked,
) -> Result<OpenFile, Error> {
    let house = app.door.house().await?;
    let learns = house.learners.of(viewer.by.id).ok_or(Error::NotFound)?;
    let id = EntryId::new(app.door.clock().now());
    let (thing, mark) = (asked.thing, asked.mark.clone());
    let entry = LearningEntry::from(asked);
    let rule = |file: &OpenFile| {
        let held = held_by_mark(Some(learns), &file.learning, thing, &mark);
        let wanted =
            held.is_some_and(|held| matches!(held.stands, Stands::NotAsked | Stands::Changed(_)));
        let written = Written::new(file.id(), id, &entry);
        wanted.then(|| Writing::from(written)).ok_or(AskedBefore)
    };
    match app.door.write(viewer, child, rule).await {
        Ok(file) => Ok(file),
        Err(Refused::Rule(AskedBefore)) => app.door.reopen(viewer, child).await,
        Err(Refused::Web(error)) => Err(error),
    }
}
