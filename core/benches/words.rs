//! What the words of one reader cost at a start, and those of all languages: time, and memory that stays. Each is measured in
//! a process of its own, where nothing is unpacked yet.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::missing_docs_in_private_items)]

use std::process::Command;
use std::time::Instant;
use std::{env, fs, hint};

use faro_core::files::Files;
use faro_core::l10n::{Manifest, Offer, Words};

const TIMES: usize = 21;

fn main() {
    match env::var("FARO_BENCH_WORDS") {
        Ok(what) => measure(&what),
        Err(_) => {
            let tags = Manifest::load(Files::builtin()).unwrap().languages;
            let tags = tags.iter().map(|language| language.tag.as_str());
            tags.chain(["every language that is offered", "every file of every language"]).for_each(report);
        }
    }
}

/// The medians of several processes.
fn report(what: &str) {
    let run = |_| {
        let output =
            Command::new(env::current_exe().unwrap()).env("FARO_BENCH_WORDS", what).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let mut numbers = text.split_whitespace().map(|number| number.parse::<f64>().unwrap());
        (numbers.next().unwrap(), numbers.next().unwrap())
    };
    let (mut times, mut sizes): (Vec<f64>, Vec<f64>) = (0..TIMES).map(run).unzip();
    times.sort_by(f64::total_cmp);
    sizes.sort_by(f64::total_cmp);
    println!("{what:<32} {:>6.2} ms  {:>6.0} KiB", times[TIMES / 2], sizes[TIMES / 2]);
}

fn measure(what: &str) {
    let (before, begin) = (resident(), Instant::now());
    let files = Files::builtin();
    match what {
        "every language that is offered" => drop(hint::black_box(Offer::all(files).unwrap())),
        "every file of every language" => {
            hint::black_box(files.matching("locales/", "").map(|(_, text)| text.len()).sum::<usize>());
        }
        tag => {
            let words = hint::black_box(Words::load(files, tag).unwrap());
            println!("{} {}", begin.elapsed().as_secs_f64() * 1e3, resident() - before);
            return drop(words);
        }
    }
    println!("{} {}", begin.elapsed().as_secs_f64() * 1e3, resident() - before);
}

/// KiB of memory that are this process's now (Linux).
fn resident() -> f64 {
    let text = fs::read_to_string("/proc/self/status").unwrap();
    let line = text.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
