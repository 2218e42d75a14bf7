//! Sessions: who is signed in. The token is only in the cookie; the table holds its keyed hash.

use jiff::{SignedDuration, Timestamp};
use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{ChildViewer, Door, ParentViewer, Role, Viewer, WithCode, store};
use crate::{file::By, web::Error};

/// The cookie's name. `__Host-` binds it to this host, this path and https (or localhost).
pub const COOKIE: &str = "__Host-together";

/// Staff who do nothing are signed out (security brief, P9); ours, kept kind by keeping what they typed.
const STAFF_IDLE: SignedDuration = SignedDuration::from_mins(15);
/// And sign in again each working day, however busy it is (ours).
const STAFF_LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// A child's screen that nobody touches is closed sooner.
const CHILD_IDLE: SignedDuration = SignedDuration::from_mins(10);
/// And never stays open longer than this.
const CHILD_LONGEST: SignedDuration = SignedDuration::from_mins(60);
/// What a child's page sends after that is kept for so long, and then nothing any more: whoever has the device by then may be anybody.
const CHILD_LATE: SignedDuration = super::UNSENT_KEPT;
/// Being there is written down once a minute, not at every page.
const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// A new session's token, as it goes into the cookie.
#[derive(Clone)]
pub struct Token(pub(crate) String);

/// Who a cookie belongs to.
pub enum Session {
    /// Staff.
    Staff(Viewer),
    /// Staff whose session has ended; they get no page, and what they post is kept for them. With what their pages
    /// carried.
    Late(By, String),
    /// A child in their own file.
    Child(ChildViewer),
    /// A child who was away too long; they get no page, and words they post are kept for them for a day.
    LateChild(ChildViewer),
    /// A parent or carer on their own pages.
    Parent(ParentViewer),
    /// A parent or carer who was away too long; words they post are kept for them for a day.
    LateParent(ParentViewer),
    /// Nobody.
    Nobody,
}

impl Door {
    /// Who this cookie belongs to.
    pub async fn session(&self, cookie: &str) -> Result<Session, Error> {
        let token = self.token_hash(cookie);
        let Some(row) = store::session(self.ledger().db(), &token).await? else {
            return Ok(Session::Nobody);
        };
        let (now, made, seen): (Timestamp, Timestamp, Timestamp) =
            (self.clock().now(), row.get("made_at")?, row.get("seen_at")?);
        let ended: bool = row.get("ended")?;
        let idle = now.duration_since(seen);
        if let Some(file) = row.get::<Option<FileId>>("child")? {
            if ended || idle > CHILD_LATE {
                return Ok(Session::Nobody);
            }
            let late = idle > CHILD_IDLE || now.duration_since(made) > CHILD_LONGEST;
            let (place, page) = (row.get("place")?, row.get("page")?);
            if let Some(family) = row.get::<Option<FileId>>("family")? {
                let viewer = ParentViewer::new(family, file.0, place, page, token);
                if late {
                    return Ok(Session::LateParent(viewer));
                }
                self.seen(viewer.token(), idle, now).await?;
                return Ok(Session::Parent(viewer));
            }
            let viewer = ChildViewer {
                file,
                together: row.get("together")?,
                place,
                page,
                token,
            };
            if late {
                return Ok(Session::LateChild(viewer));
            }
            self.seen(&viewer.token, idle, now).await?;
            return Ok(Session::Child(viewer));
        }
        let Some(by) = self.staff_of(&row)? else {
            return Ok(Session::Nobody);
        };
        if ended {
            return Ok(Session::Nobody);
        }
        if idle > STAFF_IDLE || now.duration_since(made) > STAFF_LONGEST {
            return Ok(Session::Late(by, row.get("page")?));
        }
        self.seen(&token, idle, now).await?;
        let code = row.get::<bool>("with_code")?.then_some(WithCode {
            by: row.get("code_by")?,
            at: row.get("code_at")?,
        });
        Ok(Session::Staff(Viewer::new(
            by,
            row.get("page")?,
            code,
            token,
        )))
    }

    /// The child whose page carried this, if words from it may still be kept for them: not where the page was hidden or left,
    /// and not after a day.
    pub async fn child_of_page(&self, page: &str) -> Result<Option<ChildViewer>, Error> {
        let Some((row, file, None)) = self.own_page(page).await? else {
            return Ok(None);
        };
        Ok(Some(ChildViewer {
            file,
            together: row.get("together")?,
            place: String::new(),
            page: page.to_owned(),
            token: row.get("token")?,
        }))
    }

    /// The same for a parent or carer whose page carried this.
    pub async fn parent_of_page(&self, page: &str) -> Result<Option<ParentViewer>, Error> {
        let Some((row, who, Some(family))) = self.own_page(page).await? else {
            return Ok(None);
        };
        let (place, page) = (String::new(), page.to_owned());
        let token = row.get("token")?;
        Ok(Some(ParentViewer::new(family, who.0, place, page, token)))
    }

    /// The session whose page carried this, if it was nobody's of staff, was not hidden or left, and is not older than a day: who it is,
    /// and of which family, where it is a grown-up.
    async fn own_page(
        &self,
        page: &str,
    ) -> Result<Option<(ledger::Row, FileId, Option<FileId>)>, Error> {
        let row = store::session_of_page(self.ledger().db(), page).await?;
        let Some(row) = row.filter(|_| !page.is_empty()) else {
            return Ok(None);
        };
        let left = row.get::<bool>("ended")? && !row.get::<bool>("replaced")?;
        let idle = self.clock().now().duration_since(row.get("seen_at")?);
        let (who, family) = (row.get("child")?, row.get("family")?);
        let who: Option<FileId> = who;
        Ok(who
            .filter(|_| !left && idle <= CHILD_LATE)
            .map(|who| (row, who, family)))
    }

    async fn seen(&self, token: &[u8], idle: SignedDuration, now: Timestamp) -> Result<(), Error> {
        if idle > SEEN_EVERY {
            self.ledger()
                .change(vec![store::seen_session(token.to_vec(), now)])
                .await?;
        }
        Ok(())
    }

    pub(super) fn staff_of(&self, row: &ledger::Row) -> Result<Option<By>, Error> {
        let (Some(id), Some(role), Some(sealed)) = (
            row.get::<Option<Uuid>>("staff")?,
            row.get::<Option<String>>("role")?,
            row.get::<Option<Vec<u8>>>("sealed")?,
        ) else {
            return Ok(None);
        };
        let Some(role) = Role::staff(&role) else {
            return Ok(None);
        };
        Ok(Some(By {
            id,
            role,
            name: self.unseal_staff(id, &sealed)?.name,
        }))
    }

    /// A new session for a member of staff.
    pub async fn begin_for_staff(&self, staff: Uuid) -> Result<Token, Error> {
        self.begin_session(Some(staff), None, false).await
    }

    /// A new session for a member of staff who came in with a one-time code of this maker.
    pub(super) async fn begin_with_code(
        &self,
        staff: Uuid,
        by: Option<Uuid>,
        made: Option<Timestamp>,
    ) -> Result<Token, Error> {
        let ((token, hash, page), now) = (self.new_token()?, self.clock().now());
        let put = store::put_session(hash.clone(), page, Some(staff), None, false, now);
        let with_code = store::session_with_code(hash, by, made);
        self.ledger().change(vec![put, with_code]).await?;
        Ok(token)
    }

    /// A new session for a child, on their own screen or on the worker's device.
    pub async fn begin_for_child(&self, child: FileId, together: bool) -> Result<Token, Error> {
        self.begin_session(None, Some(child), together).await
    }

    async fn begin_session(
        &self,
        staff: Option<Uuid>,
        child: Option<FileId>,
        together: bool,
    ) -> Result<Token, Error> {
        let (token, hash, page) = self.new_token()?;
        self.ledger()
            .change(vec![store::put_session(
                hash,
                page,
                staff,
                child,
                together,
                self.clock().now(),
            )])
            .await?;
        Ok(token)
    }

    /// A token nobody can guess, its hash, and what its pages carry.
    pub(super) fn new_token(&self) -> Result<(Token, Vec<u8>, String), Error> {
        let token = Token(data_encoding::BASE64URL_NOPAD.encode(&chance::<32>()?));
        let hash = self.token_hash(&token.0);
        let page = self.page_of(&hash);
        Ok((token, hash, page))
    }

    /// An id made of what it stands for: written again, it adds nothing.
    pub(super) fn made_of(&self, what: &str, mark: &[u8]) -> EntryId {
        let keyed = self.ledger().keyed_hash(what, mark);
        let mut id = [0; 16];
        id.copy_from_slice(&keyed[..16]);
        EntryId(Uuid::from_bytes(id))
    }

    /// What the pages of a session carry. It comes from the stored hash by another key, so it leads to neither cookie nor table.
    fn page_of(&self, token_hash: &[u8]) -> String {
        let keyed = self.ledger().keyed_hash("page", token_hash);
        data_encoding::BASE64URL_NOPAD.encode(&keyed[..16])
    }

    /// Turns the worker's screen to the child: the worker's session is over before the child's begins, so nothing of the worker's is behind it.
    pub async fn turn_screen(&self, viewer: &Viewer, child: FileId) -> Result<Token, Error> {
        self.ledger()
            .change(vec![store::end_session(viewer.token.clone())])
            .await?;
        self.begin_for_child(child, true).await
    }

    /// Ends the session of this cookie, whoever it belongs to.
    pub async fn end_session(&self, cookie: &str) -> Result<(), Error> {
        self.ledger()
            .change(vec![store::end_session(self.token_hash(cookie))])
            .await?;
        Ok(())
    }

    /// Ends the session of this cookie because another began in the same browser.
    pub async fn replace_session(&self, cookie: &str) -> Result<(), Error> {
        self.ledger()
            .change(vec![store::replace_session(self.token_hash(cookie))])
            .await?;
        Ok(())
    }

    /// A child's pages stand here now.
    pub async fn go(&self, viewer: &ChildViewer, place: String) -> Result<(), Error> {
        self.ledger()
            .change(vec![store::place_session(viewer.token.clone(), place)])
            .await?;
        Ok(())
    }

    /// A parent's pages stand here now.
    pub async fn parent_goes(&self, viewer: &ParentViewer, place: String) -> Result<(), Error> {
        let place = store::place_session(viewer.token().to_vec(), place);
        self.ledger().change(vec![place]).await?;
        Ok(())
    }

    /// A new session of a grown-up of this family, as coming in with their phrase begins one.
    #[cfg(test)]
    pub(crate) async fn begin_for_parent(
        &self,
        family: FileId,
        who: &crate::file::Slug,
    ) -> Result<Token, Error> {
        let who = self.grown_up(family, who);
        let token = self.begin_session(None, Some(who), false).await?;
        let hash = self.token_hash(&token.0);
        self.ledger()
            .change(vec![store::session_of_grown_up(hash, family)])
            .await?;
        Ok(token)
    }

    /// What the pages of this cookie's session carry.
    #[cfg(test)]
    pub(crate) fn page_for(&self, cookie: &str) -> String {
        self.page_of(&self.token_hash(cookie))
    }

    fn token_hash(&self, cookie: &str) -> Vec<u8> {
        self.ledger()
            .keyed_hash("session", cookie.as_bytes())
            .to_vec()
    }
}

/// Bytes nobody can guess.
pub(super) fn chance<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|cause| {
        Error::Broken(anyhow::anyhow!("the machine gave no randomness: {cause}"))
    })?;
    Ok(bytes)
}
