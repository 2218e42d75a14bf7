//! Making every form of a letter when it goes: what is read is printed, and what was recorded is kept as it is.

use axum::http::StatusCode;
use jiff::civil::Date;
use ledger::AttachmentId;
use paper::{Document, Press, Size};

use super::{
    super::{
        Form, LetterOnPage,
        desk::Desk,
        press::{Made as Printed, made},
    },
    documents::Basis,
    kept::{Other, OtherForm},
    kind::Kind,
    media::Media,
    needs::needs,
    shown::{OtherOnPage, say},
    stale::{is_stale, words_of},
    store::{Kept, Made, What},
};
use crate::{
    door::Viewer,
    web::{App, Error, kept_in_english, words},
};

/// A form before it is printed and put beside the file.
struct ToMake {
    what: OtherForm,
    document: Option<Document>,
    recorded: Option<(Form, AttachmentId)>,
}

/// Every other form of this letter, made and put beside the file. The entry that names them keeps them.
pub(in crate::letters) async fn others(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    letter: &Document,
    today: Date,
) -> Result<Vec<Other>, Error> {
    let basis = Basis::new(
        &desk.file,
        &desk.text.readers(&desk.file),
        (&desk.text.text, letter),
    );
    let all = desk.forms.all();
    let to_make: Vec<ToMake> = all
        .into_iter()
        .flat_map(|(kind, made)| of(&basis, kind, made))
        .collect();
    drop(basis);
    let mut others = Vec::new();
    for one in to_make {
        let mut files = Vec::new();
        for (form, media, bytes) in printed(app.clone(), &one, today).await? {
            let bytes = bytes.into();
            files.push((
                form,
                app.door
                    .attach(&desk.file, viewer.by.id, media, bytes)
                    .await?,
            ));
        }
        if let Some((form, id)) = one.recorded {
            is_still_there(app, desk, id).await?;
            files.push((form, id));
        }
        others.push(Other {
            what: one.what,
            document: one.document,
            files,
        });
    }
    Ok(others)
}

/// What a form comes to; a translation that is read beside the letter comes to two.
fn of(basis: &Basis<'_>, kind: Kind, made: &Made) -> Vec<ToMake> {
    kept_in_english(|| as_it_is_kept(basis, kind, made))
}

fn as_it_is_kept(basis: &Basis<'_>, kind: Kind, made: &Made) -> Vec<ToMake> {
    let t = words();
    let title = kind.say(t);
    let read = |what, language, blocks| ToMake {
        what,
        document: Some(basis.document(&title, language, blocks)),
        recorded: None,
    };
    match (&made.what, kind) {
        (What::EasyRead(lines), _) => {
            vec![read(
                OtherForm::EasyRead,
                None,
                basis.easy_read(lines).blocks,
            )]
        }
        (What::Audio { sound, computer }, _) => vec![ToMake {
            what: OtherForm::Audio {
                computer: *computer,
            },
            document: None,
            recorded: Some((Form::Sound, sound.id)),
        }],
        (What::Video { film, who, words }, _) => vec![ToMake {
            recorded: Some((Form::Film, film.id)),
            ..read(
                OtherForm::Video {
                    signed: kind == Kind::Signed,
                    who: who.clone(),
                },
                None,
                basis.under_a_video(words).blocks,
            )
        }],
        (What::Translation(translation), Kind::In(tongue)) => {
            let what = OtherForm::Translation {
                language: tongue.tag.to_owned(),
                made_by: translation.made_by.clone(),
                checked_by: translation.checked_by.clone(),
            };
            let blocks = basis.translation(translation).blocks;
            let mut both = vec![read(what, Some(tongue), blocks)];
            if translation.side_by_side {
                let what = OtherForm::SideBySide {
                    language: tongue.tag.to_owned(),
                };
                let blocks = basis.side_by_side(tongue, translation).blocks;
                both.push(read(what, None, blocks));
            }
            both
        }
        (What::Translation(_), _) => Vec::new(),
    }
}

/// Printing takes a moment of the processor, so it is done off the threads that answer requests. Under a video nothing is printed.
async fn printed(app: App, one: &ToMake, today: Date) -> Result<Vec<Printed>, Error> {
    let Some(document) = one.document.clone().filter(|_| one.recorded.is_none()) else {
        return Ok(Vec::new());
    };
    let easy = one.what == OtherForm::EasyRead;
    let print = move || files(&app.press, &document, easy, today);
    let printed = tokio::task::spawn_blocking(print)
        .await
        .map_err(anyhow::Error::from)?;
    printed.map_err(|say| Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))
}

/// The files of a document. The error is a sentence that says what to do.
pub(super) fn files(
    press: &Press,
    document: &Document,
    easy: bool,
    today: Date,
) -> Result<Vec<Printed>, String> {
    if !easy {
        return made(press, document, today);
    }
    let pdf = press.pdf(document, Size::EasyRead, today);
    let pdf = pdf.map_err(|cause| words().letters_cannot_print(cause.to_string()))?;
    Ok(vec![
        (Form::Paper, "application/pdf", pdf),
        (Form::Web, "text/html", paper::html(document).into_bytes()),
        (
            Form::Plain,
            "text/plain; charset=utf-8",
            paper::plain(document).into_bytes(),
        ),
    ])
}

/// Every other form as it would go now, for the page that shows a letter before it goes.
pub(in crate::letters) fn previews(desk: &Desk, letter: &Document, base: &str) -> Vec<OtherOnPage> {
    let basis = Basis::new(
        &desk.file,
        &desk.text.readers(&desk.file),
        (&desk.text.text, letter),
    );
    let says = words_of(letter);
    let all = desk.forms.all().into_iter();
    all.flat_map(|(kind, made)| {
        let stale = is_stale(made, &says);
        let mut all = of(&basis, kind, made);
        // Of a translation that is read beside the letter, that is what goes on paper.
        let paper = all.pop().map(|last| before_it_goes(desk, &last, stale));
        let paper = paper.map(|mut shown| {
            if shown.media.is_none() {
                let address = format!("{base}/forms/{}/paper", kind.value());
                shown.files.push((words().letters_on_paper(), address));
            }
            shown
        });
        let rest = all.into_iter().map(|one| before_it_goes(desk, &one, stale));
        rest.chain(paper).collect::<Vec<_>>()
    })
    .collect()
}

fn before_it_goes(desk: &Desk, one: &ToMake, stale: bool) -> OtherOnPage {
    let t = words();
    let (title, about) = say(t, &one.what);
    OtherOnPage {
        title,
        about: if stale { t.forms_state_stale() } else { about },
        media: one.recorded.map(|(form, id)| Media {
            address: format!("/children/{}/attachments/{id}", desk.file.id()),
            film: form == Form::Film,
        }),
        language: match &one.what {
            OtherForm::Translation { language, .. } => Some(language.clone()),
            _ => None,
        },
        letter: one.document.as_ref().map(LetterOnPage::on_screen),
        files: Vec::new(),
    }
}

/// What somebody needs and nobody has made, a sentence each.
pub(in crate::letters) fn missing(desk: &Desk) -> Vec<String> {
    let needed = needs(&desk.file, &desk.text).into_iter();
    let missing = needed.filter(|need| desk.forms.get(need.kind).is_none());
    missing
        .map(|need| words().forms_missing(need.kind.say(words()), &need.who))
        .collect()
}

/// A form that is read, printed as it would go now.
pub(super) async fn preview(
    app: &App,
    desk: &Desk,
    letter: &Document,
    kind: Kind,
    today: Date,
) -> Result<Vec<Printed>, Error> {
    let made = desk.forms.get(kind).ok_or(Error::NotFound)?;
    let basis = Basis::new(
        &desk.file,
        &desk.text.readers(&desk.file),
        (&desk.text.text, letter),
    );
    let mut all = of(&basis, kind, made);
    drop(basis);
    // Beside each other is what goes on paper, where it was asked for.
    let last = all.pop().ok_or(Error::NotFound)?;
    printed(app.clone(), &last, today).await
}

/// What nobody sent within thirty days is swept: then it has to be recorded again.
async fn is_still_there(app: &App, desk: &Desk, id: AttachmentId) -> Result<(), Error> {
    match app.door.attachment_part(&desk.file, id, Some(0..1)).await {
        Ok(_) => Ok(()),
        Err(Error::NotFound) => Err(Error::Refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            words().forms_recording_gone(),
        )),
        Err(other) => Err(other),
    }
}

impl Made {
    /// The recording in it, if there is one, and what it is.
    pub(super) fn recording(&self) -> Option<(Form, &Kept)> {
        match &self.what {
            What::Audio { sound, .. } => Some((Form::Sound, sound)),
            What::Video { film, .. } => Some((Form::Film, film)),
            What::EasyRead(_) | What::Translation(_) => None,
        }
    }
}
