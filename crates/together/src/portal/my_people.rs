//! My people on a child's pages: their own map, where nobody else is around the screen, and the family tree of whom everybody around it
//! may know of.

use page_parts::Markup;

use super::{
    asks::{Next, write_also},
    place::Place,
    unsent::{self, Began},
};
use crate::{
    door::{ChildViewer, OpenFile},
    file::{Slug, Written},
    people::{MapEntry, MapPicture, TreePicture, map_form},
    web::{App, Error, Faults, Posted},
};

/// What the page shows.
pub(super) struct MyPeople {
    pub(super) map: Option<MapPicture>,
    pub(super) tree: TreePicture,
    people: Vec<(Slug, String)>,
    typed: Posted,
    pub(super) open: bool,
}

impl MyPeople {
    pub(super) fn of(file: &OpenFile, me: &str) -> MyPeople {
        let drawn = file.map.now().map(|(_, drawn)| drawn);
        let named = || ("my-map".to_owned(), me.to_owned());
        MyPeople {
            map: drawn.map(|drawn| MapPicture::new(file, drawn, file.readers(), named())),
            tree: TreePicture::new(file, file.readers()),
            people: map_form::everybody(file, file.readers()),
            typed: map_form::known(drawn),
            open: drawn.is_none(),
        }
    }

    /// With what was typed.
    pub(super) fn typed(self, form: &Posted) -> MyPeople {
        MyPeople {
            typed: form.clone(),
            open: true,
            ..self
        }
    }

    /// A question for each.
    pub(super) fn fields(&self, faults: &Faults) -> Markup {
        map_form::fields(&self.people, &self.typed, faults)
    }
}

/// The map as the child made it. Where somebody else is around the screen there is none, and nothing is kept of one.
pub(super) async fn keep_map(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<Next, Error> {
    let id = form.id()?;
    let file = app.door.open_own(viewer).await?;
    if !file.readers().is_one_person() {
        return Ok(Ok(Place::People));
    }
    let mut faults = Faults::default();
    let people = map_form::everybody(&file, file.readers());
    let drawn = map_form::read(&file, &people, form, &mut faults);
    if !faults.none() {
        return Ok(Err((Place::People, faults)));
    }
    let entry = MapEntry::from(drawn);
    write_also(app, viewer, id, |file, id| {
        Written::new(file.id(), id, &entry).into()
    })
    .await?;
    unsent::forget(app, viewer, Began::Map).await?;
    Ok(Ok(Place::People))
}
