//! minisign's three kinds of files.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::minisign(data));
