//! From a cold start to the home page, key derivation aside: `cargo bench -p faro-ffi --bench home -- [NOTES]`. Below
//! `taskset --cpu-list 0` everything is done by one thread.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use faro_ffi::{Clock, DeviceKeyStore, Faro, HearingKind, LogSink, Moment, NewHearing, PlatformError, Setup};

const RUNS: usize = 101;

#[derive(Default)]
struct Platform(Mutex<BTreeMap<String, Vec<u8>>>);

impl DeviceKeyStore for Platform {
    fn store(&self, label: String, key: Vec<u8>) -> Result<(), PlatformError> {
        self.0.lock().unwrap().insert(label, key);
        Ok(())
    }

    fn load(&self, label: String) -> Result<Option<Vec<u8>>, PlatformError> {
        Ok(self.0.lock().unwrap().get(&label).cloned())
    }

    fn delete(&self, label: String) -> Result<(), PlatformError> {
        self.0.lock().unwrap().remove(&label);
        Ok(())
    }
}

impl Clock for Platform {
    fn now(&self) -> Result<Moment, PlatformError> {
        Ok(Moment { epoch_seconds: 1_795_359_600, zone: "America/New_York".to_owned() })
    }
}

impl LogSink for Platform {
    fn record(&self, _: String) -> Result<(), PlatformError> {
        Ok(())
    }
}

fn main() {
    let notes: u32 = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(1000);
    let folder = tempfile::tempdir().unwrap();
    let platform = Arc::new(Platform::default());
    let start = || {
        let data_folder = folder.path().to_str().unwrap().to_owned();
        let setup = Setup { data_folder, languages: vec!["es".to_owned()], locales: None };
        Faro::open(setup, Arc::clone(&platform) as _, Arc::clone(&platform) as _, Arc::clone(&platform) as _)
            .unwrap()
    };
    let faro = start();
    let passphrase = b"seven green boats at night".to_vec();
    faro.create_vault(passphrase.clone(), passphrase, vec!["us".to_owned()]).unwrap();
    faro.enable_device_key().unwrap();
    for (name, value) in
        [("last_arrival", "2025-12-07"), ("moved_on", "2026-11-20"), ("i589_received", "2026-05-04")]
    {
        faro.set_fact(name.to_owned(), None, value.to_owned()).unwrap();
    }
    faro.add_hearing(NewHearing {
        place: "606 S Olive St".to_owned(),
        ..NewHearing::new("us", HearingKind::Individual, "2027-02-09T08:30", "America/Los_Angeles")
    })
    .unwrap();
    for number in 0..notes {
        let words = "The officer asked about the road and about my brother. ".repeat(11);
        faro.add_note(format!("Note {number}\n{words}")).unwrap();
    }
    drop(faro);

    let mut times = [const { Vec::new() }; 3];
    for _ in 0..RUNS {
        let begin = Instant::now();
        let faro = start();
        times[0].push(begin.elapsed());
        faro.unlock_with_device_key().unwrap();
        times[1].push(begin.elapsed());
        assert!(faro.home().unwrap().hearing.is_some());
        times[2].push(begin.elapsed());
    }
    println!("{notes} notes");
    let what = ["rules and words are read", "and the vault is open", "and the home page is there"];
    for (what, times) in what.iter().zip(&mut times) {
        times.sort();
        println!("{what:40} {:>8.3} ms", Duration::as_secs_f64(&times[RUNS / 2]) * 1000.0);
    }
}
