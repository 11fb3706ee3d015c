//! A reply that came: opened, proven, and remembered by its number.

use std::io::{BufRead, Seek};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::bundle::Reader;
use super::error::HandoffError;
use super::exchange_error::ExchangeError;
use super::kept_card::KeptCard;
use super::kind::Kind;
use super::reply_file::ReplyFile;
use crate::casefile::{Batch, Body, CaseError, Casefile, Entry};
use crate::deadlines::Tz;
use crate::l10n::Message;
use crate::share::age::X25519Identity;
use crate::vault::{RecordId, hex};
use crate::years::usable;

/// A reply that was seen, and which of its lines were taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenReply {
    /// By which card.
    pub card: RecordId,
    /// The number that the desk gave it.
    pub number: u64,
    /// SHA-256 of its `reply.json`: the same number never says two things.
    digest: String,
    /// When it was seen first.
    #[serde(deserialize_with = "usable")]
    pub seen: DateTime<Utc>,
    /// The lines that were taken, counted from 1.
    pub taken: Vec<usize>,
}

impl Body for SeenReply {
    const KIND: &'static str = "reply";
}

/// A reply of which everything held.
pub struct Received<R: BufRead + Seek> {
    /// By which card.
    pub card: Entry<KeptCard>,
    /// What it says.
    pub file: ReplyFile,
    /// What was taken of it.
    pub seen: Entry<SeenReply>,
    pub(super) reader: Reader<R>,
}

impl<R: BufRead + Seek> Received<R> {
    /// Whose reply it is, which one, and from which day.
    pub fn title(&self, zone: Tz) -> Message {
        let day = self.file.made_at.with_timezone(&zone).date_naive();
        let said = Message::new("reply-from").with("name", self.card.body.name.as_str()).with("date", day);
        said.with("number", self.file.number)
    }
}

impl Casefile {
    /// That a desk can open what goes to its card: a reply of it was read, and since then it has no other card.
    pub fn proved(&self, card: &Entry<KeptCard>, zone: Tz) -> Option<Message> {
        let replies = self.entries::<SeenReply>().into_iter().filter(|reply| reply.body.card == card.id);
        let seen = replies.map(|reply| reply.body.seen).filter(|seen| Some(*seen) > card.body.replaced).max();
        let day = seen?.with_timezone(&zone).date_naive();
        Some(Message::new("card-proved").with("date", day))
    }

    /// Opens a reply with the keys of the cards, and remembers that it was seen. Nothing else changes.
    ///
    /// # Errors
    /// [`ExchangeError::Sealed`] for what is not for this vault, not by the card's key, cut or forged;
    /// [`ExchangeError::NoReply`]; [`ExchangeError::Json`]; [`ExchangeError::OtherHandoff`]; [`ExchangeError::Seen`];
    /// what the vault refuses.
    pub fn open_reply<R: BufRead + Seek>(
        &mut self,
        from: R,
        now: DateTime<Utc>,
    ) -> Result<Received<R>, ExchangeError> {
        let mut cards = self.cards();
        let identities = cards.iter().map(|card| card.body.identity()).collect::<Result<Vec<_>, _>>()?;
        let identities: Vec<&X25519Identity> = identities.iter().collect();
        let reader = Reader::open(from, &identities, |opened, _| -> Result<_, ExchangeError> {
            let card = cards.get(opened).ok_or(HandoffError::NotForUs)?;
            Ok(card.body.card()?.sign_key().clone())
        })?;
        let (opened, stamp) = (reader.identity(), *reader.stamp());
        if opened >= cards.len() {
            return Err(HandoffError::NotForUs.into());
        }
        let card = cards.swap_remove(opened);
        if stamp.kind != Kind::Reply {
            return Err(ExchangeError::NoReply);
        }
        let file = ReplyFile::parse(reader.main())?;
        if (file.handoff, file.number) != (stamp.handoff, stamp.number) {
            return Err(HandoffError::Stamp.into());
        }
        if file.handoff != card.body.handoff {
            return Err(ExchangeError::OtherHandoff);
        }
        let digest = hex(&Sha256::digest(reader.main()));
        let seen = self.saw(card.id, file.number, digest, now)?;
        Ok(Received { card, file, seen, reader })
    }

    /// The reply as it was seen before, or for the first time.
    fn saw(
        &mut self,
        card: RecordId,
        number: u64,
        digest: String,
        now: DateTime<Utc>,
    ) -> Result<Entry<SeenReply>, ExchangeError> {
        let known = self.entries::<SeenReply>().into_iter();
        let known = known
            .filter(|seen| seen.body.card == card && seen.body.number == number)
            .min_by_key(|seen| seen.id);
        match known {
            Some(known) if known.body.digest == digest => Ok(known),
            Some(_) => Err(ExchangeError::Seen),
            None => {
                let body = SeenReply { card, number, digest, seen: now, taken: Vec::new() };
                let id = self.add(&body)?;
                Ok(Entry { id, body })
            }
        }
    }

    /// Writes what a line asks for, and that it was taken, in one act.
    pub(super) fn take_with(
        &mut self,
        seen: &mut Entry<SeenReply>,
        line: usize,
        mut batch: Batch,
    ) -> Result<(), CaseError> {
        let mut body = seen.body.clone();
        body.taken.push(line);
        batch.replace(self.vault(), seen.id, &body)?;
        self.write(batch)?;
        seen.body = body;
        Ok(())
    }
}
