//! Faro beside its rivals, in one process, in turn: medians of what a person waits for. `cargo run --release` in this
//! folder; a first argument sets the number of notes, a second the rounds.
mod corpus;
mod cost;
mod ours;
mod papers;
mod peak;
mod rounds;
mod scripts;
mod sql;

use std::env;

fn main() {
    let mut arguments = env::args().skip(1);
    let first = arguments.next();
    if first.as_deref() == Some("peak") {
        // A process of its own, because the peak of memory never falls.
        return peak::measure(&arguments.next().unwrap_or_default());
    }
    let number = |text: Option<String>, default| text.and_then(|text| text.parse().ok()).unwrap_or(default);
    let (notes, rounds) = (number(first, 10_000), number(arguments.next(), 9));
    println!("{notes} notes, 500 deadlines, 200 papers of 200 KB; medians of {rounds} rounds, in ms");
    cost::store(notes, rounds);
    scripts::search(notes, rounds);
    papers::seal(rounds);
    peak::report(notes);
}
