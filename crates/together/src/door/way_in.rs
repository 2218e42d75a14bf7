//! What a worker does about a child's way in: makes a code, gives it, takes everything back, lets a phrase work longer. Each is one commit
//! with the entry that says so.

use jiff::{SignedDuration, Timestamp};
use ledger::{EntryId, FileId, Query};
use uuid::Uuid;

use super::{Code, Door, OpenFile, Viewer, Writing, codes::PHRASE_LASTS, store};
use crate::{
    clock::day,
    file::Written,
    portal::{CodeGiven, CodeMade, CodeTakenBack, PhraseRenewed, WayInEntry},
    web::Error,
};

/// A code is gone after this long (ours).
const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What a writing changes about a child's way in. It is one commit with the entry that says so.
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
    /// Makes a code for a child of this worker: dead until it was given. Codes nobody used are gone with it. `None`: this form made one
    /// already, which was shown then.
    pub async fn make_code(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
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
        let entry = CodeMade { until: day(ends) };
        self.change_way_in(viewer, file, form, Some(entry), made)
            .await?;
        let newest = self.code_of(file).await?;
        Ok(newest.filter(|newest| newest.id == id).map(|_| code))
    }

    /// The change and the entry that says so, in one commit. The same form again does nothing.
    async fn change_way_in(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
        entry: Option<impl Into<WayInEntry>>,
        change: WayInChange,
    ) -> Result<(), Error> {
        let entry: Option<WayInEntry> = entry.map(Into::into);
        let rule = |file: &OpenFile| {
            let entry = entry.as_ref();
            let entries = entry.map(|entry| Written::new(file.id(), form, entry));
            Ok::<_, Error>(Writing {
                entries: entries.into_iter().collect(),
                way_in: Some(change.clone()),
                ..Writing::default()
            })
        };
        self.write(viewer, file.id(), rule).await?;
        Ok(())
    }

    pub(super) fn way_in_queries(&self, child: FileId, change: &WayInChange) -> Vec<Query> {
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
                store::put_access(*id, selector, secret.clone(), child, *by, *now, *ends),
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
        id: Uuid,
    ) -> Result<bool, Error> {
        if file.has(form) {
            return Ok(true);
        }
        let newest = self.code_of(file).await?.filter(|newest| {
            newest.id == id && newest.state == "dead" && newest.ends > self.clock().now()
        });
        if newest.is_none() && !file.is_for_standing_in() {
            return Ok(false);
        }
        let given = WayInChange::Given(id);
        self.change_way_in(viewer, file, form, Some(CodeGiven {}), given)
            .await?;
        Ok(true)
    }

    /// Takes every way in away from this child's pages; whoever is in is out. The file says so where there was one.
    pub async fn take_codes_back(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        form: EntryId,
    ) -> Result<(), Error> {
        let newest = self.code_of(file).await?;
        let was_there = newest.is_some_and(|newest| newest.state != "gone");
        let entry = (was_there || file.has(form)).then_some(CodeTakenBack {});
        self.change_way_in(viewer, file, form, entry, WayInChange::TakenBack)
            .await
    }

    /// The id of the entry that says that this code was used.
    pub(crate) fn first_use_of(&self, code: &Code) -> EntryId {
        self.made_of("first use", code.symbols().as_bytes())
    }

    /// The newest code of this child, where there is one.
    pub async fn code_of(&self, file: &OpenFile) -> Result<Option<NewestCode>, Error> {
        let row = store::newest_access(self.ledger().db(), file.id()).await?;
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
    ) -> Result<(), Error> {
        if file.is_for_standing_in() {
            return Err(Error::NotFound);
        }
        let newest = self.code_of(file).await?;
        if file.has(form) || newest.is_none_or(|newest| newest.state != "used") {
            return Ok(());
        }
        let until = self.clock().now() + PHRASE_LASTS;
        let entry = PhraseRenewed { until: day(until) };
        self.change_way_in(viewer, file, form, Some(entry), WayInChange::Renewed(until))
            .await
    }
}
