//! Staff: who they are, and the one-time links they sign in with until passkeys exist.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Code, Door, Role, Token, store};
use crate::{file::By, web::Error};

/// A link lasts this long (decisions, 15).
const LINK_LASTS: SignedDuration = SignedDuration::from_mins(10);

/// A new member of staff, or what is known of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NewStaff {
    /// Whole name.
    pub name: String,
    /// First name, as children call them.
    pub first_name: String,
    /// Pronouns, in their own words.
    pub pronouns: String,
    /// How a child reaches them, in a sentence a child can follow.
    pub reach: String,
}

/// A member of staff.
#[derive(Debug, Clone)]
pub struct Staff {
    /// Who.
    pub id: Uuid,
    /// In which role.
    pub role: Role,
    /// What is known of them.
    pub who: NewStaff,
}

impl Staff {
    /// How their entries are signed.
    pub fn by(&self) -> By {
        By {
            id: self.id,
            role: self.role,
            name: self.who.name.clone(),
        }
    }
}

impl Door {
    /// Everybody who works here, in the order they were added.
    pub async fn staff(&self) -> Result<Vec<Staff>, Error> {
        let rows = store::all_staff(self.ledger().db()).await?;
        let staff = rows.iter().map(|row| {
            let id: Uuid = row.get("id")?;
            let role: String = row.get("role")?;
            let role = Role::staff(&role).ok_or_else(|| {
                anyhow::anyhow!("staff {id} has a role this version does not know")
            })?;
            Ok(Staff {
                id,
                role,
                who: self.unseal_staff(id, &row.get::<Vec<u8>>("sealed")?)?,
            })
        });
        staff.collect()
    }

    /// One of them.
    pub async fn staff_member(&self, id: Uuid) -> Result<Option<Staff>, Error> {
        Ok(self.staff().await?.into_iter().find(|staff| staff.id == id))
    }

    /// Adds somebody. The id is the form's, so that a form posted twice adds one person; the same form with other words
    /// changes nobody, and says so.
    pub async fn add_staff(&self, id: Uuid, role: Role, who: &NewStaff) -> Result<(), Error> {
        if let Some(there) = self.staff_member(id).await? {
            let same = there.role == role && there.who == *who;
            return same.then_some(()).ok_or(Error::Changed);
        }
        let plain = serde_json::to_vec(who).map_err(anyhow::Error::from)?;
        let sealed = self.ledger().seal(&context(id), &plain);
        self.ledger()
            .change(vec![store::put_staff(
                id,
                role.text(),
                sealed,
                self.clock().now(),
            )])
            .await?;
        Ok(())
    }

    pub(super) fn unseal_staff(&self, id: Uuid, sealed: &[u8]) -> Result<NewStaff, Error> {
        let plain = self.ledger().unseal(&context(id), sealed)?;
        Ok(serde_json::from_slice(&plain).map_err(anyhow::Error::from)?)
    }

    /// A one-time link for a member of staff; without one, for whoever sets the house up first.
    pub async fn make_link(&self, staff: Option<Uuid>) -> Result<Code, Error> {
        let code = Code::make()?;
        let ends = self.clock().now() + LINK_LASTS;
        self.ledger()
            .change(vec![store::put_staff_link(
                self.link_hash(&code),
                staff,
                ends,
            )])
            .await?;
        Ok(code)
    }

    /// Signs in with a one-time link. `None` whatever is wrong with it: used, old, never made.
    pub async fn sign_in_with(&self, code: &Code) -> Result<Option<Token>, Error> {
        let Some(staff) = self.link_of(code).await? else {
            return Ok(None);
        };
        if !self.use_link(code).await? {
            return Ok(None);
        }
        self.begin_for_staff(staff).await.map(Some)
    }

    /// Is this the first administrator's link, and good? It stays good until [`Door::use_link`].
    pub async fn is_first_link(&self, code: &Code) -> Result<bool, Error> {
        let row = store::staff_link(self.ledger().db(), self.link_hash(code)).await?;
        let Some(row) = row else { return Ok(false) };
        let good = row.get::<Option<Uuid>>("staff")?.is_none() && !row.get::<bool>("used")?;
        Ok(good
            && row.get::<jiff::Timestamp>("ends_at")? > self.clock().now()
            && self.is_empty().await?)
    }

    /// Uses a link up. `false` when it was not good any more.
    pub async fn use_link(&self, code: &Code) -> Result<bool, Error> {
        let changed = self
            .ledger()
            .change(vec![store::use_staff_link(
                self.link_hash(code),
                self.clock().now(),
            )])
            .await?;
        Ok(changed == [1])
    }

    async fn link_of(&self, code: &Code) -> Result<Option<Uuid>, Error> {
        let row = store::staff_link(self.ledger().db(), self.link_hash(code)).await?;
        Ok(row.map(|row| row.get("staff")).transpose()?.flatten())
    }

    fn link_hash(&self, code: &Code) -> [u8; 32] {
        self.ledger()
            .keyed_hash("staff link", code.symbols().as_bytes())
    }
}

fn context(id: Uuid) -> String {
    format!("staff {id}")
}
