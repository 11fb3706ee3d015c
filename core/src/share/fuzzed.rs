//! What a backup of somebody else may hold.
use std::io::Write;

use super::age::{Opener, Sealer};
use super::opened::{Opened, Part};
use crate::vault::{OsEntropy, RecoveryCode};

fn code() -> Option<RecoveryCode> {
    RecoveryCode::parse(&"000000".repeat(8)).ok()
}

/// The frame inside a backup, sealed as a holder of the code can.
pub fn backup_frame(data: &[u8]) {
    let Some(code) = code() else { return };
    let sealed = Sealer::under(Vec::new(), &code.text(), 1, &OsEntropy).and_then(|mut sealer| {
        sealer.write_all(data)?;
        sealer.finish()
    });
    let Ok(sealed) = sealed else { return };
    let Ok(mut opened) = Opened::new(sealed.as_slice(), &code) else { return };
    while let Ok(Some(part)) = opened.next() {
        if matches!(part, Part::Paper(_)) && opened.paper(&mut std::io::sink()).is_err() {
            return;
        }
    }
    opened.missing();
}

/// The header of an age file. One that asks for much work is left out: it is slow by its nature, and refused above a bound.
pub fn age_header(data: &[u8]) {
    let work =
        data.split(|byte| *byte == b'\n').nth(1).and_then(|line| line.rsplit(|byte| *byte == b' ').next());
    let is_cheap = work.is_none_or(|work| work.len() != 2 || work < b"06".as_slice());
    if let Some(code) = code().filter(|_| is_cheap) {
        let _ = Opener::under(data, &code.text());
    }
}
