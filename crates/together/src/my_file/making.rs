//! Making the export of what was decided, and fetching it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    Made, MyFileEntry, Request,
    archive::archived,
    export::{Contents, export},
    items::{Item, items},
    leaving_out::{kept_with, without},
    one::{decided, one_page},
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::Written,
    letters::{For, called},
    web::{App, Error, Faults, Posted, inert, kept_in_english, page_with, words},
};

/// `POST …/making`: only where each piece was looked at. It takes a moment of the processor, so it is done beside.
pub(super) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let Some(file) = open_for(&app, &viewer, (child, entry), id).await? else {
        return Ok(back_to(child, entry));
    };
    let request = open_request(&file, entry)?;
    is_theirs_to_give(&app, &viewer).await?;
    if request.may_be_asked_first(file.child()) {
        let problem = Some(words().my_file_may_first());
        return again(&viewer, &app, &file, entry, problem).await;
    }
    let beside = app.door.kept_beside(&file).await?;
    let all = kept_in_english(|| items(&file, request, &beside));
    let left = all.iter().filter(|item| decided(request, item).is_none());
    let left = left.count();
    if left > 0 {
        let problem = Some(words().my_file_make_left(left));
        return again(&viewer, &app, &file, entry, problem).await;
    }
    if a_reason_says_it(request, &all) {
        let problem = Some(words().my_file_reason_says());
        return again(&viewer, &app, &file, entry, problem).await;
    }
    let contents = contents(&app, &viewer, &file, request, all).await?;
    let (given, held) = (contents.given.len(), contents.held.len());
    let press = app.press.clone();
    let made = tokio::task::spawn_blocking(move || {
        let (files, manifest) = export(&press, &contents)?;
        let archive = archived(&files);
        let say = |cause: zip::result::ZipError| words().my_file_cannot_make(cause.to_string());
        Ok::<_, String>((archive.map_err(say)?, manifest))
    });
    let (archive, manifest) = match made.await.map_err(anyhow::Error::from)? {
        Ok(made) => made,
        Err(say) => return again(&viewer, &app, &file, entry, Some(say)).await,
    };
    let archive = app
        .door
        .attach(&file, viewer.by.id, "application/zip", archive.into())
        .await?;
    let seen = request.newest();
    let made = Made {
        of: entry,
        archive,
        manifest,
        given,
        held,
    };
    let rule = |file: &OpenFile| {
        // Somebody may have decided otherwise, or sealed something, while it was made.
        let request = open_request(file, entry)?;
        let now = items(file, request, &beside);
        let all = now.iter().all(|item| decided(request, item).is_some());
        if !all || request.newest() != seen {
            return Err(Error::Changed);
        }
        let written = Written::new(file.id(), id, &MyFileEntry::from(made.clone()));
        Ok(Writing {
            entries: vec![written],
            keeps: vec![archive],
            ..Writing::default()
        })
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(back_to(child, entry))
}

/// Does a reason that whoever asked will read say words that are left out?
fn a_reason_says_it(request: &Request, all: &[Item]) -> bool {
    let of_parts = request.parts().iter().map(|part| &part.held.because);
    let of_pieces = all.iter().filter_map(|item| request.decided(item.id)?.0);
    let of_pieces = of_pieces.map(|held| &held.because);
    let mut reasons = of_parts.chain(of_pieces);
    reasons.any(|because| {
        let mut parts = request.parts().iter();
        parts.any(|part| without(because, &part.words, "").is_some())
    })
}

/// Somebody who learns reads it and prepares it; making it and giving it is for whoever they learn with.
pub(super) async fn is_theirs_to_give(app: &App, viewer: &Viewer) -> Result<(), Error> {
    let house = app.door.house().await?;
    match house.learners.of(viewer.by.id) {
        None => Ok(()),
        Some(learns) => {
            let say = words().my_file_not_by_a_learner(&learns.supervisor_name);
            Err(Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))
        }
    }
}

/// The file, opened for a form about this request, which has to be open. None where this very form was kept before.
pub(super) async fn open_for(
    app: &App,
    viewer: &Viewer,
    (child, entry): (FileId, EntryId),
    id: EntryId,
) -> Result<Option<OpenFile>, Error> {
    let file = app.door.open(viewer, child).await?;
    if file.has(id) {
        return Ok(None);
    }
    open_request(&file, entry)?;
    Ok(Some(file))
}

/// Back to the page of this request.
pub(super) fn back_to(child: FileId, entry: EntryId) -> Response {
    Redirect::to(&format!("/children/{child}/whole-file/{entry}")).into_response()
}

/// Nobody makes or gives a whole file who only stands in.
pub(super) fn open_request(file: &OpenFile, entry: EntryId) -> Result<&Request, Error> {
    let request = file.my_file.get(entry).filter(|one| one.is_open());
    request
        .filter(|_| !file.is_for_standing_in())
        .ok_or(Error::NotFound)
}

async fn again(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    problem: Option<String>,
) -> Result<Response, Error> {
    let with = (Posted::default(), Faults::default(), problem);
    let again = one_page(viewer, app, file, entry, with).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

async fn contents(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    request: &Request,
    all: Vec<Item>,
) -> Result<Contents, Error> {
    let today = day(app.door.clock().now());
    let (mut given, mut held) = (Vec::new(), Vec::new());
    for item in all {
        match request.decided(item.id) {
            Some((Some(why), _)) => held.push((item.kind, why.clone())),
            Some((None, _)) if item.stop.is_none() => given.push(item),
            _ => {}
        }
    }
    let beside = kept_with(app, file, request, &mut given).await?;
    let person = &request.asked.person;
    let manner = if person == file.child() {
        For::by_age(file, today).manner()
    } else {
        paper::Manner::Adult
    };
    // A name the child chose is theirs to give; whoever asks for them gets the court's.
    let name = if person == file.child() {
        called(file, file.child())
    } else {
        file.opening.court_first_name().to_owned()
    };
    Ok(Contents {
        name,
        manner,
        asked: request.stamp.on,
        made: today,
        worker: viewer.by.name.clone(),
        given,
        held,
        beside,
    })
}

/// `GET …/my-file.zip`: the export, to be put on something of theirs or printed.
pub(super) async fn download(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (_, made) = open_request(&file, entry)?.made().ok_or(Error::NotFound)?;
    is_theirs_to_give(&app, &viewer).await?;
    let kept = app.door.attachment(&file, made.archive).await?;
    Ok(inert("application/zip", kept.bytes))
}
