mod reader;
mod writer;

pub use reader::{Entry, Reader};
pub use writer::Writer;
