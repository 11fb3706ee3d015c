//! The ZIP inside a bundle, its sums and its signature.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::handoff_zip(data));
