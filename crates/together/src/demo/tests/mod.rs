//! The nine made-up families: they load, they stand at their day, and a broken file is named with its line.

mod broken;
mod families;
mod promises;
mod rooms;
