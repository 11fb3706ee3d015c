//! What a file is, in the names of the mail (RFC 6838), by its first bytes: an ending says what somebody calls it.

/// Bytes that begin a file of one type, and where they stand.
const BEGINNINGS: [(usize, &[u8], &str); 10] = [
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"\xef\xbb\xbf%PDF-", "application/pdf"),
    (0, b"PK\x03\x04", "application/zip"),
];

/// Brands of pictures in the container of ISO/IEC 14496-12, the plainest last: a file names several.
const BRANDS: [(&[&[u8; 4]], &str); 3] = [
    (&[b"avif", b"avis"], "image/avif"),
    (&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"], "image/heic"),
    (&[b"mif1", b"msf1"], "image/heif"),
];

/// What the endings of names say, where the bytes say nothing.
const ENDINGS: [(&[&str], &str); 10] = [
    (&["jpg", "jpeg"], "image/jpeg"),
    (&["png"], "image/png"),
    (&["gif"], "image/gif"),
    (&["tif", "tiff"], "image/tiff"),
    (&["webp"], "image/webp"),
    (&["avif"], "image/avif"),
    (&["heic"], "image/heic"),
    (&["heif"], "image/heif"),
    (&["pdf"], "application/pdf"),
    (&["txt"], "text/plain"),
];

/// The type of a file that begins with `head` and is called `name`.
pub(super) fn media_type(head: &[u8], name: &str) -> &'static str {
    let begins =
        |(at, bytes, _): &(usize, &[u8], &str)| head.get(*at..).is_some_and(|rest| rest.starts_with(bytes));
    // Other files begin with RIFF or have WEBP there, but none has both.
    let whole = |(at, _, _): &(usize, &[u8], &str)| *at == 0 || head.starts_with(b"RIFF");
    let found = BEGINNINGS.iter().find(|beginning| begins(beginning) && whole(beginning));
    let found = found.map(|(_, _, media_type)| *media_type).or_else(|| picture(head));
    found.or_else(|| is_text(head).then_some("text/plain")).unwrap_or_else(|| by_ending(name))
}

/// The picture that a container holds, by the brands in its first box.
fn picture(head: &[u8]) -> Option<&'static str> {
    let (length, rest) = head.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let brands = head.get(8..length.min(head.len()))?;
    if !rest.starts_with(b"ftyp") {
        return None;
    }
    let has =
        |wanted: &[&[u8; 4]]| brands.chunks(4).any(|brand| wanted.iter().any(|wanted| brand == *wanted));
    BRANDS.iter().find(|(wanted, _)| has(wanted)).map(|(_, media_type)| *media_type)
}

/// Letters, blanks and the ends of lines, and nothing else.
fn is_text(head: &[u8]) -> bool {
    let text = match str::from_utf8(head) {
        Ok(text) => text,
        // Its first bytes may end in the middle of a letter.
        Err(error) if error.error_len().is_none() => {
            str::from_utf8(head.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}');
    !text.is_empty() && !text.contains(control)
}

fn by_ending(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.trim().to_ascii_lowercase());
    let found =
        ending.and_then(|ending| ENDINGS.iter().find(|(endings, _)| endings.contains(&ending.as_str())));
    found.map_or("application/octet-stream", |(_, media_type)| media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_decide_whatever_a_file_is_called() {
        for (head, wanted) in [
            (&b"\xff\xd8\xff\xe0\0\x10JFIF\0"[..], "image/jpeg"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"GIF87a\x01\0", "image/gif"),
            (b"GIF89a\x01\0", "image/gif"),
            (b"II*\0\x08\0\0\0", "image/tiff"),
            (b"MM\0*\0\0\0\x08", "image/tiff"),
            (b"RIFF\x24\x10\0\0WEBPVP8 ", "image/webp"),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "application/pdf"),
            (b"PK\x03\x04\x14\0\x06\0", "application/zip"),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "image/heic"),
            (b"\0\0\0\x14ftypmif1\0\0\0\0mif1\0\0\x01\0meta", "image/heif"),
            (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "image/avif"),
            (b"\0\0\0\x18ftypavif\0\0\0\0avifmif1", "image/avif"),
            (b"My lawyer called.\r\n", "text/plain"),
            ("Señora Núñez — 你好".as_bytes(), "text/plain"),
            // Cut within the last letter.
            (&"Núñez".as_bytes()[..2], "text/plain"),
        ] {
            for name in ["", "scan", "scan.jpg", "scan.PDF", "scan.bin"] {
                assert_eq!(media_type(head, name), wanted, "{name}");
            }
        }
    }

    #[test]
    fn where_the_bytes_say_nothing_the_ending_does() {
        for head in [
            &b""[..],
            b"\0\0\0\0",
            b"\x07\x07",
            b"RIFF\x24\0\0\0WAVE",
            b"\0\0\0\x14ftypisom\0\0\0\0mp42",
            b"\xff\xfeH\0",
        ] {
            for (name, wanted) in [
                ("I-589.JPG", "image/jpeg"),
                ("letter.v2.pdf", "application/pdf"),
                ("note.txt", "text/plain"),
                ("photo.heic", "image/heic"),
                ("letter", "application/octet-stream"),
                ("pdf", "application/octet-stream"),
                ("film.mp4", "application/octet-stream"),
                ("", "application/octet-stream"),
            ] {
                assert_eq!(media_type(head, name), wanted, "{name}");
            }
        }
        // A box that ends before its brands, and none at all.
        assert_eq!(media_type(b"\0\0\0\x02ftypheic\0\0\0\0", ""), "application/octet-stream");
        assert_eq!(media_type(b"\0\0\0", ""), "application/octet-stream");
    }
}
