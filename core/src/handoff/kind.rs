//! What a sealed bundle is, and which names it may hold.

/// A case to a worker, or their answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// From a person to a worker.
    Handoff,
    /// From a worker to the person.
    Reply,
}

/// What the sums stand in.
pub(super) const SUMS: &str = "SHA256SUMS";
/// Zeros, so that few sizes are possible.
pub(super) const PADDING: &str = "padding.bin";
const PAPERS: &str = "papers/";
const ENDINGS: [&str; 6] = ["jpg", "png", "pdf", "heic", "txt", "bin"];

impl Kind {
    pub(super) const ALL: [Kind; 2] = [Kind::Handoff, Kind::Reply];

    /// The name of the entry that says what all of it is.
    pub fn main(self) -> &'static str {
        match self {
            Self::Handoff => "case.json",
            Self::Reply => "reply.json",
        }
    }

    /// The first word of what is signed with it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Handoff => "faro-handoff",
            Self::Reply => "faro-reply",
        }
    }

    /// Whether an entry may have this name.
    pub(super) fn holds(self, name: &str) -> bool {
        const BESIDE: [&str; 6] = [
            "READ-ME.txt",
            "case.html",
            "dates.csv",
            "dates.ics",
            "proof-log.json",
            "proof-log.json.minisig",
        ];
        name == self.main()
            || name == SUMS
            || name == PADDING
            || is_paper(name)
            || signing_key(name).is_some()
            || (self == Self::Handoff && BESIDE.contains(&name))
    }
}

/// Whether it is the name of a paper: `papers/001.pdf`.
pub fn is_paper(name: &str) -> bool {
    let parts = name.strip_prefix(PAPERS).and_then(|name| name.split_once('.'));
    parts.is_some_and(|(number, ending)| {
        number.len() == 3 && number.bytes().all(|digit| digit.is_ascii_digit()) && ENDINGS.contains(&ending)
    })
}

/// The name of the paper of this number, with the ending that its first bytes ask for.
pub(super) fn paper_name(number: usize, head: &[u8]) -> String {
    format!("{PAPERS}{number:03}.{}", ending(head))
}

/// What a paper is, by its first bytes.
fn ending(head: &[u8]) -> &'static str {
    const HEIC: [&[u8]; 6] = [b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1"];
    let is_heic =
        head.get(4..8) == Some(b"ftyp") && head.get(8..12).is_some_and(|brand| HEIC.contains(&brand));
    match head {
        _ if head.starts_with(b"\xff\xd8\xff") => "jpg",
        _ if head.starts_with(b"\x89PNG\r\n\x1a\n") => "png",
        _ if head.starts_with(b"%PDF-") => "pdf",
        _ if is_heic => "heic",
        _ if is_text(head) => "txt",
        _ => "bin",
    }
}

/// Text of UTF-8, whose last character the head may cut.
fn is_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => head
            .get(..error.valid_up_to())
            .and_then(|whole| std::str::from_utf8(whole).ok())
            .unwrap_or_default(),
        Err(_) => return false,
    };
    !text.is_empty() && text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
}

/// The name of the signature by the key of this id.
pub(super) fn signature_name(key_id: impl std::fmt::Display) -> String {
    format!("{SUMS}.{key_id}.minisig")
}

/// Which key a signature is by, if it is the name of one.
pub(super) fn signing_key(name: &str) -> Option<&str> {
    let id = name.strip_prefix(SUMS)?.strip_prefix('.')?.strip_suffix(".minisig")?;
    let is_id = id.len() == 16 && id.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'A'..=b'F'));
    is_id.then_some(id)
}
