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
