//! The most memory that opening everything, and searching it, takes beyond what the process had before.
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use faro_core::casefile::Casefile;
use faro_core::l10n::Query;

use crate::ours;
use crate::sql::{CIPHER, UNICODE};

/// In a process of its own: `faro:FOLDER`, `search:FOLDER`, `cipher:FILE`, `unicode:FILE`.
pub fn measure(what: &str) {
    let (kind, path) = what.split_once(':').expect("a kind and a path");
    let path = Path::new(path);
    let before = peak();
    match kind {
        "faro" => drop(ours::open(path)),
        "search" => {
            let case = Casefile::new(ours::open(path));
            assert_eq!(case.search_note_ids(&Query::new("uniqueword")).len(), 1);
        }
        "cipher" => drop(CIPHER.load(path)),
        _ => drop(UNICODE.load(path)),
    }
    print!("{}", peak() - before);
}

/// `VmHWM` in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

pub fn report(notes: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let (folder, file) = (home.path().join("vault"), home.path().join("db"));
    let mut vault = ours::create(&folder);
    ours::fill(&mut vault, notes);
    vault.lock();
    CIPHER.fill(&mut CIPHER.create(&file), notes);
    let of = |kind: &str, path: &Path| {
        let program = env::current_exe().expect("this program");
        let output = Command::new(program).args(["peak", &format!("{kind}:{}", path.display())]).output();
        let text = String::from_utf8(output.expect("a process").stdout).expect("a number");
        text.parse::<f64>().expect("a number") / 1024.0
    };
    println!(
        "peak memory in MiB: Faro {:.1}, and after a search {:.1} (aim 20); SQLCipher load-all {:.1}",
        of("faro", &folder),
        of("search", &folder),
        of("cipher", &file)
    );
}
