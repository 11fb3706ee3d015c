//! Opening a hand-off of 50 MB, beside the stock `age` and `unzip` on the same file.
//! Medians; `cargo bench -p faro-core --bench handoff`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter};
use std::path::Path;
use std::process::Command;

use common::{median, report};
use faro_core::handoff::{HandoffError, Kind, Reader, Writer};
use faro_core::minisign::SecretKey;
use faro_core::share::age::X25519Identity;
use faro_core::vault::{Entropy, OsEntropy};

const RUNS: usize = 11;
const PAPERS: usize = 25;
const EACH: u64 = 2_000_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let identity = X25519Identity::generate(&OsEntropy).unwrap();
    let secret = SecretKey::from_seed(&[7; 32]);
    fs::write(path("key"), format!("{}\n", *identity.text())).unwrap();
    let paper = path("paper");
    let mut random = [0; 4096];
    OsEntropy.fill(&mut random).unwrap();
    fs::write(&paper, random.repeat(EACH as usize / 4096 + 1)).unwrap();
    report("write it", median(RUNS, || write(&path("it.age"), &paper, &identity, &secret)));
    // In turn, so that what else the machine does is the same for each.
    report(
        "open it: seal, ZIP, sums and signature hold",
        median(RUNS, || drop(open(&path("it.age"), &identity, &secret))),
    );
    report(
        "open it, and write every paper",
        median(RUNS, || save(&path("it.age"), &path("ours"), &identity, &secret)),
    );
    report("age -d -o t.zip && unzip -q t.zip", median(RUNS, || stock(folder.path())));
}

fn write(to: &Path, paper: &Path, identity: &X25519Identity, secret: &SecretKey) {
    let to = BufWriter::new(File::create(to).unwrap());
    let mut writer = Writer::begin(to, &identity.recipient(), Kind::Handoff, &OsEntropy).unwrap();
    writer.add("case.json", b"{}").unwrap();
    for _ in 0..PAPERS {
        let mut read = |to: &mut dyn io::Write| Ok(io::copy(&mut File::open(paper)?, to).map(drop)?);
        writer.add_paper(&mut read).unwrap();
    }
    writer.finish(secret, "00112233445566778899aabbccddeeff".parse().unwrap(), 1).unwrap();
}

fn open(from: &Path, identity: &X25519Identity, secret: &SecretKey) -> Reader<BufReader<File>> {
    let from = BufReader::new(File::open(from).unwrap());
    Reader::open(from, &[identity], |_, _| Ok::<_, HandoffError>(secret.public())).unwrap()
}

fn save(from: &Path, to: &Path, identity: &X25519Identity, secret: &SecretKey) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to.join("papers")).unwrap();
    let mut reader = open(from, identity, secret);
    let names: Vec<String> = reader.names().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        io::copy(&mut reader.entry(&name).unwrap(), &mut File::create(to.join(&name)).unwrap()).unwrap();
    }
}

fn stock(folder: &Path) {
    let script = "rm -rf stock && mkdir stock && age -d -i key -o t.zip it.age && unzip -q t.zip -d stock";
    assert!(Command::new("sh").args(["-c", script]).current_dir(folder).status().unwrap().success());
}
