//! Reading a hand-off or a reply.

use std::io::{self, BufRead, Read, Seek};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::MOST_MAIN;
use crate::handoff::error::HandoffError;
use crate::handoff::kind::{Kind, PADDING, SUMS, signature_name, signing_key};
use crate::handoff::stamp::Stamp;
use crate::handoff::sums::Sums;
use crate::handoff::zip::{self, ZipError};
use crate::minisign::{Algorithm, MinisignError, PublicKey, Signature};
use crate::share::age::{AgeError, Armored, Opener, X25519Identity};

/// A signature with the longest comment.
const MOST_SIGNATURE: u64 = 16 * 1024;

/// A bundle of which everything held: the seal, the ZIP, the sums and the signature.
pub struct Reader<R: BufRead + Seek> {
    opener: Opener<Armored<R>>,
    identity: usize,
    stamp: Stamp,
    key: PublicKey,
    main: Zeroizing<Vec<u8>>,
    files: Vec<File>,
}

/// A file of the bundle.
struct File {
    name: String,
    at: u64,
    length: u64,
    sum: [u8; 32],
}

impl<R: BufRead + Seek> Reader<R> {
    /// Reads all of it once, in little memory, and believes nothing before the end. `key` is asked which key must have
    /// signed it: it is told which of the identities opens the file, and sees `case.json` or `reply.json`, which nobody
    /// has proven yet.
    ///
    /// # Errors
    /// [`HandoffError::NotForUs`], [`HandoffError::Passphrase`], [`HandoffError::Foreign`]; [`HandoffError::Damaged`],
    /// [`HandoffError::Zip`], [`HandoffError::Sums`], [`HandoffError::WrongSum`]; [`HandoffError::Unsigned`],
    /// [`HandoffError::Signature`], [`HandoffError::Stamp`]; what `key` or reading fails with.
    pub fn open<E: From<HandoffError>>(
        from: R,
        identities: &[&X25519Identity],
        key: impl FnOnce(usize, &[u8]) -> Result<PublicKey, E>,
    ) -> Result<Self, E> {
        let armored = Armored::new(from).map_err(HandoffError::from)?;
        let (opener, identity) = Opener::of(armored, identities).map_err(HandoffError::from)?;
        let (opener, walked) = Walked::through(opener)?;
        let Walked { kind, main, sums, signature: (signature_of, signature), files } = walked;
        let signature = Signature::parse(&signature).map_err(HandoffError::from)?;
        let key = key(identity, &main)?;
        if signature.algorithm() != Algorithm::Prehashed {
            return Err(HandoffError::Signature(MinisignError::NoSignature).into());
        }
        if signature_of != signature_name(key.id()) {
            return Err(HandoffError::Signature(MinisignError::OtherKey).into());
        }
        let comment = key.verify(&sums, &signature).map_err(HandoffError::from)?;
        let stamp = Stamp::parse(comment).filter(|stamp| stamp.kind == kind).ok_or(HandoffError::Stamp)?;
        Ok(Reader { opener, identity, stamp, key, main, files })
    }

    /// Which of the identities opened it.
    pub fn identity(&self) -> usize {
        self.identity
    }

    /// What the signature says of it.
    pub fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    /// Whose signature it has.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// `case.json` or `reply.json`.
    pub fn main(&self) -> &[u8] {
        &self.main
    }

    /// Every file but padding, sums and signature, with its length, in the order in which they stand.
    pub fn names(&self) -> impl Iterator<Item = (&str, u64)> {
        let files = self.files.iter().filter(|file| file.name != PADDING);
        files.map(|file| (file.name.as_str(), file.length))
    }

    /// A small file whole.
    ///
    /// # Errors
    /// [`HandoffError::NoEntry`]; [`ZipError::TooLarge`] above `most`; [`HandoffError::Damaged`] if the file is not as it
    /// was when it was opened.
    pub fn bytes(&mut self, name: &str, most: usize) -> Result<Zeroizing<Vec<u8>>, HandoffError> {
        let mut entry = self.entry(name)?;
        let length = usize::try_from(entry.rest).ok().filter(|length| *length <= most);
        // Large enough from the start, because a buffer that grows leaves its old bytes behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(length.ok_or(ZipError::TooLarge)?));
        entry.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A file as a stream. It is held against its sum once more: that it was changed meanwhile fails its last read, and
    /// what was read of it before must then be given up.
    ///
    /// # Errors
    /// [`HandoffError::NoEntry`]; [`HandoffError::Damaged`].
    pub fn entry(&mut self, name: &str) -> Result<Entry<'_, R>, HandoffError> {
        let file = self.files.iter().find(|file| file.name == name).ok_or(HandoffError::NoEntry)?;
        self.opener.go_to(file.at)?;
        Ok(Entry { from: &mut self.opener, rest: file.length, hash: Sha256::new(), sum: file.sum })
    }
}

/// A file of a bundle, read as a stream.
pub struct Entry<'r, R: BufRead + Seek> {
    from: &'r mut Opener<Armored<R>>,
    rest: u64,
    hash: Sha256,
    sum: [u8; 32],
}

impl<R: BufRead + Seek> Read for Entry<'_, R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.rest == 0 || to.is_empty() {
            return Ok(0);
        }
        let count = self.from.by_ref().take(self.rest).read(to)?;
        self.hash.update(to.get(..count).unwrap_or_default());
        self.rest -= count as u64;
        let is_wrong = || <[u8; 32]>::from(self.hash.clone().finalize()) != self.sum;
        if count == 0 || (self.rest == 0 && is_wrong()) {
            return Err(AgeError::Damaged.into());
        }
        Ok(count)
    }
}

/// What one way through all bytes found, of which only the signature was not held yet.
struct Walked {
    kind: Kind,
    main: Zeroizing<Vec<u8>>,
    sums: Zeroizing<Vec<u8>>,
    /// Its name and its bytes.
    signature: (String, Zeroizing<Vec<u8>>),
    files: Vec<File>,
}

impl Walked {
    fn through<R: BufRead>(plain: R) -> Result<(R, Walked), HandoffError> {
        let mut zip = zip::Reader::new(plain);
        let (mut files, mut mains, mut sums, mut signatures) = (Vec::new(), Vec::new(), None, Vec::new());
        while let Some(entry) = zip.next(|name| Kind::ALL.iter().any(|kind| kind.holds(name)))? {
            let (name, at, length) = (entry.name.clone(), entry.data_at, u64::from(entry.length));
            let kind = Kind::ALL.into_iter().find(|kind| kind.main() == name);
            if let Some(kind) = kind {
                let (main, sum) = held(&mut zip, length, MOST_MAIN)?;
                mains.push((kind, main));
                files.push(File { name, at, length, sum });
            } else if name == SUMS {
                sums = Some(held(&mut zip, length, Sums::MOST)?.0);
            } else if signing_key(&name).is_some() {
                signatures.push((name, held(&mut zip, length, MOST_SIGNATURE)?.0));
            } else {
                let mut hash = Sha256::new();
                let (is_padding, mut is_zero) = (name == PADDING, true);
                zip.bytes(|piece| {
                    hash.update(piece);
                    is_zero &= !is_padding || piece.iter().all(|byte| *byte == 0);
                    Ok(())
                })?;
                if !is_zero {
                    return Err(ZipError::Stray.into());
                }
                files.push(File { name, at, length, sum: hash.finalize().into() });
            }
        }
        let Ok([(kind, main)]) = <[_; 1]>::try_from(mains) else { return Err(HandoffError::Foreign) };
        if files.iter().any(|file| !kind.holds(&file.name)) {
            return Err(ZipError::Name.into());
        }
        let text = sums.ok_or(HandoffError::Unsigned)?;
        let Ok([signature]) = <[_; 1]>::try_from(signatures) else { return Err(HandoffError::Unsigned) };
        hold(&files, &Sums::parse(&text).ok_or(HandoffError::Sums)?)?;
        Ok((zip.into_inner(), Walked { kind, main, sums: text, signature, files }))
    }
}

/// The bytes of a small entry, and their sum.
fn held<R: BufRead>(
    zip: &mut zip::Reader<R>,
    length: u64,
    most: u64,
) -> Result<(Zeroizing<Vec<u8>>, [u8; 32]), HandoffError> {
    if length > most {
        return Err(ZipError::TooLarge.into());
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(length as usize));
    zip.bytes(|piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    let sum = Sha256::digest(&bytes).into();
    Ok((bytes, sum))
}

/// Every file has its sum, and every sum its file.
fn hold(files: &[File], sums: &Sums) -> Result<(), HandoffError> {
    if files.len() != sums.count() {
        return Err(HandoffError::Sums);
    }
    for file in files {
        if *sums.of(&file.name).ok_or(HandoffError::Sums)? != file.sum {
            return Err(HandoffError::WrongSum);
        }
    }
    Ok(())
}

/// All of a bundle but its seal, which a fuzzer could not make.
#[cfg(any(test, fuzzing))]
pub(in crate::handoff) fn walk(plain: &[u8]) -> Result<(), HandoffError> {
    let (_, walked) = Walked::through(plain)?;
    Signature::parse(&walked.signature.1)?;
    Ok(())
}
