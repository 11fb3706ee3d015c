//! A card, which comes back as it was if it is one.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::card(data));
