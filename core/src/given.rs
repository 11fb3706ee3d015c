//! What a file is that another app gave: told by how it begins, for a chat gives it whatever name it likes.
use std::io::{self, Read};
use std::path::Path;

use crate::disk;
use crate::packs::Archive;
use crate::share::age;

/// What it claims to be; whoever opens it finds out whether it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Sealed with age: a reply, or something else that a person chose for one.
    Sealed,
    /// An archive as a pack is one.
    Pack,
}

impl Given {
    /// Looks at the beginning of a file. None for what Faro does not read.
    ///
    /// # Errors
    /// [`disk::Strange`] for what is no file; what the system says.
    pub fn at(path: &Path) -> io::Result<Option<Given>> {
        let mut start = Vec::new();
        disk::open_given(path)?.take(512).read_to_end(&mut start)?;
        Ok(Given::of(&start))
    }

    fn of(start: &[u8]) -> Option<Given> {
        match (age::begins(start), Archive::begins(start)) {
            (true, _) => Some(Given::Sealed),
            (false, true) => Some(Given::Pack),
            (false, false) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_by_its_beginning() {
        let pack = Archive::write([("pack.toml", b"id".as_slice())]).unwrap();
        let armored = b" \r\n-----BEGIN AGE ENCRYPTED FILE-----\n";
        for sealed in [b"age-encryption.org/v1\n-> X25519".as_slice(), armored] {
            assert_eq!(Given::of(sealed), Some(Given::Sealed));
        }
        assert_eq!(Given::of(&pack), Some(Given::Pack));
        for other in [b"".as_slice(), b"PK\x03\x04", b"age-encryption.org/v2\n", &pack[..260]] {
            assert_eq!(Given::of(other), None);
        }
    }
}
