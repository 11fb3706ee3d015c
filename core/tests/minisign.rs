//! Signatures in minisign's files: those of stock minisign hold here, ours hold for another program, and nothing else does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use faro_core::minisign::{Algorithm, MinisignError, PublicKey, SecretKey, Signature};
use proptest::prelude::*;

const HOLA: &[u8] = include_bytes!("data/minisign/hola.txt");
/// Made by minisign 0.11, as all that lies beside it but the key with a password, whose work is smaller.
const SIGNED: &str = include_str!("data/minisign/hola.txt.minisig");
const LEGACY: &str = include_str!("data/minisign/hola.txt.legacy.minisig");
const PUBLIC: &str = include_str!("data/minisign/open.pub");
const SECRET: &str = include_str!("data/minisign/open.key");
const LOCKED: &str = include_str!("data/minisign/locked.key");

fn stock() -> PublicKey {
    PublicKey::from_file(PUBLIC).unwrap()
}

fn read(text: &str) -> Signature {
    Signature::parse(text.as_bytes()).unwrap()
}

fn base64(bytes: &[u8]) -> String {
    use base64ct::Encoding;
    base64ct::Base64::encode_string(bytes)
}

fn bytes(line: &str) -> Vec<u8> {
    use base64ct::Encoding;
    base64ct::Base64::decode_vec(line).unwrap()
}

#[test]
fn what_stock_minisign_wrote_is_read_and_holds() {
    let (signed, legacy, key) = (read(SIGNED), read(LEGACY), stock());
    assert_eq!((signed.algorithm(), legacy.algorithm()), (Algorithm::Prehashed, Algorithm::Legacy));
    assert_eq!(key.verify(HOLA, &signed), Ok("a note, señora"));
    assert_eq!(key.verify(HOLA, &legacy), Ok("legacy"));
    assert_eq!(key.id().to_string(), "4330D577E0517789");
    assert_eq!(key.file(), PUBLIC);
    for (key, password) in [(SECRET, ""), (LOCKED, "siete barcos")] {
        let secret = SecretKey::from_file(key, password.as_bytes()).unwrap();
        assert_eq!(secret.public(), stock());
        // Ed25519 leaves nothing to chance: the same key signs the same bytes as stock minisign did.
        let ours = secret.sign(HOLA, "a note, señora").unwrap().to_string();
        assert_eq!(ours.lines().skip(1).collect::<Vec<_>>(), SIGNED.lines().skip(1).collect::<Vec<_>>());
    }
}

#[test]
fn another_program_says_the_same_of_what_is_signed_here() {
    for seed in 0..20 {
        let secret = SecretKey::from_seed(&[seed; 32]);
        let file = vec![seed; usize::from(seed) * 1000];
        let signed = secret.sign(&file, "faro-log 1 7").unwrap().to_string();
        let key = minisign_verify::PublicKey::decode(&secret.public().file()).unwrap();
        let theirs = minisign_verify::Signature::decode(&signed).unwrap();
        key.verify(&file, &theirs, false).unwrap();
        assert_eq!(theirs.trusted_comment(), "faro-log 1 7");
        assert!(key.verify(b"another", &theirs, false).is_err());
        assert_eq!(secret.public().verify(&file, &read(&signed)), Ok("faro-log 1 7"));
        assert_eq!(secret.public().verify(b"another", &read(&signed)), Err(MinisignError::WrongFile));
    }
}

#[test]
fn every_bit_of_a_signature_is_signed() {
    for (file, at_comment) in [(SIGNED, "a note"), (LEGACY, "legacy")] {
        let free = "untrusted comment: ".len()..file.find('\n').unwrap();
        assert!(file.find(at_comment).unwrap() > free.end);
        for at in 0..file.len() {
            for bit in 0..8 {
                let mut flipped = file.as_bytes().to_vec();
                flipped[at] ^= 1 << bit;
                let signature = Signature::parse(&flipped);
                // The untrusted comment is nobody's word: it is passed over, and nothing of it is kept.
                let is_same = signature.as_ref().is_ok_and(|signature| *signature == read(file));
                assert_eq!(is_same, free.contains(&at) && signature.is_ok(), "byte {at}, bit {bit}");
                let holds = signature.is_ok_and(|signature| stock().verify(HOLA, &signature).is_ok());
                assert_eq!(holds, is_same, "byte {at}, bit {bit}");
            }
        }
    }
    for at in 0..HOLA.len() * 8 {
        let mut file = HOLA.to_vec();
        file[at / 8] ^= 1 << (at % 8);
        for signature in [SIGNED, LEGACY] {
            assert_eq!(stock().verify(&file, &read(signature)), Err(MinisignError::WrongFile));
        }
    }
}

#[test]
fn a_signature_has_one_form() {
    let lines: Vec<&str> = SIGNED.lines().collect();
    let forms = [
        SIGNED.trim_end().to_owned(),
        format!("{SIGNED}\n"),
        format!("{SIGNED}more\n"),
        format!("\u{feff}{SIGNED}"),
        SIGNED.replace('\n', "\r\n"),
        SIGNED.replace("untrusted comment: ", ""),
        SIGNED.replace("trusted comment: a note", "trusted comment:a note"),
        SIGNED.replace("a note", "a\u{1b}[2Jnote"),
        SIGNED.replace("a note", "a\u{9b}2Jnote"),
        SIGNED.replace("a note", &"a".repeat(8193)),
        SIGNED.replace(lines[1], &format!(" {}", lines[1])),
        SIGNED.replace(lines[3], lines[3].trim_end_matches('=')),
        // 74 bytes leave four bits in their last character that no byte has.
        SIGNED.replace(lines[1], &lines[1].replace("E=", "F=")),
        SIGNED.replace(lines[1], &base64(&bytes(lines[1])[..73])),
        lines[..2].join("\n") + "\n",
        String::new(),
    ];
    for form in forms {
        assert_ne!(form, SIGNED);
        assert_eq!(Signature::parse(form.as_bytes()), Err(MinisignError::NoSignature), "{form:?}");
    }
    assert_eq!(read(SIGNED).to_string().lines().nth(1), Some(lines[1]));
}

#[test]
fn another_key_of_the_same_name_and_a_comment_of_another_signature_are_refused() {
    let named = bytes(PUBLIC.lines().nth(1).unwrap());
    let other = bytes(&SecretKey::from_seed(&[1; 32]).public().to_string());
    let impostor: PublicKey = base64(&[&named[..10], &other[10..]].concat()).parse().unwrap();
    assert_eq!(impostor.verify(HOLA, &read(SIGNED)), Err(MinisignError::WrongFile));
    let key: PublicKey = base64(&other).parse().unwrap();
    assert_eq!(key.verify(HOLA, &read(SIGNED)), Err(MinisignError::OtherKey));
    let secret = SecretKey::from_file(SECRET, b"").unwrap();
    let elsewhere = secret.sign(b"another file", "faro-log 1 9").unwrap().to_string();
    let mixed: Vec<_> = SIGNED.lines().take(2).chain(elsewhere.lines().skip(2)).collect();
    assert_eq!(stock().verify(HOLA, &read(&(mixed.join("\n") + "\n"))), Err(MinisignError::WrongComment));
    for comment in ["a\nb", "a\u{1b}b", "a\u{0}", &"a".repeat(8193)] {
        assert_eq!(secret.sign(HOLA, comment), Err(MinisignError::Comment));
    }
}

/// The order of the group, little-endian.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

#[test]
fn a_scalar_above_the_order_is_refused() {
    for (file, line) in [(SIGNED, 1), (LEGACY, 1), (SIGNED, 3)] {
        let old = file.lines().nth(line).unwrap();
        let mut raised = bytes(old);
        let start = raised.len() - 32;
        let mut carry = 0_u16;
        for (byte, more) in raised[start..].iter_mut().zip(ORDER) {
            carry += u16::from(*byte) + u16::from(more);
            *byte = carry as u8;
            carry >>= 8;
        }
        let signature = read(&file.replace(old, &base64(&raised)));
        assert!(stock().verify(HOLA, &signature).is_err());
    }
}

#[test]
fn keys_for_which_anybody_can_sign_are_refused() {
    let two = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05";
    let three = "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a";
    let p = |low: &str, high: &str| format!("{low}{}{high}", "ff".repeat(30));
    let zeros = |low: &str, high: &str| format!("{low}{}{high}", "00".repeat(30));
    let flipped = |point: &str| {
        let high = u8::from_str_radix(&point[62..], 16).unwrap() | 0x80;
        format!("{}{high:02x}", &point[..62])
    };
    let weak = [
        zeros("00", "00"),
        zeros("00", "80"),
        zeros("01", "00"),
        zeros("01", "80"),
        p("ec", "7f"),
        p("ec", "ff"),
        // Written once more, above 2^255 - 19; the last ones are no points of small order.
        p("ed", "7f"),
        p("ed", "ff"),
        p("ee", "7f"),
        p("ee", "ff"),
        p("f0", "7f"),
        p("f1", "7f"),
        p("f3", "7f"),
        p("ff", "7f"),
        two.to_owned(),
        flipped(two),
        three.to_owned(),
        flipped(three),
        // No point at all.
        zeros("02", "00"),
    ];
    for point in weak {
        let point: Vec<u8> =
            (0..64).step_by(2).map(|at| u8::from_str_radix(&point[at..at + 2], 16).unwrap()).collect();
        let line = base64(&[b"Ed12345678", &point[..]].concat());
        assert_eq!(line.parse::<PublicKey>(), Err(MinisignError::WeakKey), "{point:x?}");
    }
    let good = stock().to_string();
    for line in ["", "RW", &good[1..], &format!("{good}\n"), &good.replacen("RW", "RU", 1), &good[..52]] {
        assert_eq!(line.parse::<PublicKey>(), Err(MinisignError::NoPublicKey), "{line:?}");
    }
    for file in [good.as_str(), "untrusted comment: x", &format!("untrusted comment: x\n{good}")] {
        assert_eq!(PublicKey::from_file(file), Err(MinisignError::NoPublicKey), "{file:?}");
    }
}

#[test]
fn a_secret_key_file_is_whole_or_refused() {
    let refusal = |text: &str, password: &[u8]| SecretKey::from_file(text, password).err();
    assert_eq!(refusal(LOCKED, b"ocho barcos"), Some(MinisignError::WrongPassword));
    let with = |file: &str, at: usize, byte: u8| {
        let line = file.lines().nth(1).unwrap();
        let mut changed = bytes(line);
        changed[at] = byte;
        file.replace(line, &base64(&changed))
    };
    // The work: more than minisign writes is not even tried.
    assert_eq!(refusal(&with(LOCKED, 45, 1), b"siete barcos"), Some(MinisignError::TooMuchWork));
    assert_eq!(refusal(&with(LOCKED, 53, 1), b"siete barcos"), Some(MinisignError::TooMuchWork));
    for (at, byte) in [(0, b'X'), (2, b'X'), (4, b'X')] {
        assert_eq!(refusal(&with(LOCKED, at, byte), b"siete barcos"), Some(MinisignError::NoSecretKey));
    }
    for at in [54, 62, 94, 126, 157] {
        let broken = with(LOCKED, at, bytes(LOCKED.lines().nth(1).unwrap())[at] ^ 1);
        assert_eq!(refusal(&broken, b"siete barcos"), Some(MinisignError::WrongPassword), "byte {at}");
    }
    // Without a password there is no sum; that both halves belong together is seen all the same.
    for at in [62, 94] {
        let broken = with(SECRET, at, bytes(SECRET.lines().nth(1).unwrap())[at] ^ 1);
        assert_eq!(refusal(&broken, b""), Some(MinisignError::NoSecretKey), "byte {at}");
    }
    for text in ["", PUBLIC, &SECRET[..100], SECRET.trim_end()] {
        assert_eq!(refusal(text, b""), Some(MinisignError::NoSecretKey), "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_input_makes_it_panic(junk: Vec<u8>, at in 0..SIGNED.len(), long: String) {
        let _ = Signature::parse(&junk);
        let _ = long.parse::<PublicKey>();
        let _ = PublicKey::from_file(&long);
        let _ = SecretKey::from_file(&long, &junk);
        let spliced = [&SIGNED.as_bytes()[..at], &junk, &SIGNED.as_bytes()[at..]].concat();
        if let Ok(signature) = Signature::parse(&spliced) {
            let _ = stock().verify(&junk, &signature);
        }
        let key = base64(&junk).parse::<PublicKey>();
        prop_assert!(key.is_err() || junk.len() == 42);
    }
}

#[test]
fn a_secret_key_that_is_written_here_opens_again() {
    let key = SecretKey::from_seed(&[7; 32]);
    let open = key.file(None).unwrap();
    assert!(!SecretKey::is_locked(&open));
    assert_eq!(SecretKey::from_file(&open, b"").unwrap().public(), key.public());
    let locked = key.file(Some((b"seven green boats", &[9; 32]))).unwrap();
    assert!(SecretKey::is_locked(&locked) && SecretKey::is_locked(LOCKED) && !SecretKey::is_locked("x"));
    assert_eq!(SecretKey::from_file(&locked, b"seven green boats").unwrap().public(), key.public());
    assert_eq!(SecretKey::from_file(&locked, b"seven green boat").err(), Some(MinisignError::WrongPassword));
}
