//! The strict ZIP reader's reasons: each is a freedom of the format that a hostile archive could make use of.

use crate::l10n::Message;

/// Which rule of the format a ZIP breaks. Nothing of it is then used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ZipError {
    /// It ends before its end.
    #[error("the ZIP is cut off")]
    Cut,
    /// Bytes that belong to nothing stand before, between or behind the entries.
    #[error("something stands between the entries of the ZIP, or behind them")]
    Stray,
    /// A name that is not on the list: folders and ways to elsewhere are none either.
    #[error("a name in the ZIP is not on the list")]
    Name,
    /// Two entries have one name.
    #[error("two entries of the ZIP have one name")]
    Twice,
    /// An entry is compressed.
    #[error("an entry of the ZIP is compressed")]
    Compressed,
    /// An entry is encrypted.
    #[error("an entry of the ZIP is encrypted")]
    Encrypted,
    /// An entry's length stands behind it, where nobody can hold it against anything.
    #[error("the ZIP has data descriptors")]
    Descriptor,
    /// A flag, a version or an extra field that means something else than is read here.
    #[error("an entry of the ZIP needs what is not known")]
    Unknown,
    /// It has the large form, which nothing here needs.
    #[error("the ZIP is of the large form")]
    Zip64,
    /// An entry is no regular file, or not from a system that says so.
    #[error("an entry of the ZIP is no regular file")]
    NoFile,
    /// An entry's bytes are not those that its header promises.
    #[error("an entry of the ZIP is not what its header says")]
    WrongCrc,
    /// The directory says that an entry lies elsewhere: in another one, or in nothing.
    #[error("an entry of the ZIP is said to lie elsewhere")]
    Place,
    /// The headers of an entry do not agree, or the directory lists other ones.
    #[error("the headers of the ZIP do not agree")]
    Disagree,
    /// It has several parts, or a comment.
    #[error("the ZIP has parts or a comment")]
    Comment,
    /// More entries than are read.
    #[error("the ZIP has too many entries")]
    TooMany,
    /// An entry, or all of them, are larger than is read.
    #[error("the ZIP is too large")]
    TooLarge,
}

impl ZipError {
    /// The sentence for the person, which says what to do next.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::TooMany => "sealed-too-many",
            Self::TooLarge => "sealed-too-large",
            _ => "sealed-zip",
        })
    }
}
