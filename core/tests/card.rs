//! The line that says who may receive.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use faro_core::handoff::{Card, CardError};
use faro_core::minisign::SecretKey;
use faro_core::share::age::X25519Recipient;

const RECIPIENT: &str = "age1wxv3euk53lphta8ktvyq77qtzg4l8sqc6qlxx9pw38te8ws6nctqmew824";

fn card(name: &str) -> Result<Card, CardError> {
    Card::new(name, RECIPIENT.parse().unwrap(), SecretKey::from_seed(&[7; 32]).public())
}

#[test]
fn a_card_comes_back_as_it_was() {
    for (name, encoded) in [
        ("Ana", "Ana"),
        ("Centro Legal, 2.º piso", "Centro%20Legal%2C%202.%C2%BA%20piso"),
        ("a:b%c/d+e", "a%3Ab%25c%2Fd%2Be"),
        ("مركز", "%D9%85%D8%B1%D9%83%D8%B2"),
        ("~-._", "~-._"),
        (&"x".repeat(64), &"x".repeat(64)),
        (&"ñ".repeat(32), &"%C3%B1".repeat(32)),
    ] {
        let card = card(name).unwrap();
        let line = card.to_string();
        assert!(line.starts_with(&format!("FARO1:{encoded}:{RECIPIENT}:RW")), "{line}");
        let read: Card = line.parse().unwrap();
        assert!(read == card, "{line}");
        assert_eq!(read.name(), name);
        assert_eq!(read.recipient().to_string(), RECIPIENT);
        let around = format!(" \n{}\r\n", line.replacen("FARO1:", "faro1://", 1));
        assert!(around.parse::<Card>().unwrap() == card);
        let upper = line.replace(RECIPIENT, &RECIPIENT.to_uppercase());
        assert!(upper.parse::<Card>().unwrap() == card);
    }
}

#[test]
fn the_digits_are_of_the_keys_and_not_of_the_name() {
    let one = card("Ana").unwrap();
    assert_eq!(one.check_digits(), card("Luis").unwrap().check_digits());
    // int.from_bytes(sha256(f"{recipient}:{key}")[:17], "big") % 10**40, by Python.
    let digits = one.check_digits().to_string();
    assert_eq!(digits, "4800 2179 0864 1069 7166 1689 1013 4385 1589 7377");
    let other = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    let recipient: X25519Recipient = other.parse().unwrap();
    let other = Card::new("Ana", recipient, one.sign_key().clone()).unwrap();
    assert_ne!(other.check_digits(), one.check_digits());
}

#[test]
fn every_letter_of_a_card_counts() {
    let card = card("Ana").unwrap();
    let line = card.to_string();
    // Behind the name: every other letter names another key, or none.
    for at in "FARO1:Ana:".len()..line.len() {
        for letter in (0x20..0x7f).map(char::from) {
            let mut other = line.clone();
            other.replace_range(at..=at, &letter.to_string());
            let Ok(read) = other.parse::<Card>() else { continue };
            assert!(other == line || read.check_digits() != card.check_digits(), "{other}");
        }
    }
    for length in 0..line.len() {
        assert!(line[..length].parse::<Card>().is_err(), "{length}");
    }
}

#[test]
fn what_is_no_card_is_told() {
    let line = card("Ana").unwrap().to_string();
    let with = |from: &str, to: &str| line.replacen(from, to, 1).parse::<Card>().err();
    for name in ["", " Ana", "Ana ", "A\u{202e}na", "A\nna", "A\u{200b}", &"x".repeat(65), &"ñ".repeat(33)] {
        assert_eq!(card(name).err(), Some(CardError::Name), "{name:?}");
    }
    for name in [
        "",
        "%41na",
        "%e2%82%ac",
        "A na",
        "A+na ",
        "%ff",
        "%C3",
        "%",
        "%2",
        "%+4",
        "%20",
        "A%0Ana",
        "A%E2%80%AEna",
    ] {
        assert_eq!(with("Ana", name), Some(CardError::Name), "{name:?}");
    }
    for prefix in
        ["", "FARO", "FARO1", "FARO0:", "FARO01:", "faro:", "https://faro1:", "ＦＡＲＯ1:", "FARO1234:"]
    {
        assert_eq!(with("FARO1:", prefix), Some(CardError::Foreign), "{prefix}");
    }
    for newer in ["FARO2:", "faro10:"] {
        assert_eq!(with("FARO1:", newer), Some(CardError::Newer), "{newer}");
    }
    assert_eq!(with("age1w", "age1x"), Some(CardError::Recipient));
    assert_eq!(with("age1", "Age1"), Some(CardError::Recipient));
    assert!(matches!(with(":RW", ":RV"), Some(CardError::SignKey(_))));
    assert!(matches!(format!("{line}=").parse::<Card>().err(), Some(CardError::SignKey(_))));
    assert_eq!(format!("{line}:more").parse::<Card>().err(), Some(CardError::Foreign));
    assert_eq!(line.repeat(2).parse::<Card>().err(), Some(CardError::Foreign));
    assert_eq!("é".repeat(6).parse::<Card>().err(), Some(CardError::Foreign));
    assert_eq!("x".repeat(1 << 20).parse::<Card>().err(), Some(CardError::Foreign));
}
