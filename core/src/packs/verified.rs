//! Whether a file is what a publisher signed, in the order in which that can be known.

use chrono::NaiveDate;

use super::archive::Archive;
use super::catalogue::Catalogue;
use super::contents::{ContentError, Contents};
use super::known::{Floor, Known, Seen};
use super::name::{CATALOGUE, Name, SUMS};
use super::publisher::{Publisher, Release};
use super::refusal::PackRefusal;
use super::signed::{Signed, Signer, said};
use super::sums::{check, sha256};
use crate::files::Files;

/// A pack of which everything holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Who publishes it, as far as anybody showed this device.
    pub publisher: Publisher,
    /// The newest catalogue of the publisher that was seen, here or before.
    pub catalogue: Option<(Catalogue, Signed)>,
    /// Who signed it.
    pub signers: Vec<Signer>,
    /// Its contents.
    pub contents: Contents,
    /// The SHA-256 of its list of sums.
    pub sums: String,
    /// The keys that signed it were removed since.
    pub is_by_removed_keys: bool,
}

/// What a signature of a pack begins with.
pub const FORMAT: &str = "faro-pack 1";

/// What a signature of a pack says that it is of.
pub(super) fn comment(publisher: &str, pack: &str, version: u32) -> String {
    format!("{FORMAT} {publisher} {pack} {version}")
}

/// Verifies a pack: sizes, the archive, the publisher, the signatures over the list of sums, names and sums, what the
/// signatures say, the catalogue, and only then what it holds; last, that nothing newer or else was seen.
///
/// `beside` are the files that it will lie among, `today` the day of the device, `wanted` the id of the only publisher
/// that will do.
///
/// # Errors
/// [`PackRefusal`]: the first that is found.
pub fn verify(
    bytes: &[u8],
    seen: &Seen,
    beside: &Files,
    today: NaiveDate,
    wanted: Option<&str>,
) -> Result<Verified, PackRefusal> {
    let archive = Archive::read(bytes)?;
    let publisher = Publisher::read(&archive)?;
    if wanted.is_some_and(|wanted| wanted != publisher.id()) {
        return Err(PackRefusal::OtherPublisher);
    }
    let known = seen.publishers.iter().find(|known| known.publisher == publisher.id());
    if known.is_some_and(|known| known.says_two_things) {
        return Err(PackRefusal::TwoThings);
    }
    let publisher = match known.map(Known::publisher).transpose()?.flatten() {
        Some(known) => known.joined(publisher)?,
        None => publisher,
    };
    let sums = Signed::of(&archive, SUMS)?.ok_or(PackRefusal::Sums)?;
    let signers = sums.signers(publisher.release_keys())?;
    let is_by_removed_keys = match publisher.release(&signers) {
        Release::Holds => false,
        Release::Removed => true,
        Release::Lacks { held, wanted } => return Err(PackRefusal::NotSigned { held, wanted }),
    };
    check_names(&archive)?;
    check(sums.text.as_bytes(), &archive)?;
    let [said_pack, said_version] = of_comment(&signers, publisher.id())?;
    let catalogue = newest_catalogue(&archive, &publisher, known, today)?;
    let content = archive.files().filter(|(name, _)| Name::of(name) == Some(Name::Content));
    let contents = Contents::read(content, beside)?;
    if contents.info.id != said_pack || contents.info.version.to_string() != said_version {
        return Err(PackRefusal::Comment);
    }
    let sums = sha256(sums.text.as_bytes());
    let verified = Verified { publisher, catalogue, signers, contents, sums, is_by_removed_keys };
    verified.check_seen(seen, known)?;
    Ok(verified)
}

/// Whose pack it says it is: for one that was refused.
pub fn publisher_of(bytes: &[u8]) -> Option<String> {
    Publisher::read(&Archive::read(bytes).ok()?).ok().map(|publisher| publisher.id().to_owned())
}

/// That every file has a name of the format, and nothing is signed that is not there.
fn check_names(archive: &Archive<'_>) -> Result<(), PackRefusal> {
    for (name, _) in archive.files() {
        let is_known = match Name::of(name) {
            None => false,
            Some(Name::Signature(signed, _)) => archive.get(signed).is_some(),
            Some(_) => true,
        };
        if !is_known {
            return Err(PackRefusal::UnknownName { name: name.to_owned() });
        }
    }
    Ok(())
}

/// The pack and the version that all signatures say.
fn of_comment<'s>(signers: &'s [Signer], publisher: &str) -> Result<[&'s str; 2], PackRefusal> {
    let first = signers.first().ok_or(PackRefusal::Comment)?;
    said(signers, &first.comment)?;
    let said = first.comment.strip_prefix(FORMAT).ok_or(PackRefusal::Comment)?;
    let words: Vec<&str> = said.split(' ').collect();
    match words.as_slice() {
        ["", of, pack, version] if *of == publisher => Ok([pack, version]),
        _ => Err(PackRefusal::Comment),
    }
}

/// The newer one of the catalogue in the archive and of the one that was seen.
fn newest_catalogue(
    archive: &Archive<'_>,
    publisher: &Publisher,
    known: Option<&Known>,
    today: NaiveDate,
) -> Result<Option<(Catalogue, Signed)>, PackRefusal> {
    let seen = known.map(|known| known.catalogue(publisher)).transpose()?.flatten();
    let Some(signed) = Signed::of(archive, CATALOGUE)? else { return Ok(seen) };
    let Some(catalogue) = Catalogue::of(&signed, publisher)? else { return Ok(seen) };
    match seen {
        Some((old, text)) if old.version == catalogue.version && text.text != signed.text => {
            Err(PackRefusal::TwoThings)
        }
        Some(seen) if seen.0.version >= catalogue.version => Ok(Some(seen)),
        _ => {
            catalogue.check_day(today)?;
            Ok(Some((catalogue, signed)))
        }
    }
}

impl Verified {
    /// What is known of the publisher now; `before` is what was known of it until then.
    pub fn known_after(&self, before: &Known) -> Known {
        let keys = self.signers.iter().map(|signer| signer.key.to_string()).collect();
        let info = &self.contents.info;
        let floor = Floor { version: info.version, sums: self.sums.clone(), keys };
        let mut known = before.clone();
        known.publisher = self.publisher.id().to_owned();
        known.chain = self.publisher.chain().to_vec();
        known.catalogue = self.catalogue.as_ref().map(|(_, signed)| signed.clone());
        known.floors.insert(info.id.clone(), floor);
        known
    }

    /// That nothing newer was seen, nothing else of the same version, and nobody else's pack of this name.
    fn check_seen(&self, seen: &Seen, known: Option<&Known>) -> Result<(), PackRefusal> {
        let info = &self.contents.info;
        if seen.installed.get(&info.id).is_some_and(|publisher| publisher != self.publisher.id()) {
            return Err(PackRefusal::NameTaken { pack: info.id.clone() });
        }
        let Some(floor) = known.and_then(|known| known.floor(&info.id, &self.publisher)) else {
            return Ok(());
        };
        match info.version.cmp(&floor.version) {
            std::cmp::Ordering::Less => Err(PackRefusal::Older { had: floor.version, version: info.version }),
            std::cmp::Ordering::Equal if floor.sums != self.sums => Err(PackRefusal::TwoThings),
            _ => Ok(()),
        }
    }
}

impl From<ContentError> for PackRefusal {
    fn from(error: ContentError) -> PackRefusal {
        match error {
            ContentError::Pack(error) => PackRefusal::Contents(error),
            ContentError::Fault(fault) => PackRefusal::Content(fault),
        }
    }
}
