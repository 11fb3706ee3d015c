//! Memory that is wiped when it is given back: what was text of a case is not left on the heap for the next owner, or
//! for whoever reads the process's memory after a lock.
//!
//! A program opts in, because only it can choose its allocator:
//!
//! ```
//! use faro_core::wiping::Wiping;
//! use std::alloc::System;
//!
//! #[global_allocator]
//! static ALLOCATOR: Wiping<System> = Wiping(System);
//! ```
//!
//! It covers what Rust allocates, the buffers of the border too. It covers neither the stack, nor SQLite, whose pages are
//! sealed, nor what other languages of the same process allocate.
use std::alloc::{GlobalAlloc, Layout};

use zeroize::optimization_barrier;

/// Another allocator, behind which nothing is given back that was not overwritten with zeros.
#[derive(Debug)]
pub struct Wiping<A>(pub A);

#[expect(unsafe_code, reason = "an allocator deals in raw memory; this is the only unsafe code of the core")]
// SAFETY: memory comes from and goes back to the inner allocator with the layout that it was asked for, and the contract
// of each method is passed on to the caller as it is. What is overwritten is the caller's whole block, just before it
// is given back.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Wiping<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { self.0.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { self.0.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller gives up the block, which has this layout and which nobody else may use. It is initialised
        // before it is looked at as a slice.
        unsafe {
            block.write_bytes(0, layout.size());
            // Otherwise the compiler may drop writes into memory that is freed.
            optimization_barrier(std::slice::from_raw_parts(block, layout.size()));
            self.0.dealloc(block, layout);
        }
    }

    // The inner `realloc` would free the old block as it is when it moves.
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: the caller promises that `new_size`, rounded up to the alignment, does not overflow. The two blocks do
        // not overlap, and each has at least the bytes that are copied.
        unsafe {
            let new = self.0.alloc(Layout::from_size_align_unchecked(new_size, layout.align()));
            if !new.is_null() {
                new.copy_from_nonoverlapping(block, layout.size().min(new_size));
                self.dealloc(block, layout);
            }
            new
        }
    }
}
