//! The call for a file that was shared with the app: it names the page to open, before anybody trusts the file.

use std::path::Path;

use faro_core::given::Given;

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::GivenFile;

#[uniffi::export]
impl Faro {
    /// What a file is that another app gave: which page opens it. Needs no open vault, and believes nothing of it.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what Faro does not read; [`FaroError::DeviceFailed`] where it cannot be read.
    pub fn given_file(&self, path: String) -> Result<GivenFile, FaroError> {
        self.answer(|_| {
            let given = Given::at(Path::new(&path))
                .map_err(|_| Failure::new(Kind::DeviceFailed, "shell-file-failed"))?;
            given.ok_or_else(|| Failure::new(Kind::Refused, "border-given-other"))
        })
    }
}
