//! Signs that nobody sees, that turn a line around, or that only look like the right letter.
use unicode_normalization::UnicodeNormalization;

use super::pair::Pair;
use super::pattern::words;
use crate::l10n::Finding;

/// Languages that mark where a line may break.
const BREAKING: [&str; 6] = ["bo", "dz", "km", "lo", "my", "th"];

/// Cyrillic and Greek letters that look like a Latin one, and it.
const ALIKE: &str = "aаcсeеiіjјoоpрsѕxхyуAАBВCСEЕHНIІKКMМOОPРTТXХoοAΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧvν";

/// A letter of a neighbouring alphabet, the right one, and the languages.
const LETTERS: [(char, char, &[&str]); 3] = [
    ('\u{64a}', '\u{6cc}', &["fa", "ur", "ckb", "prs"]),
    ('\u{649}', '\u{6cc}', &["fa", "ur", "ckb", "prs"]),
    ('\u{643}', '\u{6a9}', &["fa", "ur", "ckb", "ps", "prs"]),
];

pub(super) fn check(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    let mut depth = 0_i32;
    let mut unbalanced = None;
    let base = pair.tongue.base.as_str();
    for (text, _) in words(&pair.text.pattern) {
        for (at, sign) in text.char_indices() {
            let part = text.get(at..).unwrap_or_default();
            let code = || format!("U+{:04X}", u32::from(sign));
            match sign {
                '\u{202a}'..='\u{202e}' => {
                    findings.push(pair.found("M003", part, "check-turned").told("sign", code()).mended(""));
                }
                '\u{2066}'..='\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                '\u{ad}' | '\u{feff}' => {
                    findings
                        .push(pair.found("M004", part, "check-invisible").told("sign", code()).mended(""));
                }
                '\u{200b}' if !BREAKING.contains(&base) => {
                    findings
                        .push(pair.found("M004", part, "check-invisible").told("sign", code()).mended(""));
                }
                '\u{e000}'..='\u{f8ff}'
                | '\u{0}'..='\u{8}'
                | '\u{b}'
                | '\u{c}'
                | '\u{e}'..='\u{1f}'
                | '\u{7f}'..='\u{9f}' => {
                    findings.push(pair.found("M006", part, "check-control").told("sign", code()));
                }
                _ => {}
            }
            if depth < 0 {
                unbalanced = unbalanced.or(Some(part));
                depth = 0;
            }
            if let Some((_, right, _)) =
                LETTERS.iter().find(|(wrong, _, tags)| *wrong == sign && tags.contains(&base))
            {
                let found = pair.found("T001", part, "check-letter").told("sign", sign.to_string());
                findings.push(found.told("right", right.to_string()).mended(right.to_string()));
            }
        }
        mixed(pair, text, findings);
        spaces(pair, text, findings);
    }
    if unbalanced.is_some() || depth != 0 {
        findings.push(pair.found("M003", unbalanced.unwrap_or(pair.text.raw), "check-isolates"));
    }
    let raw = pair.text.raw;
    if !raw.is_ascii() {
        let composed: String = raw.nfc().collect();
        let differs = raw.chars().zip(composed.chars()).position(|(own, other)| own != other);
        if let Some(at) = differs.filter(|_| is_latin(raw)) {
            let part = raw.char_indices().nth(at).and_then(|(at, _)| raw.get(at..)).unwrap_or(raw);
            let mended: String = composed.chars().skip(at).take(1).collect();
            findings.push(pair.found("T009", part, "check-composed").mended(mended));
        }
    }
}

/// Letters in two pieces are a fault of Latin keyboards; other scripts have their own customs.
fn is_latin(text: &str) -> bool {
    text.chars().all(|sign| !sign.is_alphabetic() || u32::from(sign) < 0x370)
}

/// A word of one alphabet with a letter of another that looks the same: search does not find it, a voice reads it wrong.
fn mixed(pair: &Pair<'_, '_>, text: &str, findings: &mut Vec<Finding>) {
    if text.is_ascii() {
        return;
    }
    for word in text.split(|sign: char| !sign.is_alphabetic()) {
        let is_other = |sign: char| matches!(u32::from(sign), 0x370..=0x52F);
        let latin: Vec<(usize, char)> = word.char_indices().filter(|(_, sign)| sign.is_ascii()).collect();
        let other = word.chars().filter(|sign| is_other(*sign)).count();
        let few = latin.len().min(other);
        let alike = |sign: char| ALIKE.contains(sign);
        let strange = if latin.len() <= other {
            word.char_indices().find(|(_, sign)| sign.is_ascii())
        } else {
            word.char_indices().find(|(_, sign)| is_other(*sign))
        };
        let all_alike = word
            .chars()
            .filter(|sign| if latin.len() <= other { sign.is_ascii() } else { is_other(*sign) })
            .all(alike);
        if few > 0
            && all_alike
            && word.chars().count() > 2
            && let Some((at, sign)) = strange
        {
            let part = word.get(at..).unwrap_or(word);
            findings.push(
                pair.found("M005", part, "check-mixed").told("sign", sign.to_string()).told("word", word),
            );
        }
    }
}

/// Two spaces, where the source has none.
fn spaces(pair: &Pair<'_, '_>, text: &str, findings: &mut Vec<Finding>) {
    // Lines of a help text are laid out with spaces on purpose.
    let usual = pair.original.is_none_or(|original| original.raw.contains("  "));
    let double = text.find("  ").filter(|at| *at > 0 || text.trim().is_empty());
    if let Some(at) = double.filter(|_| !usual)
        && text.get(at..).is_some_and(|rest| !rest.trim().is_empty())
        && !text.get(..at).unwrap_or_default().trim().is_empty()
    {
        let part = text.get(at..).unwrap_or_default();
        findings.push(pair.found("T004", part, "check-spaces").mended(" "));
    }
}
