//! The comment with which each of minisign's files begins: nobody signed it.

/// What it begins with.
pub(super) const UNTRUSTED: &str = "untrusted comment: ";

/// The one line of a key file behind its comment, which is passed over.
pub(super) fn key_line(file: &str) -> Option<&str> {
    file.strip_prefix(UNTRUSTED)?.split_once('\n')?.1.strip_suffix('\n')
}
