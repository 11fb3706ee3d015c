//! What a language tag means: the language, its script and its country, in the one form that is compared.
//!
//! A small table of our own: CLDR's would send readers to languages that they fled from.

use std::ops::RangeInclusive;

use super::Direction;

/// A tag in its canonical form (BCP 47), its script always said: another script is another language to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    language: String,
    script: String,
    region: Option<String>,
}

/// The language of a tag, without its script and its country, as it is written there: nothing is taken for another.
pub fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Codes that platforms, lists and older standards use, and ours. A part behind the hyphen is meant too.
const ALIASES: [(&str, &str); 41] = [
    // What Java, Android and the older ISO 639 still say.
    ("iw", "he"),
    ("in", "id"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("sh", "sr-Latn"),
    ("tl", "fil"),
    ("no", "nb"),
    // One language of a group that has one code (ISO 639-3).
    ("prs", "fa-AF"),
    ("pes", "fa-IR"),
    ("kmr", "ku-Latn"),
    ("arb", "ar"),
    ("cmn", "zh"),
    ("gaz", "om"),
    ("pbt", "ps"),
    ("pbu", "ps"),
    ("pst", "ps"),
    ("swh", "sw"),
    ("npi", "ne"),
    ("uzn", "uz"),
    ("khk", "mn"),
    ("fuc", "ff"),
    ("fuf", "ff"),
    ("quz", "qu"),
    ("pnb", "pa-Arab"),
    // Three letters where two are the code (ISO 639-2).
    ("eng", "en"),
    ("spa", "es"),
    ("fra", "fr"),
    ("por", "pt"),
    ("hat", "ht"),
    ("ara", "ar"),
    ("fas", "fa"),
    ("amh", "am"),
    ("tir", "ti"),
    ("som", "so"),
    ("orm", "om"),
    ("pus", "ps"),
    ("rus", "ru"),
    ("ukr", "uk"),
    ("zho", "zh"),
    ("kur", "ku"),
];

/// The script of a language that does not write in Latin letters (CLDR, likely subtags), by its code or by code and country.
const SCRIPTS: [(&str, &str); 27] = [
    (
        "Arab",
        "ar fa ps ur ug ckb sd ks dv-PK pa-PK uz-AF az-IR ku-IQ ku-IR kk-CN ky-CN tk-AF tk-IR ha-SD lah skr bal prd",
    ),
    ("Armn", "hy"),
    ("Beng", "bn as mni"),
    ("Cyrl", "ru uk be bg mk sr kk ky tg mn tt ba ce os ab av uz-CN"),
    ("Deva", "hi ne mr sa mai bho sd-IN doi kok"),
    ("Ethi", "am ti tig gez"),
    ("Geor", "ka xmf"),
    ("Grek", "el"),
    ("Guru", "pa"),
    ("Hans", "zh wuu"),
    ("Hant", "zh-TW zh-HK zh-MO yue hak nan"),
    ("Hebr", "he yi"),
    ("Khmr", "km"),
    ("Laoo", "lo"),
    ("Mymr", "my shn ksw mnw"),
    ("Rohg", "rhg"),
    ("Thaa", "dv"),
    ("Thai", "th"),
    ("Tibt", "bo dz"),
    ("Gujr", "gu"),
    ("Jpan", "ja"),
    ("Knda", "kn"),
    ("Kore", "ko"),
    ("Mlym", "ml"),
    ("Sinh", "si"),
    ("Taml", "ta"),
    ("Telu", "te"),
];

impl Tag {
    /// The tag that a person, a platform or a list writes: `es-MX`, `ar_EG.UTF-8`, `sr_RS@latin`, `prs`. Nothing for what is
    /// no tag of a language, such as `C`.
    pub fn of(written: &str) -> Option<Tag> {
        let (bare, modifier) = written.split_once('@').unwrap_or((written, ""));
        let bare = bare.split('.').next().unwrap_or_default().replace('_', "-");
        let mut parts = bare.split('-');
        let code = parts.next().filter(|code| is(code, 2..=3, false))?.to_ascii_lowercase();
        let meant =
            ALIASES.iter().find(|(alias, _)| *alias == code).map_or(code.as_str(), |(_, meant)| meant);
        let mut meant = meant.split('-');
        let language = meant.next()?.to_owned();
        let (mut script, mut region) = (None, None);
        // What is written decides; what an alias says fills in. A singleton begins an extension, and ends what names the language.
        for part in parts.take_while(|part| part.len() > 1).chain(meant) {
            if is(part, 4..=4, false) {
                script.get_or_insert_with(|| capital(part));
            } else if is(part, 2..=2, false) || is(part, 3..=3, true) {
                region.get_or_insert_with(|| part.to_ascii_uppercase());
            }
        }
        let modified = match modifier {
            "latin" => Some("Latn".to_owned()),
            "cyrillic" => Some("Cyrl".to_owned()),
            "devanagari" => Some("Deva".to_owned()),
            _ => None,
        };
        let script = script.or(modified).unwrap_or_else(|| likely(&language, region.as_deref()).to_owned());
        Some(Tag { language, script, region })
    }

    /// Whether somebody who asks for this can read `other`: the same language in the same script, of the same country or of
    /// none (RFC 4647, lookup).
    pub fn finds(&self, other: &Tag) -> bool {
        self.is_like(other) && (other.region.is_none() || other.region == self.region)
    }

    /// The tag as a folder is called: the script is said where the language is not written so by itself.
    pub fn canonical(&self) -> String {
        let usual = likely(&self.language, self.region.as_deref());
        let script = Some(self.script.as_str()).filter(|script| *script != usual);
        let parts = [Some(self.language.as_str()), script, self.region.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-")
    }

    /// The way in which its script is written.
    pub fn direction(&self) -> Direction {
        let from_right = ["Arab", "Hebr", "Rohg", "Syrc", "Thaa", "Nkoo", "Adlm"];
        if from_right.contains(&self.script.as_str()) { Direction::Rtl } else { Direction::Ltr }
    }

    /// The same of a tag as somebody writes it; what is none is taken for Latin.
    pub fn direction_of(written: &str) -> Direction {
        Tag::of(written).map_or(Direction::Ltr, |tag| tag.direction())
    }

    /// The same language in the same script.
    fn is_like(&self, other: &Tag) -> bool {
        self.language == other.language && self.script == other.script
    }

    /// Whether the country is that of `other`, too: such a match is nearer.
    pub(super) fn has_region_of(&self, other: &Tag) -> bool {
        self.region == other.region
    }

    /// Whether `never`, as a manifest writes it, means this: `zh` means each script and country of it.
    pub(super) fn is_meant_by(&self, never: &str) -> bool {
        let Some(tag) = Tag::of(never) else { return false };
        let says_script = never.split(['-', '_']).any(|part| is(part, 4..=4, false));
        self.language == tag.language
            && (!says_script || self.script == tag.script)
            && (tag.region.is_none() || tag.region == self.region)
    }
}

/// Whether a part of a tag has so many letters, or digits.
fn is(part: &str, long: RangeInclusive<usize>, digits: bool) -> bool {
    let fits = |byte: u8| if digits { byte.is_ascii_digit() } else { byte.is_ascii_alphabetic() };
    long.contains(&part.len()) && part.bytes().all(fits)
}

fn capital(part: &str) -> String {
    let (first, rest) = part.split_at_checked(1).unwrap_or_default();
    first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
}

fn likely(language: &str, region: Option<&str>) -> &'static str {
    let there = region.map(|region| format!("{language}-{region}"));
    let of = |code: &str| {
        let row = SCRIPTS.iter().find(|(_, codes)| codes.split(' ').any(|known| known == code));
        row.map(|(script, _)| *script)
    };
    there.and_then(|there| of(&there)).or_else(|| of(language)).unwrap_or("Latn")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(written: &str) -> Option<String> {
        Tag::of(written).map(|Tag { language, script, region }| {
            [Some(language), Some(script), region].into_iter().flatten().collect::<Vec<_>>().join("-")
        })
    }

    #[test]
    fn a_folder_is_called_by_what_must_be_said() {
        for (written, called, direction) in [
            ("ES", "es", "ltr"),
            ("iw_IL", "he-IL", "rtl"),
            ("prs", "fa-AF", "rtl"),
            ("sr-latn-rs", "sr-Latn-RS", "ltr"),
            ("pa-Arab", "pa-Arab", "rtl"),
            ("qtz", "qtz", "ltr"),
        ] {
            let tag = Tag::of(written).unwrap();
            assert_eq!((tag.canonical().as_str(), tag.direction().as_str()), (called, direction));
        }
    }

    #[test]
    fn what_is_written_has_one_canonical_form() {
        for (written, canonical) in [
            ("iw", "he-Hebr"),
            ("iw_IL", "he-Hebr-IL"),
            ("in-ID", "id-Latn-ID"),
            ("prs", "fa-Arab-AF"),
            ("prs-AF", "fa-Arab-AF"),
            ("fa_AF.UTF-8", "fa-Arab-AF"),
            ("kmr", "ku-Latn"),
            ("kmr-TR", "ku-Latn-TR"),
            ("kmr-IQ", "ku-Latn-IQ"),
            ("ku-IQ", "ku-Arab-IQ"),
            ("zh-CN", "zh-Hans-CN"),
            ("zh-SG", "zh-Hans-SG"),
            ("zh-Hans-HK", "zh-Hans-HK"),
            ("zh_TW", "zh-Hant-TW"),
            ("zh-HK", "zh-Hant-HK"),
            ("ar_EG.UTF-8", "ar-Arab-EG"),
            ("es-419", "es-Latn-419"),
            ("ES", "es-Latn"),
            ("pa", "pa-Guru"),
            ("pa-PK", "pa-Arab-PK"),
            ("pa-arab", "pa-Arab"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("en_US@euro", "en-Latn-US"),
            ("hat", "ht-Latn"),
            ("de-u-ca-hebrew-DE", "de-Latn"),
            ("ca-valencia", "ca-Latn"),
            ("quc", "quc-Latn"),
            ("rhg-Arab", "rhg-Arab"),
            ("uz@cyrillic", "uz-Cyrl"),
        ] {
            assert_eq!(shown(written).as_deref(), Some(canonical), "{written}");
        }
        for written in ["C", "", "-", "_es", "POSIX", "x", "12", "es1", "\u{e9}s", "日本"] {
            assert_eq!(shown(written), None, "{written}");
        }
    }

    #[test]
    fn another_script_is_unreadable_and_a_language_is_not_its_dialect() {
        let finds = |wanted, there| Tag::of(wanted).unwrap().finds(&Tag::of(there).unwrap());
        for (wanted, there) in
            [("prs-AF", "fa-AF"), ("fa-AF", "fa"), ("zh-SG", "zh-Hans"), ("zh-CN", "zh"), ("es-419", "es")]
        {
            assert!(finds(wanted, there), "{wanted} {there}");
        }
        for (wanted, there) in [
            ("zh-TW", "zh-Hans"),
            ("zh-HK", "zh"),
            ("zh-Hant", "zh-Hans"),
            ("pa-PK", "pa"),
            ("pa-Arab", "pa"),
            // Somebody from Iran is not given Dari as if it were their own.
            ("fa", "fa-AF"),
            ("fa-IR", "fa-AF"),
            ("ckb", "ku"),
            ("ff-Adlm", "ff"),
            ("est", "es"),
        ] {
            assert!(!finds(wanted, there), "{wanted} {there}");
        }
    }

    #[test]
    fn a_table_has_each_code_once() {
        let mut codes: Vec<&str> = SCRIPTS.iter().flat_map(|(_, codes)| codes.split(' ')).collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
        assert!(ALIASES.iter().all(|(alias, meant)| Tag::of(alias) == Tag::of(meant) && alias != meant));
    }
}
