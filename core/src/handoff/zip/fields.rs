//! The headers of an entry, as APPNOTE.TXT 6.3 of PKWARE lays them out: little-endian, each with a signature before it.

pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";
pub(super) const CENTRAL: [u8; 4] = *b"PK\x01\x02";
pub(super) const END: [u8; 4] = *b"PK\x05\x06";

/// What of a system the attributes are: Unix, whose files say that they are files.
pub(super) const UNIX: u8 = 3;
/// Version 1.0: stored files.
const VERSION: u8 = 10;
/// 1 January 1980, 00:00: the zero of ZIP.
const MIDNIGHT: [u8; 2] = [0; 2];
const DAY_ONE: [u8; 2] = [0x21, 0];
/// A regular file that its owner may read and write.
const ATTRIBUTES: u32 = 0o100_600 << 16;

pub(super) const LOCAL_LENGTH: u64 = 30;
pub(super) const CENTRAL_LENGTH: u64 = 46;
pub(super) const END_LENGTH: u64 = 22;

/// What both headers of an entry say in the same bytes: from the version to the length of the name.
pub(super) type Common = [u8; 24];

/// An entry that is stored, with its place.
pub(super) struct Fields {
    pub(super) name: String,
    pub(super) crc: u32,
    pub(super) length: u32,
    pub(super) at: u32,
}

impl Fields {
    fn common(&self) -> Vec<u8> {
        let length = self.length.to_le_bytes();
        // Every name has at most 35 bytes.
        let name = (self.name.len() as u16).to_le_bytes();
        let (flags, stored) = ([0; 2], [0; 2]);
        let head = [[VERSION, 0], flags, stored, MIDNIGHT, DAY_ONE];
        [head.as_flattened(), &self.crc.to_le_bytes(), &length, &length, &name].concat()
    }

    pub(super) fn local(&self) -> Vec<u8> {
        let no_extra = [0; 2];
        [&LOCAL, self.common().as_slice(), &no_extra, self.name.as_bytes()].concat()
    }

    pub(super) fn central(&self) -> Vec<u8> {
        let (no_extra, no_comment, first_disk, no_hints) = ([0; 2], [0; 2], [0; 2], [0; 2]);
        let rest = [no_extra, no_comment, first_disk, no_hints];
        [
            &CENTRAL[..],
            &[VERSION, UNIX],
            &self.common(),
            rest.as_flattened(),
            &ATTRIBUTES.to_le_bytes(),
            &self.at.to_le_bytes(),
            self.name.as_bytes(),
        ]
        .concat()
    }
}

/// The end of a ZIP with so many entries, whose directory has this length and place.
pub(super) fn end(entries: u16, length: u32, at: u32) -> Vec<u8> {
    let (only_disk, no_comment) = ([0; 4], [0; 2]);
    let entries = entries.to_le_bytes();
    [&END[..], &only_disk, &entries, &entries, &length.to_le_bytes(), &at.to_le_bytes(), &no_comment].concat()
}
