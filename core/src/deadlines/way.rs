//! What nobody told is never guessed: every reading that is left open is counted, and the shortest is the safe one.

use super::day_zero::DayZero;
use super::known::Known;
use super::method::Variant;
use super::version::Version;

/// One way in which the facts can be read: by which version, for whom, and from which day.
pub(super) struct Way<'a> {
    pub(super) version: &'a Version,
    pub(super) variant: Option<&'a Variant>,
    pub(super) zero: DayZero,
}

impl<'a> Way<'a> {
    /// Every way that a version leaves open: the variant whose conditions are all met, or the usual one and those that
    /// no answer rules out.
    pub(super) fn all(known: &Known<'a, '_>, version: &'a Version, zero: &DayZero) -> Vec<Way<'a>> {
        let of = |variant: &'a Variant| Way {
            version,
            variant: Some(variant),
            zero: known.day_zero_of(variant, &version.count, zero),
        };
        let variants = version.variants.iter();
        if let Some(met) = variants.clone().find(|variant| known.all(&variant.when)) {
            return vec![of(met)];
        }
        let open = variants.filter(|variant| !variant.only_if_told && !known.contradicts(&variant.when));
        let usual = Way { version, variant: None, zero: zero.clone() };
        std::iter::once(usual).chain(open.map(of)).collect()
    }

    /// The attribute of the rule's message that says for whom it is.
    pub(super) fn means(&self) -> Option<&'a str> {
        self.variant.map(|variant| variant.means.as_str()).or(self.version.usual.as_deref())
    }
}
