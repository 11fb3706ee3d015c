//! Codes of the core's own choices, as they are typed.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use faro_core::Coded;

/// Reads one of the codes; the help names them all.
pub(super) fn one_of<T: Coded + Send + Sync>() -> impl TypedValueParser<Value = T> {
    let codes = T::ALL.iter().map(|one| PossibleValue::new(one.code()));
    PossibleValuesParser::new(codes).try_map(|code| T::from_code(&code).ok_or("no such code"))
}
