//! What a pack is: rules, calendars, articles and facts of the law, of one jurisdiction. Those of Faro's own are folders
//! inside it; those of others are signed files (`.faropack`), which people hand on.
//!
//! Responsible for: finding packs, reading their files, with errors that name file and line; the archive, the signatures,
//! who publishes, what is newest, and how far a pack may be relied on.
//! Not responsible for: what a rule or an article means (`deadlines`, `guidance`), its words (`l10n`), or where an
//! installed pack lies (`shelf`).
//! Invariant: a file is read whole and without unknown fields, or not at all; of a signed pack nothing is parsed but who
//! publishes it before everything around it holds; no path of an archive is ever a path of a disk.

mod archive;
mod catalogue;
mod contents;
mod keys;
mod known;
mod made;
mod name;
mod pack;
mod plain;
mod publisher;
mod refusal;
mod said;
mod signed;
mod standing;
mod sums;
mod template;
mod toml_depth;
mod verified;

pub use archive::{Archive, ArchiveError, MOST_BYTES};
pub use catalogue::{Catalogue, Reason, Withdrawn};
pub use contents::{ABOUT, ContentError, ContentFault, Contents, TITLE};
pub use keys::Keys;
pub use known::{Floor, Known, Seen};
pub use made::{build, sign, sign_catalogue, sign_publisher};
pub use pack::{CourtClock, Pack, PackError, PackInfo};
pub(crate) use pack::{date, optional_date, parse};
pub use publisher::{Publisher, PublisherFile};
pub use refusal::PackRefusal;
pub use said::{check_digits, digits_message, publisher_code, publisher_in};
pub use signed::{Signed, Signer};
pub use standing::{Ageing, Colour, Standing};
pub use template::template;
pub use verified::{FORMAT, Verified, publisher_of, verify};
