//! One form for one talk: what it has in common, and a part for each child.

use std::collections::BTreeMap;

use askama::Template;
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};
use uuid::Uuid;

use super::{TalkKind, Told};
use crate::{
    door::{OpenFile, Staff, Viewer},
    letters::called,
    web::{App, Error, Faults, Posted, Shell, words},
};

#[derive(Template)]
#[template(path = "supervision/form.html")]
pub(super) struct FormPage {
    shell: Shell,
    id: EntryId,
    common: Markup,
    children: Vec<Part>,
    faults: Faults,
}

/// The part of one child.
struct Part {
    child: FileId,
    name: String,
    fields: Markup,
}

/// The name of a field of one child's part.
pub(super) fn field(name: &str, child: FileId) -> String {
    format!("{name}-{child}")
}

/// The form, empty or with everything that was typed and what is wrong with it.
pub(super) async fn form_page(
    viewer: &Viewer,
    app: &App,
    files: &[OpenFile],
    id: EntryId,
    (typed, faults): (&Posted, Faults),
) -> Result<FormPage, Error> {
    let there = may_be_there(viewer, app, files).await?;
    let parts = files.iter().map(|file| Part {
        child: file.id(),
        name: called(file, file.child()),
        fields: part(file, typed, &faults),
    });
    Ok(FormPage {
        shell: Shell::new(viewer, words().supervision_new()),
        id,
        common: common(&there, typed, &faults),
        children: parts.collect(),
        faults,
    })
}

/// Who is likely to have been there: the writer, whoever works with these children, the writer's supervisor and whoever that one or the
/// writer supervises. Of a whole country's workers nobody wants a list.
pub(super) async fn may_be_there(
    viewer: &Viewer,
    app: &App,
    files: &[OpenFile],
) -> Result<Vec<(Uuid, String)>, Error> {
    let (house, own) = (app.door.house().await?, viewer.by.id);
    let supervisor = house.teams.supervisor_of(own);
    let mut ids = vec![own];
    ids.extend(supervisor);
    let workers = files.iter().flat_map(|file| file.opening.workers());
    ids.extend(workers.map(|one| one.who.worker));
    ids.extend(supervisor.into_iter().flat_map(|one| house.teams.of(one)));
    ids.extend(house.teams.of(own));
    let staff = app.door.staff().await?.into_iter();
    let staff: BTreeMap<Uuid, Staff> = staff.map(|one| (one.id, one)).collect();
    let mut all: Vec<(Uuid, String)> = Vec::new();
    for id in ids {
        let name = staff.get(&id).map(|one| one.who.name.clone());
        if let Some(name) = name.filter(|_| !all.iter().any(|(there, _)| *there == id)) {
            all.push((id, name));
        }
    }
    Ok(all)
}

fn common(there: &[(Uuid, String)], typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let kind = TalkKind::ALL
        .into_iter()
        .fold(Radios::new("kind", t.supervision_kind()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("kind"))
        .error(faults.of("kind"));
    let on = Input::new("on", t.supervision_on())
        .kind("date")
        .value(typed.get("on"))
        .error(faults.of("on"));
    let who = there
        .iter()
        .fold(
            Checkboxes::new("there", t.supervision_there()),
            |boxes, (id, name)| boxes.item(id.to_string(), name.as_str()),
        )
        .checked(typed.all("there"))
        .error(faults.of("there"));
    let others = Input::new("others", t.supervision_others())
        .hint(t.supervision_others_hint())
        .value(typed.get("others"))
        .error(faults.of("others"));
    Markup::of(&kind).and(&on).and(&who).and(&others)
}

fn part(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
    let (t, child) = (words(), file.id());
    let name = called(file, file.child());
    let area = |name: &str, label: String, hint: String, rows: u8| {
        let field = field(name, child);
        let value = typed.get(&field).to_owned();
        let error = faults.of(&field).map(str::to_owned);
        Textarea::new(field, label)
            .hint(hint)
            .rows(rows.into())
            .value(value)
            .error(error)
    };
    let about = field("about", child);
    let about = Input::new(about.clone(), t.supervision_about())
        .hint(t.supervision_about_hint())
        .value(typed.get(&about))
        .error(faults.of(&about));
    let told = told(child, &name, typed, faults);
    let fields = Markup::of(&about)
        .and(&area(
            "considered",
            t.supervision_considered(),
            t.supervision_considered_hint(),
            4,
        ))
        .and(&area(
            "decided",
            t.supervision_decided(),
            t.supervision_decided_hint(),
            3,
        ))
        .and(&area(
            "why",
            t.supervision_why(),
            t.supervision_why_hint(),
            3,
        ))
        .and(&area(
            "helped",
            t.supervision_helped(&name),
            t.supervision_helped_hint(),
            3,
        ))
        .and(&told);
    let pass = field("pass", child);
    match faults.of(&pass) {
        Some(say) => {
            let boxes = Checkboxes::without_legend(pass.clone())
                .item("yes", t.supervision_keep_names(&name))
                .checked(typed.all(&pass))
                .error(Some(say));
            fields.and(&boxes)
        }
        None => fields,
    }
}

fn told(child: FileId, name: &str, typed: &Posted, faults: &Faults) -> page_parts::Fieldset {
    let t = words();
    let (told, because) = (field("told", child), field("because", child));
    let radios = Told::ALL
        .into_iter()
        .fold(
            Radios::new(told.clone(), t.supervision_told(name)),
            |radios, one| radios.item(one.value(), one.say(t)),
        )
        .checked(typed.get(&told))
        .error(faults.of(&told));
    let because = Input::new(because.clone(), t.supervision_because())
        .hint(t.supervision_because_hint())
        .value(typed.get(&because))
        .error(faults.of(&because));
    page_parts::Fieldset::new(t.supervision_telling(name)).inside(Markup::of(&radios).and(&because))
}
