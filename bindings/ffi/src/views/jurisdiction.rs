//! A row of the page on which the countries of a case are chosen.

use super::Text;

/// A country whose rules Faro has.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct JurisdictionView {
    /// `us`, for `create_vault` and `add_jurisdiction`.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// The open case is under its law.
    pub chosen: bool,
}
