//! What goes out of the house: letters on paper, texts, e-mails. Each goes once, to a place somebody checked, or somebody is told why not.
//! In person and on the child's own pages nothing leaves the house.

mod batch;
mod by_notify;
mod carrier;
mod channel;
mod daily;
mod due;
mod entries;
mod fold;
mod folder;
mod forms;
mod mail;
mod notify;
mod outcome;
mod outside;
mod pages;
mod paper_out;
mod post;
mod safe;
mod set_up;
mod settings;
mod show;

use axum::Router;

use crate::web::App;

pub(crate) use batch::business_name;
pub use carrier::{Carrier, Runner};
pub use channel::Channel;
pub use due::{Trouble, due, say_due, trouble};
pub use entries::{
    Asked, Checked, Day, Failed, Given, GoingOutEntry, Hours, InDoubt, Posted, PutBack, Released,
    Went, What, Why,
};
pub use fold::{GoingOut, Message, State};
pub use folder::routes as demo_routes;
pub use outside::Outside;
pub use paper_out::{letter_goes, letter_went_by_post};
pub use safe::{Held, Reached, reach};
pub use settings::{Mail, Notify, Secret, Security, Sending, SendingEntry};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .merge(pages::routes())
        .merge(post::routes())
        .merge(set_up::routes())
}

#[cfg(test)]
mod tests;
