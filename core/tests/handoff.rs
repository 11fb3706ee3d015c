//! Hand-offs and replies: what comes back, who can open them, and what becomes of every cut and every bit.
//! `FARO_FULL=1` tries each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod handoff_support;

use std::io::{Cursor, Read};

use faro_core::handoff::{HandoffError, Kind, Reader, Stamp, Writer, ZipError};
use faro_core::minisign::{MinisignError, SecretKey};
use faro_core::share::age::X25519Identity;
use faro_core::vault::{OsEntropy, VaultError};
use handoff_support::{CASE, HANDOFF, Keys, Zip, comment, id, sum_line};

const KINDS: [Kind; 2] = [Kind::Handoff, Kind::Reply];

fn paper(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 7 % 251) as u8 | 0x80).collect()
}

#[test]
fn everything_that_goes_in_comes_out() {
    let keys = Keys::new();
    let papers: [&[u8]; 8] = [
        b"\xff\xd8\xff\xe0 a photo",
        b"\x89PNG\r\n\x1a\n a picture",
        b"%PDF-1.7 a paper",
        b"\0\0\0\x18ftypheic a photo",
        "una carta con ñ".as_bytes(),
        b"\x7fELF",
        b"",
        &paper(300_000),
    ];
    let mut writer =
        Writer::begin(Vec::new(), &keys.identity.recipient(), Kind::Handoff, &OsEntropy).unwrap();
    writer.add("READ-ME.txt", b"hello").unwrap();
    writer.add("case.json", CASE).unwrap();
    let mut names = vec!["READ-ME.txt".to_owned(), "case.json".to_owned()];
    for paper in papers {
        names.push(writer.add_paper(&mut |to| Ok(to.write_all(paper)?)).unwrap());
    }
    writer.add("dates.csv", b"").unwrap();
    names.push("dates.csv".to_owned());
    let bytes = writer.finish(&keys.secret, id(), 7).unwrap();
    assert_eq!(
        names[2..10].join(" "),
        "papers/001.jpg papers/002.png papers/003.pdf papers/004.heic papers/005.txt papers/006.bin \
         papers/007.bin papers/008.bin"
    );

    let stranger = X25519Identity::generate(&OsEntropy).unwrap();
    let opened = Reader::open(Cursor::new(&bytes), &[&stranger, &keys.identity], |which, main| {
        assert_eq!((which, main), (1, CASE));
        Ok::<_, HandoffError>(keys.secret.public())
    });
    let mut reader = opened.unwrap();
    assert_eq!(reader.identity(), 1);
    assert_eq!(*reader.stamp(), Stamp { kind: Kind::Handoff, handoff: id(), number: 7 });
    assert_eq!(reader.stamp().to_string(), format!("faro-handoff 1 {HANDOFF} 7"));
    assert_eq!(reader.main(), CASE);
    assert_eq!(reader.names().map(|(name, _)| name.to_owned()).collect::<Vec<_>>(), names);
    // In any order, and more than once.
    for (name, paper) in names[2..10].iter().zip(papers).rev().chain([(&names[9], papers[7])]) {
        let mut read = Vec::new();
        reader.entry(name).unwrap().read_to_end(&mut read).unwrap();
        assert!(read == paper, "{name}");
        assert_eq!(reader.bytes(name, paper.len()).unwrap().as_slice(), paper, "{name}");
    }
    let large = reader.bytes(&names[9], 299_999).err();
    assert_eq!(large, Some(HandoffError::Zip(ZipError::TooLarge)));
    assert_eq!(reader.bytes("papers/009.pdf", 9).err(), Some(HandoffError::NoEntry));
}

#[test]
fn few_sizes_are_possible() {
    let keys = Keys::new();
    let mut sizes: Vec<usize> =
        (0..40).map(|step| keys.bundle(Kind::Handoff, &[&paper(100_000 + step * 1000)]).len()).collect();
    sizes.dedup();
    assert!(sizes.len() < 12, "{sizes:?}");
    // Header, nonce, and a tag a chunk stand around the padded length.
    for size in [keys.bundle(Kind::Reply, &[]).len(), keys.bundle(Kind::Reply, &[b"a letter"]).len()] {
        assert_eq!(size, 184 + 4096 + 16);
    }
}

#[test]
fn nothing_of_one_sealing_is_in_another() {
    let (one, two) = (Keys::new(), Keys::new());
    let (one, two) = (one.bundle(Kind::Handoff, &[]), two.bundle(Kind::Handoff, &[]));
    // Behind what every age file begins with: the next letter is the same in one of 64. Of 16 bytes at least eleven are drawn.
    let behind = |bytes: &[u8]| bytes.strip_prefix(b"age-encryption.org/v1\n-> X25519 ").unwrap().to_vec();
    let (one, two) = (behind(&one), behind(&two));
    let same: Vec<_> = one.windows(16).filter(|run| two.windows(16).any(|other| other == *run)).collect();
    assert!(same.is_empty(), "{same:?}");
}

#[test]
fn only_whom_it_is_sealed_to_opens_it_and_only_the_key_that_is_asked_for_may_have_signed_it() {
    let keys = Keys::new();
    for kind in KINDS {
        let bytes = keys.bundle(kind, &[b"a letter"]);
        let stranger = Keys::new();
        assert_eq!(stranger.open(&bytes).err(), Some(HandoffError::NotForUs));
        let other = SecretKey::from_seed(&[8; 32]);
        let refused = keys.open_by(&bytes, other.public()).err();
        assert_eq!(refused, Some(HandoffError::Signature(MinisignError::OtherKey)));
        assert!(keys.open(&bytes).is_ok());
        // Whoever is asked for the key may refuse, before anything is believed.
        let asked = Reader::open(Cursor::new(&bytes), &[&keys.identity], |_, _| Err(HandoffError::Stamp));
        assert_eq!(asked.err(), Some(HandoffError::Stamp));
    }
    let backup = include_bytes!("data/backup-1.age");
    assert_eq!(keys.open(backup).err(), Some(HandoffError::Passphrase));
    for foreign in [&b""[..], b"PK\x03\x04", b"age-encryption.org/v2\n", b"-----BEGIN CERTIFICATE-----\n"] {
        assert_eq!(keys.open(foreign).err(), Some(HandoffError::Foreign));
    }
    for plain in [&b""[..], b"P", b"hello, a text", b"FAROBACK\x01", &Zip::of(&[]).bytes] {
        assert_eq!(keys.refusal(plain), Some(HandoffError::Foreign), "{plain:?}");
    }
}

/// Every bit or length of these, or of a sample that another run does not have in common.
fn places(length: usize) -> impl Iterator<Item = usize> {
    let is_full = std::env::var_os("FARO_FULL").is_some();
    // The headers and the last bytes always.
    let step = if is_full { 1 } else { 331 };
    (0..length).filter(move |at| *at < 300 || at + 40 > length || at % step == 0)
}

#[test]
fn every_bit_and_every_length_of_64_kib_counts() {
    let keys = Keys::new();
    for kind in KINDS {
        let mut bytes = keys.bundle(kind, &[&paper(30_000), &paper(32_000)]);
        assert!((65_536..70_000).contains(&bytes.len()), "{}", bytes.len());
        for length in places(bytes.len()) {
            assert!(keys.open(&bytes[..length]).is_err(), "{length}");
        }
        for at in places(bytes.len()) {
            for bit in 0..8 {
                bytes[at] ^= 1 << bit;
                assert!(keys.open(&bytes).is_err(), "bit {bit} of byte {at}");
                bytes[at] ^= 1 << bit;
            }
        }
        assert!(keys.open(&bytes).is_ok());
        for junk in [&[0][..], b"\n", &[0; 16], &[7; 70_000], &bytes.clone()] {
            assert!(keys.open(&[&bytes, junk].concat()).is_err());
        }
    }
}

/// What somebody can do who knows the recipient, which is no secret: change what is inside, and seal it again.
#[test]
fn every_bit_and_every_length_inside_the_seal_counts() {
    let keys = Keys::new();
    let zip =
        keys.signed(&[("case.json", CASE), ("papers/001.bin", &paper(60_000))], &comment(Kind::Handoff));
    assert_eq!(keys.refusal(&zip.bytes), None);
    for length in places(zip.bytes.len()) {
        assert!(keys.refusal(&zip.bytes[..length]).is_some(), "{length}");
    }
    // These say nothing of what is in it: when it was changed, by which version, for whom it is, and two hints.
    let free: Vec<usize> = zip
        .centrals
        .iter()
        .flat_map(|at| [at + 4, at + 36, at + 37])
        .chain(zip.centrals.iter().flat_map(|at| at + 38..at + 42))
        .collect();
    let mut bytes = zip.bytes.clone();
    for at in places(bytes.len()).filter(|at| !free.contains(at)) {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            assert!(keys.refusal(&bytes).is_some(), "bit {bit} of byte {at}");
            bytes[at] ^= 1 << bit;
        }
    }
}

#[test]
fn sums_and_signature_are_of_exactly_what_is_in_it() {
    let keys = Keys::new();
    let files: [(&str, &[u8]); 2] = [("case.json", CASE), ("papers/001.txt", b"a paper")];
    let handoff = comment(Kind::Handoff);
    let line = |at: usize| sum_line(files[at].0, files[at].1);
    let with = |sums: &str| keys.refusal(&keys.with_sums(&files, sums.as_bytes(), &handoff).bytes);
    assert_eq!(with(&[line(0), line(1)].concat()), None);
    assert_eq!(with(&[line(1), line(0)].concat()), None, "in any order");
    let wrong = [
        line(0),
        [line(0), line(1), line(1)].concat(),
        [line(0), line(1), sum_line("papers/002.txt", b"")].concat(),
        [line(0), sum_line("papers/001.bin", b"a paper")].concat(),
        [line(0), line(1).replace("  ", " *")].concat(),
        [line(0), line(1).replace("  ", " ")].concat(),
        [line(0), line(1).to_uppercase()].concat(),
        [line(0), line(1), "\n".to_owned()].concat(),
        [line(0), line(1)].concat().replace('\n', "\r\n"),
        [line(0), line(1)].concat().trim_end().to_owned(),
        String::new(),
    ];
    for sums in &wrong {
        assert_eq!(with(sums), Some(HandoffError::Sums), "{sums}");
    }
    assert_eq!(
        with(&[line(0), sum_line("papers/001.txt", b"another")].concat()),
        Some(HandoffError::WrongSum)
    );

    for comment in [
        comment(Kind::Reply).as_str(),
        &format!("faro-handoff 2 {HANDOFF} 1"),
        &format!("faro-handoff 1 {HANDOFF}"),
        &format!("faro-handoff 1 {HANDOFF} 01"),
        &format!("faro-handoff 1 {HANDOFF} -1"),
        &format!("faro-handoff 1 {HANDOFF} 1 "),
        &format!("faro-handoff 1 {} 1", HANDOFF.to_uppercase()),
        "faro-log 1 12 0000",
        "",
    ] {
        let refused = keys.refusal(&keys.signed(&files, comment).bytes);
        assert_eq!(refused, Some(HandoffError::Stamp), "{comment}");
    }
    // Without a signature, or with two.
    let sums = [line(0), line(1)].concat();
    let unsigned = Zip::of(&[&files[..], &[("SHA256SUMS", sums.as_bytes())]].concat());
    assert_eq!(keys.refusal(&unsigned.bytes), Some(HandoffError::Unsigned));
    let own = format!("SHA256SUMS.{}.minisig", keys.secret.public().id());
    let signature = keys.secret.sign(sums.as_bytes(), &handoff).unwrap().to_string();
    let with = |signatures: &[(&str, &[u8])]| {
        let zip = Zip::of(&[&files[..], &[("SHA256SUMS", sums.as_bytes())], signatures].concat());
        keys.refusal(&zip.bytes)
    };
    let text = signature.as_bytes();
    let other = "SHA256SUMS.0123456789ABCDEF.minisig";
    assert_eq!(with(&[(&own, text)]), None);
    assert_eq!(with(&[(&own, text), (other, text)]), Some(HandoffError::Unsigned));
    assert_eq!(with(&[(other, text)]), Some(HandoffError::Signature(MinisignError::OtherKey)));
    assert_eq!(with(&[(&own, b"nothing")]), Some(HandoffError::Signature(MinisignError::NoSignature)));
    let unsummed = Zip::of(&[&files[..], &[(own.as_str(), text)]].concat());
    assert_eq!(keys.refusal(&unsummed.bytes), Some(HandoffError::Unsigned));
}

#[test]
fn a_paper_that_changes_between_two_reads_is_noticed() {
    let keys = Keys::new();
    for second in [&b"another"[..], b"a pape", b"a paper, and more"] {
        let mut writer =
            Writer::begin(Vec::new(), &keys.identity.recipient(), Kind::Reply, &OsEntropy).unwrap();
        let mut papers = [b"a paper", second].into_iter();
        let added = writer.add_paper(&mut |to| Ok(to.write_all(papers.next().unwrap())?));
        assert_eq!(added, Err(HandoffError::Changed));
    }
    let mut writer = Writer::begin(Vec::new(), &keys.identity.recipient(), Kind::Reply, &OsEntropy).unwrap();
    let failed = writer.add_paper(&mut |_| Err(VaultError::PaperDamaged));
    assert_eq!(failed, Err(HandoffError::Vault(VaultError::PaperDamaged)));
}

#[test]
fn a_file_that_changes_after_it_was_opened_is_noticed() {
    let keys = Keys::new();
    let file = tempfile::NamedTempFile::new().unwrap();
    let papers = [paper(100_000), paper(200_000)];
    std::fs::write(file.path(), keys.bundle(Kind::Reply, &[&papers[0], &papers[1]])).unwrap();
    let from = std::io::BufReader::new(std::fs::File::open(file.path()).unwrap());
    let key = |_: usize, _: &[u8]| Ok::<_, HandoffError>(keys.secret.public());
    let mut reader = Reader::open(from, &[&keys.identity], key).unwrap();
    let mut bytes = std::fs::read(file.path()).unwrap();
    let last = bytes.len() - 100_000;
    bytes[last] ^= 1;
    std::fs::write(file.path(), &bytes).unwrap();
    let mut read = Vec::new();
    assert!(reader.entry("papers/002.bin").unwrap().read_to_end(&mut read).is_err());
    assert!(read.len() < 200_000);
    assert_eq!(reader.bytes("papers/002.bin", 1 << 20).err(), Some(HandoffError::Damaged));
    assert_eq!(reader.bytes("papers/001.bin", 1 << 20).unwrap().as_slice(), papers[0]);
}

#[test]
fn what_nobody_would_read_is_not_written() {
    let keys = Keys::new();
    let begin = |kind| Writer::begin(Vec::new(), &keys.identity.recipient(), kind, &OsEntropy).unwrap();
    for name in [
        "../case.json",
        "papers/001.txt",
        "SHA256SUMS",
        "padding.bin",
        "notes.txt",
        "",
        "CASE.JSON",
        "reply.json",
    ] {
        assert_eq!(begin(Kind::Handoff).add(name, b""), Err(HandoffError::Name), "{name}");
    }
    for name in ["case.json", "case.html", "READ-ME.txt"] {
        assert_eq!(begin(Kind::Reply).add(name, b""), Err(HandoffError::Name), "{name}");
    }
    let mut twice = begin(Kind::Handoff);
    twice.add("case.json", b"{}").unwrap();
    assert_eq!(twice.add("case.json", b"{}"), Err(HandoffError::Zip(ZipError::Twice)));
    let large = vec![b' '; (8 << 20) + 1];
    assert_eq!(begin(Kind::Handoff).add("case.json", &large), Err(HandoffError::Zip(ZipError::TooLarge)));
    let empty = begin(Kind::Handoff).finish(&keys.secret, id(), 1);
    assert_eq!(empty.err(), Some(HandoffError::Name));
}
