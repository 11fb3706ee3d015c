//! What both readers of a worksheet answer, page and table: whoever takes it in need not know which it was.

/// A row that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Which sentence it is.
    pub key: String,
    /// What somebody wrote.
    pub text: String,
    /// What was there when the sheet was made, if the sheet still says so.
    pub version: Option<String>,
    /// What they wish to tell.
    pub note: String,
}
