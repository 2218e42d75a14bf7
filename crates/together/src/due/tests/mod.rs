//! By which day something is due, and how an administrator changes it.

mod again;
mod changing;
mod working;
