//! A pack is what its publisher signed, or it is refused: each way to cheat has its own reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod packs_support;

use std::collections::BTreeMap;
use std::env;

use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::minisign::MinisignError;
use faro_core::packs::{
    Ageing, Archive, ArchiveError, Colour, ContentFault, PackRefusal, Publisher, Reason, Seen, Signed, build,
    verify,
};
use packs_support::*;

#[test]
fn a_pack_that_both_signed_is_what_they_signed() {
    let publisher = publisher();
    let bytes = pack(1, &publisher, Some(&fresh(&publisher)), &[2, 3]);
    let verified = checked(&bytes, &Seen::default()).unwrap();
    assert_eq!(verified.publisher.id(), publisher.id());
    assert_eq!(verified.signers.len(), 2);
    assert_eq!(verified.contents.info.id, "legal-aid");
    assert!(verified.rules_message().is_some());
    let mut plain = contents(1);
    plain.retain(|name, _| !name.contains("rules"));
    let plain = checked(&packed(&plain, &publisher, None, &[2, 3]), &Seen::default()).unwrap();
    assert_eq!(plain.rules_message(), None);
    // Whoever signs first, and however often it is built.
    assert_eq!(pack(1, &publisher, Some(&fresh(&publisher)), &[3, 2]), bytes);
    // Not known: read, and no more. Known: all of it.
    let standing = verified.standing(None, day(TODAY), None);
    assert_eq!((standing.code(), standing.computes(), standing.is_readable()), ("not_known", false, true));
    assert_eq!(standing.colour(), Colour::Amber, "not plain, however new it is");
    let standing = verified.standing(Some("Ana's office"), day(TODAY), None);
    assert_eq!((standing.code(), standing.computes(), standing.colour()), ("trusted", true, Colour::Plain));
    let wanted =
        |id: &str| verify(&bytes, &Seen::default(), Files::builtin(), day(TODAY), Some(id)).map(drop);
    assert_eq!(wanted(publisher.id()), Ok(()));
    assert_eq!(wanted(&"0".repeat(64)), Err(PackRefusal::OtherPublisher));
}

#[test]
fn no_byte_of_a_pack_can_be_another() {
    let publisher = publisher();
    let bytes = pack(1, &publisher, Some(&fresh(&publisher)), &[2, 3]);
    let (seen, good) = (Seen::default(), checked(&bytes, &Seen::default()).unwrap());
    let step = if env::var_os("FARO_FULL").is_some() { 1 } else { 97 };
    let mut other = bytes.clone();
    for at in (0..bytes.len()).step_by(step) {
        other[at] ^= 1 << (at % 8);
        // Nobody signed minisign's first line; all that a pack says is the same whatever stands there.
        match checked(&other, &seen) {
            Ok(verified) => {
                let strip = |signed: &Signed| signed.text.clone();
                assert_eq!(verified.contents, good.contents, "{at}");
                assert_eq!(verified.signers, good.signers, "{at}");
                let chain: Vec<_> = verified.publisher.chain().iter().map(strip).collect();
                assert_eq!(chain, good.publisher.chain().iter().map(strip).collect::<Vec<_>>(), "{at}");
                let line = bytes[..at].iter().rposition(|byte| *byte == b'\n' || *byte == 0).unwrap() + 1;
                assert!(bytes[line..].starts_with(b"untrusted comment: "), "{at}");
            }
            Err(refusal) => assert!(!refusal.to_string().is_empty()),
        }
        other[at] = bytes[at];
    }
}

/// What somebody does to the files of a pack.
type Change<'c> = &'c dyn Fn(&mut BTreeMap<String, Vec<u8>>);

#[test]
fn a_file_that_is_added_gone_renamed_or_changed_is_named() {
    let publisher = publisher();
    let good = files(&pack(1, &publisher, None, &[2, 3]));
    let refused = |change: Change<'_>| {
        let mut files = good.clone();
        change(&mut files);
        checked(&archive(&files), &Seen::default()).unwrap_err()
    };
    let named = |name: &str| name.to_owned();
    let added = refused(&|files| drop(files.insert("words/en/more.md".into(), b"# More\n".to_vec())));
    assert_eq!(added, PackRefusal::FileAdded { name: named("words/en/more.md") });
    let copied =
        refused(&|files| drop(files.insert("words/en/more.md".into(), files["words/en/help.md"].clone())));
    assert_eq!(
        copied,
        PackRefusal::FileAdded { name: named("words/en/more.md") },
        "the first is still there"
    );
    let gone = refused(&|files| drop(files.remove("words/en/help.md")));
    assert_eq!(gone, PackRefusal::FileGone { name: named("words/en/help.md") });
    let renamed = refused(&|files| {
        let text = files.remove("words/en/help.md").unwrap();
        files.insert("words/en/other.md".into(), text);
    });
    assert_eq!(renamed, PackRefusal::FileRenamed { name: named("words/en/other.md") });
    let changed = refused(&|files| files.get_mut("words/en/help.md").unwrap().push(b'!'));
    assert_eq!(changed, PackRefusal::FileChanged { name: named("words/en/help.md") });
    let strange = refused(&|files| drop(files.insert("readme.txt".into(), b"hello".to_vec())));
    assert_eq!(strange, PackRefusal::UnknownName { name: named("readme.txt") });
    let orphan = refused(&|files| {
        let signature = signature(2, b"x", "x");
        files.insert(format!("catalogue.toml.{}.minisig", id(2)), signature);
    });
    assert!(matches!(orphan, PackRefusal::UnknownName { .. }));
    assert_eq!(refused(&|files| drop(files.remove("SHA256SUMS"))), PackRefusal::Sums);
    assert_eq!(
        refused(&|files| files.retain(|name, _| !name.starts_with("publisher/"))),
        PackRefusal::NoPublisher
    );
}

#[test]
fn a_name_that_stands_twice_or_out_of_order_is_refused() {
    let publisher = publisher();
    let bytes = pack(1, &publisher, None, &[2, 3]);
    let one = |name: &str, content: &[u8]| {
        let bytes = Archive::write([(name, content)]).unwrap();
        bytes[..bytes.len() - 1024].to_vec()
    };
    let parts: Vec<_> = files(&bytes).iter().map(|(name, content)| one(name, content)).collect();
    let joined = |parts: &[Vec<u8>]| [parts.concat(), vec![0; 1024]].concat();
    assert_eq!(joined(&parts), bytes);
    let mut doubled = parts.clone();
    doubled.insert(1, parts[0].clone());
    let refusal = |bytes: Vec<u8>| checked(&bytes, &Seen::default()).unwrap_err();
    assert_eq!(refusal(joined(&doubled)), PackRefusal::Archive(ArchiveError::Twice));
    let mut turned = parts;
    turned.swap(0, 1);
    assert_eq!(refusal(joined(&turned)), PackRefusal::Archive(ArchiveError::Order));
}

#[test]
fn a_threshold_counts_different_keys_of_this_publisher() {
    let publisher = publisher();
    let one = pack(1, &publisher, None, &[2]);
    assert_eq!(checked(&one, &Seen::default()), Err(PackRefusal::NotSigned { held: 1, wanted: 2 }));
    let none = pack(1, &publisher, None, &[]);
    assert_eq!(checked(&none, &Seen::default()), Err(PackRefusal::NotSigned { held: 0, wanted: 2 }));
    // The same signature under the name of the other key, and that of a stranger.
    let mut files = files(&one);
    let name = |number: u8| format!("SHA256SUMS.{}.minisig", id(number));
    files.insert(name(3), files[&name(2)].clone());
    let refused = checked(&archive(&files), &Seen::default());
    assert_eq!(refused, Err(PackRefusal::Signature(MinisignError::OtherKey)));
    let comment = format!("faro-pack 1 {} legal-aid 1", publisher.id());
    files.remove(&name(3));
    files.insert(name(9), signature(9, &files["SHA256SUMS"], &comment));
    let refused = checked(&archive(&files), &Seen::default());
    assert_eq!(refused, Err(PackRefusal::StrangeKey { key: id(9).to_string() }));
    // One key under two ids: the file that names it so is refused, and with it the publisher.
    let same = publisher_text(1, None, &[1], &[2, 2], 2);
    assert!(matches!(Publisher::of(vec![unsigned(same)]), Err(PackRefusal::PublisherBroken { .. })));
    // The sign between is of the id alone.
    let (two, three) = (key(2).public().to_string(), key(3).public().to_string());
    let mut renamed = two.clone();
    renamed.replace_range(6..7, if &two[6..7] == "A" { "B" } else { "A" });
    let renamed = publisher_text(1, None, &[1], &[2, 3], 2).replace(&three, &renamed);
    assert!(matches!(Publisher::of(vec![unsigned(renamed)]), Err(PackRefusal::PublisherBroken { .. })));
    let both = publisher_text(1, None, &[1], &[1, 2], 2);
    assert!(matches!(Publisher::of(vec![unsigned(both)]), Err(PackRefusal::PublisherBroken { .. })));
}

#[test]
fn what_signatures_say_is_what_the_format_says() {
    let publisher = publisher();
    let catalogue = fresh(&publisher);
    let files = files(&pack(1, &publisher, Some(&catalogue), &[2, 3]));
    let mut said = BTreeMap::new();
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".minisig")) {
        let of = name.split(['.', '/']).next().unwrap().to_owned();
        let text = String::from_utf8(bytes.clone()).unwrap();
        let comment = text.lines().find_map(|line| line.strip_prefix("trusted comment: ")).unwrap();
        said.entry(of).or_insert_with(Vec::new).push(comment.to_owned());
    }
    let id = publisher.id();
    let wanted = [
        ("SHA256SUMS".to_owned(), vec![format!("faro-pack 1 {id} legal-aid 1"); 2]),
        ("catalogue".to_owned(), vec![format!("faro-catalogue 1 {id} 1"); 2]),
        ("publisher".to_owned(), vec!["faro-publisher 1 1 -".to_owned()]),
    ];
    assert_eq!(said, BTreeMap::from(wanted));
}

#[test]
fn who_signed_a_pack_and_how_old_it_is_is_said_line_by_line() {
    let both = publisher();
    let ids = |bytes: &[u8]| {
        let lines = checked(bytes, &Seen::default()).unwrap().lines();
        lines.iter().map(|line| line.id().to_owned()).collect::<Vec<_>>()
    };
    let (by_two, age) = (["pack-signer", "pack-signer", "pack-checked"], "pack-catalogue");
    assert_eq!(ids(&pack(1, &both, None, &[2, 3])), by_two);
    assert_eq!(ids(&pack(1, &both, Some(&fresh(&both)), &[2, 3])), [&by_two[..], &[age]].concat());
    // One key alone may sign for this one, and that is said.
    let alone = publisher_of(&publisher_text(1, None, &[1], &[2], 1), 1);
    assert_eq!(ids(&pack(1, &alone, None, &[2])), ["pack-signer", "pack-one-person", "pack-checked"]);
}

#[test]
fn a_signature_says_what_it_is_of() {
    let publisher = publisher();
    let bytes = pack(1, &publisher, None, &[2]);
    let mut files = files(&bytes);
    for comment in ["faro-pack 1 x legal-aid 1", &format!("faro-pack 1 {} legal-aid 2", publisher.id()), ""] {
        files.insert(format!("SHA256SUMS.{}.minisig", id(3)), signature(3, &files["SHA256SUMS"], comment));
        assert_eq!(checked(&archive(&files), &Seen::default()), Err(PackRefusal::Comment), "{comment}");
    }
    // Both say another version than the pack, and another publisher than the one whose keys they are.
    for comment in
        [format!("faro-pack 1 {} legal-aid 7", publisher.id()), "faro-pack 1 x legal-aid 1".to_owned()]
    {
        for number in [2, 3] {
            files.insert(
                format!("SHA256SUMS.{}.minisig", id(number)),
                signature(number, &files["SHA256SUMS"], &comment),
            );
        }
        assert_eq!(checked(&archive(&files), &Seen::default()), Err(PackRefusal::Comment), "{comment}");
    }
}

#[test]
fn a_publisher_has_sixteen_versions_and_no_more() {
    let mut publisher = publisher();
    let first = publisher.id().to_owned();
    let text = |version| publisher_text(version, Some(&first), &[1], &[2, 3], 2);
    for version in 2..=16 {
        publisher = Publisher::of(next(&publisher, &text(version), &[1])).unwrap();
    }
    let bytes = pack(1, &publisher, None, &[2, 3]);
    assert_eq!(checked(&bytes, &Seen::default()).unwrap().publisher.newest().version, 16);
    let chain = next(&publisher, &text(17), &[1]);
    let newest = chain.last().unwrap().clone();
    assert_eq!(Publisher::of(chain).err(), Some(PackRefusal::TooMany));
    let mut files = files(&bytes);
    files.insert("publisher/17.toml".to_owned(), newest.text.into_bytes());
    for (key, signature) in newest.signatures {
        files.insert(format!("publisher/17.toml.{key}.minisig"), signature.into_bytes());
    }
    assert_eq!(checked(&archive(&files), &Seen::default()).err(), Some(PackRefusal::TooMany));
}

#[test]
fn a_publisher_changes_keys_only_with_the_old_ones_and_without_a_gap() {
    let first = publisher();
    let text = |version| publisher_text(version, Some(first.id()), &[4], &[3, 5], 2);
    let chain = next(&first, &text(2), &[1, 4]);
    let second = Publisher::of(chain.clone()).unwrap();
    assert_eq!(second.id(), first.id());
    for signers in [&[1][..], &[4]] {
        let refused = Publisher::of(next(&first, &text(2), signers));
        assert_eq!(refused, Err(PackRefusal::PublisherUnsigned { version: 2 }));
    }
    let other = publisher_text(2, Some(&"0".repeat(64)), &[4], &[3, 5], 2);
    assert!(matches!(
        Publisher::of(next(&first, &other, &[1, 4])),
        Err(PackRefusal::PublisherBroken { version: 2, .. })
    ));
    // Version 2 is taken out, version 3 is there.
    let third = Publisher::of(next(&second, &text(3), &[4])).unwrap();
    let mut files = files(&pack(1, &third, None, &[3, 5]));
    files.retain(|name, _| !name.starts_with("publisher/2"));
    assert_eq!(checked(&archive(&files), &Seen::default()), Err(PackRefusal::PublisherGap { version: 2 }));
    // Signed by keys that were removed since: readable, red, and without dates.
    let old = pack(1, &first, None, &[2, 3]);
    let seen = seen(&[&old, &pack(2, &second, None, &[3, 5])]);
    let verified = checked(&pack(3, &first, None, &[2, 3]), &seen).unwrap();
    let standing = verified.standing(Some("Ana's office"), day(TODAY), None);
    assert!(standing.ageing.contains(&Ageing::KeysRemoved));
    assert_eq!((standing.colour(), standing.computes()), (Colour::Red, false));
    // Another second version than the one that was seen.
    let fork =
        Publisher::of(next(&first, &publisher_text(2, Some(first.id()), &[4], &[3, 6], 2), &[1, 4])).unwrap();
    assert_eq!(checked(&pack(3, &fork, None, &[3, 6]), &seen), Err(PackRefusal::TwoThings));
    // A floor that only removed keys set falls.
    let seen = packs_support::seen(&[&pack(9, &first, None, &[2, 3])]);
    assert_eq!(
        checked(&pack(1, &first, None, &[2, 3]), &seen),
        Err(PackRefusal::Older { had: 9, version: 1 })
    );
    assert!(checked(&pack(1, &second, None, &[3, 5]), &seen).is_ok());
}

#[test]
fn nothing_older_and_nothing_else_comes_after_what_was_seen() {
    let publisher = publisher();
    let (one, two) = (pack(1, &publisher, None, &[2, 3]), pack(2, &publisher, None, &[2, 3]));
    let seen = seen(&[&one, &two]);
    assert_eq!(checked(&one, &seen), Err(PackRefusal::Older { had: 2, version: 1 }));
    assert!(checked(&two, &seen).is_ok());
    let mut other = contents(2);
    other.insert("words/en/help.md".into(), b"# Help\n\nDo not call.\n".to_vec());
    let other = packed(&other, &publisher, None, &[2, 3]);
    assert_eq!(checked(&other, &seen), Err(PackRefusal::TwoThings));
    let stranger = publisher_of(&publisher_text(1, None, &[11], &[12], 1), 11);
    let refused = checked(&pack(3, &stranger, None, &[12]), &seen);
    assert_eq!(refused, Err(PackRefusal::NameTaken { pack: "legal-aid".into() }));
}

#[test]
fn a_catalogue_says_what_is_old_and_cannot_be_forged() {
    let publisher = publisher();
    let with = |text: &str, signers: &[u8]| {
        pack(1, &publisher, Some(&catalogue(&publisher, text, signers)), &[2, 3])
    };
    let text = |version, issued: &str, more: &str| catalogue_text(&publisher, version, issued, more);
    // One signature of two; a catalogue of somebody else; changed after it was signed.
    let plain = fresh(&publisher);
    let mut files = files(&pack(1, &publisher, Some(&plain), &[2, 3]));
    files.remove(&format!("catalogue.toml.{}.minisig", id(3)));
    assert_eq!(checked(&archive(&files), &Seen::default()), Err(PackRefusal::CatalogueUnsigned));
    let forged = text(7, "2026-11-25", "[newest]\nlegal-aid = 9\n");
    files.insert("catalogue.toml".into(), forged.into_bytes());
    let refused = checked(&archive(&files), &Seen::default());
    assert_eq!(refused, Err(PackRefusal::Signature(MinisignError::WrongFile)));
    // From a day to come: the clock was set back, or it lies.
    let future = with(&text(1, "2026-12-04", ""), &[2, 3]);
    let refused = checked(&future, &Seen::default());
    assert_eq!(refused, Err(PackRefusal::CatalogueFuture { issued_on: day("2026-12-04") }));
    assert!(checked(&with(&text(1, "2026-12-03", ""), &[2, 3]), &Seen::default()).is_ok());
    let ageing = |bytes: &[u8], today: &str| {
        checked(bytes, &Seen::default()).unwrap().standing(Some("Ana's office"), day(today), None)
    };
    for (reason, colour) in [
        ("wrong", Colour::Red),
        ("outdated", Colour::Red),
        ("unsafe", Colour::Closed),
        ("replaced", Colour::Red),
    ] {
        let more = format!("[[withdrawn]]\npack = 'legal-aid'\nversion = 1\nreason = '{reason}'\n");
        let standing = ageing(&with(&text(1, "2026-11-25", &more), &[2, 3]), TODAY);
        assert_eq!(standing.colour(), colour, "{reason}");
        // A date that was computed does not go away.
        assert!(standing.computes());
    }
    let newer = with(&text(1, "2026-11-25", "[newest]\nlegal-aid = 2\n"), &[2, 3]);
    assert_eq!(ageing(&newer, TODAY).ageing, [Ageing::Newer(2)]);
    let plain = with(&text(1, "2026-11-25", ""), &[2, 3]);
    assert_eq!(ageing(&plain, TODAY).ageing, []);
    assert_eq!(ageing(&plain, "2027-02-21").ageing, [Ageing::Review(day("2027-02-20"))]);
    assert_eq!(ageing(&plain, "2027-11-21").ageing[0], Ageing::Expired(day("2027-11-20")));
    // The clock of the device is set back before the catalogue: the catalogue's day counts, of one who is trusted alone.
    let late =
        with(&text(1, "2026-12-02", "[[withdrawn]]\npack='legal-aid'\nversion=1\nreason='wrong'"), &[2, 3]);
    let verified = checked(&late, &Seen::default()).unwrap();
    assert_eq!(
        verified.standing(Some("x"), day("2020-01-01"), None).ageing,
        [Ageing::Withdrawn(Reason::Wrong)]
    );
    // The newest catalogue that was seen decides, whatever an older copy carries.
    let seen = seen(&[&with(
        &text(2, "2026-11-28", "[[withdrawn]]\npack='legal-aid'\nversion=1\nreason='unsafe'"),
        &[2, 3],
    )]);
    let old = checked(&plain, &seen).unwrap();
    assert_eq!(old.standing(Some("x"), day(TODAY), None).colour(), Colour::Closed);
    let fork = with(&text(2, "2026-11-28", ""), &[2, 3]);
    assert_eq!(checked(&fork, &seen), Err(PackRefusal::TwoThings));
}

#[test]
fn expiry_counts_from_the_day_of_the_build_at_least() {
    let publisher = publisher();
    let verified = checked(&pack(1, &publisher, None, &[2, 3]), &Seen::default()).unwrap();
    let standing = verified.standing(None, day("2020-01-01"), Some(day("2028-01-01")));
    assert_eq!(standing.ageing[0], Ageing::Expired(day("2027-11-20")));
    assert!(faro_core::packs::Pack::built_on(Files::builtin()).unwrap() >= day("2026-11-21"));
}

#[test]
fn a_pack_says_nothing_that_is_not_its_own() {
    let publisher = publisher();
    let refused = |name: &str, text: &str| {
        let mut contents = contents(1);
        contents.insert(name.to_owned(), text.as_bytes().to_vec());
        build(&contents, &publisher, None, Files::builtin()).unwrap_err()
    };
    let pack = |from: &str, to: &str| {
        let text = String::from_utf8(contents(1).remove("pack.toml").unwrap()).unwrap();
        assert!(text.contains(from));
        refused("pack.toml", &text.replace(from, to))
    };
    let fault = PackRefusal::Content;
    assert_eq!(pack("'legal-aid'", "'us'"), fault(ContentFault::BuiltIn { id: "us".into() }));
    assert_eq!(pack("'legal-aid'", "'Legal'"), fault(ContentFault::Id { id: "Legal".into() }));
    assert_eq!(pack("'legal-aid'", "'../x'"), fault(ContentFault::Id { id: "../x".into() }));
    assert_eq!(pack("version = 1", "version = 0"), fault(ContentFault::Version));
    assert_eq!(pack("2027-11-20", "2028-05-21"), fault(ContentFault::Days));
    assert_eq!(pack("2027-02-20", "2026-11-19"), fault(ContentFault::Days));
    let mut at_once = contents(1);
    let text = String::from_utf8(at_once["pack.toml"].clone()).unwrap().replace("2027-02-20", "2026-11-20");
    at_once.insert("pack.toml".to_owned(), text.into_bytes());
    assert!(build(&at_once, &publisher, None, Files::builtin()).is_ok(), "read again on the day itself");
    assert_eq!(pack("['en']", "['es']"), fault(ContentFault::Languages { tag: "en".into() }));
    assert_eq!(pack("['en']", "['en', 'es']"), fault(ContentFault::Languages { tag: "es".into() }));
    assert_eq!(
        pack("license", "calendar = 'us.federal'\nlicense"),
        fault(ContentFault::Field { field: "calendar" })
    );
    assert!(matches!(pack("license", "licence"), PackRefusal::Contents(_)));
    let words = |text: &str| refused("words/en/rules.ftl", text);
    // Another pack's, Faro's own, a term, and a question that Faro asks already.
    for id in ["us-pfr", "app-name", "cli-sure", "us-fact-bia_order", "-legal", "pack-title"] {
        assert!(
            matches!(words(&format!("{id} = x\n")), PackRefusal::Content(ContentFault::Words { .. })),
            "{id}"
        );
    }
    assert!(matches!(
        refused("words/en/pack.ftl", "legal-aid-x = x\n"),
        PackRefusal::Content(ContentFault::Words { .. })
    ));
    let hidden = refused("words/en/help.md", "# Help\u{202e}\n");
    assert_eq!(hidden, fault(ContentFault::NotText { file: "words/en/help.md".into() }));
    let escaped = refused("words/en/rules.ftl", "legal-aid-notice = { \"\\u202e\" }\n");
    assert_eq!(escaped, fault(ContentFault::NotText { file: "words/en/rules.ftl".into() }));
    let deep = format!("a = {}{}", "[".repeat(40), "]".repeat(40));
    assert_eq!(refused("facts.toml", &deep), fault(ContentFault::Deep { file: "facts.toml".into() }));
}

#[test]
fn every_refusal_is_a_sentence() {
    let words = Words::load(Files::builtin(), "es").unwrap();
    let refusals = [
        PackRefusal::NoPublisher,
        PackRefusal::NotSigned { held: 1, wanted: 2 },
        PackRefusal::FileChanged { name: "words/en/help.md".into() },
        PackRefusal::FileRenamed { name: "words/en/help.md".into() },
        PackRefusal::CatalogueFuture { issued_on: day(TODAY) },
        PackRefusal::Signature(MinisignError::WrongFile),
        PackRefusal::Archive(ArchiveError::Name),
        PackRefusal::Content(ContentFault::Days),
    ];
    for refusal in refusals {
        let said = words.say(&refusal.message());
        assert!(!said.fell_back && said.text.len() > 20, "{refusal:?}");
    }
}
