//! One recommendation: all it says and rests on, how it stands with the child, and what it said before.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Input, Radios};

use super::{
    Answer, FromSafety, Made, Recommendation, Standing, View,
    list::tag,
    rules::{self, No},
    say::for_worker,
    sources::{self, Source},
    standing,
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Role, Viewer, Writing},
    file::{Slug, Stamp, Written},
    letters::{Beside, called},
    portal::OffScreen,
    telling::first_name,
    web::{
        App, Error, Faults, FileHead, Posted, Prose, Shell, Tab, Words, one_line, page, page_with,
        say_date, text, words,
    },
};

#[derive(Template)]
#[template(path = "recommendations/one.html")]
struct OnePage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    base: String,
    list: String,
    name: String,
    says: Says,
    stands: (&'static str, String),
    withdrawn: Option<(String, String)>,
    beside: Option<Beside>,
    /// Why the child was not told, and who decided that.
    not_told: Option<(String, String)>,
    may_say_why: bool,
    views: Vec<ViewOnPage>,
    /// They do not agree: a worker can say that they understand what it would mean.
    may_understand: bool,
    /// How it stands on the child's own screen, where they were told.
    on_screen: Option<OnScreen>,
    solicitor: Option<Solicitor>,
    versions: Vec<(String, Says)>,
    brothers_and_sisters: Vec<(String, String)>,
    ids: [EntryId; 6],
    typed: Posted,
}

/// All that one version says.
#[derive(Template)]
#[template(path = "recommendations/says.html")]
struct Says {
    t: &'static Words,
    name: String,
    what: Prose,
    whom: String,
    reasons: Vec<(Prose, Vec<Source>)>,
    against: Prose,
    considered: Prose,
    unknown: Prose,
    to_child: Prose,
    why_to_child: Prose,
    safety: Option<Vec<Source>>,
    safety_said: String,
    changed_because: String,
}

impl askama::filters::HtmlSafe for Says {}

/// What came of asking: when, what, in which words.
struct ViewOnPage {
    say: String,
    /// How it reached us, where they said it on their own screen.
    own: Option<String>,
    words: Vec<(String, String)>,
    because: String,
    is_before: bool,
}

/// On the child's own screen, with the press that takes it off; or not there, with the press that puts it there.
struct OnScreen {
    off: Option<OffScreen>,
    /// It names nobody whom they may not know of.
    can_show: bool,
}

/// The solicitor has to know; or knows, and how.
struct Solicitor {
    view: EntryId,
    known: Option<String>,
    people: Radios,
    letters: String,
}

impl OnePage {
    fn input(&self, name: &'static str, label: String) -> Input {
        Input::new(name, label)
            .value(self.typed.get(name))
            .error(self.faults.of(name))
    }

    fn told_radios(&self) -> Radios {
        let t = self.shell.t;
        Radios::new("solicitor", t.recommend_solicitor_was())
            .item("told", t.recommend_solicitor_told())
            .item("nobody", t.recommend_solicitor_nobody())
            .checked(self.typed.get("solicitor"))
            .error(self.faults.of("solicitor"))
    }
}

/// `GET /children/{child}/recommendations/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let nothing = (Posted::default(), Faults::default());
    page(&one_page(&viewer, &app, &file, entry, nothing).await?)
}

async fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    (typed, faults): (Posted, Faults),
) -> Result<OnePage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let one = file.recommendations.get(entry).ok_or(Error::NotFound)?;
    let list = app.list.today(&app.door).await?.list;
    let made = one.now();
    let reasons = made.reasons.iter().map(|reason| &*reason.because);
    let texts = [&*made.what, &made.against, &made.considered, &made.unknown];
    let texts = texts.into_iter().chain(reasons);
    let texts = texts.chain([&*made.to_child, &made.why_to_child]);
    let texts: Vec<&str> = texts.collect();
    let stands = standing(file, one);
    let before = one.versions().split_last().map_or(&[][..], |(_, all)| all);
    let version = |(stamp, made): &(Stamp, Made)| {
        let by = file.signed(&stamp.by);
        (
            t.recommend_version(by, say_date(stamp.on)),
            says(file, made),
        )
    };
    Ok(OnePage {
        shell: Shell::new(viewer, t.recommend_one()),
        head: FileHead::of(file, day(now), Tab::Recommendations),
        base: format!("/children/{}/recommendations/{entry}", file.id()),
        list: format!("/children/{}/recommendations", file.id()),
        name: called(file, file.child()),
        says: says(file, made),
        stands: tag(file, one),
        withdrawn: one.withdrawn.as_ref().map(|(stamp, off)| {
            let said = t.recommend_withdrawn_on(say_date(stamp.on));
            (said, off.because.clone())
        }),
        beside: Beside::of_a_note(&list, file, &texts.join("\n\n"), day(now)),
        not_told: match stands {
            Standing::Reason((stamp, not)) => Some((
                t.recommend_not_told_by(&not.decided_by, say_date(stamp.on)),
                not.because.clone(),
            )),
            _ => None,
        },
        may_say_why: matches!(stands, Standing::NotTold | Standing::ToldBefore),
        views: one
            .views()
            .iter()
            .rev()
            .map(|view| on_page(file, one, view))
            .collect(),
        may_understand: one.withdrawn.is_none()
            && one
                .view()
                .is_some_and(|(_, view)| view.answer == Answer::DoesNot),
        on_screen: on_screen(file, one, EntryId::new(now)),
        solicitor: solicitor(file, one),
        versions: before.iter().rev().map(version).collect(),
        brothers_and_sisters: brothers_and_sisters(viewer, app, file, entry).await?,
        ids: [
            EntryId::new(now),
            EntryId::new(now),
            EntryId::new(now),
            EntryId::new(now),
            EntryId::new(now),
            EntryId::new(now),
        ],
        typed,
        faults,
    })
}

/// The same for a brother or sister: where it is begun, and their name.
async fn brothers_and_sisters(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
) -> Result<Vec<(String, String)>, Error> {
    let mut all = Vec::new();
    for id in app.door.brothers_and_sisters(viewer, file).await? {
        let other = app.door.reopen(viewer, id).await?;
        let address = format!(
            "/children/{id}/recommendations/new?like={}:{entry}",
            file.id()
        );
        all.push((address, called(&other, other.child())));
    }
    Ok(all)
}

fn says(file: &OpenFile, made: &Made) -> Says {
    let whom: Vec<String> = made.for_whom.iter().map(|one| named(file, one)).collect();
    let reasons = made.reasons.iter().map(|reason| {
        let rests = sources::named(file, &reason.rests_on);
        (for_worker(file, &reason.because), rests)
    });
    let (safety, safety_said) = match &made.safety {
        FromSafety::Took(all) => (Some(sources::named(file, all)), String::new()),
        FromSafety::Nothing(said) => (None, said.clone()),
    };
    Says {
        t: words(),
        name: called(file, file.child()),
        what: for_worker(file, &made.what),
        whom: whom.join(", "),
        reasons: reasons.collect(),
        against: for_worker(file, &made.against),
        considered: for_worker(file, &made.considered),
        unknown: for_worker(file, &made.unknown),
        to_child: for_worker(file, &made.to_child),
        why_to_child: for_worker(file, &made.why_to_child),
        safety,
        safety_said,
        changed_because: made.changed_because.clone(),
    }
}

/// Somebody of the family's file, children too.
fn named(file: &OpenFile, person: &Slug) -> String {
    if person == file.child() {
        return called(file, person);
    }
    let mut families = file.families();
    let found = families.find_map(|family| family.people.get(person));
    found.map_or_else(|| person.to_string(), |found| found.name.clone())
}

fn on_page(file: &OpenFile, one: &Recommendation, (stamp, view): &(Stamp, View)) -> ViewOnPage {
    let t = words();
    let base = format!("/children/{}/said", file.id());
    let words = view.said.iter().filter_map(|id| {
        let words = file.voice.in_words(*id)?;
        Some((format!("{base}/{id}"), words.into_owned()))
    });
    let own = (stamp.by.role == Role::Child).then(|| t.recommend_view_own());
    ViewOnPage {
        say: t.recommend_view_on(view.answer.say(t), say_date(stamp.on)),
        own,
        words: words.collect(),
        because: view.because.clone(),
        is_before: view.version != one.said().id,
    }
}

fn on_screen(file: &OpenFile, one: &Recommendation, id: EntryId) -> Option<OnScreen> {
    let version = one.said().id;
    if one.withdrawn.is_some() || !file.telling.is_told(version) {
        return None;
    }
    let shown = file.recommendations.shown_of(version);
    let off = shown.and_then(|(stamp, _)| OffScreen::new(file, stamp.id, id));
    Some(OnScreen {
        off: off.filter(|off| !off.is_off()),
        can_show: rules::can_show(file, one),
    })
}

fn solicitor(file: &OpenFile, one: &Recommendation) -> Option<Solicitor> {
    let t = words();
    let view = rules::view_for_solicitor(one)?;
    let known = file
        .recommendations
        .solicitor_told(view)
        .map(|(stamp, told)| {
            if told.told {
                t.recommend_solicitor_knows(&told.how, say_date(stamp.on))
            } else {
                t.recommend_solicitor_none(&told.how, say_date(stamp.on))
            }
        });
    let by_letter = || rules::solicitor_knows(file, view).then(|| t.recommend_solicitor_letter());
    let grown_ups = file.families().flat_map(|family| family.people.all());
    let people = grown_ups.filter(|person| !person.child).fold(
        Radios::new("to", t.recommend_solicitor_who()).hint(t.recommend_solicitor_who_hint()),
        |radios, person| radios.item(person.slug.as_str(), person.name.clone()),
    );
    Some(Solicitor {
        view,
        known: known.or_else(by_letter),
        people,
        letters: format!("/children/{}/letters", file.id()),
    })
}

/// What the rule writes, or the page again with what is wrong.
async fn done(
    (viewer, app, child, entry): (&Viewer, &App, FileId, EntryId),
    (form, faults): (Posted, Faults),
    rule: impl Fn(&OpenFile, EntryId) -> Result<Vec<Written>, No>,
) -> Result<Response, Error> {
    let id = form.id()?;
    if !faults.none() {
        let file = app.door.open(viewer, child).await?;
        let again = one_page(viewer, app, &file, entry, (form, faults)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| rule(file, id).map(Writing::from);
    match app.door.write(viewer, child, rule).await {
        Ok(_) => {
            let back = format!("/children/{child}/recommendations/{entry}");
            Ok(Redirect::to(&back).into_response())
        }
        Err(Refused::Rule(No::NotThere | No::Meanwhile)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}

/// `POST /children/{child}/recommendations/{entry}/withdrawing`
pub(super) async fn withdraw(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let mut faults = Faults::default();
    let typed = text(form.get("off_because"));
    let because = faults.needed("off_because", typed, words().recommend_withdraw_missing());
    let rule = |file: &OpenFile, id| rules::withdraw(file, id, entry, &because);
    done((&viewer, &app, child, entry), (form, faults), rule).await
}

/// `POST /children/{child}/recommendations/{entry}/not-telling`
pub(super) async fn not_telling(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (t, mut faults) = (words(), Faults::default());
    let because = faults.needed(
        "not_because",
        text(form.get("not_because")),
        t.recommend_not_because_missing(),
    );
    let decided_by = faults.needed(
        "decided_by",
        one_line(form.get("decided_by")),
        t.recommend_decided_by_missing(),
    );
    let rule = |file: &OpenFile, id| rules::not_told(file, id, entry, (&because, &decided_by));
    done((&viewer, &app, child, entry), (form, faults), rule).await
}

/// `POST /children/{child}/recommendations/{entry}/solicitor`
pub(super) async fn solicitor_told(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (t, mut faults) = (words(), Faults::default());
    let told = match form.get("solicitor") {
        "told" => true,
        "nobody" => false,
        _ => {
            faults.add("solicitor", t.recommend_solicitor_was_missing());
            false
        }
    };
    let how = one_line(form.get("solicitor_how"));
    let how = faults.needed("solicitor_how", how, t.recommend_solicitor_how_missing());
    let rule = |file: &OpenFile, id| rules::solicitor(file, id, entry, (told, &how));
    done((&viewer, &app, child, entry), (form, faults), rule).await
}

/// `POST /children/{child}/recommendations/{entry}/understanding`: the child does not agree, and understands what it would mean.
pub(super) async fn understands(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let rule = |file: &OpenFile, id| rules::understands(file, id, entry);
    let nothing = Faults::default();
    done((&viewer, &app, child, entry), (form, nothing), rule).await
}

/// `POST /children/{child}/recommendations/{entry}/showing`: what they were told is on the child's own screen.
pub(super) async fn show_again(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let rule = |file: &OpenFile, id| {
        let worker = first_name(file, viewer.by.id, &viewer.by.name);
        rules::show(file, id, entry, &worker)
    };
    let nothing = Faults::default();
    done((&viewer, &app, child, entry), (form, nothing), rule).await
}
