//! What a backup of somebody else may hold.
use std::io::{Cursor, Read, Write};

use super::age::{Armored, Opener, Sealer, X25519Identity, X25519Recipient};
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

/// A key of age, or a file that is sealed to one, armored or not.
pub fn age_recipient(data: &[u8]) {
    const KEY: &str = "AGE-SECRET-KEY-1K9SWM992K75SMLW0730HAWZCVG3TPF5S09W53LWHN0MN7KZJKJYQ9NY6CX";
    if let Ok(text) = str::from_utf8(data) {
        if let Ok(recipient) = text.parse::<X25519Recipient>() {
            assert!(recipient.to_string().eq_ignore_ascii_case(text));
        }
        if let Ok(identity) = X25519Identity::parse(text) {
            assert!(identity.text().eq_ignore_ascii_case(text));
            identity.recipient();
        }
    }
    let Ok(identity) = X25519Identity::parse(KEY) else { return };
    let opened = Armored::new(Cursor::new(data)).and_then(|from| Opener::of(from, &[&identity]));
    let Ok((mut opener, _)) = opened else { return };
    let mut plain = Vec::new();
    if opener.read_to_end(&mut plain).is_err() {
        return;
    }
    // From any place the same comes.
    let middle = plain.len() / 2;
    let mut rest = Vec::new();
    let gone = opener.go_to(middle as u64).is_ok() && opener.read_to_end(&mut rest).is_ok();
    assert!(gone && plain.get(middle..) == Some(rest.as_slice()));
}
