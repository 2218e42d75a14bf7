//! A parent or carer asks for a copy of the file: the month begins with their press, as it does with a child's and where a worker writes
//! it down. What they may have of it a person decides, piece by piece (`my_file`).

use std::collections::BTreeSet;

use page_parts::Radios;

use super::{
    place::Place,
    said::{Next, about, write_also, wrong},
    shown::called,
};
use crate::{
    door::{OpenFile, ParentViewer, ParentsFile, Writing},
    due::WorkingDays,
    file::{Audience, Slug, Written},
    my_file::{Asked, MyFileEntry, Want, within_a_month},
    web::{App, Error, Faults, Posted, nth, say_date, words},
};

/// What they asked for, and by when they get it or that they have it.
pub(super) fn asked(file: &ParentsFile, working: &WorkingDays) -> Vec<String> {
    let t = words();
    let each = file.asked.iter().map(|one| {
        let child = file
            .children
            .iter()
            .find(|child| *child.child() == one.child);
        let name = child.map_or_else(String::new, |child| called(child, &file.readers));
        let on = say_date(one.on);
        if let Some(given) = one.given {
            t.parent_page_file_given(name, on, say_date(given))
        } else {
            let by = say_date(within_a_month(one.on, working));
            t.parent_page_file_asked(name, on, by)
        }
    });
    each.collect()
}

/// Do they still wait for the file of this child?
fn waits(file: &ParentsFile, child: &Slug) -> bool {
    let mut asked = file.asked.iter();
    asked.any(|one| one.child == *child && one.given.is_none())
}

/// Is there a child whose file they have not asked for?
pub(super) fn can_ask(file: &ParentsFile) -> bool {
    let mut children = file.children.iter();
    children.any(|child| !waits(file, child.child()))
}

/// In which form they want it.
pub(super) fn fields(form: &str, faults: &Faults) -> Radios {
    let t = words();
    Radios::new("want", t.here_my_file_want())
        .item(Want::Together.value(), t.here_my_file_want_together())
        .item(Want::Paper.value(), t.here_my_file_want_paper())
        .item(Want::Device.value(), t.here_my_file_want_device())
        .checked(form)
        .error(faults.of("want"))
}

/// Asks for the files of the children they chose; of those they wait for already nothing is asked again.
pub(super) async fn ask(app: &App, viewer: &ParentViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let Some(want) = Want::named(form.get("want")) else {
        let say = words().here_my_file_want_missing();
        return Ok(Some(Err(wrong(Place::WholeFile, "want", say))));
    };
    let written = write_also(app, viewer, id, |file, id| {
        let chosen: BTreeSet<Slug> = about(file, form);
        let children = file.children.iter().filter(|child| {
            let wanted = chosen.contains(child.child());
            wanted && !waits(file, child.child())
        });
        let each = (0_u8..).zip(children).map(|(n, child)| {
            let asked = MyFileEntry::from(asks(file, want));
            Written::new(OpenFile::id(child), nth(id, n), &asked)
        });
        Writing::from(each.collect::<Vec<_>>())
    });
    Ok(written.await?.map(|()| Ok(Place::WholeFile)))
}

fn asks(file: &ParentsFile, want: Want) -> Asked {
    Asked {
        person: file.person.clone(),
        want,
        told: String::new(),
        because: String::new(),
        readers: Audience::only(file.readers.people()),
    }
}
