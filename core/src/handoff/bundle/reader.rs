//! Reading a hand-off or a reply.

use std::io::{self, BufRead, Read, Seek};

use zeroize::Zeroizing;

use crate::handoff::error::HandoffError;
use crate::handoff::stamp::Stamp;
use crate::minisign::PublicKey;
use crate::share::age::X25519Identity;

/// A bundle of which everything held: the seal, the ZIP, the sums and the signature.
pub struct Reader<R: BufRead + Seek> {
    _from: R,
    identity: usize,
    stamp: Stamp,
    key: PublicKey,
    main: Zeroizing<Vec<u8>>,
}

impl<R: BufRead + Seek> Reader<R> {
    /// Reads all of it once, in little memory, and believes nothing before the end. `key` is asked which key must have
    /// signed it: it is told which of the identities opens the file, and sees `case.json` or `reply.json`, which are
    /// proven by nothing yet.
    ///
    /// # Errors
    /// [`HandoffError::NotForUs`], [`HandoffError::Passphrase`], [`HandoffError::Foreign`]; [`HandoffError::Damaged`],
    /// [`HandoffError::Zip`], [`HandoffError::Sums`], [`HandoffError::WrongSum`]; [`HandoffError::Unsigned`],
    /// [`HandoffError::Signature`], [`HandoffError::Stamp`]; what `key` or reading fails with.
    pub fn open<E: From<HandoffError>>(
        _from: R,
        _identities: &[&X25519Identity],
        _key: impl FnOnce(usize, &[u8]) -> Result<PublicKey, E>,
    ) -> Result<Self, E> {
        Err(HandoffError::Foreign.into())
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

    /// Every other file, with its length, in the order in which they stand.
    pub fn names(&self) -> impl Iterator<Item = (&str, u64)> {
        [].into_iter()
    }

    /// A small file whole.
    ///
    /// # Errors
    /// [`HandoffError::NoEntry`]; [`crate::handoff::ZipError::TooLarge`] above `most`; [`HandoffError::Damaged`] if the
    /// file is not as it was when it was opened.
    pub fn bytes(&mut self, _name: &str, _most: usize) -> Result<Zeroizing<Vec<u8>>, HandoffError> {
        Err(HandoffError::NoEntry)
    }

    /// A file as a stream. It is held against its sum once more: that it was changed meanwhile is known at its end, and
    /// fails as its last read.
    ///
    /// # Errors
    /// [`HandoffError::NoEntry`].
    pub fn entry(&mut self, _name: &str) -> Result<Entry<'_, R>, HandoffError> {
        Err(HandoffError::NoEntry)
    }
}

/// A file of a bundle, read as a stream.
pub struct Entry<'r, R: BufRead + Seek> {
    _of: &'r mut Reader<R>,
}

impl<R: BufRead + Seek> Read for Entry<'_, R> {
    fn read(&mut self, _to: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}
