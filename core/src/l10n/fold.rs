//! What search compares: letters without the differences that people do not type.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::digits;

/// The text as search sees it: one case, no marks that writers leave out, one form for letters that sound or look
/// the same in a language (Arabic and Persian yeh, Amharic ሀ ሐ ኀ), ASCII digits.
///
/// Vowel signs of Indic scripts, Burmese and Thai stay: only marks of classes 10-36 and 202-240 go (UAX 44).
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_dropped(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            c => folded.push(letter(c)),
        }
    }
    folded
}

fn is_dropped(c: char) -> bool {
    matches!(canonical_combining_class(c), 10..=36 | 202..=240)
        || matches!(c, '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn letter(c: char) -> char {
    if let Some(digit) = digits::decimal(c) {
        return char::from(b'0' + digit);
    }
    match c {
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        '’' | '‘' | 'ʼ' | 'ʻ' => '\'',
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        // Amharic writes one sound with several series; first and fourth order of ሀ and አ sound the same.
        'ሐ'..='ሗ' => ethiopic(shifted(c, 'ሐ', 'ሀ')),
        'ኀ'..='ኇ' => ethiopic(shifted(c, 'ኀ', 'ሀ')),
        'ኸ'..='ኾ' => ethiopic(shifted(c, 'ኸ', 'ሀ')),
        'ሠ'..='ሧ' => shifted(c, 'ሠ', 'ሰ'),
        'ዐ'..='ዖ' => ethiopic(shifted(c, 'ዐ', 'አ')),
        'ፀ'..='ፇ' => shifted(c, 'ፀ', 'ጸ'),
        c => ethiopic(c),
    }
}

fn ethiopic(c: char) -> char {
    match c {
        'ሃ' => 'ሀ',
        'ኣ' => 'አ',
        c => c,
    }
}

fn shifted(c: char, from: char, to: char) -> char {
    char::from_u32(c as u32 - from as u32 + to as u32).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::super::Query;
    use super::*;

    fn finds(typed: &str, written: &str) -> bool {
        let query = Query::new(typed);
        query.held_by(&fold(written)) == query.words().len()
    }

    #[test]
    fn what_people_type_finds_what_was_written() {
        for (written, typed) in [
            ("Audiencia en Bogotá", "bogota"),
            ("STRASSE Straße", "strasse"),
            ("Nguyễn Văn Đức", "nguyen van duc"),
            ("İstanbul ılıca", "istanbul ilica"),
            ("مُحَمَّد", "محمد"),
            ("مـحـمـد", "محمد"),
            ("المحكمة", "محكمه"),
            ("أحمد إبراهيم", "احمد ابراهيم"),
            ("دادگاه کابل", "كابل"),
            ("می\u{200c}روم", "میروم"),
            ("۱۴۰۵ و ١٤٠٥", "1405"),
            ("ፀሐይ ዓለም", "ጸሀይ አለም"),
            ("Ёлка", "елка"),
            ("ＡＢＣ１２３", "abc123"),
            ("我在法院", "法院"),
            ("q’anjob’al", "q'anjob'al"),
        ] {
            assert!(finds(typed, written), "{typed} in {written}");
        }
    }

    #[test]
    fn vowel_signs_that_carry_meaning_stay() {
        assert!(!finds("का", "की"));
        assert!(!finds("ကာ", "ကို"));
    }
}
