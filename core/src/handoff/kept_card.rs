//! A card that a person keeps, with the keys that this card alone sees.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use super::card::Card;
use super::exchange_error::ExchangeError;
use super::stamp::HandoffId;
use crate::casefile::{Batch, Body, Casefile, Entry};
use crate::deadlines::Tz;
use crate::l10n::{Ltr, Message};
use crate::minisign::{CheckDigits, SecretKey};
use crate::share::age::X25519Identity;
use crate::vault::{Entropy, RecordId, VaultError, hex, random, unhex};
use crate::years::usable;

/// Who may receive, and who the person is to them. Two desks that compare what they got see two strangers.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeptCard {
    /// What the person calls it.
    pub name: String,
    /// The line, as the desk wrote it.
    line: String,
    /// When it was added.
    #[serde(deserialize_with = "usable")]
    pub added: DateTime<Utc>,
    /// When somebody compared its digits with the desk; none says: nobody did.
    #[serde(default, deserialize_with = "usable")]
    pub compared: Option<DateTime<Utc>>,
    /// When a reply put the desk's new card in the place of the one before.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "usable")]
    pub(super) replaced: Option<DateTime<Utc>>,
    /// What the case is called at this desk.
    pub(super) handoff: HandoffId,
    /// The number of the last hand-off to it; none is 0.
    pub(super) number: u64,
    /// Opens its replies: an age identity.
    identity: String,
    /// Signs hand-offs to it: the seed of an Ed25519 key, as hex.
    seed: String,
    /// Names records and events for it, as hex.
    names: String,
}

impl Body for KeptCard {
    const KIND: &'static str = "card";
}

impl Drop for KeptCard {
    fn drop(&mut self) {
        [&mut self.identity, &mut self.seed, &mut self.names].into_iter().for_each(Zeroize::zeroize);
    }
}

impl KeptCard {
    fn new(
        name: &str,
        card: &Card,
        now: DateTime<Utc>,
        entropy: &dyn Entropy,
    ) -> Result<KeptCard, ExchangeError> {
        let [seed, names] = [Zeroizing::new(random::<32>(entropy)?), Zeroizing::new(random::<32>(entropy)?)];
        Ok(KeptCard {
            name: name.to_owned(),
            line: card.to_string(),
            added: now,
            compared: None,
            replaced: None,
            handoff: HandoffId::random(entropy)?,
            number: 0,
            identity: X25519Identity::generate(entropy)?.text().to_string(),
            seed: hex(&*seed),
            names: hex(&*names),
        })
    }

    /// What the desk wrote.
    ///
    /// # Errors
    /// None of a card that was kept by [`Casefile::add_card`].
    pub fn card(&self) -> Result<Card, ExchangeError> {
        Ok(self.line.parse()?)
    }

    /// Whether somebody compared it, and on which day where the person is.
    pub fn compared_message(&self, zone: Tz) -> Message {
        self.compared.map_or_else(
            || Message::new("card-compared-never"),
            |at| Message::new("card-compared-on").with("date", at.with_timezone(&zone).date_naive()),
        )
    }

    /// What to compare aloud.
    ///
    /// # Errors
    /// As [`KeptCard::card`].
    pub fn digits_message(&self) -> Result<Message, ExchangeError> {
        let digits = Ltr::new(self.card()?.check_digits().to_string());
        Ok(Message::new("card-digits").with("digits", digits))
    }

    /// What the desk may ask for, to know that it is this phone.
    ///
    /// # Errors
    /// As [`KeptCard::card`].
    pub fn own_digits_message(&self) -> Result<Message, ExchangeError> {
        let digits = Ltr::new(self.own_digits()?.to_string());
        Ok(Message::new("card-own-digits").with("digits", digits))
    }

    /// How to compare it, as long as nobody did.
    pub fn to_do(&self) -> Option<Message> {
        self.compared.is_none().then(|| Message::new("card-compare"))
    }

    /// What must be said before anything goes to it, as long as nobody compared it.
    pub fn asks(&self) -> Option<Message> {
        let asks = || Message::new("card-uncompared").with("name", self.name.as_str());
        self.compared.is_none().then(asks)
    }

    /// What the desk may ask the person to read aloud: that it is this phone which hands over.
    ///
    /// # Errors
    /// As [`KeptCard::card`].
    pub fn own_digits(&self) -> Result<CheckDigits, ExchangeError> {
        Ok(own_digits(&self.identity()?.recipient().to_string(), &self.signing_key()?.public().to_string()))
    }

    /// Whether it is the same reader: the name on it has no part in that.
    fn is_of(&self, card: &Card) -> bool {
        self.card().is_ok_and(|own| own.recipient() == card.recipient() || own.sign_key() == card.sign_key())
    }

    pub(super) fn replace(&mut self, card: &Card, now: DateTime<Utc>) {
        self.line = card.to_string();
        self.replaced = Some(now);
    }

    pub(super) fn identity(&self) -> Result<X25519Identity, ExchangeError> {
        X25519Identity::parse(&self.identity).map_err(|_| VaultError::Damaged.into())
    }

    pub(super) fn signing_key(&self) -> Result<SecretKey, ExchangeError> {
        Ok(SecretKey::from_seed(&*self.secret(&self.seed)?))
    }

    /// What names records and events for this card.
    pub(super) fn names(&self) -> Result<Zeroizing<[u8; 32]>, ExchangeError> {
        self.secret(&self.names)
    }

    fn secret(&self, hex: &str) -> Result<Zeroizing<[u8; 32]>, ExchangeError> {
        unhex(hex).map(Zeroizing::new).ok_or_else(|| VaultError::Damaged.into())
    }
}

/// The digits of the keys by which a case is handed over: both sides know them.
pub(crate) fn own_digits(reply_to: &str, sign_key: &str) -> CheckDigits {
    CheckDigits::of(&Sha256::digest(format!("{reply_to}:{sign_key}")).into())
}

impl Casefile {
    /// The cards, by the names that the person gave them.
    pub fn cards(&self) -> Vec<Entry<KeptCard>> {
        let mut cards: Vec<Entry<KeptCard>> = self.entries();
        cards.sort_by(|a, b| (&a.body.name, a.id).cmp(&(&b.body.name, b.id)));
        cards
    }

    /// Keeps the line of a card, and makes the keys that it alone will see. An empty name is the one on the card.
    ///
    /// # Errors
    /// [`ExchangeError::Card`]; [`ExchangeError::CardTwice`]; what the vault refuses.
    pub fn add_card(
        &mut self,
        line: &str,
        name: &str,
        entropy: &dyn Entropy,
        now: DateTime<Utc>,
    ) -> Result<RecordId, ExchangeError> {
        let card: Card = line.parse()?;
        if self.cards().iter().any(|kept| kept.body.is_of(&card)) {
            return Err(ExchangeError::CardTwice);
        }
        let name = Some(name.trim()).filter(|name| !name.is_empty()).unwrap_or(card.name());
        Ok(self.add(&KeptCard::new(name, &card, now, entropy)?)?)
    }

    /// Whether another card has one of these keys.
    pub(super) fn has_other(&self, id: RecordId, card: &Card) -> bool {
        self.cards().iter().any(|kept| kept.id != id && kept.body.is_of(card))
    }

    /// Somebody compared the digits of a card with the desk, and they are the same.
    ///
    /// # Errors
    /// As [`Casefile::entry`]; what the vault refuses.
    pub fn card_compared(&mut self, id: &str, now: DateTime<Utc>) -> Result<RecordId, ExchangeError> {
        let Entry { id, mut body } = self.entry::<KeptCard>(id)?;
        body.compared = Some(now);
        self.put_card(id, &body)?;
        Ok(id)
    }

    /// Removes a card with its keys: what was sent to it stays there, and its replies open no more.
    ///
    /// # Errors
    /// As [`Casefile::entry`]; what the vault refuses.
    pub fn delete_card(&mut self, id: &str) -> Result<RecordId, ExchangeError> {
        let id = self.entry::<KeptCard>(id)?.id;
        self.remove(id)?;
        Ok(id)
    }

    /// Writes a card anew: what it said before is no part of a case.
    pub(super) fn put_card(&mut self, id: RecordId, card: &KeptCard) -> Result<(), ExchangeError> {
        let mut batch = Batch::default();
        batch.replace(self.vault(), id, card)?;
        self.write(batch)?;
        Ok(())
    }
}
