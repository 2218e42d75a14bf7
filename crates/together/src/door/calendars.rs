//! The address of a worker's calendar: a secret, of which only a keyed hash is stored. Whoever has it reads what the worker's
//! own list would show of days, so it can be ended at once.

use jiff::Timestamp;

use super::{Code, Door, Viewer, store};
use crate::web::Error;

impl Door {
    /// Makes a new address for this worker; the one before ends. The secret is given back this once.
    pub async fn make_calendar(&self, viewer: &Viewer, names: bool) -> Result<String, Error> {
        only_with_children(viewer)?;
        // Two codes one after the other: 24 symbols, 117 bits. Nobody types it, and nobody slows down who guesses.
        let secret = format!("{}{}", Code::make()?.symbols(), Code::make()?.symbols());
        let now = self.clock().now();
        let end = store::end_calendars(viewer.by.id);
        let put = store::put_calendar(self.calendar_hash(&secret), viewer.by.id, names, now);
        self.ledger().change(vec![end, put]).await?;
        Ok(secret)
    }

    /// Ends this worker's address: from now on it is unknown.
    pub async fn end_calendar(&self, viewer: &Viewer) -> Result<(), Error> {
        only_with_children(viewer)?;
        let end = store::end_calendars(viewer.by.id);
        self.ledger().change(vec![end]).await?;
        Ok(())
    }

    /// Since when this worker has an address, and whether first names are in it.
    pub async fn own_calendar(&self, viewer: &Viewer) -> Result<Option<(Timestamp, bool)>, Error> {
        let row = store::own_calendar(self.ledger().db(), viewer.by.id).await?;
        let found = row.map(|row| Ok::<_, Error>((row.get("made_at")?, row.get("names")?)));
        found.transpose()
    }

    /// Whose address this is, and whether first names are in it. Whatever is wrong with it, the same is asked of the database.
    pub async fn calendar(&self, secret: &str) -> Result<Option<(Viewer, bool)>, Error> {
        let row = store::calendar(self.ledger().db(), self.calendar_hash(secret)).await?;
        let Some(row) = row else { return Ok(None) };
        let names: bool = row.get("names")?;
        let by = self.staff_of(&row)?;
        let by = by.filter(|by| by.role.works_with_children());
        Ok(by.map(|by| (Viewer::new(by, String::new(), None, Vec::new()), names)))
    }

    /// What tells one thing in this worker's calendar from another: always the same, and says nothing of the thing.
    pub fn calendar_uid(&self, viewer: &Viewer, key: &str) -> String {
        let whose = format!("{} {key}", viewer.by.id);
        let hash = self.ledger().keyed_hash("calendar entry", whose.as_bytes());
        data_encoding::HEXLOWER.encode(&hash[..16])
    }

    fn calendar_hash(&self, secret: &str) -> [u8; 32] {
        self.ledger().keyed_hash("calendar", secret.as_bytes())
    }
}

fn only_with_children(viewer: &Viewer) -> Result<(), Error> {
    if viewer.by.role.works_with_children() {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}
