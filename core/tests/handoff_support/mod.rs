//! Bundles of every kind: by Faro, and by hand, with a ZIP writer that has nothing of ours.
#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::{Cursor, Write};

use faro_core::handoff::{HandoffError, HandoffId, Kind, Reader, Writer};
use faro_core::minisign::{PublicKey, SecretKey};
use faro_core::share::age::{Sealer, X25519Identity};
use faro_core::vault::OsEntropy;
use sha2::{Digest, Sha256};

pub const HANDOFF: &str = "00112233445566778899aabbccddeeff";
pub const CASE: &[u8] = br#"{"format":"faro-handoff-1"}"#;

/// The two keys of a card, of a side that signs and a side that opens.
pub struct Keys {
    pub identity: X25519Identity,
    pub secret: SecretKey,
}

impl Keys {
    pub fn new() -> Keys {
        let identity = X25519Identity::generate(&OsEntropy).unwrap();
        Keys { identity, secret: SecretKey::from_seed(&[7; 32]) }
    }

    /// A bundle by Faro: what the kind hangs on, and these papers.
    pub fn bundle(&self, kind: Kind, papers: &[&[u8]]) -> Vec<u8> {
        let mut writer = Writer::begin(Vec::new(), &self.identity.recipient(), kind, &OsEntropy).unwrap();
        writer.add(kind.main(), CASE).unwrap();
        for paper in papers {
            writer.add_paper(&mut |to| Ok(to.write_all(paper)?)).unwrap();
        }
        writer.finish(&self.secret, id(), 1).unwrap()
    }

    pub fn open<'b>(&self, bytes: &'b [u8]) -> Result<Reader<Cursor<&'b [u8]>>, HandoffError> {
        self.open_by(bytes, self.secret.public())
    }

    pub fn open_by<'b>(
        &self,
        bytes: &'b [u8],
        key: PublicKey,
    ) -> Result<Reader<Cursor<&'b [u8]>>, HandoffError> {
        Reader::open(Cursor::new(bytes), &[&self.identity], |_, _| Ok(key))
    }

    /// Why this plaintext is refused, if it is.
    pub fn refusal(&self, plain: &[u8]) -> Option<HandoffError> {
        self.open(&self.sealed(plain)).err()
    }

    pub fn sealed(&self, plain: &[u8]) -> Vec<u8> {
        let mut sealer = Sealer::to(Vec::new(), &self.identity.recipient(), &OsEntropy).unwrap();
        sealer.write_all(plain).unwrap();
        sealer.finish().unwrap()
    }

    /// These files with their sums and a signature.
    pub fn signed(&self, files: &[(&str, &[u8])], comment: &str) -> Zip {
        let sums: String = files.iter().map(|(name, bytes)| sum_line(name, bytes)).collect();
        self.with_sums(files, sums.as_bytes(), comment)
    }

    pub fn with_sums(&self, files: &[(&str, &[u8])], sums: &[u8], comment: &str) -> Zip {
        let signature = self.secret.sign(sums, comment).unwrap().to_string();
        let name = format!("SHA256SUMS.{}.minisig", self.secret.public().id());
        let more: [(&str, &[u8]); 2] = [("SHA256SUMS", sums), (&name, signature.as_bytes())];
        Zip::of(&[files, &more].concat())
    }

    /// A small hand-off by hand.
    pub fn by_hand(&self) -> Zip {
        self.signed(&[("case.json", CASE), ("papers/001.txt", b"a paper")], &comment(Kind::Handoff))
    }
}

pub fn id() -> HandoffId {
    HANDOFF.parse().unwrap()
}

pub fn comment(kind: Kind) -> String {
    let word = if kind == Kind::Handoff { "faro-handoff" } else { "faro-reply" };
    format!("{word} 1 {HANDOFF} 1")
}

pub fn sum_line(name: &str, bytes: &[u8]) -> String {
    let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{sum}  {name}\n")
}

/// A ZIP, and where its headers stand, so that they can be spoilt.
#[derive(Clone)]
pub struct Zip {
    pub bytes: Vec<u8>,
    pub locals: Vec<usize>,
    pub centrals: Vec<usize>,
    pub end: usize,
}

impl Zip {
    pub fn of(files: &[(&str, &[u8])]) -> Zip {
        let (mut bytes, mut locals) = (Vec::new(), Vec::new());
        for (name, data) in files {
            locals.push(bytes.len());
            bytes.extend_from_slice(b"PK\x03\x04");
            bytes.extend(common(name, data));
            bytes.extend([0; 2]);
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(data);
        }
        let (directory, mut centrals) = (bytes.len(), Vec::new());
        for ((name, data), at) in files.iter().zip(&locals) {
            centrals.push(bytes.len());
            bytes.extend_from_slice(b"PK\x01\x02\x1e\x03");
            bytes.extend(common(name, data));
            bytes.extend([0; 8]);
            bytes.extend(0x81a4_0000_u32.to_le_bytes());
            bytes.extend((*at as u32).to_le_bytes());
            bytes.extend_from_slice(name.as_bytes());
        }
        let end = bytes.len();
        bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        bytes.extend((files.len() as u16).to_le_bytes().repeat(2));
        bytes.extend(((end - directory) as u32).to_le_bytes());
        bytes.extend((directory as u32).to_le_bytes());
        bytes.extend([0; 2]);
        Zip { bytes, locals, centrals, end }
    }

    /// The same with other bytes somewhere.
    pub fn with(&self, at: usize, bytes: &[u8]) -> Zip {
        let mut other = self.clone();
        other.bytes[at..at + bytes.len()].copy_from_slice(bytes);
        other
    }

    /// The same with other bytes at this place of both headers of an entry, counted from the version.
    pub fn with_both(&self, entry: usize, at: usize, bytes: &[u8]) -> Zip {
        self.with(self.locals[entry] + 4 + at, bytes).with(self.centrals[entry] + 6 + at, bytes)
    }

    /// The same with bytes put in between; what the headers say of places stays as it is.
    pub fn inserted(&self, at: usize, bytes: &[u8]) -> Vec<u8> {
        [&self.bytes[..at], bytes, &self.bytes[at..]].concat()
    }
}

fn common(name: &str, data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u32).to_le_bytes();
    let head = [10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
    [&head[..], &crc32(data).to_le_bytes(), &length, &length, &(name.len() as u16).to_le_bytes()].concat()
}

/// Bit by bit.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ (0xedb8_8320 * (sum & 1)))
    })
}
