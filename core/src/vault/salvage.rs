//! What can be saved from a damaged vault, into a new one. The damaged one is not changed.
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::contents::Condition;
use super::entropy::Entropy;
use super::error::VaultError;
use super::folder::Folder;
use super::id::RecordId;
use super::import::{Import, NewVault};
use super::kdf::KdfParams;
use super::locked::{LockedVault, exists};
use super::papers::Sealed;
use super::recovery::RECOVERY;
use super::rewrite::Progress;
use super::set_aside::Old;
use super::slot::Secret;
use super::vault::Vault;
use crate::l10n::Message;

/// What a salvage saved, and what it could not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// Records in the new vault.
    pub records: u64,
    /// Records that were there and did not verify.
    pub damaged: u64,
    /// Papers in the new vault, with their files.
    pub papers: u64,
    /// Papers whose file is missing or damaged: their record is in the new vault, their bytes are not.
    pub lost_papers: Vec<RecordId>,
    /// Where the damaged vault is now, if the new one took its place.
    pub kept: Option<PathBuf>,
}

impl Salvaged {
    /// How much was saved, in words.
    pub fn counts(&self) -> [Message; 2] {
        [("salvaged-records", self.records), ("salvaged-papers", self.papers)]
            .map(|(id, count)| Message::new(id).with("count", count))
    }

    /// What was lost and what to do about it, each paper by the name that the reader knows it by; nothing if all was saved.
    pub fn lost(&self, name: impl Fn(RecordId) -> String) -> Vec<Message> {
        let damaged =
            [Message::new("salvaged-lost").with("count", self.damaged), Message::new("salvaged-lost-todo")];
        let paper = |id: &RecordId| Message::new("salvaged-paper-lost").with("paper", name(*id));
        let papers = self.lost_papers.iter().map(paper);
        (self.damaged > 0).then_some(damaged).into_iter().flatten().chain(papers).collect()
    }
}

/// Copies the database and the slots of a vault beside themselves, as `*.bad-<n>`, and answers n. Papers are never
/// rewritten, so they need no copy.
///
/// # Errors
/// [`VaultError::NotFound`]; [`VaultError::Strange`]; [`VaultError::AlreadyOpen`]; [`VaultError::ReadOnly`]; [`VaultError::Full`].
pub fn quarantine(folder: &Path) -> Result<u32, VaultError> {
    let folder = Folder::find(folder)?;
    if !folder.is_vault() {
        return Err(VaultError::NotFound);
    }
    let _claim = super::claim::Claim::new(folder.path().to_owned())?;
    folder.check_names()?;
    folder.quarantine()
}

/// Writes everything that verifies in the vault `from` into a new vault `to`, with a new root key and this passphrase.
/// Ids stay, so that records still know each other. Interrupted at any moment, it leaves a whole new vault or none.
/// The recovery code and device keys do not go over. If `to` is `from`, the new vault takes the place of the damaged one,
/// which is kept under another name.
///
/// # Errors
/// Those of [`LockedVault::open`] and [`LockedVault::unlock`] where nothing can be read at all; those of
/// [`Vault::create`] for the new vault.
pub fn salvage(
    from: &Path,
    secret: Secret<'_>,
    to: &Path,
    passphrase: &[u8],
    params: KdfParams,
    entropy: &Arc<dyn Entropy>,
    progress: Progress<'_>,
) -> Result<Salvaged, VaultError> {
    let in_place = from == to;
    if !in_place && exists(to) {
        return Err(VaultError::AlreadyExists);
    }
    let old = LockedVault::open_damaged(from)?.read_only(secret, entropy.clone())?;
    let mut salvaged =
        Salvaged { records: 0, damaged: damaged(&old), papers: 0, lost_papers: Vec::new(), kept: None };
    let new = NewVault { folder: to, passphrase, params, recovery_code: None, entropy: &**entropy };
    let fill = |import: &mut Import<'_>| {
        for (id, record) in old.records().filter(|(_, record)| record.kind() != RECOVERY) {
            import.record(id, record.clone())?;
            salvaged.records += 1;
            let Some(sealed) = Sealed::of(record) else { continue };
            let paper = old.folder.open_paper(id).and_then(|file| {
                import.paper(id, |to| sealed.write_to(file, to, old.keys.vault, id).map(drop))
            });
            match paper {
                Ok(()) => salvaged.papers += 1,
                Err(VaultError::PaperMissing | VaultError::PaperDamaged) => salvaged.lost_papers.push(id),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    };
    let unfinished = new.import(fill, progress)?;
    drop(old);
    let damaged = if in_place { Old::find(to)? } else { None };
    salvaged.kept = unfinished.take_place(damaged)?;
    Ok(salvaged)
}

fn damaged(vault: &Vault) -> u64 {
    match vault.condition() {
        Condition::Sound => 0,
        Condition::Damaged { damaged, .. } => damaged.len() as u64,
    }
}
