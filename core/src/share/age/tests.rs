//! The test vectors of age itself, and what they leave out.
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{AgeError, Armored, Opener, Sealer, X25519Identity, X25519Recipient};
use crate::vault::{OsEntropy, hex};

/// What becomes of a file: the bytes that were answered before an error, if there was one.
fn opened(
    bytes: &[u8],
    identities: &[&X25519Identity],
    passphrase: Option<&str>,
) -> (Vec<u8>, Option<AgeError>) {
    let mut plain = Vec::new();
    let read = Armored::new(Cursor::new(bytes)).and_then(|from| {
        let mut opener = match passphrase {
            Some(passphrase) => Opener::under(from, passphrase)?,
            None => Opener::of(from, identities)?.0,
        };
        opener.read_to_end(&mut plain).map_err(AgeError::of)
    });
    (plain, read.err())
}

#[test]
fn every_vector_of_age_is_answered_as_age_asks_for() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/age_testkit");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let Some(split) = bytes.windows(2).position(|two| two == b"\n\n") else { continue };
        let head = str::from_utf8(&bytes[..split]).unwrap();
        let all = |name: &str| -> Vec<&str> {
            let lines = head.lines().filter_map(|line| line.split_once(": "));
            lines.filter(|(found, _)| *found == name).map(|(_, value)| value).collect()
        };
        let one = |name: &str| all(name).first().copied();
        let file = match one("compressed") {
            Some("zlib") => miniz_oxide::inflate::decompress_to_vec_zlib(&bytes[split + 2..]).unwrap(),
            _ => bytes[split + 2..].to_vec(),
        };
        let identities: Vec<_> =
            all("identity").iter().map(|text| X25519Identity::parse(text).unwrap()).collect();
        let identities: Vec<_> = identities.iter().collect();
        // Where there are both, it is about keys.
        let passphrase = one("passphrase").filter(|_| identities.is_empty());
        let name = path.file_name().unwrap().to_str().unwrap();
        let (plain, error) = opened(&file, &identities, passphrase);
        match one("expect").unwrap() {
            "success" => assert_eq!(error, None, "{name}"),
            // What is under no passphrase of any kind is no backup.
            "no match" if passphrase.is_some() => {
                assert!(matches!(error, Some(AgeError::WrongSecret | AgeError::Foreign)), "{name}");
            }
            "no match" => assert_eq!(error, Some(AgeError::WrongSecret), "{name}"),
            _ => assert!(error.is_some(), "{name}"),
        }
        // Of what is refused, no more may have been answered than age itself would; less is.
        if let Some(sum) = one("payload").filter(|_| error.is_none()) {
            assert_eq!(hex(&Sha256::digest(&plain)), sum, "{name}");
        }
        count += 1;
    }
    assert_eq!(count, 123);
}

#[test]
fn a_key_is_written_as_age_writes_it_and_read_in_either_case() {
    // Made by age-keygen 1.1.1.
    let text = "AGE-SECRET-KEY-1K9SWM992K75SMLW0730HAWZCVG3TPF5S09W53LWHN0MN7KZJKJYQ9NY6CX";
    let identity = X25519Identity::parse(text).unwrap();
    assert_eq!(*identity.text(), text);
    let recipient = identity.recipient();
    let line = recipient.to_string();
    assert_eq!(line, "age1wxv3euk53lphta8ktvyq77qtzg4l8sqc6qlxx9pw38te8ws6nctqmew824");
    assert_eq!((line.len(), format!("{recipient:?}")), (62, line.clone()));
    assert_eq!(line.parse(), Ok(recipient.clone()));
    assert_eq!(line.to_uppercase().parse(), Ok(recipient));
    assert_eq!(*X25519Identity::parse(&text.to_lowercase()).unwrap().text(), text);
    let mut mixed = line.clone();
    mixed.replace_range(10..11, &line[10..11].to_uppercase());
    let mixed = if mixed == line { line.replacen('a', "A", 1) } else { mixed };
    assert!(mixed.parse::<X25519Recipient>().is_err());
    assert!(X25519Identity::parse(&line).is_err(), "a recipient opens nothing");
    assert!(text.parse::<X25519Recipient>().is_err(), "nobody seals to a secret");
}

#[test]
fn every_letter_of_a_key_counts() {
    let identity = X25519Identity::generate(&OsEntropy).unwrap();
    let line = identity.recipient().to_string();
    for at in 0..line.len() {
        for letter in (0x20..0x7f).map(char::from).chain(['é', '\u{212a}', '\0']) {
            let mut other = line.clone();
            other.replace_range(at..=at, &letter.to_string());
            let read = other.parse::<X25519Recipient>();
            assert!(other == line || read.is_err(), "{other}");
        }
        let (head, tail) = line.split_at(at);
        for other in
            [head.to_owned(), tail.to_owned(), format!("{head}q{tail}"), format!("{head}{}", &tail[1..])]
        {
            assert!(other == line || other.parse::<X25519Recipient>().is_err(), "{other}");
        }
    }
    for around in [format!("{line} "), format!(" {line}"), format!("{line}\n")] {
        assert!(around.parse::<X25519Recipient>().is_err());
    }
}

#[test]
fn only_the_one_key_opens_and_any_place_can_be_gone_to() {
    let ours = X25519Identity::generate(&OsEntropy).unwrap();
    let other = X25519Identity::generate(&OsEntropy).unwrap();
    let plain: Vec<u8> = (0..200_000_u32).map(|at| (at.wrapping_mul(at) >> 5) as u8).collect();
    let mut sealer = Sealer::to(Vec::new(), &ours.recipient(), &OsEntropy).unwrap();
    sealer.write_all(&plain).unwrap();
    let sealed = sealer.finish().unwrap();
    assert_eq!(opened(&sealed, &[&other], None), (Vec::new(), Some(AgeError::WrongSecret)));
    assert_eq!(opened(&sealed, &[], None).1, Some(AgeError::WrongSecret));
    assert_eq!(opened(&sealed, &[], Some("x")).1, Some(AgeError::Foreign));
    for ending in ["\n", "\r\n"] {
        let armored = armored(&sealed, ending);
        for file in [&sealed, &armored] {
            // It need not be the first thing in what is read.
            let mut from = Cursor::new([b"before".as_slice(), file.as_slice()].concat());
            from.set_position(6);
            let (mut opener, which) = Opener::of(Armored::new(from).unwrap(), &[&other, &ours]).unwrap();
            assert_eq!(which, 1);
            for at in [0, 1, 65_535, 65_536, 65_537, 131_072, 199_999, 7, 200_000] {
                opener.go_to(at as u64).unwrap();
                let mut rest = Vec::new();
                opener.read_to_end(&mut rest).unwrap();
                assert!(rest == plain[at..], "{at}");
            }
            assert_eq!(opener.go_to(200_001), Err(AgeError::Damaged));
            assert!(opener.go_to(1 << 40).is_err());
        }
    }
}

#[test]
fn white_space_may_stand_around_an_armor_but_not_without_end() {
    let ours = X25519Identity::generate(&OsEntropy).unwrap();
    let mut sealer = Sealer::to(Vec::new(), &ours.recipient(), &OsEntropy).unwrap();
    sealer.write_all(b"text").unwrap();
    let armored = armored(&sealer.finish().unwrap(), "\n");
    for (spaces, error) in [(1024, None), (1025, Some(AgeError::Damaged))] {
        let space = b" ".repeat(spaces);
        assert_eq!(
            opened(&[space.clone(), armored.clone()].concat(), &[&ours], None).1,
            error,
            "{spaces} before"
        );
        assert_eq!(opened(&[armored.clone(), space].concat(), &[&ours], None).1, error, "{spaces} behind");
    }
}

/// As `age -a` writes it.
fn armored(bytes: &[u8], ending: &str) -> Vec<u8> {
    let text = <base64ct::Base64 as base64ct::Encoding>::encode_string(bytes);
    let mut lines = vec!["-----BEGIN AGE ENCRYPTED FILE-----"];
    let mut rest = text.as_str();
    while let Some((line, others)) = rest.split_at_checked(64) {
        lines.push(line);
        rest = others;
    }
    if !rest.is_empty() {
        lines.push(rest);
    }
    lines.push("-----END AGE ENCRYPTED FILE-----");
    lines.iter().flat_map(|line| [line.as_bytes(), ending.as_bytes()].concat()).collect()
}
