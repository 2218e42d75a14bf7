//! Proposing a word, new or in place of one. Nothing changes until the young people's board has agreed.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};

use super::{
    KeptWord, Proposed, Today, WordsEntry,
    change::What,
    keeping::{Which, fits, only_word_keeper},
    word::ours,
};
use crate::{
    clock::day,
    door::{HOUSE, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, one_line, page, page_with, text, words},
};

#[derive(Template)]
#[template(path = "house/form.html")]
struct ProposingPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    intro: String,
    fields: Markup,
    save: String,
}

/// What to do about a word, by its name in the list.
const ADVICE: [&str; 3] = ["replace", "explain", "consider"];

/// The kinds of trouble, by their names in the list, in the order of their first words.
fn kinds() -> Vec<&'static str> {
    let mut kinds: Vec<&str> = Vec::new();
    for word in &ours().0 {
        if !kinds.contains(&word.kind.as_str()) {
            kinds.push(&word.kind);
        }
    }
    kinds
}

fn say_kind(kind: &str) -> String {
    let t = words();
    match kind {
        "jargon" => t.kind_jargon(),
        "acronym" => t.kind_acronym(),
        "legal" => t.kind_legal(),
        "blaming" => t.kind_blaming(),
        "labelling" => t.kind_labelling(),
        "vague" => t.kind_vague(),
        "certainty" => t.kind_certainty(),
        "boilerplate" => t.kind_boilerplate(),
        _ => t.kind_office_talk(),
    }
}

fn say_advice(advice: &str) -> String {
    let t = words();
    match advice {
        "replace" => t.advice_replace(),
        "explain" => t.advice_explain(),
        _ => t.advice_consider(),
    }
}

fn proposing_page(viewer: &Viewer, id: EntryId, faults: Faults, form: &Posted) -> ProposingPage {
    let t = words();
    let line = |name: &'static str, label: String| {
        Input::new(name, label)
            .value(form.get(name))
            .error(faults.of(name))
    };
    let lines = |name: &'static str, label: String| {
        Textarea::new(name, label)
            .rows(3)
            .value(form.get(name))
            .error(faults.of(name))
    };
    let kind = kinds()
        .into_iter()
        .fold(Radios::new("kind", t.propose_kind()), |all, kind| {
            all.item(kind, say_kind(kind))
        });
    let advice = ADVICE
        .into_iter()
        .fold(Radios::new("advice", t.propose_advice()), |all, advice| {
            all.item(advice, say_advice(advice))
        });
    let harm = Checkboxes::without_legend("about_harm").item("yes", t.propose_about_harm());
    let fields = Markup::of(&line("term", t.propose_term()))
        .and(&line("instead_of", t.propose_instead_of()).hint(t.propose_instead_of_hint()))
        .and(&lines("variants", t.propose_variants()).hint(t.propose_one_a_line()))
        .and(&lines("fine_in", t.propose_fine_in()).hint(t.propose_fine_in_hint()))
        .and(&kind.checked(form.get("kind")).error(faults.of("kind")))
        .and(
            &advice
                .checked(form.get("advice"))
                .error(faults.of("advice")),
        )
        .and(&lines("say_instead", t.propose_say_instead()).hint(t.propose_say_instead_hint()))
        .and(&line("why", t.propose_why()).hint(t.propose_why_hint()))
        .and(&line("source", t.propose_source()))
        .and(&harm.checked(form.all("about_harm")))
        .and(&lines("because", t.propose_because()).hint(t.propose_because_hint()));
    ProposingPage {
        shell: Shell::new(viewer, t.propose_title()),
        faults,
        id,
        intro: t.propose_intro(),
        fields,
        save: t.propose_save(),
    }
}

/// `GET /keeping/proposing?word=…`: with a word of the list, to change it.
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Query(which): Query<Which>,
) -> Result<Response, Error> {
    only_word_keeper(&viewer)?;
    let now = app.list.today(&app.door).await?;
    let mut known = Posted::default();
    if let Some(listed) = now.words.iter().find(|listed| listed.word.is(&which.word)) {
        fill(&mut known, &listed.word);
    }
    let id = EntryId::new(app.door.clock().now());
    page(&proposing_page(&viewer, id, Faults::default(), &known))
}

fn fill(form: &mut Posted, word: &KeptWord) {
    for (name, value) in [
        ("term", &word.term),
        ("instead_of", &word.term),
        ("kind", &word.kind),
        ("advice", &word.advice),
        ("why", &word.why),
        ("source", &word.source),
    ] {
        form.set(name, value);
    }
    for (name, values) in [
        ("variants", &word.variants),
        ("fine_in", &word.fine_in),
        ("say_instead", &word.say_instead),
    ] {
        form.set(name, &values.join("\n"));
    }
    if word.about_harm {
        form.set("about_harm", "yes");
    }
}

fn read(form: &Posted, now: &Today, faults: &mut Faults) -> Proposed {
    let t = words();
    let mut line = |name: &'static str, missing: Option<String>| {
        let typed = faults.check(name, one_line(form.get(name)));
        match missing {
            Some(missing) if typed.is_empty() => faults.add(name, missing),
            _ => {}
        }
        typed
    };
    let term = line("term", Some(t.propose_term_missing()));
    let why = line("why", Some(t.propose_why_missing()));
    let source = line("source", None);
    let named = line("instead_of", None);
    let listed = |term: &str| now.words.iter().find(|listed| listed.word.is(term));
    if !named.is_empty() && listed(&named).is_none() {
        faults.add("instead_of", t.keeping_none());
    }
    let before = listed(&named).or_else(|| listed(&term));
    let because = faults.check("because", text(form.get("because")));
    if because.trim().is_empty() {
        faults.add("because", t.keeping_because_missing());
    }
    let word = KeptWord {
        variants: lines(form, "variants", faults),
        fine_in: lines(form, "fine_in", faults),
        kind: one_of(form, "kind", &kinds(), t.propose_kind_missing(), faults),
        advice: one_of(form, "advice", &ADVICE, t.propose_advice_missing(), faults),
        say_instead: lines(form, "say_instead", faults),
        about_harm: form.has("about_harm"),
        acts_as: before.and_then(|listed| listed.word.acts_as.clone()),
        source: if source.is_empty() {
            "general".to_owned()
        } else {
            source
        },
        term,
        why,
    };
    if word.say_instead.is_empty() {
        faults.add("say_instead", t.propose_say_instead_missing());
    }
    Proposed {
        word,
        instead_of: before.map(|listed| listed.word.term.clone()),
        because,
    }
}

fn lines(form: &Posted, name: &'static str, faults: &mut Faults) -> Vec<String> {
    let typed = faults.check(name, text(form.get(name)));
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn one_of(
    form: &Posted,
    name: &'static str,
    all: &[&str],
    missing: String,
    faults: &mut Faults,
) -> String {
    let chosen = form.get(name);
    if !all.contains(&chosen) {
        faults.add(name, missing);
    }
    chosen.to_owned()
}

/// `POST /keeping/proposing`
pub(super) async fn propose(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_word_keeper(&viewer)?;
    let id = form.id()?;
    let house = app.door.house().await?;
    let now = app.list.today(&app.door).await?;
    let today = day(app.door.clock().now());
    let mut faults = Faults::default();
    let proposed = read(&form, &now, &mut faults);
    if faults.none() {
        let put = What::Put {
            word: proposed.word.clone(),
            instead_of: proposed.instead_of.clone(),
        };
        faults.check("term", fits(&house.words, put, today, today));
    }
    if !faults.none() {
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &proposing_page(&viewer, id, faults, &form),
        );
    }
    let written = Written::new(HOUSE, id, &WordsEntry::from(proposed));
    app.door
        .begin(&viewer.by, Vec::new(), vec![written])
        .await?;
    Ok(Redirect::to("/keeping").into_response())
}
