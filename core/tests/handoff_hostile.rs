//! ZIPs that lie, sealed and signed by somebody who may: each has its own refusal, in little memory. And large bundles
//! that do not lie, in as little.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod handoff_support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};

use faro_core::handoff::{HandoffError, Kind, Reader, Writer, ZipError};
use faro_core::share::age::Sealer;
use faro_core::vault::OsEntropy;
use proptest::collection;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use proptest::{prop_assert, prop_assert_eq};

use handoff_support::{CASE, Keys, Zip, comment, crc32, id};

/// Counts what each thread holds, and the most that it held.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    // A thread that ends counts no more.
    let _ = HELD.try_with(|held| {
        held.set(held.get() + bytes);
        let _ = MOST.try_with(|most| most.set(most.get().max(held.get())));
    });
}

// SAFETY: everything goes to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's promise is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: the caller's promise is the same.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most bytes that are held beside what was held before.
fn memory(work: impl FnOnce()) -> usize {
    let before = HELD.get();
    MOST.set(before);
    work();
    (MOST.get() - before) as usize
}

/// What every refusal gets by with: a chunk of the seal, and what the small files may have.
const LITTLE: usize = 512 * 1024;

fn refused(keys: &Keys, plain: &[u8], error: ZipError) {
    let sealed = keys.sealed(plain);
    let mut found = None;
    let most = memory(|| found = keys.open(&sealed).err());
    assert_eq!(found, Some(HandoffError::Zip(error)));
    assert!(most < LITTLE, "{error:?}: {most}");
}

#[test]
fn every_lie_has_its_own_refusal() {
    let keys = Keys::new();
    let zip = keys.by_hand();
    assert_eq!(keys.refusal(&zip.bytes), None);
    let both = |at, bytes: &[u8]| zip.with_both(1, at, bytes).bytes;
    let local = |at, bytes: &[u8]| zip.with(zip.locals[1] + at, bytes).bytes;
    let central = |at, bytes: &[u8]| zip.with(zip.centrals[1] + at, bytes).bytes;
    let end = |at, bytes: &[u8]| zip.with(zip.end + at, bytes).bytes;
    let le = |number: usize| (number as u32).to_le_bytes();
    let extra = |field: &[u8]| {
        let length = (field.len() as u16).to_le_bytes();
        let changed = zip.with(zip.locals[1] + 28, &length);
        changed.inserted(zip.locals[1] + 30 + "papers/001.txt".len(), field)
    };
    for (plain, error) in [
        // Flags and methods.
        (both(2, &[1]), ZipError::Encrypted),
        (both(4, &[99]), ZipError::Encrypted),
        (extra(b"\x01\x99\x04\0abcd"), ZipError::Encrypted),
        (both(2, &[8]), ZipError::Descriptor),
        (zip.inserted(zip.locals[1], b"PK\x07\x08\0\0\0\0\0\0\0\0\0\0\0\0"), ZipError::Descriptor),
        (both(4, &[8]), ZipError::Compressed),
        (both(2, &[2]), ZipError::Compressed),
        (both(2, &[0x40]), ZipError::Unknown),
        (both(0, &[63]), ZipError::Unknown),
        (extra(b"\x75\x70\x09\0\x01\0\0\0\0evil"), ZipError::Unknown),
        (extra(b"\x55\x54\xff\xff"), ZipError::Unknown),
        (extra(b"\x55\x54\0"), ZipError::Unknown),
        // The large form.
        (both(14, &[0xff; 8]), ZipError::Zip64),
        (extra(b"\x01\0\x08\0\0\0\0\0\0\0\0\0"), ZipError::Zip64),
        (central(42, &[0xff; 4]), ZipError::Zip64),
        (end(8, &[0xff; 4]), ZipError::Zip64),
        (end(16, &[0xff; 4]), ZipError::Zip64),
        (zip.inserted(zip.end, b"PK\x06\x06"), ZipError::Zip64),
        (zip.inserted(zip.end, b"PK\x06\x07"), ZipError::Zip64),
        // Sizes and sums.
        (local(22, &le(6)), ZipError::Disagree),
        (both(14, &[le(6), le(6)].concat()), ZipError::WrongCrc),
        (both(14, &[le(200), le(200)].concat()), ZipError::WrongCrc),
        (both(14, &[le(65_000), le(65_000)].concat()), ZipError::Cut),
        (both(14, &[le(256 << 20), le(256 << 20)].concat()), ZipError::Cut),
        (both(14, &[le((256 << 20) + 1), le((256 << 20) + 1)].concat()), ZipError::TooLarge),
        (both(10, &[0; 4]), ZipError::WrongCrc),
        // What the directory says.
        (central(16, &[0; 4]), ZipError::Disagree),
        (central(12, &[1]), ZipError::Disagree),
        (central(46, b"q"), ZipError::Disagree),
        (central(46, b"papers/002"), ZipError::Disagree),
        (central(42, &le(zip.locals[0])), ZipError::Place),
        (central(42, &le(zip.locals[1] + 1)), ZipError::Place),
        (central(42, &le(zip.locals[2])), ZipError::Place),
        (end(8, &[3, 0, 3, 0]), ZipError::Disagree),
        (end(8, &[5, 0, 5, 0]), ZipError::Disagree),
        (end(8, &[3, 0]), ZipError::Disagree),
        (end(12, &le(1)), ZipError::Disagree),
        (end(16, &le(zip.centrals[0] + 1)), ZipError::Disagree),
        // Comments and parts.
        (end(20, &[1]), ZipError::Comment),
        (end(4, &[1]), ZipError::Comment),
        (end(6, &[1]), ZipError::Comment),
        (central(32, &[1]), ZipError::Comment),
        (central(34, &[1]), ZipError::Comment),
        // No regular files: a link, a folder, a pipe, and one of a system that does not say.
        (central(38, &0xa1ff_0000_u32.to_le_bytes()), ZipError::NoFile),
        (central(38, &0x41ed_0000_u32.to_le_bytes()), ZipError::NoFile),
        (central(38, &0x11a4_0000_u32.to_le_bytes()), ZipError::NoFile),
        (central(38, &0x81a4_0010_u32.to_le_bytes()), ZipError::NoFile),
        (central(5, &[0]), ZipError::NoFile),
        // Between and behind.
        (zip.inserted(zip.locals[1], &[0]), ZipError::Stray),
        (zip.inserted(zip.centrals[0], b"anything"), ZipError::Stray),
        (zip.inserted(zip.end, b"anything"), ZipError::Stray),
        ([&zip.bytes[..], &[0]].concat(), ZipError::Stray),
        ([&zip.bytes[..], &zip.bytes].concat(), ZipError::Stray),
        (zip.bytes[..zip.end + 10].to_vec(), ZipError::Cut),
        (zip.bytes[..zip.locals[1]].to_vec(), ZipError::Cut),
        (zip.inserted(zip.centrals[1], &zip.bytes[zip.centrals[0]..zip.centrals[1]]), ZipError::Disagree),
        ([&zip.bytes[..zip.centrals[1]], &zip.bytes[zip.end..]].concat(), ZipError::Disagree),
    ] {
        refused(&keys, &plain, error);
    }
}

#[test]
fn only_names_from_the_list_are_read_and_each_once() {
    let keys = Keys::new();
    let with = |name: &str| keys.signed(&[("case.json", CASE), (name, b"x")], &comment(Kind::Handoff)).bytes;
    for name in [
        "../case.html",
        "/etc/passwd",
        "papers/",
        "papers/../case.html",
        "papers\\001.pdf",
        "papers/1.pdf",
        "papers/0001.pdf",
        "papers/001.exe",
        "papers/001.pdf.exe",
        "papers/001.PDF",
        "papers/٠٠١.pdf",
        "PAPERS/001.pdf",
        "papers/001.pdf\0",
        "C:case.html",
        "Case.html",
        "",
        "SHA256SUMS.minisig",
        "SHA256SUMS.0123456789abcdef.minisig",
        "a-name-that-is-longer-than-any-on-the-list-of-names",
        "reply.jso",
        "__MACOSX/case.json",
    ] {
        refused(&keys, &with(name), ZipError::Name);
    }
    for name in ["papers/999.heic", "dates.ics", "proof-log.json.minisig", "case.html"] {
        assert_eq!(keys.refusal(&with(name)), None, "{name}");
    }
    // Of the other kind, and both kinds at once.
    let reply = |name: &str| keys.signed(&[("reply.json", CASE), (name, b"x")], &comment(Kind::Reply)).bytes;
    assert_eq!(keys.refusal(&reply("papers/001.txt")), None);
    refused(&keys, &reply("case.html"), ZipError::Name);
    assert_eq!(keys.refusal(&reply("case.json")), Some(HandoffError::Foreign));
    // Not UTF-8.
    let zip = keys.by_hand();
    let at = |header: usize, name: usize| zip.with(header + name, b"\xff").bytes;
    refused(&keys, &at(zip.locals[1], 30), ZipError::Name);
    for twice in ["case.json", "papers/001.txt"] {
        let files: [(&str, &[u8]); 3] = [("case.json", CASE), ("papers/001.txt", b"x"), (twice, b"y")];
        refused(&keys, &keys.signed(&files, &comment(Kind::Handoff)).bytes, ZipError::Twice);
    }
}

#[test]
fn padding_is_nothing_but_zeros() {
    let keys = Keys::new();
    let with = |padding: &[u8]| {
        keys.signed(&[("case.json", CASE), ("padding.bin", padding)], &comment(Kind::Handoff)).bytes
    };
    assert_eq!(keys.refusal(&with(&[0; 5000])), None);
    assert_eq!(keys.refusal(&with(&[])), None);
    refused(&keys, &with(b"\0\0\x01"), ZipError::Stray);
}

#[test]
fn a_thousand_files_are_read_and_no_more() {
    let keys = Keys::new();
    let files = |count: usize| {
        let names: Vec<String> = (0..count).map(|number| format!("papers/{number:03}.bin")).collect();
        let mut files: Vec<(&str, &[u8])> = vec![("case.json", CASE)];
        files.extend(names.iter().map(|name| (name.as_str(), &b""[..])));
        keys.signed(&files, &comment(Kind::Handoff)).bytes
    };
    assert_eq!(keys.refusal(&files(997)), None);
    refused(&keys, &files(998), ZipError::TooMany);
    // Without end: what counts is what was read, and not what the end says.
    let many: Vec<u8> = (0..60_000)
        .flat_map(|number: u32| {
            let endings = ["jpg", "png", "pdf", "heic", "txt", "bin"];
            let name = format!("papers/{:03}.{}", number % 1000, endings[number as usize / 1000 % 6]);
            Zip::of(&[(&name, b"")]).bytes[..30 + name.len()].to_vec()
        })
        .collect();
    refused(&keys, &many, ZipError::TooMany);
}

#[test]
fn what_is_kept_in_memory_has_a_bound() {
    let keys = Keys::new();
    let with = |name: &str, bytes: &[u8]| {
        let own = format!("SHA256SUMS.{}.minisig", keys.secret.public().id());
        let name = if name == "signature" { own } else { name.to_owned() };
        Zip::of(&[(&name, bytes)]).bytes
    };
    let large = vec![b' '; (8 << 20) + 1];
    refused(&keys, &with("case.json", &large), ZipError::TooLarge);
    refused(&keys, &with("reply.json", &large), ZipError::TooLarge);
    refused(&keys, &with("SHA256SUMS", &large[..200_000]), ZipError::TooLarge);
    refused(&keys, &with("signature", &large[..20_000]), ZipError::TooLarge);
    // The largest of all that may be: as much as it has, once, and a chunk.
    let case = &large[..8 << 20];
    let sealed = keys.sealed(&keys.signed(&[("case.json", case)], &comment(Kind::Handoff)).bytes);
    let most = memory(|| assert!(keys.open(&sealed).is_ok()));
    assert!(most < (8 << 20) + LITTLE, "{most}");
}

/// Two hundred megabytes, written and read from a disk.
#[test]
fn two_hundred_megabytes_take_little_memory() {
    const PAPER: usize = 20_000_000;
    let keys = Keys::new();
    let file = tempfile::NamedTempFile::new().unwrap();
    let paper = |number: u8| io::repeat(number).take(PAPER as u64);
    let most = memory(|| {
        let to = BufWriter::new(File::create(file.path()).unwrap());
        let mut writer = Writer::begin(to, &keys.identity.recipient(), Kind::Handoff, &OsEntropy).unwrap();
        for number in 1..=10 {
            writer.add_paper(&mut |to| Ok(io::copy(&mut paper(number), to).map(drop)?)).unwrap();
        }
        writer.add("case.json", CASE).unwrap();
        writer.finish(&keys.secret, id(), 1).unwrap();
    });
    assert!(most < LITTLE, "written in {most}");
    assert!(file.path().metadata().unwrap().len() > 200_000_000);
    let most = memory(|| {
        let from = BufReader::new(File::open(file.path()).unwrap());
        let key = |_: usize, _: &[u8]| Ok::<_, HandoffError>(keys.secret.public());
        let mut reader = Reader::open(from, &[&keys.identity], key).unwrap();
        let names: Vec<String> = reader.names().map(|(name, _)| name.to_owned()).collect();
        let last = names.iter().rfind(|name| name.starts_with("papers/")).unwrap();
        assert_eq!(io::copy(&mut reader.entry(last).unwrap(), &mut io::sink()).unwrap(), PAPER as u64);
    });
    assert!(most < LITTLE, "read in {most}");
}

/// Pieces of a right one overwritten, taken out, doubled and moved, as often as not by what a ZIP has in it.
#[test]
fn random_changes_are_refused_or_change_nothing() {
    let keys = Keys::new();
    let right = keys.by_hand().bytes;
    let cases = if std::env::var_os("FARO_FULL").is_some() { 100_000 } else { 3_000 };
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let changes = collection::vec((0..4_u8, 0..right.len(), 0..right.len(), 0..48_usize, any::<u8>()), 1..4);
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let run = runner.run(&changes, |changes| {
        let mut plain = right.clone();
        for (kind, at, other, length, byte) in changes {
            let (at, other) = (at.min(plain.len()), other.min(plain.len()));
            let (end, until) = ((at + length).min(plain.len()), (other + length).min(plain.len()));
            let piece = plain[other..until].to_vec();
            match kind {
                0 => plain[at..end].fill(byte),
                1 => drop(plain.drain(at..end)),
                2 => drop(plain.splice(at..at, piece)),
                _ => drop(plain.splice(at..end, piece)),
            }
        }
        let mut found = None;
        let sealed = keys.sealed(&plain);
        let most = memory(|| found = Some(keys.open(&sealed)));
        prop_assert!(most < LITTLE, "{}", most);
        if let Some(Ok(mut reader)) = found {
            prop_assert_eq!(reader.main(), CASE);
            let names: Vec<_> = reader.names().map(|(name, length)| (name.to_owned(), length)).collect();
            let expected = [("case.json".to_owned(), CASE.len() as u64), ("papers/001.txt".to_owned(), 7)];
            prop_assert_eq!(names, expected);
            let paper = reader.bytes("papers/001.txt", 7).unwrap();
            prop_assert_eq!(paper.as_slice(), b"a paper");
        }
        Ok(())
    });
    run.unwrap();
}

/// A header that never ends, and one with many ways in.
#[test]
fn the_header_of_the_seal_has_a_bound() {
    let keys = Keys::new();
    let endless: Vec<u8> = b"age-encryption.org/v1\n-> X25519 "
        .iter()
        .copied()
        .chain(std::iter::repeat_n(b'a', 5_000_000))
        .collect();
    let stanza = b"-> grease abc\nAAAA\n";
    let many: Vec<u8> = [&b"age-encryption.org/v1\n"[..], &stanza.repeat(200_000)].concat();
    for bytes in [endless, many] {
        let mut found = None;
        let most = memory(|| found = keys.open(&bytes).err());
        assert_eq!(found, Some(HandoffError::Damaged));
        assert!(most < LITTLE, "{most}");
    }
    let mut sealer = Sealer::to(Vec::new(), &keys.identity.recipient(), &OsEntropy).unwrap();
    sealer.write_all(&keys.by_hand().bytes).unwrap();
    assert!(keys.open(&sealer.finish().unwrap()).is_ok());
    assert_eq!(crc32(b"123456789"), 0xcbf4_3926, "the ZIPs of these tests are right");
}
