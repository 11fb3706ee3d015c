//! Refusals of keys and signatures: another key, another file and a broken file are told apart.

use crate::l10n::Message;

/// Why a key or signature was refused. Holds nothing of what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MinisignError {
    /// Not a public key of minisign.
    #[error("this is no public key of minisign")]
    NoPublicKey,
    /// A point of small order, or none: anybody could sign for it.
    #[error("the public key is not safe")]
    WeakKey,
    /// Not the four lines of a signature of minisign, in their one form.
    #[error("this is no signature of minisign")]
    NoSignature,
    /// Made with another key.
    #[error("the signature was made with another key")]
    OtherKey,
    /// It does not fit the file.
    #[error("the signature does not fit the file")]
    WrongFile,
    /// The trusted comment is not the one that was signed.
    #[error("the signature does not fit its comment")]
    WrongComment,
    /// A comment has a control character, or is too long.
    #[error("the comment cannot be signed")]
    Comment,
    /// Not a secret key file of minisign, or one that is broken.
    #[error("this is no secret key of minisign")]
    NoSecretKey,
    /// The password does not open the secret key, or its file is broken.
    #[error("the password does not open the secret key")]
    WrongPassword,
    /// The secret key file asks for more work than minisign ever writes; nothing was allocated.
    #[error("the secret key asks for too much work")]
    TooMuchWork,
}

impl MinisignError {
    /// The sentence for the person, which says what to do next.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::NoPublicKey => "minisign-no-public-key",
            Self::WeakKey => "minisign-weak-key",
            Self::NoSignature => "minisign-no-signature",
            Self::OtherKey => "minisign-other-key",
            Self::WrongFile => "minisign-wrong-file",
            Self::WrongComment => "minisign-wrong-comment",
            Self::Comment => "minisign-comment",
            Self::NoSecretKey => "minisign-no-secret-key",
            Self::WrongPassword => "minisign-wrong-password",
            Self::TooMuchWork => "minisign-too-much-work",
        })
    }
}
