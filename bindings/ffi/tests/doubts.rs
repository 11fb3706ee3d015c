//! What can hardly be right, across the border: drawn first, confirmed or changed; and what there is none of.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Bench, plain};
use faro_ffi::FaroError;

#[test]
fn a_doubt_is_drawn_at_home_and_on_its_page_until_it_is_confirmed() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    bench.set("us.last_arrival", "2027-11-29");
    let home = faro.home().unwrap();
    let [doubt] = home.doubts.as_slice() else { panic!("{:?}", home.doubts) };
    assert_eq!((doubt.code.as_str(), doubt.fact.as_deref()), ("future_event", Some("us.last_arrival")));
    assert!(plain(&doubt.text.text).contains("Check the year"));
    assert_eq!(faro.rule("us.asylum.one_year".to_owned()).unwrap().doubts, home.doubts);
    faro.confirm(doubt.about.clone()).unwrap();
    assert!(faro.home().unwrap().doubts.is_empty());
    assert!(matches!(faro.confirm("00".to_owned()), Err(FaroError::NotFound { .. })));
}

#[test]
fn what_there_is_none_of_is_not_asked_again() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let asked =
        || faro.open_questions().unwrap().into_iter().map(|question| question.name).collect::<Vec<_>>();
    assert!(asked()[..5].contains(&"us.moved_on".to_owned()));
    faro.set_no_fact("us.moved_on".to_owned(), None).unwrap();
    assert!(!asked().contains(&"us.moved_on".to_owned()));
    assert_eq!(faro.facts().unwrap()[0].lines[0].text, "no, or not yet");
}
