//! Tests speak the domain: somebody opens a page, presses a button, and we look at what people see and what was kept.

mod answer;
mod app;
mod browser;
mod database;
mod loaded;
mod routes;

pub(crate) use answer::Answer;
pub(crate) use app::{NOW, TestApp, press, word_list};
pub(crate) use browser::{Browser, form_id};
pub(crate) use routes::{Places, ROUTES, Route, Who};

use database::OwnDatabase;
