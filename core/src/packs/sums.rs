//! `SHA256SUMS`: what `sha256sum -c` reads.

use sha2::{Digest, Sha256};

use super::archive::Archive;
use super::name::Name;
use super::refusal::PackRefusal;
use crate::vault::hex;

/// The SHA-256 of some bytes, in hex.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The sums of these files, in the order of their names.
pub(super) fn sums<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> String {
    files.into_iter().map(|(name, content)| format!("{}  {name}\n", sha256(content))).collect()
}

/// That the sums are exactly those of the files that they must cover.
///
/// # Errors
/// [`PackRefusal::FileAdded`], [`PackRefusal::FileRenamed`], [`PackRefusal::FileGone`], [`PackRefusal::FileChanged`]; [`PackRefusal::Sums`] where they
/// are written in another way.
pub(super) fn check(written: &[u8], archive: &Archive<'_>) -> Result<(), PackRefusal> {
    let content = || archive.files().filter(|(name, _)| Name::of(name) == Some(Name::Content));
    let right = sums(content());
    if right.as_bytes() == written {
        return Ok(());
    }
    // Which file it is.
    let written = std::str::from_utf8(written).map_err(|_| PackRefusal::Sums)?;
    let mut listed: Vec<(&str, &str)> = Vec::new();
    for line in written.lines() {
        let (sum, name) = line.split_once("  ").ok_or(PackRefusal::Sums)?;
        listed.push((name, sum));
    }
    let named = |name: &str| name.to_owned();
    if let Some((name, bytes)) = content().find(|(name, _)| listed.iter().all(|(other, _)| other != name)) {
        let sum = sha256(bytes);
        let is_renamed = listed.iter().any(|(was, of)| *of == sum && archive.get(was).is_none());
        let name = named(name);
        return Err(if is_renamed {
            PackRefusal::FileRenamed { name }
        } else {
            PackRefusal::FileAdded { name }
        });
    }
    for (name, sum) in listed {
        match archive.get(name) {
            // Whatever a signed list names, it is shown only if it is a name.
            None if Name::of(name).is_none() => return Err(PackRefusal::Sums),
            None => return Err(PackRefusal::FileGone { name: named(name) }),
            Some(content) if sha256(content) != sum => {
                return Err(PackRefusal::FileChanged { name: named(name) });
            }
            Some(_) => {}
        }
    }
    Err(PackRefusal::Sums)
}
