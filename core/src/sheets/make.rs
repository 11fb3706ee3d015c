//! Any sheet of a case.

use chrono::DateTime;

use super::block::{Sheet, SheetKind};
use super::case_sheet::case_sheet;
use super::compliance::compliance_sheet;
use super::detained::detained_sheet;
use super::error::SheetError;
use super::essentials::Essentials;
use super::interpreter::interpreter_sheet;
use super::phrases::phrases_sheet;
use super::proof::proof_sheet;
use super::readers::Readers;
use super::wallet::wallet_sheet;
use crate::casefile::Casefile;
use crate::deadlines::{Rulebook, Tz};
use crate::files::Files;
use crate::outlook::Outlook;

/// A sheet of a case, as it is at `now`.
///
/// # Errors
/// Of the proof log those of [`Casefile::export_proofs`]: its key is made when it is first needed. Of the phrases
/// [`SheetError::Pack`].
pub fn sheet(
    kind: SheetKind,
    case: &mut Casefile,
    files: &Files,
    book: &Rulebook,
    now: DateTime<Tz>,
    readers: Readers<'_>,
) -> Result<Sheet, SheetError> {
    if kind == SheetKind::Proof {
        let signed = case.export_proofs(None, readers.first(), now)?;
        return Ok(proof_sheet(&signed.export, readers));
    }
    let outlook = Outlook::of(case, book, now);
    let essentials = Essentials::of(case, &outlook);
    Ok(match kind {
        SheetKind::Case => case_sheet(&essentials, readers),
        SheetKind::Wallet => wallet_sheet(&essentials, readers),
        SheetKind::Detained => detained_sheet(&essentials, readers),
        SheetKind::Interpreter => interpreter_sheet(&essentials, readers),
        SheetKind::Phrases => phrases_sheet(files, &essentials, readers)?,
        SheetKind::Compliance | SheetKind::Proof => {
            compliance_sheet(&outlook.compliance(case), &essentials, readers)
        }
    })
}
