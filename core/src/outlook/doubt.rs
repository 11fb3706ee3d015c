//! What can hardly be right: it is kept, and asked about once, until it is confirmed or changed.

use crate::l10n::Message;
use crate::vault::RecordId;

/// One question whether something is right.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// For programs: `future_event`, `night`.
    pub code: &'static str,
    /// The record that it is about: for [`super::Outlook::sure`].
    pub about: RecordId,
    /// Of a fact its full name and whom it is about: the question where it can be changed.
    pub fact: Option<(String, Option<RecordId>)>,
    /// What is odd, and what to look at.
    pub message: Message,
}
