//! One thing a child said or asked: answered, promised, marked safe, read.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::{Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    AnswerForm, AnswerTyped, Answered, CameWithShown, CannotAnswer, Read, ShownBack, ToldThem,
    VoiceEntry, after_reading, may::ChoiceForm, pages::how, passing_on::PassingOn, write_answer,
};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    due::Rule,
    file::{Audience, Written},
    learning::OwnWaits,
    portal::OffScreen,
    promises,
    web::{
        App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, nth, page, page_with, say_date,
        say_day, words,
    },
};

#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one piece of the page is there"
)]
#[derive(Template)]
#[template(path = "voice/one.html")]
pub(super) struct OnePage {
    shell: Shell,
    head: FileHead,
    address: String,
    entry: EntryId,
    id: EntryId,
    words: Prose,
    how: String,
    not_safe: bool,
    can_be_answered: bool,
    answers: Vec<(String, Prose)>,
    /// The newest answer, and the words shown back, where the child's screen may have them.
    answer_off: Option<OffScreen>,
    shown_off: Option<OffScreen>,
    promise: Option<(String, String)>,
    can_promise: Option<promises::OnePress>,
    shown_back: bool,
    unread: bool,
    answer: AnswerForm,
    /// What came with the words, or instead of them.
    came: CameWithShown,
    has_words: bool,
    passing_on: PassingOn,
    /// What may be done with it; whoever is only on duty chooses nothing.
    choice: Option<ChoiceForm>,
    letter: promises::BeginLetter,
    waits: OwnWaits,
}

/// `GET /children/{child}/said/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&one_page(&viewer, &app, &file, entry).await?)
}

/// The page of one thing, with empty boxes.
pub(super) async fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
) -> Result<OnePage, Error> {
    let (now, t, house) = (app.door.clock().now(), words(), app.door.house().await?);
    let (stamp, heard) = file.voice.stamp(entry).ok_or(Error::NotFound)?;
    let (spoken, base) = (
        Spoken::of(&file.about_me),
        format!("/children/{}", file.id()),
    );
    let is_question = file
        .voice
        .questions()
        .iter()
        .any(|one| one.stamp.id == entry);
    let promise = promises::about(file, entry);
    let open = promise.filter(|promise| promises::is_open(file, promise));
    let answered = promises::is_answered(file, entry);
    let id = EntryId::new(now);
    let newest = file.voice.answers().iter().rev();
    let answer_off = newest
        .filter(|(_, answer)| answer.question == entry)
        .find_map(|(stamp, _)| OffScreen::new(file, stamp.id, id));
    let was_taken_off = answer_off.as_ref().is_some_and(OffScreen::is_off);
    let shown = file.voice.shown_back_by(entry);
    let shown_off = shown.and_then(|shown| OffScreen::new(file, shown, nth(id, 1)));
    let title = if is_question {
        t.said_question()
    } else {
        t.said_words()
    };
    Ok(OnePage {
        shell: Shell::new(viewer, title),
        head: FileHead::of(file, day(now), Tab::Said),
        address: format!("{base}/said/{entry}"),
        entry,
        id,
        words: Prose::new(file.voice.words(entry).unwrap_or_default(), &spoken),
        how: how(stamp, heard),
        not_safe: file.voice.is_not_safe(entry),
        can_be_answered: open.is_none() && (was_taken_off || !(is_question && answered)),
        answers: answers(file, entry, &spoken),
        promise: promise.map(|promise| {
            let by = t.said_promised_by(say_day(promise.by()));
            (by, format!("{base}/promises/{}", promise.id()))
        }),
        can_promise: (is_question && open.is_none() && !answered)
            .then(|| {
                let (by, id) = (house.due.by(Rule::Question, day(now)), EntryId::new(now));
                promises::OnePress::of(viewer, file, entry, by, id)
            })
            .flatten(),
        shown_back: shown_off.as_ref().is_some_and(|shown| !shown.is_off()),
        answer_off,
        shown_off,
        unread: file.voice.is_unread(&file.opening, stamp)
            && !(is_question && (answered || promise.is_some())),
        answer: AnswerForm::new(
            &format!("{base}/said/{entry}"),
            id,
            t.said_your_answer_hint(),
        ),
        came: CameWithShown::new(file.voice.came_with(entry), |id| {
            format!("{base}/attachments/{id}")
        })
        .and(
            file.voice
                .pictures(entry)
                .map(|id| format!("{base}/attachments/{id}")),
        ),
        has_words: file
            .voice
            .words(entry)
            .is_some_and(|words| !words.is_empty()),
        passing_on: PassingOn::empty(file, entry, now),
        choice: (!file.is_for_duty())
            .then(|| ChoiceForm::new(file, entry, &Posted::default(), Faults::default())),
        letter: promises::BeginLetter::about(file, entry, file.child(), ledger::uuid_at(now)),
        waits: OwnWaits::at(viewer, file, &format!("{base}/said/{entry}")),
    })
}

impl OnePage {
    fn with(self, form: &Posted, problem: String) -> OnePage {
        OnePage {
            answer: self.answer.again(form, problem),
            ..self
        }
    }

    /// The page with what was typed about what may be done with it.
    pub(super) fn choosing(self, file: &OpenFile, typed: &Posted, faults: Faults) -> OnePage {
        let choice = Some(ChoiceForm::new(file, self.entry, typed, faults));
        OnePage { choice, ..self }
    }

    /// The page with what was typed about passing it on.
    pub(super) fn passing(self, typed: &Posted, faults: Faults) -> OnePage {
        OnePage {
            passing_on: self.passing_on.again(typed, faults),
            ..self
        }
    }
}

fn answers(file: &OpenFile, entry: EntryId, spoken: &Spoken) -> Vec<(String, Prose)> {
    let all = file.voice.answers().iter();
    let to_this = all.filter(|(_, answer)| answer.question == entry);
    to_this
        .map(|(stamp, answer)| {
            let when = words().said_answered_on(say_date(stamp.on));
            (when, Prose::new(&answer.words, spoken))
        })
        .collect()
}

/// `POST /children/{child}/said/{entry}`: answers what the child asked or said. What is answered has been read.
pub(super) async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, typed) = (form.id()?, AnswerTyped::read(&form));
    let list = format!("/children/{child}/said");
    let rule = |file: &OpenFile| answered(file, entry, id, &typed.words()?, typed.on_screen);
    match write_answer(&app, &viewer, (child, &list), rule).await? {
        Ok(done) => Ok(done),
        Err((status, problem)) => {
            let file = app.door.reopen(&viewer, child).await?;
            let again = one_page(&viewer, &app, &file, entry).await?;
            page_with(status, &again.with(&form, problem))
        }
    }
}

/// What an answer writes: the answer; that nothing is to come on a screen where it was given in another way; that the words were read;
/// and that a promise about them is over.
fn answered(
    file: &OpenFile,
    entry: EntryId,
    id: EntryId,
    typed: &str,
    on_screen: bool,
) -> Result<Vec<Written>, CannotAnswer> {
    let (stamp, _) = file.voice.stamp(entry).ok_or(CannotAnswer::NotThere)?;
    if on_screen && file.readers_on_screen(false).has_unknown() {
        return Err(CannotAnswer::Because(words().said_screen_not_safe()));
    }
    let readers = if on_screen {
        on_their_screen(file)
    } else {
        Audience::Workers
    };
    let answer = Answered {
        question: entry,
        words: typed.to_owned(),
        readers,
    };
    let write = |n, entry: VoiceEntry| Written::new(file.id(), nth(id, n), &entry);
    let mut all = vec![write(0, answer.into())];
    if !on_screen {
        all.push(write(3, ToldThem { of: entry }.into()));
    }
    if file.voice.is_unread(&file.opening, stamp) {
        all.push(write(2, have_read(file, entry).into()));
    }
    all.extend(promises::over(file, entry, nth(id, 4)));
    Ok(all)
}

fn have_read(file: &OpenFile, of: EntryId) -> Read {
    let on_duty = file.is_for_duty();
    Read { of, on_duty }
}

/// That these words have been read, where nobody had: whoever acts on them has read them.
pub(crate) fn reading(file: &OpenFile, of: EntryId, id: EntryId) -> Option<Written> {
    let (stamp, _) = file.voice.stamp(of)?;
    let unread = file.voice.is_unread(&file.opening, stamp);
    unread.then(|| Written::new(file.id(), id, &VoiceEntry::from(have_read(file, of))))
}

/// Where one goes after writing: whoever is on duty may have no reason any more to be in the file.
pub(crate) fn after(file: &OpenFile, address: &str) -> String {
    let to = if file.is_for_duty() {
        "/children"
    } else {
        address
    };
    to.to_owned()
}

/// `POST /children/{child}/said/{entry}/showing-back`: safe to show these words on the child's screen again. Whoever says so has read
/// them; on duty, for the day.
pub(super) async fn show_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        let said = file.voice.words(entry).ok_or(Error::NotFound)?;
        let shown = ShownBack {
            of: entry,
            words: said.to_owned(),
            readers: on_their_screen(file),
        };
        let shown = Written::new(file.id(), nth(id, 1), &VoiceEntry::from(shown));
        let read = reading(file, entry, nth(id, 2));
        let all: Vec<Written> = std::iter::once(shown).chain(read).collect();
        Ok::<_, Error>(all.into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/said/{entry}")))
}

/// `POST /children/{child}/said/{entry}/reading`: a worker has read it. No page of the child's says so. Whoever is on duty stays with
/// it, to answer it.
pub(super) async fn read(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        file.voice.words(entry).ok_or(Error::NotFound)?;
        let read = VoiceEntry::from(have_read(file, entry));
        Ok::<_, Error>(Written::new(file.id(), nth(id, 2), &read).into())
    };
    let file = app.door.write(&viewer, child, rule).await?;
    Ok(after_reading(
        &file,
        &format!("/children/{child}/said"),
        entry,
    ))
}

/// The child and everybody around their own screen.
pub(crate) fn on_their_screen(file: &OpenFile) -> Audience {
    Audience::only(file.readers_on_screen(false).people())
}
