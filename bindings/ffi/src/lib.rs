//! The border of Faro: what Kotlin, Swift and Python see of it.
//!
//! **Responsible for:** one object, [`Faro`], with synchronous methods; records that are ready to be drawn, every text
//! in the reader's language with its tag and direction; errors that a shell can switch on and show; what Faro asks of
//! the platform ([`DeviceKeyStore`], [`Clock`], [`LogSink`]).
//!
//! **Not responsible for:** any rule, date, seal or sentence (`faro-core`, `locales/`), threads (the shells call from
//! off their main thread), drawing.
//!
//! **Invariant:** no method panics across the border, none holds the vault's lock while the platform is called, and
//! a secret that comes in is wiped when the call ends. Copies that the generated code and the callers' languages make
//! are theirs, and are not wiped from here.

use std::alloc::System;

use faro_core::wiping::Wiping;

mod error;
mod failure;
mod faro;
mod kept;
mod platform;
mod reader;
mod seen;
mod session;
mod views;

pub use error::FaroError;
pub use faro::{Faro, Setup};
pub use platform::{Clock, DeviceKeyStore, LogSink, Moment, PlatformError};
pub use views::*;

/// What crosses the border lies in memory of Rust: it is wiped when it is given back.
#[global_allocator]
static ALLOCATOR: Wiping<System> = Wiping(System);

uniffi::setup_scaffolding!();
