//! Identifiers: sixteen random bytes, written as 32 lower-case hex digits. They tell no order and no time.
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::bytes::{hex, unhex};
use super::entropy::{Entropy, EntropyError, random};

/// The text is not 32 lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an identifier is 32 lower-case hex digits")]
pub struct IdError;

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(pub [u8; 16]);

        impl $name {
            pub(super) fn random(entropy: &dyn Entropy) -> Result<Self, EntropyError> {
                random(entropy).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex(&self.0))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                unhex(text).map(Self).ok_or(IdError)
            }
        }
    };
}

identifier! {
    /// Names a vault for its whole life. It is the salt of every key that is derived from the root key.
    VaultId
}
identifier! {
    /// Names a record. Stands unsealed in the database.
    RecordId
}
identifier! {
    /// Names a slot. Stands unsealed; a shell may use it as the alias of a key in the platform's keystore.
    SlotId
}

impl RecordId {
    /// Its first characters, which a person can read out and type.
    pub fn short(self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_agree() {
        let id = RecordId(std::array::from_fn(|at| 17 * at as u8));
        assert_eq!(id.to_string(), "00112233445566778899aabbccddeeff");
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn other_text_is_refused() {
        for text in [
            "",
            "00",
            "00112233445566778899AABBCCDDEEFF",
            "+0112233445566778899aabbccddeeff",
            "٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥",
        ] {
            assert_eq!(text.parse::<RecordId>(), Err(IdError), "{text}");
        }
    }
}
