//! Keys of age: whom a file is sealed to, and who opens it.

use std::fmt;
use std::str::FromStr;

use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::base64::{base64, unbase64};
use super::bech32;
use super::error::AgeError;
use super::header::{FileKey, Header, Stanza};
use super::passphrase;
use super::wrapped::{unwrap, wrap};
use crate::vault::{Entropy, Key, VaultError};

const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";
const KIND: &str = "X25519";
const LABEL: &[u8] = b"age-encryption.org/v1/X25519";

/// Whom a file is sealed to: `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct X25519Recipient([u8; 32]);

/// Who opens it: `AGE-SECRET-KEY-1…`. Wiped when it is dropped, and never printed.
pub struct X25519Identity(Key);

/// Not a key of age, or one that was misread: its checksum does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no key of age")]
pub struct NoAgeKey;

impl FromStr for X25519Recipient {
    type Err = NoAgeKey;

    fn from_str(text: &str) -> Result<Self, NoAgeKey> {
        bech32::decode(RECIPIENT, text).map(|bytes| Self(*bytes)).ok_or(NoAgeKey)
    }
}

impl fmt::Display for X25519Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bech32::encode(RECIPIENT, &self.0))
    }
}

impl fmt::Debug for X25519Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl X25519Identity {
    /// A new one.
    ///
    /// # Errors
    /// [`VaultError::Entropy`].
    pub fn generate(entropy: &dyn Entropy) -> Result<Self, VaultError> {
        Key::filled(|bytes| Ok(entropy.fill(bytes)?)).map(Self)
    }

    /// Reads one as age writes it, of upper case or of lower.
    ///
    /// # Errors
    /// [`NoAgeKey`].
    pub fn parse(text: &str) -> Result<Self, NoAgeKey> {
        let bytes = bech32::decode(IDENTITY, text).ok_or(NoAgeKey)?;
        Key::filled(|key| {
            *key = *bytes;
            Ok(())
        })
        .map(Self)
        .map_err(|_| NoAgeKey)
    }

    /// As age writes it, to be kept where nobody else reads.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = bech32::encode(IDENTITY, self.0.bytes());
        text.make_ascii_uppercase();
        text
    }

    /// Whom a file must be sealed to.
    pub fn recipient(&self) -> X25519Recipient {
        X25519Recipient(PublicKey::from(&StaticSecret::from(*self.0.bytes())).to_bytes())
    }
}

/// The stanza of a new file that only this recipient opens.
pub(super) fn seal(
    file_key: &FileKey,
    recipient: &X25519Recipient,
    entropy: &dyn Entropy,
) -> Result<Stanza, AgeError> {
    let once = X25519Identity::generate(entropy)?;
    let share = once.recipient();
    let body = wrap(&wrap_key(&once, &recipient.0, &share.0, &recipient.0)?, file_key)?;
    Ok(Stanza { args: vec![KIND.to_owned(), base64(&share.0)], body })
}

/// The key of a file under keys, and which of the identities opens it. Stanzas of other kinds are passed over.
///
/// # Errors
/// [`AgeError::Passphrase`], [`AgeError::WrongSecret`], [`AgeError::Damaged`].
pub(super) fn open(header: &Header, identities: &[&X25519Identity]) -> Result<(FileKey, usize), AgeError> {
    if header.stanzas.iter().any(|stanza| stanza.of_kind(passphrase::KIND).is_some()) {
        return Err(AgeError::Passphrase);
    }
    let mut sealed = Vec::new();
    for stanza in &header.stanzas {
        let Some(args) = stanza.of_kind(KIND) else { continue };
        let [share] = args else { return Err(AgeError::Damaged) };
        sealed.push((unbase64(share).ok_or(AgeError::Damaged)?, &stanza.body));
    }
    let mut found = None;
    for (at, identity) in identities.iter().enumerate() {
        let recipient = identity.recipient();
        for (share, body) in &sealed {
            let key = wrap_key(identity, share, share, &recipient.0)?;
            if let Some(file_key) = unwrap(&key, body)? {
                found.get_or_insert((file_key, at));
            }
        }
    }
    found.ok_or(AgeError::WrongSecret)
}

/// HKDF of what the two sides share. A point of small order, with which everybody would share it, is refused.
fn wrap_key(
    own: &X25519Identity,
    other: &[u8; 32],
    share: &[u8; 32],
    recipient: &[u8; 32],
) -> Result<Key, AgeError> {
    let shared = StaticSecret::from(*own.0.bytes()).diffie_hellman(&PublicKey::from(*other));
    if !shared.was_contributory() {
        return Err(AgeError::Damaged);
    }
    Ok(Key::extracted(shared.as_bytes(), &[*share, *recipient].concat(), &[LABEL])?)
}
