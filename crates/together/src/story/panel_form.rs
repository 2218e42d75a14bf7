//! The fields of a panel: its picture, what the picture shows, a few words and whose they are; and what was typed read as one.

use axum::body::Bytes;
use page_parts::{Checkboxes, Choice, FileUpload, Input, Markup, Radios, Textarea};

use super::{
    Picture, Whose,
    fold::Placed,
    own_pictures::{OwnPicture, named, own_pictures},
    rules::{people, said_before},
};
use crate::{
    door::OpenFile,
    file::Readers,
    file::Slug,
    letters::{SYMBOLS, Symbol, called, symbol},
    people::naming,
    web::{Error, Faults, Posted, one_line, picture_apart, text, words},
};

/// More than this is no few words (ours).
const MOST_WORDS: usize = 600;
/// More than this is no drawing of somebody's hand in this page.
const MOST_STROKES: usize = 400_000;

/// Where the picture of a panel comes from.
pub(super) enum NewPicture {
    /// The one it has, or none.
    As(Option<Picture>),
    /// Drawn or sent in, made anew.
    Drawn((&'static str, Vec<u8>)),
    /// Sent in, made anew.
    Sent((&'static str, Vec<u8>)),
}

/// What a form says, read.
pub(super) struct Typed {
    pub(super) picture: NewPicture,
    pub(super) alt: String,
    pub(super) words: String,
    pub(super) whose: Whose,
    /// The child said exactly this, and it is to be kept as that.
    pub(super) said_now: bool,
}

/// What is known of a panel, for a form that changes it.
pub(super) fn known(placed: &Placed<'_>) -> Posted {
    let (mut known, panel) = (Posted::default(), placed.panel);
    known.set(
        "which",
        if panel.picture.is_some() {
            "keep"
        } else {
            "none"
        },
    );
    known.set("alt", &panel.alt);
    known.set("words", &panel.words);
    known.set("whose", whose_value(&panel.whose));
    known
}

fn whose_value(whose: &Whose) -> &str {
    match whose {
        Whose::Worker => "worker",
        Whose::Person(person) => person.as_str(),
    }
}

/// The choice of a picture.
#[derive(askama::Template)]
#[template(path = "story/drawing.html")]
pub(crate) struct Drawing {
    t: &'static crate::web::Words,
    strokes: String,
    under: Option<String>,
    without: String,
}
impl askama::filters::HtmlSafe for Drawing {}

impl Drawing {
    /// A place to draw, with these lines on it and perhaps a picture under them, and what it says where no script runs.
    pub(crate) fn new(strokes: String, under: Option<String>, without: String) -> Drawing {
        Drawing {
            t: words(),
            strokes,
            under,
            without,
        }
    }
}

#[derive(askama::Template)]
#[template(path = "story/set.html")]
struct Set {
    t: &'static crate::web::Words,
    chosen: String,
    /// What is in this child's file already: it comes first.
    own: Vec<OwnPicture>,
}
impl askama::filters::HtmlSafe for Set {}

impl Set {
    /// Those that we drew for these pages before those that were drawn for everybody.
    fn symbols() -> Vec<&'static Symbol> {
        let mut all: Vec<&Symbol> = SYMBOLS.iter().collect();
        all.sort_by_key(|symbol| !symbol.own);
        all
    }
}

/// Which picture: none, drawn here, sent in, chosen; or the one that is there.
pub(super) fn picture_field(
    file: &OpenFile,
    before: Option<(&Picture, String)>,
    typed: &Posted,
    faults: &Faults,
) -> Markup {
    let t = words();
    let mut radios = Radios::new("which", t.story_picture());
    if before.is_some() {
        radios = radios.item("keep", t.story_picture_keep());
    }
    let drawn = before
        .filter(|(picture, _)| matches!(picture, Picture::Drawn(_)))
        .map(|(_, address)| address);
    let drawing = Drawing::new(typed.get("strokes").to_owned(), drawn, t.draw_without());
    let upload = FileUpload::new("photo", t.story_picture_send_label())
        .hint(t.story_picture_send_hint())
        .accept("image/*")
        .error(faults.of("photo"));
    let set = Set {
        t,
        chosen: typed.get("symbol").to_owned(),
        own: own_pictures(file),
    };
    let radios = radios
        .choice(Choice::new("draw", t.story_picture_draw()).reveals(Markup::of(&drawing)))
        .choice(Choice::new("choose", t.story_picture_choose()).reveals(Markup::of(&set)))
        .choice(Choice::new("send", t.story_picture_send()).reveals(Markup::of(&upload)))
        .item("none", t.story_picture_none())
        .checked(typed.get("which"))
        .error(faults.of("which"));
    Markup::of(&radios)
}

/// What the picture shows; the words.
pub(super) fn words_fields(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let alt = Input::new("alt", t.story_alt())
        .hint(t.story_alt_hint())
        .value(typed.get("alt"))
        .error(faults.of("alt"));
    let said = Textarea::new("words", t.story_words())
        .hint(t.story_words_hint())
        .rows(3)
        .value(typed.get("words"))
        .error(faults.of("words"));
    Markup::of(&alt).and(&said)
}

/// Whose words they are.
pub(super) fn whose_fields(
    file: &OpenFile,
    worker: &str,
    typed: &Posted,
    faults: &Faults,
) -> Markup {
    let t = words();
    let child = called(file, file.child());
    let said_now = Checkboxes::without_legend("said_now")
        .item("yes", t.story_said_now(&child))
        .checked(typed.all("said_now"))
        .error(faults.of("said_now"));
    let radios = Radios::new("whose", t.story_whose_words()).item("worker", worker);
    let radios = people(file).into_iter().fold(radios, |radios, one| {
        let choice = Choice::new(one.as_str(), called(file, &one));
        radios.choice(if one == *file.child() {
            choice.reveals(Markup::of(&said_now))
        } else {
            choice
        })
    });
    let chosen = match typed.get("whose") {
        "" => "worker",
        whose => whose,
    };
    Markup::of(&radios.checked(chosen).error(faults.of("whose")))
}

/// How each person is named so that every reader sees their own word: the name, and what to write.
pub(crate) fn mentions(file: &OpenFile) -> Vec<(String, String)> {
    let all = naming(file, file.families(), file.child(), &Readers::worker());
    let named = |(slug, name): (&Slug, &str)| {
        let word = file.about_me.word_for(slug, &Readers::worker());
        let hint = word.unwrap_or(name).to_owned();
        (name.to_owned(), format!("[{hint}](p:{slug})"))
    };
    all.names().map(named).collect()
}

/// The form with the name that was pressed at the end of its words; none where no name was. Nobody has to know how a mention is written.
pub(super) fn with_name(file: &OpenFile, form: &Posted) -> Option<Posted> {
    let pressed = form.get("mention");
    let mut all = mentions(file).into_iter();
    let (_, written) = all.find(|(_, written)| written == pressed)?;
    let typed = form.get("words").trim_end();
    let between = if typed.is_empty() { "" } else { " " };
    let mut named = Posted::default();
    named.set("words", &format!("{typed}{between}{written}"));
    for (name, value) in form.clone().into_fields() {
        if name != "words" && name != "mention" {
            named.set(&name, &value);
        }
    }
    Some(named)
}

/// Reads a form; what is wrong goes to `faults`.
pub(super) async fn read(
    file: &OpenFile,
    before: Option<&Placed<'_>>,
    form: &Posted,
    faults: &mut Faults,
) -> Result<Typed, Error> {
    let t = words();
    let picture = read_picture(file, before, form, faults).await?;
    let mut alt = faults.check("alt", one_line(form.get("alt")));
    if let NewPicture::As(Some(Picture::Chosen(name))) = &picture
        && (alt.is_empty() || is_of_another(before, &alt, name))
    {
        alt = symbol(name).map_or(alt, |symbol| symbol.alt.clone());
    }
    if form.get("which") == "choose" && alt.is_empty() {
        alt = named(file, form.get("symbol")).map_or(alt, |own| own.alt);
    }
    let has_picture = !matches!(picture, NewPicture::As(None));
    if has_picture && alt.is_empty() && faults.of("which").is_none() {
        faults.add("alt", t.story_alt_missing());
    }
    let typed = faults.check("words", text(form.get("words")));
    if typed.chars().count() > MOST_WORDS {
        faults.add("words", t.story_words_too_many(MOST_WORDS));
    }
    if typed.trim().is_empty() && !has_picture && faults.of("which").is_none() {
        faults.add("words", t.story_words_missing());
    }
    let whose = read_whose(file, form, faults);
    let theirs = whose == Whose::Person(file.child().clone());
    let said_now = theirs && form.has("said_now");
    if theirs && !typed.trim().is_empty() && !said_now && said_before(&file.voice, &typed).is_none()
    {
        faults.add("said_now", t.story_not_said(called(file, file.child())));
    }
    // A file cannot stand in a page again.
    faults_again(form, faults);
    Ok(Typed {
        picture,
        alt: if has_picture { alt } else { String::new() },
        words: typed.trim().to_owned(),
        whose,
        said_now,
    })
}

/// Is this what the picture showed that was there before another one was chosen?
fn is_of_another(before: Option<&Placed<'_>>, alt: &str, chosen: &str) -> bool {
    let panel = before.map(|placed| placed.panel);
    let same = Picture::Chosen(chosen.to_owned());
    panel.is_some_and(|panel| panel.alt == alt && panel.picture.as_ref() != Some(&same))
}

fn faults_again(form: &Posted, faults: &mut Faults) {
    if !faults.none() {
        faults.again("photo", form.files("photo").next().is_some());
    }
}

fn read_whose(file: &OpenFile, form: &Posted, faults: &mut Faults) -> Whose {
    if form.get("whose") == "worker" {
        return Whose::Worker;
    }
    let mut all = people(file).into_iter();
    let found = all.find(|one| one.as_str() == form.get("whose"));
    if found.is_none() {
        faults.add("whose", words().story_whose_missing());
    }
    found.map_or(Whose::Worker, Whose::Person)
}

async fn read_picture(
    file: &OpenFile,
    before: Option<&Placed<'_>>,
    form: &Posted,
    faults: &mut Faults,
) -> Result<NewPicture, Error> {
    let t = words();
    let nothing = NewPicture::As(None);
    match form.get("which") {
        "none" => {}
        "keep" => {
            let there = before.and_then(|placed| placed.panel.picture.clone());
            return Ok(NewPicture::As(there));
        }
        "choose" => {
            let value = form.get("symbol");
            let of_the_set = symbol(value).map(|symbol| Picture::Chosen(symbol.name.clone()));
            let own = || named(file, value).map(|own| own.picture);
            match of_the_set.or_else(own) {
                Some(picture) => return Ok(NewPicture::As(Some(picture))),
                None => faults.add("which", t.story_choose_missing()),
            }
        }
        "draw" => {
            if form.get("strokes").len() > MOST_STROKES {
                faults.add("which", t.story_draw_too_much());
                return Ok(nothing);
            }
            let made = made_anew(form, "drawing", t.story_draw_missing(), ("which", faults));
            if let Some(made) = made.await? {
                return Ok(NewPicture::Drawn(made));
            }
        }
        "send" => {
            let made = made_anew(form, "photo", t.story_send_missing(), ("photo", faults));
            if let Some(made) = made.await? {
                return Ok(NewPicture::Sent(made));
            }
        }
        _ => faults.add("which", t.story_picture_missing()),
    }
    Ok(nothing)
}

async fn made_anew(
    form: &Posted,
    field: &str,
    missing: String,
    (fault, faults): (&'static str, &mut Faults),
) -> Result<Option<(&'static str, Vec<u8>)>, Error> {
    let Some(bytes) = form.files(field).next().map(|one| Bytes::clone(&one.bytes)) else {
        faults.add(fault, missing);
        return Ok(None);
    };
    match picture_apart(bytes).await? {
        Ok(made) => Ok(Some(made)),
        Err(say) => {
            faults.add(fault, say);
            Ok(None)
        }
    }
}
