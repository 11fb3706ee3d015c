//! Importing, opening, adding.
use std::fs;

use crate::corpus;
use crate::ours;
use crate::rounds::{median, ms, row};
use crate::sql::{CIPHER, Kind, PLAIN, TRIGRAM, UNICODE};

const RIVALS: [Kind; 4] = [PLAIN, CIPHER, UNICODE, TRIGRAM];

pub fn store(notes: usize, rounds: usize) {
    let mut import = vec![Vec::new(); 5];
    let mut load = vec![Vec::new(); 5];
    let mut insert = vec![Vec::new(); 5];
    let mut sizes = [0; 5];
    for round in 0..rounds {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("vault");
        // Several inserts a round: a sync is the noisiest thing on a machine that others use.
        let mut vault = ours::create(&folder);
        import[0].push(ms(|| ours::fill(&mut vault, notes)).0);
        for at in 0..20 {
            let body = ours::note(&corpus::note(notes + at));
            insert[0].push(ms(|| vault.insert("note", 1, body).expect("room")).0);
        }
        vault.lock();
        let path = |at: usize| home.path().join(at.to_string());
        for (at, rival) in (1..).zip(&RIVALS) {
            let mut db = rival.create(&path(at));
            import[at].push(ms(|| rival.fill(&mut db, notes)).0);
            for extra in 0..20 {
                let text = corpus::note(notes + extra);
                insert[at].push(ms(|| rival.insert(&mut db, &text)).0);
            }
        }
        for _ in 0..3 {
            let (time, vault) = ms(|| ours::open(&folder));
            assert_eq!(vault.records().count(), notes + 520);
            load[0].push(time);
            for (at, rival) in (1..).zip(&RIVALS) {
                let (time, (loaded, deadlines)) = ms(|| rival.load(&path(at)));
                assert_eq!((loaded.len(), deadlines.len()), (notes + 20, 500));
                assert!(
                    loaded
                        .iter()
                        .all(|note| note.id > 0 && note.created == note.edited && !note.text.is_empty())
                );
                load[at].push(time);
            }
        }
        if round == 0 {
            sizes[0] = fs::metadata(folder.join("vault.db")).map_or(0, |file| file.len());
            (1..5).for_each(|at| sizes[at] = fs::metadata(path(at)).map_or(0, |file| file.len()));
        }
    }
    for (what, times, aim) in [
        ("import, one transaction", import, "0.15 of SQLCipher unicode61"),
        ("open and load all, key known", load, "1.0 of SQLCipher"),
        ("durable insert", insert, "0.6 of SQLCipher trigram"),
    ] {
        let medians: Vec<f64> = times.into_iter().map(median).collect();
        let theirs: Vec<(&str, f64)> =
            RIVALS.iter().map(|rival| rival.name).zip(medians[1..].to_vec()).collect();
        row(what, medians[0], &theirs, aim);
    }
    let named: Vec<String> =
        RIVALS.iter().zip(&sizes[1..]).map(|(rival, size)| format!("{} {size}", rival.name)).collect();
    println!("bytes of the database: Faro {}; {}", sizes[0], named.join(", "));
}
