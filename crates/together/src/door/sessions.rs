//! Sessions: who is signed in. The token is only in the cookie; the table holds its keyed hash.

use jiff::{SignedDuration, Timestamp};
use ledger::FileId;
use uuid::Uuid;

use super::{ChildViewer, Door, Role, Viewer, store};
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
    /// Staff whose session has ended; they get no page, and what they post is kept for them.
    Late(By),
    /// A child in their own file.
    Child(ChildViewer),
    /// A child who was away too long; they get no page, and words they post are kept for them for a day.
    LateChild(ChildViewer),
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
            let viewer = ChildViewer {
                file,
                together: row.get("together")?,
                place: row.get("place")?,
                token,
            };
            if idle > CHILD_IDLE || now.duration_since(made) > CHILD_LONGEST {
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
            return Ok(Session::Late(by));
        }
        self.seen(&token, idle, now).await?;
        Ok(Session::Staff(Viewer::new(by, token)))
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
        let token = Token(data_encoding::BASE64URL_NOPAD.encode(&chance::<32>()?));
        let hash = self.token_hash(&token.0);
        self.ledger()
            .change(vec![store::put_session(
                hash,
                staff,
                child,
                together,
                self.clock().now(),
            )])
            .await?;
        Ok(token)
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

    /// A child's pages stand here now.
    pub async fn go(&self, viewer: &ChildViewer, place: String) -> Result<(), Error> {
        self.ledger()
            .change(vec![store::place_session(viewer.token.clone(), place)])
            .await?;
        Ok(())
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
