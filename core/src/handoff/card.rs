//! The line by which a worker says who may receive.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::l10n::{Message, acts};
use crate::minisign::{CheckDigits, MinisignError, PublicKey};
use crate::share::age::X25519Recipient;

const PREFIX: &str = "FARO1:";
const MOST_NAME: usize = 64;
/// Slashes of a link, a name whose every byte is percent-encoded, a recipient and a key: no line is longer.
const MOST: usize = PREFIX.len() + 2 + 3 * MOST_NAME + 1 + 62 + 1 + 56;

/// Who may receive: `FARO1:<name>:<age recipient>:<minisign public key>`, which fits a QR code.
#[derive(Clone, PartialEq, Eq)]
pub struct Card {
    name: String,
    recipient: X25519Recipient,
    sign_key: PublicKey,
}

/// Why a line is no card. Holds nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardError {
    /// It does not begin as a card, or has other parts.
    #[error("this is no card")]
    Foreign,
    /// A card of a newer version.
    #[error("this card is of a newer version")]
    Newer,
    /// The name is empty, too long, not in its one form, or has characters that nobody sees.
    #[error("the name on the card cannot be used")]
    Name,
    /// The recipient is misread: its checksum does not hold.
    #[error("the recipient on the card is wrong")]
    Recipient,
    /// The signing key is wrong.
    #[error("the signing key on the card is wrong: {0}")]
    SignKey(MinisignError),
}

impl CardError {
    /// The sentence for the person, which says what to do next.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Foreign => "card-foreign",
            Self::Newer => "card-newer",
            Self::Name => "card-name",
            Self::Recipient | Self::SignKey(_) => "card-misread",
        })
    }
}

impl Card {
    /// # Errors
    /// [`CardError::Name`].
    pub fn new(name: &str, recipient: X25519Recipient, sign_key: PublicKey) -> Result<Card, CardError> {
        if name.is_empty() || name.len() > MOST_NAME || name.trim() != name || name.chars().any(acts) {
            return Err(CardError::Name);
        }
        Ok(Card { name: name.to_owned(), recipient, sign_key })
    }

    /// What they call themselves. Nobody vouches for it: a person gives a card a name of their own.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whom a hand-off is sealed to.
    pub fn recipient(&self) -> &X25519Recipient {
        &self.recipient
    }

    /// Whose signature a reply has.
    pub fn sign_key(&self) -> &PublicKey {
        &self.sign_key
    }

    /// What two people compare, aloud or on paper. The name has no part in it.
    pub fn check_digits(&self) -> CheckDigits {
        let keys = format!("{}:{}", self.recipient, self.sign_key);
        CheckDigits::of(&Sha256::digest(keys).into())
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}:{}:{}", encoded(&self.name), self.recipient, self.sign_key)
    }
}

impl FromStr for Card {
    type Err = CardError;

    /// White space around it is passed over, and a phone may have written the beginning of the link in lower case, and
    /// slashes behind it.
    fn from_str(text: &str) -> Result<Card, CardError> {
        let line = text.trim_ascii();
        if line.len() > MOST {
            return Err(CardError::Foreign);
        }
        let (prefix, rest) = line.split_at_checked(PREFIX.len()).ok_or(CardError::Foreign)?;
        if !prefix.eq_ignore_ascii_case(PREFIX) {
            return Err(if is_newer(line) { CardError::Newer } else { CardError::Foreign });
        }
        let [name, recipient, sign_key] = rest.trim_start_matches('/').split(':').collect::<Vec<_>>()[..]
        else {
            return Err(CardError::Foreign);
        };
        let recipient = recipient.parse().map_err(|_| CardError::Recipient)?;
        let sign_key = sign_key.parse().map_err(CardError::SignKey)?;
        Card::new(&decoded(name).ok_or(CardError::Name)?, recipient, sign_key)
    }
}

/// Another number in the place of ours.
fn is_newer(line: &str) -> bool {
    let number = line.split_once(':').map(|(word, _)| word.split_at_checked(4).unwrap_or_default());
    number.is_some_and(|(word, number)| {
        let is_number = !number.starts_with('0') && number.bytes().all(|digit| digit.is_ascii_digit());
        word.eq_ignore_ascii_case("FARO") && is_number && (1..4).contains(&number.len())
    })
}

/// RFC 3986, 2: everything but its unreserved characters as upper-case hex.
fn encoded(name: &str) -> String {
    let mut text = String::with_capacity(3 * name.len());
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                text.push(char::from(byte))
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

/// The name, if it is encoded in the one right way.
fn decoded(text: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let [first, others @ ..] = rest {
        rest = others;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let (digits, others) = rest.split_first_chunk::<2>()?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = others;
    }
    String::from_utf8(bytes).ok().filter(|name| encoded(name) == text)
}
