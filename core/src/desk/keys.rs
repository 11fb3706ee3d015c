//! The keys of a desk: one set for each card that it had, the newest first.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::error::DeskError;
use crate::casefile::{Body, Casefile, Entry};
use crate::handoff::Card;
use crate::minisign::SecretKey;
use crate::share::age::X25519Identity;
use crate::vault::{Entropy, RecordId, hex, unhex};
use crate::years::usable;

/// What is kept of a card: wiped when it is dropped, and never printed.
#[derive(Serialize, Deserialize)]
struct DeskKeys {
    /// What stands on the card.
    name: String,
    /// Opens what was sealed for the card: `AGE-SECRET-KEY-1…`.
    identity: String,
    /// The seed of the Ed25519 key that signs replies, 64 hex digits.
    seed: String,
    /// Rises with each card: a clock may be set back.
    number: u64,
    #[serde(deserialize_with = "usable")]
    made_at: DateTime<Utc>,
}

impl Body for DeskKeys {
    const KIND: &'static str = "desk";
}

impl Drop for DeskKeys {
    fn drop(&mut self) {
        self.identity.zeroize();
        self.seed.zeroize();
    }
}

/// A desk with its keys.
pub struct Desk {
    /// The newest first: that one stands on the card.
    keys: Vec<Own>,
}

struct Own {
    id: RecordId,
    name: String,
    identity: X25519Identity,
    secret: SecretKey,
}

impl Own {
    fn of(entry: &Entry<DeskKeys>) -> Option<Own> {
        let seed = Zeroizing::new(unhex::<32>(&entry.body.seed)?);
        Some(Own {
            id: entry.id,
            name: entry.body.name.clone(),
            identity: X25519Identity::parse(&entry.body.identity).ok()?,
            secret: SecretKey::from_seed(&seed),
        })
    }

    fn card(&self) -> Result<Card, DeskError> {
        Ok(Card::new(&self.name, self.identity.recipient(), self.secret.public())?)
    }
}

impl Desk {
    /// Makes a vault a desk, with a first card of this name.
    ///
    /// # Errors
    /// [`DeskError::Already`]; [`DeskError::Card`] for a name that no card can have; what the vault refuses.
    pub fn create(
        case: &mut Casefile,
        name: &str,
        entropy: &dyn Entropy,
        now: DateTime<Utc>,
    ) -> Result<Desk, DeskError> {
        match Desk::of(case) {
            Err(DeskError::None) => Desk::made(case, name, entropy, now),
            Err(error) => Err(error),
            Ok(_) => Err(DeskError::Already),
        }
    }

    /// The desk of this vault.
    ///
    /// # Errors
    /// [`DeskError::None`].
    pub fn of(case: &Casefile) -> Result<Desk, DeskError> {
        let mut kept = case.entries::<DeskKeys>();
        kept.sort_by_key(|entry| std::cmp::Reverse((entry.body.number, entry.id)));
        let keys: Vec<Own> = kept.iter().filter_map(Own::of).collect();
        if keys.is_empty() { Err(DeskError::None) } else { Ok(Desk { keys }) }
    }

    /// The card that people scan.
    ///
    /// # Errors
    /// None in practice: only what a card can hold is kept.
    pub fn card(&self) -> Result<Card, DeskError> {
        self.newest()?.card()
    }

    /// A new card. What is sealed for the old ones still opens, until they are given up.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn renewed(
        self,
        case: &mut Casefile,
        entropy: &dyn Entropy,
        now: DateTime<Utc>,
    ) -> Result<Desk, DeskError> {
        let name = self.newest()?.name.clone();
        Desk::made(case, &name, entropy, now)
    }

    /// Whether there are keys of cards before the newest.
    pub fn has_old_keys(&self) -> bool {
        self.keys.len() > 1
    }

    /// Destroys the keys of all cards before the newest. What was mailed to those opens no more.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn forget_old_keys(self, case: &mut Casefile) -> Result<Desk, DeskError> {
        let mut batch = crate::casefile::Batch::default();
        self.keys.iter().skip(1).for_each(|old| batch.remove(old.id));
        case.write(batch)?;
        Desk::of(case)
    }

    /// What opens a hand-off, the newest first.
    pub(super) fn identities(&self) -> Vec<&X25519Identity> {
        self.keys.iter().map(|own| &own.identity).collect()
    }

    /// Which card the identity of this place belongs to.
    pub(super) fn card_of(&self, identity: usize) -> Option<RecordId> {
        self.keys.get(identity).map(|own| own.id)
    }

    /// What signs for somebody who has that card: they believe no other.
    pub(super) fn signs_for(&self, card: RecordId) -> Result<&SecretKey, DeskError> {
        let theirs = self.keys.iter().find(|own| own.id == card);
        theirs.map(|own| &own.secret).ok_or(DeskError::GivenUp)
    }

    /// Whether somebody who has that card has not heard of the newest.
    pub fn is_old(&self, card: RecordId) -> bool {
        self.keys.first().is_some_and(|newest| newest.id != card)
    }

    fn newest(&self) -> Result<&Own, DeskError> {
        self.keys.first().ok_or(DeskError::None)
    }

    fn made(
        case: &mut Casefile,
        name: &str,
        entropy: &dyn Entropy,
        made_at: DateTime<Utc>,
    ) -> Result<Desk, DeskError> {
        let identity = X25519Identity::generate(entropy)?;
        let mut seed = Zeroizing::new([0; 32]);
        entropy.fill(&mut *seed).map_err(crate::vault::VaultError::from)?;
        // Whatever no card can say is refused before it is kept.
        Card::new(name, identity.recipient(), SecretKey::from_seed(&seed).public())?;
        let number = case.all::<DeskKeys>().map(|there| there.body.number).max().unwrap_or(0);
        let keys = DeskKeys {
            name: name.to_owned(),
            identity: identity.text().to_string(),
            seed: hex(&*seed),
            number: number.saturating_add(1),
            made_at,
        };
        case.add(&keys)?;
        Desk::of(case)
    }
}
