//! Medians, of things that are measured in turn.
use std::time::Instant;

/// Milliseconds that something takes.
pub fn ms<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let begin = Instant::now();
    let done = std::hint::black_box(work());
    (begin.elapsed().as_secs_f64() * 1000.0, done)
}

pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Prints ours, theirs and the ratio that the aim is about.
pub fn row(what: &str, ours: f64, theirs: &[(&str, f64)], aim: &str) {
    let others: Vec<String> =
        theirs.iter().map(|(name, time)| format!("{name} {time:.3} ({:.2})", ours / time)).collect();
    println!("{what}: Faro {ours:.3}; {}; aim {aim}", others.join(", "));
}
