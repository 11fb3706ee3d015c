//! Making a backup.
use std::io::{self, BufWriter, Write};
use std::path::Path;

use chrono::{DateTime, SubsecRound, Utc};

use super::age::{Sealer, WORK};
use super::backup_file::{BackupFile, Contents};
use super::error::BackupError;
use super::frame::{Kind, Writer};
use super::opened::Manifest;
use super::unnamed::Unnamed;
use crate::vault::{
    Condition, Entropy, PAPER, Progress, RECOVERY, Record, RecordId, RecoveryCode, Vault, VaultError,
    paper_length,
};

/// A part of the size that a backup is rounded up to: one in this many.
const SIZES: u64 = 16;
const LEAST: u64 = 4096;
const TRAILER: u64 = 48;

/// Writes everything in the vault into a new file, which its recovery code opens, and reads it back. Interrupted at any
/// moment, it leaves a whole backup or none. `made` is the time by the clock of the device.
///
/// A paper whose file is missing or damaged is left out, and named in the answer.
///
/// # Errors
/// [`BackupError::NoRecoveryCode`]; [`BackupError::Exists`], [`BackupError::NotFound`] for the file;
/// [`VaultError::ReadOnlyDamaged`] for a damaged vault, which wants a salvage; [`VaultError::ReadOnly`],
/// [`VaultError::Full`], [`VaultError::Entropy`], [`VaultError::Memory`]; [`BackupError::Damaged`] if the disk does not
/// give back what was written.
pub fn back_up(
    vault: &Vault,
    to: &Path,
    made: DateTime<Utc>,
    entropy: &dyn Entropy,
    progress: Progress<'_>,
) -> Result<Contents, BackupError> {
    if *vault.condition() != Condition::Sound {
        return Err(VaultError::ReadOnlyDamaged.into());
    }
    let code = vault.recovery_code().ok_or(BackupError::NoRecoveryCode)?;
    let unnamed = Unnamed::new(to, entropy)?;
    let file = unnamed.create()?;
    let (file, written) = write(vault, file, &code, WORK, made, entropy, progress)?;
    file.sync_all()?;
    drop(file);
    // From the disk, by the way that a restore takes.
    let read = BackupFile::open(unnamed.path(), &code)?.check(&mut |_, _| ())?;
    if read != written {
        return Err(BackupError::Damaged);
    }
    unnamed.take_name()?;
    Ok(written)
}

/// Writes the whole file, and answers it and what is in it.
pub(super) fn write<W: Write>(
    vault: &Vault,
    to: W,
    code: &RecoveryCode,
    work: u8,
    made: DateTime<Utc>,
    entropy: &dyn Entropy,
    progress: Progress<'_>,
) -> Result<(W, Contents), BackupError> {
    let made = made.trunc_subsecs(0);
    let records = || vault.records().filter(|(_, record)| record.kind() != RECOVERY);
    let papers = || records().filter(|(_, record)| record.kind() == PAPER);
    let lengths = papers().filter_map(|(_, record)| paper_length(record));
    let all = lengths.fold(0, u64::saturating_add).saturating_add(LEAST);

    let sealer = Sealer::under(BufWriter::new(to), &code.text(), work, entropy)?;
    let mut frame = Writer::new(sealer)?;
    let manifest = serde_json::to_vec(&Manifest { made }).map_err(|_| VaultError::RecordRefused)?;
    frame.part(Kind::Manifest, &[&manifest])?;
    let mut contents = Contents { records: 0, papers: 0, missing_papers: Vec::new(), made };
    for (id, record) in records() {
        frame.part(Kind::Record, &[&id.0, record.json().as_bytes()])?;
        contents.records += 1;
    }
    for (id, record) in papers() {
        if paper(vault, id, record, &mut frame)? {
            contents.papers += 1;
        } else {
            contents.missing_papers.push(id);
        }
        progress(frame.length().min(all), all);
    }
    pad(&mut frame)?;
    let digest = frame.digest();
    let counts = [contents.records.to_be_bytes(), contents.papers.to_be_bytes()];
    frame.part(Kind::Trailer, &[counts.as_flattened(), &digest])?;
    progress(all, all);
    let to = frame.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok((to, contents))
}

/// Whether the paper could be read. It is read once before, because a part cannot be taken back.
fn paper<W: Write>(
    vault: &Vault,
    id: RecordId,
    record: &Record,
    frame: &mut Writer<W>,
) -> Result<bool, BackupError> {
    match vault.read_paper(id, &mut io::sink()) {
        Ok(_) => {}
        Err(VaultError::PaperMissing | VaultError::PaperDamaged | VaultError::RecordNewer) => {
            return Ok(false);
        }
        Err(error) => return Err(error.into()),
    }
    let length = paper_length(record).unwrap_or_default();
    frame.head(Kind::Paper, length + 16)?;
    frame.write_all(&id.0)?;
    vault.read_paper(id, frame)?;
    Ok(true)
}

/// The size of a frame with its padding: only few sizes are possible, so that two backups of a case often have the same.
pub(crate) fn padded(length: u64) -> u64 {
    let step = (length.checked_next_power_of_two().unwrap_or(length) / (2 * SIZES)).max(LEAST);
    length.checked_next_multiple_of(step).unwrap_or(length)
}

fn pad<W: Write>(frame: &mut Writer<W>) -> Result<(), BackupError> {
    let least = frame.length() + Kind::HEAD + Kind::HEAD + TRAILER;
    let length = padded(least) - least;
    frame.head(Kind::Padding, length)?;
    io::copy(&mut io::Read::take(io::repeat(0), length), frame)?;
    Ok(())
}
