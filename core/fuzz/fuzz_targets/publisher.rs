//! Who publishes a pack: it holds the keys, so it is read before anything is verified.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::publisher(data));
