//! A proof log that somebody handed over, and its signature: two parts with a zero byte between.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::proof_export(data));
