//! `together doctor`: opening the ledger checks the folder, the key, the database and its version; what is wrong is said with what to do.

use std::process::ExitCode;

use super::Place;
use crate::{clock::Clock, door::Door, letters::Speech};

pub(super) async fn doctor(place: &Place) -> anyhow::Result<ExitCode> {
    let ledger = place.open().await?;
    println!("The folder, the key and the database are as they should be.");
    let door = Door::new(ledger, Clock::of_the_machine());
    let staff = door.staff().await.map_err(super::serve::said)?;
    println!("{} people work here.", staff.len());
    let press = crate::web::press();
    match press {
        Ok(_) => println!("Letters can be printed."),
        Err(cause) => {
            println!("Letters cannot be printed: {cause}. Build again with `make assets`.");
            return Ok(ExitCode::from(1));
        }
    }
    match Speech::of_this_machine().program() {
        Some(program) => println!("Letters can be read aloud by {}.", program.display()),
        None => println!(
            "No program here reads letters aloud, so that no page offers it. espeak-ng would: install it if you want that."
        ),
    }
    Ok(ExitCode::SUCCESS)
}
