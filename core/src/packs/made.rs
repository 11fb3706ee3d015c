//! A pack as its authors make it: built from a folder's files, then signed by one person after the other.

use std::collections::BTreeMap;

use super::archive::Archive;
use super::catalogue::Catalogue;
use super::contents::Contents;
use super::name::{CATALOGUE, Name, SUMS};
use super::publisher::{Publisher, PublisherFile, comment as publisher_comment};
use super::refusal::PackRefusal;
use super::signed::Signed;
use super::sums::{sha256, sums};
use super::verified::comment as pack_comment;
use crate::files::Files;
use crate::minisign::{MinisignError, SecretKey};

/// The bytes of a pack that nobody signed yet: the same for the same contents, publisher and catalogue.
///
/// # Errors
/// [`PackRefusal`] of the contents, of the catalogue, or of a name that no pack has.
pub fn build(
    contents: &BTreeMap<String, Vec<u8>>,
    publisher: &Publisher,
    catalogue: Option<&Signed>,
    beside: &Files,
) -> Result<Vec<u8>, PackRefusal> {
    let content = || contents.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    if let Some((name, _)) = content().find(|(name, _)| Name::of(name) != Some(Name::Content)) {
        return Err(PackRefusal::UnknownName { name: name.to_owned() });
    }
    Contents::read(content(), beside)?;
    let mut files = contents.clone();
    files.insert(SUMS.to_owned(), sums(content()).into_bytes());
    for (version, signed) in (1..).zip(publisher.chain()) {
        files.extend(signed.files(&PublisherFile::path(version)));
    }
    if let Some(signed) = catalogue {
        Catalogue::of(signed, publisher)?;
        files.extend(signed.files(CATALOGUE));
    }
    write(&files)
}

/// The same pack with one signature more. Who signed before stays; a pack that was changed since they did is refused.
///
/// # Errors
/// [`PackRefusal`] of the pack; [`PackRefusal::StrangeKey`] where the publisher's newest version does not name the key.
pub fn sign(pack: &[u8], key: &SecretKey, beside: &Files) -> Result<Vec<u8>, PackRefusal> {
    let archive = Archive::read(pack)?;
    let publisher = Publisher::read(&archive)?;
    let sums = Signed::of(&archive, SUMS)?.ok_or(PackRefusal::Sums)?;
    sums.signers(publisher.release_keys())?;
    super::sums::check(sums.text.as_bytes(), &archive)?;
    let content = archive.files().filter(|(name, _)| Name::of(name) == Some(Name::Content));
    let info = Contents::read(content, beside)?.info;
    let public = key.public();
    if !publisher.newest().release.keys.contains(&public) {
        return Err(PackRefusal::StrangeKey { key: public.id().to_string() });
    }
    let comment = pack_comment(publisher.id(), &info.id, info.version);
    let signed = signed_once_more(sums, key, &comment)?;
    let mut files: BTreeMap<String, Vec<u8>> =
        archive.files().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
    files.extend(signed.files(SUMS));
    write(&files)
}

/// The newest version of a publisher with one signature more. `before` are the versions before it.
///
/// # Errors
/// [`PackRefusal::PublisherBroken`]; [`PackRefusal::StrangeKey`] where neither version names the key as a root key.
pub fn sign_publisher(before: &[Signed], newest: Signed, key: &SecretKey) -> Result<Signed, PackRefusal> {
    let version = u32::try_from(before.len()).unwrap_or(u32::MAX).saturating_add(1);
    let file = PublisherFile::read(version, &newest.text)?;
    let old = before.last().map(|old| PublisherFile::read(version - 1, &old.text)).transpose()?;
    let roots = old.iter().chain([&file]).flat_map(|file| &file.root.keys);
    let public = key.public();
    if !roots.clone().any(|root| *root == public) {
        return Err(PackRefusal::StrangeKey { key: public.id().to_string() });
    }
    newest.signers(roots)?;
    let before = before.last().map_or_else(|| "-".to_owned(), |old| sha256(old.text.as_bytes()));
    Ok(signed_once_more(newest, key, &publisher_comment(version, &before))?)
}

/// A catalogue with one signature more.
///
/// # Errors
/// [`PackRefusal::CatalogueBroken`]; [`PackRefusal::OtherPublisher`]; [`PackRefusal::StrangeKey`].
pub fn sign_catalogue(signed: Signed, publisher: &Publisher, key: &SecretKey) -> Result<Signed, PackRefusal> {
    let catalogue = Catalogue::read(&signed.text)?;
    if catalogue.publisher != publisher.id() {
        return Err(PackRefusal::OtherPublisher);
    }
    let public = key.public();
    if !publisher.newest().release.keys.contains(&public) {
        return Err(PackRefusal::StrangeKey { key: public.id().to_string() });
    }
    signed.signers(publisher.release_keys())?;
    Ok(signed_once_more(signed, key, &catalogue.comment())?)
}

fn signed_once_more(mut signed: Signed, key: &SecretKey, comment: &str) -> Result<Signed, MinisignError> {
    let signature = key.sign(signed.text.as_bytes(), comment)?;
    signed.signatures.insert(signature.key_id().to_string(), signature.to_string());
    Ok(signed)
}

fn write(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, PackRefusal> {
    Ok(Archive::write(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))?)
}
