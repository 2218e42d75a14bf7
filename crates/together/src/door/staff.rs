//! Staff: who they are, and the one-time links they sign in with until passkeys exist.

use jiff::SignedDuration;
use ledger::{EntryId, Write};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Code, Door, HOUSE, Role, Token, Viewer, store};
use crate::{
    file::{By, Written},
    house::{HouseEntry, LinkMade},
    opening::Allocated,
    web::Error,
};

/// A link lasts this long (ours).
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

    /// What is written where they begin to work with a child.
    pub fn allocated(&self, as_guardian: bool) -> Allocated {
        Allocated {
            worker: self.id,
            first_name: self.who.first_name.clone(),
            name: self.who.name.clone(),
            pronouns: self.who.pronouns.clone(),
            as_guardian,
            reach: self.who.reach.clone(),
            role: self.role,
        }
    }
}

impl Door {
    /// Everybody who works here, in the order they were added.
    pub async fn staff(&self) -> Result<Vec<Staff>, Error> {
        let all = self.everybody().await?;
        Ok(all
            .into_iter()
            .filter(|(_, left)| !left)
            .map(|(staff, _)| staff)
            .collect())
    }

    /// The same with those who have left.
    async fn everybody(&self) -> Result<Vec<(Staff, bool)>, Error> {
        let rows = store::all_staff(self.ledger().db()).await?;
        let staff = rows.iter().map(|row| {
            let id: Uuid = row.get("id")?;
            let role: String = row.get("role")?;
            let role = Role::staff(&role).ok_or_else(|| {
                anyhow::anyhow!("staff {id} has a role this version does not know")
            })?;
            let staff = Staff {
                id,
                role,
                who: self.unseal_staff(id, &row.get::<Vec<u8>>("sealed")?)?,
            };
            let left = row.get::<Option<jiff::Timestamp>>("left_at")?.is_some();
            Ok((staff, left))
        });
        staff.collect()
    }

    /// Does nobody work here, and has nobody ever? Then whoever has the machine's code may set the house up.
    pub(crate) async fn has_no_staff(&self) -> Result<bool, Error> {
        Ok(store::all_staff(self.ledger().db()).await?.is_empty())
    }

    /// What somebody is called who works here, or has.
    pub async fn name_of(&self, id: Uuid) -> Result<Option<String>, Error> {
        let all = self.everybody().await?;
        let one = all.into_iter().find(|(staff, _)| staff.id == id);
        Ok(one.map(|(staff, _)| staff.who.name))
    }

    /// One of them.
    pub async fn staff_member(&self, id: Uuid) -> Result<Option<Staff>, Error> {
        Ok(self.staff().await?.into_iter().find(|staff| staff.id == id))
    }

    /// Adds somebody. The id is the form's, so that a form posted twice adds one person; the same form with other words
    /// changes nobody, and says so.
    pub async fn add_staff(&self, id: Uuid, role: Role, who: &NewStaff) -> Result<(), Error> {
        let all = self.everybody().await?;
        if let Some((there, left)) = all.into_iter().find(|(staff, _)| staff.id == id) {
            let same = there.role == role && there.who == *who && !left;
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

    /// A one-time link that is made on the machine itself: for a member of staff, or for whoever sets the house up first.
    pub async fn make_link(&self, staff: Option<&Staff>) -> Result<Code, Error> {
        self.link(None, staff).await
    }

    /// The same by somebody who looks after Together.
    pub async fn make_link_by(&self, viewer: &Viewer, staff: &Staff) -> Result<Code, Error> {
        self.link(Some(&viewer.by), Some(staff)).await
    }

    /// Who made it, for whom and when is written in the house's file together with the link; the code is not.
    async fn link(&self, by: Option<&By>, staff: Option<&Staff>) -> Result<Code, Error> {
        let (code, now) = (Code::make()?, self.clock().now());
        let entry = staff.map(|staff| {
            let made = LinkMade {
                staff: staff.id,
                name: staff.who.name.clone(),
            };
            Written::new(HOUSE, EntryId::new(now), &HouseEntry::from(made))
        });
        let program = Viewer::program().by;
        let signed = by.unwrap_or(&program);
        let put = store::put_staff_link(
            self.link_hash(&code),
            staff.map(|staff| staff.id),
            by.map(|by| by.id),
            now,
            now + LINK_LASTS,
        );
        let write = Write {
            entries: self.sealed_by(signed, entry.as_slice()),
            also: vec![put],
            ..Write::default()
        };
        self.ledger().write(write).await?;
        Ok(code)
    }

    /// Signs in with a one-time link. `None` whatever is wrong with it: used, old, never made.
    pub async fn sign_in_with(&self, code: &Code) -> Result<Option<Token>, Error> {
        let row = store::staff_link(self.ledger().db(), self.link_hash(code)).await?;
        let Some(row) = row else { return Ok(None) };
        let Some(staff) = row.get::<Option<Uuid>>("staff")? else {
            return Ok(None);
        };
        if !self.use_link(code).await? {
            return Ok(None);
        }
        let token = self.begin_with_code(staff, row.get("made_by")?, row.get("made_at")?);
        token.await.map(Some)
    }

    /// Is this the first administrator's link, and good? It stays good until [`Door::use_link`].
    pub async fn is_first_link(&self, code: &Code) -> Result<bool, Error> {
        let row = store::staff_link(self.ledger().db(), self.link_hash(code)).await?;
        let Some(row) = row else { return Ok(false) };
        let good = row.get::<Option<Uuid>>("staff")?.is_none() && !row.get::<bool>("used")?;
        Ok(good
            && row.get::<jiff::Timestamp>("ends_at")? > self.clock().now()
            && self.has_no_staff().await?)
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

    fn link_hash(&self, code: &Code) -> [u8; 32] {
        self.ledger()
            .keyed_hash("staff link", code.symbols().as_bytes())
    }
}

fn context(id: Uuid) -> String {
    format!("staff {id}")
}
