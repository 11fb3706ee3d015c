mod error;

pub use error::ZipError;
