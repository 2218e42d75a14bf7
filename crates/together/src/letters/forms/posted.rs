//! What a page of one form sends in, made into that form; or what is wrong with it.

use super::{
    easy_read::{MOST_LINES, pictured},
    mentioned::put_back,
    store::{EasyLine, Kept, Translation, What},
    symbols::asked_for,
};
use crate::{
    door::{OpenFile, Viewer},
    people::Naming,
    web::{App, Error, Faults, Posted, Recorded, one_line, recording_apart, text, words},
};

/// The lines of a form with the picture beside each, as they were typed; each with the mentions of the line that its page showed.
pub(super) fn lines<'a>(
    form: &'a Posted,
    naming: &'a Naming,
) -> impl Iterator<Item = (String, &'a str)> {
    let shown = form.all("source").map(Some).chain(std::iter::repeat(None));
    let typed = form.all("line").zip(shown);
    let lines = typed.map(|(typed, shown)| match shown {
        Some(shown) => put_back(typed, shown, naming),
        None => typed.to_owned(),
    });
    lines.zip(form.all("picture"))
}

/// The lines of Easy Read as they stand on the page. A line that was emptied goes; a new line in one begins another.
pub(super) fn easy_read(form: &Posted, naming: &Naming, faults: &mut Faults) -> What {
    let mut lines = Vec::new();
    for (typed, picture) in self::lines(form, naming) {
        let typed = faults.check("lines", text(&typed));
        let mut own = Some(picture);
        for line in ideas(&typed) {
            lines.push(match own.take() {
                Some(picture) => with_picture(line, picture, faults),
                None => pictured(line),
            });
        }
    }
    let more = faults.check("lines", text(form.get("more")));
    lines.extend(ideas(&more).map(pictured));
    if lines.is_empty() && faults.none() {
        faults.add("lines", words().forms_no_lines());
    }
    if lines.len() > MOST_LINES {
        faults.add(
            "lines",
            words().forms_too_many_lines(lines.len(), MOST_LINES),
        );
    }
    What::EasyRead(lines)
}

/// What stands on lines of its own, without what is empty.
fn ideas(typed: &str) -> impl Iterator<Item = &str> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The line with the picture that is asked for; none is an answer too.
fn with_picture(line: &str, asked: &str, faults: &mut Faults) -> EasyLine {
    let asked = asked.trim();
    let symbol = asked_for(asked);
    if symbol.is_none() && !asked.is_empty() {
        faults.add("lines", words().forms_no_picture(asked));
    }
    EasyLine {
        text: line.to_owned(),
        picture: symbol.map_or_else(|| asked.to_owned(), |symbol| symbol.name.clone()),
    }
}

/// A translation as it was pasted.
pub(super) fn translation(form: &Posted, faults: &mut Faults) -> What {
    let translation = Translation {
        text: faults.check("translation", text(form.get("translation"))),
        made_by: faults.check("made_by", one_line(form.get("made_by"))),
        checked_by: faults.check("checked_by", one_line(form.get("checked_by"))),
        side_by_side: form.has("side_by_side"),
    };
    if translation.text.trim().is_empty() {
        faults.add("translation", words().forms_no_translation());
    }
    What::Translation(translation)
}

/// A recording that came with a form, put beside the file; or the one there was. Nothing at all is a fault.
pub(super) async fn recorded(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    form: &Posted,
    before: Option<Kept>,
    wanted: Recorded,
    faults: &mut Faults,
) -> Result<Option<Kept>, Error> {
    let Some(upload) = form.files("recording").next() else {
        if before.is_none() {
            faults.add("recording", words().forms_no_recording());
        }
        return Ok(before);
    };
    match recording_apart(upload.bytes.clone(), wanted).await? {
        Err(say) => {
            faults.add("recording", say);
            Ok(None)
        }
        Ok(recording) => {
            let (form, bytes) = (form.id()?, upload.bytes.clone());
            let kept = (recording.media, bytes);
            let id = app
                .door
                .attach_of(file, viewer.by.id, (form, 0), kept)
                .await?;
            let seconds = recording.seconds;
            Ok(Some(Kept { id, seconds }))
        }
    }
}

/// Who can be seen in a video, and the words under it.
pub(super) fn about_video(form: &Posted, faults: &mut Faults) -> (String, String) {
    let who = faults.check("who", one_line(form.get("who")));
    (who, faults.check("words", text(form.get("words"))))
}
