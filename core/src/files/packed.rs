//! The texts that travel inside the library, compressed by `build.rs`: a language by itself, so that only those that are
//! read take memory.
use std::collections::BTreeMap;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// All bundles, in the order of their folders.
pub(super) fn all() -> &'static [Packed] {
    &PACKED
}

/// Texts that are unpacked together, when the first of them is asked for.
#[derive(Debug)]
pub(super) struct Packed {
    /// What the path of each of its texts begins with, and of no text of another bundle unless that has a longer one.
    pub(super) folder: &'static str,
    bytes: &'static [u8],
    texts: OnceLock<BTreeMap<String, String>>,
}

impl Packed {
    const fn new(folder: &'static str, bytes: &'static [u8]) -> Packed {
        Packed { folder, bytes, texts: OnceLock::new() }
    }

    pub(super) fn texts(&self) -> &BTreeMap<String, String> {
        self.texts.get_or_init(|| unpack(self.bytes).unwrap_or_default())
    }
}

#[cfg(test)]
impl Packed {
    /// Whether somebody asked for one of its texts already.
    pub(super) fn is_unpacked(&self) -> bool {
        self.texts.get().is_some()
    }

    /// The same, of which nobody has asked for anything.
    pub(super) fn fresh(&self) -> Packed {
        Packed::new(self.folder, self.bytes)
    }
}

fn unpack(bytes: &[u8]) -> Option<BTreeMap<String, String>> {
    let bundle = miniz_oxide::inflate::decompress_to_vec_zlib(bytes).ok()?;
    let mut rest = bundle.as_slice();
    let mut texts = BTreeMap::new();
    while !rest.is_empty() {
        let (path, after) = take_text(rest)?;
        let (text, after) = take_text(after)?;
        texts.insert(path, text);
        rest = after;
    }
    Some(texts)
}

fn take_text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (text, rest) = rest.split_at_checked(u32::from_be_bytes(*length).try_into().ok()?)?;
    Some((String::from_utf8(text.to_vec()).ok()?, rest))
}
