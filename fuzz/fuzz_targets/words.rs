#![no_main]

#[path = "../../crates/plain-words/tests/suite/promises.rs"]
#[expect(dead_code, reason = "the other half is for the other target")]
mod promises;

libfuzzer_sys::fuzz_target!(|input: &[u8]| promises::of_a_text(input));
