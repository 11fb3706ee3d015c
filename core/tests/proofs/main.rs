//! What the vault promises, tried on everything in reach: each bit, each pair, each field, each moment. A sample runs
//! with every `cargo test`; `FARO_PROOFS=full` runs them whole. `SECURITY.md` has the counts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod bits;
mod exchanges;
mod kills;
mod lengths;
mod memory;
mod replays;
mod size;
mod slot_fields;
mod strangers;
#[path = "../vault_support/mod.rs"]
mod vault_support;
mod vectors;

/// As in the binaries that ship: what is freed is wiped.
#[global_allocator]
static HEAP: faro_core::wiping::Wiping<std::alloc::System> = faro_core::wiping::Wiping(std::alloc::System);
