//! The directory of a pack, and a search over it for what it says itself.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::directory(data));
