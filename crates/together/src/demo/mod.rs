//! The demo: nine made-up families, loaded so that they look current today, and a page of people to be. None of it exists when real.

mod load;
mod made_up;
mod read;

use axum::{
    Router,
    extract::State,
    response::Response,
    routing::{get, post},
};
use rust_embed::RustEmbed;
use uuid::Uuid;

use crate::{
    door::Door,
    house,
    web::{App, Error, Posted},
};

pub use load::load;
pub use made_up::MadeUp;
pub use read::{BrokenFile, Family, People, day_of_story};

#[derive(RustEmbed)]
#[folder = "../../demo"]
#[include = "*.toml"]
struct Data;

/// The line of a family's file that cannot be read, if one cannot: what fuzzing feeds.
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn line_that_is_wrong(text: &str) -> Result<(), usize> {
    let read = read::read::<Family>("families/x.toml", text);
    read.map(drop).map_err(|broken| broken.line)
}

/// Pages that exist only in the demo.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/be", post(be))
        .route("/constant", get(constant))
}

/// `POST /be`: signs in as one of the made-up people.
async fn be(State(app): State<App>, form: Posted) -> Result<Response, Error> {
    let who: Uuid = form.get("who").parse().map_err(|_| Error::NotFound)?;
    app.door.staff_member(who).await?.ok_or(Error::NotFound)?;
    Ok(house::signed_in(&app.door.begin_for_staff(who).await?))
}

/// `GET /constant?bytes=N`: the same page for everybody, so that the cost of a real page can be measured against it.
async fn constant(size: axum::extract::Query<Size>) -> axum::response::Html<String> {
    axum::response::Html("x".repeat(size.bytes.min(1024 * 1024)))
}

#[derive(serde::Deserialize)]
struct Size {
    bytes: usize,
}

/// The people one can be: id, name, and a line about them.
pub async fn people(door: &Door) -> Result<Vec<(Uuid, String, String)>, Error> {
    let known = People::embedded().map_err(anyhow::Error::from)?;
    let about = |name: &str| {
        known
            .staff
            .iter()
            .find(|staff| staff.name == name)
            .map(|staff| staff.about.clone())
            .unwrap_or_default()
    };
    Ok(door
        .staff()
        .await?
        .into_iter()
        .map(|staff| (staff.id, staff.who.name.clone(), about(&staff.who.name)))
        .collect())
}

#[cfg(test)]
mod tests;
