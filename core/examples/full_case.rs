//! Writes the fullest case of the tests of sheets as a vault, for phones to draw.
//!
//!     cargo run -p faro-core --example full_case -- OUTDIR
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a tool for tests")]

#[path = "../tests/case_support/mod.rs"]
mod case_support;

use std::path::PathBuf;

use case_support::full::filled;
use case_support::{Life, create};

fn main() {
    let out =
        std::env::args_os().nth(1).expect("where to: cargo run -p faro-core --example full_case -- OUTDIR");
    let out = PathBuf::from(out);
    std::fs::create_dir_all(&out).unwrap();
    let folder = tempfile::tempdir_in(&out).unwrap();
    let case = create(folder.path());
    filled(Life::of(folder, case)).move_to(&out.join("vault"));
}
