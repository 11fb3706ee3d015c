//! Base64 (RFC 4648, without padding), written in the one right way.

use base64ct::{Base64Unpadded, Encoding};

pub(super) fn base64(bytes: &[u8]) -> String {
    Base64Unpadded::encode_string(bytes)
}

/// The bytes of a text of exactly so many.
pub(super) fn unbase64<const N: usize>(text: &str) -> Option<[u8; N]> {
    unbase64_all(text)?.try_into().ok()
}

/// The bytes of a text, which may be empty.
pub(super) fn unbase64_all(text: &str) -> Option<Vec<u8>> {
    // The last character may carry bits that no byte has.
    Base64Unpadded::decode_vec(text).ok().filter(|bytes| base64(bytes) == text)
}
