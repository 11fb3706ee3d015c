//! Navigation as data: a card says which page it opens, so that no shell takes an id apart.

use faro_core::outlook::{self, Target};

/// The page that an item leads to.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TargetView {
    /// Which page.
    pub kind: TargetKind,
    /// What the page is asked for by, with `rule`, `hearing` or `duty`.
    pub id: String,
    /// `2026-11-30`: the day of a duty or a hearing.
    pub day: Option<String>,
}

/// A page.
pub type TargetKind = outlook::TargetKind;

#[uniffi::remote(Enum)]
pub enum TargetKind {
    /// `Faro.rule`.
    Rule,
    /// `Faro.hearing`.
    Hearing,
    /// `Faro.duty`.
    Duty,
}

impl From<&Target> for TargetView {
    fn from(target: &Target) -> TargetView {
        TargetView { kind: target.kind, id: target.id.clone(), day: target.day.map(|day| day.to_string()) }
    }
}
