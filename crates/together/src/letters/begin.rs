//! Beginning a letter: what kind, to whom, in which words; then the draft is made in one press from what the file knows.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Redirect,
};
use ledger::{EntryId, FileId};
use page_parts::Radios;

use super::{
    LetterKind,
    draft::{DraftText, WAYS},
    drafting::{Facts, drafted},
    kinds::ForWhom,
    pages::worker_of,
    recipients::{called, grown_ups, recipient},
    wordings::For,
};
use crate::{
    about_me::{Around, Way},
    clock::day,
    door::{OpenFile, Viewer},
    file::Slug,
    web::{App, Error, Posted, kept_in_english, words},
};

/// Which words the first letter begins from: what age would choose is chosen, and whoever asked the child chooses.
pub(super) fn first_wordings(by_age: For) -> Radios {
    let t = words();
    let radios = Radios::new("wording", t.letters_for()).hint(t.letters_for_hint());
    let childs = For::ALL.into_iter().filter(|one| *one != For::Adult);
    childs
        .fold(radios, |radios, one| radios.item(one.value(), one.say(t)))
        .checked(by_age.value())
}

/// Every kind of letter but the first, which has a press of its own.
pub(super) fn kinds() -> Radios {
    let t = words();
    let others = LetterKind::ALL
        .into_iter()
        .filter(|kind| *kind != LetterKind::Introductory);
    let mut radios = Radios::new("kind", t.letters_kind());
    let mut family = true;
    for kind in others {
        if family && kind.for_whom() == ForWhom::Professional {
            radios = radios.divider(t.letters_kind_professional());
            family = false;
        }
        radios = radios.item(kind.value(), kind.say(t));
    }
    radios
}

/// To whom: the child first, then the grown-ups of the family's file.
pub(super) fn to_whom(file: &OpenFile) -> Radios {
    let t = words();
    let child = file.child();
    let radios = Radios::new("to", t.letters_to())
        .hint(t.letters_to_hint())
        .item(child.as_str(), called(file, child));
    grown_ups(file)
        .fold(radios, |radios, person| {
            radios.item(person.slug.as_str(), person.name.clone())
        })
        .checked(child.as_str())
}

/// Which words: those that fit whoever gets it, until the writer says otherwise.
pub(super) fn wordings() -> Radios {
    let t = words();
    let radios = Radios::new("words", t.letters_for_whom()).item("fits", t.letters_for_fits());
    For::ALL
        .into_iter()
        .fold(radios, |radios, one| radios.item(one.value(), one.say(t)))
        .checked("fits")
}

/// What was asked for.
struct Asked {
    kind: LetterKind,
    to: Slug,
    about: Option<EntryId>,
    again: bool,
    wording: For,
}

/// `POST /children/{child}/letters`: drafts a letter. The same form again opens the same draft. Once a first letter went, another is
/// drafted only by the button that says so: a page from before it went leads back to the list, which says when it went.
pub(super) async fn begin(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    posted: Posted,
) -> Result<Redirect, Error> {
    let letter = posted.id()?.0;
    let file = app.door.open(&viewer, child).await?;
    let address = Redirect::to(&format!("/children/{child}/letters/{letter}/writing"));
    if app.door.draft(&file, letter).await?.is_some() {
        return Ok(address);
    }
    let today = day(app.door.clock().now());
    let asked = asked(&posted, &file, today)?;
    let first_again = asked.kind == LetterKind::Introductory
        && asked.to == *file.child()
        && file.letters.introduction(file.child()).is_some();
    if first_again && !asked.again {
        return Ok(Redirect::to(&format!("/children/{child}/letters")));
    }
    let mut draft = begun(&file, &asked);
    let worker = worker_of(&viewer, &file)?;
    let house = app.door.house().await?;
    let template = asked.kind.template(asked.wording);
    let template = house.house.template(&template).unwrap_or_default();
    let text = kept_in_english(|| {
        let facts = Facts::of(words(), &file, &worker, &draft, today);
        drafted(&facts, template)
    });
    draft.text = text.map_err(anyhow::Error::from)?;
    app.door
        .save_draft(&viewer, &file, letter, 0, None, draft.to_bytes())
        .await?;
    Ok(address)
}

/// What the form asks for, if there is such a letter to such a person.
fn asked(posted: &Posted, file: &OpenFile, today: jiff::civil::Date) -> Result<Asked, Error> {
    let kind = match posted.get("kind") {
        "" if !posted.has("to") => LetterKind::Introductory,
        "" => return Err(choose_first(words().letters_kind_missing())),
        named => LetterKind::named(named).ok_or(Error::NotFound)?,
    };
    let to = recipient(file, posted.get("to")).ok_or(Error::NotFound)?;
    let to_child = to == *file.child();
    match kind.for_whom() {
        ForWhom::Professional if to_child => {
            return Err(choose_first(words().letters_to_professional()));
        }
        ForWhom::Child if !to_child => return Err(choose_first(words().letters_to_child())),
        _ => {}
    }
    let fits = if to_child {
        For::by_age(file, today)
    } else {
        For::Adult
    };
    let wording = For::named(posted.get("wording")).or_else(|| For::named(posted.get("words")));
    Ok(Asked {
        kind,
        to,
        about: posted.get("about").parse().ok().map(EntryId),
        again: posted.has("again"),
        wording: kind.nearest(wording.unwrap_or(fits)),
    })
}

fn choose_first(say: String) -> Error {
    Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say)
}

/// The draft before a word is in it: it goes in the way the child asked for; to a grown-up by post.
fn begun(file: &OpenFile, asked: &Asked) -> DraftText {
    let to_child = asked.to == *file.child();
    let ways = file.about_me.telling_now().ways;
    let mut asked_for = WAYS.into_iter().filter(|way| ways.contains(way));
    let way = asked_for.next().filter(|_| to_child);
    DraftText {
        kind: asked.kind,
        to: (!to_child).then(|| asked.to.clone()),
        around: Around::NotAsked,
        about: asked.about,
        again: asked.again,
        manner: asked.wording.manner(),
        way: way.unwrap_or(Way::Letter),
        text: String::new(),
    }
}
