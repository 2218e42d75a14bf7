//! How the released program is linked, so that it is small and starts in the least time. A letter is checked in less
//! time than a program of this size takes to be made ready, so this is most of what a check costs.
//! `scripts/plain-words.sh` goes further, and puts the C library into it too.

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let found = |name: &str| env::var(name).unwrap_or_default();
    if found("PROFILE") != "release" || found("CARGO_CFG_TARGET_OS") != "linux" {
        return;
    }
    // A program that may lie anywhere has every address in its tables written anew at every start.
    println!("cargo:rustc-link-arg-bins=-no-pie");
    // Names and lines for finding faults are most of what would be in the file. The names of functions stay.
    println!("cargo:rustc-link-arg-bins=-Wl,--strip-debug");
    if found("CARGO_CFG_TARGET_ENV") == "gnu" {
        link_unwinding();
    }
}

/// Takes what a panic needs into the program, where the compiler has it: one library less to find at every start.
fn link_unwinding() {
    let asked = Command::new("cc")
        .arg("-print-file-name=libgcc_eh.a")
        .output();
    let found = asked
        .ok()
        .and_then(|answer| String::from_utf8(answer.stdout).ok());
    let Some(path) = found else { return };
    // Where there is none, the compiler answers with the bare name.
    if let Some(folder) = Path::new(path.trim())
        .parent()
        .filter(|folder| folder.is_absolute())
    {
        println!("cargo:rustc-link-search=native={}", folder.display());
        println!("cargo:rustc-link-lib=static:-bundle=gcc_eh");
    }
}
