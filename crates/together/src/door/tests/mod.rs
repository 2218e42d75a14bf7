//! The door: unknown and forbidden are one answer, a look is written before anything is shown, and what ends, ends at once.

mod duty;
mod existence;
mod guessing;
mod looks;
mod revocation;
mod sight;
mod signed;
mod sweep;
mod wider;

use ledger::FileId;

use crate::testing::{Answer, Browser, Places, Route, TestApp, form_id};

/// The places of an address about this child, real ones where the child has them.
async fn places(app: &TestApp, child: FileId) -> Places {
    let file = app.file(child).await;
    let letter = file.letters.sent().next();
    let nothing = uuid::Uuid::from_u128(7).to_string();
    let entry = file
        .voice
        .said()
        .first()
        .map(|(stamp, _)| stamp.id.to_string());
    Places {
        child: child.to_string(),
        letter: letter.map_or_else(|| nothing.clone(), |(letter, _)| letter.id.to_string()),
        attachment: letter.map_or_else(|| nothing.clone(), |(_, sent)| sent.forms[0].1.to_string()),
        entry: entry.unwrap_or(nothing),
        person: "mam".to_owned(),
    }
}

/// Asks for a route by a method, as its own page would; everything that came back, headers too.
async fn asks(browser: &Browser<'_>, route: &Route, method: &str, places: &Places) -> Answer {
    let address = route.address(places);
    if method == "GET" {
        return browser.get(&address).await;
    }
    let fields = [("id", form_id()), ("beside", places.child.clone())];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    browser.post(&address, &fields).await
}
