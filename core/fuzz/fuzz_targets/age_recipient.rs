//! A key of age, or a file that is sealed to one, armored or not.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::age_recipient(data));
