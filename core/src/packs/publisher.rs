//! Who publishes a pack: a first file, which gives the id, and later ones that the keys of the one before signed too.

use serde::Deserialize;

use super::archive::Archive;
use super::keys::Keys;
use super::name::Name;
use super::plain::parse_plain;
use super::refusal::PackRefusal;
use super::signed::{Signed, Signer, said};
use super::sums::sha256;
use crate::minisign::PublicKey;

/// So many versions may a publisher have.
const MOST_VERSIONS: u32 = 16;
/// One of them.
const MOST_OF_PUBLISHER: usize = 8 * 1024;

/// One version of who publishes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublisherFile {
    /// What the publisher calls itself. A reader is shown the name that they gave.
    pub name: String,
    /// From 1, without a gap.
    pub version: u32,
    /// The SHA-256 of version 1; missing there.
    #[serde(default)]
    pub first: Option<String>,
    /// The keys that say who the publisher is.
    pub root: Keys,
    /// The keys that sign packs and catalogues.
    pub release: Keys,
    /// How to ask them.
    pub contact: String,
}

/// Every version of a publisher, each signed as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    id: String,
    chain: Vec<Signed>,
    newest: PublisherFile,
    /// The versions before it.
    older: Vec<PublisherFile>,
}

impl PublisherFile {
    /// Where a version lies in an archive.
    pub fn path(version: u32) -> String {
        format!("publisher/{version}.toml")
    }

    /// The file, as its authors sign it.
    pub fn text(&self) -> String {
        let keys = |name: &str, keys: &Keys| {
            let listed: String = keys.keys.iter().map(|key| format!("  \"{key}\",\n")).collect();
            format!("\n[{name}]\nkeys = [\n{listed}]\nthreshold = {}\n", keys.threshold)
        };
        let first = self.first.as_ref().map(|first| format!("first = \"{first}\"\n")).unwrap_or_default();
        let PublisherFile { name, contact, version, root, release, .. } = self;
        let [name, contact] = [name, contact].map(|text| serde_json::Value::from(text.as_str()).to_string());
        let (root, release) = (keys("root", root), keys("release", release));
        format!("name = {name}\nversion = {version}\n{first}contact = {contact}\n{root}{release}")
    }

    /// Reads one version.
    ///
    /// # Errors
    /// [`PackRefusal::TooMany`] above 8 KiB; [`PackRefusal::PublisherBroken`].
    pub fn read(version: u32, text: &str) -> Result<PublisherFile, PackRefusal> {
        if text.len() > MOST_OF_PUBLISHER {
            return Err(PackRefusal::TooMany);
        }
        let broken = |detail| PackRefusal::PublisherBroken { version, detail };
        let file: PublisherFile = parse_plain(text).map_err(broken)?;
        let keys: Vec<&PublicKey> = file.root.keys.iter().chain(&file.release.keys).collect();
        let twice = |key: &PublicKey, other: &PublicKey| key.id() == other.id() || key.is_same_point(other);
        let doubled =
            keys.iter().enumerate().any(|(at, key)| keys.iter().take(at).any(|other| twice(key, other)));
        let fault = match () {
            () if file.version != version => Some("version: it is not that of the file's name"),
            () if file.first.is_some() != (version > 1) => Some("first: every version but the first has it"),
            () if doubled => Some("keys: a key, or the id of a key, stands twice"),
            () => file.root.fault().or(file.release.fault()),
        };
        fault.map_or(Ok(file), |fault| Err(broken(fault.to_owned())))
    }
}

impl Publisher {
    /// The publisher of an archive.
    ///
    /// # Errors
    /// [`PackRefusal::NoPublisher`], [`PackRefusal::TooMany`], [`PackRefusal::PublisherGap`] and those of
    /// [`Publisher::of`].
    pub(super) fn read(archive: &Archive<'_>) -> Result<Publisher, PackRefusal> {
        let of_publisher = archive.files().filter(|(name, _)| name.starts_with("publisher/"));
        let mut newest = 0;
        for (name, bytes) in of_publisher {
            let version = match Name::of(name) {
                Some(Name::Publisher(version)) => version,
                Some(Name::Signature(..)) => continue,
                _ => return Err(PackRefusal::UnknownName { name: name.to_owned() }),
            };
            if bytes.len() > MOST_OF_PUBLISHER {
                return Err(PackRefusal::TooMany);
            }
            newest = newest.max(version);
        }
        if newest == 0 {
            return Err(PackRefusal::NoPublisher);
        }
        let mut chain = Vec::new();
        for version in 1..=newest.min(MOST_VERSIONS + 1) {
            let file = Signed::of(archive, &PublisherFile::path(version))?;
            chain.push(file.ok_or(PackRefusal::PublisherGap { version })?);
        }
        Publisher::of(chain)
    }

    /// The publisher of these versions, the first one first.
    ///
    /// # Errors
    /// [`PackRefusal::NoPublisher`] of none, [`PackRefusal::TooMany`], [`PackRefusal::PublisherBroken`],
    /// [`PackRefusal::PublisherUnsigned`], [`PackRefusal::Comment`], those of a signature.
    pub fn of(chain: Vec<Signed>) -> Result<Publisher, PackRefusal> {
        let id = sha256(chain.first().ok_or(PackRefusal::NoPublisher)?.text.as_bytes());
        if chain.len() > MOST_VERSIONS as usize {
            return Err(PackRefusal::TooMany);
        }
        let (mut older, mut newest): (Vec<PublisherFile>, Option<PublisherFile>) = (Vec::new(), None);
        let mut before = "-".to_owned();
        for (version, signed) in (1_u32..).zip(&chain) {
            let file = PublisherFile::read(version, &signed.text)?;
            if file.first.as_ref().is_some_and(|first| *first != id) {
                let detail = "first: it is the sum of another file".to_owned();
                return Err(PackRefusal::PublisherBroken { version, detail });
            }
            let old = newest.as_ref();
            let keys = file.root.keys.iter().chain(old.into_iter().flat_map(|old| &old.root.keys));
            let signers = signed.signers(keys)?;
            said(&signers, &comment(version, &before))?;
            if !file.root.hold(&signers) || old.is_some_and(|old| !old.root.hold(&signers)) {
                return Err(PackRefusal::PublisherUnsigned { version });
            }
            older.extend(newest.replace(file));
            before = sha256(signed.text.as_bytes());
        }
        let newest = newest.ok_or(PackRefusal::NoPublisher)?;
        Ok(Publisher { id, chain, newest, older })
    }

    /// The longer of two chains, if one is the beginning of the other.
    ///
    /// # Errors
    /// [`PackRefusal::TwoThings`].
    pub(super) fn joined(self, other: Publisher) -> Result<Publisher, PackRefusal> {
        if self.chain.iter().zip(&other.chain).any(|(one, other)| one.text != other.text) {
            return Err(PackRefusal::TwoThings);
        }
        Ok(if other.chain.len() > self.chain.len() { other } else { self })
    }

    /// The SHA-256 of its first version, in hex: it never changes.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its versions as they are signed.
    pub fn chain(&self) -> &[Signed] {
        &self.chain
    }

    /// What its newest version says.
    pub fn newest(&self) -> &PublisherFile {
        &self.newest
    }

    /// Every release key that it ever named.
    pub(super) fn release_keys(&self) -> impl Iterator<Item = &PublicKey> + Clone {
        self.older.iter().chain([&self.newest]).flat_map(|version| &version.release.keys)
    }

    /// Whether enough keys signed, as the newest version counts, or as an older one did.
    pub(super) fn release(&self, signers: &[Signer]) -> Release {
        let newest = &self.newest.release;
        if newest.hold(signers) {
            Release::Holds
        } else if self.older.iter().any(|version| version.release.hold(signers)) {
            Release::Removed
        } else {
            Release::Lacks { held: newest.held(signers), wanted: newest.threshold }
        }
    }
}

/// What the release keys say of a set of signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Release {
    /// Enough of those that sign today.
    Holds,
    /// Enough once; some of the keys were removed since.
    Removed,
    /// Never enough.
    Lacks { held: usize, wanted: usize },
}

/// What a signature of a publisher file says that it is of.
pub(super) fn comment(version: u32, before: &str) -> String {
    format!("faro-publisher 1 {version} {before}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nested_too_deep_or_not_seen_is_refused_each_by_itself() {
        for text in [format!("a = {}{}", "[".repeat(17), "]".repeat(17)), "# \u{202e}".to_owned()] {
            let Err(PackRefusal::PublisherBroken { detail, .. }) = PublisherFile::read(1, &text) else {
                panic!("{text}")
            };
            assert!(detail.starts_with("nested too deep, or"), "{detail}");
        }
    }

    #[test]
    fn a_version_of_eight_kib_is_read_and_a_longer_one_is_not() {
        for (length, refused) in [(MOST_OF_PUBLISHER, false), (MOST_OF_PUBLISHER + 1, true)] {
            let text = "#".repeat(length);
            let bytes = Archive::write([("publisher/1.toml", text.as_bytes())]).unwrap();
            let found = Publisher::read(&Archive::read(&bytes).unwrap());
            assert_eq!(found == Err(PackRefusal::TooMany), refused, "{length}: {found:?}");
            assert_eq!(PublisherFile::read(1, &text) == Err(PackRefusal::TooMany), refused, "{length}");
        }
    }
}
