//! Whether what a program frees was overwritten before: the real allocator of this test, watched from below.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use faro_core::wiping::Wiping;

/// Counts the blocks that come back, and the bytes in them that are not zero.
struct Watching;

static BLOCKS: AtomicUsize = AtomicUsize::new(0);
static LEFT: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything goes to the system's allocator as it is.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is initialised, because `Wiping` has just written all of it.
        let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
        BLOCKS.fetch_add(1, Relaxed);
        LEFT.fetch_add(bytes.iter().filter(|byte| **byte != 0).count(), Relaxed);
        // SAFETY: the caller's promise is the same.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Wiping<Watching> = Wiping(Watching);

#[test]
fn nothing_is_given_back_as_it_was() {
    let before = BLOCKS.load(Relaxed);
    for size in [1, 7, 64, 600, 4096, 65_537, 3_000_000] {
        drop(black_box(vec![0xA5_u8; size]));
        let mut grown = black_box(vec![0xA5_u8; size]);
        grown.extend_from_slice(&vec![0x5A; 2 * size]);
        assert!(
            grown[..size].iter().all(|byte| *byte == 0xA5) && grown[size..].iter().all(|byte| *byte == 0x5A)
        );
        grown.truncate(size / 2);
        grown.shrink_to_fit();
        assert!(black_box(&grown).iter().all(|byte| *byte == 0xA5));
    }
    let texts: Vec<String> = (0..100).map(|number| format!("Quetzaltenango {number}")).collect();
    assert_eq!(black_box(&texts).join(" ").matches("Quetzal").count(), 100);
    drop(texts);
    assert!(BLOCKS.load(Relaxed) - before > 130);
    assert_eq!(LEFT.load(Relaxed), 0, "bytes were given back as they were");
}
