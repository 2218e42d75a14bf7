//! From an empty folder to a child's file: who comes in first, who works here, and what they see.

mod beginning;
mod families;
mod rota;
mod staff;
mod wordings;
