//! The papers of a client, as they came.

use std::io::{self, BufReader, Read, Seek, Write};

use super::error::DeskError;
use super::keys::Desk;
use crate::casefile::Casefile;
use crate::handoff::{HandoffError, Reader, is_paper};
use crate::minisign::MinisignError;
use crate::vault::VaultError;

impl Desk {
    /// Hands out every paper of a client. `to` is told its name in the hand-off (`papers/001.pdf`) and what the client
    /// calls it, and answers where it goes. `spool` takes the hand-off meanwhile, sealed as it came.
    ///
    /// # Errors
    /// As [`Casefile::client`]; [`DeskError::Handoff`] where the card that it was sealed for was given up; what reading
    /// or writing fails with.
    pub fn papers<W: Write>(
        &self,
        case: &Casefile,
        client: &str,
        mut spool: impl Read + Write + Seek,
        mut to: impl FnMut(&str, &str) -> io::Result<W>,
    ) -> Result<usize, DeskError> {
        let client = case.client(client)?;
        let files = case.papers_of(client.id);
        let file = files.first().ok_or(VaultError::PaperMissing)?;
        case.read_paper(&file.id.to_string(), &mut spool)?;
        spool.rewind().map_err(VaultError::from)?;
        let pinned = client.body.sign_key.parse();
        let pinned = |_: usize, _: &[u8]| pinned.map_err(|error: MinisignError| HandoffError::from(error));
        let mut reader = Reader::open(BufReader::new(spool), &self.identities(), pinned)?;
        let names: Vec<String> =
            reader.names().map(|(name, _)| name.to_owned()).filter(|name| is_paper(name)).collect();
        for name in &names {
            let titled = client.body.case.papers.iter();
            let titled =
                titled.filter(|paper| paper.said.get("file").and_then(|file| file.as_str()) == Some(name));
            let title = titled.map(|paper| paper.body.title.as_str()).next().unwrap_or_default();
            let mut to = to(name, title).map_err(VaultError::from)?;
            io::copy(&mut reader.entry(name)?, &mut to).map_err(HandoffError::from)?;
            to.flush().map_err(VaultError::from)?;
        }
        Ok(names.len())
    }
}
