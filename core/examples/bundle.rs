//! Writes and reads a sealed bundle with keys of stock age and minisign: for `core/tests/handoff_stock/test`.
//!
//! `bundle write handoff|reply RECIPIENT SECRET-KEY MAIN OUT PAPER…` prints the names of the papers;
//! `bundle read IDENTITY PUBLIC-KEY FILE` prints what the signature says, and each name with its sum.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's own tool")]

use std::env;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read};
use std::process::ExitCode;

use faro_core::handoff::{HandoffError, Kind, Reader, Writer};
use faro_core::minisign::{PublicKey, SecretKey};
use faro_core::share::age::X25519Identity;
use faro_core::vault::OsEntropy;
use sha2::{Digest, Sha256};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["write", kind, recipient, secret, main, out, papers @ ..] => {
            write(kind, recipient, secret, main, out, papers)
        }
        ["read", identity, key, file] => read(identity, key, file),
        _ => panic!("write or read"),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("refused: {error:?}");
            ExitCode::FAILURE
        }
    }
}

fn write(
    kind: &str,
    recipient: &str,
    secret: &str,
    main: &str,
    out: &str,
    papers: &[&str],
) -> Result<(), HandoffError> {
    let kind = if kind == "handoff" { Kind::Handoff } else { Kind::Reply };
    let secret = SecretKey::from_file(&fs::read_to_string(secret)?, b"")?;
    let to = BufWriter::new(File::create(out)?);
    let mut writer = Writer::begin(to, &recipient.parse().unwrap(), kind, &OsEntropy)?;
    if kind == Kind::Handoff {
        writer.add("READ-ME.txt", b"Hola\n")?;
    }
    writer.add(kind.main(), &fs::read(main)?)?;
    for paper in papers {
        let name = writer.add_paper(&mut |to| Ok(io::copy(&mut File::open(paper)?, to).map(drop)?))?;
        println!("{name}");
    }
    writer.finish(&secret, "00112233445566778899aabbccddeeff".parse().unwrap(), 3).map(drop)
}

fn read(identity: &str, key: &str, file: &str) -> Result<(), HandoffError> {
    let text = fs::read_to_string(identity)?;
    let line = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).unwrap();
    let identity = X25519Identity::parse(line).unwrap();
    let key = PublicKey::from_file(&fs::read_to_string(key)?)?;
    let from = BufReader::new(File::open(file)?);
    let mut reader = Reader::open(from, &[&identity], |_, _| Ok::<_, HandoffError>(key))?;
    println!("{}", reader.stamp());
    let names: Vec<String> = reader.names().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let mut bytes = Vec::new();
        reader.entry(&name)?.read_to_end(&mut bytes)?;
        let sum: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        println!("{sum}  {name}");
    }
    Ok(())
}
