//! A sheet can fail only where it fetches what stands on it: laying it out refuses nothing.

use crate::casefile::CaseError;
use crate::packs::PackError;

/// Why there is no sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// The case or the vault refused.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// A file of a pack cannot be used.
    #[error(transparent)]
    Pack(#[from] PackError),
}
