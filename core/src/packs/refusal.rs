//! All that can be wrong with a pack file, from its archive and signatures to its contents and its version.

use chrono::NaiveDate;

use super::archive::ArchiveError;
use super::contents::ContentFault;
use super::pack::PackError;
use crate::l10n::{Ltr, Message};
use crate::minisign::MinisignError;

/// Why a pack file is refused. The first reason in the order of checks is the one that is told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackRefusal {
    /// It is no archive of a pack.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// It does not say who publishes it.
    #[error("it does not say who publishes it")]
    NoPublisher,
    /// More than 16 publisher files, one above 8 KiB, or more than 16 signatures of one file.
    #[error("too many publisher files or signatures")]
    TooMany,
    /// A version of the publisher is missing between others.
    #[error("version {version} of the publisher is missing")]
    PublisherGap {
        /// Which.
        version: u32,
    },
    /// A publisher file cannot be used.
    #[error("version {version} of the publisher cannot be used: {detail}")]
    PublisherBroken {
        /// Which.
        version: u32,
        /// What is wrong, naming the field.
        detail: String,
    },
    /// Too few of its root keys signed a version of the publisher.
    #[error("version {version} of the publisher is not signed by enough keys")]
    PublisherUnsigned {
        /// Which.
        version: u32,
    },
    /// It is another publisher than the one that was asked for.
    #[error("it is from another publisher")]
    OtherPublisher,
    /// A signature is none, or does not fit.
    #[error(transparent)]
    Signature(#[from] MinisignError),
    /// A signature of the kind that minisign no longer makes.
    #[error("a signature is of the old kind")]
    OldSignature,
    /// A signature by a key that the publisher never named.
    #[error("a signature is by a key that is not the publisher's")]
    StrangeKey {
        /// The key's id.
        key: String,
    },
    /// Fewer keys signed than the publisher says must sign.
    #[error("{held} of {wanted} signatures")]
    NotSigned {
        /// How many different keys signed.
        held: usize,
        /// How many must.
        wanted: usize,
    },
    /// A name that no file of a pack has.
    #[error("{name} does not belong into a pack")]
    UnknownName {
        /// Which.
        name: String,
    },
    /// The list of sums is missing, or not written as `sha256sum` writes it.
    #[error("the list of sums cannot be used")]
    Sums,
    /// A file that nobody signed.
    #[error("{name} was added")]
    FileAdded {
        /// Which.
        name: String,
    },
    /// A file that was signed under another name.
    #[error("{name} had another name")]
    FileRenamed {
        /// What it is called now.
        name: String,
    },
    /// A file that was signed is gone.
    #[error("{name} is missing")]
    FileGone {
        /// Which.
        name: String,
    },
    /// A file was changed after it was signed.
    #[error("{name} was changed")]
    FileChanged {
        /// Which.
        name: String,
    },
    /// A signature says that it is of something else.
    #[error("a signature is of something else")]
    Comment,
    /// The catalogue cannot be used.
    #[error("the catalogue cannot be used: {detail}")]
    CatalogueBroken {
        /// What is wrong, naming the field.
        detail: String,
    },
    /// The catalogue is not signed by enough keys.
    #[error("the catalogue is not signed by enough keys")]
    CatalogueUnsigned,
    /// The catalogue was made after the day on which it is read.
    #[error("the catalogue is from {issued_on}, which is still to come")]
    CatalogueFuture {
        /// The day that it says.
        issued_on: NaiveDate,
    },
    /// A file of its contents cannot be used.
    #[error(transparent)]
    Contents(#[from] PackError),
    /// Its contents say what a pack may not say.
    #[error(transparent)]
    Content(#[from] ContentFault),
    /// A newer version was seen.
    #[error("version {had} was seen, this is {version}")]
    Older {
        /// What was seen.
        had: u32,
        /// What this is.
        version: u32,
    },
    /// The publisher signed two different files of one version.
    #[error("the publisher says two things")]
    TwoThings,
    /// Another publisher's pack of this name is installed.
    #[error("{pack} is installed from another publisher")]
    NameTaken {
        /// Which.
        pack: String,
    },
    /// The publisher withdrew it as unsafe.
    #[error("it was withdrawn as unsafe")]
    Unsafe,
}

impl PackRefusal {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        let named = |id, name: &str| Message::new(id).with("file", Ltr::new(name));
        match self {
            Self::Archive(error) => error.message(),
            Self::NoPublisher => Message::new("pack-no-publisher"),
            Self::TooMany => Message::new("pack-too-many"),
            Self::PublisherGap { version } => {
                Message::new("pack-publisher-gap").with("version", version.to_string())
            }
            Self::PublisherBroken { version, detail } => Message::new("pack-publisher-broken")
                .with("version", version.to_string())
                .with("detail", Ltr::new(detail.as_str())),
            Self::PublisherUnsigned { version } => {
                Message::new("pack-publisher-unsigned").with("version", version.to_string())
            }
            Self::OtherPublisher => Message::new("pack-other-publisher"),
            Self::Signature(error) => Message::new("pack-signature").with("reason", error.message()),
            Self::OldSignature => Message::new("pack-old-signature"),
            Self::StrangeKey { key } => Message::new("pack-strange-key").with("key", Ltr::new(key.as_str())),
            Self::NotSigned { held, wanted } => Message::new("pack-not-signed")
                .with("held", held.to_string())
                .with("wanted", wanted.to_string()),
            Self::UnknownName { name } => named("pack-unknown-name", name),
            Self::Sums => Message::new("pack-sums"),
            Self::FileAdded { name } => named("pack-file-added", name),
            Self::FileRenamed { name } => named("pack-file-renamed", name),
            Self::FileGone { name } => named("pack-file-gone", name),
            Self::FileChanged { name } => named("pack-file-changed", name),
            Self::Comment => Message::new("pack-comment"),
            Self::CatalogueBroken { detail } => {
                Message::new("pack-catalogue-broken").with("detail", Ltr::new(detail.as_str()))
            }
            Self::CatalogueUnsigned => Message::new("pack-catalogue-unsigned"),
            Self::CatalogueFuture { issued_on } => {
                Message::new("pack-catalogue-future").with("date", *issued_on)
            }
            Self::Contents(error) => {
                Message::new("pack-contents").with("detail", Ltr::new(error.to_string()))
            }
            Self::Content(fault) => fault.message(),
            Self::Older { had, version } => {
                Message::new("pack-older").with("had", had.to_string()).with("version", version.to_string())
            }
            Self::TwoThings => Message::new("pack-two-things"),
            Self::NameTaken { pack } => Message::new("pack-name-taken").with("pack", Ltr::new(pack.as_str())),
            Self::Unsafe => Message::new("pack-unsafe"),
        }
    }
}

impl ArchiveError {
    /// The sentence for the person, which says what to do next.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::TooLarge => "archive-too-large",
            Self::NoFile => "archive-no-file",
            Self::Name => "archive-name",
            Self::Twice => "archive-twice",
            Self::Order => "archive-order",
            Self::End => "archive-end",
            Self::Form => "archive-form",
        })
    }
}
