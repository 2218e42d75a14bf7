//! What a worker does about a way in, a child's or a grown-up's of the family: makes a code, gives it, takes everything back, lets a phrase
//! work longer. Each is one commit with the entry that says so.

use jiff::{SignedDuration, Timestamp};
use ledger::{EntryId, FileId, Query};
use uuid::Uuid;

use super::{Code, Door, OpenFile, Viewer, Writing, codes::PHRASE_LASTS, store};
use crate::{
    clock::day,
    file::{Slug, Written},
    parents::{self, Step},
    portal::{CodeGiven, CodeMade, CodeTakenBack, PhraseRenewed, WayInEntry},
    web::Error,
};

/// A code is gone after this long (ours).
const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Whose way in it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// The child's, whose file is open.
    Child,
    /// A grown-up's of the family's file.
    GrownUp(Slug),
}

/// A change of somebody's way in.
#[derive(Debug, Clone)]
pub(crate) struct ChangedWayIn {
    pub(super) whose: Whose,
    pub(super) change: WayInChange,
}

impl ChangedWayIn {
    /// This grown-up's every way in is gone with what is written.
    pub(crate) fn taken_back(of: &Slug) -> ChangedWayIn {
        ChangedWayIn {
            whose: Whose::GrownUp(of.clone()),
            change: WayInChange::TakenBack,
        }
    }
}

/// What a writing changes about a way in. It is one commit with the entry that says so.
#[derive(Debug, Clone)]
pub(crate) enum WayInChange {
    /// A new code, dead until it was given. Codes nobody used are gone with it.
    Made {
        id: Uuid,
        selector: String,
        secret: String,
        by: Uuid,
        now: Timestamp,
        ends: Timestamp,
    },
    /// This code is live.
    Given(Uuid),
    /// Every way in is gone, and whoever is in is out.
    TakenBack,
    /// The phrase works until then.
    Renewed(Timestamp),
}

/// The newest way in of a child, as its workers see it.
pub struct NewestCode {
    /// Its id.
    pub id: Uuid,
    /// `dead`, `live`, `used` or `gone`.
    pub state: String,
    /// When the code is over.
    pub ends: Timestamp,
    /// When the phrase is over, where one was chosen.
    pub phrase_ends: Option<Timestamp>,
}

impl Door {
    /// Makes a code for a child of this worker, or a grown-up of the family: dead until it was given. Codes nobody used are gone with it.
    /// `None`: this form made one already, which was shown then.
    pub async fn make_code(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
        whose: &Whose,
    ) -> Result<Option<Code>, Error> {
        if file.is_for_standing_in() {
            return Err(Error::NotFound);
        }
        let now = self.clock().now();
        let code = self
            .unlike_any(std::iter::repeat_with(Code::make).take(100))
            .await?;
        let (ends, id) = (now + LASTS, ledger::uuid_at(now));
        let made = WayInChange::Made {
            id,
            selector: code.selector().to_owned(),
            secret: self.hash(code.secret()).await?,
            by: viewer.by.id,
            now,
            ends,
        };
        let step = Step::CodeMade { until: day(ends) };
        self.change_way_in(viewer, file, form, (whose, Some(step)), made)
            .await?;
        let newest = self.code_of(file, whose).await?;
        Ok(newest.filter(|newest| newest.id == id).map(|_| code))
    }

    /// The change and the entry that says so, in one commit. The same form again does nothing.
    async fn change_way_in(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
        (whose, step): (&Whose, Option<Step>),
        change: WayInChange,
    ) -> Result<(), Error> {
        let changed = ChangedWayIn {
            whose: whose.clone(),
            change,
        };
        let rule = |file: &OpenFile| {
            let entry = step
                .as_ref()
                .map(|step| says(file, whose, form, step).ok_or(Error::NotFound));
            Ok::<_, Error>(Writing {
                entries: entry.transpose()?.into_iter().collect(),
                way_in: Some(changed.clone()),
                ..Writing::default()
            })
        };
        self.write(viewer, file.id(), rule).await?;
        Ok(())
    }

    /// By which id the way in is known: the child's file, or what stands for a grown-up; and that one's family.
    fn who_of(&self, file: &OpenFile, whose: &Whose) -> Option<(FileId, Option<FileId>)> {
        match whose {
            Whose::Child => Some((file.id(), None)),
            Whose::GrownUp(slug) => {
                let family = family_of(file, slug)?;
                Some((self.grown_up(family, slug), Some(family)))
            }
        }
    }

    pub(super) fn way_in_queries(&self, file: &OpenFile, changed: &ChangedWayIn) -> Vec<Query> {
        let Some((child, family)) = self.who_of(file, &changed.whose) else {
            return Vec::new();
        };
        let change = &changed.change;
        match change {
            WayInChange::Made {
                id,
                selector,
                secret,
                by,
                now,
                ends,
            } => vec![
                store::drop_unused_access(child),
                store::put_access(
                    *id,
                    (selector, secret.clone()),
                    child,
                    family,
                    *by,
                    *now,
                    *ends,
                ),
            ],
            WayInChange::Given(id) => vec![store::give_access(*id, child, self.clock().now())],
            WayInChange::TakenBack => {
                vec![store::drop_access(child), store::end_own_sessions(child)]
            }
            WayInChange::Renewed(until) => vec![store::renew_phrase(child, *until)],
        }
    }

    /// "I gave it": live from now. `false` when it was not there to be given.
    pub async fn give_code(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
        (whose, id): (&Whose, Uuid),
    ) -> Result<bool, Error> {
        if file.has(form) || family_has(file, form) {
            return Ok(true);
        }
        let newest = self.code_of(file, whose).await?.filter(|newest| {
            newest.id == id && newest.state == "dead" && newest.ends > self.clock().now()
        });
        if newest.is_none() && !file.is_for_standing_in() {
            return Ok(false);
        }
        let given = WayInChange::Given(id);
        self.change_way_in(viewer, file, form, (whose, Some(Step::CodeGiven {})), given)
            .await?;
        Ok(true)
    }

    /// Takes every way in to their pages away; whoever is in is out. The file says so where there was one.
    pub async fn take_codes_back(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
        whose: &Whose,
    ) -> Result<(), Error> {
        let newest = self.code_of(file, whose).await?;
        let was_there = newest.is_some_and(|newest| newest.state != "gone");
        let again = file.has(form) || family_has(file, form);
        let step = (was_there || again).then_some(Step::TakenBack {});
        self.change_way_in(viewer, file, form, (whose, step), WayInChange::TakenBack)
            .await
    }

    /// The id of the entry that says that this code was used.
    pub(crate) fn first_use_of(&self, code: &Code) -> EntryId {
        self.made_of("first use", code.symbols().as_bytes())
    }

    /// The newest code of theirs, where there is one.
    pub async fn code_of(
        &self,
        file: &OpenFile,
        whose: &Whose,
    ) -> Result<Option<NewestCode>, Error> {
        let (who, _) = self.who_of(file, whose).ok_or(Error::NotFound)?;
        let row = store::newest_access(self.ledger().db(), who).await?;
        let read = |row: ledger::Row| {
            Ok(NewestCode {
                id: row.get("id")?,
                state: row.get("state")?,
                ends: row.get("ends_at")?,
                phrase_ends: row.get("phrase_ends")?,
            })
        };
        row.map(read).transpose()
    }

    /// The phrase of this child works for another while, where they chose one.
    pub async fn renew_phrase(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
        whose: &Whose,
    ) -> Result<(), Error> {
        if file.is_for_standing_in() {
            return Err(Error::NotFound);
        }
        let newest = self.code_of(file, whose).await?;
        if file.has(form)
            || family_has(file, form)
            || newest.is_none_or(|newest| newest.state != "used")
        {
            return Ok(());
        }
        let until = self.clock().now() + PHRASE_LASTS;
        let step = Step::PhraseRenewed { until: day(until) };
        let renewed = WayInChange::Renewed(until);
        self.change_way_in(viewer, file, form, (whose, Some(step)), renewed)
            .await
    }
}

/// The entry that says so: in the child's own file, or in the family's.
fn says(file: &OpenFile, whose: &Whose, form: EntryId, step: &Step) -> Option<Written> {
    let Whose::GrownUp(slug) = whose else {
        let entry: WayInEntry = match step {
            Step::CodeMade { until } => CodeMade { until: *until }.into(),
            Step::CodeGiven {} => CodeGiven {}.into(),
            Step::PhraseRenewed { until } => PhraseRenewed { until: *until }.into(),
            Step::TakenBack {} => CodeTakenBack {}.into(),
            Step::FirstUsed {} | Step::ManyTries {} => return None,
        };
        return Some(Written::new(file.id(), form, &entry));
    };
    let family = family_of(file, slug)?;
    Some(parents::step(family, slug, form, step.clone()))
}

/// The family's file that has this person in it.
fn family_of(file: &OpenFile, slug: &Slug) -> Option<FileId> {
    let mut families = file.family_files();
    families
        .find(|(_, family)| family.people.get(slug).is_some())
        .map(|(id, _)| id)
}

/// Is this entry in a family's file? Then the form that it came with was posted before.
fn family_has(file: &OpenFile, entry: EntryId) -> bool {
    file.families().any(|family| family.has(entry))
}
