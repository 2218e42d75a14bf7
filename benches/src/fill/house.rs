//! Who works in this house.

use together::{
    door::{Door, NewStaff, Role, Staff},
    house::furnish,
    opening::Allocated,
};

/// Workers who share the small files.
const OTHERS: usize = 50;

/// A house with one worker whose children the benches open, and others.
pub(crate) struct House {
    /// Works with the children whose files are long.
    pub(crate) worker: Staff,
    /// Work with all the others.
    pub(crate) others: Vec<Staff>,
}

impl House {
    /// Furnishes it.
    pub(crate) async fn open(door: &Door) -> anyhow::Result<House> {
        furnish(door).await.map_err(said)?;
        for n in 0..=OTHERS {
            let id = ledger::uuid_at(door.clock().now());
            let who = NewStaff {
                name: format!("Ash Brook {n}"),
                first_name: "Ash".to_owned(),
                pronouns: "they/them".to_owned(),
                reach: "Ring 01632 960000, Monday to Friday, nine to five.".to_owned(),
            };
            door.add_staff(id, Role::Adviser, &who)
                .await
                .map_err(said)?;
        }
        let mut others = door.staff().await.map_err(said)?;
        let worker = others
            .pop()
            .ok_or_else(|| anyhow::anyhow!("nobody works here"))?;
        Ok(House { worker, others })
    }
}

/// What is written in a file when this worker begins to work with the child.
pub(crate) fn allocated(staff: &Staff) -> Allocated {
    Allocated {
        worker: staff.id,
        first_name: staff.who.first_name.clone(),
        name: staff.who.name.clone(),
        pronouns: staff.who.pronouns.clone(),
        as_guardian: false,
        reach: staff.who.reach.clone(),
        role: staff.role,
    }
}

/// An error of a page's kind, said here.
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is given to map_err, which gives it away"
)]
pub(crate) fn said(error: together::web::Error) -> anyhow::Error {
    anyhow::anyhow!("it could not be written: {error:?}")
}
