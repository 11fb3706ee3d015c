//! What is newest and what is withdrawn.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::catalogue(data));
