//! Turns every sentence of `locales/` into a function, so that a misspelt or missing one does not build.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> std::process::ExitCode {
    println!("cargo::rerun-if-changed=../../locales");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("../../locales")
            .with_output_file_path(&format!("{out}/sentences.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!(
                "{out}/sentences.ftl"
            )))
            .with_prefix("")
            // Marks for writing direction would stand in names that people search for and screen readers spell out; pages isolate names with <bdi>.
            .without_bidi_isolation()
            .with_lint_level(LintLevel::Deny),
    )
}
