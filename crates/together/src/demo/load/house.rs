//! The house of the demo: who works in it, who is on duty, who supervises whom and who learns.

use std::collections::BTreeMap;

use ledger::EntryId;

use super::as_anyhow;
use crate::{
    clock::Hands,
    demo::read::People,
    door::{Door, HOUSE, NewStaff, Role, Staff, Viewer},
    file::Written,
    house::{HouseEntry, Office, OnDuty, Rota},
    learning::{Learner, LearnerEntry, Learns},
    team::{Supervised, TeamEntry},
};

/// Where a reply sheet is posted back to.
pub(super) async fn office(door: &Door) -> anyhow::Result<String> {
    let address = People::embedded()?.office;
    let entry = HouseEntry::from(Office {
        address: address.clone(),
    });
    let id = EntryId::new(door.clock().now());
    let entries = vec![Written::new(HOUSE, id, &entry)];
    door.begin(&Viewer::program().by, Vec::new(), entries)
        .await
        .map_err(as_anyhow)?;
    Ok(address)
}

/// Who is on duty on which day of the week.
pub(super) async fn rota(door: &Door, staff: &BTreeMap<String, Staff>) -> anyhow::Result<()> {
    let mut rota = Rota::default();
    for (day, slug) in People::embedded()?.duty {
        let one = staff
            .get(&slug)
            .ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{slug}” is nobody"))?;
        let (worker, who) = (one.id, one.who.clone());
        let on_duty = OnDuty {
            worker,
            first_name: who.first_name,
            name: who.name,
        };
        rota.week.insert(day, on_duty);
    }
    let id = EntryId::new(door.clock().now());
    let entries = vec![Written::new(HOUSE, id, &HouseEntry::from(rota))];
    door.begin(&Viewer::program().by, Vec::new(), entries)
        .await
        .map_err(as_anyhow)
}

/// Who supervises whom.
pub(super) async fn teams(door: &Door, staff: &BTreeMap<String, Staff>) -> anyhow::Result<()> {
    let who = |slug: &str| {
        let one = staff.get(slug).map(|one| one.id);
        one.ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{slug}” is nobody"))
    };
    let mut by = BTreeMap::new();
    for (worker, supervisor) in People::embedded()?.supervised {
        by.insert(who(&worker)?, who(&supervisor)?);
    }
    let entry = TeamEntry::from(Supervised { by });
    let id = EntryId::new(door.clock().now());
    let entries = vec![Written::new(HOUSE, id, &entry)];
    door.begin(&Viewer::program().by, Vec::new(), entries)
        .await
        .map_err(as_anyhow)
}

/// Who learns, and with whom.
pub(super) async fn learners(door: &Door, staff: &BTreeMap<String, Staff>) -> anyhow::Result<()> {
    let who = |slug: &str| {
        let one = staff.get(slug);
        one.ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{slug}” is nobody"))
    };
    for (slug, learner) in People::embedded()?.learners {
        let (one, supervisor) = (who(&slug)?, who(&learner.supervisor)?);
        let entry = LearnerEntry::from(Learner {
            staff: one.id,
            name: one.who.name.clone(),
            now: Some(Learns {
                stage: learner.stage,
                supervisor: supervisor.id,
                supervisor_name: supervisor.who.name.clone(),
            }),
        });
        let id = EntryId::new(door.clock().now());
        let entries = vec![Written::new(HOUSE, id, &entry)];
        door.begin(&Viewer::program().by, Vec::new(), entries)
            .await
            .map_err(as_anyhow)?;
    }
    Ok(())
}

/// Everybody who works here.
pub(super) async fn people(door: &Door, hands: &Hands) -> anyhow::Result<BTreeMap<String, Staff>> {
    let mut staff = BTreeMap::new();
    for person in People::embedded()?.staff {
        let role = Role::staff(&person.role)
            .ok_or_else(|| anyhow::anyhow!("demo/staff.toml: “{}” is not a role", person.role))?;
        let id = ledger::uuid_at(door.clock().now());
        let who = NewStaff {
            name: person.name,
            first_name: person.first_name,
            pronouns: person.pronouns,
            reach: person.reach,
        };
        door.add_staff(id, role, &who).await.map_err(as_anyhow)?;
        hands.forward(jiff::SignedDuration::from_millis(1)); // so that they stay in this order
        staff.insert(person.slug, Staff { id, role, who });
    }
    Ok(staff)
}
