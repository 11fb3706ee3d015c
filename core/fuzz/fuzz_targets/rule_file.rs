//! A rule in a pack of its own.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::rule_file(data));
