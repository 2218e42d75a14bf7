//! What belongs to the house and to no child: who works here, letter templates, who answers when, who is on duty, opening a file.

mod begin;
mod entries;
mod families;
mod kept;
mod leaving;
mod office;
mod pages;
mod rota;
mod settings;
mod sign_in;
mod staff;
mod templates;
mod wordings;
mod workers;

pub use entries::{DutyHours, HouseEntry, Left, LinkMade, Office, OnDuty, Rota, Template, Workday};
pub use families::{NewChild, opened};
pub use pages::routes;
pub use settings::Settings;
pub(crate) use sign_in::signed_in;
pub(crate) use staff::only_administrator;
pub use templates::furnish;

#[cfg(test)]
mod tests;
