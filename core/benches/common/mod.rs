//! What the benchmarks of the core share.
use std::time::{Duration, Instant};

/// The median of so many runs.
pub(crate) fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

/// A line of the report.
pub(crate) fn report(what: &str, time: Duration) {
    println!("{what:40} {:>10.3} ms", time.as_secs_f64() * 1000.0);
}
