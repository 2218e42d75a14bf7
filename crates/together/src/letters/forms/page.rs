//! The page of one form: what it is made from, what it is so far, and what is to be looked at.

use askama::Template;
use ledger::EntryId;
use page_parts::{Checkboxes, FileUpload, Input, Markup, Textarea};
use uuid::Uuid;

use super::{
    super::{
        LetterOnPage,
        beside::Beside,
        desk::{Desk, as_read},
        quotations::{marked, quotations},
        recipients::called,
    },
    check::{Looking, said_in},
    documents::Basis,
    easy_read::drafted,
    kind::Kind,
    media::Media,
    mentioned::as_read as line_as_read,
    needs::wants_side_by_side,
    posted::lines,
    stale::{changes, is_stale, words_of},
    store::{EasyLine, Made, Translation, What},
    symbols::{SYMBOLS, Symbol, symbol},
};
use crate::{
    clock::day,
    door::Viewer,
    people::{Naming, naming},
    web::{App, Error, Faults, FileHead, LONGEST_RECORDING, Posted, Shell, Tab, words},
};

/// What the readers of this letter call everybody.
pub(super) fn readers_words(desk: &Desk) -> Naming {
    let (file, readers) = (&desk.file, desk.text.readers(&desk.file));
    naming(file, file.families(), file.child(), &readers)
}

/// What stands in the fields.
pub(super) enum Filled {
    EasyRead(Vec<EasyLine>),
    Audio,
    Video { who: String, words: String },
    Translation(Translation),
}

impl Filled {
    /// As it was saved.
    pub(super) fn saved(what: &What) -> Filled {
        match what {
            What::EasyRead(lines) => Filled::EasyRead(lines.clone()),
            What::Audio { .. } => Filled::Audio,
            What::Video { who, words, .. } => Filled::Video {
                who: who.clone(),
                words: words.clone(),
            },
            What::Translation(translation) => Filled::Translation(translation.clone()),
        }
    }

    /// As it begins: Easy Read is drafted from the letter in one press; what only a person can make is empty.
    pub(super) fn begun(desk: &Desk, kind: Kind) -> Filled {
        match kind {
            Kind::EasyRead => Filled::EasyRead(drafted(&desk.text.text)),
            Kind::Audio => Filled::Audio,
            Kind::Signed | Kind::Spoken => Filled::Video {
                who: String::new(),
                words: String::new(),
            },
            Kind::In(_) => Filled::Translation(Translation {
                side_by_side: desk.text.is_to_child(&desk.file) && wants_side_by_side(&desk.file),
                ..Translation::default()
            }),
        }
    }

    /// As it was typed, right or wrong.
    pub(super) fn typed(desk: &Desk, kind: Kind, form: &Posted) -> Filled {
        match kind {
            Kind::EasyRead => {
                let more = form.get("more").lines();
                let more = more.map(|line| (line.to_owned(), ""));
                let naming = readers_words(desk);
                let lines = lines(form, &naming).chain(more);
                let lines = lines.map(|(text, picture)| EasyLine {
                    text,
                    picture: picture.to_owned(),
                });
                Filled::EasyRead(lines.collect())
            }
            Kind::Signed | Kind::Spoken => Filled::Video {
                who: form.get("who").to_owned(),
                words: form.get("words").to_owned(),
            },
            Kind::In(_) => Filled::Translation(Translation {
                text: form.get("translation").to_owned(),
                made_by: form.get("made_by").to_owned(),
                checked_by: form.get("checked_by").to_owned(),
                side_by_side: form.has("side_by_side"),
            }),
            Kind::Audio => Filled::begun(desk, kind),
        }
    }
}

#[derive(Template)]
#[template(path = "letters/forms/form.html")]
pub(super) struct FormPage {
    shell: Shell,
    head: FileHead,
    id: EntryId,
    /// The letter.
    base: String,
    /// This form.
    here: String,
    kind: Kind,
    /// Which of its saves the page shows.
    seen: u32,
    faults: Faults,
    is_made: bool,
    stale: Option<(Vec<String>, Vec<String>)>,
    other: Option<String>,
    filled: Filled,
    /// What its readers call everybody.
    naming: Naming,
    /// What there is to look at in the lines of Easy Read.
    beside: Option<Beside>,
    sheet: Option<LetterOnPage>,
    media: Option<(Media, bool)>,
    reads_aloud: bool,
    letter: LetterOnPage,
    /// The words of the letter, to copy.
    words: String,
    /// What the letter quotes, and how a translation marks it.
    quoted: Vec<(String, String)>,
    paragraphs: Option<(usize, usize)>,
    to: String,
}

impl FormPage {
    pub(super) fn new(
        app: &App,
        viewer: &Viewer,
        desk: &Desk,
        letter: Uuid,
        kind: Kind,
        filled: Filled,
    ) -> Result<FormPage, Error> {
        let t = words();
        let now = app.door.clock().now();
        let today = day(now);
        let document = as_read(viewer, desk, &desk.file, today)?;
        let words = words_of(&document);
        let made = desk.forms.get(kind);
        let base = format!("/children/{}/letters/{letter}", desk.file.id());
        let attached = |id| format!("/children/{}/attachments/{id}", desk.file.id());
        let basis = Basis::new(
            &desk.file,
            &desk.text.readers(&desk.file),
            (&desk.text.text, &document),
        );
        let looking = Looking {
            list: &desk.list,
            file: &desk.file,
            draft: &desk.text,
            forms: &desk.forms,
            words: &words,
            today,
        };
        let (mut beside, mut sheet, mut paragraphs) = (None, None, None);
        match &filled {
            Filled::EasyRead(lines) => {
                let as_typed = Made {
                    what: What::EasyRead(lines.clone()),
                    source: String::new(),
                    changed: 0,
                };
                beside = Some(Beside::new(
                    said_in(looking, kind, &as_typed),
                    String::new(),
                    None,
                ));
                let blocks = basis.easy_read(lines).blocks;
                sheet = Some(LetterOnPage::of(&basis.document(
                    &kind.say(t),
                    None,
                    blocks,
                )));
            }
            Filled::Translation(translation) if made.is_some() => {
                let counted = basis.paragraphs(translation);
                paragraphs =
                    (counted.0 != counted.1 && translation.side_by_side).then_some(counted);
            }
            _ => {}
        }
        Ok(FormPage {
            shell: Shell::new(viewer, kind.say(t)),
            head: FileHead::of(&desk.file, today, Tab::Letters),
            id: EntryId::new(now),
            here: format!("{base}/forms/{}", kind.value()),
            base,
            kind,
            seen: made.map_or(0, |made| made.changed),
            faults: Faults::default(),
            is_made: made.is_some(),
            stale: made
                .filter(|made| is_stale(made, &words))
                .map(|made| changes(&made.source, &words)),
            other: None,
            media: made.and_then(|made| media(made, attached)),
            reads_aloud: app.speech.is_there(),
            letter: LetterOnPage::on_screen(&document),
            to: called(&desk.file, desk.text.recipient(&desk.file)),
            naming: readers_words(desk),
            filled,
            beside,
            sheet,
            words,
            quoted: marks_to_keep(&desk.text.text),
            paragraphs,
        })
    }

    /// The same with what is wrong.
    pub(super) fn with(mut self, faults: Faults) -> FormPage {
        self.faults = faults;
        self
    }

    /// The same where somebody else saved this form meanwhile: both are there, and saving again means this one.
    pub(super) fn with_other(mut self, what: Option<&What>) -> FormPage {
        let t = self.shell.t;
        self.other = Some(match what {
            Some(What::EasyRead(lines)) => {
                let lines: Vec<String> = lines.iter().map(|line| self.read(line)).collect();
                lines.join("\n")
            }
            Some(What::Translation(translation)) => translation.text.clone(),
            Some(What::Video { words, .. }) if !words.is_empty() => words.clone(),
            Some(What::Audio { .. } | What::Video { .. }) => t.forms_other_recording(),
            None => t.forms_other_away(),
        });
        self
    }

    /// A line with the names its readers have.
    fn read(&self, line: &EasyLine) -> String {
        line_as_read(&line.text, &self.naming)
    }

    /// The picture beside a line: its name as one writes it, and where it is.
    fn picture(line: &EasyLine) -> (String, Option<&'static Symbol>) {
        match symbol(&line.picture) {
            Some(symbol) => (symbol.title(), Some(symbol)),
            None => (line.picture.clone(), None),
        }
    }

    fn symbols() -> &'static [Symbol] {
        &SYMBOLS
    }

    /// The seconds that can be recorded.
    fn longest() -> u32 {
        LONGEST_RECORDING
    }

    /// The field for a recording.
    fn recording(&self) -> FileUpload {
        let t = self.shell.t;
        let minutes = LONGEST_RECORDING / 60;
        let (label, hint, kinds) = if self.kind == Kind::Audio {
            (
                t.forms_sound_label(),
                t.forms_sound_hint(minutes),
                "audio/*",
            )
        } else {
            (t.forms_film_label(), t.forms_film_hint(minutes), "video/*")
        };
        FileUpload::new("recording", label)
            .hint(hint)
            .accept(kinds)
            .error(self.faults.of("recording"))
    }

    fn about_video(&self, who: &str, words: &str) -> Markup {
        let t = self.shell.t;
        let hint = if self.kind == Kind::Signed {
            t.forms_who_signs_hint()
        } else {
            t.forms_who_speaks_hint()
        };
        let who = Input::new("who", t.forms_who()).hint(hint).value(who);
        let under = Textarea::new("words", t.forms_words())
            .hint(t.forms_words_hint())
            .rows(5);
        let under = under.value(words).error(self.faults.of("words"));
        Markup::of(&who.error(self.faults.of("who"))).and(&under)
    }

    fn translation(&self, typed: &Translation) -> Markup {
        let t = self.shell.t;
        let Kind::In(tongue) = self.kind else {
            return Markup::default();
        };
        let text = Textarea::new("translation", t.forms_translation(tongue.english()))
            .hint(t.forms_translation_hint())
            .rows(14)
            .value(&typed.text)
            .attribute("lang", tongue.tag)
            .attribute("dir", "auto")
            .spellcheck(false)
            .error(self.faults.of("translation"));
        let person = |name: &'static str, label: String, hint: String, value: &str| {
            let input = Input::new(name, label).hint(hint).value(value);
            input
                .attribute("spellcheck", "false")
                .error(self.faults.of(name))
        };
        let beside = Checkboxes::without_legend("side_by_side")
            .item("yes", t.forms_side_by_side(tongue.english()))
            .checked(typed.side_by_side.then_some("yes"));
        Markup::of(&text)
            .and(&person(
                "made_by",
                t.forms_made_by(),
                t.forms_made_by_hint(),
                &typed.made_by,
            ))
            .and(&person(
                "checked_by",
                t.forms_checked_by(),
                t.forms_checked_by_hint(),
                &typed.checked_by,
            ))
            .and(&beside)
    }
}

/// What a letter quotes of the child's words, and the quotation as its translation has it, still without words.
fn marks_to_keep(letter: &str) -> Vec<(String, String)> {
    let all = quotations(letter).into_iter();
    let marked = all.filter_map(|one| {
        let of = one.of()?;
        Some((one.words().to_owned(), marked("…", of)))
    });
    marked.collect()
}

/// The recording of a form, and whether a program speaks in it.
fn media(made: &Made, address: impl Fn(ledger::AttachmentId) -> String) -> Option<(Media, bool)> {
    let (form, kept) = made.recording()?;
    let media = Media {
        address: address(kept.id),
        film: form == super::super::Form::Film,
    };
    Some((
        media,
        matches!(made.what, What::Audio { computer: true, .. }),
    ))
}
