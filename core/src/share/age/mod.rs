//! age, version 1 (<https://c2sp.org/age>): as much of it as a backup needs. One passphrase, no armour, streaming.
mod header;
mod stream;

pub(super) use header::WORK;
pub(super) use stream::{Opener, Sealer};
