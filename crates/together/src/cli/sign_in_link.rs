//! `together sign-in-link NAME`

use std::process::ExitCode;

use super::{Place, serve::said};
use crate::{clock::Clock, door::Door};

pub(super) async fn print(place: &Place, name: &str) -> anyhow::Result<ExitCode> {
    let door = Door::new(place.open().await?, Clock::of_the_machine());
    let staff = door.staff().await.map_err(said)?;
    let Some(one) = staff
        .iter()
        .find(|staff| staff.who.name.eq_ignore_ascii_case(name.trim()))
    else {
        eprintln!("Nobody called “{name}” works here. These people do:");
        for one in &staff {
            eprintln!("  {}", one.who.name);
        }
        return Ok(ExitCode::from(2));
    };
    println!("{}", door.make_link(Some(one)).await.map_err(said)?);
    println!("It works once, for ten minutes, for {}.", one.who.name);
    Ok(ExitCode::SUCCESS)
}
