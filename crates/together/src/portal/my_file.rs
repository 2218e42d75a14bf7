//! My file on a child's pages: what was shared with them so far, and asking for the whole of it.

use jiff::civil::Date;
use page_parts::Radios;

use super::{
    asks::{Next, on_this_screen, write_also, wrong},
    place::Place,
};
use crate::{
    door::{ChildViewer, OpenFile},
    file::Written,
    my_file::{Asked, MyFileEntry, SharedLine, Shown, Want, shared},
    web::{App, Error, Faults, Posted, say_date, words},
};

/// What the page shows.
pub(super) struct SoFar {
    /// Each with where it can be opened.
    pub(super) lines: Vec<(SharedLine, Option<String>)>,
    /// That they asked for the whole of it, and by when they get it.
    pub(super) asked: Vec<String>,
    /// Is there nobody around this screen whom nobody has named?
    pub(super) may_ask: bool,
}

impl SoFar {
    pub(super) async fn of(app: &App, file: &OpenFile, today: Date) -> Result<SoFar, Error> {
        let (t, house) = (words(), app.door.house().await?);
        let lines = shared(file, today).into_iter().map(|line| {
            let place = line.opens.map(|shown| match shown {
                Shown::Letter(id) => Place::Letter(id),
                Shown::Story(id) => Place::Story(id),
                Shown::Answer(id) => Place::Answer(id),
            });
            (line, place.map(Place::text))
        });
        let theirs = file.my_file.waiting();
        let theirs = theirs.filter(|one| one.asked.person == *file.child());
        let asked = theirs.map(|one| {
            let by = one.by(house.due.working());
            t.here_my_file_asked(say_date(one.stamp.on), say_date(by))
        });
        Ok(SoFar {
            lines: lines.collect(),
            asked: asked.collect(),
            may_ask: !file.readers().has_unknown(),
        })
    }

    /// In which form they want it.
    pub(super) fn fields(faults: &Faults) -> Radios {
        let t = words();
        Radios::new("want", t.here_my_file_want())
            .item(Want::Together.value(), t.here_my_file_want_together())
            .item(Want::Paper.value(), t.here_my_file_want_paper())
            .item(Want::Device.value(), t.here_my_file_want_device())
            .error(faults.of("want"))
    }
}

/// "I want my whole file": the month begins today. Pressed again, it stays the one request.
pub(super) async fn ask(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let Some(want) = Want::named(form.get("want")) else {
        let say = words().here_my_file_want_missing();
        return Ok(wrong(Place::MyFile, "want", say));
    };
    let file = app.door.open_own(viewer).await?;
    let asked = file.my_file.waiting();
    let mut theirs = asked.filter(|one| one.asked.person == *file.child());
    if file.readers().has_unknown() || theirs.next().is_some() {
        return Ok(Ok(Place::MyFile));
    }
    write_also(app, viewer, id, |file, id| {
        let asked = Asked {
            person: file.child().clone(),
            want,
            told: String::new(),
            because: String::new(),
            readers: on_this_screen(file),
        };
        Written::new(file.id(), id, &MyFileEntry::from(asked)).into()
    })
    .await?;
    Ok(Ok(Place::MyFile))
}
