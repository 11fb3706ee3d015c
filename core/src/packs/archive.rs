//! The archive of a pack: strict POSIX ustar in the one form that it has.

use std::collections::BTreeMap;

/// All of an archive.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// One file of it.
const MOST_OF_FILE: usize = 1024 * 1024;
/// So many files.
const MOST_FILES: usize = 4_000;
/// The field of a name; none uses the prefix.
const MOST_OF_NAME: usize = 100;
const BLOCK: usize = 512;
/// What tells an archive, and where in its first block.
const MAGIC: (usize, &str) = (257, "ustar");

/// The files of an archive, which stay where they are: nothing is copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Archive<'b> {
    files: BTreeMap<&'b str, &'b [u8]>,
}

/// Why an archive is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// All of it, one of its files, or their number is above what a pack may have.
    #[error("the archive is too large")]
    TooLarge,
    /// A folder, a link, a device, an extension (PAX, GNU).
    #[error("the archive holds something else than files")]
    NoFile,
    /// An absolute name, one that leads out of the folder, or one with other characters.
    #[error("a name in the archive is not allowed")]
    Name,
    /// The same name twice.
    #[error("a name stands in the archive twice")]
    Twice,
    /// Names that are not in the order of their bytes.
    #[error("the files of the archive are not in order")]
    Order,
    /// It ends before its end, or something stands behind.
    #[error("the archive does not end where it should")]
    End,
    /// Other bytes than those that its files have when they are written again.
    #[error("the archive is written in another way")]
    Form,
}

impl<'b> Archive<'b> {
    /// Reads an archive. Limits are looked at before anything is kept, and each header is written again and compared.
    ///
    /// # Errors
    /// [`ArchiveError`].
    pub fn read(bytes: &'b [u8]) -> Result<Archive<'b>, ArchiveError> {
        if bytes.len() > MOST_BYTES {
            return Err(ArchiveError::TooLarge);
        }
        let (mut files, mut rest, mut last) = (BTreeMap::new(), bytes, "");
        loop {
            let (block, behind) = rest.split_first_chunk::<BLOCK>().ok_or(ArchiveError::End)?;
            if block == &[0; BLOCK] {
                let is_end = behind == [0; BLOCK];
                return if is_end { Ok(Archive { files }) } else { Err(ArchiveError::End) };
            }
            let (name, size) = read_header(block)?;
            if files.len() == MOST_FILES {
                return Err(ArchiveError::TooLarge);
            }
            match name.cmp(last) {
                std::cmp::Ordering::Greater => {}
                std::cmp::Ordering::Equal => return Err(ArchiveError::Twice),
                std::cmp::Ordering::Less if files.contains_key(name) => return Err(ArchiveError::Twice),
                std::cmp::Ordering::Less => return Err(ArchiveError::Order),
            }
            let (content, behind) = behind.split_at_checked(size).ok_or(ArchiveError::End)?;
            let (padding, behind) = behind.split_at_checked(padding(size)).ok_or(ArchiveError::End)?;
            if padding.iter().any(|byte| *byte != 0) {
                return Err(ArchiveError::Form);
            }
            files.insert(name, content);
            (rest, last) = (behind, name);
        }
    }

    /// The archive of these files.
    ///
    /// # Errors
    /// [`ArchiveError::Name`], [`ArchiveError::TooLarge`].
    pub fn write<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Result<Vec<u8>, ArchiveError> {
        let files: BTreeMap<&str, &[u8]> = files.into_iter().collect();
        let mut written = Vec::new();
        for (name, content) in &files {
            if content.len() > MOST_OF_FILE {
                return Err(ArchiveError::TooLarge);
            }
            written.extend(header(name, content.len()).ok_or(ArchiveError::Name)?);
            written.extend_from_slice(content);
            written.resize(written.len() + padding(content.len()), 0);
        }
        written.resize(written.len() + 2 * BLOCK, 0);
        let fits = files.len() <= MOST_FILES && written.len() <= MOST_BYTES;
        if fits { Ok(written) } else { Err(ArchiveError::TooLarge) }
    }

    /// One file.
    pub fn get(&self, name: &str) -> Option<&'b [u8]> {
        self.files.get(name).copied()
    }

    /// Whether a file that begins so claims to be an archive.
    pub(crate) fn begins(start: &[u8]) -> bool {
        start.get(MAGIC.0..).is_some_and(|rest| rest.starts_with(MAGIC.1.as_bytes()))
    }

    /// All files, in the order of their names.
    pub fn files(&self) -> impl Iterator<Item = (&'b str, &'b [u8])> + '_ {
        self.files.iter().map(|(name, content)| (*name, *content))
    }
}

/// The name and size that a header tells, if it is the one header that a file of this name and size has.
fn read_header(block: &[u8; BLOCK]) -> Result<(&str, usize), ArchiveError> {
    let field = |from: usize, length: usize| block.get(from..from + length).unwrap_or_default();
    if field(MAGIC.0, MAGIC.1.len()) != MAGIC.1.as_bytes() {
        return Err(ArchiveError::Form);
    }
    if field(156, 1) != b"0" {
        return Err(ArchiveError::NoFile);
    }
    let named = field(0, MOST_OF_NAME);
    let named = named.split(|byte| *byte == 0).next().unwrap_or_default();
    let name = std::str::from_utf8(named).map_err(|_| ArchiveError::Name)?;
    if !may_be_named(name) {
        return Err(ArchiveError::Name);
    }
    let digits = std::str::from_utf8(field(124, 11))
        .ok()
        .filter(|size| size.bytes().all(|digit| digit.is_ascii_digit()));
    let size = digits.and_then(|size| usize::from_str_radix(size, 8).ok()).ok_or(ArchiveError::Form)?;
    if size > MOST_OF_FILE {
        return Err(ArchiveError::TooLarge);
    }
    let same = header(name, size).is_some_and(|same| same == *block);
    if same { Ok((name, size)) } else { Err(ArchiveError::Form) }
}

/// The one header of a file; none where the name cannot be written.
fn header(name: &str, size: usize) -> Option<[u8; BLOCK]> {
    if !may_be_named(name) {
        return None;
    }
    let mut block = [0; BLOCK];
    let mut put = |from: usize, text: &str| {
        block.iter_mut().skip(from).zip(text.bytes()).for_each(|(byte, written)| *byte = written);
    };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, &format!("{size:011o}"));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(MAGIC.0, MAGIC.1);
    put(263, "00");
    put(329, "0000000");
    put(337, "0000000");
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    // Six digits, NUL, space.
    let sum = format!("{sum:06o}\0 ");
    block.iter_mut().skip(148).zip(sum.bytes()).for_each(|(byte, written)| *byte = written);
    Some(block)
}

/// Letters, digits, `.`, `_` and `-`, with single slashes between; no part begins with a dot.
fn may_be_named(name: &str) -> bool {
    let part = |part: &str| {
        let signs = part.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"._-".contains(&sign));
        signs && !part.is_empty() && !part.starts_with(['.', '-'])
    };
    name.len() <= MOST_OF_NAME && name.split('/').all(part)
}

fn padding(size: usize) -> usize {
    size.next_multiple_of(BLOCK) - size
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> Vec<u8> {
        Archive::write([("b/one.toml", &b"id = 1\n"[..]), ("a.toml", &[b'x'; 512]), ("c", b"")]).unwrap()
    }

    #[test]
    fn what_is_written_is_read_and_has_one_form() {
        let bytes = written();
        assert_eq!(bytes.len(), 512 * (2 + 2 + 1 + 2));
        let archive = Archive::read(&bytes).unwrap();
        assert_eq!(archive.get("b/one.toml"), Some(&b"id = 1\n"[..]));
        assert_eq!(archive.files().map(|(name, _)| name).collect::<Vec<_>>(), ["a.toml", "b/one.toml", "c"]);
        assert_eq!(Archive::write(archive.files()).unwrap(), bytes);
        // Every byte but those of the contents is the only one that may stand there.
        for at in (0..bytes.len()).filter(|at| !(512..1024).contains(at) && !(1536..1543).contains(at)) {
            for bit in 0..8 {
                let mut other = bytes.clone();
                other[at] ^= 1 << bit;
                let read = Archive::read(&other);
                // Of a name another one may be made, with another sum: a name alone is caught by its sum.
                assert!(read.is_err(), "{at} {bit}");
            }
        }
    }

    #[test]
    fn an_end_is_where_it_must_be() {
        let bytes = written();
        for length in 0..bytes.len() {
            assert!(Archive::read(&bytes[..length]).is_err(), "{length}");
        }
        assert_eq!(Archive::read(&[&bytes[..], &[0]].concat()), Err(ArchiveError::End));
        assert_eq!(Archive::read(&[&bytes[..], &[0; 512]].concat()), Err(ArchiveError::End));
        assert_eq!(Archive::read(b""), Err(ArchiveError::End));
    }

    /// One header, changed and with its sum made right again.
    fn forged(from: usize, text: &[u8]) -> Vec<u8> {
        let mut bytes = Archive::write([("a", &b"x"[..])]).unwrap();
        bytes[from..from + text.len()].copy_from_slice(text);
        bytes[148..156].copy_from_slice(b"        ");
        let sum: u32 = bytes[..512].iter().map(|byte| u32::from(*byte)).sum();
        bytes[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        bytes
    }

    #[test]
    fn what_is_no_plain_file_or_leads_out_is_refused() {
        assert!(Archive::read(&forged(0, b"b")).is_ok());
        for kind in [b'1', b'2', b'3', b'4', b'5', b'6', b'7', b'x', b'g', b'L', b'K', b'S', 0] {
            assert_eq!(Archive::read(&forged(156, &[kind])), Err(ArchiveError::NoFile), "{kind}");
        }
        for name in ["/a", "../a", "a/../b", "./a", "a//b", "a/", "-a", "a b", "a\\b", "C:a", "a\x1b", ".a"] {
            assert_eq!(Archive::read(&forged(0, name.as_bytes())), Err(ArchiveError::Name), "{name:?}");
        }
        assert_eq!(Archive::read(&forged(0, "é".as_bytes())), Err(ArchiveError::Name));
        for (from, text) in
            [(100, "0000755"), (108, "0001750"), (136, "00000000001"), (263, "  "), (265, "root"), (345, "a")]
        {
            assert_eq!(Archive::read(&forged(from, text.as_bytes())), Err(ArchiveError::Form), "{from}");
        }
    }

    #[test]
    fn sizes_that_lie_allocate_nothing() {
        for size in ["77777777777", "00004000001"] {
            assert_eq!(Archive::read(&forged(124, size.as_bytes())), Err(ArchiveError::TooLarge), "{size}");
        }
        assert_eq!(Archive::read(&forged(124, b"00004000000")), Err(ArchiveError::End));
        assert_eq!(Archive::read(&forged(124, b"\x80\0\0\0\0\0\0\0\0\0\x01")), Err(ArchiveError::Form));
        assert_eq!(Archive::read(&forged(124, b"         01")), Err(ArchiveError::Form));
        assert_eq!(Archive::read(&vec![0; MOST_BYTES + 1]), Err(ArchiveError::TooLarge));
        assert_ne!(Archive::read(&vec![0; MOST_BYTES]), Err(ArchiveError::TooLarge));
        let many: Vec<String> = (0..=MOST_FILES).map(|number| format!("f{number}")).collect();
        let many = many.iter().map(|name| (name.as_str(), &b""[..]));
        assert_eq!(Archive::write(many.clone()), Err(ArchiveError::TooLarge));
        let one = |name: &str| Archive::write([(name, &b""[..])]).unwrap()[..512].to_vec();
        let mut names: Vec<&str> = many.map(|(name, _)| name).collect();
        names.sort_unstable();
        let bytes: Vec<u8> = names.into_iter().flat_map(one).chain([0; 1024]).collect();
        assert_eq!(Archive::read(&bytes), Err(ArchiveError::TooLarge));
        assert_eq!(Archive::write([("a", &vec![0; MOST_OF_FILE + 1][..])]), Err(ArchiveError::TooLarge));
    }

    #[test]
    fn files_stand_once_and_in_order() {
        let of = |names: [&str; 3]| {
            let block = |name: &str| Archive::write([(name, &b""[..])]).unwrap()[..512].to_vec();
            names.into_iter().flat_map(block).chain([0; 1024]).collect::<Vec<u8>>()
        };
        assert!(Archive::read(&of(["a", "b", "c"])).is_ok());
        assert_eq!(Archive::read(&of(["a", "c", "b"])), Err(ArchiveError::Order));
        assert_eq!(Archive::read(&of(["a", "b", "b"])), Err(ArchiveError::Twice));
        assert_eq!(Archive::read(&of(["b", "c", "b"])), Err(ArchiveError::Twice));
    }
}
