//! A hand-off that comes in: opened, checked, and put in the place of the one before.

use std::io::{BufRead, Seek};

use chrono::DateTime;

use super::change::changes;
use super::client::{Client, outlook_of};
use super::error::DeskError;
use super::keys::Desk;
use super::log::LogFound;
use crate::casefile::{Batch, Casefile, Entry, Relation};
use crate::deadlines::{Rulebook, Tz};
use crate::handoff::{CaseFile, HandoffError, Kind, Reader};
use crate::l10n::{Message, acts, fold};
use crate::minisign::PublicKey;
use crate::vault::{PaperLimits, RecordId};

const LOG: &str = "proof-log.json";
const LOG_SIGNATURE: &str = "proof-log.json.minisig";
/// A log of ten thousand entries, and a signature file.
const MOST_LOG: usize = 32 * 1024 * 1024;
const MOST_SIGNATURE: usize = 4096;
/// More than any family has. Every rule is asked for each of them, on every look at the list.
const MOST_PEOPLE: usize = 100;
const MOST_HEARINGS: usize = 200;
const MOST: usize = 2_000;
/// The longest name of a client, in characters.
const MOST_NAME: usize = 80;
/// A hand-off has 256 MiB at the most, and a desk many of them.
const LIMITS: PaperLimits = PaperLimits { each: 256 * 1024 * 1024, total: u64::MAX };

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Whose it is.
    pub client: Entry<Client>,
    /// How it stands to what was there.
    pub arrival: Arrival,
}

/// How a hand-off stands to what was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Somebody new: the key is pinned.
    New,
    /// Somebody of a known name or case with another key: a new client, until somebody compared.
    OtherKey,
    /// It took the place of this number.
    Newer(u64),
}

impl Desk {
    /// Takes a hand-off in.
    ///
    /// # Errors
    /// [`DeskError::Handoff`] where it is not for this desk or does not hold; [`DeskError::NotNewer`];
    /// [`DeskError::TooMuch`]; what the vault refuses. Nothing is then kept.
    pub fn add<R: BufRead + Seek>(
        &self,
        case: &mut Casefile,
        mut from: R,
        book: &Rulebook,
        now: DateTime<Tz>,
    ) -> Result<Incoming, DeskError> {
        let (file, card, log) = self.open(&mut from)?;
        let clients = case.clients();
        let handoff = file.handoff.to_string();
        let theirs = |client: &Entry<Client>| client.body.case.handoff.to_string() == handoff;
        let same = |client: &Entry<Client>| theirs(client) && client.body.sign_key == file.sign_key;
        let before = clients.iter().find(|client| same(client));
        let name = name_of(&file);
        let mut client = Client {
            name: name.clone(),
            sign_key: file.sign_key.clone(),
            card,
            received: now.to_utc(),
            compared: None,
            replies: 0,
            changes: Vec::new(),
            log,
            notes: Vec::new(),
            case: file,
        };
        let named = |there: &Entry<Client>| theirs(there) || fold(&there.body.name) == fold(&name);
        let arrival = match before {
            None if clients.iter().any(named) => Arrival::OtherKey,
            None => Arrival::New,
            Some(before) => {
                let there = before.body.case.number;
                if client.case.number <= there {
                    return Err(DeskError::NotNewer { there });
                }
                client.take_over(&before.body, book, now);
                Arrival::Newer(there)
            }
        };
        from.rewind().map_err(crate::vault::VaultError::from)?;
        let client = keep(case, before.map(|before| before.id), client, &mut from, now)?;
        Ok(Incoming { client, arrival })
    }

    /// The case in a hand-off, the card that it was sealed for, and what its log shows.
    fn open<R: BufRead + Seek>(&self, from: R) -> Result<(CaseFile, RecordId, Option<LogFound>), DeskError> {
        let mut read = None;
        let mut reader = Reader::open(from, &self.identities(), |_, main| {
            let file = CaseFile::parse(main)?.bare();
            let key: PublicKey = file.sign_key.parse().map_err(HandoffError::from)?;
            read = Some(file);
            Ok::<_, DeskError>(key)
        })?;
        let file = read.ok_or(HandoffError::Foreign)?;
        let stamp = reader.stamp();
        if stamp.kind != Kind::Handoff
            || (stamp.handoff.to_string(), stamp.number) != (file.handoff.to_string(), file.number)
        {
            return Err(DeskError::Otherwise);
        }
        let told = [file.facts.len(), file.duties.len(), file.addresses.len(), file.contacts.len()];
        let others = [file.notes.len(), file.papers.len(), file.due.len()];
        if file.people.len() > MOST_PEOPLE
            || file.hearings.len() > MOST_HEARINGS
            || told.into_iter().chain(others).any(|count| count > MOST)
        {
            return Err(DeskError::TooMuch);
        }
        let card = self.card_of(reader.identity()).ok_or(DeskError::None)?;
        let has = |name: &str, reader: &Reader<R>| reader.names().any(|(there, _)| there == name);
        let log = if has(LOG, &reader) {
            let json = reader.bytes(LOG, MOST_LOG)?;
            let signature = match has(LOG_SIGNATURE, &reader) {
                true => Some(reader.bytes(LOG_SIGNATURE, MOST_SIGNATURE)?),
                false => None,
            };
            Some(LogFound::of(&json, signature.as_ref().map(|bytes| bytes.as_slice())))
        } else {
            None
        };
        Ok((file, card, log))
    }
}

impl Client {
    /// What the desk itself knows of a client outlives each hand-off.
    fn take_over(&mut self, before: &Client, book: &Rulebook, now: DateTime<Tz>) {
        before.name.clone_into(&mut self.name);
        // The digits are those of both keys.
        self.compared = before.compared.filter(|_| before.case.reply_to == self.case.reply_to);
        self.replies = before.replies;
        self.notes.clone_from(&before.notes);
        let was = outlook_of(&before.case, before.log.as_ref(), book, now);
        let is = outlook_of(&self.case, self.log.as_ref(), book, now);
        self.changes = changes((&before.case, &was), (&self.case, &is));
    }
}

/// What a client may be called at first: their own word, on one line and not too long.
fn name_of(file: &CaseFile) -> String {
    let holder = file.people.iter().find(|person| person.body.relation == Relation::Myself);
    let own = [Some(&file.label), holder.map(|person| &person.body.name)];
    let plain = |name: &String| -> String {
        let name: String = name.chars().map(|c| if acts(c) { ' ' } else { c }).take(MOST_NAME).collect();
        name.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let own = own.into_iter().flatten().map(plain).find(|name| !name.is_empty());
    own.unwrap_or_else(|| file.handoff.to_string().chars().take(8).collect())
}

/// Writes the client and the file as it came. What was there before goes.
fn keep(
    case: &mut Casefile,
    there: Option<RecordId>,
    client: Client,
    from: &mut dyn std::io::Read,
    now: DateTime<Tz>,
) -> Result<Entry<Client>, DeskError> {
    let id = there.map_or_else(|| case.add(&client), Ok)?;
    let entry = Entry { id, body: client };
    let before: Vec<RecordId> = case.papers_of(id).into_iter().map(|paper| paper.id).collect();
    let title = format!("{} ({})", entry.body.name, entry.body.case.number);
    let kept = case.add_paper_of(Some(id), &title, "hand-off.faro.age", from, LIMITS, now.to_utc());
    let written = kept.map_err(DeskError::from).and_then(|paper| {
        let mut batch = Batch::default();
        if there.is_some() {
            batch.replace(case.vault(), id, &entry.body)?;
        }
        before.iter().for_each(|old| batch.remove(*old));
        case.write(batch).inspect_err(|_| drop(case.remove(paper)))?;
        Ok(())
    });
    match written {
        Ok(()) => Ok(entry),
        Err(error) => {
            // Without its file nobody is a client.
            if there.is_none() {
                case.remove(id)?;
            }
            Err(error)
        }
    }
}

/// That somebody is new here, or what it took the place of.
impl Arrival {
    /// The sentence that says so.
    pub fn message(self, name: &str) -> Message {
        match self {
            Arrival::New => Message::new("desk-added-new").with("name", name),
            Arrival::OtherKey => Message::new("desk-added-other-key").with("name", name),
            Arrival::Newer(before) => {
                Message::new("desk-added-newer").with("name", name).with("before", before)
            }
        }
    }
}
