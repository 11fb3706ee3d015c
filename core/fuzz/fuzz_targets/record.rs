//! A record of a vault that is open, and all that follows from it.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::record(data));
