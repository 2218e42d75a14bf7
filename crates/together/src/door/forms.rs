//! Forms that arrived after the session had ended: not done, kept sealed for their writer, offered after sign-in.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Door, Viewer, store};
use crate::web::Error;

/// A form that came too late.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptForm {
    /// Its id while it is kept.
    #[serde(skip)]
    pub id: Uuid,
    /// When it came.
    #[serde(skip)]
    pub kept_at: Timestamp,
    /// Where it was going.
    pub path: String,
    /// What was typed, field by field.
    pub fields: Vec<(String, String)>,
}

impl Door {
    /// Keeps a late form for the person whose session it was.
    pub async fn keep_form(
        &self,
        staff: Uuid,
        path: &str,
        fields: Vec<(String, String)>,
    ) -> Result<(), Error> {
        let now = self.clock().now();
        let id = ledger::uuid_at(now);
        let form = KeptForm {
            id,
            kept_at: now,
            path: path.to_owned(),
            fields,
        };
        let plain = serde_json::to_vec(&form).map_err(anyhow::Error::from)?;
        let sealed = self.ledger().seal(&context(id), &plain);
        self.ledger()
            .change(vec![store::put_kept_form(id, staff, sealed, now)])
            .await?;
        Ok(())
    }

    /// What is kept for this person.
    pub async fn kept_forms(&self, viewer: &Viewer) -> Result<Vec<KeptForm>, Error> {
        let rows = store::kept_forms(self.ledger().db(), viewer.by.id).await?;
        let forms = rows.iter().map(|row| {
            let id: Uuid = row.get("id")?;
            let plain = self
                .ledger()
                .unseal(&context(id), &row.get::<Vec<u8>>("sealed")?)?;
            let form: KeptForm = serde_json::from_slice(&plain).map_err(anyhow::Error::from)?;
            Ok(KeptForm {
                id,
                kept_at: row.get("kept_at")?,
                ..form
            })
        });
        forms.collect()
    }

    /// Its writer is done with it.
    pub async fn drop_kept_form(&self, viewer: &Viewer, id: Uuid) -> Result<(), Error> {
        self.ledger()
            .change(vec![store::drop_kept_form(id, viewer.by.id)])
            .await?;
        Ok(())
    }
}

fn context(id: Uuid) -> String {
    format!("kept form {id}")
}
