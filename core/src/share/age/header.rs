//! The text before the payload: who can open it, and a MAC.
use std::io::{BufRead, Read, Write};

use zeroize::Zeroizing;

use super::base64::{base64, unbase64, unbase64_all};
use super::error::{AgeError, cut};
use crate::vault::{Entropy, Key, random};

const INTRO: &str = "age-encryption.org/v1\n";
/// What backups and hand-offs are on the outside: the first line of an age file.
pub const FORMAT: &str = INTRO.trim_ascii_end();
const STANZA: &str = "-> ";
const MAC: &str = "---";
/// The columns of a line of base64; only the last one of a stanza is shorter.
const COLUMNS: usize = 64;
/// More than a hundred recipients of ours.
const MOST: u64 = 16 * 1024;

/// Whether the text before the payload begins so.
pub(super) fn begins(start: &[u8]) -> bool {
    start.starts_with(INTRO.as_bytes())
}

/// The key of one file, from which all others come.
pub(super) type FileKey = Zeroizing<[u8; 16]>;

/// One way to open the file.
pub(super) struct Stanza {
    pub(super) args: Vec<String>,
    pub(super) body: Vec<u8>,
}

impl Stanza {
    /// What of its kind stands behind the name of the kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<&[String]> {
        self.args.split_first().filter(|(first, _)| *first == kind).map(|(_, rest)| rest)
    }

    fn text(&self) -> String {
        let body = base64(&self.body);
        let mut text = format!("{STANZA}{}\n", self.args.join(" "));
        let mut rest = body.as_str();
        while let Some((line, others)) = rest.split_at_checked(COLUMNS) {
            text.push_str(line);
            text.push('\n');
            rest = others;
        }
        text.push_str(rest);
        text.push('\n');
        text
    }
}

/// A header whose MAC nobody has checked yet.
pub(super) struct Header {
    pub(super) stanzas: Vec<Stanza>,
    /// What the MAC is over.
    text: String,
    mac: [u8; 32],
}

impl Header {
    /// Reads one in the one form that it has.
    ///
    /// # Errors
    /// [`AgeError::Foreign`], [`AgeError::Damaged`]; what reading fails with.
    pub(super) fn read(from: &mut impl BufRead) -> Result<Header, AgeError> {
        let mut from = from.take(MOST);
        let mut intro = Vec::new();
        from.by_ref().take(INTRO.len() as u64).read_until(b'\n', &mut intro)?;
        if intro != INTRO.as_bytes() {
            return Err(AgeError::Foreign);
        }
        let mut header = Header { stanzas: Vec::new(), text: INTRO.to_owned(), mac: [0; 32] };
        let mut line = header.line(&mut from)?;
        while let Some(args) = line.strip_prefix(STANZA) {
            let args: Vec<String> = args.split(' ').map(str::to_owned).collect();
            let is_arg = |arg: &String| !arg.is_empty() && arg.bytes().all(|byte| byte.is_ascii_graphic());
            let mut body = String::new();
            loop {
                let line = header.line(&mut from)?;
                body.push_str(&line);
                if line.len() < COLUMNS {
                    break;
                }
                if line.len() > COLUMNS {
                    return Err(AgeError::Damaged);
                }
            }
            let body = unbase64_all(&body).ok_or(AgeError::Damaged)?;
            if !args.iter().all(is_arg) {
                return Err(AgeError::Damaged);
            }
            header.stanzas.push(Stanza { args, body });
            line = header.line(&mut from)?;
        }
        let mac = line.strip_prefix(MAC).and_then(|rest| rest.strip_prefix(' ')).and_then(unbase64);
        header.mac = mac.filter(|_| !header.stanzas.is_empty()).ok_or(AgeError::Damaged)?;
        header.text.truncate(header.text.len() - line.len() - 1 + MAC.len());
        Ok(header)
    }

    /// A line without its end, which is kept in the text.
    fn line(&mut self, from: &mut impl BufRead) -> Result<String, AgeError> {
        let mut line = Vec::new();
        from.read_until(b'\n', &mut line)?;
        let line = String::from_utf8(line).map_err(|_| AgeError::Damaged)?;
        self.text.push_str(&line);
        line.strip_suffix('\n').map(str::to_owned).ok_or(AgeError::Damaged)
    }

    /// The key of the payload, which begins there.
    ///
    /// # Errors
    /// [`AgeError::Damaged`] if the MAC does not hold.
    pub(super) fn payload_key(self, file_key: &FileKey, from: &mut impl Read) -> Result<Key, AgeError> {
        if !mac_key(file_key)?.verifies(&[self.text.as_bytes()], &self.mac)? {
            return Err(AgeError::Damaged);
        }
        let mut nonce = [0; 16];
        from.read_exact(&mut nonce).map_err(cut)?;
        payload_key(file_key, &nonce)
    }
}

/// Writes a header with this one stanza, and answers the key of the payload.
pub(super) fn write(
    to: &mut dyn Write,
    stanza: &Stanza,
    file_key: &FileKey,
    entropy: &dyn Entropy,
) -> Result<Key, AgeError> {
    let header = format!("{INTRO}{}{MAC}", stanza.text());
    let mac = mac_key(file_key)?.mac(&[header.as_bytes()])?;
    let nonce: [u8; 16] = random(entropy)?;
    to.write_all(format!("{header} {}\n", base64(&mac)).as_bytes())?;
    to.write_all(&nonce)?;
    payload_key(file_key, &nonce)
}

/// The key of a new file.
pub(super) fn new_file_key(entropy: &dyn Entropy) -> Result<FileKey, AgeError> {
    let mut file_key = Zeroizing::new([0; 16]);
    entropy.fill(&mut *file_key)?;
    Ok(file_key)
}

fn mac_key(file_key: &FileKey) -> Result<Key, AgeError> {
    Ok(Key::extracted(&**file_key, &[], &[b"header"])?)
}

fn payload_key(file_key: &FileKey, nonce: &[u8; 16]) -> Result<Key, AgeError> {
    Ok(Key::extracted(&**file_key, nonce, &[b"payload"])?)
}
