//! Base64 (RFC 4648, padded) of a known length, in its one form.

use base64ct::{Base64, Encoding};

/// The bytes; none of another length or form.
pub(super) fn decoded<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let read = Base64::decode(text, &mut bytes).ok()?;
    // The last character may carry bits that no byte has.
    (read.len() == N && Base64::encode_string(read) == text).then_some(bytes)
}

pub(super) fn encoded(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}
