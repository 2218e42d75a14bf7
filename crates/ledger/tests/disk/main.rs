//! A disk that fails, and a disk whose power is cut: what was acknowledged is there, and verify finds nothing wrong.
//!
//! The disk is `benches/disk/disk.c`, laid under the program that saves: it decides which syncs fail, and keeps aside
//! what each sync has made safe. `TOGETHER_CUTS` says how often the power is cut (8), `TOGETHER_SEED` repeats a run.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod cut;
mod disk;
mod house;
mod noted;
mod writers;

use cut::Chance;
use disk::Disk;
use house::House;

/// Opening a new ledger takes about a dozen syncs; the rest are of saves, and of SQLite copying its own log back.
const SYNCS: u32 = 40;

#[test]
fn whichever_sync_fails_nothing_is_acknowledged_that_is_not_on_disk() {
    if let Ok(places) = std::env::var(writers::PLACES) {
        return writers::save(&places);
    }
    let Some(disk) = Disk::made() else { return };
    let (mut stopped, mut saved) = (0, 0);
    for first in 1..=SYNCS {
        // A disk that fails once and then says that all is well is the more dangerous one.
        let failures = if first % 2 == 0 { 1 } else { u32::MAX };
        let house = House::new();
        let mut writers = house.writers(
            &disk,
            20,
            "whichever_sync_fails_nothing_is_acknowledged_that_is_not_on_disk",
        );
        writers.env("DISK_FAIL_FROM", first.to_string());
        writers.env("DISK_FAILURES", failures.to_string());
        assert!(writers.status().unwrap().success(), "sync {first}");
        let noted = house.noted();
        assert!(noted.failures > 0, "there were fewer than {first} syncs");
        noted.compare(&house.data());
        noted.compare(house.left_by_a_cut(None).path());
        stopped += u32::from(noted.stopped > 0);
        saved += noted.saved();
    }
    println!("{SYNCS} disks failed: {saved} acknowledged, 0 lost; {stopped} times saving stopped");
    assert!(
        stopped > SYNCS / 3,
        "syncs hardly failed while saving: {stopped}"
    );
    assert!(saved > 500, "the writers hardly wrote: {saved}");
}

#[test]
fn a_power_cut_takes_nothing_that_was_acknowledged() {
    if let Ok(places) = std::env::var(writers::PLACES) {
        return writers::save(&places);
    }
    let Some(disk) = Disk::made() else { return };
    let number =
        |name: &str, usual: u32| std::env::var(name).map_or(usual, |value| value.parse().unwrap());
    let (cuts, seed) = (
        number("TOGETHER_CUTS", 8),
        number("TOGETHER_SEED", std::process::id()),
    );
    println!("seed {seed}, {cuts} cuts");
    let (mut house, mut chance) = (House::new(), Chance::new(seed.into()));
    for _ in 0..cuts {
        let writers = house.writers(
            &disk,
            u32::MAX,
            "a_power_cut_takes_nothing_that_was_acknowledged",
        );
        house::kill_after(writers, 1 + chance.below(400));
        let noted = house.noted();
        noted.compare(house.left_by_a_cut(None).path());
        let left = house.left_by_a_cut(Some(&mut chance));
        noted.compare(left.path());
        house.go_on_with(left);
    }
    let saved = house.noted().saved();
    println!("{cuts} cuts: {saved} acknowledged, 0 lost");
    assert!(
        saved > 20 * cuts as usize,
        "the writers hardly wrote: {saved}"
    );
}
