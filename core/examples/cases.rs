//! Builds the twelve cases of `core/tests/cases` as real vaults, for tests in other languages to open.
//!
//!     cargo run -p faro-core --example cases -- OUTDIR
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a tool for tests")]

#[path = "../tests/cases_support/mod.rs"]
mod cases_support;

use std::fs;
use std::path::Path;

use cases_support::{LANGUAGES, NAMES, PASSPHRASE, folder, read, stage};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::l10n::Words;

fn main() {
    let out = std::env::args_os().nth(1).expect("where to: cargo run -p faro-core --example cases -- OUTDIR");
    let book = Rulebook::load(Files::builtin()).unwrap();
    let words = Words::load(Files::builtin(), "en").unwrap().without_isolates();
    for name in NAMES {
        let (source, home) = (read(name), Path::new(&out).join(name));
        fs::create_dir_all(&home).unwrap();
        stage::build(&source, &home.join("vault"), &book, &words);
        let write = |file: &str, text: &str| fs::write(home.join(file), format!("{text}\n")).unwrap();
        write("now.txt", &source.now().to_rfc3339());
        write("zone.txt", source.zone().name());
        write("passphrase.txt", PASSPHRASE);
        for tag in LANGUAGES {
            let file = format!("{tag}.txt");
            fs::copy(folder(name).join(&file), home.join(&file)).unwrap();
        }
        println!("{name}");
    }
}
