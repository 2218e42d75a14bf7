//! What somebody said about each panel they were shown: the fields, and what was typed read as views.

use page_parts::{Markup, Radios, Textarea};

use super::{Shown, View};
use crate::{
    door::OpenFile,
    file::Slug,
    letters::called,
    web::{Faults, Posted, text, words},
};
use ledger::EntryId;

fn field(n: usize, name: &str) -> String {
    format!("{name}-{n}")
}

/// The fields under each panel, in the order of the panels; what is known already stands in them.
pub(super) fn fields(
    file: &OpenFile,
    shown: &Shown,
    typed: Option<&Posted>,
    faults: &Faults,
) -> Vec<Markup> {
    let t = words();
    let name = called(file, &shown.to);
    let one = |(n, panel): (usize, &super::ShownPanel)| {
        let view = file
            .story
            .view(panel.panel, &shown.to)
            .filter(|(_, _, of)| *of == panel.of);
        let (view_field, instead_field) = (field(n, "view"), field(n, "instead"));
        let known = match (&typed, &view) {
            (Some(typed), _) => (typed.get(&view_field), typed.get(&instead_field)),
            (None, Some((_, view, _))) => (if view.agrees { "yes" } else { "no" }, &*view.instead),
            (None, None) => ("", ""),
        };
        let instead = Textarea::new(instead_field.clone(), t.story_instead(&name, n))
            .hint(t.story_instead_hint())
            .rows(2)
            .value(known.1)
            .error(faults.of(&instead_field));
        let radios = Radios::new(view_field.clone(), t.story_says(&name, n))
            .item("yes", t.story_says_yes())
            .choice(page_parts::Choice::new("no", t.story_says_no()).reveals(Markup::of(&instead)))
            .item("", t.story_says_nothing())
            .checked(known.0)
            .error(faults.of(&view_field));
        Markup::of(&radios)
    };
    (1..).zip(&shown.panels).map(one).collect()
}

/// Everything the form says that is not in the file already.
pub(super) fn read(
    file: &OpenFile,
    (of, shown): (EntryId, &Shown),
    form: &Posted,
    faults: &mut Faults,
) -> Vec<(usize, View)> {
    let mut views = Vec::new();
    for (n, panel) in (1..).zip(&shown.panels) {
        let agrees = match form.get(&field(n, "view")) {
            "yes" => true,
            "no" => false,
            _ => continue,
        };
        let typed = text(form.get(&field(n, "instead")));
        let instead = faults.check(field(n, "instead"), typed);
        let view = View {
            of,
            panel: panel.panel,
            person: shown.to.clone(),
            agrees,
            instead: if agrees { String::new() } else { instead },
            said: None,
        };
        if !is_known(file, panel.of, &view) {
            views.push((n, view));
        }
    }
    if views.is_empty() && faults.none() {
        faults.add("view-1", words().story_says_missing());
    }
    views
}

/// Did they say just this about just this?
fn is_known(file: &OpenFile, version: EntryId, view: &View) -> bool {
    let known = file.story.view(view.panel, &view.person);
    known.is_some_and(|(_, known, of)| {
        of == version && known.agrees == view.agrees && known.instead == view.instead
    })
}

/// Whose view it is, where they are the child.
pub(super) fn is_child(file: &OpenFile, person: &Slug) -> bool {
    person == file.child()
}
