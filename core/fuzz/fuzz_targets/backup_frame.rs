//! The frame inside a backup, sealed as a holder of the code can.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| faro_core::fuzzed::backup_frame(data));
