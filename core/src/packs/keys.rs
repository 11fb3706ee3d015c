//! Threshold signatures (k of n): one stolen key alone publishes nothing where a publisher asks for two.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::signed::Signer;
use crate::minisign::PublicKey;

/// So many keys can have one duty.
const MOST_KEYS: usize = 16;

/// The keys that have one duty, and how many of them must sign.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// The keys.
    #[serde(deserialize_with = "keys")]
    pub keys: Vec<PublicKey>,
    /// So many of them.
    pub threshold: usize,
}

impl Keys {
    /// How many different keys of these are among those who signed.
    pub(super) fn held(&self, signers: &[Signer]) -> usize {
        let signed = |key: &&PublicKey| signers.iter().any(|signer| signer.key == **key);
        self.keys.iter().filter(signed).count()
    }

    /// Whether enough of them signed.
    pub(super) fn hold(&self, signers: &[Signer]) -> bool {
        self.held(signers) >= self.threshold
    }

    /// What is wrong with them.
    pub(super) fn fault(&self) -> Option<&'static str> {
        match self.threshold {
            0 => Some("threshold: it is at least 1"),
            _ if self.keys.len() > MOST_KEYS => Some("keys: there are too many"),
            wanted if wanted > self.keys.len() => Some("threshold: there are fewer keys"),
            _ => None,
        }
    }
}

fn keys<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<PublicKey>, D::Error> {
    let written = Vec::<String>::deserialize(from)?;
    written.iter().map(|key| key.parse().map_err(D::Error::custom)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::minisign::SecretKey;

    #[test]
    fn a_threshold_needs_as_many_keys_and_no_more_than_sixteen() {
        let key = SecretKey::from_seed(&[7; 32]).public();
        let fault = |keys, threshold| {
            let keys = Keys { keys: vec![key.clone(); keys], threshold };
            keys.fault().and_then(|why| why.split(':').next())
        };
        for (keys, threshold, wanted) in [
            (1, 1, None),
            (2, 1, None),
            (16, 16, None),
            (1, 0, Some("threshold")),
            (1, 2, Some("threshold")),
            (1, 3, Some("threshold")),
            (17, 1, Some("keys")),
        ] {
            assert_eq!(fault(keys, threshold), wanted, "{threshold} of {keys}");
        }
    }
}
