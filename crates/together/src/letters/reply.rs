//! The reply sheet comes back: photographed or typed in as the child's own, kept as it came.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{AttachmentId, EntryId, FileId};
use page_parts::{Button, FileUpload, Input, Textarea};
use uuid::Uuid;

use super::{CameBack, LetterEntry};
use crate::{
    about_me::{AboutMeEntry, Answer, Name, SaidBy},
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Audience, Written},
    voice::{Asked, Heard, Said, VoiceEntry},
    web::{
        App, Error, Faults, FileHead, MOST_PICTURES, Posted, Shell, Tab, WithFiles, nth, one_line,
        page, page_with, picture_apart, text, words,
    },
};

#[derive(Template)]
#[template(path = "letters/reply.html")]
struct ReplyPage {
    shell: Shell,
    head: FileHead,
    id: EntryId,
    faults: Faults,
    typed: CameBack,
}

/// `GET /children/{child}/letters/{letter}/reply-sheet`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    file.letters
        .get(letter)
        .filter(|letter| letter.sent.is_some())
        .ok_or(Error::NotFound)?;
    let id = EntryId::new(app.door.clock().now());
    page(&reply_page(
        &viewer,
        &app,
        &file,
        id,
        Faults::default(),
        empty(letter),
    ))
}

fn empty(letter: Uuid) -> CameBack {
    CameBack {
        letter,
        pictures: Vec::new(),
        name: String::new(),
        say_it: String::new(),
        how_to_talk: String::new(),
        asks: String::new(),
        else_: String::new(),
    }
}

fn reply_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    id: EntryId,
    faults: Faults,
    typed: CameBack,
) -> ReplyPage {
    let head = FileHead::of(file, day(app.door.clock().now()), Tab::Letters);
    ReplyPage {
        shell: Shell::new(viewer, words().reply_came_back()),
        head,
        id,
        faults,
        typed,
    }
}

/// `POST /children/{child}/letters/{letter}/reply-sheet`
pub(super) async fn came_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    file.letters
        .get(letter)
        .filter(|letter| letter.sent.is_some())
        .ok_or(Error::NotFound)?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let mut sheet = typed(letter, &form, &mut faults);
    let made = pictures(&form, &mut faults).await?;
    if faults.none() {
        for (place, (media, bytes)) in made.into_iter().enumerate() {
            let kept = app
                .door
                .attach_of(&file, viewer.by.id, (id, place), (media, bytes.into()))
                .await?;
            sheet.pictures.push(kept);
        }
    }
    if sheet == empty(letter) && faults.none() {
        faults.add("picture", words().reply_nothing());
    }
    if !faults.none() {
        faults.again("picture", form.files("picture").next().is_some());
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &reply_page(&viewer, &app, &file, id, faults, sheet),
        );
    }
    app.door
        .write(&viewer, child, |file| {
            Ok::<_, Error>(written(file, id, &sheet))
        })
        .await?;
    Ok(Redirect::to(&format!("/children/{child}/letters/{letter}")).into_response())
}

/// Every picture made anew, or what is wrong with one of them. Once something is wrong no more are looked at.
async fn pictures(
    form: &Posted,
    faults: &mut Faults,
) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let mut made = Vec::new();
    if form.files("picture").count() > MOST_PICTURES {
        faults.add("picture", words().reply_too_many(MOST_PICTURES));
    }
    for upload in form.files("picture") {
        if !faults.none() {
            break;
        }
        match picture_apart(upload.bytes.clone()).await? {
            Ok(picture) => made.push(picture),
            Err(say) => faults.add("picture", say),
        }
    }
    Ok(made)
}

fn typed(letter: Uuid, form: &Posted, faults: &mut Faults) -> CameBack {
    CameBack {
        letter,
        pictures: Vec::new(),
        name: faults.check("name", one_line(form.get("name"))),
        say_it: faults.check("say_it", one_line(form.get("say_it"))),
        how_to_talk: faults.check("how_to_talk", text(form.get("how_to_talk"))),
        asks: faults.check("asks", text(form.get("asks"))),
        else_: faults.check("else", text(form.get("else"))),
    }
}

/// The sheet as it came, and what it says put where it is looked for: the name, a question, other words. All of it the child's own.
fn written(file: &OpenFile, id: EntryId, sheet: &CameBack) -> Writing {
    let mut entries = vec![Written::new(
        file.id(),
        id,
        &LetterEntry::from(sheet.clone()),
    )];
    if !sheet.name.is_empty() {
        let called = called(file, sheet);
        entries.push(Written::new(
            file.id(),
            nth(id, 1),
            &AboutMeEntry::from(called),
        ));
    }
    if !sheet.asks.is_empty() {
        let asked = Asked {
            words: sheet.asks.clone(),
            heard: Heard::OnPaper,
        };
        entries.push(Written::new(
            file.id(),
            nth(id, 2),
            &VoiceEntry::from(asked),
        ));
    }
    if !sheet.else_.is_empty() || !sheet.pictures.is_empty() {
        let said = Said {
            words: sheet.else_.clone(),
            heard: Heard::OnPaper,
            was_asked: String::new(),
            pictures: sheet.pictures.clone(),
        };
        entries.push(Written::new(file.id(), nth(id, 3), &VoiceEntry::from(said)));
    }
    let keeps: Vec<AttachmentId> = sheet.pictures.clone();
    Writing {
        entries,
        keeps,
        ..Writing::default()
    }
}

/// The name on the sheet. One that is known already stays with whoever may know it, and with its sound.
fn called(file: &OpenFile, sheet: &CameBack) -> Answer<Name> {
    let before = file.about_me.named(&sheet.name);
    let known = before
        .map(|said| said.answer.said.clone())
        .unwrap_or_default();
    let say_it = if sheet.say_it.is_empty() {
        known.say_it
    } else {
        sheet.say_it.clone()
    };
    Answer {
        said: Name {
            name: sheet.name.clone(),
            say_it,
            sound: known.sound,
            spelling_confirmed: true,
        },
        said_by: SaidBy::Child,
        readers: before.map_or_else(
            || Audience::only(file.readers_by_post().people()),
            |said| said.answer.readers.clone(),
        ),
    }
}

impl ReplyPage {
    fn picture(&self) -> FileUpload {
        let t = self.shell.t;
        FileUpload::new("picture", t.reply_photo())
            .hint(t.reply_photo_hint())
            .accept("image/*")
            .multiple()
            .error(self.faults.of("picture"))
    }

    fn line(&self, name: &'static str, label: String, value: &str) -> Input {
        Input::new(name, label)
            .value(value)
            .attribute("spellcheck", "false")
            .error(self.faults.of(name))
    }

    fn words(&self, name: &'static str, label: String, value: &str) -> Textarea {
        Textarea::new(name, label)
            .rows(3)
            .value(value)
            .attribute("spellcheck", "false")
            .error(self.faults.of(name))
    }

    fn save(&self) -> Button {
        Button::new(self.shell.t.reply_save())
    }
}
