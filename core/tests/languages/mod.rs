//! Which languages there are for a test, and of which it may ask for everything.
#![allow(dead_code, reason = "each test binary uses its own part")]

/// All, in the order in which they are offered: what must be there is there in each.
pub(crate) const ALL: [&str; 12] =
    ["en", "es", "ht", "pt", "fr", "zh-Hans", "ru", "ar", "pa", "tr", "fa-AF", "am"];

/// The languages that lack nothing. The others are on their way: what is there must be right, what is missing falls back.
pub(crate) const WHOLE: [&str; 8] = ["en", "es", "ht", "pt", "fr", "zh-Hans", "ar", "tr"];
