//! A case that was handed over, as the desk keeps it.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::error::DeskError;
use super::log::LogFound;
use crate::casefile::{Batch, Body, CaseError, Casefile, Entry};
use crate::deadlines::{Rulebook, Tz};
use crate::handoff::{CaseFile, own_digits};
use crate::l10n::{Message, fold};
use crate::minisign::CheckDigits;
use crate::outlook::Outlook;
use crate::prooflog::Marks;
use crate::vault::RecordId;
use crate::years::usable;

/// Somebody whose case was handed over. What is in `case` is a stranger's word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Client {
    /// What the desk calls them: at first what they call themselves.
    pub name: String,
    /// The key that signed their first hand-off: no other is believed.
    pub sign_key: String,
    /// Which of the desk's cards they have.
    pub card: RecordId,
    /// When the newest hand-off was taken in.
    #[serde(deserialize_with = "usable")]
    pub received: DateTime<Utc>,
    /// When somebody compared the check digits with them.
    #[serde(default, deserialize_with = "usable")]
    pub compared: Option<NaiveDate>,
    /// The number of the last reply.
    #[serde(default)]
    pub replies: u64,
    /// What the newest hand-off changed.
    #[serde(default)]
    pub changes: Vec<Message>,
    /// What its proof log showed, if it came along.
    #[serde(default)]
    pub log: Option<LogFound>,
    /// The worker's own notes.
    #[serde(default)]
    pub notes: Vec<Remark>,
    /// The newest hand-off, bare: the file that came lies beside it as a paper.
    pub case: CaseFile,
}

/// A note of the worker's own about a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// When it was written.
    #[serde(deserialize_with = "usable")]
    pub at: DateTime<Utc>,
    /// Its words.
    pub text: String,
}

impl Body for Client {
    const KIND: &'static str = "client";
}

impl Client {
    /// Their case, as it is seen from the desk.
    pub fn outlook<'b>(&self, book: &'b Rulebook, now: DateTime<Tz>) -> Outlook<'b> {
        outlook_of(&self.case, self.log.as_ref(), book, now)
    }

    /// What two people compare, aloud or on paper: that it is this phone which writes.
    pub fn check_digits(&self) -> CheckDigits {
        own_digits(&self.case.reply_to, &self.sign_key)
    }
}

/// The outlook of a hand-off. Marks are those of its proof log alone.
pub(super) fn outlook_of<'b>(
    case: &CaseFile,
    log: Option<&LogFound>,
    book: &'b Rulebook,
    now: DateTime<Tz>,
) -> Outlook<'b> {
    let marks = log.map(LogFound::marks).unwrap_or_default();
    Outlook::of_written(case.written(), Arc::<Marks>::new(marks), book, now)
}

impl Casefile {
    /// The clients of the desk, by name.
    pub fn clients(&self) -> Vec<Entry<Client>> {
        let mut clients: Vec<Entry<Client>> = self.all().collect();
        clients.sort_by(|a, b| (&a.body.name, a.id).cmp(&(&b.body.name, b.id)));
        clients
    }

    /// How many clients there are that this version cannot read: a list without them must not look whole.
    pub fn unreadable_clients(&self) -> usize {
        let clients = self.vault().records().filter(|(_, record)| record.kind() == Client::KIND);
        clients.filter(|(_, record)| record.read::<Client>().is_none()).count()
    }

    /// One client, by name or by the first characters of the id. A client chooses their own name: what could also mean
    /// another one is refused.
    ///
    /// # Errors
    /// [`DeskError::Which`] where several may be meant; [`CaseError::NotFound`].
    pub fn client(&self, typed: &str) -> Result<Entry<Client>, DeskError> {
        let (wanted, start) = (fold(typed.trim()), typed.trim().to_ascii_lowercase());
        let is_meant = |client: &Entry<Client>| {
            fold(&client.body.name) == wanted || client.id.to_string().starts_with(&start)
        };
        let mut meant: Vec<Entry<Client>> =
            self.all::<Client>().filter(|client| !start.is_empty() && is_meant(client)).collect();
        match (meant.pop(), meant.is_empty()) {
            (Some(one), true) => Ok(one),
            (Some(last), false) => {
                let ids = meant.iter().chain([&last]).map(|client| client.id.short()).collect();
                Err(DeskError::Which { ids })
            }
            (None, _) => Err(CaseError::NotFound { id: start }.into()),
        }
    }

    /// Writes a note about a client.
    ///
    /// # Errors
    /// As [`Casefile::client`]; [`CaseError::Empty`] without a word.
    pub fn note_of_client(
        &mut self,
        typed: &str,
        text: &str,
        at: DateTime<Utc>,
    ) -> Result<RecordId, DeskError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(CaseError::Empty.into());
        }
        let mut client = self.client(typed)?;
        client.body.notes.push(Remark { at, text: text.to_owned() });
        self.keep_client(&client)
    }

    /// Calls a client by another name: two may call themselves the same.
    ///
    /// # Errors
    /// As [`Casefile::client`]; [`CaseError::Empty`] without a word.
    pub fn name_client(&mut self, typed: &str, name: &str) -> Result<RecordId, DeskError> {
        if name.trim().is_empty() {
            return Err(CaseError::Empty.into());
        }
        let mut client = self.client(typed)?;
        name.trim().clone_into(&mut client.body.name);
        self.keep_client(&client)
    }

    /// Somebody compared the digits.
    ///
    /// # Errors
    /// As [`Casefile::client`].
    pub fn compared_client(&mut self, typed: &str, on: NaiveDate) -> Result<RecordId, DeskError> {
        let mut client = self.client(typed)?;
        client.body.compared = Some(on);
        self.keep_client(&client)
    }

    /// Destroys what the desk has of a client, with the keys of their papers.
    ///
    /// # Errors
    /// As [`Casefile::client`].
    pub fn purge_client(&mut self, typed: &str) -> Result<RecordId, DeskError> {
        let id = self.client(typed)?.id;
        let mut batch = Batch::default();
        self.papers_of(id).into_iter().for_each(|paper| batch.remove(paper.id));
        batch.remove(id);
        self.write(batch)?;
        Ok(id)
    }

    /// What was said before goes: what a client took back must not stay in a history.
    pub(super) fn keep_client(&mut self, client: &Entry<Client>) -> Result<RecordId, DeskError> {
        let mut batch = Batch::default();
        batch.replace(self.vault(), client.id, &client.body)?;
        self.write(batch)?;
        Ok(client.id)
    }
}
