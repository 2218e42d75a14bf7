//! The word keeper's desk: what waits for the young people's board, and any word of the list. No child's content is here.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::EntryId;

use super::{
    Agreed, Explained, KeptWord, Today, Withdrawn, WordsEntry,
    change::What,
    explain,
    fold::{KeptWords, Proposal},
    note::say,
};
use crate::{
    clock::day,
    door::{HOUSE, Role, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, one_line, page, page_with, say_date, text, words},
};

/// Only a word keeper; anybody else is told that there is no such page.
pub(super) fn only_word_keeper(viewer: &Viewer) -> Result<(), Error> {
    if viewer.by.role == Role::WordKeeper {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

#[derive(Template)]
#[template(path = "words/keeping.html")]
struct KeepingPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    today: Date,
    typed: String,
    version: String,
    all: usize,
    waiting: Vec<Waiting>,
    found: Vec<Explained>,
    coming: Vec<(String, String)>,
    wrong: Option<Wrong>,
}

/// A decision that could not be kept as it was typed; nothing of it is lost.
struct Wrong {
    term: String,
    proposed: String,
    from: String,
    because: String,
}

impl KeepingPage {
    /// What was typed about this word, where it could not be kept.
    fn wrong(&self, term: &str, proposed: &str) -> Option<&Wrong> {
        let wrong = self.wrong.as_ref()?;
        (wrong.term == term && wrong.proposed == proposed).then_some(wrong)
    }
}

/// Something that waits for the board.
struct Waiting {
    id: EntryId,
    term: String,
    instead_of: Option<String>,
    word: KeptWord,
    because: String,
    by: String,
    when: String,
}

impl From<&Proposal> for Waiting {
    fn from(proposal: &Proposal) -> Waiting {
        Waiting {
            id: proposal.stamp.id,
            term: proposal.word.term.clone(),
            instead_of: proposal
                .instead_of
                .clone()
                .filter(|before| !proposal.word.is(before)),
            word: proposal.word.clone(),
            because: proposal.because.clone(),
            by: proposal.stamp.by.name.clone(),
            when: say_date(proposal.stamp.on),
        }
    }
}

/// What is looked for on the desk. Words are nobody's secret here, so they may stand in the address.
#[derive(serde::Deserialize, Default)]
pub(super) struct Which {
    #[serde(default)]
    pub(super) word: String,
}

async fn desk(
    viewer: &Viewer,
    app: &App,
    id: EntryId,
    typed: String,
    faults: Faults,
) -> Result<KeepingPage, Error> {
    let house = app.door.house().await?;
    let now = app.list.today(&app.door).await?;
    let today = day(app.door.clock().now());
    let coming = house
        .words
        .changes()
        .iter()
        .filter(|change| change.from > today);
    Ok(KeepingPage {
        shell: Shell::new(viewer, words().keeping_title()),
        faults,
        id,
        today,
        version: now.list.version(),
        all: now.words.len(),
        waiting: house.words.waiting().map(Waiting::from).collect(),
        found: explain(&now.words, &typed),
        typed,
        coming: coming
            .map(|change| (say_date(change.from), say(change)))
            .collect(),
        wrong: None,
    })
}

/// `GET /keeping?word=…`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Query(which): Query<Which>,
) -> Result<Response, Error> {
    only_word_keeper(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    page(&desk(&viewer, &app, id, which.word, Faults::default()).await?)
}

/// What both forms of a word ask: which, from which day, and why.
struct Decided {
    term: String,
    proposed: Option<EntryId>,
    from: Date,
    because: String,
}

fn read(form: &Posted, kept: &KeptWords, today: Date, faults: &mut Faults) -> Decided {
    let t = words();
    let proposed = form.get("proposed").parse().ok().map(EntryId);
    let from = form.get("from").trim();
    let from = if from.is_empty() {
        today
    } else {
        from.parse().unwrap_or_else(|_| {
            faults.add("from", t.date_wrong());
            today
        })
    };
    let because = faults.needed(
        "because",
        text(form.get("because")),
        t.keeping_because_missing(),
    );
    let known = proposed.and_then(|id| kept.proposal(id));
    Decided {
        term: known.map_or_else(
            || one_line(form.get("term")).unwrap_or_default(),
            |proposal| proposal.word.term.clone(),
        ),
        proposed,
        from,
        because,
    }
}

/// `POST /keeping/agreeing`: the young people's board has agreed.
pub(super) async fn agree(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    decide(&viewer, &app, &form, |decided| {
        Agreed {
            term: decided.term,
            proposed: decided.proposed,
            from: decided.from,
            because: decided.because,
        }
        .into()
    })
    .await
}

/// `POST /keeping/withdrawing`: a proposal is not wanted any more, or a word leaves the list.
pub(super) async fn withdraw(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    decide(&viewer, &app, &form, |decided| {
        Withdrawn {
            term: decided.term,
            proposed: decided.proposed,
            from: decided.from,
            because: decided.because,
        }
        .into()
    })
    .await
}

async fn decide(
    viewer: &Viewer,
    app: &App,
    form: &Posted,
    entry: impl Fn(Decided) -> WordsEntry,
) -> Result<Response, Error> {
    only_word_keeper(viewer)?;
    let id = form.id()?;
    let house = app.door.house().await?;
    let now = app.list.today(&app.door).await?;
    let today = day(app.door.clock().now());
    let mut faults = Faults::default();
    let decided = read(form, &house.words, today, &mut faults);
    let is_listed = now.words.iter().any(|listed| listed.word.is(&decided.term));
    let is_waiting = decided
        .proposed
        .is_some_and(|id| house.words.proposal(id).is_some());
    if !is_listed && !is_waiting {
        return Err(Error::NotFound);
    }
    if let Some(proposal) = decided.proposed.and_then(|id| house.words.proposal(id)) {
        let put = What::Put {
            word: proposal.word.clone(),
            instead_of: proposal.instead_of.clone(),
        };
        faults.check("because", fits(&house.words, put, decided.from, today));
    }
    if !faults.none() {
        let mut again = desk(viewer, app, id, form.get("term").to_owned(), faults).await?;
        let typed = |name: &str| form.get(name).to_owned();
        again.wrong = Some(Wrong {
            term: typed("term"),
            proposed: typed("proposed"),
            from: typed("from"),
            because: typed("because"),
        });
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let written = Written::new(HOUSE, id, &entry(decided));
    app.door
        .begin(&viewer.by, Vec::new(), vec![written])
        .await?;
    Ok(Redirect::to("/keeping").into_response())
}

/// Would the list still be one on every day on which it changes? Else a sentence that says what is in the way.
pub(super) fn fits(kept: &KeptWords, what: What, from: Date, today: Date) -> Result<(), String> {
    let would_be = kept.with(what, from.max(today));
    let days = would_be.changes().iter().map(|change| change.from);
    for day in days.filter(|day| *day >= today) {
        Today::of(&would_be, day).map_err(|wrong| words().keeping_in_the_way(wrong.to_string()))?;
    }
    Ok(())
}
