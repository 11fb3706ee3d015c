//! The two copies of a slot area, the second with the bytes of the first turned around, tried with a key and a code.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::slot_area(data));
