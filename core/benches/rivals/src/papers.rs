//! 50 MB of papers, sealed into files that are synced.
use std::fs::File;
use std::io::Write;

use faro_core::vault::PaperLimits;
use serde_json::Map;

use crate::corpus;
use crate::ours;
use crate::rounds::{median, ms, row};

const SIZE: usize = 25_000_000;

pub fn seal(rounds: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let mut vault = ours::create(&home.path().join("vault"));
    let paper: Vec<u8> = corpus::paper(0).into_iter().cycle().take(SIZE).collect();
    let identity = age::x25519::Identity::generate();
    let (mut mine, mut theirs, mut small) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        mine.push(
            ms(|| {
                for _ in 0..2 {
                    let id = vault.add_paper(Map::new(), &mut paper.as_slice(), PaperLimits::default());
                    id.expect("room");
                }
            })
            .0,
        );
        let ids: Vec<_> = vault.records().map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| vault.delete(id).expect("ours"));
        theirs.push(
            ms(|| {
                for at in 0..2 {
                    let recipient = identity.to_public();
                    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
                    let encryptor = age::Encryptor::with_recipients(recipients).expect("a recipient");
                    let file = File::create(home.path().join(format!("{round}-{at}.age"))).expect("a file");
                    let mut writer = encryptor.wrap_output(file).expect("a header");
                    writer.write_all(&paper).expect("room");
                    writer.finish().and_then(|file| file.sync_all()).expect("room");
                }
            })
            .0,
        );
    }
    for at in 0..200 {
        let paper = corpus::paper(at);
        small.push(
            ms(|| vault.add_paper(Map::new(), &mut paper.as_slice(), PaperLimits::default()).expect("room"))
                .0,
        );
    }
    row("sealing 50 MB of papers", median(mine), &[("age", median(theirs))], "1.0");
    println!("one paper of 200 KB, durable: Faro {:.3}", median(small));
}
