//! An answer to a client: numbered, signed with the key of the card that they have, and sealed for them alone.

use std::io::Write;

use chrono::{DateTime, Utc};

use super::error::DeskError;
use super::keys::Desk;
use crate::casefile::{CaseError, Casefile};
use crate::handoff::{HandoffError, Kind, KnownLine, ReplyFile, Writer};
use crate::vault::{Entropy, VaultError};

/// Writes the bytes of something.
type Read<'a> = Box<dyn FnMut(&mut dyn Write) -> Result<(), VaultError> + 'a>;

/// A paper that goes along.
pub struct Attached<'a> {
    /// What it is called.
    pub title: String,
    /// Writes its bytes; it is asked twice.
    pub read: Read<'a>,
}

impl Desk {
    /// Writes a reply to `to`. Its number is written down first: whatever happens then, none is used twice.
    ///
    /// # Errors
    /// [`DeskError::Nothing`] without a line; as [`Casefile::client`]; what the vault refuses or writing fails with.
    #[allow(clippy::too_many_arguments, reason = "time, language and randomness are arguments")]
    pub fn reply(
        &self,
        case: &mut Casefile,
        client: &str,
        mut lines: Vec<KnownLine>,
        attached: Vec<Attached<'_>>,
        language: &str,
        now: DateTime<Utc>,
        entropy: &dyn Entropy,
        to: impl Write,
    ) -> Result<u64, DeskError> {
        if lines.is_empty() && attached.is_empty() {
            return Err(DeskError::Nothing);
        }
        let mut client = case.client(client)?;
        let key = self.signs_for(client.body.card)?;
        let number = client.body.replies.checked_add(1).ok_or(CaseError::Unwritable)?;
        client.body.replies = number;
        case.keep_client(&client)?;
        let client = client.body;
        let recipient = client.case.reply_to.parse().map_err(|_| HandoffError::Foreign)?;
        let mut writer = Writer::begin(to, &recipient, Kind::Reply, entropy)?;
        for Attached { title, mut read } in attached {
            let paper = writer.add_paper(&mut read)?;
            lines.push(KnownLine::Paper { paper, title });
        }
        let file = ReplyFile::new(client.case.handoff, number, now, language, lines);
        let json = serde_json::to_vec(&file).map_err(|_| CaseError::Unwritable)?;
        writer.add(Kind::Reply.main(), &json)?;
        writer.finish(key, client.case.handoff, number)?;
        Ok(number)
    }

    /// The line by which a client learns of the newest card.
    ///
    /// # Errors
    /// As [`Desk::card`].
    pub fn card_line(&self) -> Result<KnownLine, DeskError> {
        Ok(KnownLine::Card { card: self.card()?.to_string() })
    }
}
