//! The one idea, held to its promises: what was written can be read for ever, and nobody is shown what they may not know.

mod audiences;
mod golden;
mod newer;
mod slugs;
