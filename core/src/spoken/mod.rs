//! What a page says, as a voice should read it: blocks of text, each in one language.
//!
//! Responsible for: turning a text that is written for eyes into one for ears, and the texts of a page, in its order.
//! Not responsible for: what a page says (`outlook`, `guidance`), or the voices (the shells).
//! Invariant: pure. A block is in the language that it names, holds no mark that nobody hears, and says nothing that the
//! page does not. Voices read counts, days and years well as figures, so those stay; they misread times, telephone and
//! file numbers, sections of law, amounts and addresses, so those are said: the rule is in `numbers.rs`.

mod addresses;
mod article;
mod block;
mod clock;
mod numbers;
mod page;
mod voice;

pub use article::{read_article, read_section};
pub use block::Block;
pub use page::{read_home, read_page};
pub use voice::Voice;
