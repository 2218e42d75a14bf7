//! How what was found is told: to people, to programs, to tools that gather results.

mod json;
mod paint;
mod sarif;
mod text;

pub(crate) use json::json;
pub(crate) use paint::Paint;
pub(crate) use sarif::sarif;
pub(crate) use text::text;
